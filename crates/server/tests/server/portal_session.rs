//! Logged in: the form comes filled, nothing is asked twice, and the yes comes by mail.

use crate::account::registers;
use crate::app::{JEAN, MARY, Person, TestApp, ZOE, code_in, link_in};
use crate::browser::{Answer, Browser};
use crate::portal::{ELSEWHERE, assert_says, base, beginning, case_path, text};
use axum::http::StatusCode;
use jiff::SignedDuration;
use termination::party::Language::{self, En, Fr, Nl};

/// Somebody with an account, logged in, at the form.
async fn form(app: &TestApp, person: &Person, right: &str) -> (Browser, Answer) {
    let mut browser = app.browser();
    registers(app, &mut browser, person, "my-account").await;
    let form = browser
        .get(&format!("{}/{right}", base(person, person.language)))
        .await;
    (browser, form)
}

#[tokio::test]
async fn the_form_comes_filled_and_asks_nothing_twice() {
    let app = TestApp::start().await;
    let (_browser, page) = form(&app, &ZOE, "end").await;
    assert_says(&page, ZOE.name);
    assert_says(&page, "0470 00 00 01");
    assert_says(&page, "0470 00 00 02");
    assert_says(&page, "z•••@example.test");
    assert!(!page.text().contains(ZOE.email), "the address on file is masked");
    let names: Vec<_> = page
        .form("/end")
        .fields
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(
        !names.contains(&"name".to_owned()) && !names.contains(&"line".to_owned()),
        "{names:?}"
    );
}

#[tokio::test]
async fn one_press_asks_and_the_mail_confirms() {
    for person in [JEAN, Person { language: Nl, ..JEAN }] {
        let app = TestApp::start().await;
        let (mut browser, page) = form(&app, &person, "end").await;
        // The only card is chosen already.
        let receipt = browser.submit(&page, "/end", &[]).await;
        assert_says(&receipt, &text(person.language, "receipt-next-mail"));
        app.settle().await;
        let case = browser.get(&case_path(&receipt)).await;
        assert_says(&case, &text(person.language, "case-now-unconfirmed"));
        assert_says(&case, &text(person.language, "case-next-confirm-link"));
        let confirm = browser.get(&link_in(&app.mail_to(JEAN.email), "/confirm/")).await;
        let done = browser.submit(&confirm, &confirm.path.clone(), &[]).await;
        assert_says(&done, &beginning(person.language, "case-now-ended", "at"));
        assert_says(&done, &text(person.language, "case-done-confirmed"));
    }
}

#[tokio::test]
async fn an_open_laptop_alone_ends_nothing() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &JEAN, "end").await;
    let receipt = browser.submit(&page, "/end", &[]).await;
    let case = browser.get(&case_path(&receipt)).await;
    assert!(case.forms().iter().all(|form| !form.action.ends_with("/go-on")));
    let nonce = case.form("/withdraw");
    let forged = [("csrf", nonce.value("csrf")), ("request", nonce.value("request"))];
    let refused = browser
        .post(&format!("{}/go-on", case_path(&receipt)), &forged)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_says(&refused, &text(Fr, "refusal-confirm-by-mail"));
}

#[tokio::test]
async fn whoever_has_no_mail_confirms_on_the_page() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &MARY, "end").await;
    assert_says(&page, &text(En, "form-on-file-post"));
    let receipt = browser.submit(&page, "/end", &[]).await;
    assert_says(&receipt, &text(En, "receipt-next-post"));
    let case = browser.get(&case_path(&receipt)).await;
    let done = browser.submit(&case, "/go-on", &[]).await;
    assert_says(&done, &beginning(En, "case-now-ended", "at"));
}

#[tokio::test]
async fn one_of_several_cards_is_chosen_and_a_card_that_ends_is_not_offered() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &ZOE, "end").await;
    let none = browser.submit(&page, "/end", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_says(&none, &text(Nl, "error-line-none"));
    let card = card(&none, "0470 00 00 02");
    let receipt = browser
        .submit(
            &none,
            "/end",
            &[("card", &card), ("to", "other"), ("email", ELSEWHERE)],
        )
        .await;
    assert_says(&receipt, "0470 00 00 02");
    assert!(!receipt.words().contains("0470 00 00 01"));
    app.settle().await;
    let confirm = browser.get(&link_in(&app.mail_to(ELSEWHERE), "/confirm/")).await;
    browser.submit(&confirm, &confirm.path.clone(), &[]).await;
    let again = browser.get(&page.path).await;
    assert_says(&again, &text(Nl, "form-line-ending"));
    assert!(!again.text().contains(&card), "it is not offered");
}

#[tokio::test]
async fn a_strangers_card_cannot_be_chosen() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &JEAN, "end").await;
    let other = format!("sub_{}", "0".repeat(32));
    let refused = browser.submit(&page, "/end", &[("card", &other)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_new_contract_offers_the_withdrawal_in_one_line() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &JEAN, "end").await;
    assert_says(&page, &beginning(Fr, "form-offer-withdrawal", "line"));
    let withdraw = browser.get(&format!("{}/withdraw", base(&JEAN, Fr))).await;
    assert_says(&withdraw, &text(Fr, "form-lines-withdraw"));
    let receipt = browser.submit(&withdraw, "/withdraw", &[]).await;
    assert_eq!(receipt.heading(), text(Fr, "receipt-title-withdraw"));
    app.advance(SignedDuration::from_hours(24 * 15)).await;
    let later = browser.get(&format!("{}/end", base(&JEAN, Fr))).await;
    assert!(
        !later
            .words()
            .contains(&beginning(Fr, "form-offer-withdrawal", "line"))
    );
}

#[tokio::test]
async fn the_number_is_kept_in_mind_for_whoever_is_logged_in_too() {
    let app = TestApp::start().await;
    let (mut browser, page) = form(&app, &JEAN, "end").await;
    let receipt = browser.submit(&page, "/end", &[("keep", "yes")]).await;
    let case = browser.get(&case_path(&receipt)).await;
    assert_says(&case, &text(Fr, "keep-risk"));
    assert!(
        case.forms().iter().all(|form| !form.action.ends_with("/go-on")),
        "the yes comes by mail"
    );
    app.settle().await;
    assert_eq!(code_in(&app.mail_to(JEAN.email)).len(), 6);
}

/// The value of the box beside a number.
fn card(page: &Answer, line: &str) -> String {
    let text = page.text();
    let (before, _) = text.split_once(line).unwrap();
    let (_, value) = before.rsplit_once("value=\"").unwrap();
    value.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn every_language_has_the_filled_form() {
    let app = TestApp::start().await;
    let (mut browser, _page) = form(&app, &JEAN, "end").await;
    for language in Language::ALL {
        let page = browser.get(&format!("{}/end", base(&JEAN, language))).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_says(&page, &text(language, "form-from-file"));
    }
}
