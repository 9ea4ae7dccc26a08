//! The statutory withdrawal: another right than a termination.

use crate::world::{RIGHT, World, brussels, postpaid, request};
use jiff::civil::{Date, date};
use termination::case::{DesiredEnd, EndRule, Kind, Message, Recipient, RefusedBecause, Request, Stage};
use termination::subscription::{Contract, Subscription};
use termination::{Command, Refusal};

fn contract(concluded_on: Date, at_distance: bool) -> Subscription {
    Subscription {
        contract: Contract {
            concluded_on,
            at_distance,
        },
        ..postpaid(1)
    }
}

fn asked(kind: Kind, at: &str, subscription: Subscription) -> World {
    World::with(
        &Request { kind, ..request() },
        brussels(at),
        vec![],
        vec![subscription],
    )
    .expect("a receipt")
}

#[test]
fn a_withdrawal_is_in_time_through_the_last_day_of_its_period() {
    let distance = |day: i8| contract(date(2026, 11, day), true);
    // Concluded, asked at, out of time after this last day (None: in time).
    let table = [
        (distance(6), "2026-11-20T23:59:59", None),
        (distance(5), "2026-11-19T23:59:59", None),
        (distance(5), "2026-11-20T00:00:00", Some(Some(date(2026, 11, 19)))),
        // The 14th day is a Saturday, a Sunday: the period moves to Monday.
        (distance(7), "2026-11-23T12:00:00", None),
        (distance(8), "2026-11-23T23:59:59", None),
        (distance(7), "2026-11-24T00:00:00", Some(Some(date(2026, 11, 23)))),
        (
            contract(date(2026, 11, 19), false),
            "2026-11-20T10:00:00",
            Some(None),
        ),
    ];
    for (subscription, at, out_of_time) in table {
        let concluded = subscription.contract.concluded_on;
        let mut world = asked(Kind::StatutoryWithdrawal, at, subscription);
        world.answer(RIGHT).expect("the right code");
        let answer = match &world.case.stage {
            Stage::Pending(_) => None,
            Stage::Refused(RefusedBecause::WithdrawalOutOfTime { until_on, .. }) => Some(*until_on),
            other => panic!("{}", other.name()),
        };
        assert_eq!(answer, out_of_time, "concluded on {concluded}, asked at {at}");
    }
}

#[test]
fn a_withdrawal_out_of_time_says_how_to_end_the_ordinary_way() {
    let mut world = asked(
        Kind::StatutoryWithdrawal,
        "2026-11-20T10:00:00",
        contract(date(2026, 1, 5), true),
    );
    world.answer(RIGHT).expect("the right code");
    assert!(world.owes(Message::WithdrawalOutOfTime, Recipient::ReceiptAddress));
    assert_eq!(world.take_network_effect(), None);
}

#[test]
fn who_asks_in_the_ordinary_way_inside_the_period_may_choose_the_withdrawal() {
    let request = Request {
        end: DesiredEnd::LastDay {
            on: date(2026, 12, 31),
        },
        ..request()
    };
    let lines = vec![contract(date(2026, 11, 15), true)];
    let mut world = World::with(&request, brussels("2026-11-20T10:00:00"), vec![], lines).expect("a receipt");
    world.answer(RIGHT).expect("the right code");
    world
        .ask(Command::ChooseStatutoryWithdrawal)
        .expect("inside the period");
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(world.case.asked.kind, Kind::StatutoryWithdrawal);
    assert_eq!(pending.schedule.end_rule, EndRule::StatutoryWithdrawal);
    assert_eq!(pending.schedule.ends_at, brussels("2026-11-20T10:00:00"));
    assert_eq!(
        world.ask(Command::ChooseStatutoryWithdrawal),
        Ok(vec![]),
        "twice is harmless"
    );
}

#[test]
fn outside_the_period_the_choice_is_refused_with_its_last_day() {
    let world = asked(
        Kind::Ordinary,
        "2026-11-20T10:00:00",
        contract(date(2026, 10, 1), true),
    );
    let refusal = Refusal::NotInTheWithdrawalPeriod {
        until_on: Some(date(2026, 10, 15)),
    };
    assert_eq!(world.decide(&Command::ChooseStatutoryWithdrawal), Err(refusal));
    let in_a_shop = asked(
        Kind::Ordinary,
        "2026-11-20T10:00:00",
        contract(date(2026, 11, 15), false),
    );
    let refusal = Refusal::NotInTheWithdrawalPeriod { until_on: None };
    assert_eq!(
        in_a_shop.decide(&Command::ChooseStatutoryWithdrawal),
        Err(refusal)
    );
}
