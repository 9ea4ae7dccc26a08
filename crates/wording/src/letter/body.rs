//! What each message says, paragraph by paragraph.

use super::told::Told;
use super::{LetterFacts, Paragraph, next};
use crate::Wording;
use termination::case::{Case, EndRule, KeepNumber, Message, Stage};
use termination::party::Acting;

/// Writes paragraphs from text ids.
struct Writer<'a> {
    wording: &'a Wording,
    told: &'a Told,
    paragraphs: Vec<Paragraph>,
}

impl Writer<'_> {
    fn say(&mut self, id: &str) {
        self.paragraphs
            .push(Paragraph::Text(self.told.text(self.wording, id)));
    }

    fn warn(&mut self, id: &str) {
        self.paragraphs
            .push(Paragraph::Warning(self.told.text(self.wording, id)));
    }

    fn say_all(&mut self, ids: &[&str]) {
        for id in ids {
            self.say(id);
        }
    }
}

pub(super) fn paragraphs(wording: &Wording, facts: &LetterFacts<'_>, told: &Told) -> Vec<Paragraph> {
    let mut writer = Writer {
        wording,
        told,
        paragraphs: vec![],
    };
    match facts.message {
        Message::Receipt => {
            if is_heir(facts) {
                writer.say("receipt.loss");
            }
            receipt(&mut writer, facts, "receipt.intro");
        }
        Message::Reminder { .. } => {
            receipt(&mut writer, facts, "reminder.intro");
            writer.say("reminder.changed");
        }
        Message::Code { .. } => code(&mut writer),
        Message::LapseNotice => {
            writer.say_all(&["lapse-notice.intro", "lapse-notice.effect", "lapse-notice.again"]);
        }
        Message::Scheduled => scheduled(&mut writer, facts),
        Message::OwnerNotice => owner_notice(&mut writer, facts.case),
        Message::WithdrawalReceipt => {
            writer.say_all(&["withdrawal-receipt.intro", "withdrawal-receipt.effect"]);
            if !is_heir(facts) {
                writer.say("withdrawal-receipt.again");
            }
        }
        Message::ObjectionReceipt => objection(&mut writer, facts),
        Message::AnsweredByEarlier => {
            writer.say_all(&["answered-by-earlier.intro", "answered-by-earlier.effect"]);
        }
        Message::WithdrawalOutOfTime => out_of_time(&mut writer),
        Message::ClosingLetter => closing(&mut writer, facts),
    }
    writer.paragraphs
}

/// To whom lost somebody we write plainly and shortly, without advice that they did not ask for.
fn is_heir(facts: &LetterFacts<'_>) -> bool {
    facts.case.asked.acting == Acting::Heir
}

fn receipt(writer: &mut Writer<'_>, facts: &LetterFacts<'_>, intro: &str) {
    writer.say(intro);
    if super::told::schedule(&facts.case.stage).is_some() {
        what_follows(writer, facts);
        return;
    }
    if let Stage::Received(_) = facts.case.stage {
        writer
            .paragraphs
            .extend(next::steps(writer.wording, facts, writer.told));
        keep_number(writer, facts);
    }
}

fn code(writer: &mut Writer<'_>) {
    writer.say("code.intro");
    if writer.told.knows("code-until") {
        writer.say("code.valid");
    }
    writer.warn("code.warning");
}

fn scheduled(writer: &mut Writer<'_>, facts: &LetterFacts<'_>) {
    what_follows(writer, facts);
    if matches!(facts.case.stage, Stage::Pending(_)) && !is_heir(facts) {
        writer.say("scheduled.before");
    }
}

/// The end, why then, what is billed, when the line is off, and the way back while there is one.
fn what_follows(writer: &mut Writer<'_>, facts: &LetterFacts<'_>) {
    let Some(schedule) = super::told::schedule(&facts.case.stage) else {
        return;
    };
    writer.say("scheduled.intro");
    if facts.case.said_yes_at_desk() {
        writer.say("scheduled.yes");
    }
    match schedule.end_rule {
        EndRule::LastDay { .. }
        | EndRule::PaidPeriod { .. }
        | EndRule::NothingPaidAhead
        | EndRule::Corrected => {
            let why = writer.wording.explain_end(facts.language, schedule.end_rule);
            writer.paragraphs.push(Paragraph::Text(why));
        }
        EndRule::AtRequest | EndRule::StatutoryWithdrawal => {}
    }
    writer.say_all(&["scheduled.billing", "scheduled.off"]);
    if facts.case.ends_without_way_back() {
        writer.warn("scheduled.no-way-back");
    } else if matches!(facts.case.stage, Stage::Pending(_)) {
        writer.warn("scheduled.way-back");
        keep_number(writer, facts);
    }
    if writer.told.knows("left-out") {
        writer.warn("lines-left-out");
    }
}

fn keep_number(writer: &mut Writer<'_>, facts: &LetterFacts<'_>) {
    if facts.case.asked.keep_number == KeepNumber::Yes {
        writer.warn("keep-number-warning");
    }
}

fn owner_notice(writer: &mut Writer<'_>, case: &Case) {
    let (what, stop) = match case.stage {
        Stage::Pending(_) if case.ends_without_way_back() => {
            ("owner-notice.under-way", "owner-notice.stop-under-way")
        }
        Stage::Pending(_) => ("owner-notice.pending", "owner-notice.stop-pending"),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => {
            ("owner-notice.locked", "owner-notice.stop-locked")
        }
        Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_) => {
            ("owner-notice.under-way", "owner-notice.stop-under-way")
        }
    };
    writer.say_all(&[what, "owner-notice.through", "owner-notice.was-you"]);
    writer.warn(stop);
}

fn objection(writer: &mut Writer<'_>, facts: &LetterFacts<'_>) {
    let [intro, holder] = if facts.came_too_late() {
        ["objection-receipt.intro-late", "objection-receipt.holder-late"]
    } else {
        ["objection-receipt.intro", "objection-receipt.holder"]
    };
    writer.say(intro);
    if !is_heir(facts) {
        writer.say(holder);
    }
    writer.say("objection-receipt.requester");
}

fn out_of_time(writer: &mut Writer<'_>) {
    writer.say_all(&[
        "withdrawal-out-of-time.intro",
        "withdrawal-out-of-time.effect",
        "withdrawal-out-of-time.instead",
        "withdrawal-out-of-time.objection",
    ]);
}

fn closing(writer: &mut Writer<'_>, facts: &LetterFacts<'_>) {
    let Stage::Closed(_) = facts.case.stage else {
        return;
    };
    writer.say("closing-letter.intro");
    writer.say(if writer.told.knows("credit") {
        "closing-letter.credit"
    } else {
        "closing-letter.no-credit"
    });
    writer.say_all(&["closing-letter.bills", "closing-letter.number"]);
    if writer.told.knows("left-out") {
        writer.warn("lines-left-out");
    }
    let item = |id: &&str| writer.told.text(writer.wording, id);
    let items = [
        "closing-letter.to-do-esim",
        "closing-letter.to-do-card",
        "closing-letter.to-do-accounts",
        "closing-letter.to-do-keep",
    ];
    let items = if is_heir(facts) { &items[2..] } else { &items[..] };
    let list = Paragraph::List {
        heading: item(&"closing-letter.to-do"),
        items: items.iter().map(item).collect(),
    };
    writer.paragraphs.push(list);
}
