//! What is answered is on the disk; what cannot be written is said so.

use crate::world::{AN_LINE, World, intake, rule_book};
use engine::{Durability, EffectState, EngineError, Store, Verdict};
use sqlx::Connection as _;
use termination::Command;

async fn execute(world: &World, statement: &'static str) {
    sqlx::query(statement)
        .execute(&mut world.beside().await)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_commit_is_on_the_disk_before_it_is_answered() {
    let world = World::new("durability-pragmas").await;
    if !world.place.is_file() {
        // Its durability is set on the server; docs/operating.md says how.
        let row = sqlx::query("show synchronous_commit")
            .fetch_one(&mut world.beside().await)
            .await;
        assert!(row.is_ok());
        return;
    }
    let durability = world.engine.store().durability().await.unwrap();
    let expected = Durability {
        journal_mode: "wal".into(),
        synchronous: 2,
        foreign_keys: 1,
        secure_delete: 1,
    };
    assert_eq!(durability, expected);
    world.engine.store().ping().await.unwrap();
    world.engine.store().expect_much().await.unwrap();
    assert_eq!(
        world.engine.store().durability().await.unwrap(),
        expected,
        "also while very much is written"
    );
}

#[tokio::test]
async fn what_was_answered_is_seen_by_another_process_at_once() {
    let world = World::new("durability-visible").await;
    let other = world.second_engine().await;
    let case = world.receive(intake(1, AN_LINE)).await;
    assert_eq!(other.case(case.id).await.unwrap(), Some(case.clone()));
    let answer = other
        .handle(case.id, other.new_command_id(), Command::Withdraw)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(world.case(case.id).await, answer.case);
}

#[tokio::test]
async fn a_database_locked_by_another_process_is_busy_and_no_request_is_lost() {
    let world = World::new("durability-busy").await;
    let known = world.receive(intake(1, AN_LINE)).await;
    let mut other = world.beside().await;
    let lock = other.begin_with(world.place.lock()).await.unwrap();
    let busy = world.engine.receive(intake(2, AN_LINE)).await.unwrap_err();
    assert!(matches!(busy, EngineError::Busy), "{busy:?}");
    assert!(busy.is_passing());
    let id = world.engine.new_command_id();
    let busy = world
        .engine
        .handle(known.id, id, Command::Withdraw)
        .await
        .unwrap_err();
    assert!(matches!(busy, EngineError::Busy), "{busy:?}");
    assert_eq!(world.case(known.id).await, known, "looking at a case goes on");
    lock.rollback().await.unwrap();
    assert!(
        !world
            .engine
            .receive(intake(2, AN_LINE))
            .await
            .unwrap()
            .unwrap()
            .repeated
    );
    assert!(
        !world
            .engine
            .handle(known.id, id, Command::Withdraw)
            .await
            .unwrap()
            .unwrap()
            .repeated
    );
}

#[tokio::test]
async fn a_lock_during_the_calls_loses_no_effect() {
    let world = World::new("durability-busy-outbox").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    world
        .outside
        .trouble("receipt", crate::outside::Trouble::AnswerLate);
    world.outside.trouble("code", crate::outside::Trouble::AnswerLate);
    let run = world.engine.run_effects_once(&world.ports, "worker");
    let rest = async {
        world.outside.reached.notified().await;
        let mut other = world.beside().await;
        let lock = other.begin_with(world.place.lock()).await.unwrap();
        world.outside.gate.add_permits(2);
        (other_hold(&world).await, lock.rollback().await.unwrap())
    };
    let (run, _) = futures::join!(run, rest);
    assert!(matches!(run, Err(EngineError::Busy)), "{run:?}");
    world.outside.no_trouble();
    world.advance_minutes(3);
    world.quiet().await;
    assert_eq!(world.states(case.id, "receipt").await, [EffectState::Done]);
    assert_eq!(
        world
            .kinds(case.id)
            .await
            .iter()
            .filter(|kind| **kind == "message_sent")
            .count(),
        2
    );
}

/// Holds the lock for longer than the engine waits: a write of the engine's own tells when that is.
async fn other_hold(world: &World) {
    let busy = world.engine.sweep_once().await.unwrap_err();
    assert!(matches!(busy, EngineError::Busy));
    let busy = world.engine.sweep_once().await.unwrap_err();
    assert!(matches!(busy, EngineError::Busy));
}

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused() {
    let world = World::new("durability-newer").await;
    let newer = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
        values (9999, 'from the future', true, {}, 0)";
    let bytes = if world.place.is_file() { "x'00'" } else { "'\\x00'" };
    let newer = newer.replace("{}", bytes);
    sqlx::query(sqlx::AssertSqlSafe(newer))
        .execute(&mut world.beside().await)
        .await
        .unwrap();
    let error = Store::open(&world.place.url()).await.unwrap_err();
    assert!(
        matches!(error, EngineError::SchemaNewer { version: 9999 }),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_snapshot_that_does_not_read_is_made_anew_from_the_events() {
    let world = World::new("durability-snapshot").await;
    let case = world.pending(1).await;
    for broken in [
        "update case_snapshot set snapshot = 'not json'",
        "update case_snapshot set snapshot_format = 99",
        "update case_snapshot set snapshot = '{}'",
    ] {
        execute(&world, broken).await;
        assert_eq!(world.case(case.id).await, case, "{broken}");
        let verdict = world.engine.verify(case.id).await.unwrap();
        assert_eq!(verdict, Verdict::Differs(engine::Difference::SnapshotFormat));
    }
    let after = world.handle(&case, Command::RevokeLink).await;
    assert_eq!(after.version, case.version + 1);
    world.verify_all().await;
}

#[tokio::test]
async fn a_snapshot_that_says_something_else_than_the_events_is_found() {
    let world = World::new("durability-verify").await;
    let case = world.pending(1).await;
    let check = async |statement, difference| {
        execute(&world, statement).await;
        assert_eq!(
            world.engine.verify(case.id).await.unwrap(),
            Verdict::Differs(difference),
            "{statement}"
        );
    };
    check(
        "update case_snapshot set stage = 'closed'",
        engine::Difference::Columns,
    )
    .await;
    let lie = "update case_snapshot set snapshot = replace(snapshot, '\"link_generation\":0', '\"link_generation\":7')";
    check(lie, engine::Difference::Snapshot).await;
    check("delete from event where seq = 2", engine::Difference::History).await;
    check("delete from case_snapshot", engine::Difference::NoCase).await;
}

#[tokio::test]
async fn a_case_is_judged_by_the_rules_it_was_received_under() {
    let world = World::new("durability-rules").await;
    let case = world.receive(intake(1, AN_LINE)).await;
    let mut later = rule_book();
    later.operator.valid_from = jiff::civil::date(2026, 5, 1);
    later.operator.policy.codes_max = 1;
    later.version = "base@2026-05-01+later".into();
    let pinned = world.engine.rules_of(&case).unwrap();
    let both = engine::RuleBooks::new([later.clone(), rule_book()]);
    assert_eq!(
        both.current(&case.operator, world.now()).unwrap().version,
        later.version
    );
    assert_eq!(
        both.pinned(&case.operator, &case.rules, world.now())
            .unwrap()
            .version,
        pinned.version
    );
    let lost = engine::RuleBooks::new([later.clone()]);
    assert_eq!(
        lost.pinned(&case.operator, &case.rules, world.now())
            .unwrap()
            .version,
        later.version
    );
    let before_all = "2020-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(
        both.current(&case.operator, before_all).unwrap().version,
        pinned.version
    );
}

#[tokio::test]
async fn a_full_disk_is_named() {
    let world = World::new("durability-full").await;
    if !world.place.is_file() {
        // A server names it by a code of its own: `codes_mean_what_the_databases_document`.
        return;
    }
    let mut db = world.beside().await;
    // A database that may not grow is what a full disk looks like from inside.
    sqlx::raw_sql("create table filler (content text); pragma max_page_count = 1;")
        .execute(&mut db)
        .await
        .unwrap();
    let grow = "insert into filler select hex(randomblob(100000))";
    let error = sqlx::query(grow).execute(&mut db).await.unwrap_err();
    assert!(matches!(EngineError::from(error), EngineError::Full));
}
