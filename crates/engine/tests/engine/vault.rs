//! The vault: erased is gone, moved or changed does not open.

use crate::world::{AN_LINE, BO_LINE, World, intake, operator};
use engine::{EffectState, EngineError};
use sqlx::Row as _;
use termination::Command;
use termination::case::WorkKind;

async fn run(world: &World, statement: &'static str, binds: &[&str]) -> u64 {
    let mut db = world.beside().await;
    let mut query = sqlx::query(statement);
    for bind in binds {
        query = query.bind(*bind);
    }
    query.execute(&mut db).await.unwrap().rows_affected()
}

#[tokio::test]
async fn what_was_typed_can_be_read_until_it_is_erased() {
    let world = World::new("vault-erase-requester").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let details = world.engine.details(&case).await.unwrap().unwrap();
    assert_eq!(details, intake(1, AN_LINE).details);
    world.engine.erase(case.requester).await.unwrap();
    assert_eq!(world.engine.details(&case).await.unwrap(), None);
    assert_eq!(world.case(case.id).await, case, "the history stays whole");
    let contact = engine::Contact::Email("new@planted.example".into());
    let id = world.engine.new_command_id();
    let error = world
        .engine
        .correct_address(case.id, id, contact)
        .await
        .unwrap_err();
    assert!(matches!(error, EngineError::Erased));
    assert_eq!(
        world.case(case.id).await,
        case,
        "a change without its vault row is no change"
    );
    world.verify_all().await;
}

#[tokio::test]
async fn an_erased_holder_is_found_no_more_and_cannot_log_in() {
    let world = World::new("vault-erase-holder").await;
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let made = world
        .engine
        .create_account(&operator(), "planted-user", holder, "$argon2id$x")
        .await
        .unwrap();
    let engine::NewAccount::Made(account) = made else {
        panic!("{made:?}")
    };
    let session = world
        .engine
        .create_session(&account, engine::SessionLife::default())
        .await
        .unwrap();
    assert!(world.engine.holder(holder).await.unwrap().is_some());

    world.engine.erase(holder).await.unwrap();
    assert_eq!(world.engine.holder(holder).await.unwrap(), None);
    assert_eq!(world.engine.find_line(&operator(), AN_LINE).await.unwrap(), None);
    assert_eq!(world.engine.subscriptions_of(holder).await.unwrap(), []);
    assert_eq!(
        world
            .engine
            .find_account(&operator(), "planted-user")
            .await
            .unwrap(),
        None
    );
    assert_eq!(world.engine.touch_session(&session.secret).await.unwrap(), None);
    assert!(
        world
            .engine
            .find_line(&operator(), BO_LINE)
            .await
            .unwrap()
            .is_some()
    );
}

#[tokio::test]
async fn a_cut_whose_line_was_erased_is_put_before_a_human() {
    let world = World::new("vault-erase-during-cut").await;
    let case = world.pending(1).await;
    world.engine.erase(case.holder.unwrap()).await.unwrap();
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    let rows = world.effects_named(case.id, "bar_line").await;
    let found: Vec<_> = rows
        .iter()
        .map(|row| (row.state, row.last_error.as_deref()))
        .collect();
    assert_eq!(found, [(EffectState::GaveUp, Some("line_unknown"))]);
    let open = world.engine.work_of(case.id).await.unwrap();
    assert!(open.iter().any(|row| row.kind == WorkKind::CutFailed));
}

#[tokio::test]
async fn a_seal_that_was_changed_is_refused() {
    let world = World::new("vault-tampered").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let party = case.requester.to_string();
    let mut db = world.beside().await;
    let row = sqlx::query("select sealed from party where party_id = $1").bind(&party);
    let sealed: Vec<u8> = row.fetch_one(&mut db).await.unwrap().get(0);
    for place in [0, 10, 30, sealed.len() - 1] {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        let update = sqlx::query("update party set sealed = $2 where party_id = $1")
            .bind(&party)
            .bind(changed);
        update.execute(&mut db).await.unwrap();
        let error = world.engine.details(&case).await.unwrap_err();
        assert!(matches!(error, EngineError::Seal), "place {place}");
    }
}

