//! Links: opened by machines, in another browser, tampered with, replaced, carried to another operator.

use crate::app::{TestApp, ZOE, code_in, link_in};
use crate::portal::{ELSEWHERE, ask, ask_with, assert_says, beginning, case_path, prove, text};
use axum::http::StatusCode;
use jiff::SignedDuration;
use termination::party::Language::{De, En, Fr, Nl};

#[tokio::test]
async fn a_scanner_that_opens_and_posts_the_link_changes_nothing() {
    for language in [Nl, En] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask_with(&mut browser, &ZOE, language, &[("email", ZOE.email)]).await;
        app.settle().await;
        let link = link_in(&app.mail_to(ZOE.email), "/confirm/");
        let mut scanner = app.browser();
        let page = scanner.get(&link).await;
        assert_says(&page, &text(language, "confirm-other-browser"));
        let posted = scanner.submit(&page, &link, &[]).await;
        assert_eq!(posted.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_says(&posted, &text(language, "refusal-code-from-mail-needed"));
        let case = browser.get(&case_path(&receipt)).await;
        assert_says(&case, &text(language, "case-now-unproven"));
    }
}

#[tokio::test]
async fn another_browser_confirms_with_the_code_from_the_mail() {
    for language in [Fr, De] {
        let app = TestApp::start().await;
        ask_with(&mut app.browser(), &ZOE, language, &[("email", ZOE.email)]).await;
        app.settle().await;
        let mail = app.mail_to(ZOE.email);
        let link = link_in(&mail, "/confirm/");
        let mut other = app.browser();
        let page = other.get(&link).await;
        let wrong = other.submit(&page, &link, &[("code", "000000")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let case = other.submit(&wrong, &link, &[("code", &code_in(&mail))]).await;
        assert_says(&case, &beginning(language, "case-now-ended", "at"));
    }
}

#[tokio::test]
async fn a_link_that_was_tampered_with_opens_nothing_and_says_what_to_do() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, En).await;
    app.settle().await;
    let case = case_path(&receipt);
    let confirm = link_in(&app.mail_to(ELSEWHERE), "/confirm/");
    let last = case.chars().last().unwrap();
    let flipped = format!(
        "{}{}",
        &case[..case.len() - 1],
        if last == 'a' { 'b' } else { 'a' }
    );
    let token = case.rsplit('/').next().unwrap();
    for path in [
        flipped.clone(),
        format!("{flipped}/receipt"),
        format!("{flipped}/code"),
        format!("/proximus/en/confirm/{token}"),
        format!("/proximus/en/not-me/{token}"),
        confirm.replace("/confirm/", "/case/"),
        "/proximus/en/case/x".to_owned(),
        "/proximus/en/case/%00".to_owned(),
        format!("/proximus/en/case/{}", "a".repeat(300)),
    ] {
        let answer = browser.get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_says(&answer, &text(En, "confirm-unknown"));
    }
}

#[tokio::test]
async fn a_link_of_one_operator_opens_nothing_at_another() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Nl).await;
    let elsewhere = case_path(&receipt).replace("/proximus/", "/telenet/");
    assert_eq!(browser.get(&elsewhere).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_replaced_link_is_dead_and_the_new_one_works() {
    for language in [Nl, Fr] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask(&mut browser, &ZOE, language).await;
        app.settle().await;
        let confirm = link_in(&app.mail_to(ELSEWHERE), "/confirm/");
        let case = browser.get(&case_path(&receipt)).await;
        let fresh = browser.submit(&case, "/new-link", &[]).await;
        assert_says(&fresh, &text(language, "case-done-link"));
        assert_ne!(case_path(&fresh), case_path(&receipt));
        assert_eq!(
            browser.get(&case_path(&receipt)).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(browser.get(&confirm).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get(&case_path(&fresh)).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_late_link_shows_the_case() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, En).await;
    app.settle().await;
    let confirm = link_in(&app.mail_to(ELSEWHERE), "/confirm/");
    for _ in 0..15 {
        app.advance(SignedDuration::from_hours(24)).await;
    }
    let late = browser.get(&confirm).await;
    assert_eq!(late.path.split('?').next(), Some(case_path(&receipt).as_str()));
    assert_says(&late, &beginning(En, "case-now-lapsed", "at"));
}

#[tokio::test]
async fn the_owner_stops_a_request_in_time() {
    for language in [Nl, En] {
        let app = TestApp::start().await;
        let mut thief = app.browser();
        let receipt = ask_with(&mut thief, &ZOE, language, &[("name", "A Stranger")]).await;
        prove(&app, &mut thief, &receipt, &ZOE).await;
        app.settle().await;
        let notice = app.mail_to(ZOE.email);
        let mut owner = app.browser();
        let page = owner.get(&link_in(&notice, "/not-me/")).await;
        assert_eq!(page.status, StatusCode::OK);
        for private in ["A Stranger", ELSEWHERE, "0470 00 00 01", &case_path(&receipt)] {
            assert!(
                !page.text().contains(private),
                "the owner learns nothing of {private}"
            );
        }
        let stopped = owner.submit(&page, "", &[]).await;
        assert_eq!(stopped.heading(), text(page_language(&page), "notme-done"));
        let case = thief.get(&case_path(&receipt)).await;
        assert_says(&case, &beginning(language, "case-now-stopped", "at"));
        app.advance(SignedDuration::from_hours(72)).await;
        assert_says(
            &thief.get(&case_path(&receipt)).await,
            &beginning(language, "case-now-stopped", "at"),
        );
    }
}

#[tokio::test]
async fn the_owner_who_comes_late_reaches_staff() {
    let app = TestApp::start().await;
    let mut thief = app.browser();
    let receipt = ask(&mut thief, &ZOE, En).await;
    prove(&app, &mut thief, &receipt, &ZOE).await;
    app.settle().await;
    let link = link_in(&app.mail_to(ZOE.email), "/not-me/");
    app.advance(SignedDuration::from_hours(9)).await;
    let mut owner = app.browser();
    let page = owner.get(&link).await;
    let language = page_language(&page);
    assert_says(&page, &text(language, "notme-late-lead"));
    let told = owner.submit(&page, "", &[]).await;
    assert_eq!(told.heading(), text(language, "notme-late-done"));
    // Once more it says the same, and has no button.
    let again = owner.get(&link).await;
    assert_eq!(again.heading(), text(language, "notme-late-done"));
    assert!(again.forms().iter().all(|form| !form.action.contains("/not-me/")));
}

#[tokio::test]
async fn opening_the_owners_link_stops_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Fr).await;
    prove(&app, &mut browser, &receipt, &ZOE).await;
    app.settle().await;
    app.browser()
        .get(&link_in(&app.mail_to(ZOE.email), "/not-me/"))
        .await;
    assert_says(
        &browser.get(&case_path(&receipt)).await,
        &beginning(Fr, "case-now-ended", "at"),
    );
}

fn page_language(page: &crate::browser::Answer) -> termination::party::Language {
    let code = page.path.split('/').nth(2).unwrap();
    termination::party::Language::from_code(code).unwrap()
}
