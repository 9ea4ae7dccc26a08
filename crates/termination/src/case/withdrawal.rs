//! The way back: the requester's change of mind and the owner's "this was not me".

use super::{Case, Event, Given, Pending, Refusal, Stage, WorkKind, refusal};
use jiff::SignedDuration;

/// Hours within which staff look at an objection.
const OBJECTION_HOURS: i64 = 24;

/// Before proof and yes nothing can be too late.
pub(super) fn withdraw(given: &Given<'_>) -> Vec<Event> {
    vec![Event::Withdrawn { at: given.now }]
}

pub(super) fn withdraw_in_time(stage: &Pending, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    refuse_when_too_late(stage, given)?;
    Ok(withdraw(given))
}

pub(super) fn object(given: &Given<'_>) -> Vec<Event> {
    vec![Event::Objected { at: given.now }, ask_human(given)]
}

/// An objection after the point of no return stops nothing any more, but a human hears of it.
pub(super) fn object_in_time(stage: &Pending, given: &Given<'_>) -> Vec<Event> {
    if refuse_when_too_late(stage, given).is_err() {
        object_late(given)
    } else {
        object(given)
    }
}

pub(super) fn object_late(given: &Given<'_>) -> Vec<Event> {
    vec![Event::ObjectedLate { at: given.now }, ask_human(given)]
}

/// The point of no return is an instant: at it, and not only after it, it is too late.
pub(super) fn refuse_when_too_late(stage: &Pending, given: &Given<'_>) -> Result<(), Refusal> {
    let since = stage.schedule.point_of_no_return_at;
    if given.now >= since {
        Err(Refusal::TooLate { since })
    } else {
        Ok(())
    }
}

pub(super) fn too_late(case: &Case) -> Refusal {
    match &case.stage {
        Stage::Ceasing(stage) => Refusal::TooLate {
            since: stage.schedule.point_of_no_return_at,
        },
        Stage::Settling(stage) => Refusal::TooLate {
            since: stage.schedule.point_of_no_return_at,
        },
        Stage::Closed(stage) => Refusal::TooLate {
            since: stage.schedule.point_of_no_return_at,
        },
        Stage::Received(_)
        | Stage::Pending(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => refusal::over(case),
    }
}

fn ask_human(given: &Given<'_>) -> Event {
    Event::HumanNeeded {
        at: given.now,
        why: WorkKind::Objection,
        by: given.now + SignedDuration::from_hours(OBJECTION_HOURS),
    }
}
