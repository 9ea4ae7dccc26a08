//! Commands of one group share a transaction and no fate.

use crate::world::{AN_LINE, AN_LINE_2, BO_LINE, World, case_id, intake};
use engine::{Allowed, Engine, EngineError, GroupSettings};
use futures::future::{join, join_all};
use jiff::SignedDuration;
use std::future::Future;
use std::time::Duration;
use termination::{Case, Command};

/// Lets everything that is asked gather, and then does it as one group.
async fn together<T>(engine: &Engine, asked: Vec<impl Future<Output = T>>) -> Vec<T> {
    join(join_all(asked), engine.run_waiting()).await.0
}

async fn ask(engine: &Engine, case: &Case, command: Command) -> Result<&'static str, String> {
    let id = engine.new_command_id();
    match engine.handle(case.id, id, command).await {
        Ok(Ok(answer)) => Ok(answer.case.stage.name()),
        Ok(Err(refusal)) => Err(refusal.code().to_owned()),
        Err(error) => Err(error.kind().to_owned()),
    }
}

#[tokio::test]
async fn what_one_cannot_do_harms_no_other_of_its_group() {
    let world = World::new("groups-fates").await;
    let mut cases = vec![];
    for number in 1..=4 {
        cases.push(world.receive(intake(number, AN_LINE)).await);
    }
    let mut db = world.beside().await;
    for damage in [
        "update case_snapshot set snapshot = '' where case_id = $1",
        "update event set format = 99 where case_id = $1",
    ] {
        let damage = sqlx::query(damage).bind(cases[1].id.to_string());
        damage.execute(&mut db).await.unwrap();
    }
    let unknown = Case {
        id: case_id(99),
        ..cases[0].clone()
    };
    let engine = world.mortal_engine(1001).await;
    let asked = [
        (&cases[0], Command::Withdraw),
        (&cases[1], Command::Withdraw),
        (&cases[2], Command::Retry),
        (&unknown, Command::Withdraw),
        (&cases[3], Command::Withdraw),
    ];
    let asked = asked.map(|(case, command)| ask(&engine, case, command));
    let answers = together(&engine, asked.into()).await;
    let refusal = answers[2].clone();
    assert!(refusal.is_err(), "there is nothing to try again: {refusal:?}");
    assert_eq!(
        answers,
        [
            Ok("withdrawn"),
            Err("corrupt".to_owned()),
            refusal,
            Err("unknown_case".to_owned()),
            Ok("withdrawn")
        ]
    );
}

#[tokio::test]
async fn two_cases_that_prove_the_same_line_at_once_end_with_one_that_holds_it() {
    let world = World::new("groups-one-line").await;
    let (one, two) = (
        world.receive(intake(1, AN_LINE)).await,
        world.receive(intake(2, AN_LINE)).await,
    );
    let other = world.receive(intake(3, BO_LINE)).await;
    world.quiet().await;
    let engine = world.mortal_engine(1001).await;
    let prove = async |case: &Case| {
        let answer = world.code_sent(case);
        let id = engine.new_command_id();
        let answered = engine.handle(case.id, id, Command::AnswerCode { answer }).await;
        answered.unwrap().unwrap().case.stage.name()
    };
    let stages = together(&engine, [&one, &two, &other].map(prove).into()).await;
    assert_eq!(stages[2], "pending", "the third is about another line");
    let held = stages[..2].iter().filter(|stage| **stage == "pending").count();
    assert_eq!(held, 1, "{stages:?}");
    world.verify_all().await;
}

#[tokio::test]
async fn a_full_queue_says_so_at_once_and_stores_nothing() {
    let world = World::new("groups-full").await;
    let settings = GroupSettings {
        at_once: 0,
        queue_max: 2,
        ..GroupSettings::default()
    };
    let engine = world.engine_with(1001, settings).await;
    let asked = (1..=3).map(|number| engine.receive(intake(number, AN_LINE)));
    let answers = together(&engine, asked.collect()).await;
    assert!(answers[..2].iter().all(|answer| matches!(answer, Ok(Ok(_)))));
    assert!(matches!(answers[2], Err(EngineError::Busy)), "{:?}", answers[2]);
    assert_eq!(world.engine.case(case_id(3)).await.unwrap(), None);
    // Loops are not turned away: what they report must not be lost.
    let background = engine.in_background();
    let asked = (4..=8).map(|number| background.receive(intake(number, AN_LINE)));
    let answers = together(&engine, asked.collect()).await;
    assert!(answers.iter().all(|answer| matches!(answer, Ok(Ok(_)))));
}

#[tokio::test]
async fn who_waited_too_long_is_told_to_come_again_and_nothing_is_begun() {
    let world = World::new("groups-late").await;
    let settings = GroupSettings {
        at_once: 0,
        wait_max: Duration::ZERO,
        ..GroupSettings::default()
    };
    let engine = world.engine_with(1001, settings).await;
    let answers = together(&engine, vec![engine.receive(intake(1, AN_LINE))]).await;
    assert!(matches!(answers[0], Err(EngineError::Busy)), "{:?}", answers[0]);
    assert_eq!(world.engine.case(case_id(1)).await.unwrap(), None);
}

#[tokio::test]
async fn more_than_one_portion_of_cases_is_written_whole() {
    let world = World::new("groups-large").await;
    let settings = GroupSettings {
        at_once: 0,
        members_max: 200,
        ..GroupSettings::default()
    };
    let engine = world.engine_with(1001, settings).await;
    let asked = (1..=150).map(|number| engine.receive(intake(number, AN_LINE_2)));
    let answers = together(&engine, asked.collect()).await;
    for answer in answers {
        let case = answer.unwrap().unwrap().case;
        assert_eq!(world.case(case.id).await, case);
        assert_eq!(world.effects(case.id).await.len(), 2);
        assert!(engine.details(&case).await.unwrap().is_some());
    }
    world.verify_all().await;
}

#[tokio::test]
async fn attempts_of_one_group_count_one_after_the_other() {
    let world = World::new("groups-counts").await;
    let engine = world.mortal_engine(1001).await;
    let count = |subject: &'static str| engine.throttle("line", subject, 3, SignedDuration::from_mins(1));
    let counted = together(&engine, ["a", "a", "b", "a", "a", "a"].map(count).into()).await;
    let allowed: Vec<_> = counted
        .into_iter()
        .map(|allowed| allowed.unwrap() == Allowed::Yes)
        .collect();
    assert_eq!(allowed, [true, true, true, true, false, false]);
    assert_ne!(
        world
            .engine
            .throttle("line", "a", 3, SignedDuration::from_mins(1))
            .await
            .unwrap(),
        Allowed::Yes
    );
}
