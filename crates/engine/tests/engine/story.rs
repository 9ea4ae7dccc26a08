//! Whole lives of cases.

use crate::world::{
    AN_EMAIL, AN_LINE, AN_LINE_2, BO_LINE, STRANGE_LINE, World, command_id, intake, name_of, operator,
};
use engine::{Address, Contact, EffectState, Intake, LinkAnswer, LinkKind};
use termination::case::{ConfirmedBy, KeepNumber, Stage, WorkKind};
use termination::identifier::{CaseReference, PartyId};
use termination::party::Language;
use termination::{Command, Refusal};

#[tokio::test]
async fn a_case_lives_from_the_receipt_to_its_close() {
    let world = World::new("story-whole-life").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    assert_eq!(case.stage.name(), "received");
    assert!(case.asked.receipt_on_file);
    world.quiet().await;
    assert_eq!(
        world.outside.sent("receipt")[0].to,
        Address::Email(AN_EMAIL.into())
    );
    assert_eq!(world.outside.sent("code")[0].to, Address::Phone(AN_LINE.into()));

    let case = world
        .handle(
            &case,
            Command::AnswerCode {
                answer: world.code_sent(&case),
            },
        )
        .await;
    assert_eq!(case.stage.name(), "pending");
    world.quiet().await;
    let owners: Vec<_> = world
        .outside
        .sent("owner-notice")
        .into_iter()
        .map(|sent| sent.to)
        .collect();
    assert_eq!(owners.len(), 2);
    assert!(owners.contains(&Address::Phone(AN_LINE.into())));
    assert!(owners.contains(&Address::Email(AN_EMAIL.into())));
    assert!(
        world.outside.calls("bar_line").is_empty(),
        "nothing is cut before the point of no return"
    );

    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let case = world.case(case.id).await;
    let Stage::Closed(closed) = &case.stage else {
        panic!("{:?}", case.stage)
    };
    // June has 30 days and is paid for; 1 June was used, 29 days were not.
    assert_eq!(closed.settlement.total().unwrap().0, 1933);
    assert!(world.outside.is_gone(AN_LINE));
    assert_eq!(world.outside.sent("closing-letter").len(), 1);
    for effect in world.effects(case.id).await {
        assert_eq!(effect.state, EffectState::Done, "{effect:?}");
    }
    assert_eq!(world.engine.worklist(None, 10).await.unwrap(), []);
    world.verify_all().await;
}

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
async fn a_withdrawal_frees_the_line_and_makes_messages_void() {
    let world = World::new("story-withdrawal").await;
    let case = world.pending(1).await;
    let case = world.handle(&case, Command::Withdraw).await;
    assert_eq!(world.states(case.id, "scheduled").await, [EffectState::Void]);
    world.quiet().await;
    assert!(
        world.outside.sent("scheduled").is_empty(),
        "what is void is not sent"
    );
    assert_eq!(world.outside.sent("withdrawal-receipt").len(), 1);
    world.clock.advance(jiff::SignedDuration::from_hours(24 * 30));
    world.quiet().await;
    assert!(world.outside.calls("bar_line").is_empty());
    assert_eq!(world.pending(2).await.stage.name(), "pending");
    world.verify_all().await;
}

#[tokio::test]
async fn an_objection_stops_the_case_and_asks_a_human() {
    let world = World::new("story-objection").await;
    let case = world.pending(1).await;
    world.quiet().await;
    let link = world.outside.sent("owner-notice")[0]
        .parcel
        .clone()
        .unwrap()
        .links
        .owner;
    assert_eq!(
        world.outside.sent("owner-notice")[0]
            .parcel
            .as_ref()
            .unwrap()
            .language,
        Language::Nl
    );
    let opened = world.engine.open_link(LinkKind::Owner, &link).await.unwrap();
    assert!(matches!(opened, LinkAnswer::Case(_)));
    world.handle(&case, Command::Object).await;
    let work = world.engine.worklist(Some(&operator()), 10).await.unwrap();
    assert_eq!(
        work.iter().map(|row| (row.case, row.kind)).collect::<Vec<_>>(),
        [(case.id, WorkKind::Objection)]
    );
    assert_eq!(
        world
            .engine
            .worklist(Some(&"telenet".parse().unwrap()), 10)
            .await
            .unwrap(),
        []
    );
    world.clock.advance(jiff::SignedDuration::from_hours(24 * 30));
    world.quiet().await;
    assert!(world.outside.calls("bar_line").is_empty());
}

