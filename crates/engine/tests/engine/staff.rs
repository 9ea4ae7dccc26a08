//! Staff: who is added, how they come in, and how they are shut out.

use crate::world::{World, operator};
use engine::{
    AuditFilter, NewStaff, NewStaffSession, Role, Roles, SetUp, StaffRefusal, StaffSession, StaffSessionLife,
    StaffSessionStage, TotpSecret, console,
};
use jiff::SignedDuration;
use termination::identifier::{OperatorId, StaffId};

pub(crate) const A_DAY: SignedDuration = SignedDuration::from_hours(24);
const HASH: &str = "$argon2id$planted";

pub(crate) fn id(name: &str) -> StaffId {
    name.parse().unwrap()
}

fn somebody(name: &str, roles: &[Role]) -> NewStaff {
    NewStaff {
        id: id(name),
        roles: roles.iter().copied().collect(),
        shop: roles.contains(&Role::Clerk).then(|| "brussels-1".to_owned()),
    }
}

pub(crate) async fn add(world: &World, name: &str, roles: &[Role]) -> Result<String, StaffRefusal> {
    let new = somebody(name, roles);
    world
        .engine
        .add_staff(&operator(), console(), &new, A_DAY)
        .await
        .unwrap()
}

pub(crate) fn now(world: &World) -> u64 {
    u64::try_from(world.engine.now().as_second()).unwrap()
}

/// Somebody who has set up a password and an app; with their session, the app and the recovery codes.
pub(crate) async fn set_up(
    world: &World,
    name: &str,
    roles: &[Role],
) -> (NewStaffSession, TotpSecret, Vec<String>) {
    let secret = add(world, name, roles).await.unwrap();
    set_up_with(world, name, &secret).await
}

async fn set_up_with(world: &World, name: &str, secret: &str) -> (NewStaffSession, TotpSecret, Vec<String>) {
    let (engine, life) = (&world.engine, StaffSessionLife::default());
    let begun = engine
        .begin_staff_setup(&operator(), secret, HASH, life)
        .await
        .unwrap()
        .unwrap();
    let app = engine.totp_offer(&operator(), id(name), &begun.secret, "seed");
    let code = app.code(now(world));
    assert!(engine.add_totp(&operator(), id(name), &app, &code).await.unwrap());
    let done = engine
        .finish_staff_setup(&operator(), &begun.secret, life)
        .await
        .unwrap();
    let SetUp::Done { session, codes } = done else {
        panic!("{done:?}")
    };
    (*session, app, codes)
}

/// Logs in with both factors; the second is taken for shown.
pub(crate) async fn log_in(world: &World, name: &str) -> NewStaffSession {
    let life = StaffSessionLife::default();
    let begun = world
        .engine
        .begin_staff_session(&operator(), id(name), life)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(begun.session.stage, StaffSessionStage::SecondFactor);
    world
        .engine
        .open_staff_session(&operator(), &begun.secret, life)
        .await
        .unwrap()
        .unwrap()
}

pub(crate) async fn session(world: &World, secret: &str) -> Option<StaffSession> {
    world.engine.staff_session(&operator(), secret).await.unwrap()
}

pub(crate) async fn stage(world: &World, secret: &str) -> Option<StaffSessionStage> {
    session(world, secret).await.map(|session| session.stage)
}

pub(crate) async fn acts(world: &World) -> Vec<String> {
    let rows = world
        .engine
        .audit_page(&operator(), &AuditFilter::All, None, 100)
        .await
        .unwrap();
    rows.into_iter().rev().map(|row| row.act).collect()
}

#[tokio::test]
async fn somebody_is_added_once_with_roles_that_fit() {
    let world = World::new("staff-added").await;
    assert!(add(&world, "a.agent", &[Role::Agent]).await.is_ok());
    for (name, roles, shop, refusal) in [
        ("a.agent", vec![Role::Auditor], None, StaffRefusal::NameTaken),
        ("console", vec![Role::Agent], None, StaffRefusal::NameReserved),
        ("nobody", vec![Role::Agent], None, StaffRefusal::NameReserved),
        ("c.lerk", vec![Role::Clerk], None, StaffRefusal::NoShop),
        (
            "b.agent",
            vec![Role::Agent],
            Some("x"),
            StaffRefusal::ShopWithoutClerk,
        ),
        ("b.agent", vec![], None, StaffRefusal::NoRole),
    ] {
        let new = NewStaff {
            id: id(name),
            roles: roles.into_iter().collect(),
            shop: shop.map(str::to_owned),
        };
        let answer = world
            .engine
            .add_staff(&operator(), console(), &new, A_DAY)
            .await
            .unwrap();
        assert_eq!(answer, Err(refusal), "{name}");
    }
    assert!(
        add(&world, "c.lerk", &[Role::Clerk, Role::BackOffice])
            .await
            .is_ok()
    );
    let staff = world.engine.staff(&operator()).await.unwrap();
    assert_eq!(
        staff.iter().map(|one| one.id).collect::<Vec<_>>(),
        [id("a.agent"), id("c.lerk")]
    );
    assert_eq!(staff[1].roles, Roles::from([Role::Clerk, Role::BackOffice]));
    assert_eq!(staff[1].shop.as_deref(), Some("brussels-1"));
    assert_eq!(acts(&world).await, ["staff-added", "staff-added"]);
    let elsewhere: OperatorId = "telenet".parse().unwrap();
    assert_eq!(world.engine.staff(&elsewhere).await.unwrap(), []);
    assert_eq!(
        world
            .engine
            .staff_member(&elsewhere, id("a.agent"))
            .await
            .unwrap(),
        None
    );
}

