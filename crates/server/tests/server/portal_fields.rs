//! Bad input: every field wrong, empty, huge, with control characters, from right to left, with emoji. Each gives a
//! clear answer, and what was typed stays.

use crate::app::{TestApp, ZOE};
use crate::portal::{ELSEWHERE, ask_with, assert_says, base, beginning, send, text};
use axum::http::StatusCode;
use termination::party::Language::{self, De, En, Fr, Nl, Zh};

/// Sends the form with changes, and expects a mistake with this text at this field, in the summary too.
async fn refused(language: Language, changes: &[(&str, &str)], field: &str, says: &str) {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let answer = send(&mut browser, &ZOE, language, changes).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{changes:?}");
    let html = answer.text();
    assert!(
        html.contains(&format!("href=\"#{field}\"")),
        "the summary leads to {field}: {}",
        answer.words()
    );
    assert!(
        html.contains(&format!("id=\"{field}-error\"")),
        "{field} has its mistake: {}",
        answer.words()
    );
    assert!(
        html.contains(&format!("id=\"{field}\"")),
        "there is a field {field}"
    );
    assert_says(&answer, says);
    assert_says(&answer, &text(language, "error-kept"));
    assert!(
        answer
            .text()
            .contains(&format!("<title>{}", text(language, "error-prefix")))
    );
    let form = answer.form("/end");
    assert_eq!(
        form.value("email"),
        changes
            .iter()
            .find(|(name, _)| *name == "email")
            .map_or(ELSEWHERE, |(_, v)| *v)
    );
    assert!(
        app.engine
            .list_cases(engine::CaseFilter {
                limit: 9,
                ..Default::default()
            })
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_missing_field_is_told_at_the_field() {
    refused(Nl, &[("name", " ")], "name", &text(Nl, "error-name-missing")).await;
    refused(Fr, &[("line", "")], "line", &text(Fr, "error-line-missing")).await;
    refused(De, &[("email", "")], "email", &text(De, "error-receipt-missing")).await;
    refused(
        En,
        &[("end", "last-day")],
        "last",
        &beginning(En, "error-day-missing", "example"),
    )
    .await;
}

#[tokio::test]
async fn a_number_of_no_data_card_is_told_with_an_example() {
    for (typed, id) in [
        ("abc", "error-line-not-digits"),
        ("+33 6 12 34 56 78", "error-line-not-belgian"),
        ("02 745 95 00", "error-line-not-mobile"),
        ("070 351 351", "error-line-not-mobile"),
    ] {
        let says = text_typed(Nl, id, typed);
        refused(Nl, &[("line", typed)], "line", &says).await;
    }
    refused(Zh, &[("line", "0470 12 34")], "line", "0470 12 34 56").await;
    refused(
        En,
        &[("more_lines", "0470 12 34 57\nnope")],
        "more_lines",
        &text_typed(En, "error-line-not-digits", "nope"),
    )
    .await;
}

#[tokio::test]
async fn a_day_that_cannot_be_is_told_at_the_day() {
    let day = |d, m, y| {
        [
            ("end", "last-day"),
            ("last_day", d),
            ("last_month", m),
            ("last_year", y),
        ]
    };
    refused(
        Nl,
        &day("31", "2", "2027"),
        "last",
        &beginning(Nl, "error-day-unknown", "example"),
    )
    .await;
    refused(
        En,
        &day("22", "11", "2026"),
        "last",
        "The earliest last day you can choose is Monday 23 November 2026",
    )
    .await;
    refused(
        En,
        &day("24", "11", "2028"),
        "last",
        "The latest last day you can choose is Thursday 23 November 2028",
    )
    .await;
    refused(
        Fr,
        &[("last_day", "3")],
        "last",
        &beginning(Fr, "error-day-not-chosen", "choice"),
    )
    .await;
}

#[tokio::test]
async fn an_address_that_cannot_be_is_told_at_the_address() {
    refused(Nl, &[("email", "zoe")], "email", &text(Nl, "error-email")).await;
    refused(De, &[("email", "zoe@example")], "email", &text(De, "error-email")).await;
    refused(
        En,
        &[("email", ""), ("post", "Somewhere")],
        "post",
        &text(En, "error-post"),
    )
    .await;
}

#[tokio::test]
async fn what_is_too_long_is_told_with_the_limit() {
    let long = "x".repeat(4000);
    refused(Nl, &[("name", &long)], "name", "200").await;
    refused(Fr, &[("reference", &long)], "reference", "50").await;
    refused(En, &[("cause_text", &long)], "cause_text", "2,000").await;
    refused(De, &[("more_lines", &long)], "more_lines", "1.000").await;
    refused(En, &[("line", &long)], "line", "is no telephone number").await;
}

#[tokio::test]
async fn an_answer_that_was_not_offered_is_asked_again() {
    for (field, language) in [("kind", Nl), ("end", Fr), ("keep", De), ("cause", Zh)] {
        refused(
            language,
            &[(field, "nonsense")],
            field,
            &text(language, "error-choice"),
        )
        .await;
    }
}

#[tokio::test]
async fn every_mistake_is_told_at_once() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let changes = [("name", ""), ("line", ""), ("email", ""), ("last_day", "9")];
    let answer = send(&mut browser, &ZOE, En, &changes).await;
    assert_says(&answer, "4 things are missing or not right");
}

#[tokio::test]
async fn signs_that_turn_the_text_are_taken_out_and_told() {
    refused(Nl, &[("name", "Zo\u{202E}ë")], "name", &text(Nl, "error-signs")).await;
    refused(
        En,
        &[("reference", "K\u{0}1")],
        "reference",
        &text(En, "error-signs"),
    )
    .await;
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let cleaned = send(&mut browser, &ZOE, En, &[("name", "Zo\u{202E}ë\u{7}")]).await;
    assert_eq!(cleaned.form("/end").value("name"), "Zoë");
    let receipt = browser.submit(&cleaned, "/end", &[]).await;
    assert_says(&receipt, &text(En, "receipt-title-end"));
}

#[tokio::test]
async fn names_of_every_script_are_taken_as_they_are() {
    for name in [
        "דנה כהן",
        "دانا",
        "李伟",
        "Zoë 👩\u{200D}👧 Ⅸ",
        "O'Brien-Đặng",
        "Ó",
    ] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        let receipt = ask_with(&mut browser, &ZOE, Nl, &[("name", name)]).await;
        assert_says(&receipt, name);
        app.settle().await;
        app.mail_to(ELSEWHERE);
    }
}

