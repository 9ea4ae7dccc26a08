//! When it ends, and why then, in sentences: the same on the receipt, its download, the confirming page and the case
//! page.

use super::words::Words;
use jiff::Timestamp;
use termination::Case;
use termination::case::{EndRule, Scheduled, Stage, preview_end};
use termination::subscription::Subscription;

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
    let mut told = foreseen(case, terms, words, now);
    if stage.verified.is_none() && told.is_known {
        told.sentences.push(words.text("receipt-end-needs-proof"));
    }
    told.sentences
}

/// The end of a request that is not confirmed yet.
struct Foreseen {
    is_known: bool,
    sentences: Vec<String>,
}

fn foreseen(case: &Case, terms: &[Subscription], words: &Words, now: Timestamp) -> Foreseen {
    let asked = &case.asked;
    let Some(end) = preview_end(asked.kind, asked.end, asked.at, terms, words.rules()) else {
        return Foreseen {
            is_known: false,
            sentences: vec![words.text("receipt-end-unknown")],
        };
    };
    let mut sentences = if end.ends_at <= now {
        let counted_from = words.second(end.ends_at);
        vec![words.text_with(
            "receipt-end-counts",
            &wording::Args::new().set("at", counted_from),
        )]
    } else {
        vec![words.text_at("receipt-end-known", end.ends_at)]
    };
    // "Immediately" explains itself.
    if end.rule != EndRule::AtRequest {
        sentences.push(explain(words, end.rule));
    }
    Foreseen {
        is_known: true,
        sentences,
    }
}

fn explain(words: &Words, rule: EndRule) -> String {
    words.wording().explain_end(words.language(), rule)
}