#[tokio::test]
async fn the_one_time_secret_works_until_a_second_factor_is_chosen_and_no_longer_than_it_lasts() {
    let world = World::new("staff-set-up").await;
    let (engine, life) = (&world.engine, StaffSessionLife::default());
    let secret = add(&world, "a.agent", &[Role::Agent]).await.unwrap();
    let elsewhere: OperatorId = "telenet".parse().unwrap();
    assert!(engine.open_setup(&operator(), &secret).await.unwrap().is_some());
    assert!(engine.open_setup(&elsewhere, &secret).await.unwrap().is_none());
    assert!(
        engine
            .open_setup(&operator(), "nonsense")
            .await
            .unwrap()
            .is_none()
    );
    let begun = engine
        .begin_staff_setup(&operator(), &secret, HASH, life)
        .await
        .unwrap()
        .unwrap();
    let early = engine
        .finish_staff_setup(&operator(), &begun.secret, life)
        .await
        .unwrap();
    assert_eq!(early, SetUp::NoFactor);
    assert_eq!(stage(&world, &begun.secret).await, Some(StaffSessionStage::SetUp));
    assert_eq!(
        engine
            .open_staff_session(&operator(), &begun.secret, life)
            .await
            .unwrap(),
        None
    );
    let (open, _, codes) = set_up_with(&world, "a.agent", &secret).await;
    assert_eq!(stage(&world, &open.secret).await, Some(StaffSessionStage::Open));
    assert_eq!(codes.len(), engine::RECOVERY_CODES);
    assert!(
        engine.open_setup(&operator(), &secret).await.unwrap().is_none(),
        "used up"
    );
    let late = add(&world, "b.agent", &[Role::Agent]).await.unwrap();
    world.clock.advance(A_DAY);
    assert!(
        engine.open_setup(&operator(), &late).await.unwrap().is_none(),
        "too late"
    );
    assert!(
        engine
            .begin_staff_setup(&operator(), &late, HASH, life)
            .await
            .unwrap()
            .is_none()
    );
    let password = engine.staff_password(&operator(), id("b.agent")).await.unwrap();
    assert_eq!(password, None);
}

