//! The network part: bar, detach, read back, delete. A case does not go on because somebody said "deleted",
//! but because the line was read back as dead.

use super::{Case, Ceasing, Effect, Event, Given, LineProgress, Outcome, Refusal, WorkKind, closing};
use crate::identifier::SubscriptionId;
use jiff::Timestamp;

/// What the network answered. An answer to a step that is over changes nothing: effects may be done twice
/// and answers may come late.
pub(super) fn report(stage: &Ceasing, effect: &Effect, outcome: Outcome, given: &Given<'_>) -> Vec<Event> {
    let Some(line) = effect.line() else {
        return closing::report(effect, outcome, given);
    };
    let Some(progress) = stage.progress(line) else {
        return vec![];
    };
    let at = given.now;
    match (*effect, progress, outcome) {
        (Effect::BarLine { .. }, LineProgress::Barring, Outcome::Done) => {
            vec![Event::LineBarred { at, line }]
        }
        (Effect::DetachLine { attempt, .. }, LineProgress::Detaching { attempt: current }, Outcome::Done)
            if attempt == current =>
        {
            vec![Event::LineDetached { at, line, attempt }]
        }
        (Effect::ReadBackLine { attempt, .. }, LineProgress::ReadingBack { attempt: current }, answer)
            if attempt == current =>
        {
            read_back(stage, line, attempt, answer, given)
        }
        (Effect::DeleteLine { .. }, LineProgress::Deleting { dead_at }, Outcome::Done) => {
            deleted(stage, line, dead_at, at)
        }
        (_, progress, Outcome::GaveUp) if progress.expects(effect) => {
            stuck(stage, line, WorkKind::CutFailed, at)
        }
        _ => vec![],
    }
}

/// Alive after its detach: once more, and after the last attempt before a human, with both answers on record.
fn read_back(
    stage: &Ceasing,
    line: SubscriptionId,
    attempt: u32,
    answer: Outcome,
    given: &Given<'_>,
) -> Vec<Event> {
    let at = given.now;
    match answer {
        Outcome::Dead => vec![Event::LineDead { at, line }],
        Outcome::Alive => {
            let again = !attempt.is_multiple_of(given.rules.operator.policy.detach_attempts_max.max(1));
            let mut events = vec![Event::LineStillAlive {
                at,
                line,
                attempt,
                again,
            }];
            if !again {
                events.extend(stuck(stage, line, WorkKind::ReadBackContradicts, at));
            }
            events
        }
        Outcome::GaveUp => stuck(stage, line, WorkKind::CutFailed, at),
        Outcome::Done => vec![],
    }
}

fn deleted(stage: &Ceasing, line: SubscriptionId, dead_at: Timestamp, at: Timestamp) -> Vec<Event> {
    let mut events = vec![Event::LineDeleted { at, line }];
    let others = || stage.lines.iter().filter(|(other, _)| *other != line);
    let off = |progress: &LineProgress| match progress {
        LineProgress::Gone { dead_at } => Some(*dead_at),
        LineProgress::Barring
        | LineProgress::Detaching { .. }
        | LineProgress::ReadingBack { .. }
        | LineProgress::Deleting { .. } => None,
    };
    if others().all(|(_, progress)| off(progress).is_some()) {
        let off_at = others()
            .filter_map(|(_, progress)| off(progress))
            .fold(dead_at, Timestamp::max);
        events.push(Event::Ceased { at, off_at });
    }
    events
}

fn stuck(stage: &Ceasing, line: SubscriptionId, why: WorkKind, at: Timestamp) -> Vec<Event> {
    if stage.stuck.contains(&line) {
        return vec![];
    }
    vec![
        Event::LineStuck { at, line },
        Event::HumanNeeded {
            at,
            why,
            by: stage.schedule.cut_due.at,
        },
    ]
}

/// Staff try the stuck lines again.
pub(super) fn retry(stage: &Ceasing, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    if stage.stuck.is_empty() {
        return Err(Refusal::NothingToRetry);
    }
    Ok(stage
        .stuck
        .iter()
        .map(|line| Event::CutRetried {
            at: given.now,
            line: *line,
        })
        .collect())
}

impl Ceasing {
    /// How far the cut of a line is; `None` when the line is not part of this case.
    pub fn progress(&self, line: SubscriptionId) -> Option<LineProgress> {
        self.lines
            .iter()
            .find(|(other, _)| *other == line)
            .map(|(_, progress)| *progress)
    }
}

impl LineProgress {
    /// Whether this effect is the one whose answer is awaited.
    pub fn expects(self, effect: &Effect) -> bool {
        match (self, effect) {
            (Self::Barring, Effect::BarLine { .. }) | (Self::Deleting { .. }, Effect::DeleteLine { .. }) => {
                true
            }
            (Self::Detaching { attempt }, Effect::DetachLine { attempt: asked, .. })
            | (Self::ReadingBack { attempt }, Effect::ReadBackLine { attempt: asked, .. }) => {
                attempt == *asked
            }
            _ => false,
        }
    }

    /// The effect that carries this step out; none when the line is gone.
    pub(super) fn effect(self, line: SubscriptionId) -> Option<Effect> {
        match self {
            Self::Barring => Some(Effect::BarLine { line }),
            Self::Detaching { attempt } => Some(Effect::DetachLine { line, attempt }),
            Self::ReadingBack { attempt } => Some(Effect::ReadBackLine { line, attempt }),
            Self::Deleting { .. } => Some(Effect::DeleteLine { line }),
            Self::Gone { .. } => None,
        }
    }
}

/// The lines of a case at the beginning of its cut.
pub(super) fn first_steps(case: &Case) -> Vec<(SubscriptionId, LineProgress)> {
    case.subscriptions()
        .map(|line| (line, LineProgress::Barring))
        .collect()
}
