//! Sent twice, at once, from two tabs, again later: one request.

use crate::app::{TestApp, ZOE, code_in};
use crate::browser::Browser;
use crate::portal::{ELSEWHERE, ask, assert_says, base, beginning, case_path, text};
use axum::http::StatusCode;
use termination::party::Language::{En, Fr, Nl};

async fn cases(app: &TestApp) -> usize {
    app.engine
        .list_cases(engine::CaseFilter {
            limit: 100,
            ..Default::default()
        })
        .await
        .unwrap()
        .len()
}

fn fields(page: &crate::browser::Answer) -> Vec<(String, String)> {
    let mut fields = page.form("/end").fields;
    for (name, value) in [("name", ZOE.name), ("line", ZOE.line), ("email", ELSEWHERE)] {
        fields.retain(|(known, _)| known != name);
        fields.push((name.to_owned(), value.to_owned()));
    }
    fields
}

async fn post(browser: &mut Browser, fields: &[(String, String)]) -> crate::browser::Answer {
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(&format!("{}/end", base(&ZOE, Nl)), &fields).await
}

#[tokio::test]
async fn a_form_sent_again_is_the_first_request() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get(&format!("{}/end", base(&ZOE, Nl))).await;
    let fields = fields(&form);
    let first = post(&mut browser, &fields).await;
    for _ in 0..20 {
        let again = post(&mut browser, &fields).await;
        assert_eq!(again.path, first.path);
    }
    assert_eq!(cases(&app).await, 1);
    app.settle().await;
    assert_eq!(app.sent_to(ELSEWHERE).len(), 1);
    assert_eq!(app.sent_to(ZOE.line).len(), 1);
}

#[tokio::test]
async fn a_changed_form_from_the_same_opening_is_another_request() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get(&format!("{}/end", base(&ZOE, Nl))).await;
    let mut changed = fields(&form);
    let first = post(&mut browser, &changed).await;
    changed.retain(|(name, _)| name != "reference");
    changed.push(("reference".to_owned(), "K-1".to_owned()));
    let second = post(&mut browser, &changed).await;
    assert_ne!(first.path, second.path);
    assert_eq!(cases(&app).await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_double_click_is_one_request() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get(&format!("{}/end", base(&ZOE, Nl))).await;
    let fields = fields(&form);
    let clicks = (0..6).map(|_| {
        let mut twin = app.browser();
        twin.jar = browser.jar.clone();
        let fields = fields.clone();
        tokio::spawn(async move { post(&mut twin, &fields).await })
    });
    let mut paths = Vec::new();
    for click in clicks.collect::<Vec<_>>() {
        let answer = click.await.unwrap();
        assert_eq!(answer.status, StatusCode::OK);
        paths.push(answer.path);
    }
    paths.dedup();
    assert_eq!(paths.len(), 1, "{paths:?}");
    assert_eq!(cases(&app).await, 1);
}

#[tokio::test]
async fn two_openings_of_the_form_are_two_requests() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let first = ask(&mut browser, &ZOE, En).await;
    let second = ask(&mut browser, &ZOE, En).await;
    assert_ne!(case_path(&first), case_path(&second));
}

#[tokio::test]
async fn every_button_pressed_again_gives_the_first_answer() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Fr).await;
    app.settle().await;
    let code = code_in(&app.sms_to(ZOE.line));
    let case = browser.submit(&receipt, "/code", &[("code", &code)]).await;
    // Back, and sent again.
    let again = browser.submit(&receipt, "/code", &[("code", &code)]).await;
    assert_eq!((again.status, &again.path), (StatusCode::OK, &case.path));
    let back = browser.submit(&case, "/withdraw", &[]).await;
    let twice = browser.submit(&case, "/withdraw", &[]).await;
    assert_eq!(twice.status, StatusCode::OK);
    assert_says(&back, &text(Fr, "case-taken-back"));
    assert_says(&twice, &text(Fr, "case-taken-back"));
    app.settle().await;
    let taken_back = app.sent_to(ELSEWHERE).len();
    browser.submit(&case, "/withdraw", &[]).await;
    app.settle().await;
    assert_eq!(app.sent_to(ELSEWHERE).len(), taken_back, "no second mail");
}

#[tokio::test]
async fn a_wrong_code_sent_again_costs_one_try() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, En).await;
    app.settle().await;
    let right = code_in(&app.sms_to(ZOE.line));
    let wrong = if right == "000000" { "111111" } else { "000000" };
    for _ in 0..7 {
        let page = browser.submit(&receipt, "/code", &[("code", wrong)]).await;
        assert_says(&page, "4 more tries");
    }
    let case = browser.submit(&receipt, "/code", &[("code", &right)]).await;
    assert_says(&case, &beginning(En, "case-now-ended", "at"));
}
