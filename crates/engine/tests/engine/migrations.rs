//! From every schema that ever was to the present one, and from the present one on.

use crate::place::Place;
use crate::world::{AN_LINE, AN_LINE_2, World, case_id, engine_over, intake, operator, subscriber};
use engine::{EngineError, GroupSettings, RowOutcome, Schema, Store, StoreSettings, Verdict};
use futures::TryStreamExt as _;
use sqlx::migrate::Migrator;
use sqlx::{AnyConnection, AssertSqlSafe};
use termination::Command;

static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations");

/// What a database needs before its first migration, as the engine gives it.
async fn by_hand(db: &mut AnyConnection, place: &Place, up_to: i64) {
    if !place.is_file() {
        run(db, "create domain blob as bytea").await;
    }
    MIGRATIONS.run_to(up_to, db).await.unwrap();
}

async fn run(db: &mut AnyConnection, statement: &str) {
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned()))
        .execute(db)
        .await
        .unwrap();
}

fn versions(migrations: &[engine::Migration]) -> Vec<i64> {
    migrations.iter().map(|migration| migration.version).collect()
}

fn all_versions() -> Vec<i64> {
    MIGRATIONS.iter().map(|migration| migration.version).collect()
}

#[tokio::test]
async fn an_empty_database_lacks_everything_and_the_second_time_nothing() {
    let place = Place::fresh("migrations-twice");
    let settings = StoreSettings::at(place.url());
    let schema = Schema::look(&settings).await.unwrap();
    assert_eq!(
        (schema.applied, versions(&schema.pending)),
        (vec![], all_versions())
    );
    assert_eq!(
        versions(&Schema::migrate(&settings).await.unwrap()),
        all_versions()
    );
    assert_eq!(Schema::migrate(&settings).await.unwrap(), []);
    let schema = Schema::look(&settings).await.unwrap();
    assert_eq!(
        (versions(&schema.applied), schema.pending),
        (all_versions(), vec![])
    );
    assert_eq!(schema.applied[0].name, "cases");
}

#[tokio::test]
async fn a_database_that_lacks_something_is_refused_when_it_is_not_to_be_migrated() {
    let place = Place::fresh("migrations-refused");
    let settings = StoreSettings {
        migrate: false,
        ..StoreSettings::at(place.url())
    };
    let refused = Store::open_with(&settings).await.unwrap_err();
    let pending = all_versions().len();
    assert!(
        matches!(refused, EngineError::SchemaOlder { pending: told } if told == pending),
        "{refused:?}"
    );
    Schema::migrate(&settings).await.unwrap();
    Store::open_with(&settings).await.unwrap();
}

#[tokio::test]
async fn nodes_that_start_at_once_migrate_once() {
    let place = Place::fresh("migrations-at-once");
    if place.is_file() {
        // Two processes never begin the same file: it is one node's.
        return;
    }
    let nodes = (0..4).map(|_| async { Store::open(&place.url()).await });
    for opened in futures::future::join_all(nodes).await {
        opened.unwrap();
    }
}

/// Copies the rows of every table of an older schema out of a database that the present version has filled.
async fn fill(db: &mut AnyConnection, place: &Place, full: &World) {
    let tables = place.tables(db).await;
    let url = full.place.url();
    let path = url.trim_start_matches("sqlite:").trim_end_matches("?mode=rwc");
    run(db, &format!("attach '{path}' as full")).await;
    for table in tables.iter().filter(|table| !table.starts_with('_')) {
        let columns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!(
            "select name from pragma_table_info('{table}')"
        )))
        .fetch_all(&mut *db)
        .await
        .unwrap();
        let columns = columns.join(", ");
        run(
            db,
            &format!("insert into {table} ({columns}) select {columns} from full.{table}"),
        )
        .await;
    }
    run(db, "detach full").await;
}

