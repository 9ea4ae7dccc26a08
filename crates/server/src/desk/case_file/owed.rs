//! What is owed to the outside, what it answered, and which messages went out.

use super::names;
use crate::portal::words::Words;
use engine::{CaseFile, EffectRow, EffectState};
use termination::Case;
use termination::case::{Effect, Event};

/// An effect as the table shows it.
pub(super) struct Owed {
    pub(super) what: String,
    pub(super) state: String,
    /// Whether it was given up.
    pub(super) failed: bool,
    pub(super) tries: u32,
    /// The name of the last fault, as adapters give it; empty when there was none.
    pub(super) fault: String,
    /// When it is tried next; empty when it is not.
    pub(super) next: String,
}

/// A message that went out, or did not arrive.
pub(super) struct Sent {
    pub(super) at: String,
    pub(super) message: String,
    pub(super) to: String,
    pub(super) fate: String,
    pub(super) failed: bool,
}

pub(super) fn owed(file: &CaseFile, words: &Words) -> Vec<Owed> {
    let row = |row: &EffectRow| Owed {
        what: what(&row.effect, &file.case, words),
        state: words.text(&format!("work-state-{}", row.state.name().replace('_', "-"))),
        failed: row.state == EffectState::GaveUp,
        tries: row.attempts,
        fault: row.last_error.clone().unwrap_or_default(),
        next: row.next_at.map_or_else(String::new, |at| words.short(at)),
    };
    file.effects.iter().map(row).collect()
}

fn what(effect: &Effect, case: &Case, words: &Words) -> String {
    match effect {
        Effect::Send { message, to } => {
            let to = names::recipient(*to, case.asked.receipt, words);
            format!("{} ({to})", names::message(*message, words))
        }
        Effect::AskHuman { why, .. } => words.text(&format!("work-kind-{}", why.code())),
        Effect::BarLine { line }
        | Effect::DetachLine { line, .. }
        | Effect::ReadBackLine { line, .. }
        | Effect::DeleteLine { line } => {
            let step = words.text(&format!("work-effect-{}", effect.kind().replace('_', "-")));
            format!("{step} ({})", names::line(case, *line, words))
        }
    }
}

/// The messages, the oldest first.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "no other event is about a message that left"
)]
pub(super) fn sent(file: &CaseFile, words: &Words) -> Vec<Sent> {
    let mut sent = vec![];
    for happened in &file.history {
        let (message, to, failed) = match &happened.recorded.event {
            Event::MessageSent { message, to, .. } => (message, to, false),
            Event::MessageFailed { message, to, .. } => (message, to, true),
            _ => continue,
        };
        let fate = if failed {
            "work-message-failed"
        } else {
            "work-message-sent"
        };
        sent.push(Sent {
            at: words.short(happened.recorded.at),
            message: names::message(*message, words),
            to: names::recipient(*to, file.case.asked.receipt, words),
            fate: words.text(fate),
            failed,
        });
    }
    sent
}
