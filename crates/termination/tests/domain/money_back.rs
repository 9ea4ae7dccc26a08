//! What the end gives back of a fee paid in advance.

use crate::world::{World, brussels, postpaid, prepaid, zone};
use jiff::civil::date;
use termination::case::Stage;
use termination::money::Cents;
use termination::settlement::{Period, settle};
use termination::subscription::{Payment, Subscription};

fn paid(fee: i64, in_advance: bool, until: jiff::civil::Date) -> Subscription {
    Subscription {
        payment: Payment::Postpaid {
            monthly_fee: Cents(fee),
            in_advance,
            paid_until_on: until,
        },
        ..postpaid(1)
    }
}

#[test]
fn the_unused_days_of_a_paid_period_are_given_back() {
    let december = date(2026, 12, 1);
    // Subscription, end, unused days of its periods, credit in cents.
    let table = [
        // 20 November is used, 21 to 30 are not: 20.00 × 10 ÷ 30.
        (paid(2000, true, december), "2026-11-20T10:14:07", vec![10], 667),
        // An end at midnight leaves the new day unused.
        (paid(2000, true, december), "2026-11-21T00:00:00", vec![10], 667),
        (paid(2000, true, december), "2026-12-01T00:00:00", vec![], 0),
        (paid(2000, true, december), "2026-11-30T23:59:59", vec![], 0),
        (paid(2000, true, december), "2026-11-01T00:00:00", vec![30], 2000),
        (paid(2000, true, december), "2026-11-01T00:00:01", vec![29], 1933),
        // A leap February, and one that is not.
        (
            paid(1500, true, date(2028, 3, 1)),
            "2028-02-15T12:00:00",
            vec![14],
            724,
        ),
        (
            paid(1500, true, date(2027, 3, 1)),
            "2027-02-15T12:00:00",
            vec![13],
            696,
        ),
        // Days with 23 and 25 hours are days.
        (
            paid(3100, true, date(2026, 4, 1)),
            "2026-03-28T12:00:00",
            vec![3],
            300,
        ),
        (
            paid(3100, true, date(2026, 11, 1)),
            "2026-10-25T00:00:00",
            vec![7],
            700,
        ),
        // Paid for two months ahead.
        (
            paid(2000, true, date(2027, 1, 1)),
            "2026-11-20T10:14:07",
            vec![10, 31],
            2667,
        ),
        // The end lies beyond what the file says is paid: that period will have been billed by then.
        (paid(2000, true, december), "2027-01-11T12:00:00", vec![20], 1290),
        // Periods from the 31st are clipped and do not drift.
        (
            paid(2800, true, date(2027, 1, 31)),
            "2027-02-20T12:00:00",
            vec![7],
            700,
        ),
        (paid(2000, false, december), "2026-11-20T10:14:07", vec![], 0),
        (prepaid(1), "2026-11-20T10:14:07", vec![], 0),
    ];
    for (subscription, end, unused, credit) in table {
        let settlement = settle(
            [subscription.id].into_iter(),
            &[subscription],
            brussels(end),
            &zone(),
        );
        let days: Vec<u32> = settlement.lines.iter().map(|line| line.unused_days).collect();
        assert_eq!(
            (days, settlement.total()),
            (unused, Some(Cents(credit))),
            "end {end}"
        );
    }
}

#[test]
fn periods_are_counted_from_their_anchor() {
    let table = [
        (
            date(2026, 1, 31),
            date(2026, 2, 28),
            date(2026, 2, 28),
            date(2026, 3, 31),
        ),
        (
            date(2026, 1, 31),
            date(2026, 2, 27),
            date(2026, 1, 31),
            date(2026, 2, 28),
        ),
        (
            date(2026, 1, 31),
            date(2026, 3, 30),
            date(2026, 2, 28),
            date(2026, 3, 31),
        ),
        (
            date(2026, 12, 1),
            date(2026, 11, 20),
            date(2026, 11, 1),
            date(2026, 12, 1),
        ),
        (
            date(2026, 12, 15),
            date(2027, 1, 14),
            date(2026, 12, 15),
            date(2027, 1, 15),
        ),
        (
            date(2024, 2, 29),
            date(2026, 3, 1),
            date(2026, 2, 28),
            date(2026, 3, 29),
        ),
    ];
    for (anchor, day, start_on, end_on) in table {
        assert_eq!(
            Period::containing(anchor, day),
            Period { start_on, end_on },
            "{anchor} {day}"
        );
    }
}

#[test]
fn a_closed_case_states_the_credit_to_the_cent() {
    let world = World::closed();
    let Stage::Closed(closed) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(closed.settlement.total(), Some(Cents(667)));
}
