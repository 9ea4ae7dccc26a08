//! The pages that explain, as a browser gets them.

use crate::app::TestApp;
use crate::browser::Answer;
use axum::http::StatusCode;

const OPERATORS: [&str; 9] = [
    "base",
    "digi",
    "hey",
    "lycamobile",
    "mobile-vikings",
    "orange",
    "proximus",
    "scarlet",
    "telenet",
];
const LANGUAGES: [(&str, &str); 5] = [
    ("nl", "nl"),
    ("fr", "fr"),
    ("de", "de"),
    ("en", "en"),
    ("zh", "zh-Hans"),
];
const PAGES: [&str; 14] = [
    "",
    "/guide",
    "/guide/online",
    "/guide/phone",
    "/guide/shop",
    "/guide/hotline",
    "/guide/shops",
    "/guide/shops?place=9999",
    "/guide/shops?place=Gnet",
    "/guide/before",
    "/guide/why",
    "/guide/questions",
    "/search?q=opzegen",
    "/search?q=xyzzy",
];

/// One heading, a language, a title, a label at each field, no id twice, nothing inline.
#[track_caller]
pub(crate) fn check_page(page: &Answer, lang: &str) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.path);
    let html = page.text();
    let path = &page.path;
    assert!(html.starts_with("<!doctype html>"), "{path}");
    assert!(
        html.contains(&format!("<html lang=\"{lang}\" dir=\"ltr\">")),
        "{path}"
    );
    assert_eq!(html.matches("<h1").count(), 1, "{path}");
    assert_eq!(html.matches("<main").count(), 1, "{path}");
    assert!(!page.heading().is_empty(), "{path}");
    for inline in ["<style", " style=\"", "javascript:", " onclick", "<script>"] {
        assert!(!html.contains(inline), "{path} has {inline}");
    }
    let ids: Vec<_> = values(&html, " id=\"");
    for id in &ids {
        assert_eq!(
            ids.iter().filter(|other| other == &id).count(),
            1,
            "{path} has {id} twice"
        );
    }
    let labelled = values(&html, " for=\"");
    let visible = html
        .split("<input")
        .skip(1)
        .filter(|tag| !tag.starts_with(" type=\"hidden\""));
    for input in visible {
        let id = values(input.split('>').next().unwrap(), " id=\"").pop().unwrap();
        assert!(labelled.contains(&id), "{path}: {id} has no label");
    }
    for named in values(&html, " href=\"#")
        .iter()
        .chain(&values(&html, "aria-describedby=\""))
    {
        assert!(ids.contains(named), "{path} names {named}, which is not there");
    }
}

fn values(html: &str, before: &str) -> Vec<String> {
    html.split(before)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn every_page_of_every_operator_is_whole_in_every_language() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for operator in OPERATORS {
        for (code, lang) in LANGUAGES {
            for page in PAGES {
                let answer = browser.get(&format!("/{operator}/{code}{page}")).await;
                check_page(&answer, lang);
            }
        }
    }
}

#[tokio::test]
async fn every_link_inside_leads_to_a_page() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let mut links = Vec::new();
    for page in PAGES {
        let html = browser.get(&format!("/proximus/fr{page}")).await.text();
        links.extend(values(&html, " href=\"/proximus/"));
    }
    links.sort();
    links.dedup();
    for link in links {
        let path = format!("/proximus/{}", link.split('#').next().unwrap());
        let answer = browser.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        if let Some((_, anchor)) = link.split_once('#') {
            assert!(answer.text().contains(&format!("id=\"{anchor}\"")), "{link}");
        }
    }
}

#[tokio::test]
async fn the_entry_page_leads_to_the_form_with_nothing_else_in_the_button() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (code, label) in [
        ("nl", "Hier contract opzeggen"),
        ("fr", "Résilier votre contrat"),
        ("de", "Verträge hier kündigen"),
        ("en", "Cancel contract here"),
    ] {
        let html = browser.get(&format!("/proximus/{code}")).await.text();
        let button = format!("<a class=\"button big\" href=\"/proximus/{code}/end\">{label}</a>");
        assert!(html.contains(&button), "{code}: {button}");
        assert!(
            html.contains(&format!("href=\"/proximus/{code}/withdraw\"")),
            "{code}"
        );
    }
}

#[tokio::test]
async fn the_list_of_operators_names_each_in_the_language_of_the_browser() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .headers
        .push(("accept-language".to_owned(), "fr-BE,fr;q=0.9".to_owned()));
    let list = browser.get("/").await;
    check_page(&list, "fr");
    for operator in OPERATORS {
        assert!(
            list.text().contains(&format!("href=\"/{operator}/fr\"")),
            "{operator}"
        );
    }
}

#[tokio::test]
async fn an_unknown_page_of_the_guide_says_so_in_the_operators_frame() {
    let app = TestApp::start().await;
    let answer = app.browser().get("/orange/de/guide/unbekannt").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.heading(), "Diese Seite gibt es nicht");
    assert!(answer.text().contains("brand-orange"));
}

#[tokio::test]
async fn the_search_finds_in_any_language_and_shows_the_query_harmlessly() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (query, first) in [
        ("opzegen", "/end"),
        ("r%C3%A9silier", "/end"),
        ("kuendigen", "/end"),
        ("%E6%B3%A8%E9%94%80", "/end"),
        ("SIM", "/end"),
        ("herroepen", "/withdraw"),
        ("gestolen", "/guide/questions#lost"),
        ("status", "#follow"),
    ] {
        let page = browser.get(&format!("/telenet/en/search?q={query}")).await.text();
        let list = page.split("<ol class=\"doors\">").nth(1).unwrap_or_default();
        let found = values(list, " href=\"/telenet/en");
        assert_eq!(found.first().map(String::as_str), Some(first), "{query}");
    }
    let nasty = "%3Cscript%3Ealert(1)%3C/script%3E%22%27%E2%80%AE%00";
    let page = browser.get(&format!("/telenet/en/search?q={nasty}")).await;
    check_page(&page, "en");
    assert!(!page.text().contains("<script>alert"));
    let heading = page.heading();
    assert!(
        heading.contains("<script>alert(1)</script>") && !heading.contains('\u{202E}'),
        "{heading}"
    );
    for empty in [
        "/telenet/en/search",
        "/telenet/en/search?q=",
        "/telenet/en/search?q=+++",
    ] {
        let page = browser.get(empty).await;
        check_page(&page, "en");
        assert_eq!(page.heading(), "Write one word, in any language");
    }
    let long = format!("/telenet/en/search?q={}", "x".repeat(1500));
    assert!(browser.get(&long).await.text().len() < 10_000);
}

#[tokio::test]
async fn a_first_visit_stays_small() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser
        .headers
        .push(("accept-encoding".to_owned(), "br".to_owned()));
    for (code, _) in LANGUAGES {
        let page = browser
            .send(
                axum::http::Method::GET,
                &format!("/proximus/{code}"),
                axum::body::Body::empty(),
            )
            .await;
        assert_eq!(page.header("content-encoding"), "br");
        let mut bytes = page.body.len();
        for name in ["cease.css", "brand-proximus.css", "cease.js"] {
            let file = browser.get(&app.app.assets().href(name)).await;
            assert_eq!(file.status, StatusCode::OK, "{name}");
            assert!(file.header("cache-control").contains("immutable"), "{name}");
            bytes += file.body.len();
        }
        assert!(bytes < 12_000, "{code}: {bytes} bytes");
    }
}
