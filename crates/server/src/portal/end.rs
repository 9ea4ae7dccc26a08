//! When it ends, and why then, in sentences: the same on the receipt, its download, the confirming page and the case
//! page.

use super::words::Words;
use jiff::Timestamp;
use termination::Case;
use termination::case::{EndPreview, EndRule, Received, Scheduled, Stage, preview_end};
use termination::subscription::Subscription;
use wording::Args;

/// The schedule, once it was made.
pub(crate) fn schedule(case: &Case) -> Option<&Scheduled> {
    match &case.stage {
        Stage::Pending(stage) => Some(&stage.schedule),
        Stage::Ceasing(stage) => Some(&stage.schedule),
        Stage::Settling(stage) => Some(&stage.schedule),
        Stage::Closed(stage) => Some(&stage.schedule),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => None,
    }
}

/// When the contract ends and why, as far as it is known. `terms` are those of the case's lines once it is proven.
pub(crate) fn story(case: &Case, terms: &[Subscription], words: &Words, now: Timestamp) -> Vec<String> {
    if let Some(schedule) = schedule(case) {
        let id = if schedule.ends_at <= now {
            "receipt-end-ended"
        } else {
            "receipt-end-known"
        };
        return vec![
            words.text_at(id, schedule.ends_at),
            explain(words, schedule.end_rule),
        ];
    }
    let Stage::Received(stage) = &case.stage else {
        return vec![words.text("receipt-end-not")];
    };
    let Some(end) = foreseen(case, terms, words) else {
        return vec![words.text("receipt-end-unknown")];
    };
    let sentence = if end.ends_at <= now {
        let counted_from = words.second(end.ends_at);
        words.text_with("receipt-end-counts", &Args::new().set("at", counted_from))
    } else {
        words.text_at("receipt-end-known", end.ends_at)
    };
    // "Immediately" explains itself.
    let why = (end.rule != EndRule::AtRequest).then(|| explain(words, end.rule));
    let condition = Some(words.text(condition(stage)));
    std::iter::once(sentence).chain(why).chain(condition).collect()
}

/// The end of a request that is not proven and confirmed yet, as far as it can be known. It does not move any more.
pub(crate) fn foreseen(case: &Case, terms: &[Subscription], words: &Words) -> Option<EndPreview> {
    let asked = &case.asked;
    preview_end(asked.kind, asked.end, asked.at, terms, words.rules())
}

/// What is still missing before a foreseen end holds.
pub(crate) const fn condition(stage: &Received) -> &'static str {
    if stage.verified.is_none() {
        "receipt-end-needs-proof"
    } else {
        "receipt-end-needs-yes"
    }
}

/// Why a contract ends when it ends.
pub(crate) fn explain(words: &Words, rule: EndRule) -> String {
    words.wording().explain_end(words.language(), rule)
}