#[tokio::test]
async fn an_unconfirmed_request_is_reminded_put_before_a_human_and_lapses() {
    let world = World::new("story-lapse").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let mut seen = vec![];
    for _ in 0..16 {
        world.quiet().await;
        let sent = (
            world.outside.sent("reminder").len(),
            world.engine.work_of(case.id).await.unwrap().len(),
        );
        if seen.last() != Some(&sent) {
            seen.push(sent);
        }
        world.clock.advance(jiff::SignedDuration::from_hours(24));
    }
    assert_eq!(seen, [(0, 0), (1, 0), (2, 0), (2, 1), (2, 0)]);
    assert_eq!(world.case(case.id).await.stage.name(), "lapsed");
    assert_eq!(world.outside.sent("lapse-notice").len(), 1);
    world.verify_all().await;
}

#[tokio::test]
async fn a_corrected_address_gets_what_the_wrong_one_did_not() {
    let world = World::new("story-correct-address").await;
    let mut request = intake(1, AN_LINE);
    request.details.contact = Contact::Email("wrong@planted.example".into());
    let case = world.receive(request).await;
    assert!(!case.asked.receipt_on_file);
    let contact = Contact::Email(" AN.Peeters@planted.example".into());
    let answer = world
        .engine
        .correct_address(case.id, command_id(7), contact.clone())
        .await
        .unwrap()
        .unwrap();
    assert!(
        answer.case.asked.receipt_on_file,
        "the new address is the one on file"
    );
    assert_eq!(
        world.states(case.id, "receipt").await,
        [EffectState::Void, EffectState::Ready]
    );
    world.quiet().await;
    let sent: Vec<_> = world
        .outside
        .sent("receipt")
        .into_iter()
        .map(|sent| sent.to)
        .collect();
    assert_eq!(sent, [Address::Email(" AN.Peeters@planted.example".into())]);

    let repeated = world
        .engine
        .correct_address(case.id, command_id(7), contact)
        .await
        .unwrap()
        .unwrap();
    assert!(repeated.repeated);
    let post = Contact::Post(vec!["Plantedstreet 1".into()]);
    let answer = world
        .engine
        .correct_address(case.id, command_id(8), post)
        .await
        .unwrap()
        .unwrap();
    assert!(!answer.case.asked.receipt_on_file);
    world.quiet().await;
    let letter = world.outside.sent("receipt").pop().unwrap();
    assert!(matches!(letter.to, Address::Post { lines, .. } if lines == ["Plantedstreet 1"]));
}

#[tokio::test]
async fn a_line_that_stays_alive_is_detached_again_and_then_put_before_a_human() {
    let world = World::new("story-stubborn").await;
    world.outside.stubborn(AN_LINE, 4);
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    assert_eq!(world.outside.calls("detach_line").len(), 3);
    let work = world.engine.work_of(case.id).await.unwrap();
    assert_eq!(
        work.iter().map(|row| row.kind).collect::<Vec<_>>(),
        [WorkKind::ReadBackContradicts]
    );
    assert_eq!(world.case(case.id).await.stage.name(), "ceasing");
    world.handle(&case, Command::Retry).await;
    world.quiet().await;
    assert_eq!(world.outside.calls("detach_line").len(), 5);
    assert_eq!(world.case(case.id).await.stage.name(), "closed");
    assert_eq!(world.engine.work_of(case.id).await.unwrap(), []);
    world.verify_all().await;
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

#[tokio::test]
async fn whoever_keeps_the_number_is_told_before_anything_happens() {
    let world = World::new("story-keep-number").await;
    let case = world
        .receive(Intake {
            keep_number: KeepNumber::Yes,
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
    assert_eq!(case.stage.name(), "received");
    let confirm = |despite_porting| Command::Confirm {
        by: ConfirmedBy::CasePage,
        despite_porting,
    };
    assert_eq!(
        world.try_handle(&case, confirm(false)).await.unwrap_err(),
        Refusal::KeepNumberFirst
    );
    assert_eq!(world.handle(&case, confirm(true)).await.stage.name(), "pending");
    let names: Vec<_> = world.effects(case.id).await.iter().map(name_of).collect();
    assert!(names.contains(&"scheduled"));
}
