//! `cease backup`: a copy that only its owner can read, of a database in use, that never takes another file's place.

use crate::cli_process::{Installation, Serving};
use std::os::unix::fs::PermissionsExt;

fn samples() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples/subscribers.csv").to_owned()
}

fn names(installation: &Installation) -> Vec<String> {
    let entries = std::fs::read_dir(installation.folder.path()).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("copy"))
        .collect();
    names.sort();
    names
}

#[test]
fn a_database_in_use_is_copied_for_its_owner_and_the_copy_is_one_that_works() {
    let installation = Installation::new();
    let _serving = Serving::start(&["serve", "--config", &installation.config]);
    assert_eq!(installation.run(&["import", &samples()]).code, 0);
    let copy = installation.folder.path().join("copy.db");
    let to = copy.display().to_string();
    let ran = installation.run(&["backup", &to]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(
        ran.out.starts_with(&format!("{to}: 0 cases, "))
            && ran
                .out
                .contains(&format!("cease case verify --all --database sqlite:{to}")),
        "{}",
        ran.out
    );
    let mode = std::fs::metadata(&copy).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(names(&installation), ["copy.db"]);
    let database = format!("sqlite:{to}");
    assert_eq!(
        installation
            .run(&["case", "verify", "--all", "--database", &database])
            .code,
        0
    );
    let ran = installation.run(&["import", &samples(), "--database", &database]);
    assert!(ran.out.contains("300 known already"), "{}", ran.out);
}

#[test]
fn another_file_is_never_touched_and_nothing_is_left_when_it_cannot_be_done() {
    let installation = Installation::new();
    assert_eq!(installation.run(&["migrate"]).code, 0);
    let other = installation.folder.file("copy-of-mine", "mine");
    let check = |to: &str, told: &str| {
        let ran = installation.run(&["backup", to]);
        assert!(
            ran.code == 1 && ran.err.contains(told) && ran.err.contains("Next: "),
            "{to}: {}",
            ran.err
        );
    };
    check(
        &other.display().to_string(),
        "never takes the place of another file",
    );
    assert_eq!(std::fs::read_to_string(&other).unwrap(), "mine");
    let database = installation.folder.path().join("cease.db");
    check(
        &database.display().to_string(),
        "never takes the place of another file",
    );
    check("/nowhere/copy.db", "/nowhere/copy.db cannot be written");
    installation.folder.file("copy.db.part", "");
    let to = installation.folder.path().join("copy.db").display().to_string();
    check(&to, "copy.db.part exists");
    assert_eq!(names(&installation), ["copy-of-mine", "copy.db.part"]);
    let ran = Installation::new().run(&["backup", &to]);
    assert!(
        ran.code == 1 && ran.err.contains("there is no database"),
        "{}",
        ran.err
    );
}

#[test]
fn a_server_is_copied_with_its_own_tools_and_the_command_names_them() {
    let installation = Installation::new();
    let to = installation.folder.path().join("copy.db").display().to_string();
    let ran = installation.run(&[
        "backup",
        &to,
        "--database",
        "postgres://cease@db.example.org/cease",
    ]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("is on a server") && ran.err.contains("Next: pg_dump --format=custom"),
        "{}",
        ran.err
    );
    assert!(names(&installation).is_empty());
}
