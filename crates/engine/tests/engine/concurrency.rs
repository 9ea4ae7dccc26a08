//! Many at once.

use crate::outside::Trouble;
use crate::world::{AN_LINE, World, intake};
use engine::{Fault, LoopSettings};
use futures::future::join_all;
use termination::Command;
use termination::case::Stage;
use tokio_util::sync::CancellationToken;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thirty_two_commands_at_once_on_one_case_are_all_followed_in_some_order() {
    let world = World::new("concurrency-one-case").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let other = world.second_engine().await;
    let tasks = (0..32).map(|number| {
        let engine = if number % 2 == 0 {
            world.engine.clone()
        } else {
            other.clone()
        };
        let id = world.engine.new_command_id();
        tokio::spawn(async move {
            engine
                .handle(case.id, id, Command::RevokeLink)
                .await
                .unwrap()
                .unwrap()
        })
    });
    let mut generations: Vec<_> = join_all(tasks)
        .await
        .into_iter()
        .map(|done| done.unwrap().case.link_generation)
        .collect();
    generations.sort_unstable();
    assert_eq!(generations, (1..=32).collect::<Vec<_>>());
    assert_eq!(world.case(case.id).await.version, case.version + 32);
    world.verify_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_command_sent_thirty_two_times_at_once_is_followed_once() {
    let world = World::new("concurrency-one-command").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let id = world.engine.new_command_id();
    let tasks = (0..32).map(|_| {
        let engine = world.engine.clone();
        tokio::spawn(async move {
            engine
                .handle(case.id, id, Command::Withdraw)
                .await
                .unwrap()
                .unwrap()
        })
    });
    let answers: Vec<_> = join_all(tasks).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(answers.iter().filter(|answer| !answer.repeated).count(), 1);
    assert!(answers.iter().all(|answer| answer.case == answers[0].case));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_form_sent_sixteen_times_at_once_is_one_case() {
    let world = World::new("concurrency-one-form").await;
    let tasks = (0..16).map(|_| {
        let engine = world.engine.clone();
        tokio::spawn(async move { engine.receive(intake(1, AN_LINE)).await.unwrap().unwrap() })
    });
    let answers: Vec<_> = join_all(tasks).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(answers.iter().filter(|answer| !answer.repeated).count(), 1);
    let references: std::collections::BTreeSet<_> =
        answers.iter().map(|answer| answer.case.reference).collect();
    assert_eq!(references.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_cases_for_one_line_proven_at_once_one_holds_it() {
    let world = World::new("concurrency-one-line").await;
    let mut cases = vec![];
    for number in 1..=8 {
        cases.push(world.receive(intake(number, AN_LINE)).await);
    }
    world.quiet().await;
    let other = world.second_engine().await;
    let tasks = cases.iter().enumerate().map(|(index, case)| {
        let engine = if index % 2 == 0 {
            world.engine.clone()
        } else {
            other.clone()
        };
        let (case, id, answer) = (case.id, world.engine.new_command_id(), world.code_sent(case));
        tokio::spawn(async move {
            engine
                .handle(case, id, Command::AnswerCode { answer })
                .await
                .unwrap()
                .unwrap()
        })
    });
    let stages: Vec<_> = join_all(tasks)
        .await
        .into_iter()
        .map(|done| done.unwrap().case.stage)
        .collect();
    assert_eq!(
        stages
            .iter()
            .filter(|stage| matches!(stage, Stage::Pending(_)))
            .count(),
        1
    );
    assert_eq!(
        stages
            .iter()
            .filter(|stage| matches!(stage, Stage::Refused(_)))
            .count(),
        7
    );
    world.verify_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn messages_that_fail_while_many_ask_hold_nobody_up() {
    let world = World::new("concurrency-failing-messages").await;
    for kind in ["receipt", "code"] {
        let down = Trouble::Fails(Fault::Temporary("down"));
        world.outside.trouble(kind, down);
    }
    let cancel = CancellationToken::new();
    let loops = world
        .engine
        .spawn_loops(&world.ports, &LoopSettings::default(), &cancel);
    for round in 0..25 {
        let asked = (1..=8).map(|number| world.engine.receive(intake(round * 8 + number, AN_LINE)));
        for answer in join_all(asked).await {
            answer
                .expect("nobody waits for a connection that nobody uses")
                .unwrap();
        }
    }
    cancel.cancel();
    loops.stopped().await;
}
