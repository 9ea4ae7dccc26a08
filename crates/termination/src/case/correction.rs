//! Corrections by the customer: another address, the receipt once more, another kind, another link.

use super::{Case, Event, Given, Kind, Pending, ReceiptRoute, Refusal, confirmation, withdrawal};
use crate::calendar::{self, WorkingDays};
use crate::subscription::Subscription;
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, ToSpan as _};

pub(super) fn correct_address(
    case: &Case,
    route: ReceiptRoute,
    on_file: bool,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    refuse_when_too_many(case, given)?;
    Ok(vec![Event::AddressCorrected {
        at: given.now,
        route,
        on_file,
    }])
}

pub(super) fn resend(case: &Case, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    refuse_when_too_many(case, given)?;
    if let Some(last_at) = case.resends.last_at {
        let pause = i64::from(given.rules.operator.policy.resend_pause_seconds);
        let again_at = last_at + SignedDuration::from_secs(pause);
        if given.now < again_at {
            return Err(Refusal::TooSoon { again_at });
        }
    }
    Ok(vec![Event::ReceiptResent { at: given.now }])
}

fn refuse_when_too_many(case: &Case, given: &Given<'_>) -> Result<(), Refusal> {
    let max = given.rules.operator.policy.resends_max;
    if case.resends.count >= max {
        Err(Refusal::TooManyResends)
    } else {
        Ok(())
    }
}

pub(super) fn revoke_link(case: &Case) -> Vec<Event> {
    vec![Event::LinkRevoked {
        generation: case.link_generation + 1,
    }]
}

pub(super) fn choose_statutory(case: &Case, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    if case.asked.kind == Kind::StatutoryWithdrawal {
        return Ok(vec![]);
    }
    withdrawal_open(case, given).map_err(|until_on| Refusal::NotInTheWithdrawalPeriod { until_on })?;
    Ok(vec![Event::StatutoryWithdrawalChosen { at: given.now }])
}

/// While pending, the choice also moves the end to the moment of the request.
pub(super) fn choose_in_time(case: &Case, stage: &Pending, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    withdrawal::refuse_when_too_late(stage, given)?;
    let chosen = choose_statutory(case, given)?;
    if chosen.is_empty() {
        return Ok(chosen);
    }
    Ok(confirmation::reschedule(case, chosen, given))
}

/// Whether every line of the case was still in its withdrawal period when the request was received: in time
/// is what was submitted before the period ends (Directive 2011/83/EU art. 11). Otherwise the last day, or
/// `None` when the contract was not made at a distance.
pub(super) fn withdrawal_open(case: &Case, given: &Given<'_>) -> Result<(), Option<Date>> {
    let asked_on = calendar::civil_day(case.asked.at, &given.rules.law.zone);
    let mut known = false;
    for line in case.subscriptions() {
        let Some(subscription) = given.subscriptions.iter().find(|s| s.id == line) else {
            return Err(None);
        };
        let until_on = withdrawal_until(subscription, given).ok_or(None)?;
        if asked_on > until_on {
            return Err(Some(until_on));
        }
        known = true;
    }
    if known { Ok(()) } else { Err(None) }
}

/// The last day of the withdrawal period of a contract made at a distance: the legal number of calendar days
/// after the day it was concluded (Code of Economic Law VI.47), moved to the next working day where the law
/// says so (Regulation 1182/71 art. 3(4)).
pub fn withdrawal_until(subscription: &Subscription, given: &Given<'_>) -> Option<Date> {
    if !subscription.contract.at_distance {
        return None;
    }
    let law = &given.rules.law;
    let concluded_on = subscription.contract.concluded_on;
    let last = concluded_on.saturating_add(i32::from(law.withdrawal_days.on(concluded_on)).days());
    if !law.withdrawal_moves_to_working_day.on(concluded_on) {
        return Some(last);
    }
    let weekdays = WorkingDays {
        saturday_counts: false,
        cutoff: Time::MAX,
    };
    Some(weekdays.this_or_next(last, &law.holidays))
}
