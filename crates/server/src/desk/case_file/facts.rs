//! What was asked, what is proven, and what comes next.

use super::names;
use crate::portal::words::Words;
use engine::CaseFile;
use jiff::Timestamp;
use termination::case::{Case, Event, Scheduled, Stage};
use wording::Args;

/// A name and what belongs to it.
pub(super) struct Fact {
    pub(super) name: String,
    pub(super) text: String,
}

/// What was asked, and where it stands.
pub(super) fn facts(case: &Case, words: &Words) -> Vec<Fact> {
    let asked = &case.asked;
    let (wording, language) = (words.wording(), words.language());
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let lines = Args::new()
        .set("known", count(case.subscriptions().count()))
        .set("all", count(asked.lines.len()));
    let mut facts = vec![
        (
            "work-fact-stage",
            words.text(&format!("work-stage-{}", case.stage.name())),
        ),
        ("work-fact-received", words.second(asked.at)),
        ("work-fact-channel", names::channel(asked.channel, words)),
        ("work-fact-kind", wording.kind(language, asked.kind)),
        (
            "work-fact-end",
            wording.desired_end(language, asked.kind, asked.end),
        ),
    ];
    if let Some(schedule) = schedule(case) {
        facts.push(("work-fact-ends", words.instant(schedule.ends_at)));
    }
    facts.extend([
        (
            "work-fact-lines",
            words.text_with("work-fact-lines-value", &lines),
        ),
        ("work-fact-receipt", names::route(asked.receipt, words)),
        ("work-fact-language", asked.language.code().to_owned()),
    ]);
    let fact = |(id, text): (&str, String)| Fact {
        name: words.text(id),
        text,
    };
    facts.into_iter().map(fact).collect()
}

const fn schedule(case: &Case) -> Option<&Scheduled> {
    match &case.stage {
        Stage::Pending(stage) => Some(&stage.schedule),
        Stage::Ceasing(stage) => Some(&stage.schedule),
        Stage::Settling(stage) => Some(&stage.schedule),
        Stage::Closed(stage) => Some(&stage.schedule),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => None,
    }
}

/// What is proven, by what, and how the checks stand. Never an answer.
pub(super) fn evidence(file: &CaseFile, words: &Words, now: Timestamp) -> Vec<String> {
    let case = &file.case;
    let events = file.history.iter().rev().map(|happened| &happened.recorded.event);
    let proven = events.into_iter().find_map(|event| {
        if let Event::Verified { at, by } = event {
            Some((*at, by))
        } else {
            None
        }
    });
    let mut said = vec![match proven {
        Some((at, by)) => {
            let args = Args::new()
                .set("how", names::evidence(by, words))
                .set("at", words.instant(at));
            words.text_with("work-evidence-proven", &args)
        }
        None => words.text("work-evidence-none"),
    }];
    let checks = &case.checks;
    for (id, count) in [
        ("work-evidence-codes", checks.codes_issued),
        ("work-evidence-wrong", checks.wrong_answers),
    ] {
        if count > 0 {
            said.push(words.text_with(id, &Args::new().set("count", u64::from(count))));
        }
    }
    if let Some(until) = checks.locked(now) {
        said.push(words.text_at("work-evidence-locked", until));
    }
    said
}

/// What comes next and when, in sentences.
pub(super) fn next(file: &CaseFile, words: &Words) -> Vec<String> {
    let step = match &file.case.stage {
        Stage::Received(stage) => match (&stage.verified, &stage.confirmed_at) {
            (None, None) => words.text("work-case-next-both"),
            (None, Some(_)) => words.text("work-case-next-proof"),
            (Some(_), _) => words.text("work-case-next-yes"),
        },
        Stage::Pending(stage) => {
            words.text_at("work-case-next-pending", stage.schedule.point_of_no_return_at)
        }
        Stage::Ceasing(stage) if stage.stuck.is_empty() => {
            words.text_at("work-case-next-ceasing", stage.schedule.cut_due.at)
        }
        Stage::Ceasing(stage) => words.text_at("work-case-next-stuck", stage.schedule.cut_due.at),
        Stage::Settling(_) => words.text("work-case-next-settling"),
        Stage::Closed(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => {
            words.text("work-case-next-over")
        }
    };
    let due = file.next_due.map(|at| words.text_at("work-case-due", at));
    std::iter::once(step).chain(due).collect()
}
