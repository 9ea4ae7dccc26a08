//! When a case ends, when it cannot be undone any more, when it must be off.

use crate::world::{RIGHT, World, brussels, friday, line, postpaid, prepaid, request, rules};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use termination::case::{DesiredEnd, EndRule, Kind, Request, Scheduled, Stage, preview_end};
use termination::money::Cents;
use termination::subscription::{Payment, Subscription};

fn paid_until(month: i8, day: i8) -> Subscription {
    let payment = Payment::Postpaid {
        monthly_fee: Cents(2000),
        in_advance: true,
        paid_until_on: date(2026, month, day),
    };
    Subscription {
        payment,
        ..postpaid(1)
    }
}

#[test]
fn the_end_is_the_moment_the_customer_chose() {
    let ordinary = Kind::Ordinary;
    let last_day = |month, day| DesiredEnd::LastDay {
        on: date(2026, month, day),
    };
    let paid = DesiredEnd::EndOfPaidPeriod;
    let rule_paid = |month, day| EndRule::PaidPeriod {
        last_paid_on: date(2026, month, day),
    };
    let rule_day = |month, day| EndRule::LastDay {
        on: date(2026, month, day),
    };
    let table = [
        (
            ordinary,
            DesiredEnd::Now,
            "2026-11-20T10:14:07",
            vec![postpaid(1)],
            "2026-11-20T10:14:07",
            EndRule::AtRequest,
        ),
        (
            ordinary,
            last_day(11, 30),
            "2026-11-20T10:14:07",
            vec![],
            "2026-12-01T00:00:00",
            rule_day(11, 30),
        ),
        (
            ordinary,
            last_day(11, 20),
            "2026-11-20T23:59:59",
            vec![],
            "2026-11-21T00:00:00",
            rule_day(11, 20),
        ),
        // A day of 23 hours and one of 25.
        (
            ordinary,
            last_day(3, 29),
            "2026-03-01T10:00:00",
            vec![],
            "2026-03-30T00:00:00",
            rule_day(3, 29),
        ),
        (
            ordinary,
            last_day(10, 25),
            "2026-10-01T10:00:00",
            vec![],
            "2026-10-26T00:00:00",
            rule_day(10, 25),
        ),
        (
            ordinary,
            paid,
            "2026-11-20T10:14:07",
            vec![paid_until(12, 1)],
            "2026-12-01T00:00:00",
            rule_paid(11, 30),
        ),
        // The file is two months behind: the period goes on from its anchor.
        (
            ordinary,
            paid,
            "2026-11-20T10:14:07",
            vec![paid_until(9, 15)],
            "2026-12-15T00:00:00",
            rule_paid(12, 14),
        ),
        // On the first day of a period, that period is the paid one.
        (
            ordinary,
            paid,
            "2026-11-15T00:00:00",
            vec![paid_until(11, 15)],
            "2026-12-15T00:00:00",
            rule_paid(12, 14),
        ),
        // More than a month is paid ahead.
        (
            ordinary,
            paid,
            "2026-10-05T12:00:00",
            vec![paid_until(12, 1)],
            "2026-12-01T00:00:00",
            rule_paid(11, 30),
        ),
        // Of several lines the latest.
        (
            ordinary,
            paid,
            "2026-11-20T10:14:07",
            vec![paid_until(12, 1), paid_until(12, 9), prepaid(3)],
            "2026-12-09T00:00:00",
            rule_paid(12, 8),
        ),
        (
            ordinary,
            paid,
            "2026-11-20T10:14:07",
            vec![prepaid(3)],
            "2026-11-20T10:14:07",
            EndRule::NothingPaidAhead,
        ),
        (
            Kind::StatutoryWithdrawal,
            last_day(11, 30),
            "2026-11-20T10:14:07",
            vec![postpaid(1)],
            "2026-11-20T10:14:07",
            EndRule::StatutoryWithdrawal,
        ),
    ];
    let rules = rules();
    for (kind, end, received, lines, ends, rule) in table {
        let preview = preview_end(kind, end, brussels(received), &lines, &rules).expect("known");
        assert_eq!(
            (preview.ends_at, preview.rule),
            (brussels(ends), rule),
            "{end:?} at {received}"
        );
    }
}

#[test]
fn the_end_of_the_paid_period_is_unknown_while_the_line_is_not_proven() {
    let preview = preview_end(
        Kind::Ordinary,
        DesiredEnd::EndOfPaidPeriod,
        friday(),
        &[],
        &rules(),
    );
    assert_eq!(preview, None);
}

fn scheduled(request: &Request, received: &str, confirmed: &str) -> Scheduled {
    let mut world = World::try_receive(request, brussels(received), vec![]).expect("a receipt");
    let confirmed = brussels(confirmed);
    if confirmed.duration_since(world.now) > SignedDuration::from_mins(30) {
        world
            .at(confirmed)
            .ask(crate::world::ask_code(termination::verification::CodeTo::Line))
            .expect("a code");
    }
    world.at(confirmed).answer(RIGHT).expect("the right code");
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    pending.schedule.clone()
}

#[test]
fn the_promise_counts_from_the_end_or_from_a_later_yes() {
    let now = request();
    let on = |day: i8| Request {
        end: DesiredEnd::LastDay {
            on: date(2026, 11, day),
        },
        ..request()
    };
    // Request, received, confirmed, point of no return, deadline for the cut (3 working days).
    let table: [(&Request, &str, &str, &str, &str); 5] = [
        (
            &now,
            "2026-11-20T10:14:07",
            "2026-11-20T10:15:00",
            "2026-11-20T11:15:00",
            "2026-11-26T00:00:00",
        ),
        (
            &now,
            "2026-11-20T17:00:00",
            "2026-11-20T17:01:00",
            "2026-11-20T18:01:00",
            "2026-11-27T00:00:00",
        ),
        (
            &now,
            "2026-11-18T10:00:00",
            "2026-11-20T10:15:00",
            "2026-11-20T11:15:00",
            "2026-11-26T00:00:00",
        ),
        (
            &on(30),
            "2026-11-20T10:14:07",
            "2026-11-20T10:15:00",
            "2026-12-01T00:00:00",
            "2026-12-05T00:00:00",
        ),
        // The last day was over before the yes came.
        (
            &on(20),
            "2026-11-20T10:14:07",
            "2026-11-23T09:00:00",
            "2026-11-23T10:00:00",
            "2026-11-27T00:00:00",
        ),
    ];
    for (request, received, confirmed, no_return, deadline) in table {
        let schedule = scheduled(request, received, confirmed);
        assert_eq!(
            schedule.point_of_no_return_at,
            brussels(no_return),
            "{received} {confirmed}"
        );
        assert_eq!(schedule.cut_due.at, brussels(deadline), "{received} {confirmed}");
    }
}

#[test]
fn a_yes_that_comes_days_later_does_not_move_the_end() {
    let schedule = scheduled(&request(), "2026-11-18T10:00:00", "2026-11-20T10:15:00");
    assert_eq!(schedule.ends_at, brussels("2026-11-18T10:00:00"));
    assert_eq!(schedule.end_rule, EndRule::AtRequest);
}

#[test]
fn a_line_that_left_the_files_meanwhile_ends_at_the_request() {
    let asked = Request {
        end: DesiredEnd::EndOfPaidPeriod,
        lines: vec![Some(line(77))],
        ..request()
    };
    let schedule = scheduled(&asked, "2026-11-20T10:14:07", "2026-11-20T10:15:00");
    let expected: Timestamp = friday();
    assert_eq!(schedule.ends_at, expected);
}
