//! `cease bulk end`: preview, run, result file, starting again, and the person's own way back.

use crate::app::{JEAN, MARY, MASTER, PEOPLE, TestApp, WEI, ZOE, link_in};
use crate::cli_process::{Installation, Ran, cease, run};
use crate::portal::{assert_says, beginning};
use adapters::outbox_local::Kept;
use engine::{BulkAnswer, BulkRow, Pace, Share, Vouched};
use std::path::{Path, PathBuf};
use termination::case::{DesiredEnd, Kind};
use termination::identifier::{BatchId, Msisdn};

const HEADER: &str = "operator,msisdn,end,customer_reference,row_reference";

/// A folder with the made-up customers on file.
fn installation() -> Installation {
    let installation = Installation::new();
    let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples/subscribers.csv");
    assert_eq!(installation.run(&["import", samples]).code, 0);
    installation
}

fn file(installation: &Installation, name: &str, rows: &[&str]) -> PathBuf {
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    installation.folder.file(name, &text)
}

/// The lines of the samples, as rows that end now.
fn samples() -> Vec<String> {
    let samples = include_str!("../../../../samples/subscribers.csv");
    let row = |line: &str| {
        let (operator, rest) = line.split_once(',')?;
        let (msisdn, _) = rest.split_once(',')?;
        Some(format!("{operator},{msisdn},now,,"))
    };
    samples.lines().skip(1).filter_map(row).collect()
}

fn end(installation: &Installation, file: &Path, more: &[&str]) -> Ran {
    let all: Vec<_> = ["bulk", "end", file.to_str().unwrap(), "--by", "j.doe"]
        .into_iter()
        .chain(more.iter().copied())
        .collect();
    installation.run(&all)
}

fn json(ran: &Ran) -> serde_json::Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {ran:?}"))
}

/// The rows of a result file: line, own name, outcome, and the rest.
fn results(file: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(file.with_extension("result.csv")).unwrap_or_default();
    let fields = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().skip(1).map(fields).collect()
}

fn outcomes(file: &Path) -> Vec<(String, String)> {
    let row = |row: Vec<String>| (row[0].clone(), row[2].clone());
    results(file).into_iter().map(row).collect()
}

/// What a preview and the real run count alike.
const COUNTED: [&str; 6] = [
    "rows",
    "received",
    "known_already",
    "refused",
    "refusals",
    "credit_cents",
];