#[tokio::test]
async fn a_script_in_a_field_is_only_text() {
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;";
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let changes = [
        ("name", evil),
        ("reference", "<b>1</b>"),
        ("cause_text", evil),
        ("email", "a@example.test"),
    ];
    let receipt = ask_with(&mut browser, &ZOE, En, &changes).await;
    let case = crate::portal::prove(&app, &mut browser, &receipt, &ZOE).await;
    app.settle().await;
    let address = browser
        .get(&format!("{}/address", crate::portal::case_path(&receipt)))
        .await;
    let bad = send(
        &mut browser,
        &ZOE,
        En,
        &[("name", evil), ("line", evil), ("email", evil)],
    )
    .await;
    let mail = app.sent_to("a@example.test").remove(0);
    let confirm = browser
        .get(&crate::app::link_in(mail.kept.text(), "/confirm/"))
        .await;
    for page in [&receipt, &case, &address, &bad, &confirm] {
        let html = page.text();
        for bare in ["<script>alert", "<img src=x", "<b>1</b>"] {
            assert!(!html.contains(bare), "{} carries {bare}", page.path);
        }
    }
    assert_says(&receipt, evil);
    for item in app.outbox.list() {
        if let adapters::outbox_local::Kept::Mail { html, .. } = &item.kept {
            assert!(
                !html.contains("<script>alert") && !html.contains("<img src=x"),
                "{html}"
            );
        }
    }
    let file = browser
        .get(&format!("{}/receipt.txt", crate::portal::case_path(&receipt)))
        .await;
    assert!(
        file.header("content-type")
            .starts_with("text/plain; charset=utf-8")
    );
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.text().contains(evil), "a text file needs no escaping");
}

#[tokio::test]
async fn when_we_stop_somebody_what_they_typed_stays() {
    for language in [Nl, En] {
        let app = TestApp::with(|settings| settings.rates.line.max = 1).await;
        let mut browser = app.browser();
        ask_with(&mut browser, &ZOE, language, &[]).await;
        let stopped = send(&mut browser, &ZOE, language, &[("reference", "K-77")]).await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
        assert_says(&stopped, &text(language, "form-stopped-throttled"));
        assert!(!stopped.header("retry-after").is_empty());
        assert_eq!(stopped.form("/end").value("reference"), "K-77");
        app.advance(jiff::SignedDuration::from_hours(2)).await;
        let receipt = browser.submit(&stopped, "/end", &[]).await;
        assert_eq!(receipt.heading(), text(language, "receipt-title-end"));
    }
}

#[tokio::test]
async fn the_whole_form_is_there_from_the_start() {
    for language in Language::ALL {
        let app = TestApp::start().await;
        let form = app.browser().get(&format!("{}/end", base(&ZOE, language))).await;
        assert_eq!(form.heading(), text(language, "form-function-end"));
        assert_says(&form, &text(language, "form-submit-end"));
        assert_says(&form, &text(language, "form-function-withdraw"));
        let fields = form.form("/end").fields;
        let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
        for name in [
            "name",
            "line",
            "more_lines",
            "reference",
            "kind",
            "cause",
            "cause_text",
            "end",
            "last_day",
            "email",
            "post",
            "keep",
        ] {
            assert!(names.contains(&name), "{name} in {names:?}");
        }
        assert!(!form.text().contains("disabled"), "no dead buttons");
    }
}

fn text_typed(language: Language, id: &str, typed: &str) -> String {
    let wording = wording::Wording::strict();
    wording.text_with(language, id, &wording::Args::new().person("typed", typed))
}
