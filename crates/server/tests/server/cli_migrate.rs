//! `cease migrate`, and what serving does about a schema that is older or newer.

use crate::cli_process::{Installation, Serving};
use std::process::Command;

/// Runs a statement in the installation's database, as nothing of ours would.
fn disturb(installation: &Installation, statement: &str) {
    let script =
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.close()";
    let database = installation.folder.path().join("cease.db");
    let ran = Command::new("python3")
        .args(["-c", script])
        .arg(database)
        .arg(statement)
        .status();
    assert!(ran.unwrap().success());
}

/// Takes the last migration back.
const OLDER: &str = "delete from _sqlx_migrations where version = 3; drop table installation;";

const NEWER: &str = "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
    values (9999, 'later', 1, x'00', 0);";

#[test]
fn a_new_database_gets_everything_and_the_second_time_nothing() {
    let installation = Installation::new();
    let ran = installation.run(&["migrate", "--check"]);
    assert!(
        ran.code == 1 && ran.err.contains("there is no database"),
        "{}",
        ran.err
    );
    let ran = installation.run(&["migrate"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(
        ran.out.starts_with("applied 0001 cases\napplied 0002 parties\n"),
        "{}",
        ran.out
    );
    let ran = installation.run(&["migrate"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("the schema is current: "), "{}", ran.out);
    let ran = installation.run(&["migrate", "--check", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((ran.code, &json["pending"]), (0, &serde_json::json!([])));
}

#[test]
fn what_is_pending_is_told_refused_where_asked_and_applied_otherwise() {
    let installation = Installation::with("migrate_at_start = false");
    let refused = "migrations of this version, and `migrate_at_start` is off";
    let ran = installation.run(&["serve"]);
    assert!(ran.code == 1 && ran.err.contains(refused), "{}", ran.err);
    assert_eq!(installation.run(&["migrate"]).code, 0);
    disturb(&installation, OLDER);
    for command in [&["serve"][..], &["import", "/dev/null"], &["case", "list"]] {
        let ran = installation.run(command);
        assert_eq!(ran.code, 1, "{command:?}");
        if command != ["import", "/dev/null"] {
            assert!(
                ran.err
                    .contains("Next: copy it with `cease backup`, then run `cease migrate`"),
                "{}",
                ran.err
            );
        }
    }
    let ran = installation.run(&["migrate", "--check"]);
    assert_eq!((ran.code, ran.out.trim()), (1, "pending 0003 installation"));
    assert!(
        ran.err.contains("Next: copy the database with `cease backup`"),
        "{}",
        ran.err
    );
    let ran = installation.run(&["migrate", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["applied"], serde_json::json!(["0003 installation"]));

    disturb(&installation, OLDER);
    let text = std::fs::read_to_string(&installation.config).unwrap();
    installation
        .folder
        .file("cease.toml", &text.replace("migrate_at_start = false", ""));
    let serving = Serving::start(&["serve", "--config", &installation.config]);
    assert!(serving.get("/readyz").contains("database ok"));
    assert_eq!(installation.run(&["migrate", "--check"]).code, 0);
}

#[test]
fn a_database_of_a_newer_version_is_refused_with_the_next_step() {
    let installation = Installation::new();
    assert_eq!(installation.run(&["migrate"]).code, 0);
    disturb(&installation, NEWER);
    for command in [&["migrate"][..], &["migrate", "--check"], &["serve"]] {
        let ran = installation.run(command);
        assert_eq!(ran.code, 1, "{command:?}");
        assert!(
            ran.err.contains("has migration 9999")
                && ran
                    .err
                    .contains("Next: run the version of cease that made it, or a newer one"),
            "{}",
            ran.err
        );
    }
}
