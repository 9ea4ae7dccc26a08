//! Time passing. What is due is a function of the case; a wake that comes late catches up, one that comes
//! early changes nothing.

use super::{Case, Ceasing, Event, Given, Pending, Received, Stage, WorkKind};
use jiff::{SignedDuration, Timestamp};

/// Hours between the last reminder and the lapse, at the least, however late the reminder was.
const LAPSE_AFTER_REMINDER_HOURS: i64 = 24;

/// When to look at the case again.
pub fn due(case: &Case) -> Option<Timestamp> {
    match &case.stage {
        Stage::Received(stage) => Some(received_due(stage)),
        Stage::Pending(stage) => Some(stage.schedule.point_of_no_return_at),
        Stage::Ceasing(stage) => (!stage.warned).then_some(stage.schedule.warn_at),
        Stage::Settling(stage) => Some(stage.since),
        Stage::Closed(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => None,
    }
}

fn received_due(stage: &Received) -> Timestamp {
    let reminder = stage
        .patience
        .remind_at
        .get(usize::from(stage.reminders))
        .copied();
    let worklist = (!stage.worklisted).then_some(stage.patience.worklist_at);
    [reminder, worklist]
        .into_iter()
        .flatten()
        .fold(lapse_at(stage), Timestamp::min)
}

/// Nobody's request lapses on the heels of a reminder that came late because we were down.
fn lapse_at(stage: &Received) -> Timestamp {
    let pause = SignedDuration::from_hours(LAPSE_AFTER_REMINDER_HOURS);
    stage.last_reminder_at.map_or(stage.patience.lapse_at, |last| {
        stage.patience.lapse_at.max(last + pause)
    })
}

/// Missed reminders become one; then a human is asked; then it lapses.
pub(super) fn received(stage: &Received, given: &Given<'_>) -> Vec<Event> {
    let at = given.now;
    let mut events = vec![];
    let fallen_due = stage.patience.remind_at.iter().filter(|due| **due <= at).count();
    let reminders = u8::try_from(fallen_due).unwrap_or(u8::MAX);
    let reminded = reminders > stage.reminders;
    if reminded {
        events.push(Event::Reminded {
            at,
            number: reminders,
        });
    }
    if !stage.worklisted && stage.patience.worklist_at <= at {
        let why = if stage.verified.is_none() {
            WorkKind::Unverified
        } else {
            WorkKind::Unconfirmed
        };
        events.push(Event::HumanNeeded {
            at,
            why,
            by: lapse_at(stage).max(at),
        });
    }
    if !reminded && lapse_at(stage) <= at {
        events.push(Event::Lapsed { at });
    }
    events
}

pub(super) fn pending(stage: &Pending, given: &Given<'_>) -> Vec<Event> {
    if given.now < stage.schedule.point_of_no_return_at {
        return vec![];
    }
    vec![Event::CutOrdered { at: given.now }]
}

pub(super) fn ceasing(stage: &Ceasing, given: &Given<'_>) -> Vec<Event> {
    if stage.warned || given.now < stage.schedule.warn_at {
        return vec![];
    }
    vec![Event::HumanNeeded {
        at: given.now,
        why: WorkKind::DeadlineNear,
        by: stage.schedule.cut_due.at,
    }]
}
