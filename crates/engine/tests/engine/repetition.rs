//! Asking twice is answered first, and answered the same.

use crate::world::{AN_LINE, World, case_id, command_id, intake, operator};
use engine::Intake;
use jiff::SignedDuration;
use termination::case::{ConfirmedBy, Outcome};
use termination::verification::CodeTo;
use termination::{Case, Command, Refusal};

/// Follows a command, lets the world go on, asks the same again, and compares.
async fn check(world: &World, case: &Case, number: u8, command: Command) -> Case {
    let name = command.name();
    let ask = async || {
        world
            .engine
            .handle(case.id, command_id(number), command.clone())
            .await
            .unwrap()
            .unwrap()
    };
    let first = ask().await;
    assert!(!first.repeated, "{name}");
    world.clock.advance(SignedDuration::from_secs(61));
    let before = world.events(case.id).await;
    let second = ask().await;
    assert!(second.repeated, "{name}");
    assert_eq!(
        (&second.case, &second.events),
        (&first.case, &first.events),
        "{name}"
    );
    assert_eq!(world.events(case.id).await, before, "{name}: nothing was added");
    first.case
}

#[tokio::test]
async fn each_command_before_the_yes_is_answered_twice_with_the_same_answer() {
    let world = World::new("repetition-received").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    world.clock.advance(SignedDuration::from_secs(61));
    let case = check(&world, &case, 1, Command::AskForCode { to: CodeTo::Line }).await;
    let case = check(&world, &case, 2, Command::Resend).await;
    let case = check(&world, &case, 3, Command::RevokeLink).await;
    let case = check(
        &world,
        &case,
        4,
        Command::AnswerCode {
            answer: "not it".into(),
        },
    )
    .await;
    world.quiet().await;
    let case = check(
        &world,
        &case,
        5,
        Command::AnswerCode {
            answer: world.code_sent(&case),
        },
    )
    .await;
    let case = check(&world, &case, 6, Command::Wake).await;
    let case = check(&world, &case, 7, Command::Withdraw).await;
    assert_eq!(case.stage.name(), "withdrawn");
    world.verify_all().await;
}

#[tokio::test]
async fn each_command_of_a_session_is_answered_twice_with_the_same_answer() {
    let world = World::new("repetition-session").await;
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let case = world.receive(intake(2, AN_LINE)).await;
    let case = check(&world, &case, 8, Command::ProveBySession { holder }).await;
    let by = ConfirmedBy::MailedLink {
        same_browser: true,
        code: None,
    };
    let case = check(
        &world,
        &case,
        9,
        Command::Confirm {
            by,
            despite_porting: false,
        },
    )
    .await;
    let case = check(&world, &case, 10, Command::Object).await;
    assert_eq!(case.stage.name(), "withdrawn");
    world.verify_all().await;
}

#[tokio::test]
async fn each_command_of_the_cut_is_answered_twice_with_the_same_answer() {
    let world = World::new("repetition-cut").await;
    let case = world.pending(3).await;
    world.reach_the_point_of_no_return(&case);
    let case = check(&world, &case, 11, Command::Wake).await;
    let effect = world.effects_named(case.id, "bar_line").await[0].effect;
    let case = check(
        &world,
        &case,
        12,
        Command::Report {
            effect,
            outcome: Outcome::GaveUp,
        },
    )
    .await;
    let case = check(&world, &case, 13, Command::Retry).await;
    assert_eq!(case.stage.name(), "ceasing");
    world.verify_all().await;
}

#[tokio::test]
async fn a_choice_of_another_right_is_answered_twice_with_the_same_answer() {
    let world = World::new("repetition-statutory").await;
    let mut fresh = crate::world::subscriber(1, AN_LINE);
    fresh.contract.concluded_on = jiff::civil::date(2026, 5, 30);
    world.engine.import_batch(&[fresh]).await.unwrap();
    let case = world.receive(intake(4, AN_LINE)).await;
    let case = check(&world, &case, 14, Command::ChooseStatutoryWithdrawal).await;
    assert_eq!(case.asked.kind, termination::case::Kind::StatutoryWithdrawal);
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_case_with_one_answer() {
    let world = World::new("repetition-form").await;
    let first = world.engine.receive(intake(1, AN_LINE)).await.unwrap().unwrap();
    world.handle(&first.case, Command::RevokeLink).await;
    let mut other_content = intake(1, AN_LINE);
    other_content.details.name = "Plantedname Other".into();
    for again in [intake(1, AN_LINE), other_content] {
        let second = world.engine.receive(again).await.unwrap().unwrap();
        assert!(second.repeated);
        assert_eq!(
            (second.case, second.events),
            (first.case.clone(), first.events.clone())
        );
    }
    let details = world.engine.details(&first.case).await.unwrap().unwrap();
    assert_eq!(details.name, "Plantedname An");
    world.quiet().await;
    assert_eq!(world.outside.sent("receipt").len(), 1);
}

#[tokio::test]
async fn a_refusal_changes_nothing_and_the_same_command_may_be_followed_later() {
    let world = World::new("repetition-refusal").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let ask = async || {
        let command = Command::AskForCode { to: CodeTo::Line };
        world
            .engine
            .handle(case.id, command_id(1), command)
            .await
            .unwrap()
    };
    assert!(matches!(ask().await, Err(Refusal::TooSoon { .. })));
    assert_eq!(world.case(case.id).await, case);
    world.clock.advance(SignedDuration::from_secs(60));
    assert!(!ask().await.unwrap().repeated);
}

#[tokio::test]
async fn the_same_command_id_belongs_to_one_case_only() {
    let world = World::new("repetition-two-cases").await;
    for number in [1, 2] {
        let case = world.receive(intake(number, AN_LINE)).await;
        let answer = world
            .engine
            .handle(case.id, command_id(1), Command::Withdraw)
            .await
            .unwrap()
            .unwrap();
        assert!(!answer.repeated);
    }
}

#[tokio::test]
async fn a_refused_intake_leaves_no_trace() {
    let world = World::new("repetition-refused-intake").await;
    let intake = Intake {
        end: termination::case::DesiredEnd::LastDay {
            on: jiff::civil::date(2020, 1, 1),
        },
        ..intake(1, AN_LINE)
    };
    let refused = world.engine.receive(intake).await.unwrap();
    assert!(matches!(refused, Err(Refusal::EndInThePast { .. })));
    assert_eq!(world.engine.case(case_id(1)).await.unwrap(), None);
    assert!(world.effects(case_id(1)).await.is_empty());
}

#[tokio::test]
async fn an_unknown_case_and_an_unknown_operator_are_named() {
    let world = World::new("repetition-unknown").await;
    let error = world
        .engine
        .handle(case_id(9), command_id(1), Command::Wake)
        .await
        .unwrap_err();
    assert!(matches!(error, engine::EngineError::UnknownCase(id) if id == case_id(9)));
    let nobody = Intake {
        operator: "nobody".parse().unwrap(),
        ..intake(1, AN_LINE)
    };
    let error = world.engine.receive(nobody).await.unwrap_err();
    assert!(matches!(error, engine::EngineError::UnknownOperator(_)));
}
