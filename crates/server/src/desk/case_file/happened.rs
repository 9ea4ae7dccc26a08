//! What happened, in words, and who did it.

use super::names;
use crate::portal::words::Words;
use engine::{CaseFile, Happened};
use termination::Case;
use termination::case::{Event, ReceivedEvent, Scheduled};
use wording::Args;

/// An event as the table shows it.
pub(super) struct Happening {
    /// When it was recorded.
    pub(super) at: String,
    /// The same to the second, with weekday and zone.
    pub(super) whole: String,
    /// The same for machines.
    pub(super) instant: String,
    /// What.
    pub(super) what: String,
    /// Why, where there is something to say.
    pub(super) why: String,
    /// Who.
    pub(super) who: String,
}

/// Everything that happened, the oldest first.
pub(super) fn happenings(file: &CaseFile, words: &Words) -> Vec<Happening> {
    let row = |happened: &Happened| {
        let recorded = &happened.recorded;
        Happening {
            at: words.short(recorded.at),
            whole: words.second(recorded.at),
            instant: recorded.at.to_string(),
            what: what(&recorded.event, &file.case, words),
            why: why(&recorded.event, words),
            who: who(happened, words),
        }
    };
    file.history.iter().map(row).collect()
}

/// Its text: `work-event-` and the stable name of the event, with what belongs to it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "an event of which no more is to be said has a text without facts"
)]
fn what(event: &Event, case: &Case, words: &Words) -> String {
    let name = engine::wire::event_kind(event).replace('_', "-");
    let line = |line| Args::new().set("line", names::line(case, line, words));
    let at = |at| Args::new().set("at", words.short(at));
    let args = match event {
        Event::Received(first) => received(first, words),
        Event::CodeIssued { number, to, .. } => Args::new()
            .set("number", u64::from(*number))
            .set("to", names::code_to(*to, words)),
        Event::ChecksLocked { until, .. } => at(*until),
        Event::Verified { by, .. } => Args::new().set("how", names::evidence(by, words)),
        Event::LinesDropped { lines } => {
            Args::new().set("count", u64::try_from(lines.len()).unwrap_or(u64::MAX))
        }
        Event::Scheduled { schedule, .. } => scheduled(schedule, words),
        Event::Reminded { number, .. } => Args::new().set("number", u64::from(*number)),
        Event::HumanNeeded { why, by, .. } => {
            at(*by).set("list", words.text(&format!("work-kind-{}", why.code())))
        }
        Event::AddressCorrected { route, .. } => Args::new().set("route", names::route(*route, words)),
        Event::LineDetached {
            line: id, attempt, ..
        }
        | Event::LineStillAlive {
            line: id, attempt, ..
        } => line(*id).set("number", u64::from(*attempt)),
        Event::LineBarred { line: id, .. }
        | Event::LineStuck { line: id, .. }
        | Event::LineDead { line: id, .. }
        | Event::LineDeleted { line: id, .. }
        | Event::CutRetried { line: id, .. } => line(*id),
        Event::Ceased { off_at, .. } => at(*off_at),
        Event::MessageSent { message, to, .. } | Event::MessageFailed { message, to, .. } => Args::new()
            .set("message", names::message(*message, words))
            .set("to", names::recipient(*to, case.asked.receipt, words)),
        _ => Args::new(),
    };
    words.text_with(&format!("work-event-{name}"), &args)
}

fn received(first: &ReceivedEvent, words: &Words) -> Args<'static> {
    Args::new().set("channel", names::channel(first.asked.channel, words))
}

fn scheduled(schedule: &Scheduled, words: &Words) -> Args<'static> {
    Args::new()
        .set("ends", words.short(schedule.ends_at))
        .set("cut", words.short(schedule.point_of_no_return_at))
        .set("by", words.short(schedule.cut_due.at))
}

/// The rule behind it.
fn why(event: &Event, words: &Words) -> String {
    let Event::Scheduled { schedule, .. } = event else {
        return String::new();
    };
    words
        .wording()
        .explain_deadline(words.language(), &schedule.cut_due)
}

/// Who is behind it: somebody of the staff by name, else whose move such an event is.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "what nobody outside does, the program does"
)]
fn who(happened: &Happened, words: &Words) -> String {
    if let Some(staff) = happened.staff {
        return staff.to_string();
    }
    words.text(match happened.recorded.event {
        Event::Received(_)
        | Event::WrongAnswer { .. }
        | Event::Verified { .. }
        | Event::Confirmed { .. }
        | Event::StatutoryWithdrawalChosen { .. }
        | Event::Withdrawn { .. }
        | Event::AddressCorrected { .. }
        | Event::ReceiptResent { .. }
        | Event::LinkRevoked { .. } => "work-who-requester",
        Event::Objected { .. } | Event::ObjectedLate { .. } => "work-who-holder",
        Event::LineBarred { .. }
        | Event::LineDetached { .. }
        | Event::LineStillAlive { .. }
        | Event::LineDead { .. }
        | Event::LineDeleted { .. } => "work-who-network",
        Event::CutRetried { .. } => "work-who-staff",
        _ => "work-who-system",
    })
}
