//! Forms are ours, from this browser, and sent once.

use crate::app::TestApp;
use axum::http::StatusCode;

const PATH: &str = "/proximus/en/end";

#[tokio::test]
async fn a_form_without_a_token_or_with_a_forged_one_is_not_followed() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let csrf = browser.get(PATH).await.form("/end").value("csrf").to_owned();
    for forged in [
        "",
        "x",
        &csrf[1..],
        &csrf.to_uppercase().repeat(2),
        &"a".repeat(csrf.len()),
    ] {
        let answer = browser.post(PATH, &[("csrf", forged), ("name", "Zoë")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{forged}");
    }
    assert_eq!(
        browser.post(PATH, &[("name", "Zoë")]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_ne!(
        browser
            .post(PATH, &[("csrf", &csrf), ("name", "Zoë")])
            .await
            .status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_token_of_another_browser_or_of_no_browser_is_worth_nothing() {
    let app = TestApp::start().await;
    let (mut mine, mut theirs) = (app.browser(), app.browser());
    let stolen = mine.get(PATH).await.form("/end").value("csrf").to_owned();
    theirs.get(PATH).await;
    assert_eq!(
        theirs.post(PATH, &[("csrf", &stolen)]).await.status,
        StatusCode::FORBIDDEN
    );
    mine.jar.clear();
    assert_eq!(
        mine.post(PATH, &[("csrf", &stolen)]).await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn a_form_posted_from_a_page_of_somebody_else_is_not_followed_even_with_the_right_token() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let csrf = browser.get(PATH).await.form("/end").value("csrf").to_owned();
    for (headers, refused) in [
        (&[("sec-fetch-site", "cross-site")][..], true),
        (&[("origin", "https://evil.example")], true),
        (&[("sec-fetch-site", "same-site"), ("origin", "null")], true),
        (&[("sec-fetch-site", "same-origin"), ("origin", "null")], false),
        (&[("origin", "http://127.0.0.1:8080")], false),
        (&[], false),
    ] {
        browser.headers = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let answer = browser
            .post(PATH, &[("csrf", &csrf), ("name", "Mallory's text")])
            .await;
        assert_eq!(answer.status == StatusCode::FORBIDDEN, refused, "{headers:?}");
        if refused {
            assert!(
                !answer.text().contains("Mallory"),
                "a stranger's text is not shown"
            );
        }
    }
}

#[tokio::test]
async fn a_form_that_was_open_too_long_can_be_sent_again_with_what_was_typed() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get(PATH).await;
    browser.jar.clear();
    browser.headers = vec![("sec-fetch-site".to_owned(), "same-origin".to_owned())];
    let typed = [
        ("name", "O'Zoë <b>"),
        ("line", "0470 00 00 01"),
        ("password", "secret"),
    ];
    let stale = browser.submit(&form, "/end", &typed).await;
    assert_eq!(stale.status, StatusCode::FORBIDDEN);
    let again = stale.form("/end");
    assert_eq!(
        (again.value("name"), again.value("line")),
        ("O'Zoë <b>", "0470 00 00 01")
    );
    assert_eq!(again.value("password"), "", "a secret is not written into a page");
    let answer = browser.submit(&stale, "/end", &[]).await;
    assert_ne!(answer.status, StatusCode::FORBIDDEN, "the new token fits");
}

#[tokio::test]
async fn the_token_is_another_each_time_the_page_is_shown() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..5 {
        let form = browser.get(PATH).await.form("/end");
        assert!(seen.insert(form.value("csrf").to_owned()));
        assert!(seen.insert(form.value("request").to_owned()));
    }
}

#[tokio::test]
async fn a_browser_that_only_reads_is_given_no_cookie() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .headers
        .push(("accept-language".to_owned(), "en".to_owned()));
    for path in [
        "/",
        "/proximus",
        "/proximus/en/guide",
        "/proximus/en/search?q=sim",
    ] {
        assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert!(browser.jar.is_empty(), "{:?}", browser.jar);
    browser.get(PATH).await;
    assert_eq!(browser.jar.keys().collect::<Vec<_>>(), ["cease"]);
}
