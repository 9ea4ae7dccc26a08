//! A newcomer walks through the demo: asks, reads the code in the outbox, moves the clock, and sees the case close.

use crate::app::code_in;
use crate::browser::{Answer, Browser};
use crate::shell_folder::Folder;
use axum::http::StatusCode;
use server::demo::{Started, start};
use server::web::router;

async fn demo(folder: &Folder) -> Started {
    start(&folder.path().join("data"), "127.0.0.1:8080".parse().unwrap())
        .await
        .unwrap()
}

/// The demo's newest item to somebody, as its page shows it.
async fn newest(browser: &mut Browser, to: &str) -> Answer {
    let list = browser.get("/demo/outbox").await.text();
    let row = list
        .split("<li>")
        .find(|row| row.contains(&format!(">{to}<")))
        .unwrap_or_else(|| panic!("nothing to {to}: {list}"));
    let href = row
        .split("href=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    browser.get(&href).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_sees_a_case_close_by_the_clock_also_on_a_lying_line() {
    let folder = Folder::new();
    let Started { app, ports } = demo(&folder).await;
    let mut browser = Browser::new(router(&app));
    let form = browser.get("/telenet/en/end").await;
    // The line whose network says once that it is off while it is not.
    let fields = [
        ("name", "New Comer"),
        ("line", "0468 00 00 08"),
        ("email", "new@example.test"),
        ("keep_number", "no"),
    ];
    let receipt = browser.submit(&form, "/end", &fields).await;
    assert!(
        receipt.path.ends_with("/receipt"),
        "{} {}",
        receipt.path,
        receipt.words()
    );
    app.engine().run_until_quiet(&ports).await.unwrap();

    let sms = newest(&mut browser, "+32468000008").await;
    let code = code_in(&sms.words());
    let case = receipt.path.trim_end_matches("/receipt").to_owned();
    let ask = browser.get(&format!("{case}/code")).await;
    let answer = browser.submit(&ask, "/code", &[("code", &code)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());

    for _ in 0..6 {
        let control = browser.get("/demo").await;
        browser.submit(&control, "/demo/clock", &[("by", "next")]).await;
        app.engine().run_until_quiet(&ports).await.unwrap();
    }
    let control = browser.get("/demo").await.words();
    assert!(control.contains("telenet closed"), "{control}");
    let mail = newest(&mut browser, "new@example.test").await;
    assert!(
        mail.text().contains(&format!("href=\"{case}")),
        "the way to the case is a link: {}",
        mail.text()
    );
    let html = browser.get(&format!("{}/html", mail.path)).await;
    assert!(
        html.header("content-security-policy")
            .contains("default-src 'none'; style-src 'unsafe-inline'")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_clock_moves_only_by_its_own_form_and_stays_moved() {
    let folder = Folder::new();
    let offset = {
        let Started { app, .. } = demo(&folder).await;
        let mut browser = Browser::new(router(&app));
        let before = app.engine().now();
        for by in ["1h", "1d", "30d"] {
            let control = browser.get("/demo").await;
            assert_eq!(
                browser
                    .submit(&control, "/demo/clock", &[("by", by)])
                    .await
                    .status,
                StatusCode::OK
            );
        }
        let moved = app.engine().now().duration_since(before);
        assert_eq!(moved.as_hours(), 1 + 24 + 30 * 24);
        let control = browser.get("/demo").await;
        assert_eq!(
            browser
                .submit(&control, "/demo/clock", &[("by", "-1d")])
                .await
                .status,
            StatusCode::BAD_REQUEST
        );
        assert_eq!(
            browser.post("/demo/clock", &[("by", "1d")]).await.status,
            StatusCode::FORBIDDEN
        );
        let offset = app.demo().unwrap().clock.offset();
        app.engine().store().close().await;
        offset
    };
    let Started { app, .. } = demo(&folder).await;
    assert_eq!(app.demo().unwrap().clock.offset(), offset);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_in_that_it_prints_works_at_each_operator() {
    let folder = Folder::new();
    let Started { app, .. } = demo(&folder).await;
    for login in &app.demo().unwrap().logins {
        let mut browser = Browser::new(router(&app));
        let form = browser
            .get(&format!("/{}/en/account/login", login.operator))
            .await;
        let fields = [("username", login.username), ("password", login.password)];
        let zone = browser.submit(&form, "/account/login", &fields).await;
        assert!(
            zone.path.ends_with("/account") && zone.words().contains("number ending in 01"),
            "{} {}",
            zone.path,
            zone.words()
        );
    }
}
