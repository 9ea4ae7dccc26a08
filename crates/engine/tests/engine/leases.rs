//! Leases: who has an effect, for how long, and what happens when they do not come back.

use crate::outside::Trouble;
use crate::world::{AN_LINE, World, intake};
use engine::EffectState;
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
    // Eight slow calls fill the worker; the message that is made void waits behind them.
    let mut cases = vec![];
    for number in 1..=4 {
        cases.push(world.receive(intake(number, AN_LINE)).await);
    }
    world.quiet().await;
    let case = world
        .handle(
            &cases[0],
            Command::AnswerCode {
                answer: world.code_sent(&cases[0]),
            },
        )
        .await;
    for kind in ["receipt", "code", "owner-notice"] {
        world.outside.trouble(kind, Trouble::AnswerLate);
    }
    world.outside.trouble("scheduled", Trouble::AnswerLate);
    let worker = world.engine.run_effects_once(&world.ports, "worker");
    let rest = async {
        world.outside.reached.notified().await;
        world.handle(&case, Command::Withdraw).await;
        world.outside.gate.add_permits(100);
    };
    let (run, ()) = futures::join!(worker, rest);
    run.unwrap();
    world.outside.no_trouble();
    world.quiet().await;
    for effect in world.effects(case.id).await {
        assert!(
            matches!(effect.state, EffectState::Done | EffectState::Void),
            "{effect:?}"
        );
    }
    world.verify_all().await;
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
