//! Leases: who has an effect, for how long, and what happens when they do not come back.

use crate::outside::Trouble;
use crate::world::{AN_LINE, World, intake};
use engine::{EffectState, Fault};
use futures::future::join_all;
use std::collections::BTreeSet;
use termination::Command;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_engines_over_one_file_never_run_the_same_lease() {
    let world = World::new("leases-two-engines").await;
    for number in 1..=40 {
        world.receive(intake(number, AN_LINE)).await;
    }
    let other = world.second_engine().await;
    for _ in 0..20 {
        let workers = [
            (&world.engine, "one"),
            (&other, "two"),
            (&world.engine, "three"),
            (&other, "four"),
        ];
        join_all(workers.map(|(engine, name)| engine.run_effects_once(&world.ports, name)))
            .await
            .into_iter()
            .for_each(|run| assert!(run.is_ok(), "{run:?}"));
    }
    let calls = world.outside.all_calls();
    let keys: BTreeSet<_> = calls.iter().map(|call| &call.key).collect();
    assert_eq!(
        (calls.len(), keys.len()),
        (80, 80),
        "a receipt and a code for each case, each called once"
    );
}

#[tokio::test]
async fn a_lease_that_runs_out_during_the_call_leads_to_a_second_call_and_one_outcome() {
    let world = World::new("leases-run-out").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    world.outside.trouble("receipt", Trouble::AnswerLate);
    let slow = world.engine.run_effects_once(&world.ports, "slow");
    let rest = async {
        world.outside.reached.notified().await;
        world.advance_minutes(3);
        world.outside.no_trouble();
        assert!(
            world
                .engine
                .run_effects_once(&world.ports, "quick")
                .await
                .unwrap()
                > 0
        );
        assert_eq!(world.states(case.id, "receipt").await, [EffectState::Done]);
        world.outside.gate.add_permits(1);
    };
    let (slow, ()) = futures::join!(slow, rest);
    slow.unwrap();
    let calls = world.outside.calls("receipt");
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[0], calls[1], "the same key");
    let sent = world
        .kinds(case.id)
        .await
        .into_iter()
        .filter(|kind| *kind == "message_sent")
        .count();
    assert_eq!(sent, 2, "the receipt once and the code once");
    world.verify_all().await;
}

#[tokio::test]
async fn an_effect_is_not_given_up_by_a_worker_that_has_lost_it() {
    let world = World::new("leases-lost-then-given-up").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let run = |worker: &'static str| {
        let (engine, ports) = (world.engine.clone(), world.ports.clone());
        tokio::spawn(async move { engine.run_effects_once(&ports, worker).await })
    };
    let refused = Trouble::FailsLate(Fault::Permanent("refused"));
    world.outside.trouble("receipt", refused);
    let slow = run("slow");
    world.outside.reached.notified().await;
    world.advance_minutes(3);
    world.outside.trouble("receipt", Trouble::AnswerLate);
    let quick = run("quick");
    world.outside.reached.notified().await;
    world.outside.gate.add_permits(1);
    slow.await.unwrap().unwrap();
    assert_eq!(world.states(case.id, "receipt").await, [EffectState::Leased]);
    world.outside.gate.add_permits(1);
    quick.await.unwrap().unwrap();
    assert_eq!(world.states(case.id, "receipt").await, [EffectState::Done]);
    assert_eq!(world.outside.calls("receipt").len(), 2);
    world.verify_all().await;
}

#[tokio::test]
async fn an_effect_made_void_before_its_call_is_never_called() {
    let world = World::new("leases-void-before-call").await;
    let case = world.pending(1).await;
    world.handle(&case, Command::Withdraw).await;
    world.quiet().await;
    assert!(world.outside.calls("scheduled").is_empty());
    assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Void]);
}

#[tokio::test]
async fn an_effect_made_void_while_it_waits_in_a_batch_is_not_called() {
    let world = World::new("leases-void-in-batch").await;
    let case = world.pending(200).await;
    // A batch runs eight calls at once, in the order of ids: twelve slow ones come before those of our case.
    for number in 1..=6 {
        world.receive(intake(number, AN_LINE)).await;
    }
    world.outside.trouble("receipt", Trouble::AnswerLate);
    world.outside.trouble("code", Trouble::AnswerLate);
    let worker = world.engine.run_effects_once(&world.ports, "worker");
    let rest = async {
        world.outside.reached.notified().await;
        assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Leased]);
        world.handle(&case, Command::Withdraw).await;
        world.outside.gate.add_permits(12);
    };
    let (run, ()) = futures::join!(worker, rest);
    assert_eq!(run.unwrap(), 15);
    assert!(world.outside.calls("scheduled").is_empty());
    assert_eq!(
        world.outside.calls("owner-notice").len(),
        2,
        "the rest of the batch went on"
    );
    assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Void]);
}

#[tokio::test]
async fn an_effect_that_cannot_be_read_holds_up_no_other() {
    let world = World::new("leases-unreadable").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let newer = "update effect set effect = '{\"effect\":\"of_a_newer_version\"}' where kind = 'send' and n = 1 and seq = 1";
    sqlx::query(newer)
        .execute(&mut world.beside().await)
        .await
        .unwrap();
    let other = world.receive(intake(2, AN_LINE)).await;
    for _ in 0..3 {
        world
            .engine
            .run_effects_once(&world.ports, "worker")
            .await
            .unwrap();
        world.advance_minutes(3);
    }
    assert_eq!(world.states(other.id, "receipt").await, [EffectState::Done]);
    let mut db = world.beside().await;
    let row = sqlx::query("select count(*) from effect where case_id = $1 and next_at is not null");
    let waiting: i64 = sqlx::Row::get(
        &row.bind(case.id.to_string()).fetch_one(&mut db).await.unwrap(),
        0,
    );
    assert_eq!(waiting, 1, "it waits for a version that reads it");
}

#[tokio::test]
async fn what_was_done_while_it_became_void_is_on_record_as_done() {
    let world = World::new("leases-done-and-void").await;
    let case = world.pending(1).await;
    world.outside.trouble("scheduled", Trouble::AnswerLate);
    let worker = world.engine.run_effects_once(&world.ports, "worker");
    let rest = async {
        world.outside.reached.notified().await;
        world.handle(&case, Command::Withdraw).await;
        assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Void]);
        world.outside.gate.add_permits(1);
    };
    let (run, ()) = futures::join!(worker, rest);
    run.unwrap();
    assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Done]);
    assert!(world.kinds(case.id).await.contains(&"message_sent"));
}