#[tokio::test]
async fn a_seal_moved_to_another_party_is_refused_even_with_its_key() {
    let world = World::new("vault-moved").await;
    let one = world.receive(intake(1, AN_LINE)).await;
    let two = world.receive(intake(2, BO_LINE)).await;
    let (from, to) = (one.requester.to_string(), two.requester.to_string());
    let sealed =
        "update party set sealed = (select sealed from party where party_id = $1) where party_id = $2";
    run(&world, sealed, &[&from, &to]).await;
    assert!(matches!(
        world.engine.details(&two).await.unwrap_err(),
        EngineError::Seal
    ));
    let key = "update party set wrapped_key = (select wrapped_key from party where party_id = $1) where party_id = $2";
    run(&world, key, &[&from, &to]).await;
    assert!(matches!(
        world.engine.details(&two).await.unwrap_err(),
        EngineError::Seal
    ));
    assert!(world.engine.details(&one).await.unwrap().is_some());
}

#[tokio::test]
async fn a_line_moved_to_another_card_is_refused() {
    let world = World::new("vault-moved-line").await;
    let (_, holder) = world
        .engine
        .find_line(&operator(), AN_LINE)
        .await
        .unwrap()
        .unwrap();
    let swap = "update subscription set sealed = (select s.sealed from subscription s
        where s.party_id = $1 and s.subscription_id <> subscription.subscription_id) where party_id = $1";
    assert_eq!(run(&world, swap, &[&holder.to_string()]).await, 2);
    let error = world.engine.subscriptions_of(holder).await.unwrap_err();
    assert!(matches!(error, EngineError::Seal));
}

#[tokio::test]
async fn a_sealed_row_that_does_not_open_ends_before_a_human_and_holds_up_no_other() {
    let world = World::new("vault-unopenable").await;
    let damaged = world.receive(intake(1, AN_LINE)).await;
    let sound = world.receive(intake(2, AN_LINE)).await;
    let party = damaged.requester.to_string();
    run(
        &world,
        "update party set sealed = wrapped_key where party_id = $1",
        &[&party],
    )
    .await;
    for _ in 0..12 {
        world
            .engine
            .run_effects_once(&world.ports, "worker")
            .await
            .unwrap();
        world.advance_minutes(60 * 8);
    }
    assert_eq!(world.states(sound.id, "receipt").await, [EffectState::Done]);
    let rows = world.effects_named(damaged.id, "receipt").await;
    assert_eq!(
        (rows[0].state, rows[0].last_error.as_deref()),
        (EffectState::GaveUp, Some("seal"))
    );
    let open = world.engine.work_of(damaged.id).await.unwrap();
    assert!(open.iter().any(|row| row.kind == WorkKind::Undelivered));
}

#[tokio::test]
async fn another_master_key_is_refused_and_opens_nothing() {
    let world = World::new("vault-master-key").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    for _ in 0..2 {
        world.engine.check_master_key().await.unwrap();
    }
    let stranger = engine::Engine::new(engine::EngineParts {
        store: world.engine.store().clone(),
        master: engine::MasterKey::from_hex(&"77".repeat(32)).unwrap(),
        clock: std::sync::Arc::new(world.clock.clone()),
        entropy: std::sync::Arc::new(engine::SeededEntropy::new(3)),
        rules: engine::RuleBooks::new([crate::world::rule_book()]),
        group: engine::GroupSettings::default(),
    });
    let error = stranger.check_master_key().await.unwrap_err();
    assert!(matches!(error, EngineError::WrongMasterKey));
    assert!(matches!(
        stranger.details(&case).await.unwrap_err(),
        EngineError::Seal
    ));
    assert_eq!(stranger.find_line(&operator(), AN_LINE).await.unwrap(), None);
    assert_ne!(stranger.mail_code(case.id), world.engine.mail_code(case.id));
    let answer = Command::AnswerCode {
        answer: "000000".into(),
    };
    assert!(world.try_handle(&case, answer).await.is_ok());
}
