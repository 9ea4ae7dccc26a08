//! Time: what falls due, what was missed, and days of 23 and 25 hours.

use crate::world::{AN_LINE, World, intake};
use engine::{CaseFilter, Intake};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use termination::Command;
use termination::case::{DesiredEnd, Stage};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[tokio::test]
async fn thirty_days_of_downtime_are_caught_up() {
    let world = World::new("waking-downtime").await;
    let unconfirmed = world.receive(intake(1, crate::world::BO_LINE)).await;
    let confirmed = world.pending(2).await;
    world.clock.advance(SignedDuration::from_hours(24 * 30));
    world.quiet().await;
    assert_eq!(world.case(confirmed.id).await.stage.name(), "closed");
    // The reminders that were missed come as one, and nobody's request lapses on its heels.
    assert_eq!(world.outside.sent("reminder").len(), 1);
    assert_eq!(world.case(unconfirmed.id).await.stage.name(), "received");
    world.clock.advance(SignedDuration::from_hours(24 * 2));
    world.quiet().await;
    assert_eq!(world.case(unconfirmed.id).await.stage.name(), "lapsed");
    let due = world.engine.list_cases(CaseFilter::default()).await.unwrap();
    assert!(due.iter().all(|row| row.next_due.is_none()), "{due:?}");
    world.verify_all().await;
}

#[tokio::test]
async fn a_case_that_cannot_be_read_holds_up_no_other() {
    let world = World::new("waking-unreadable").await;
    let broken = world.receive(intake(1, crate::world::BO_LINE)).await;
    let sound = world.pending(2).await;
    let mut db = world.beside().await;
    for damage in [
        "update case_snapshot set snapshot = '', next_due = 0 where case_id = $1",
        "update event set format = 99 where case_id = $1",
    ] {
        sqlx::query(damage)
            .bind(broken.id.to_string())
            .execute(&mut db)
            .await
            .unwrap();
    }
    world.reach_the_point_of_no_return(&sound);
    world.quiet().await;
    assert_eq!(world.case(sound.id).await.stage.name(), "closed");
    let error = world.engine.case(broken.id).await.unwrap_err();
    assert!(matches!(error, engine::EngineError::Corrupt { .. }));
}

#[tokio::test]
async fn a_case_wakes_at_its_instant_and_not_a_microsecond_before() {
    let world = World::new("waking-instant").await;
    let case = world.pending(1).await;
    let Stage::Pending(pending) = &case.stage else {
        panic!()
    };
    let due = pending.schedule.point_of_no_return_at;
    world.clock.set(due - SignedDuration::from_micros(1));
    assert_eq!(world.engine.wake_due_once().await.unwrap(), 0);
    world.clock.set(due);
    assert_eq!(world.engine.wake_due_once().await.unwrap(), 1);
    assert_eq!(world.case(case.id).await.stage.name(), "ceasing");
}

#[tokio::test]
async fn two_nodes_that_wake_the_same_case_count_as_one() {
    let world = World::new("waking-two-nodes").await;
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    let other = world.second_engine().await;
    let (one, two) = futures::join!(world.engine.wake_due_once(), other.wake_due_once());
    assert!(one.unwrap() + two.unwrap() >= 1);
    let ordered = world
        .kinds(case.id)
        .await
        .into_iter()
        .filter(|kind| *kind == "cut_ordered")
        .count();
    assert_eq!(ordered, 1);
}

#[tokio::test]
async fn a_reminder_comes_at_the_same_hour_on_a_day_of_25_hours() {
    let world = World::new("waking-long-day").await;
    // Summer time ends in Brussels in the night to 25 October 2026.
    world.clock.set(at("2026-10-24T10:00:00+02:00"));
    world.receive(intake(1, AN_LINE)).await;
    world.quiet().await;
    world.clock.set(at("2026-10-25T10:00:00+02:00"));
    world.quiet().await;
    assert!(
        world.outside.sent("reminder").is_empty(),
        "24 hours are not a day"
    );
    world.clock.set(at("2026-10-25T10:00:00+01:00"));
    world.quiet().await;
    assert_eq!(world.outside.sent("reminder").len(), 1);
}

#[tokio::test]
async fn a_last_day_of_23_or_25_hours_ends_at_its_own_midnight() {
    let days = [
        (date(2026, 10, 25), "2026-10-26T00:00:00+01:00"),
        (date(2027, 3, 28), "2027-03-29T00:00:00+02:00"),
    ];
    for (number, (on, ends_at)) in (1..).zip(days) {
        let world = World::new(&format!("waking-last-day-{number}")).await;
        let case = world
            .receive(Intake {
                end: DesiredEnd::LastDay { on },
                ..intake(1, AN_LINE)
            })
            .await;
        world.quiet().await;
        let case = world
            .handle(
                &case,
                Command::AnswerCode {
                    answer: world.code_sent(&case),
                },
            )
            .await;
        let Stage::Pending(pending) = &case.stage else {
            panic!()
        };
        assert_eq!(pending.schedule.ends_at, at(ends_at));
        world.clock.set(at(ends_at) - SignedDuration::from_secs(1));
        world.quiet().await;
        assert_eq!(world.case(case.id).await.stage.name(), "pending");
        world.clock.set(at(ends_at));
        world.quiet().await;
        assert_eq!(world.case(case.id).await.stage.name(), "closed");
    }
}

#[tokio::test]
async fn loops_start_work_on_a_signal_and_stop_when_told() {
    let world = World::new("waking-loops").await;
    let cancel = tokio_util::sync::CancellationToken::new();
    let loops = world
        .engine
        .spawn_loops(&world.ports, &engine::LoopSettings::default(), &cancel);
    let case = world.receive(intake(1, AN_LINE)).await;
    while world.states(case.id, "receipt").await != [engine::EffectState::Done] {
        tokio::task::yield_now().await;
    }
    cancel.cancel();
    loops.stopped().await;
    assert_eq!(world.outside.sent("receipt").len(), 1);
}
