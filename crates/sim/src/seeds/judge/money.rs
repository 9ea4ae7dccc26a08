//! When a case ends and what is given back, worked out a second time: by counting days one by one.

use crate::seeds::books::CaseBook;
use crate::seeds::people::People;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan as _};
use termination::case::{DesiredEnd, Kind};
use termination::subscription::Payment;

/// The chosen end of a case, as its customer understands it.
pub(super) fn chosen_end(case: &CaseBook, people: &People) -> Option<Timestamp> {
    let fold = &case.fold;
    let rules = people.rules(fold.operator.as_ref()?)?;
    let zone = &rules.law.zone;
    if fold.kind? == Kind::StatutoryWithdrawal {
        return Some(fold.asked_at);
    }
    match fold.end? {
        DesiredEnd::Now => Some(fold.asked_at),
        DesiredEnd::LastDay { on } => midnight_after(on, zone),
        DesiredEnd::EndOfPaidPeriod => {
            let today = fold.asked_at.to_zoned(zone.clone()).date();
            let last = fold.lines.iter().filter_map(|line| {
                let Payment::Postpaid { paid_until_on, .. } = people.line_of(*line)?.payment else {
                    return None;
                };
                // The first beginning of a period that lies after today, and not before what is paid for.
                let mut months = 0;
                while boundary(paid_until_on, months) <= today {
                    months += 1;
                }
                boundary(paid_until_on, months).yesterday().ok()
            });
            match last.max() {
                Some(last_day) => midnight_after(last_day, zone),
                None => Some(fold.asked_at),
            }
        }
    }
}

/// When it ends in the end: when it was chosen to, or when two of the staff have put it right to.
pub(super) fn right_end(case: &CaseBook, people: &People) -> Option<Timestamp> {
    case.fold.corrected.or_else(|| chosen_end(case, people))
}

/// What is given back in all, in cents.
pub(super) fn credit_in_cents(case: &CaseBook, people: &People) -> Option<i64> {
    let end = right_end(case, people)?;
    let rules = people.rules(case.fold.operator.as_ref()?)?;
    let local = end.to_zoned(rules.law.zone.clone());
    let begins_at_end = local.start_of_day().ok()?.timestamp() == end;
    let unused_from = if begins_at_end {
        local.date()
    } else {
        local.date().tomorrow().ok()?
    };
    let mut sum = 0;
    for line in &case.fold.lines {
        if let Some(Payment::Postpaid {
            monthly_fee,
            in_advance: true,
            paid_until_on,
        }) = people.line_of(*line).map(|line| line.payment)
        {
            sum += line_credit(monthly_fee.0, paid_until_on, unused_from)?;
        }
    }
    Some(sum)
}

fn line_credit(fee: i64, anchor: Date, unused_from: Date) -> Option<i64> {
    let last_used = unused_from.yesterday().ok()?;
    let mut months = -1_200;
    while boundary(anchor, months + 1) <= last_used {
        months += 1;
    }
    let paid_until = anchor.max(boundary(anchor, months + 1));
    let mut sum = 0;
    while boundary(anchor, months) < paid_until {
        let (from, to) = (boundary(anchor, months), boundary(anchor, months + 1));
        let (mut day, mut days, mut unused) = (from, 0, 0);
        while day < to {
            days += 1;
            unused += i64::from(day >= unused_from);
            day = day.tomorrow().ok()?;
        }
        // Half a cent is a cent for the customer.
        sum += (2 * fee * unused + days) / (2 * days);
        months += 1;
    }
    Some(sum)
}

fn boundary(anchor: Date, months: i32) -> Date {
    anchor.saturating_add(Span::new().months(months))
}

fn midnight_after(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.saturating_add(1.day());
    next.to_zoned(zone.clone())
        .ok()
        .map(|midnight| midnight.timestamp())
}
