//! `cease demo`: what it shows, what it keeps, and what it refuses.

use crate::cli_process::{Installation, Serving, run};
use crate::shell_folder::Folder;

fn data(folder: &Folder) -> String {
    folder.path().join("data").display().to_string()
}

fn start(folder: &Folder) -> Serving {
    Serving::start(&["demo", "--listen", "127.0.0.1:0", "--data", &data(folder)])
}

#[test]
fn it_prints_where_to_look_and_serves_it() {
    let folder = Folder::new();
    let demo = start(&folder);
    for operator in ["proximus", "telenet", "base"] {
        assert!(
            demo.get(&format!("/{operator}/en")).starts_with("HTTP/1.1 200"),
            "{operator}"
        );
    }
    let control = demo.get("/demo");
    for told in [
        "Forward 14 days",
        "0470 00 00 01",
        "/demo/outbox",
        "demo demo demo",
        "supervisor.demo",
        "desk desk desk",
    ] {
        assert!(control.contains(told), "{told}: {control}");
    }
    assert!(
        demo.get("/base/fr/end").contains("href=\"/demo\""),
        "every page says that it is a demonstration"
    );
    assert!(demo.get("/demo/outbox").contains("Nothing has been sent yet."));
    assert!(demo.get("/demo/outbox/1").starts_with("HTTP/1.1 404"));
}

#[test]
fn its_key_is_its_own_and_its_data_outlive_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let key_file = folder.path().join("data/master.key");
    drop(start(&folder));
    let key = std::fs::read_to_string(&key_file).unwrap();
    assert_eq!(
        std::fs::metadata(&key_file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let again = start(&folder);
    assert!(again.get("/demo").contains("0470 00 00 01"));
    assert_eq!(std::fs::read_to_string(&key_file).unwrap(), key);
}

#[test]
fn it_refuses_to_run_where_it_could_be_taken_for_production() {
    let folder = Folder::new();
    let check = |arguments: &[&str], environment: &[(&str, &str)], told: &str, next: &str| {
        let ran = run(arguments, environment);
        assert_eq!(ran.code, 1, "{ran:?}");
        let (what, after) = ran
            .err
            .split_once("\nNext: ")
            .unwrap_or_else(|| panic!("{ran:?}"));
        assert!(what.contains(told) && after.contains(next), "{ran:?}");
    };
    let data = data(&folder);
    check(
        &["demo", "--data", &data, "--listen", "0.0.0.0:0"],
        &[],
        "others could reach 0.0.0.0:0",
        "--i-know-this-is-a-demo",
    );
    check(
        &["demo", "--data", &data, "--listen", "192.0.2.1:0"],
        &[],
        "others could reach",
        "`cease serve`",
    );
    check(
        &["demo", "--data", &data],
        &[("CEASE_DATABASE", "sqlite:x.db")],
        "CEASE_DATABASE is set",
        "env -u CEASE_DATABASE",
    );
    let production = Installation::new();
    let at = production.folder.path().display().to_string();
    check(
        &["demo", "--data", &at, "--listen", "127.0.0.1:0"],
        &[],
        "holds files that are not a demo's",
        "--data",
    );
    assert!(!folder.path().join("data").exists(), "nothing was made");
}

#[test]
fn serve_refuses_the_database_of_a_demo_also_a_copy_of_it() {
    let folder = Folder::new();
    let demo = start(&folder);
    demo.terminate();
    assert_eq!(demo.ended().0.code(), Some(0));
    let installation = Installation::new();
    let copy = installation.folder.path().join("copied.db");
    std::fs::copy(folder.path().join("data/demo.db"), &copy).unwrap();
    for database in [format!("{}/demo.db", data(&folder)), copy.display().to_string()] {
        for command in [&["serve"][..], &["case", "list"], &["case", "verify", "--all"]] {
            let database = format!("sqlite:{database}");
            let all: Vec<_> = command.iter().copied().chain(["--database", &database]).collect();
            let ran = installation.run(&all);
            assert!(
                ran.code == 1 && ran.err.contains("belongs to a demo"),
                "{database}: {ran:?}"
            );
        }
    }
}
