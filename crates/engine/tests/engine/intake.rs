//! How requests become cases: whose lines count, and who is answered with which case.

use crate::world::{AN_LINE, AN_LINE_2, BO_LINE, STRANGE_LINE, World, intake, operator};
use engine::{Intake, LinkAnswer, LinkKind};
use termination::case::{ConfirmedBy, Stage};
use termination::identifier::{CaseReference, PartyId};
use termination::{Command, Refusal};

#[tokio::test]
async fn a_closed_line_is_no_longer_on_file_and_its_holder_sees_when_it_ended() {
    let world = World::new("story-ended-line").await;
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let case = world.pending(1).await;
    let mine = world.engine.subscriptions_of(holder).await.unwrap();
    assert_eq!(
        mine.iter().filter(|line| line.ended_by == Some(case.id)).count(),
        1
    );
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;

    assert_eq!(world.engine.find_line(&operator(), AN_LINE).await.unwrap(), None);
    let Stage::Closed(closed) = world.case(case.id).await.stage else {
        panic!("not closed")
    };
    let mine = world.engine.subscriptions_of(holder).await.unwrap();
    let ended: Vec<_> = mine.iter().filter_map(|line| line.ended_at).collect();
    assert_eq!(ended, [closed.schedule.ends_at]);
    assert_eq!(mine.len(), 2);
    let again = world.receive(intake(2, AN_LINE)).await;
    assert_eq!(again.asked.lines, [None]);
}

#[tokio::test]
async fn a_session_proves_at_once_and_the_mailed_link_confirms() {
    let world = World::new("story-session").await;
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let case = world
        .receive(Intake {
            session: Some(holder),
            ..intake(1, AN_LINE)
        })
        .await;
    assert!(matches!(&case.stage, Stage::Received(stage) if stage.verified.is_some()));
    world.quiet().await;
    assert!(world.outside.sent("code").is_empty());
    let parcel = world.outside.sent("receipt")[0].parcel.clone().unwrap();
    let opened = world
        .engine
        .open_link(LinkKind::Confirm, &parcel.links.confirm)
        .await
        .unwrap();
    assert!(matches!(opened, LinkAnswer::Case(opened) if opened.id == case.id));
    let by = ConfirmedBy::MailedLink {
        same_browser: false,
        code: parcel.mail_code,
    };
    let case = world
        .handle(
            &case,
            Command::Confirm {
                by,
                despite_porting: false,
            },
        )
        .await;
    assert_eq!(case.stage.name(), "pending");
    world.verify_all().await;
}

#[tokio::test]
async fn a_session_of_somebody_else_is_refused_and_stores_nothing() {
    let world = World::new("story-wrong-session").await;
    let (_, bo) = world
        .engine
        .find_line(&operator(), BO_LINE)
        .await
        .unwrap()
        .unwrap();
    for session in [bo, PartyId::from_entropy([9; 16])] {
        let refused = world
            .engine
            .receive(Intake {
                session: Some(session),
                ..intake(1, AN_LINE)
            })
            .await
            .unwrap();
        assert_eq!(refused.unwrap_err(), Refusal::NotTheHolder);
    }
    assert_eq!(world.engine.case(crate::world::case_id(1)).await.unwrap(), None);
}

#[tokio::test]
async fn a_line_of_nobody_gets_a_receipt_and_no_code() {
    let world = World::new("story-strange-line").await;
    let case = world.receive(intake(1, STRANGE_LINE)).await;
    assert_eq!((case.holder, case.asked.receipt_on_file), (None, false));
    world.quiet().await;
    assert_eq!(world.outside.sent("receipt").len(), 1);
    assert!(world.outside.sent("code").is_empty());
    let refused = world
        .try_handle(
            &case,
            Command::AnswerCode {
                answer: "000000".into(),
            },
        )
        .await;
    assert_eq!(refused.unwrap().case.checks.wrong_answers, 1);
}