#[tokio::test]
async fn a_database_of_every_version_opens_and_keeps_its_rows() {
    let full = World::new("migrations-full").await;
    let case = full.pending(1).await;
    full.receive(intake(2, AN_LINE_2)).await;
    for version in all_versions() {
        let place = Place::fresh(&format!("migrations-from-{version}"));
        let mut db = place.beside().await;
        by_hand(&mut db, &place, version).await;
        if place.is_file() {
            fill(&mut db, &place, &full).await;
        }
        drop(db);
        let engine = engine_over(&place, &full.clock, 9, GroupSettings::default()).await;
        let schema = Schema::look(&StoreSettings::at(place.url())).await.unwrap();
        assert_eq!(versions(&schema.applied), all_versions(), "from {version}");
        if !place.is_file() {
            continue;
        }
        let verdicts: Vec<_> = engine.verify_all().try_collect().await.unwrap();
        assert_eq!(verdicts.len(), 2, "from {version}");
        assert!(
            verdicts
                .iter()
                .all(|(_, verdict)| matches!(verdict, Verdict::Agrees { .. })),
            "from {version}: {verdicts:?}"
        );
        assert_eq!(engine.case(case.id).await.unwrap(), Some(case.clone()));
        let command = engine.new_command_id();
        let after = engine.handle(case.id, command, Command::RevokeLink).await;
        assert_eq!(after.unwrap().unwrap().case.version, case.version + 1);
    }
}

/// What the version after this one may do while nodes of this one still run: it expands. It adds tables, and columns that
/// may be null or have a default; what it no longer needs goes a version later.
async fn expand(world: &World) {
    let mut db = world.beside().await;
    let tables = world.place.tables(&mut db).await;
    for table in tables.iter().filter(|table| !table.starts_with('_')) {
        run(
            &mut db,
            &format!("alter table {table} add column later_note text"),
        )
        .await;
        run(
            &mut db,
            &format!("alter table {table} add column later_count bigint not null default 0"),
        )
        .await;
    }
    run(&mut db, "create table later (id text not null primary key)").await;
    let (success, checksum) = if world.place.is_file() {
        ("1", "x'00'")
    } else {
        ("true", "'\\x00'")
    };
    let note = format!(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (9999, 'later', {success}, {checksum}, 0)"
    );
    run(&mut db, &note).await;
}

#[tokio::test]
async fn a_node_of_this_version_goes_on_while_a_newer_one_expands_the_schema() {
    let world = World::new("migrations-expand").await;
    let case = world.pending(1).await;
    expand(&world).await;
    // Everything a node does: take over customers, receive, prove, cut, close, withdraw, look, erase.
    let new = [subscriber(5, "+32470100005"), subscriber(1, AN_LINE)];
    assert_eq!(
        world.engine.import_batch(&new).await.unwrap(),
        [RowOutcome::Added, RowOutcome::Known]
    );
    let other = world.receive(intake(2, AN_LINE_2)).await;
    world.handle(&other, Command::Withdraw).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    assert_eq!(world.case(case.id).await.stage.name(), "closed");
    assert_eq!(world.case(case_id(2)).await.stage.name(), "withdrawn");
    let listed = world.engine.list_cases(engine::CaseFilter::default()).await;
    assert_eq!(listed.unwrap().len(), 2);
    let (_, party) = world
        .engine
        .find_line(&operator(), AN_LINE_2)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(world.engine.subscriptions_of(party).await.unwrap().len(), 2);
    world.engine.erase(party).await.unwrap();
    world.engine.sweep_once().await.unwrap();
    world.verify_all().await;

    // A restart of the older node is refused, and so is its `cease migrate`.
    let settings = StoreSettings::at(world.place.url());
    for refused in [
        Store::open_with(&settings).await.map(drop),
        Schema::look(&settings).await.map(drop),
        Schema::migrate(&settings).await.map(drop),
    ] {
        assert!(
            matches!(refused, Err(EngineError::SchemaNewer { version: 9999 })),
            "{refused:?}"
        );
    }
    assert!(
        world
            .engine
            .find_line(&operator(), AN_LINE)
            .await
            .unwrap()
            .is_none()
    );
}
