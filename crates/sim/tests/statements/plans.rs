//! No statement reads a whole table, however many rows it is about.

use super::filled::fill;
use super::schema::Schema;
use super::source::statements;
use super::text::explainable;
use super::{postgres, sqlite};
use sqlx::postgres::PgConnection;
use sqlx::{AnyConnection, Connection as _};
use std::process::Command;

/// Rows in a statement: the smallest and the largest portion in which the engine sends them.
const PORTIONS: [usize; 2] = [1, 64];

/// What may read a whole table, and why.
const MAY: [(&str, &str); 2] = [
    (
        "store/backup.rs count",
        "looks once at the copy that was just made",
    ),
    (
        "sweep.rs NOTICES",
        "the table holds what was sent since the last sweep, and nearly all of it goes",
    ),
];

/// Name and text of what must be served by an index.
fn explainables(schema: &Schema) -> Vec<(String, String)> {
    let mut found = vec![];
    for statement in statements() {
        if MAY.iter().any(|(may, _)| *may == statement.name) {
            continue;
        }
        for rows in PORTIONS {
            let text = explainable(schema, &statement.text, rows);
            found.push((format!("{} with {rows} rows", statement.name), text));
        }
    }
    found
}

/// The planner of a file reads at its opening what was found out.
async fn analyse(mut db: AnyConnection, url: &str) -> AnyConnection {
    sqlx::raw_sql("analyze").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    AnyConnection::connect(url).await.unwrap()
}

#[tokio::test]
async fn on_a_file_every_statement_is_served_by_an_index() {
    sqlx::any::install_default_drivers();
    let file = std::env::temp_dir().join(format!("cease-plans-{}.db", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let url = format!("sqlite:{}?mode=rwc", file.display());
    fill(&url).await;
    let mut db = AnyConnection::connect(&url).await.unwrap();
    let schema = Schema::read();
    let mut found = vec![];
    // A file is not analysed by the program; one that somebody analysed must do as well.
    for analysed in [false, true] {
        if analysed {
            db = analyse(db, &url).await;
        }
        for (name, text) in explainables(&schema) {
            let faults = sqlite::faults(&mut db, &schema, &text).await;
            if !faults.is_empty() {
                found.push(format!("{name}, analysed: {analysed}: {faults:?}"));
            }
        }
    }
    drop(db);
    let _ = std::fs::remove_file(&file);
    assert!(found.is_empty(), "{found:#?}");
}

#[tokio::test]
async fn on_a_server_every_statement_is_served_by_an_index() {
    sqlx::any::install_default_drivers();
    let Some(url) = server_schema("statement_plans") else {
        return;
    };
    fill(&url).await;
    let mut db = PgConnection::connect(&url).await.unwrap();
    let setting = "analyze; set enable_seqscan = off";
    sqlx::raw_sql(setting).execute(&mut db).await.unwrap();
    let schema = Schema::read();
    let mut found = vec![];
    for (name, text) in explainables(&schema) {
        let faults = postgres::faults(&mut db, &schema, &text).await;
        if !faults.is_empty() {
            found.push(format!("{name}: {faults:?}"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_exception_is_still_needed() {
    let statements = statements();
    for (name, _) in MAY {
        assert!(
            statements.iter().any(|statement| statement.name == name),
            "{name}"
        );
    }
}

/// A schema on the server that the tests share; `None` where there is none and need not be.
fn server_schema(name: &str) -> Option<String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/test-postgres");
    let ran = Command::new(script).args(["schema", name]).output().unwrap();
    if ran.status.success() {
        return Some(String::from_utf8(ran.stdout).unwrap().trim().to_owned());
    }
    assert!(!under_ci(), "{}", String::from_utf8_lossy(&ran.stderr));
    None
}

#[expect(
    clippy::disallowed_methods,
    reason = "whether a missing server is a failure is said by the environment"
)]
fn under_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}