#[tokio::test]
async fn only_lines_of_the_first_holder_count_and_doubles_are_dropped() {
    let world = World::new("story-lines").await;
    let mut request = intake(1, AN_LINE);
    request.details.lines = [
        AN_LINE,
        BO_LINE,
        "0470 10 00 02",
        "no number",
        AN_LINE_2,
        "no number ",
    ]
    .map(String::from)
    .to_vec();
    let case = world.receive(request).await;
    let on_file: Vec<_> = case.asked.lines.iter().map(Option::is_some).collect();
    assert_eq!(on_file, [true, false, true, false]);
    let details = world.engine.details(&case).await.unwrap().unwrap();
    assert_eq!(details.lines, [AN_LINE, BO_LINE, "0470 10 00 02", "no number"]);
    let (_, an) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(case.holder, Some(an));
    assert_eq!(world.engine.lines_of(&case).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_second_case_for_a_line_is_answered_with_the_first_once_it_is_proven() {
    let world = World::new("story-second-request").await;
    let second = world.receive(intake(2, AN_LINE)).await;
    world.quiet().await;
    let code = world.code_sent(&second);
    let first = world.pending(1).await;
    let second = world.handle(&second, Command::AnswerCode { answer: code }).await;
    assert_eq!(second.stage.name(), "refused");
    world.quiet().await;
    assert_eq!(world.outside.sent("answered-by-earlier").len(), 1);
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let refused = world
        .engine
        .receive(Intake {
            session: Some(holder),
            ..intake(3, AN_LINE)
        })
        .await
        .unwrap();
    assert_eq!(refused.unwrap_err(), Refusal::AlreadyAsked { case: first.id });
    let held: Vec<_> = world.engine.cases_of_holder(holder).await.unwrap();
    assert_eq!(held.len(), 2);
}

#[tokio::test]
async fn a_request_proven_after_the_line_was_closed_is_answered_with_the_closed_case() {
    let world = World::new("story-late-proof").await;
    let late = world.receive(intake(2, AN_LINE)).await;
    let first = world.pending(1).await;
    world.reach_the_point_of_no_return(&first);
    world.quiet().await;
    assert_eq!(world.case(first.id).await.stage.name(), "closed");
    let late = world
        .handle(
            &late,
            Command::AskForCode {
                to: termination::verification::CodeTo::Line,
            },
        )
        .await;
    world.quiet().await;
    let late = world
        .handle(
            &late,
            Command::AnswerCode {
                answer: world.code_sent(&late),
            },
        )
        .await;
    assert_eq!(late.stage.name(), "refused");
    assert_eq!(
        world.outside.calls("bar_line").len(),
        1,
        "a dead line is not cut again"
    );
}

#[tokio::test]
async fn a_case_is_found_by_its_reference_and_in_lists() {
    let world = World::new("story-lists").await;
    let mut cases = vec![];
    for number in 1..=5 {
        cases.push(world.receive(intake(number, AN_LINE)).await);
        world.advance_minutes(1);
    }
    let reference: CaseReference = cases[2].reference;
    assert_eq!(
        world
            .engine
            .find_reference(&operator(), &reference)
            .await
            .unwrap(),
        Some(cases[2].id)
    );
    assert_eq!(
        world
            .engine
            .find_reference(&"telenet".parse().unwrap(), &reference)
            .await
            .unwrap(),
        None
    );
    world.handle(&cases[0], Command::Withdraw).await;

    let mut filter = engine::CaseFilter {
        operator: Some(operator()),
        limit: 2,
        ..Default::default()
    };
    let mut listed = vec![];
    loop {
        let page = world.engine.list_cases(filter.clone()).await.unwrap();
        let Some(last) = page.last() else { break };
        filter.after = Some(last.id);
        listed.extend(page.into_iter().map(|row| row.id));
    }
    assert_eq!(listed, cases.iter().rev().map(|case| case.id).collect::<Vec<_>>());
    let withdrawn = engine::CaseFilter {
        stage: Some("withdrawn".into()),
        ..Default::default()
    };
    let listed = world.engine.list_cases(withdrawn).await.unwrap();
    assert_eq!(
        listed.iter().map(|row| (row.id, row.stage)).collect::<Vec<_>>(),
        [(cases[0].id, "withdrawn")]
    );
}
