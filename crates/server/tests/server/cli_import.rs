//! `cease import`: batches, mistakes, and starting again.

use crate::cli_process::Installation;

const HEADER: &str =
    "operator,msisdn,iccid,imsi,name,email,language,payment,concluded_on,at_distance,sim,customer_reference";

fn row(n: u32) -> String {
    format!(
        "base,+324850010{n:02},8932001122334455661,2062000000000{n:02},Name {n},n{n}@example.test,nl,prepaid,2026-01-02,no,esim,C{n}"
    )
}

fn file(installation: &Installation, rows: &[String]) -> String {
    let text = format!("{HEADER}\n{}\n", rows.join("\n"));
    installation.folder.file("rows.csv", &text).display().to_string()
}

fn samples() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../samples/subscribers.csv").to_owned()
}

#[test]
fn the_samples_are_taken_once_and_recognised_the_second_time() {
    let installation = Installation::new();
    let ran = installation.run(&["import", &samples()]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_eq!(
        ran.out.trim(),
        "300 added, 0 changed, 0 known already, 0 wrong, 0 left out"
    );
    let ran = installation.run(&["import", &samples(), "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (json["added"].as_u64(), json["known"].as_u64()),
        (Some(0), Some(300))
    );
}

#[test]
fn mistakes_are_told_by_line_and_column_and_leave_out_their_batch_only() {
    let installation = Installation::new();
    let mut rows: Vec<_> = (1..=6).map(row).collect();
    rows[2] = rows[2].replace("prepaid", "later").replace(",no,", ",perhaps,");
    rows[3] = "base,too,few".to_owned();
    let path = file(&installation, &rows);
    let ran = installation.run(&["import", &path, "--batch", "2"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains(&format!(
            "{path}: line 4, payment: this is no way of paying; write prepaid or postpaid"
        )),
        "{}",
        ran.err
    );
    assert!(
        ran.err
            .contains("line 4, at_distance: this is neither yes nor no; write yes or no"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("line 5, msisdn: "), "{}", ran.err);
    assert_eq!(
        ran.out.trim(),
        "4 added, 0 changed, 0 known already, 2 wrong, 0 left out"
    );
    assert!(
        ran.err
            .contains("Next: mend the rows named above and run the same command again"),
        "{}",
        ran.err
    );

    rows[2] = row(3);
    let ran = installation.run(&["import", &file(&installation, &rows), "--batch", "3"]);
    assert_eq!(ran.code, 1, "line 5 is still wrong");
    assert_eq!(
        ran.out.trim(),
        "1 added, 0 changed, 2 known already, 1 wrong, 2 left out"
    );
    rows[3] = row(4).replace("Name 4", "Another name");
    let ran = installation.run(&["import", &file(&installation, &rows)]);
    assert_eq!(
        (ran.code, ran.out.trim()),
        (0, "1 added, 0 changed, 5 known already, 0 wrong, 0 left out")
    );
    rows[3] = row(4);
    let ran = installation.run(&["import", &file(&installation, &rows)]);
    assert_eq!(
        (ran.code, ran.out.trim()),
        (0, "0 added, 1 changed, 5 known already, 0 wrong, 0 left out")
    );
}

#[test]
fn no_mistake_repeats_what_a_field_holds() {
    let installation = Installation::new();
    let wrong = row(1)
        .replace("+32485001001", "+324850019")
        .replace("n1@example.test", "planted-address")
        .replace("esim", "planted-sim");
    let ran = installation.run(&["import", &file(&installation, &[wrong])]);
    assert_eq!(ran.code, 1);
    assert!(
        !ran.err.contains("planted") && !ran.err.contains("324850019"),
        "{}",
        ran.err
    );
}

#[test]
fn a_line_of_another_customer_is_refused_with_its_batch() {
    let installation = Installation::new();
    assert_eq!(
        installation
            .run(&["import", &file(&installation, &[row(1)])])
            .code,
        0
    );
    let ran = installation.run(&[
        "import",
        &file(&installation, &[row(2), row(1).replace(",C1", ",C9")]),
    ]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err
            .contains("line 3, msisdn: this line is on file with another customer; "),
        "{}",
        ran.err
    );
    assert_eq!(
        ran.out.trim(),
        "0 added, 0 changed, 0 known already, 1 wrong, 1 left out"
    );
}

#[test]
fn a_check_takes_nothing_and_needs_no_database() {
    let installation = Installation::new();
    let ran = installation.run(&["import", &samples(), "--check"]);
    assert_eq!(
        (ran.code, ran.out.trim()),
        (0, "300 rows are in order, 0 are wrong")
    );
    assert!(!installation.folder.path().join("cease.db").exists());
}

#[test]
fn a_file_that_is_missing_empty_or_in_another_writing_is_told() {
    let installation = Installation::new();
    let ran = installation.run(&["import", "/nowhere.csv"]);
    assert!(
        ran.code == 1 && ran.err.contains("/nowhere.csv cannot be read"),
        "{}",
        ran.err
    );
    let empty = installation.folder.file("empty.csv", "").display().to_string();
    let ran = installation.run(&["import", &empty]);
    assert!(
        ran.code == 1 && ran.err.contains("line 1, operator: this column is missing"),
        "{}",
        ran.err
    );
    let latin = installation.folder.path().join("latin.csv");
    std::fs::write(
        &latin,
        [
            HEADER.as_bytes(),
            b"\n",
            &row(1).replace("Name 1", "Zo\u{1}").into_bytes(),
            b"\xeb\n",
        ]
        .concat(),
    )
    .unwrap();
    let ran = installation.run(&["import", latin.to_str().unwrap()]);
    assert!(
        ran.code == 1
            && ran
                .err
                .contains("line 2, row: this is not UTF-8; save the file as CSV in UTF-8"),
        "{}",
        ran.err
    );
}
