//! The numbers are counted with what happens, exactly once, and tell how far requests came.

use crate::world::{AN_LINE, BO_LINE, STRANGE_LINE, World, command_id, intake, operator};
use engine::{EndReason, Intake, Left, Numbers, OpenCases, Reached, Step, Took};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use termination::Command;
use termination::case::{Cause, DesiredEnd, Kind};
use termination::party::Channel;

const MONDAY: Date = date(2026, 6, 1);

async fn numbers(world: &World, from: Date, to: Date) -> Numbers {
    world.engine.numbers(&operator(), from, to).await.unwrap()
}

async fn of_june(world: &World) -> Numbers {
    numbers(world, MONDAY, date(2026, 6, 30)).await
}

#[tokio::test]
async fn a_case_counts_at_its_receipt_at_every_step_and_when_it_is_off() {
    let world = World::new("reports-story").await;
    assert_eq!(of_june(&world).await.since, None, "nothing was counted yet");
    let case = world.pending(1).await;
    let open = |received, pending| {
        [
            ("received", received),
            ("pending", pending),
            ("ceasing", 0),
            ("settling", 0),
        ]
        .map(|(stage, cases)| OpenCases { stage, cases })
    };
    assert_eq!(of_june(&world).await.open, open(0, 1));
    world.receive(intake(2, BO_LINE)).await;
    assert_eq!(of_june(&world).await.open, open(1, 1));
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    assert_eq!(world.case(case.id).await.stage.name(), "closed");
    let numbers = of_june(&world).await;
    assert_eq!(numbers.since, Some(MONDAY));
    assert_eq!(numbers.asked, BTreeMap::from([((MONDAY, "online"), 2)]));
    assert_eq!(numbers.reasons, BTreeMap::from([(EndReason::Ordinary, 2)]));
    let steps = [
        (Step::Received, 2),
        (Step::Proven, 1),
        (Step::Confirmed, 1),
        (Step::Scheduled, 1),
        (Step::Ended, 1),
    ];
    assert_eq!(numbers.steps, BTreeMap::from(steps));
    assert_eq!(numbers.left, BTreeMap::new());
    assert_eq!(numbers.from_receipt, BTreeMap::from([(Took::Hour, 1)]));
    assert_eq!(numbers.promise, (1, 0));
    assert_eq!(numbers.open, open(1, 0));
}

#[tokio::test]
async fn whoever_stops_counts_where_they_stopped() {
    let world = World::new("reports-stopped").await;
    let unproven = world.receive(intake(1, STRANGE_LINE)).await;
    world.handle(&unproven, Command::Withdraw).await;
    let pending = world.pending(2).await;
    world.handle(&pending, Command::Object).await;
    world.receive(intake(3, BO_LINE)).await;
    for _ in 0..16 {
        world.quiet().await;
        world.clock.advance(SignedDuration::from_hours(24));
    }
    let left = [
        ((Left::Withdrawn, Reached::Received), 1),
        ((Left::Lapsed, Reached::Received), 1),
        ((Left::Objected, Reached::Scheduled), 1),
    ];
    let numbers = numbers(&world, MONDAY, MONDAY).await;
    assert_eq!(
        numbers.left,
        BTreeMap::from(left),
        "on the day of the receipt, whenever it was"
    );
    assert_eq!(numbers.requests(), 3);
}

#[tokio::test]
async fn a_network_that_fails_makes_the_promise_late_and_a_chosen_day_does_not() {
    let world = World::new("reports-late").await;
    let late = world.pending(1).await;
    world.outside.stubborn(AN_LINE, 4);
    world.reach_the_point_of_no_return(&late);
    world.quiet().await;
    world.clock.advance(SignedDuration::from_hours(24 * 8));
    world.handle(&late, Command::Retry).await;
    world.quiet().await;
    let chosen = Intake {
        end: DesiredEnd::LastDay {
            on: date(2026, 6, 24),
        },
        ..intake(2, BO_LINE)
    };
    let chosen = world.receive(chosen).await;
    world.quiet().await;
    let answer = world.code_sent(&chosen);
    let chosen = world.handle(&chosen, Command::AnswerCode { answer }).await;
    world.reach_the_point_of_no_return(&chosen);
    world.quiet().await;
    assert_eq!(world.case(chosen.id).await.stage.name(), "closed");
    let numbers = of_june(&world).await;
    assert_eq!(numbers.promise, (1, 1));
    assert_eq!(numbers.from_receipt, BTreeMap::from([(Took::Longer, 2)]));
    assert_eq!(
        numbers.from_chosen_end,
        BTreeMap::from([(Took::Hour, 1), (Took::Longer, 1)])
    );
}

#[tokio::test]
async fn a_request_that_comes_twice_counts_once_and_on_the_day_of_the_operator() {
    let world = World::new("reports-once").await;
    // Still the first of June in Greenwich, in Brussels the second has begun.
    world.clock.set("2026-06-01T22:30:00Z".parse().unwrap());
    let broken = Kind::ForCause {
        cause: Some(Cause::ServiceFails),
    };
    let at_the_shop = Intake {
        kind: broken,
        channel: Channel::Shop,
        ..intake(1, AN_LINE)
    };
    let case = world.receive(at_the_shop.clone()).await;
    world.receive(at_the_shop).await;
    for _ in 0..2 {
        let withdrawn = world
            .engine
            .handle(case.id, command_id(7), Command::Withdraw)
            .await;
        withdrawn.unwrap().unwrap();
    }
    let numbers = of_june(&world).await;
    let tuesday = date(2026, 6, 2);
    assert_eq!(numbers.asked, BTreeMap::from([((tuesday, "shop"), 1)]));
    assert_eq!(numbers.reasons, BTreeMap::from([(EndReason::ServiceFails, 1)]));
    assert_eq!(numbers.left.values().sum::<u64>(), 1);
    let before = self::numbers(&world, MONDAY, MONDAY).await;
    assert_eq!(before.requests(), 0);
    let elsewhere = world
        .engine
        .numbers(&"telenet".parse().unwrap(), MONDAY, tuesday)
        .await
        .unwrap();
    assert_eq!((elsewhere.requests(), elsewhere.since), (0, None));
}

#[tokio::test]
async fn what_many_ask_together_is_counted_for_each() {
    let world = World::new("reports-together").await;
    let second = world.second_engine().await;
    let asking = (1..=40).map(|number| {
        let engine = if number % 2 == 0 { &world.engine } else { &second };
        engine.receive(intake(number, STRANGE_LINE))
    });
    for answer in futures::future::join_all(asking).await {
        answer.unwrap().unwrap();
    }
    assert_eq!(of_june(&world).await.requests(), 40);
}

#[tokio::test]
async fn of_a_period_that_is_too_long_the_last_days_are_counted() {
    let world = World::new("reports-period").await;
    world.receive(intake(1, AN_LINE)).await;
    let long_after = numbers(&world, date(1990, 1, 1), date(2027, 6, 1)).await;
    assert_eq!(long_after.requests(), 1, "366 days, both ends included");
    let a_day_more = numbers(&world, date(1990, 1, 1), date(2027, 6, 2)).await;
    assert_eq!(a_day_more.requests(), 0);
}
