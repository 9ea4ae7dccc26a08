//! Sessions of the staff: how they lock, end and are swept away.

use crate::staff::{A_DAY, acts, add, id, log_in, now, session, set_up, stage};
use crate::world::{World, operator};
use engine::{Role, StaffSessionLife, StaffSessionStage};
use jiff::SignedDuration;
use termination::identifier::OperatorId;

#[tokio::test]
async fn one_session_too_many_ends_the_oldest() {
    let world = World::new("staff-oldest").await;
    let (first, _, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let mut secrets = vec![first.secret];
    for _ in 0..2 {
        world.clock.advance(SignedDuration::from_secs(1));
        secrets.push(log_in(&world, "a.agent").await.secret);
    }
    let mut stages = vec![];
    for secret in &secrets {
        stages.push(stage(&world, secret).await);
    }
    let open = Some(StaffSessionStage::Open);
    assert_eq!(stages, [None, open, open]);
    assert_eq!(
        world
            .engine
            .staff_sessions(&operator(), id("a.agent"))
            .await
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test]
async fn a_session_locks_itself_when_left_alone_and_goes_on_after_the_password() {
    let world = World::new("staff-locked").await;
    let (open, _, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let minutes = |minutes| world.clock.advance(SignedDuration::from_mins(minutes));
    minutes(9);
    assert_eq!(stage(&world, &open.secret).await, Some(StaffSessionStage::Open));
    minutes(9);
    assert_eq!(
        stage(&world, &open.secret).await,
        Some(StaffSessionStage::Open),
        "it was in use"
    );
    minutes(10);
    for _ in 0..2 {
        assert_eq!(stage(&world, &open.secret).await, Some(StaffSessionStage::Locked));
    }
    world
        .engine
        .unlock_staff_session(&operator(), id("a.agent"), &open.secret)
        .await
        .unwrap();
    assert_eq!(stage(&world, &open.secret).await, Some(StaffSessionStage::Open));
    world
        .engine
        .lock_staff_session(&operator(), id("a.agent"), &open.secret)
        .await
        .unwrap();
    assert_eq!(stage(&world, &open.secret).await, Some(StaffSessionStage::Locked));
    let seen = acts(&world).await;
    assert_eq!(seen[seen.len() - 3..], ["locked", "unlocked", "locked"]);
    world.clock.advance(SignedDuration::from_hours(10));
    assert_eq!(stage(&world, &open.secret).await, None, "over in any case");
}

#[tokio::test]
async fn whoever_is_shut_out_is_out_at_once() {
    let world = World::new("staff-shut-out").await;
    set_up(&world, "s.chief", &[Role::Supervisor]).await;
    let engine = &world.engine;
    for (way, name) in ["disabled", "forced", "reset"]
        .into_iter()
        .zip(["a.one", "a.two", "a.three"])
    {
        let (open, app, codes) = set_up(&world, name, &[Role::Agent]).await;
        let by = id("s.chief");
        match way {
            "disabled" => engine
                .disable_staff(&operator(), by, id(name))
                .await
                .unwrap()
                .unwrap(),
            "forced" => engine
                .force_log_out(&operator(), by, id(name))
                .await
                .unwrap()
                .unwrap(),
            _ => drop(
                engine
                    .reset_staff(&operator(), by, id(name), A_DAY)
                    .await
                    .unwrap()
                    .unwrap(),
            ),
        }
        assert_eq!(session(&world, &open.secret).await, None, "{way}");
        let has_password = engine
            .staff_password(&operator(), id(name))
            .await
            .unwrap()
            .is_some();
        assert_eq!(has_password, way == "forced", "{way}");
        world.clock.advance(SignedDuration::from_secs(60));
        let code = app.code(now(&world));
        let code_fits = engine.check_totp(&operator(), id(name), &code).await.unwrap();
        assert_eq!(code_fits, way != "reset", "{way}");
        let recovers = engine
            .use_recovery_code(&operator(), id(name), &codes[0])
            .await
            .unwrap();
        assert_eq!(recovers, way != "reset", "{way}");
    }
}

#[tokio::test]
async fn whoever_is_enabled_again_comes_in_with_what_they_had() {
    let world = World::new("staff-enabled").await;
    set_up(&world, "s.chief", &[Role::Supervisor]).await;
    set_up(&world, "a.one", &[Role::Agent]).await;
    let engine = &world.engine;
    let disabled = engine
        .disable_staff(&operator(), id("s.chief"), id("a.one"))
        .await;
    disabled.unwrap().unwrap();
    let life = StaffSessionLife::default();
    assert!(
        engine
            .begin_staff_session(&operator(), id("a.one"), life)
            .await
            .unwrap()
            .is_none()
    );
    engine
        .enable_staff(&operator(), id("s.chief"), id("a.one"))
        .await
        .unwrap()
        .unwrap();
    assert!(
        engine
            .begin_staff_session(&operator(), id("a.one"), life)
            .await
            .unwrap()
            .is_some()
    );
    let verdict = engine.verify_audit(&operator(), None).await.unwrap();
    assert_eq!(verdict.fault, None);
}

#[tokio::test]
async fn what_a_passkey_is_asked_is_answered_once() {
    let world = World::new("staff-ceremony").await;
    let (open, _, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let (engine, op) = (&world.engine, operator());
    assert_eq!(engine.take_ceremony(&op, &open.secret).await.unwrap(), None);
    engine.begin_ceremony(&op, &open.secret, b"asked").await.unwrap();
    assert_eq!(engine.take_ceremony(&op, "another").await.unwrap(), None);
    assert_eq!(
        engine.take_ceremony(&op, &open.secret).await.unwrap(),
        Some(b"asked".to_vec())
    );
    assert_eq!(engine.take_ceremony(&op, &open.secret).await.unwrap(), None);
}

#[tokio::test]
async fn another_password_ends_the_other_sessions() {
    let world = World::new("staff-password").await;
    let (first, _, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let second = log_in(&world, "a.agent").await;
    let (engine, op, who) = (&world.engine, operator(), id("a.agent"));
    engine
        .change_staff_password(&op, who, &second.secret, "$argon2id$other")
        .await
        .unwrap();
    assert_eq!(session(&world, &first.secret).await, None);
    assert_eq!(stage(&world, &second.secret).await, Some(StaffSessionStage::Open));
    assert_eq!(
        engine.staff_password(&op, who).await.unwrap().as_deref(),
        Some("$argon2id$other")
    );
    let third = log_in(&world, "a.agent").await;
    assert!(
        engine
            .end_staff_session_named(&op, who, &third.session.handle)
            .await
            .unwrap()
    );
    assert!(!engine.end_staff_session_named(&op, who, "no-such").await.unwrap());
    engine.end_staff_session(&op, who, &second.secret).await.unwrap();
    assert_eq!(session(&world, &second.secret).await, None);
    assert!(
        acts(&world)
            .await
            .ends_with(&["logged-in", "session-ended", "logged-out"].map(str::to_owned))
    );
}

#[tokio::test]
async fn a_session_of_one_operator_is_nothing_at_another() {
    let world = World::new("staff-other-operator").await;
    let (open, _, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let elsewhere: OperatorId = "telenet".parse().unwrap();
    assert_eq!(
        world
            .engine
            .staff_session(&elsewhere, &open.secret)
            .await
            .unwrap(),
        None
    );
    assert!(
        world
            .engine
            .staff_sessions(&elsewhere, id("a.agent"))
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn what_is_over_is_swept_away_and_no_secret_stands_in_the_database() {
    let world = World::new("staff-swept").await;
    let (open, app, codes) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let setup = add(&world, "b.agent", &[Role::Agent]).await.unwrap();
    let mut db = world.beside().await;
    for table in world.place.tables(&mut db).await {
        let dump = world.place.dump(&mut db, &table).await;
        let dump = String::from_utf8_lossy(&dump);
        for secret in [
            &open.secret,
            app.text().as_str(),
            &codes[0],
            &codes[0].replace('-', ""),
            &setup,
        ] {
            assert!(!dump.contains(secret), "{table}");
        }
    }
    world.clock.advance(SignedDuration::from_hours(11));
    world.engine.sweep_once().await.unwrap();
    let left = world
        .engine
        .staff_sessions(&operator(), id("a.agent"))
        .await
        .unwrap();
    assert_eq!(left, []);
}
