//! The final statement: what the end of a subscription gives back. Money in integer cents, each line with its
//! rule.
//!
//! Until the full settlement exists, one rule is carried out: the fee of a period paid in advance is given
//! back for the days after the end, *fee of the period ÷ days of the period × unused days*, rounded half up
//! to the cent (the way operators state it: "monthly fee ÷ days in the month × inactive days").

use crate::calendar;
use crate::identifier::SubscriptionId;
use crate::money::Cents;
use crate::subscription::{Payment, Subscription};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

/// What is given back, line by line. Positive amounts are in favour of the customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// One entry for each period with unused paid days.
    pub lines: Vec<Credit>,
}

impl Settlement {
    /// The sum of all lines; `None` when it is beyond what can be counted.
    pub fn total(&self) -> Option<Cents> {
        Cents::checked_sum(self.lines.iter().map(|line| line.amount))
    }
}

/// The part of a period's fee that is given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The line.
    pub subscription: SubscriptionId,
    /// The period that was paid for.
    pub period: Period,
    /// The fee of the whole period, VAT included.
    pub fee: Cents,
    /// Days of the period after the end.
    pub unused_days: u32,
    /// What is given back, VAT included.
    pub amount: Cents,
}

/// A period of one month, counted from an anchor day and clipped to the end of shorter months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// Its first day.
    pub start_on: Date,
    /// The first day after it.
    pub end_on: Date,
}

impl Period {
    /// The period that contains `day`, where periods begin on the anchor's day of each month. Counting from
    /// the anchor keeps the 31st the 31st after a February.
    pub fn containing(anchor_on: Date, day: Date) -> Self {
        let months = (i32::from(day.year()) - i32::from(anchor_on.year())) * 12 + i32::from(day.month())
            - i32::from(anchor_on.month());
        let boundary = |months: i32| anchor_on.saturating_add(Span::new().months(months));
        let first = if boundary(months) <= day {
            months
        } else {
            months - 1
        };
        Self {
            start_on: boundary(first),
            end_on: boundary(first + 1),
        }
    }

    /// How many days it has.
    pub fn days(&self) -> u32 {
        days_between(self.start_on, self.end_on)
    }
}

/// The final statement of the lines that end at `ends_at`.
pub fn settle(
    lines: impl Iterator<Item = SubscriptionId>,
    subscriptions: &[Subscription],
    ends_at: Timestamp,
    zone: &TimeZone,
) -> Settlement {
    let known = lines.filter_map(|line| subscriptions.iter().find(|subscription| subscription.id == line));
    Settlement {
        lines: known
            .flat_map(|subscription| credits(subscription, ends_at, zone))
            .collect(),
    }
}

/// The credits of one line. A period is billed at its beginning for as long as the line lives, so the period
/// of the last used day is paid for, and so is all that lies before `paid_until_on`.
fn credits(subscription: &Subscription, ends_at: Timestamp, zone: &TimeZone) -> Vec<Credit> {
    let Payment::Postpaid {
        monthly_fee,
        in_advance: true,
        paid_until_on,
    } = subscription.payment
    else {
        return vec![];
    };
    let unused_from = first_unused_day(ends_at, zone);
    let last_used = unused_from.saturating_sub(1.day());
    let mut period = Period::containing(paid_until_on, last_used);
    let billed_until = paid_until_on.max(period.end_on);
    let mut credits = vec![];
    while period.start_on < billed_until {
        let unused_days = days_between(unused_from.max(period.start_on), period.end_on);
        let amount = monthly_fee
            .part(unused_days, period.days())
            .unwrap_or(Cents::ZERO);
        if unused_days > 0 {
            credits.push(Credit {
                subscription: subscription.id,
                period,
                fee: monthly_fee,
                unused_days,
                amount,
            });
        }
        period = Period::containing(paid_until_on, period.end_on);
    }
    credits
}

/// A day that has begun counts as used; an end at midnight leaves the new day unused.
fn first_unused_day(ends_at: Timestamp, zone: &TimeZone) -> Date {
    let day = calendar::civil_day(ends_at, zone);
    if calendar::start_of_day(day, zone) == ends_at {
        day
    } else {
        day.saturating_add(1.day())
    }
}

fn days_between(from: Date, to: Date) -> u32 {
    let days = from.duration_until(to).as_hours() / 24;
    u32::try_from(days).unwrap_or(0)
}
