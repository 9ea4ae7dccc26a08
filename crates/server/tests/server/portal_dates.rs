//! Days of 23 and 25 hours, midnight, the end of the paid period: what the pages say of them.

use crate::app::{TestApp, ZOE};
use crate::portal::{ask_with, assert_says, beginning, case_path, prove};
use jiff::Timestamp;
use termination::Stage;
use termination::party::Language::{De, En, Fr, Nl};

/// Asks for a last day and gives the instant at which the contract ends.
async fn end_of(day: (&str, &str, &str)) -> (TestApp, String, Timestamp) {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let (d, m, y) = day;
    let fields = [
        ("end", "last-day"),
        ("last_day", d),
        ("last_month", m),
        ("last_year", y),
    ];
    let receipt = ask_with(&mut browser, &ZOE, Nl, &fields).await;
    prove(&app, &mut browser, &receipt, &ZOE).await;
    let page = browser.get(&case_path(&receipt)).await;
    let all = app
        .engine
        .list_cases(engine::CaseFilter {
            limit: 9,
            ..Default::default()
        })
        .await
        .unwrap();
    let case = app.engine.case(all[0].id).await.unwrap().unwrap();
    let Stage::Pending(pending) = case.stage else {
        panic!("{:?}", case.stage)
    };
    (app, page.words(), pending.schedule.ends_at)
}

#[tokio::test]
async fn the_last_day_ends_when_it_is_over_also_when_it_has_23_or_25_hours() {
    for (day, ends_at, says) in [
        (
            ("27", "3", "2027"),
            "2027-03-27T23:00:00Z",
            "zondag 28 maart 2027 om 00:00",
        ),
        (
            ("28", "3", "2027"),
            "2027-03-28T22:00:00Z",
            "maandag 29 maart 2027 om 00:00",
        ),
        (
            ("30", "10", "2027"),
            "2027-10-30T22:00:00Z",
            "zondag 31 oktober 2027 om 00:00",
        ),
        (
            ("31", "10", "2027"),
            "2027-10-31T23:00:00Z",
            "maandag 1 november 2027 om 00:00",
        ),
        (
            ("29", "2", "2028"),
            "2028-02-29T23:00:00Z",
            "woensdag 1 maart 2028 om 00:00",
        ),
        (
            ("23", "11", "2026"),
            "2026-11-23T23:00:00Z",
            "dinsdag 24 november 2026 om 00:00",
        ),
    ] {
        let (_app, page, found) = end_of(day).await;
        assert_eq!(found, ends_at.parse::<Timestamp>().unwrap(), "{day:?}");
        assert!(page.contains(says), "{day:?}: {page}");
    }
}

#[tokio::test]
async fn every_date_can_explain_itself() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    // Friday 25 December 2026 is a holiday, then comes a weekend.
    let fields = [
        ("end", "last-day"),
        ("last_day", "24"),
        ("last_month", "12"),
        ("last_year", "2026"),
    ];
    let receipt = ask_with(&mut browser, &ZOE, De, &fields).await;
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    assert_says(&case, "Weihnachten");
    assert_says(&case, "Freitag, 25. Dezember 2026");
}

#[tokio::test]
async fn the_end_of_the_paid_period_is_known_after_the_proof() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask_with(&mut browser, &ZOE, Fr, &[("end", "paid-period")]).await;
    assert_says(&receipt, &crate::portal::text(Fr, "receipt-end-unknown"));
    let case = prove(&app, &mut browser, &receipt, &ZOE).await;
    assert_says(&case, &beginning(Fr, "case-now-pending", "at"));
    assert_says(&case, "mardi 1er décembre 2026");
    app.advance_to("2026-12-01T00:00:00+01:00").await;
    let closed = browser.get(&case.path).await;
    assert_says(&closed, &crate::portal::text(Fr, "case-credit-none"));
}

#[tokio::test]
async fn what_was_asked_long_ago_ends_when_it_was_asked() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask_with(&mut browser, &ZOE, En, &[]).await;
    app.advance(jiff::SignedDuration::from_hours(50)).await;
    let sent = browser.submit(&receipt, "/send-code", &[("to", "line")]).await;
    let case = prove(&app, &mut browser, &sent, &ZOE).await;
    assert_says(&case, "The contract ended on Monday 23 November 2026 at 10:00");
}