#[tokio::test]
async fn a_code_of_the_app_counts_once_and_none_before_it_after_it() {
    let world = World::new("staff-totp").await;
    let (_, app, _) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let check = async |code: &str| {
        world
            .engine
            .check_totp(&operator(), id("a.agent"), code)
            .await
            .unwrap()
    };
    assert!(
        !check(&app.code(now(&world))).await,
        "the code of the set-up was used there"
    );
    world.clock.advance(SignedDuration::from_secs(60));
    let (before, this) = (app.code(now(&world) - 30), app.code(now(&world)));
    assert!(check(&this).await);
    assert!(!check(&this).await, "replayed");
    assert!(!check(&before).await, "of an earlier step");
    world.clock.advance(SignedDuration::from_secs(30));
    let spaced = app.code(now(&world));
    assert!(check(&format!("{} {}", &spaced[..3], &spaced[3..])).await);
    world.clock.advance(SignedDuration::from_secs(300));
    assert!(!check(&spaced).await, "too old");
    let wrong = app.code(now(&world) + 3000);
    assert!(!check(&wrong).await);
    assert!(
        !world
            .engine
            .check_totp(&operator(), id("nobody.here"), &this)
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn a_recovery_code_is_used_once_and_new_ones_make_the_old_void() {
    let world = World::new("staff-recovery").await;
    let (_, _, codes) = set_up(&world, "a.agent", &[Role::Agent]).await;
    let use_code = async |code: &str| {
        world
            .engine
            .use_recovery_code(&operator(), id("a.agent"), code)
            .await
            .unwrap()
    };
    assert!(use_code(&codes[0].to_uppercase().replace('-', " ")).await);
    assert!(!use_code(&codes[0]).await, "used");
    assert!(!use_code("aaaa-bbbb-cccc-dddd").await);
    let left = world
        .engine
        .recovery_codes_left(&operator(), id("a.agent"))
        .await
        .unwrap();
    assert_eq!(left, 9);
    let anew = world
        .engine
        .make_recovery_codes(&operator(), id("a.agent"))
        .await
        .unwrap();
    assert!(!use_code(&codes[1]).await, "void");
    assert!(use_code(&anew[1]).await);
    set_up(&world, "b.agent", &[Role::Agent]).await;
    assert!(
        !world
            .engine
            .use_recovery_code(&operator(), id("b.agent"), &anew[2])
            .await
            .unwrap()
    );
    assert_eq!(
        acts(&world)
            .await
            .iter()
            .filter(|act| *act == "recovery-code-used")
            .count(),
        2
    );
}

#[tokio::test]
async fn the_last_supervisor_stays_and_nobody_shuts_themselves_out() {
    let world = World::new("staff-last-supervisor").await;
    for name in ["s.one", "s.two"] {
        add(&world, name, &[Role::Supervisor]).await.unwrap();
    }
    add(&world, "a.agent", &[Role::Agent]).await.unwrap();
    let engine = &world.engine;
    let agent = Roles::from([Role::Agent]);
    let change = async |by: &str, who: &str| {
        engine
            .change_staff(&operator(), id(by), id(who), &agent, None)
            .await
            .unwrap()
    };
    let disable =
        async |by: &str, who: &str| engine.disable_staff(&operator(), id(by), id(who)).await.unwrap();
    assert_eq!(change("s.one", "s.one").await, Err(StaffRefusal::OneSelf));
    assert_eq!(disable("s.one", "s.one").await, Err(StaffRefusal::OneSelf));
    assert_eq!(disable("s.one", "x.nobody").await, Err(StaffRefusal::Unknown));
    assert_eq!(disable("s.one", "s.two").await, Ok(()));
    assert_eq!(
        disable("a.agent", "s.one").await,
        Err(StaffRefusal::LastSupervisor)
    );
    assert_eq!(
        change("a.agent", "s.one").await,
        Err(StaffRefusal::LastSupervisor)
    );
    let more = Roles::from([Role::Agent, Role::Supervisor]);
    let kept = engine
        .change_staff(&operator(), id("s.one"), id("s.one"), &more, None)
        .await
        .unwrap();
    assert_eq!(kept, Ok(()));
    assert_eq!(
        engine
            .disable_staff(&operator(), console(), id("s.one"))
            .await
            .unwrap(),
        Ok(())
    );
    let refused_leave_nothing = acts(&world)
        .await
        .iter()
        .filter(|act| *act == "staff-disabled")
        .count();
    assert_eq!(refused_leave_nothing, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_supervisors_who_disable_each_other_at_once_leave_one() {
    let world = World::new("staff-each-other").await;
    for name in ["s.one", "s.two"] {
        add(&world, name, &[Role::Supervisor]).await.unwrap();
    }
    let other = world.second_engine().await;
    let op = operator();
    let (one, two) = tokio::join!(
        world.engine.disable_staff(&op, id("s.one"), id("s.two")),
        other.disable_staff(&op, id("s.two"), id("s.one")),
    );
    let answers = [one.unwrap(), two.unwrap()];
    assert_eq!(
        answers.iter().filter(|answer| answer.is_ok()).count(),
        1,
        "{answers:?}"
    );
    let staff = world.engine.staff(&operator()).await.unwrap();
    assert_eq!(staff.iter().filter(|one| !one.disabled).count(), 1);
}

#[tokio::test]
async fn passkeys_stand_beside_the_app_and_the_last_factor_stays() {
    let world = World::new("staff-passkeys").await;
    set_up(&world, "a.agent", &[Role::Agent]).await;
    let (engine, op, who) = (&world.engine, operator(), id("a.agent"));
    assert!(!engine.remove_totp(&op, who).await.unwrap(), "the only factor");
    assert!(engine.add_passkey(&op, who, "key-1", b"public").await.unwrap());
    assert!(
        !engine.add_passkey(&op, who, "key-1", b"public").await.unwrap(),
        "known"
    );
    assert!(engine.remove_totp(&op, who).await.unwrap());
    assert!(
        !engine.remove_passkey(&op, who, "key-1").await.unwrap(),
        "the only factor"
    );
    assert!(!engine.remove_passkey(&op, who, "key-9").await.unwrap());
    engine.use_passkey(&op, who, "key-1", b"used once").await.unwrap();
    let passkeys = engine.passkeys(&op, who).await.unwrap();
    assert_eq!(
        (passkeys.len(), passkeys[0].credential.as_slice()),
        (1, b"used once".as_slice())
    );
    assert_eq!(passkeys[0].used_at, Some(engine.now()));
    assert!(engine.add_passkey(&op, who, "key-2", b"public").await.unwrap());
    assert!(engine.remove_passkey(&op, who, "key-1").await.unwrap());
}
