#![cfg(test)]
//! A served process that dies, stops and loses its disk under load, and what is left afterwards. `sim crash` does the
//! same as often as one likes.

use sim::crash::{Outcome, Report, Trial, Wanted, run_trial};
use sim::load::database::{Choice, Kind};
use sim::load::program;

const FILE: Choice = Choice::Of(Kind::Sqlite);

async fn run(trial: Trial, database: Choice, times: u32) -> Option<Report> {
    let wanted = Wanted {
        program: program::beside().unwrap(),
        database,
        place: std::env::temp_dir(),
        trial,
        times,
        customers: 8,
        seed: 1,
        keep: false,
    };
    match run_trial(&wanted).await.unwrap() {
        Outcome::Ran(report) => {
            println!("{report}");
            Some(report)
        }
        Outcome::SteppedAside(why) => {
            assert!(!under_ci(), "{trial:?}: {why}");
            println!("skipped: {why}");
            None
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "whether a missing disk is a failure is said by the environment"
)]
fn under_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true")
}

/// Nothing is lost or doubled, and the trial was one: there were receipts, and it happened so often.
async fn check(trial: Trial, database: Choice, times: u32) {
    let Some(report) = run(trial, database, times).await else {
        return;
    };
    assert_eq!(report.faults, Vec::<String>::new());
    assert_eq!(report.cases, report.receipts);
    assert!(
        report.disturbances == u64::from(times) && report.receipts > u64::from(times),
        "{report}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_thirty_times_it_loses_no_receipt_and_doubles_no_case() {
    check(Trial::Kill, FILE, 30).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn asked_to_stop_under_load_it_stops_in_time_and_loses_nothing() {
    check(Trial::Term, FILE, 5).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_full_for_a_while_loses_nothing() {
    check(Trial::DiskFull, FILE, 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_becomes_read_only_loses_nothing() {
    check(Trial::ReadOnly, FILE, 3).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_thirty_times_over_a_server_it_loses_no_receipt_and_doubles_no_case() {
    check(Trial::Kill, Choice::OwnServer, 30).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_stopped_and_comes_back_loses_nothing() {
    check(Trial::DatabaseStopped, Choice::OwnServer, 4).await;
}
