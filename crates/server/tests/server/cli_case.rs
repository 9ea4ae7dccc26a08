//! `cease case`: what an engineer sees of a case, which is never a name or a number.

use crate::app::{MASTER, TestApp, ZOE};
use crate::cli_process::{Ran, run};

/// A case that was asked for and confirmed through the portal; gives its reference.
async fn confirmed(app: &TestApp) -> String {
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    let fields = [
        ("name", ZOE.name),
        ("line", ZOE.line),
        ("email", ZOE.email),
        ("keep_number", "no"),
    ];
    let receipt = browser.submit(&form, "/end", &fields).await;
    assert!(
        receipt.path.ends_with("/receipt"),
        "{} {}",
        receipt.path,
        receipt.words()
    );
    app.settle().await;
    let cases = app
        .engine
        .list_cases(engine::CaseFilter::default())
        .await
        .unwrap();
    cases[0].reference.to_string()
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
async fn a_case_is_listed_shown_and_verified_without_a_name_or_a_number() {
    let app = TestApp::start().await;
    let reference = confirmed(&app).await;
    let list = cease(
        &app,
        &["case", "list", "--operator", "proximus", "--stage", "received"],
    );
    assert!(list.code == 0 && list.out.contains(&reference), "{list:?}");
    let show = cease(&app, &["case", "show", &reference, "--operator", "proximus"]);
    assert!(
        show.out.contains("Received") && show.out.contains("CodeIssued"),
        "{show:?}"
    );
    assert!(
        show.out.contains("receipt") && show.out.contains("done"),
        "{show:?}"
    );
    let json = cease(
        &app,
        &["case", "show", &reference, "--operator", "proximus", "--json"],
    );
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(
        (json["stage"].as_str(), json["events"][0]["event"].as_str()),
        (Some("received"), Some("Received"))
    );
    let verify = cease(&app, &["case", "verify", "--all"]);
    assert_eq!(
        (verify.code, verify.out.trim()),
        (0, "1 checked, 0 differ from their history")
    );
    let one = cease(
        &app,
        &["case", "verify", json["case"].as_str().unwrap(), "--json"],
    );
    assert_eq!((one.code, one.out.trim()), (0, "{\"checked\":1,\"differing\":0}"));
    for ran in [&list, &show, &verify] {
        for planted in ["Zo", "Voorbeeld", "470000001", "example.test"] {
            assert!(
                !ran.out.contains(planted) && !ran.err.contains(planted),
                "{planted}: {ran:?}"
            );
        }
    }
}

#[tokio::test]
async fn what_cannot_be_shown_or_tried_again_is_told_with_the_next_step() {
    let app = TestApp::start().await;
    let reference = confirmed(&app).await;
    for (arguments, told, next) in [
        (
            &["show", "nonsense"][..],
            "`nonsense` is neither a case nor a reference",
            "write case_",
        ),
        (
            &["show", &reference],
            "a reference belongs to one operator",
            "add --operator",
        ),
        (
            &["show", &reference, "--operator", "base"],
            "base has no case",
            "`cease case list`",
        ),
        (
            &["show", "case_00000000000000000000000000000000"],
            "there is no case case_0000",
            "`cease case list`",
        ),
        (
            &["list", "--stage", "gone"],
            "there is no stage `gone`",
            "received, pending",
        ),
        (
            &["retry", &reference, "--operator", "proximus"],
            "was not tried again: nothing-to-retry",
            "`cease case show",
        ),
    ] {
        let all: Vec<_> = ["case"].iter().chain(arguments).copied().collect();
        let ran = cease(&app, &all);
        assert_eq!(ran.code, 1, "{ran:?}");
        let (what, after) = ran
            .err
            .split_once("\nNext: ")
            .unwrap_or_else(|| panic!("{ran:?}"));
        assert!(what.contains(told) && after.contains(next), "{ran:?}");
    }
}

#[tokio::test]
async fn a_database_that_is_missing_or_was_begun_with_another_key_is_refused() {
    let app = TestApp::start().await;
    app.engine.check_master_key().await.unwrap();
    let other = MASTER.replace('0', "1");
    let ran = run(
        &["case", "list", "--database", &app.database],
        &[("CEASE_MASTER_KEY", &other)],
    );
    assert!(ran.code == 1 && ran.err.contains("another master key"), "{ran:?}");
    let missing = format!("sqlite:{}/none.db", app.folder.path().display());
    let ran = run(
        &["case", "list", "--database", &missing],
        &[("CEASE_MASTER_KEY", MASTER)],
    );
    assert!(
        ran.code == 1 && ran.err.contains("there is no database"),
        "{ran:?}"
    );
    assert!(!app.folder.path().join("none.db").exists());
}
