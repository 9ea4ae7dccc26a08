//! Logging in and out, and what a session is worth.

use crate::account::{PASSWORD, SESSION, logs_in, logs_out, registers, tellable, text};
use crate::app::{JEAN, MARY, Person, TestApp, ZOE};
use crate::browser::Browser;
use axum::http::StatusCode;
use jiff::SignedDuration;

const BASE: &str = "/proximus/nl";
const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// A program with Zoë's account `zoe.p`, and the browser in which she made it.
async fn with_zoe() -> (TestApp, Browser) {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    registers(&app, &mut browser, &ZOE, "zoe.p").await;
    (app, browser)
}

/// Whether this browser sees the customer zone.
async fn is_logged_in(app: &TestApp, browser: &mut Browser) -> bool {
    let page = browser.get(&format!("{BASE}/account")).await;
    let zone = page.heading() == text(app, &ZOE, "account-title");
    assert!(
        zone || page.heading() == text(app, &ZOE, "account-login-title"),
        "{}",
        page.heading()
    );
    zone
}

#[tokio::test]
async fn every_failure_looks_the_same() {
    let (app, _) = with_zoe().await;
    registers(&app, &mut app.browser(), &MARY, "mary").await;
    let mut told = Vec::new();
    for (name, password) in [
        ("zoe.p", "not her password"),
        ("nobody", "not her password"),
        // Accounts of another operator.
        ("mary", PASSWORD),
        ("0468 00 00 01", PASSWORD),
        // Lines with an account, without one, and unknown.
        ("0470 00 00 01", "not her password"),
        ("0470 00 00 03", PASSWORD),
        ("0470 99 99 99", PASSWORD),
        ("zoe.p", &PASSWORD.to_uppercase()),
        ("zoe.p", &format!("{PASSWORD} ")),
        ("zoe.p", &"x".repeat(5000)),
        ("zoe p", PASSWORD),
    ] {
        let answer = logs_in(&mut app.browser(), BASE, name, password).await;
        assert_eq!(answer.status, WRONG);
        assert_eq!(answer.form("/login").value("username"), name);
        assert_eq!(answer.form("/login").value("password"), "");
        told.push((name, tellable(&answer, &[&format!("value=\"{name}\"")])));
    }
    for (name, other) in &told[1..] {
        assert_eq!(&told[0].1, other, "{name}");
    }
}

#[tokio::test]
async fn what_is_missing_is_said_at_its_field() {
    let (app, _) = with_zoe().await;
    for (name, password, fields) in [
        ("", "x", vec!["username"]),
        ("zoe.p", "", vec!["password"]),
        (" ", "", vec!["username", "password"]),
    ] {
        let page = logs_in(&mut app.browser(), BASE, name, password).await;
        assert_eq!(page.status, WRONG);
        let said: Vec<_> = ["username", "password"]
            .into_iter()
            .filter(|id| page.text().contains(&format!("href=\"#{id}\"")))
            .collect();
        assert_eq!(said, fields);
    }
}

