//! When it ends, when it cannot be undone any more, when it must be off, and how long we wait for a yes.

use super::{Case, DesiredEnd, EndRule, Given, Kind, Scheduled};
use crate::calendar;
use crate::rules::RuleBook;
use crate::settlement::Period;
use crate::subscription::{Payment, Subscription};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

/// Hours before the deadline at which a human is told that it is near.
const WARN_HOURS: i64 = 12;

/// How long an unconfirmed request is waited for. Fixed when it is received, so that a later policy does not
/// shorten it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Patience {
    /// When it is brought to mind, ascending.
    pub remind_at: Vec<Timestamp>,
    /// When a human is asked.
    pub worklist_at: Timestamp,
    /// When it lapses.
    pub lapse_at: Timestamp,
}

/// When a case would end, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndPreview {
    /// The instant.
    pub ends_at: Timestamp,
    /// The rule behind it.
    pub rule: EndRule,
}

/// Reminders, worklist and lapse fall on the same local time of day as the receipt.
pub(super) fn patience(given: &Given<'_>) -> Patience {
    let policy = &given.rules.operator.policy;
    let after = |days: u8| calendar::add_days_same_time(given.now, i32::from(days), &given.rules.law.zone);
    Patience {
        remind_at: policy.reminder_days.iter().map(|days| after(*days)).collect(),
        worklist_at: after(policy.worklist_after_days),
        lapse_at: after(policy.lapse_days),
    }
}

/// When a request received at `received_at` ends. The end never moves because we needed time to check: it
/// counts from the receipt. `subscriptions` may be empty while the line is not proven; an end of the paid
/// period is then not known.
pub fn preview_end(
    kind: Kind,
    end: DesiredEnd,
    received_at: Timestamp,
    subscriptions: &[Subscription],
    rules: &RuleBook,
) -> Option<EndPreview> {
    let zone = &rules.law.zone;
    if kind == Kind::StatutoryWithdrawal {
        return Some(EndPreview {
            ends_at: received_at,
            rule: EndRule::StatutoryWithdrawal,
        });
    }
    match end {
        DesiredEnd::Now => Some(EndPreview {
            ends_at: received_at,
            rule: EndRule::AtRequest,
        }),
        DesiredEnd::LastDay { on } => Some(EndPreview {
            ends_at: calendar::end_of_day(on, zone),
            rule: EndRule::LastDay { on },
        }),
        DesiredEnd::EndOfPaidPeriod if subscriptions.is_empty() => None,
        DesiredEnd::EndOfPaidPeriod => Some(end_of_paid_period(received_at, subscriptions, zone)),
    }
}

/// The end of the period that contains the request; of several lines the latest, so that no paid day is lost.
fn end_of_paid_period(received_at: Timestamp, subscriptions: &[Subscription], zone: &TimeZone) -> EndPreview {
    let today = calendar::civil_day(received_at, zone);
    let last_paid_on = subscriptions
        .iter()
        .filter_map(|subscription| match subscription.payment {
            Payment::Postpaid { paid_until_on, .. } => {
                let current = Period::containing(paid_until_on, today);
                Some(current.end_on.max(paid_until_on).saturating_sub(1.day()))
            }
            Payment::Prepaid => None,
        })
        .max();
    match last_paid_on {
        Some(last_paid_on) => EndPreview {
            ends_at: calendar::end_of_day(last_paid_on, zone),
            rule: EndRule::PaidPeriod { last_paid_on },
        },
        None => EndPreview {
            ends_at: received_at,
            rule: EndRule::NothingPaidAhead,
        },
    }
}

/// The schedule that a case would have if it were proven and confirmed now: what is read aloud before the yes.
pub fn foresee(case: &Case, given: &Given<'_>) -> Scheduled {
    schedule(case, given)
}

/// The schedule of a case that is proven and confirmed now.
///
/// The request can be withdrawn until the end, and in any case for the operator's objection window, so that
/// the line's owner can stop a stranger's "now"; except where the holder stood at the counter and wanted it over. The promise for the cut counts from the end, or from the yes
/// when that came later.
pub(super) fn schedule(case: &Case, given: &Given<'_>) -> Scheduled {
    let RuleBook { operator, law, .. } = given.rules;
    let lines: Vec<Subscription> = case
        .subscriptions()
        .filter_map(|line| {
            given
                .subscriptions
                .iter()
                .find(|subscription| subscription.id == line)
                .cloned()
        })
        .collect();
    let end = preview_end(
        case.asked.kind,
        case.asked.end,
        case.asked.at,
        &lines,
        given.rules,
    )
    .unwrap_or(EndPreview {
        ends_at: case.asked.at,
        rule: EndRule::NothingPaidAhead,
    });
    let window = if case.ends_without_way_back() {
        SignedDuration::ZERO
    } else {
        SignedDuration::from_mins(i64::from(operator.policy.objection_window_minutes))
    };
    let cut_due = calendar::deadline(
        end.ends_at.max(given.now),
        operator.policy.sla_working_days,
        operator.policy.sla_counting,
        &law.holidays,
        &law.zone,
    );
    Scheduled {
        ends_at: end.ends_at,
        end_rule: end.rule,
        point_of_no_return_at: end.ends_at.max(given.now + window),
        warn_at: cut_due.at - SignedDuration::from_hours(WARN_HOURS),
        cut_due,
    }
}
