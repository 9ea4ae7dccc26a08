//! Accounts, sessions, limits and the codes that prove a line.

use crate::world::{AN_LINE, BO_LINE, STRANGE_LINE, World, operator};
use engine::{Account, Address, Allowed, LineCodeAnswer, LineCodeCheck, NewAccount, SessionLife};
use jiff::SignedDuration;
use termination::identifier::{Msisdn, PartyId};
use termination::party::Language;

async fn party(world: &World, line: &str) -> PartyId {
    world
        .engine
        .find_line(&operator(), line)
        .await
        .unwrap()
        .unwrap()
        .1
}

async fn account(world: &World, name: &str, line: &str) -> NewAccount {
    let party = party(world, line).await;
    world
        .engine
        .create_account(&operator(), name, party, "$argon2id$first")
        .await
        .unwrap()
}

async fn made(world: &World) -> Account {
    match account(world, "planted-user", AN_LINE).await {
        NewAccount::Made(account) => account,
        NewAccount::NameTaken | NewAccount::PartyHasOne => panic!("the name and the party are new"),
    }
}

#[tokio::test]
async fn one_account_a_party_and_one_party_a_name() {
    let world = World::new("accounts-one").await;
    let first = made(&world).await;
    assert_eq!(
        account(&world, "another-name", AN_LINE).await,
        NewAccount::PartyHasOne
    );
    assert_eq!(
        account(&world, " Planted-USER", BO_LINE).await,
        NewAccount::NameTaken
    );
    let found = world
        .engine
        .find_account(&operator(), "PLANTED-user ")
        .await
        .unwrap();
    assert_eq!(found, Some(first.clone()));
    assert_eq!(world.engine.account_of(first.party).await.unwrap(), Some(first));
    assert_eq!(
        world.engine.find_account(&operator(), "nobody").await.unwrap(),
        None
    );
    assert_eq!(
        world
            .engine
            .find_account(&"telenet".parse().unwrap(), "planted-user")
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn a_changed_password_ends_every_session() {
    let world = World::new("accounts-password").await;
    let account = made(&world).await;
    let session = world
        .engine
        .create_session(&account, SessionLife::default())
        .await
        .unwrap();
    assert!(
        world
            .engine
            .change_password(account.party, "$argon2id$second")
            .await
            .unwrap()
    );
    let found = world
        .engine
        .find_account(&operator(), "planted-user")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(found.password_hash, "$argon2id$second");
    assert_eq!(world.engine.touch_session(&session.secret).await.unwrap(), None);
    let nobody = PartyId::from_entropy([9; 16]);
    assert!(!world.engine.change_password(nobody, "$argon2id$x").await.unwrap());
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_and_in_any_case_after_its_time() {
    let world = World::new("accounts-expiry").await;
    let account = made(&world).await;
    let life = SessionLife {
        idle: SignedDuration::from_mins(30),
        absolute: SignedDuration::from_hours(2),
    };
    let alive = async |secret: &str| world.engine.touch_session(secret).await.unwrap().is_some();

    let idle = world.engine.create_session(&account, life).await.unwrap();
    world
        .clock
        .advance(SignedDuration::from_mins(30) - SignedDuration::from_secs(1));
    assert!(alive(&idle.secret).await);
    world.clock.advance(SignedDuration::from_mins(29));
    assert!(alive(&idle.secret).await, "the touch kept it");
    world.clock.advance(SignedDuration::from_mins(30));
    assert!(!alive(&idle.secret).await);

    let busy = world.engine.create_session(&account, life).await.unwrap();
    for _ in 0..11 {
        world.advance_minutes(10);
        assert!(alive(&busy.secret).await);
    }
    world.advance_minutes(10);
    assert!(!alive(&busy.secret).await);
    world.engine.sweep_once().await.unwrap();
    assert!(!alive(&busy.secret).await);
}

#[tokio::test]
async fn a_rotated_session_works_under_its_new_secret_only() {
    let world = World::new("accounts-rotation").await;
    let account = made(&world).await;
    let old = world
        .engine
        .create_session(&account, SessionLife::default())
        .await
        .unwrap();
    let new = world.engine.rotate_session(&old.secret).await.unwrap().unwrap();
    assert_ne!(new.secret, old.secret);
    assert_ne!(new.session.csrf, old.session.csrf);
    assert_eq!(
        new.session.expires_at, old.session.expires_at,
        "rotation makes no session longer"
    );
    assert_eq!(world.engine.touch_session(&old.secret).await.unwrap(), None);
    assert_eq!(
        world.engine.touch_session(&new.secret).await.unwrap(),
        Some(new.session.clone())
    );
    assert_eq!(world.engine.rotate_session(&old.secret).await.unwrap(), None);
    world.engine.end_session(&new.secret).await.unwrap();
    assert_eq!(world.engine.touch_session(&new.secret).await.unwrap(), None);
    for wrong in ["", "x", &new.secret[1..]] {
        assert_eq!(world.engine.touch_session(wrong).await.unwrap(), None);
    }
}

#[tokio::test]
async fn all_sessions_of_one_party_end_and_no_others() {
    let world = World::new("accounts-end-all").await;
    let an = made(&world).await;
    let NewAccount::Made(bo) = account(&world, "planted-user-2", BO_LINE).await else {
        panic!()
    };
    let mine = world
        .engine
        .create_session(&an, SessionLife::default())
        .await
        .unwrap();
    let too = world
        .engine
        .create_session(&an, SessionLife::default())
        .await
        .unwrap();
    let other = world
        .engine
        .create_session(&bo, SessionLife::default())
        .await
        .unwrap();
    world.engine.end_sessions(an.party).await.unwrap();
    for (session, alive) in [(&mine, false), (&too, false), (&other, true)] {
        assert_eq!(
            world
                .engine
                .touch_session(&session.secret)
                .await
                .unwrap()
                .is_some(),
            alive
        );
    }
}

#[tokio::test]
async fn a_limit_counts_by_kind_and_subject_and_opens_again() {
    let world = World::new("accounts-throttle").await;
    let window = SignedDuration::from_mins(10);
    let ask = async |kind, subject| world.engine.throttle(kind, subject, 3, window).await.unwrap();
    let opens_at = world.now() + window;
    for _ in 0..3 {
        assert_eq!(ask("line", AN_LINE).await, Allowed::Yes);
        world.advance_minutes(1);
    }
    for _ in 0..5 {
        assert_eq!(
            ask("line", AN_LINE).await,
            Allowed::TryAgainAt(opens_at),
            "trying makes it no longer"
        );
    }
    assert_eq!(ask("line", BO_LINE).await, Allowed::Yes);
    assert_eq!(ask("address", AN_LINE).await, Allowed::Yes);
    world.clock.set(opens_at - SignedDuration::from_secs(1));
    assert_eq!(ask("line", AN_LINE).await, Allowed::TryAgainAt(opens_at));
    world.clock.set(opens_at);
    assert_eq!(ask("line", AN_LINE).await, Allowed::Yes);
    world.clock.advance(SignedDuration::from_hours(72));
    world.engine.sweep_once().await.unwrap();
    assert_eq!(ask("line", AN_LINE).await, Allowed::Yes);
}

fn line(text: &str) -> Msisdn {
    Msisdn::parse(text).unwrap()
}

async fn sent_code(world: &World) -> String {
    world.quiet().await;
    world
        .outside
        .sent("line-code")
        .pop()
        .unwrap()
        .notice
        .unwrap()
        .code
        .unwrap()
}

#[tokio::test]
async fn a_code_sent_to_a_line_proves_it_once() {
    let world = World::new("accounts-line-code").await;
    let (engine, operator, an) = (&world.engine, operator(), line(AN_LINE));
    let check = async |answer: &str| engine.check_line_code(&operator, an, answer).await.unwrap();
    assert_eq!(
        check("123456").await,
        LineCodeCheck::Expired,
        "no code was asked for"
    );
    let issued = engine.issue_line_code(&operator, an, Language::De).await.unwrap();
    assert!(matches!(issued, LineCodeAnswer::Issued { .. }));
    let code = sent_code(&world).await;
    let sent = world.outside.sent("line-code").pop().unwrap();
    assert_eq!(sent.to, Address::Phone(AN_LINE.into()));
    assert_eq!(sent.notice.unwrap().language, Language::De);
    assert_eq!(check("not it").await, LineCodeCheck::Wrong);
    let (subscription, party) = engine.find_line(&operator, AN_LINE).await.unwrap().unwrap();
    assert_eq!(check(&code).await, LineCodeCheck::Right { party, subscription });
    assert_eq!(check(&code).await, LineCodeCheck::Expired, "a code works once");
}

#[tokio::test]
async fn a_line_code_expires_and_cannot_be_asked_for_too_often() {
    let world = World::new("accounts-line-code-time").await;
    let (engine, operator, an) = (&world.engine, operator(), line(AN_LINE));
    let ask = async || engine.issue_line_code(&operator, an, Language::Nl).await.unwrap();
    let again_at = world.now() + SignedDuration::from_secs(60);
    ask().await;
    let first = sent_code(&world).await;
    assert_eq!(ask().await, LineCodeAnswer::TooSoon { again_at });
    world.clock.set(again_at);
    assert!(matches!(ask().await, LineCodeAnswer::Issued { .. }));
    let second = sent_code(&world).await;
    assert_ne!(first, second);
    assert_eq!(
        engine.check_line_code(&operator, an, &first).await.unwrap(),
        LineCodeCheck::Wrong
    );
    world.advance_minutes(10);
    assert_eq!(
        engine.check_line_code(&operator, an, &second).await.unwrap(),
        LineCodeCheck::Expired
    );
}

#[tokio::test]
async fn five_wrong_answers_lock_a_line_for_an_hour() {
    let world = World::new("accounts-line-code-lock").await;
    let (engine, operator, an) = (&world.engine, operator(), line(AN_LINE));
    engine.issue_line_code(&operator, an, Language::Nl).await.unwrap();
    let code = sent_code(&world).await;
    for _ in 0..4 {
        assert_eq!(
            engine.check_line_code(&operator, an, "x").await.unwrap(),
            LineCodeCheck::Wrong
        );
    }
    let until = world.now() + SignedDuration::from_mins(60);
    assert_eq!(
        engine.check_line_code(&operator, an, "x").await.unwrap(),
        LineCodeCheck::Locked { until }
    );
    assert_eq!(
        engine.check_line_code(&operator, an, &code).await.unwrap(),
        LineCodeCheck::Locked { until }
    );
    let asked = engine.issue_line_code(&operator, an, Language::Nl).await.unwrap();
    assert_eq!(asked, LineCodeAnswer::Locked { until });
    world.clock.set(until);
    assert!(matches!(
        engine.issue_line_code(&operator, an, Language::Nl).await.unwrap(),
        LineCodeAnswer::Issued { .. }
    ));
}

#[tokio::test]
async fn a_line_of_nobody_is_answered_like_any_other() {
    let world = World::new("accounts-line-code-strange").await;
    let (engine, operator, nobody) = (&world.engine, operator(), line(STRANGE_LINE));
    let an = engine
        .issue_line_code(&operator, line(AN_LINE), Language::Nl)
        .await
        .unwrap();
    let other = engine
        .issue_line_code(&operator, nobody, Language::Nl)
        .await
        .unwrap();
    assert_eq!(an, other);
    world.quiet().await;
    assert_eq!(world.outside.sent("line-code").len(), 1);
    for expected in ["Wrong", "Wrong", "Wrong", "Wrong", "Locked"] {
        let check = engine.check_line_code(&operator, nobody, "123456").await.unwrap();
        assert!(format!("{check:?}").starts_with(expected), "{check:?}");
    }
}

#[tokio::test]
async fn a_notice_that_fails_is_tried_again_and_given_up_before_its_code_is_long_dead() {
    let world = World::new("accounts-notice-fails").await;
    let down = engine::Fault::Temporary("down");
    world
        .outside
        .trouble("line-code", crate::outside::Trouble::Fails(down));
    world
        .engine
        .issue_line_code(&operator(), line(AN_LINE), Language::Nl)
        .await
        .unwrap();
    for _ in 0..30 {
        world.quiet().await;
        world.advance_minutes(1);
    }
    assert_eq!(world.outside.calls("line-code").len(), 6);
}