#[tokio::test]
async fn attempts_are_counted_whether_or_not_there_is_such_an_account() {
    let (app, _) = with_zoe().await;
    let max = app.app.config().rates.login.max;
    let mut told = Vec::new();
    for name in ["zoe.p", "nobody", "0470 00 00 01", "0470 99 99 99"] {
        for _ in 0..max {
            assert_eq!(
                logs_in(&mut app.browser(), BASE, name, "wrong wrong")
                    .await
                    .status,
                WRONG,
                "{name}"
            );
        }
        // From another address, with the right password: it is the account that is protected.
        let mut other = app.browser();
        other.peer = "198.51.100.7:4000".parse().unwrap();
        let stopped = logs_in(&mut other, BASE, name, PASSWORD).await;
        assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        told.push(tellable(&stopped, &[name]));
    }
    assert!(told.iter().all(|other| *other == told[0]), "{told:#?}");
    app.advance(SignedDuration::from_mins(16)).await;
    assert_eq!(
        logs_in(&mut app.browser(), BASE, "zoe.p", PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn one_client_cannot_try_name_after_name() {
    let app = TestApp::with(|settings| settings.rates.client.max = 5).await;
    for count in 0..5 {
        let answer = logs_in(&mut app.browser(), BASE, &format!("name{count}"), PASSWORD).await;
        assert_eq!(answer.status, WRONG);
    }
    let stopped = logs_in(&mut app.browser(), BASE, "another", PASSWORD).await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn a_log_in_gives_the_browser_a_new_secret() {
    let (app, browser) = with_zoe().await;
    let planted = browser.jar[SESSION].clone();
    let mut victim = app.browser();
    victim.jar.insert(SESSION.to_owned(), planted.clone());
    // With the planted session the log-in page leads on at once, so the form is taken from elsewhere.
    let csrf = victim
        .get(&format!("{BASE}/end"))
        .await
        .form("/end")
        .value("csrf")
        .to_owned();
    let fields = [
        ("csrf", csrf.as_str()),
        ("username", "zoe.p"),
        ("password", PASSWORD),
    ];
    victim.post(&format!("{BASE}/account/login"), &fields).await;
    assert_ne!(victim.jar[SESSION], planted);
    assert!(is_logged_in(&app, &mut victim).await);

    let mut other = app.browser();
    other.jar.insert(SESSION.to_owned(), planted);
    assert!(
        !is_logged_in(&app, &mut other).await,
        "what was planted is worth nothing"
    );
}

#[tokio::test]
async fn a_secret_is_worth_nothing_after_the_log_out() {
    let (app, mut browser) = with_zoe().await;
    let mut thief = app.browser();
    thief.jar.clone_from(&browser.jar);
    assert!(is_logged_in(&app, &mut thief).await);
    let out = logs_out(&mut browser, BASE).await;
    assert!(out.words().contains(&text(&app, &ZOE, "account-logged-out")));
    assert!(!browser.jar.contains_key(SESSION));
    assert!(!is_logged_in(&app, &mut browser).await);
    assert!(!is_logged_in(&app, &mut thief).await);
    // Sending the button again, from a page that is still open, is harmless.
    let csrf = browser
        .get(&format!("{BASE}/account/login"))
        .await
        .form("/login")
        .value("csrf")
        .to_owned();
    let path = format!("{BASE}/account/logout");
    let again = browser.post_only(&path, &[("csrf", &csrf)]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(
        again.header("clear-site-data"),
        "\"cache\"",
        "going back shows nothing"
    );
}

#[tokio::test]
async fn a_changed_password_ends_every_other_session() {
    for person in [&ZOE, &JEAN] {
        let app = TestApp::start().await;
        let base = format!("/proximus/{}", person.language.code());
        let (mut here, mut there) = (app.browser(), app.browser());
        registers(&app, &mut here, person, "anna").await;
        logs_in(&mut there, &base, "anna", PASSWORD).await;
        let before = here.jar[SESSION].clone();
        let changed = changes(&mut here, &base, PASSWORD, "een ander geheim").await;
        assert_eq!(changed.path, format!("{base}/account?done=changed"));
        assert!(changed.words().contains(&text(&app, person, "account-changed")));
        assert_ne!(here.jar[SESSION], before);
        assert_eq!(
            here.get(&format!("{base}/account")).await.heading(),
            text(&app, person, "account-title")
        );
        assert_eq!(
            there.get(&format!("{base}/account")).await.heading(),
            text(&app, person, "account-login-title")
        );
        assert_eq!(logs_in(&mut there, &base, "anna", PASSWORD).await.status, WRONG);
        assert_eq!(
            logs_in(&mut there, &base, "anna", "een ander geheim")
                .await
                .status,
            StatusCode::OK
        );
    }
}

async fn changes(browser: &mut Browser, base: &str, old: &str, new: &str) -> crate::browser::Answer {
    let page = browser.get(&format!("{base}/account/password")).await;
    let fields = [
        ("old_password", old),
        ("new_password", new),
        ("password_again", new),
    ];
    browser.submit(&page, "/account/password", &fields).await
}

#[tokio::test]
async fn a_change_needs_the_old_password_and_guesses_are_counted() {
    let (app, mut browser) = with_zoe().await;
    for (old, new, id) in [
        ("", "een ander geheim", "account-change-old-missing"),
        ("geraden geraden", "een ander geheim", "account-change-old-wrong"),
        (PASSWORD, PASSWORD, "account-change-same"),
        (PASSWORD, "", "account-password-missing"),
    ] {
        let page = changes(&mut browser, BASE, old, new).await;
        assert_eq!(page.status, WRONG, "{id}");
        assert!(
            page.words().contains(&text(&app, &ZOE, id)),
            "{id}: {}",
            page.words()
        );
        assert!(old.is_empty() || !page.text().contains(old), "{id}");
    }
    for _ in 4..app.app.config().rates.login.max {
        changes(&mut browser, BASE, "geraden geraden", "een ander geheim").await;
    }
    let stopped = changes(&mut browser, BASE, "geraden geraden", "een ander geheim").await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        logs_in(&mut app.browser(), BASE, "zoe.p", PASSWORD).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_in_any_case_after_half_a_day() {
    let (app, mut browser) = with_zoe().await;
    app.advance(SignedDuration::from_mins(29)).await;
    assert!(is_logged_in(&app, &mut browser).await);
    app.advance(SignedDuration::from_mins(31)).await;
    assert!(!is_logged_in(&app, &mut browser).await);

    logs_in(&mut browser, BASE, "zoe.p", PASSWORD).await;
    for _ in 0..28 {
        app.advance(SignedDuration::from_mins(25)).await;
        assert!(is_logged_in(&app, &mut browser).await);
    }
    app.advance(SignedDuration::from_mins(25)).await;
    assert!(
        !is_logged_in(&app, &mut browser).await,
        "in use all the time, and over after 12 hours"
    );
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_leads_to_the_log_in() {
    let (app, mut browser) = with_zoe().await;
    let page = browser.get(&format!("{BASE}/account/password")).await;
    app.advance(SignedDuration::from_mins(31)).await;
    let fields = [
        ("old_password", PASSWORD),
        ("new_password", "een ander"),
        ("password_again", "een ander"),
    ];
    let login = browser.submit(&page, "/account/password", &fields).await;
    assert_eq!(login.heading(), text(&app, &ZOE, "account-login-title"));
    assert!(login.words().contains(&text(&app, &ZOE, "account-login-first")));
    let fields = [("username", "zoe.p"), ("password", PASSWORD)];
    let back = browser.submit(&login, "/account/login", &fields).await;
    assert_eq!(back.path, format!("{BASE}/account/password"));
}

#[tokio::test]
async fn a_log_in_leads_on_to_a_page_of_ours_and_nowhere_else() {
    let (app, _) = with_zoe().await;
    for (return_to, path) in [
        ("/end", "/proximus/nl/end"),
        ("/proximus/nl/end", "/proximus/nl/end"),
        ("//evil.example", "/proximus/nl/account"),
        ("https://evil.example", "/proximus/nl/account"),
        ("/\\evil.example", "/proximus/nl/account"),
        ("/account/logout", "/proximus/nl/account"),
    ] {
        let mut browser = app.browser();
        let query = crate::browser::encoded(&[("return_to", return_to)]);
        let page = browser.get(&format!("{BASE}/account/login?{query}")).await;
        assert!(
            !page.form("/login").value("return_to").contains("evil"),
            "{return_to}"
        );
        let fields = [
            ("username", "zoe.p"),
            ("password", PASSWORD),
            ("return_to", return_to),
        ];
        let answer = browser.submit(&page, "/account/login", &fields).await;
        assert_eq!(answer.path, path, "{return_to}");
        // Somebody who is logged in already is led on in the same way.
        let answer = browser.get(&format!("{BASE}/account/login?{query}")).await;
        assert_eq!(answer.path, path, "{return_to}");
        app.advance(SignedDuration::from_mins(5)).await;
    }
}

#[tokio::test]
async fn the_page_to_go_back_to_survives_a_change_of_language() {
    let (app, _) = with_zoe().await;
    let mut browser = app.browser();
    let dutch = browser.get(&format!("{BASE}/account/password")).await;
    assert_eq!(
        dutch.path,
        format!("{BASE}/account/login?return_to=/account/password")
    );
    let french = browser
        .get("/proximus/fr/account/login?return_to=/account/password")
        .await;
    let fields = [("username", "zoe.p"), ("password", PASSWORD)];
    let answer = browser.submit(&french, "/account/login", &fields).await;
    assert_eq!(answer.path, "/proximus/fr/account/password");
}

#[tokio::test]
async fn a_log_in_at_one_operator_is_none_at_the_next() {
    let (app, mut browser) = with_zoe().await;
    let secret = browser.jar[SESSION].clone();
    for name in ["session-telenet", "session", "session-base"] {
        for path in ["/account", "/account/password"] {
            let page = browser.get(&format!("/telenet/nl{path}")).await;
            assert_eq!(page.heading(), text(&app, &ZOE, "account-login-title"), "{path}");
        }
        // The same secret under another name is worth nothing there.
        browser.jar.insert(name.to_owned(), secret.clone());
    }
    assert!(is_logged_in(&app, &mut browser).await);
}

#[tokio::test]
async fn a_form_that_is_not_ours_does_nothing() {
    let (app, mut browser) = with_zoe().await;
    let foreign = app
        .browser()
        .get(&format!("{BASE}/account/login"))
        .await
        .form("/login")
        .value("csrf")
        .to_owned();
    for csrf in ["", "x", foreign.as_str()] {
        for (path, fields) in [
            ("logout", vec![]),
            (
                "password",
                vec![
                    ("old_password", PASSWORD),
                    ("new_password", "een ander"),
                    ("password_again", "een ander"),
                ],
            ),
            ("register", vec![("line", JEAN.line)]),
            ("login", vec![("username", "zoe.p"), ("password", PASSWORD)]),
        ] {
            let mut fields = fields;
            fields.push(("csrf", csrf));
            let answer = browser.post(&format!("{BASE}/account/{path}"), &fields).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            assert!(
                !answer.text().contains(PASSWORD) && !answer.text().contains("een ander"),
                "{path}"
            );
        }
    }
    browser
        .headers
        .push(("sec-fetch-site".to_owned(), "cross-site".to_owned()));
    let page = browser.get(&format!("{BASE}/account")).await;
    let answer = browser.submit(&page, "/account/logout", &[]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    browser.headers.clear();
    assert!(is_logged_in(&app, &mut browser).await);
    app.settle().await;
    assert!(app.sent_to(JEAN.line).is_empty());
}

#[tokio::test]
async fn no_page_of_the_account_is_kept_by_a_browser() {
    let (app, mut browser) = with_zoe().await;
    for path in [
        "",
        "/login",
        "/register",
        "/forgotten",
        "/password",
        "/register/code",
        "/register/choose",
    ] {
        let page = browser.get(&format!("{BASE}/account{path}")).await;
        assert_eq!(
            (page.status, page.header("cache-control")),
            (StatusCode::OK, "no-store".to_owned()),
            "{path}"
        );
    }
    assert_eq!(
        browser.get(&format!("{BASE}/account/logout")).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
    assert!(
        is_logged_in(&app, &mut browser).await,
        "a link cannot log anybody out"
    );
    let wrong = logs_in(&mut app.browser(), BASE, "zoe.p", "wrong wrong").await;
    assert_eq!(wrong.header("cache-control"), "no-store");
}

#[tokio::test]
async fn cookies_are_bound_to_host_and_tls_under_https() {
    let app = TestApp::with(|settings| {
        settings.base_url = "https://stop.example.test".to_owned().try_into().unwrap();
    })
    .await;
    let mut browser = app.browser();
    let answer = registers(&app, &mut browser, &ZOE, "zoe.p").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(
        browser.jar.contains_key(&format!("__Host-{SESSION}")) && browser.jar.contains_key("__Host-cease")
    );
    let page = app.browser().get(&format!("{BASE}/account/login")).await;
    for cookie in page.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        for part in ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
    }
}

#[tokio::test]
async fn every_page_speaks_every_language() {
    let (app, mut browser) = with_zoe().await;
    for language in termination::party::Language::ALL {
        let person = Person { language, ..ZOE };
        let base = format!("/proximus/{}", language.code());
        for (path, title) in [
            ("/account", "account-title"),
            ("/account/password", "account-change-title"),
            ("/account/register", "account-register-title"),
            ("/account/forgotten", "account-forgotten-title"),
        ] {
            let page = browser.get(&format!("{base}{path}")).await;
            assert_eq!(
                (page.status, page.heading()),
                (StatusCode::OK, text(&app, &person, title))
            );
        }
        let login = app.browser().get(&format!("{base}/account/login")).await;
        assert_eq!(login.heading(), text(&app, &person, "account-login-title"));
        assert!(
            login.words().contains("MyProximus"),
            "the operator's own zone is told apart"
        );
    }
}