#[test]
fn a_preview_counts_tells_every_mistake_and_writes_nothing() {
    let installation = installation();
    let rows = [
        "proximus,+32470000001,paid-period,,first",
        "proximus,+32470000001,now,,twice",
        "proximus,+32499999999,now,,nobody",
        "proximus,12,soon,,unreadable",
        "proximus,+32470000002,2020-01-01,,past",
        "proximus,+32470000003,now,nonsense,other",
    ];
    let path = file(&installation, "lines.csv", &rows);
    let ran = installation.run(&["bulk", "end", path.to_str().unwrap(), "--dry-run"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.out
            .contains("1 would be received, 0 known already, 5 would be refused"),
        "{ran:?}"
    );
    for told in [
        "line 3, msisdn: an earlier row names this line already; take one of the two out",
        "line 4, msisdn: no such line is on file at this operator; ",
        "line 5, msisdn: ",
        "line 5, end: this is no day; write now, paid-period, or the last day like 2026-12-31",
        "line 6, end: this day is over; the earliest is ",
        "line 7, customer_reference: the line is on file with another customer; ",
        "Next: mend the rows named above",
    ] {
        assert!(ran.err.contains(told), "{told}: {ran:?}");
    }
    assert!(!path.with_extension("result.csv").exists());
    let cases = installation.run(&["case", "list", "--json"]);
    assert!(!cases.out.contains("case_"), "{cases:?}");
    let told = json(&installation.run(&["bulk", "end", path.to_str().unwrap(), "--dry-run", "--json"]));
    assert_eq!(
        (&told["dry_run"], &told["refusals"]["duplicate-row"]),
        (&true.into(), &1.into())
    );

    let ran = end(&installation, &path, &["--json"]);
    let done = json(&ran);
    assert_eq!((ran.code, &done["batch"]), (1, &told["batch"]));
    for key in COUNTED {
        assert_eq!(done[key], told[key], "{key}");
    }
    let codes: Vec<_> = outcomes(&path).into_iter().map(|(_, outcome)| outcome).collect();
    let expected = [
        "received",
        "duplicate-row",
        "line-not-on-file",
        "row-not-readable",
        "end-in-the-past",
        "other-customer",
    ];
    assert_eq!(codes, expected);
    assert_eq!(results(&path)[0][1], "first");
    let text = std::fs::read_to_string(path.with_extension("result.csv")).unwrap();
    assert!(
        !text.contains("47000") && !ran.err.contains("470000003"),
        "{text}"
    );
}

#[test]
fn the_same_file_again_changes_nothing_and_is_told_the_same() {
    let installation = installation();
    let rows = samples();
    let rows: Vec<_> = rows.iter().take(70).map(String::as_str).collect();
    let path = file(&installation, "lines.csv", &rows);
    let first = end(&installation, &path, &["--json", "--share", "100"]);
    assert_eq!((first.code, first.err.as_str()), (0, ""));
    assert_eq!(json(&first)["received"], 70);
    let written = std::fs::read(path.with_extension("result.csv")).unwrap();
    let again = end(&installation, &path, &["--json"]);
    assert_eq!(json(&again), json(&first), "from the result file");
    assert_eq!(std::fs::read(path.with_extension("result.csv")).unwrap(), written);
    std::fs::remove_file(path.with_extension("result.csv")).unwrap();
    let anew = end(&installation, &path, &["--json"]);
    assert_eq!(json(&anew), json(&first), "from the cases");
    assert_eq!(std::fs::read(path.with_extension("result.csv")).unwrap(), written);
    let other = end(
        &installation,
        &path,
        &["--batch", "another", "--results", &beside(&path, "b.csv")],
    );
    assert_eq!(other.code, 0, "an earlier case ends each line: {other:?}");
    assert!(
        other.out.contains("0 received, 70 known already, 0 refused"),
        "{other:?}"
    );
    let case = &results(&path)[0][4];
    let shown = installation.run(&["case", "show", case]);
    assert!(
        shown.out.contains("Verified, vouched for by j.doe in batch_"),
        "{shown:?}"
    );
    let shown = json(&installation.run(&["case", "show", case, "--json"]));
    assert_eq!(shown["events"][1]["vouched"]["by"], "j.doe");
    let verified = installation.run(&["case", "verify", "--all"]);
    assert_eq!(verified.out.trim(), "70 checked, 0 differ from their history");
}

fn beside(path: &Path, name: &str) -> String {
    path.with_file_name(name).display().to_string()
}

#[test]
fn a_run_that_was_killed_goes_on_where_it_was() {
    let installation = installation();
    let rows = samples();
    let rows: Vec<_> = rows.iter().map(String::as_str).collect();
    let path = file(&installation, "lines.csv", &rows);
    let line = path.to_str().unwrap();
    // With one percent of the time it rests long after its first portion.
    let slow = [
        "bulk",
        "end",
        line,
        "--by",
        "j.doe",
        "--share",
        "1",
        "--config",
        &installation.config,
    ];
    let mut child = cease(&slow, &[]).spawn().unwrap();
    while results(&path).is_empty() {
        assert_eq!(child.try_wait().unwrap(), None, "it ended by itself");
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let before = results(&path);
    assert!(before.len() < rows.len(), "{}", before.len());
    // As if it had been killed in the middle of a line.
    let mut half = std::fs::read(path.with_extension("result.csv")).unwrap();
    let whole = half.len();
    half.extend(b"65,,receiv");
    std::fs::write(path.with_extension("result.csv"), &half).unwrap();
    let ran = end(&installation, &path, &["--json", "--share", "100"]);
    assert_eq!((ran.code, &json(&ran)["received"]), (0, &300.into()), "{ran:?}");
    let after = std::fs::read(path.with_extension("result.csv")).unwrap();
    assert_eq!(after[..whole], half[..whole]);
    let lines: Vec<_> = results(&path).iter().map(|row| row[0].clone()).collect();
    let wanted: Vec<_> = (2..=301).map(|line| line.to_string()).collect();
    assert_eq!(lines, wanted);
    let verified = installation.run(&["case", "verify", "--all"]);
    assert_eq!(verified.out.trim(), "300 checked, 0 differ from their history");
}

#[test]
fn a_mended_file_under_the_same_name_asks_only_what_is_new() {
    let installation = installation();
    let rows = ["proximus,+32470000001,now,,a", "proximus,+3247000000,now,,b"];
    let path = file(&installation, "lines.csv", &rows);
    let ran = end(&installation, &path, &["--batch", "closing"]);
    assert!(
        ran.code == 1 && ran.out.contains("1 received, 0 known already, 1 refused"),
        "{ran:?}"
    );
    let first = results(&path);
    let path = file(
        &installation,
        "lines.csv",
        &[rows[0], "proximus,+32470000002,now,,b"],
    );
    let ran = end(&installation, &path, &["--batch", "closing"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("it is not the result file of this file and batch"),
        "{ran:?}"
    );
    assert!(
        ran.err.contains("Next: name another file with --results"),
        "{ran:?}"
    );
    let to = beside(&path, "second.result.csv");
    let ran = end(&installation, &path, &["--batch", "closing", "--results", &to]);
    assert!(
        ran.code == 0 && ran.out.contains("2 received, 0 known already, 0 refused"),
        "{ran:?}"
    );
    let second = results(&path.with_file_name("second.csv"));
    assert_eq!(second[0][..8], first[0][..8], "the first row is the same case");
}

fn file_without_a_column(installation: &Installation) -> String {
    let wrong = installation.folder.file("wrong.csv", "operator,number,end\n");
    wrong.display().to_string()
}

#[test]
fn what_cannot_be_begun_is_told_with_the_next_step() {
    let installation = installation();
    let path = file(&installation, "lines.csv", &["proximus,+32470000001,now,,"]);
    let line = path.to_str().unwrap();
    let wrong = file_without_a_column(&installation);
    for (arguments, code, told) in [
        (&["bulk", "end", line][..], 2, "--by"),
        (
            &["bulk", "end", line, "--by", "Jan Peeters"],
            2,
            "a staff id is 2 to 24",
        ),
        (
            &["bulk", "end", line, "--by", "j.doe", "--share", "0"],
            2,
            "1..=100",
        ),
        (
            &["bulk", "end", "/nowhere.csv", "--dry-run"],
            1,
            "/nowhere.csv cannot be read",
        ),
        (
            &["bulk", "end", &wrong, "--dry-run"],
            1,
            "line 1, msisdn: this column is missing",
        ),
        (
            &["bulk", "end", &wrong, "--dry-run"],
            1,
            "the column `number` is unknown",
        ),
        (
            &[
                "bulk",
                "end",
                line,
                "--by",
                "j.doe",
                "--results",
                "/nowhere/x.csv",
            ],
            1,
            "the result file /nowhere/x.csv cannot be used",
        ),
        (
            &["bulk", "end", line, "--by", "j.doe", "--results", line],
            1,
            "it is not the result file of this file and batch",
        ),
    ] {
        let ran = installation.run(arguments);
        assert_eq!(ran.code, code, "{ran:?}");
        assert!(ran.err.contains(told), "{told}: {ran:?}");
    }
    assert!(
        std::fs::read_to_string(&path).unwrap().contains("+32470000001"),
        "the input is whole"
    );
}

#[tokio::test]
async fn it_works_beside_a_serving_program_on_the_same_database() {
    let app = TestApp::start().await;
    app.engine.check_master_key().await.unwrap();
    let rows: Vec<_> = PEOPLE
        .iter()
        .map(|person| format!("{},{},now,{},", person.operator, person.line, person.customer))
        .collect();
    let path = app
        .folder
        .file("lines.csv", &format!("{HEADER}\n{}\n", rows.join("\n")));
    let run_it = |more: &[&str]| {
        let file = path.to_str().unwrap();
        let all: Vec<_> = ["bulk", "end", file, "--database", &app.database, "--json"]
            .into_iter()
            .chain(more.iter().copied())
            .collect();
        run(&all, &[("CEASE_MASTER_KEY", MASTER)])
    };
    let told = run_it(&["--dry-run"]);
    let done = run_it(&["--by", "j.doe", "--share", "25"]);
    assert_eq!((told.code, done.code), (0, 0), "{told:?} {done:?}");
    assert_eq!(json(&told)["received"], json(&done)["received"]);
    assert_eq!(json(&done)["received"], 5);
    assert_eq!(json(&done)["credit_cents"], json(&told)["credit_cents"]);
    let cases = app
        .engine
        .list_cases(engine::CaseFilter::default())
        .await
        .unwrap();
    assert_eq!(cases.len(), 5);
}

#[tokio::test]
async fn whoever_did_not_ask_takes_a_bulk_case_back_by_themselves() {
    for person in [ZOE, JEAN, WEI] {
        let app = TestApp::start().await;
        let row = BulkRow {
            operator: person.operator.parse().unwrap(),
            line: Msisdn::parse(person.line).unwrap(),
            customer: None,
            kind: Kind::Ordinary,
            end: DesiredEnd::Now,
            language: None,
        };
        let vouched = Vouched {
            batch: BatchId::from_entropy([8; 16]),
            by: "j.doe".parse().unwrap(),
        };
        let answers = app
            .engine
            .end_bulk(vouched, &[row], &Pace::of(Share::WHOLE))
            .await
            .unwrap();
        let [BulkAnswer::Received(received)] = answers.as_slice() else {
            panic!("{answers:?}")
        };
        app.settle().await;
        let mut browser = app.browser();
        let mails = app.sent_to(person.email);
        let receipt = mails.iter().find(|mail| mail.kept.text().contains("/case/"));
        let page = browser
            .get(&link_in(receipt.unwrap().kept.text(), "/case/"))
            .await;
        assert_says(&page, &beginning(person.language, "case-now-ended", "at"));
        let names = app.engine.rules(&person.operator.parse().unwrap()).unwrap();
        let name = names.operator.name_in(person.language.code()).to_owned();
        assert_says(&page, &vouched_for(person.language, &name));
        let done = browser.submit(&page, "/withdraw", &[]).await;
        let case = app.engine.case(received.case).await.unwrap().unwrap();
        assert_eq!(case.stage.name(), "withdrawn", "{}", done.words());
    }
}

fn vouched_for(language: termination::party::Language, operator: &str) -> String {
    let args = wording::Args::new()
        .set("by", "back-office")
        .set("operator", operator);
    wording::Wording::strict().text_with(language, "case-step-proven.why", &args)
}

#[tokio::test]
async fn a_letter_goes_to_whoever_has_no_mail_on_file() {
    let app = TestApp::start().await;
    let row = BulkRow {
        operator: MARY.operator.parse().unwrap(),
        line: Msisdn::parse(MARY.line).unwrap(),
        customer: Some(MARY.customer.to_owned()),
        kind: Kind::Ordinary,
        end: DesiredEnd::EndOfPaidPeriod,
        language: None,
    };
    let vouched = Vouched {
        batch: BatchId::from_entropy([9; 16]),
        by: "j.doe".parse().unwrap(),
    };
    let answers = app
        .engine
        .end_bulk(vouched, &[row], &Pace::of(Share::WHOLE))
        .await
        .unwrap();
    assert!(
        matches!(answers.as_slice(), [BulkAnswer::Received(_)]),
        "{answers:?}"
    );
    app.settle().await;
    let letters = app.outbox.list();
    let letter = letters.iter().find(|item| item.kept.text().contains(MARY.name));
    let letter = letter.unwrap_or_else(|| panic!("{letters:?}"));
    assert!(matches!(letter.kept, Kept::Letter { .. }), "{letter:?}");
}
