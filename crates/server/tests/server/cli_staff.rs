//! `cease staff` and `cease audit`, from the first supervisor to a record that somebody changed.

use crate::app::{MASTER, TestApp};
use crate::cli_process::{Ran, run};
use crate::desk::{DESK, sets_up};
use crate::shell_folder::Folder;
use std::process::Command;

/// Changes a file from outside, as somebody with access to it.
fn changes(database: &str, statement: &str) {
    let script =
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.executescript(sys.argv[2]); db.close()";
    let file = database.trim_start_matches("sqlite:");
    let ran = Command::new("python3")
        .args(["-c", script, file, statement])
        .status();
    assert!(ran.unwrap().success());
}

fn cease(app: &TestApp, arguments: &[&str]) -> Ran {
    let all: Vec<_> = arguments
        .iter()
        .copied()
        .chain(["--database", &app.database])
        .collect();
    run(&all, &[("CEASE_MASTER_KEY", MASTER)])
}

#[tokio::test]
async fn the_first_supervisor_is_added_on_the_machine_and_comes_in() {
    let app = TestApp::start().await;
    let added = cease(
        &app,
        &[
            "staff",
            "add",
            "s.chief",
            "--operator",
            "proximus",
            "--role",
            "supervisor",
        ],
    );
    assert_eq!(added.code, 0, "{added:?}");
    let link = added
        .out
        .split("http://127.0.0.1:8080")
        .nth(1)
        .unwrap()
        .split_whitespace()
        .next()
        .unwrap()
        .to_owned();
    assert!(link.starts_with(&format!("{DESK}/setup/")), "{link}");
    let list = cease(&app, &["staff", "list", "--operator", "proximus"]);
    assert!(
        list.out.contains("s.chief  supervisor  -     link is out"),
        "{}",
        list.out
    );
    let mut browser = app.browser();
    sets_up(&app, &mut browser, &link).await;
    assert_eq!(browser.get(&format!("{DESK}/staff")).await.status, 200);
    let json = cease(&app, &["staff", "list", "--json"]);
    assert!(json.out.contains("\"state\":\"can log in\""), "{}", json.out);
    assert_eq!(
        cease(&app, &["staff", "disable", "s.chief", "--operator", "proximus"]).code,
        0
    );
    assert!(browser.get(DESK).await.path.starts_with(&format!("{DESK}/login")));
    assert_eq!(
        cease(&app, &["staff", "enable", "s.chief", "--operator", "proximus"]).code,
        0
    );
    let reset = cease(
        &app,
        &["staff", "reset", "s.chief", "--operator", "proximus", "--json"],
    );
    assert!(reset.code == 0 && reset.out.contains("\"link\":"), "{reset:?}");
}

/// A command line, its exit status, and what stands in the answer. The first is wrong when somebody has the name.
const WRONG: [(&[&str], i32, &str); 9] = [
    (
        &[
            "staff",
            "add",
            "a.agent",
            "--operator",
            "proximus",
            "--role",
            "agent",
        ],
        1,
        "cease staff reset a.agent",
    ),
    (
        &[
            "staff",
            "add",
            "c.lerk",
            "--operator",
            "proximus",
            "--role",
            "clerk",
        ],
        1,
        "--shop",
    ),
    (
        &[
            "staff",
            "add",
            "console",
            "--operator",
            "proximus",
            "--role",
            "agent",
        ],
        1,
        "another short name",
    ),
    (
        &[
            "staff",
            "add",
            "Jan Peeters",
            "--operator",
            "proximus",
            "--role",
            "agent",
        ],
        2,
        "a staff id is",
    ),
    (
        &[
            "staff",
            "add",
            "b.agent",
            "--operator",
            "proximus",
            "--role",
            "king",
        ],
        2,
        "a role is one of",
    ),
    (
        &[
            "staff",
            "add",
            "b.agent",
            "--operator",
            "nowhere",
            "--role",
            "agent",
        ],
        1,
        "cease config check",
    ),
    (
        &["staff", "disable", "x.nemo", "--operator", "proximus"],
        1,
        "cease staff list",
    ),
    (
        &["audit", "show", "--operator", "proximus", "--act", "sang"],
        1,
        "write one of logged-in",
    ),
    (
        &["audit", "verify", "--operator", "proximus", "--noted", "7"],
        2,
        "a noted place is",
    ),
];

#[tokio::test]
async fn what_cannot_be_done_is_said_with_the_next_step() {
    let app = TestApp::start().await;
    assert_eq!(cease(&app, WRONG[0].0).code, 0, "the first time");
    for (arguments, code, told) in WRONG {
        let ran = cease(&app, arguments);
        assert_eq!(ran.code, code, "{arguments:?} {ran:?}");
        assert!(ran.err.contains(told), "{arguments:?}: {}", ran.err);
    }
}

#[tokio::test]
async fn a_record_that_somebody_changed_is_found_and_a_noted_place_is_held_against_it() {
    let folder = Folder::new();
    let app = TestApp::in_folder(folder.path()).await;
    for name in ["a.one", "a.two", "a.three"] {
        cease(
            &app,
            &["staff", "add", name, "--operator", "proximus", "--role", "agent"],
        );
    }
    let whole = cease(&app, &["audit", "verify", "--operator", "proximus"]);
    assert!(
        whole.code == 0 && whole.out.contains("every row fits, 3 in all, up to 3:"),
        "{whole:?}"
    );
    let noted = whole.out.split("up to ").nth(1).unwrap().trim().to_owned();
    let held = cease(
        &app,
        &["audit", "verify", "--operator", "proximus", "--noted", &noted],
    );
    assert_eq!(held.code, 0, "{held:?}");
    let shown = cease(
        &app,
        &["audit", "show", "--operator", "proximus", "--staff", "console"],
    );
    assert!(shown.out.contains("staff-added a.two"), "{}", shown.out);
    let other = noted.replace(|sign: char| sign.is_ascii_lowercase(), "0");
    assert_eq!(
        cease(
            &app,
            &["audit", "verify", "--operator", "proximus", "--noted", &other]
        )
        .code,
        1
    );
    changes(&app.database, "update audit set detail = 'a.four' where seq = 2");
    let broken = cease(&app, &["audit", "verify", "--operator", "proximus"]);
    assert_eq!(broken.code, 1);
    assert!(
        broken.out.contains("row 2 was changed") && broken.err.contains("Next:"),
        "{broken:?}"
    );
    let json = cease(&app, &["audit", "verify", "--json"]);
    assert!(json.out.contains("\"fault\":\"changed\""), "{}", json.out);
}
