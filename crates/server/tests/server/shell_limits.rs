//! Bounds: sizes, times, how many at once, how often.

use crate::app::{TestApp, ZOE};
use crate::browser::Browser;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use jiff::SignedDuration;
use server::config::Rate;

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_and_one_below_is_read() {
    let app = TestApp::with(|settings| settings.limits.body_bytes = 10_000).await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    let csrf = form.form("/end").value("csrf").to_owned();
    let text = "x".repeat(9_000);
    let answer = browser
        .post("/proximus/en/end", &[("csrf", &csrf), ("name", &text)])
        .await;
    assert_ne!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let answer = browser
        .post("/proximus/en/end", &[("csrf", &csrf), ("name", &text.repeat(2))])
        .await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.heading().len() > 5);
}

#[tokio::test]
async fn a_path_or_query_longer_than_anything_honest_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in [
        format!("/proximus/en/case/{}", "a".repeat(600)),
        format!("/proximus/en/search?q={}", "a".repeat(1100)),
    ] {
        assert_eq!(browser.get(&path).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    }
    let path = format!("/proximus/en/search?q={}", "a".repeat(900));
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_body_that_is_no_form_is_not_understood() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .headers
        .push(("content-type".to_owned(), "application/json".to_owned()));
    let answer = browser
        .send(Method::POST, "/proximus/en/end", Body::from("{}"))
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

/// A body of which the rest never comes.
fn never_ending() -> Body {
    use futures::StreamExt;
    let begun = futures::stream::once(async { Ok::<_, std::io::Error>("csrf=") });
    Body::from_stream(begun.chain(futures::stream::pending()))
}

#[tokio::test]
async fn a_request_whose_body_never_ends_is_given_up() {
    let app = TestApp::with(|settings| settings.limits.request_seconds = 1).await;
    let answer = app
        .browser()
        .send(Method::POST, "/proximus/en/end", never_ending())
        .await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "5");
}

#[tokio::test]
async fn more_requests_at_once_than_may_be_are_told_to_come_again() {
    let app = TestApp::with(|settings| {
        settings.limits.concurrent_requests = 2;
        settings.limits.request_seconds = 2;
    })
    .await;
    let hold = async |mut browser: Browser| {
        browser
            .send(Method::POST, "/proximus/en/end", never_ending())
            .await
            .status
    };
    let (one, two, third) = tokio::join!(hold(app.browser()), hold(app.browser()), async {
        // The two above were polled first and hold both seats.
        let busy = app.browser().get("/proximus/en/end").await;
        let health = app.browser().get("/healthz").await;
        (busy.status, busy.header("retry-after"), health.status)
    });
    assert_eq!(
        third,
        (StatusCode::SERVICE_UNAVAILABLE, "5".to_owned(), StatusCode::OK)
    );
    assert_eq!(
        [one, two],
        [StatusCode::SERVICE_UNAVAILABLE; 2],
        "they were given up in their time"
    );
    assert_eq!(
        app.browser().get("/proximus/en/end").await.status,
        StatusCode::OK,
        "the seats are free again"
    );
}

const FEW: Rate = Rate { max: 3, minutes: 10 };

async fn post_nothing(browser: &mut Browser) -> (StatusCode, String) {
    let answer = browser.post("/proximus/en/end", &[("name", "x")]).await;
    (answer.status, answer.header("retry-after"))
}

#[tokio::test]
async fn a_client_that_posts_too_often_waits_and_others_do_not() {
    let app = TestApp::with(|settings| settings.rates.client = FEW).await;
    let mut browser = app.browser();
    for _ in 0..3 {
        assert_eq!(
            post_nothing(&mut browser).await.0,
            StatusCode::FORBIDDEN,
            "no token"
        );
    }
    app.clock.advance(SignedDuration::from_mins(4));
    assert_eq!(
        post_nothing(&mut browser).await,
        (StatusCode::TOO_MANY_REQUESTS, "360".to_owned())
    );
    assert_eq!(
        post_nothing(&mut app.browser()).await.0,
        StatusCode::TOO_MANY_REQUESTS,
        "another browser, the same client"
    );
    let mut elsewhere = app.browser();
    elsewhere.peer = "198.51.100.7:4711".parse().unwrap();
    assert_eq!(post_nothing(&mut elsewhere).await.0, StatusCode::FORBIDDEN);
    app.clock.advance(SignedDuration::from_mins(6));
    assert_eq!(
        post_nothing(&mut browser).await.0,
        StatusCode::FORBIDDEN,
        "the time has passed"
    );
}

#[tokio::test]
async fn a_client_that_must_wait_keeps_what_was_typed_and_sends_it_again() {
    let app = TestApp::with(|settings| settings.rates.client = FEW).await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    for _ in 0..3 {
        post_nothing(&mut browser).await;
    }
    let typed = [
        ("name", "Zoë Voorbeeld"),
        ("line", "0470 00 00 31"),
        ("email", "zoe@example.test"),
    ];
    let stopped = browser.submit(&form, "/end", &typed).await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(stopped.form("/end").value("name"), "Zoë Voorbeeld");
    app.clock.advance(SignedDuration::from_mins(11));
    let receipt = browser.submit(&stopped, "/end", &[]).await;
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.words());
}

#[tokio::test]
async fn nobody_escapes_a_limit_by_writing_another_address_into_a_header() {
    for (trusted, expected) in [
        (&[][..], StatusCode::TOO_MANY_REQUESTS),
        (&["203.0.113.0/24"], StatusCode::FORBIDDEN),
    ] {
        let app = TestApp::with(|settings| {
            settings.rates.client = FEW;
            settings.trusted_proxies = trusted.iter().map(|range| range.parse().unwrap()).collect();
        })
        .await;
        let mut browser = app.browser();
        let mut last = StatusCode::OK;
        for n in 0..5 {
            browser.headers = vec![("x-forwarded-for".to_owned(), format!("198.51.100.{n}"))];
            last = post_nothing(&mut browser).await.0;
        }
        assert_eq!(last, expected, "{trusted:?}");
    }
}

#[tokio::test]
async fn the_limit_of_a_line_is_the_same_whether_it_exists_or_not() {
    let mut told = Vec::new();
    for line in [ZOE.line, "+32470999999"] {
        let app = TestApp::with(|settings| settings.rates.line = FEW).await;
        let mut statuses = Vec::new();
        for n in 0..5 {
            let mut browser = app.browser();
            let form = browser.get("/proximus/en/end").await;
            let email = format!("somebody{n}@example.test");
            let fields = [
                ("name", ZOE.name),
                ("line", line),
                ("email", &email),
                ("keep_number", "no"),
            ];
            let answer = browser.submit(&form, "/end", &fields).await;
            statuses.push((answer.status, answer.heading()));
        }
        assert_eq!(statuses[4].0, StatusCode::TOO_MANY_REQUESTS, "{statuses:?}");
        told.push(statuses);
    }
    assert_eq!(told[0], told[1]);
}
