//! Whole lives of cases.

use crate::world::{AN_EMAIL, AN_LINE, World, command_id, intake, name_of, operator};
use engine::{Address, Contact, EffectState, Intake, LinkAnswer, LinkKind};
use termination::case::{ConfirmedBy, KeepNumber, Stage, WorkKind};
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
        work.iter().map(|row| (row.case(), row.kind)).collect::<Vec<_>>(),
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
