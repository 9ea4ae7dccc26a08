//! What an event counts for.

use super::names::{CHANNELS, EndReason, Left, Reached, Step, Took};
use jiff::Timestamp;
use termination::case::{Case, Event, Stage};

/// One more of something on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counted {
    /// An instant on that day.
    pub(crate) at: Timestamp,
    /// What is counted.
    pub(crate) what: &'static str,
    /// Of which sort.
    pub(crate) value: String,
}

/// Requests, on the day of their receipt, as `CHANNEL.REASON`.
pub(super) const ASKED: &str = "asked";
/// Steps of the requests of a day, whenever they were taken.
pub(super) const STEP: &str = "step";
/// Requests of a day that ended early, as `HOW.HOW-FAR`.
pub(super) const LEFT: &str = "left";
/// From the receipt until every line was off, on the day they were off.
pub(super) const FROM_RECEIPT: &str = "from-receipt";
/// The same from the end that the customer chose, if that was later.
pub(super) const FROM_CHOSEN_END: &str = "from-chosen-end";
/// Whether every line was off by the promised moment, on the day they were off.
pub(super) const PROMISE: &str = "promise";
pub(super) const KEPT: &str = "kept";
pub(super) const LATE: &str = "late";

/// What the first event of a case counts for.
pub(crate) fn begins(case: &Case) -> Counted {
    let channel = CHANNELS
        .iter()
        .find(|(channel, _)| *channel == case.asked.channel);
    let channel = channel.map_or("other", |(_, name)| *name);
    Counted {
        at: case.asked.at,
        what: ASKED,
        value: format!("{channel}.{}", EndReason::of(case.asked.kind).code()),
    }
}

/// What a later event counts for, given the case before it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a new event counts for nothing unless it is said here"
)]
pub(crate) fn counted(before: &Case, event: &Event) -> Vec<Counted> {
    match event {
        Event::Verified { .. } => vec![step(before, Step::Proven)],
        Event::Confirmed { .. } => vec![step(before, Step::Confirmed)],
        Event::Scheduled { .. } => vec![step(before, Step::Scheduled)],
        Event::Ceased { off_at, .. } => off(before, *off_at),
        _ => left(before, event).into_iter().collect(),
    }
}

fn step(case: &Case, step: Step) -> Counted {
    Counted {
        at: case.asked.at,
        what: STEP,
        value: step.code().to_owned(),
    }
}

fn left(case: &Case, event: &Event) -> Option<Counted> {
    let how = Left::of(event)?;
    Some(Counted {
        at: case.asked.at,
        what: LEFT,
        value: format!("{}.{}", how.code(), Reached::of(case).code()),
    })
}

fn off(case: &Case, off_at: Timestamp) -> Vec<Counted> {
    let mut counts = vec![step(case, Step::Ended)];
    let Stage::Ceasing(stage) = &case.stage else {
        return counts;
    };
    let received = case.asked.at;
    let chosen = stage.schedule.ends_at.max(received);
    let took = |since| Took::of(off_at.duration_since(since)).code();
    let kept = if off_at <= stage.schedule.cut_due.at {
        KEPT
    } else {
        LATE
    };
    for (what, value) in [
        (FROM_RECEIPT, took(received)),
        (FROM_CHOSEN_END, took(chosen)),
        (PROMISE, kept),
    ] {
        counts.push(Counted {
            at: off_at,
            what,
            value: value.to_owned(),
        });
    }
    counts
}
