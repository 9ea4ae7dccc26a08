//! What every page has around it: headers, cookies, languages, calm pages when something is wrong.

use crate::app::TestApp;
use axum::http::{Method, StatusCode};
use server::config::BaseUrl;
use tokio_util::sync::CancellationToken;

const HEADERS: [(&str, &str); 7] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
    ("strict-transport-security", ""),
];

#[tokio::test]
async fn every_answer_carries_the_headers_also_one_that_went_wrong() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in [
        "/proximus/en/end",
        "/proximus/en/nothing",
        "/nobody/en",
        "/proximus/en/case/wrong",
    ] {
        let answer = browser.get(path).await;
        for (name, value) in HEADERS {
            // The empty form is nobody's: going back to it finds what was typed.
            let empty_form = name == "cache-control" && path.ends_with("/end");
            let value = if empty_form { "private, no-cache" } else { value };
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        let policy = answer.header("content-security-policy");
        for rule in [
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "base-uri 'none'",
        ] {
            assert!(policy.contains(rule), "{rule} in {policy}");
        }
        assert!(!policy.contains("unsafe"), "{policy}");
        assert!(answer.header("permissions-policy").contains("geolocation=()"));
        assert_eq!(answer.header("x-request-id").len(), 8, "{path}");
    }
}

#[tokio::test]
async fn browsers_are_told_to_insist_on_https_only_where_that_is_set() {
    let app = TestApp::with(|settings| {
        settings.hsts_seconds = 86400;
        settings.base_url = BaseUrl::try_from("https://cease.example".to_owned()).unwrap();
    })
    .await;
    let mut browser = app.browser();
    let answer = browser.get("/proximus/en/end").await;
    assert_eq!(
        answer.header("strict-transport-security"),
        "max-age=86400; includeSubDomains"
    );
    assert!(
        browser.jar.keys().all(|name| name.starts_with("__Host-")),
        "{:?}",
        browser.jar
    );
    assert!(answer.header("set-cookie").contains("; Secure"));
}

#[tokio::test]
async fn what_does_not_exist_gets_a_calm_page_in_the_language_and_frame_of_the_path() {
    let app = TestApp::start().await;
    for (path, lang, framed) in [
        ("/proximus/nl/nothing", "nl", true),
        ("/proximus/zh/guide/nothing", "zh-Hans", true),
        ("/proximus/xx/end", "nl", true),
        ("/nobody/fr/end", "en", false),
        ("/nobody", "en", false),
        ("/assets/cease.css", "en", false),
        ("/demo", "en", false),
    ] {
        let answer = app.browser().get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        let text = answer.text();
        assert!(text.contains(&format!("<html lang=\"{lang}\"")), "{path}");
        assert_eq!(text.contains("Proximus"), framed, "{path}");
        assert!(
            !answer.heading().is_empty() && !answer.heading().contains("error-"),
            "{path}: {}",
            answer.heading()
        );
    }
}

#[tokio::test]
async fn a_page_asked_for_in_the_wrong_way_says_so_and_names_the_right_ones() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let answer = browser
        .send(Method::DELETE, "/proximus/en/end", axum::body::Body::empty())
        .await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    let mut allowed: Vec<_> = answer.header("allow").split(',').map(str::to_owned).collect();
    allowed.sort();
    assert_eq!(allowed, ["GET", "HEAD", "POST"]);
    assert!(answer.heading().len() > 5, "{}", answer.heading());
}

#[tokio::test]
async fn a_head_request_has_no_body_even_where_a_page_went_wrong() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in ["/proximus/en/end", "/proximus/en/nothing"] {
        let answer = browser.send(Method::HEAD, path, axum::body::Body::empty()).await;
        assert!(answer.body.is_empty(), "{path}");
    }
}

#[tokio::test]
async fn the_front_door_leads_to_the_language_kept_or_asked_for_or_spoken() {
    for (cookie, asked, expected) in [
        ("", "", "/proximus/nl"),
        ("", "fr-BE,fr;q=0.9,en;q=0.5", "/proximus/fr"),
        ("", "it, ja", "/proximus/nl"),
        ("", "zh-TW", "/proximus/zh"),
        ("de", "fr", "/proximus/de"),
        ("xx", "fr", "/proximus/fr"),
    ] {
        let app = TestApp::start().await;
        let mut browser = app.browser();
        if !asked.is_empty() {
            browser
                .headers
                .push(("accept-language".to_owned(), asked.to_owned()));
        }
        if !cookie.is_empty() {
            browser.jar.insert("lang".to_owned(), cookie.to_owned());
        }
        for path in ["/proximus", "/proximus/"] {
            let answer = browser.send(Method::GET, path, axum::body::Body::empty()).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            assert_eq!(answer.header("location"), expected, "{cookie} {asked}");
            assert_eq!(answer.header("vary"), "accept-language, cookie");
        }
    }
}

#[tokio::test]
async fn a_language_chosen_with_the_switch_is_kept() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .headers
        .push(("accept-language".to_owned(), "fr".to_owned()));
    browser.get("/proximus/fr").await;
    assert_eq!(
        browser.jar.get("lang"),
        None,
        "nothing to keep: it is what the browser asks for"
    );
    browser.get("/proximus/de").await;
    assert_eq!(browser.jar.get("lang").map(String::as_str), Some("de"));
    assert_eq!(browser.get("/base").await.path, "/base/de");
}

#[tokio::test]
async fn the_switch_leads_to_the_same_page_in_each_language() {
    let app = TestApp::start().await;
    let page = app.browser().get("/base/en/search?q=sim").await.text();
    for lang in ["nl", "fr", "de", "en", "zh"] {
        assert!(
            page.contains(&format!("href=\"/base/{lang}/search?q=sim\"")),
            "{lang}"
        );
    }
}

#[tokio::test]
async fn under_its_own_host_an_operator_has_no_name_in_the_path() {
    let app = TestApp::with(|settings| settings.host_routing = true).await;
    let mut browser = app.browser();
    let host = app.app.operator("base").unwrap().operator.host.clone().unwrap();
    browser
        .headers
        .push(("host".to_owned(), format!("{}:8080", host.to_uppercase())));
    let entry = browser.get("/").await;
    assert!(
        entry.path.len() == 3 && entry.status == StatusCode::OK,
        "{} {}",
        entry.path,
        entry.status
    );
    let page = browser.get("/fr/end?x=1").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.text().contains("href=\"/nl/end?x=1\"") && !page.text().contains("/base/"),
        "{}",
        page.text()
    );
    assert_eq!(page.form("/end").action, "/fr/end");
    assert_eq!(
        browser.get("/assets/nothing.css").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(browser.get("/healthz").await.status, StatusCode::OK);
    browser.headers = vec![("host".to_owned(), "nobody.example".to_owned())];
    assert_eq!(browser.get("/fr/end").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_a_browser_may_keep_for_good_changes_its_name_with_its_content() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let page = browser.get("/proximus/en/end").await.text();
    let links: Vec<_> = page
        .split("/assets/")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert!(links.len() >= 3, "{links:?}");
    for link in links {
        let answer = browser.get(&format!("/assets/{link}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{link}");
        assert_eq!(
            answer.header("cache-control"),
            "public, max-age=31536000, immutable"
        );
        assert_eq!(answer.header("set-cookie"), "");
        let kind = match link.rsplit_once('.').unwrap().1 {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        assert_eq!(answer.header("content-type"), kind, "{link}");
    }
    assert_eq!(
        browser.get("/favicon.ico").await.header("content-type"),
        "image/svg+xml"
    );
}

#[tokio::test]
async fn pages_are_compressed_and_assets_too() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let plain = browser.get("/proximus/en/end").await.body.len();
    for encoding in ["br", "gzip"] {
        browser.headers = vec![("accept-encoding".to_owned(), encoding.to_owned())];
        let answer = browser.get("/proximus/en/end").await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert!(answer.body.len() * 2 < plain, "{} of {plain}", answer.body.len());
    }
}

#[tokio::test]
async fn the_program_says_whether_it_lives_and_whether_it_can_work() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    assert_eq!(browser.get("/healthz").await.text(), "alive\n");
    let answer = browser.get("/readyz").await;
    assert_eq!(
        (answer.status, answer.text().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "database ok\nloops stopped\n")
    );
    let cancel = CancellationToken::new();
    app.app.watch().set(
        app.engine
            .spawn_loops(&app.ports, &engine::LoopSettings::default(), &cancel),
    );
    let answer = browser.get("/readyz").await;
    assert_eq!(
        (answer.status, answer.text().as_str()),
        (StatusCode::OK, "database ok\nloops ok\n")
    );
    cancel.cancel();
    while browser.get("/readyz").await.status == StatusCode::OK {}
    app.engine.store().close().await;
    let answer = browser.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        answer.text().starts_with("database ") && !answer.text().contains("database ok"),
        "{}",
        answer.text()
    );
    assert_eq!(
        browser.get("/healthz").await.status,
        StatusCode::OK,
        "a restart would not mend the database"
    );
}

#[tokio::test]
async fn a_broken_database_gives_a_calm_page_with_an_id_and_no_detail() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/en/end").await;
    app.engine.store().close().await;
    let answer = browser
        .submit(&form, "/end", &[("name", "Zoë"), ("line", "0470000001")])
        .await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let id = answer.header("x-request-id");
    assert!(answer.words().contains(&id), "{}", answer.words());
    for detail in ["sql", "pool", "database", "Zoë"] {
        assert!(
            !answer.words().to_lowercase().contains(detail),
            "{detail}: {}",
            answer.words()
        );
    }
}
