//! What Prometheus reads: complete, documented, and without anything personal.

use crate::app::{PEOPLE, TestApp, ZOE, code_in};
use crate::browser::{Answer, Browser};
use crate::cli_process::{Installation, Serving};
use crate::portal::{ELSEWHERE, ask, case_path, prove, reference};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use jiff::SignedDuration;
use server::metrics::router;
use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use termination::party::Language;

/// What is shown now.
async fn scrape(app: &TestApp) -> Answer {
    Browser::new(router(&app.app)).get("/metrics").await
}

/// A case from the form to its close, with everything that is counted on the way.
async fn story(app: &TestApp) -> (Browser, Answer) {
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Language::En).await;
    prove(app, &mut browser, &receipt, &ZOE).await;
    app.advance(SignedDuration::from_hours(9)).await;
    browser.get(&case_path(&receipt)).await;
    browser.get("/planted/path?with=planted+query").await;
    let strange = Method::from_bytes(b"PLANTED").unwrap();
    browser
        .send(strange, "/a/planted/path/of/no/page", Body::empty())
        .await;
    (browser, receipt)
}

fn of_repository(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// Every word that begins like the name of a metric.
fn named_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_');
    words
        .filter(|word| word.starts_with("cease_"))
        .map(str::to_owned)
        .collect()
}

/// The names of all metrics, and the names under which Prometheus keeps them.
fn exported(scrape: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for line in scrape.lines().filter_map(|line| line.strip_prefix("# TYPE ")) {
        let (name, kind) = line.split_once(' ').unwrap();
        names.insert(name.to_owned());
        if kind == "histogram" {
            kept.extend(["bucket", "sum", "count"].map(|part| format!("{name}_{part}")));
        } else {
            kept.insert(name.to_owned());
        }
    }
    (names, kept)
}

#[tokio::test]
async fn what_dashboard_and_alerts_ask_for_is_shown_and_what_is_shown_is_documented() {
    let app = TestApp::start().await;
    story(&app).await;
    let (names, kept) = exported(&scrape(&app).await.text());
    for path in ["docs/grafana/cease.json", "docs/grafana/alerts.yml"] {
        let asked = named_in(&of_repository(path));
        assert!(asked.len() > 10, "{path}: {asked:?}");
        let unknown: Vec<_> = asked.difference(&kept).collect();
        assert!(unknown.is_empty(), "{path} asks for {unknown:?}");
    }
    let guide = of_repository("docs/operating.md");
    let rows = guide.lines().filter_map(|line| line.strip_prefix("| `cease_"));
    let documented: BTreeSet<_> = rows
        .map(|row| format!("cease_{}", row.split('`').next().unwrap()))
        .collect();
    assert_eq!(documented, names);
    assert_eq!(named_in(&guide).difference(&names).count(), 0);
}

#[test]
fn every_alert_says_what_to_do_in_the_guide_and_the_guide_knows_no_other() {
    let rules = of_repository("docs/grafana/alerts.yml");
    let rules: BTreeSet<_> = rules
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("- alert: "))
        .collect();
    let guide = of_repository("docs/operating.md");
    let told: BTreeSet<_> = guide
        .lines()
        .filter_map(|line| line.strip_prefix("| `Cease")?.split('`').next())
        .collect();
    let told: BTreeSet<_> = told.iter().map(|name| format!("Cease{name}")).collect();
    assert_eq!(told, rules.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn the_dashboard_has_a_question_in_every_panel_and_no_two_in_one_place() {
    let dashboard: serde_json::Value =
        serde_json::from_str(&of_repository("docs/grafana/cease.json")).unwrap();
    assert_eq!(
        (&dashboard["title"], &dashboard["uid"]),
        (&"Cease".into(), &"cease".into())
    );
    let mut taken = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for panel in dashboard["panels"].as_array().unwrap() {
        let title = panel["title"].as_str().unwrap();
        assert!(ids.insert(panel["id"].as_u64().unwrap()), "{title}");
        let at = |side: &str| panel["gridPos"][side].as_u64().unwrap();
        for (x, y) in (0..at("w")).flat_map(|x| (0..at("h")).map(move |y| (x, y))) {
            let cell = (at("x") + x, at("y") + y);
            assert!(cell.0 < 24 && taken.insert(cell), "{title} at {cell:?}");
        }
        let targets = panel["targets"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(targets.is_empty(), panel["type"] == "row", "{title}");
        for target in targets {
            assert!(target["expr"].as_str().unwrap().contains("cease_"), "{title}");
        }
    }
}

#[tokio::test]
async fn what_is_shown_carries_nothing_personal_no_id_and_no_path() {
    let app = TestApp::start().await;
    let (browser, receipt) = story(&app).await;
    let text = scrape(&app).await.text();
    let token = case_path(&receipt).rsplit('/').next().unwrap().to_owned();
    let mut secrets = vec![
        reference(&receipt),
        token,
        code_in(app.sent_to(ZOE.line)[0].kept.text()),
    ];
    secrets.extend(browser.jar.values().cloned());
    secrets.extend(["planted", ELSEWHERE, "203.0.113.9"].map(str::to_owned));
    for person in PEOPLE {
        let line = person.line.trim_start_matches('+');
        secrets.extend([person.name, person.email, line, &line[2..], person.customer].map(str::to_owned));
    }
    for secret in secrets.iter().filter(|secret| secret.len() > 3) {
        assert!(!text.contains(secret.as_str()), "{secret}");
    }
    for (route, method, status) in [
        ("/{operator}/{lang}/case/{token}", "GET", "2xx"),
        ("/{operator}/{lang}/end", "POST", "3xx"),
        ("/{operator}/{lang}", "GET", "4xx"),
        ("none", "other", "4xx"),
    ] {
        let labels = format!("{{route=\"{route}\",method=\"{method}\",status=\"{status}\"}}");
        assert!(
            text.contains(&format!("cease_http_requests_total{labels} ")),
            "{labels}"
        );
    }
}

#[tokio::test]
async fn whoever_looks_while_the_database_is_gone_is_told_so_and_sees_the_rest() {
    let app = TestApp::start().await;
    assert!(scrape(&app).await.text().contains("cease_database_up 1\n"));
    app.engine.store().close().await;
    let answer = scrape(&app).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(
        answer.header("content-type"),
        "text/plain; version=0.0.4; charset=utf-8"
    );
    let text = answer.text();
    assert!(text.contains("cease_database_up 0\n") && text.contains("cease_loops_running 0\n"));
    assert!(text.contains("cease_build_info{version="), "{text}");
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

#[test]
fn metrics_are_shown_on_their_own_address_and_nowhere_when_it_is_not_set() {
    let installation = Installation::new();
    let silent = Serving::start(&["serve", "--config", &installation.config]);
    assert!(silent.get("/metrics").starts_with("HTTP/1.1 404 "));
    drop(silent);
    let text = std::fs::read_to_string(&installation.config).unwrap();
    let port = free_port();
    let metrics = format!("[metrics]\nlisten = '127.0.0.1:{port}'\n");
    installation
        .folder
        .file("cease.toml", &format!("{text}{metrics}"));
    let mut serving = Serving::start(&["serve", "--config", &installation.config]);
    assert!(serving.get("/metrics").starts_with("HTTP/1.1 404 "));
    let pages = serving.at;
    serving.at.set_port(port);
    let shown = serving.get("/metrics");
    assert!(shown.starts_with("HTTP/1.1 200 "), "{shown}");
    assert!(
        shown.contains("cease_loops_running 1\n") && shown.contains("cease_cases_due 0\n"),
        "{shown}"
    );
    assert!(serving.get("/proximus/en/end").starts_with("HTTP/1.1 404 "));
    serving.at = pages;
    serving.terminate();
    let (status, log) = serving.ended();
    assert_eq!(status.code(), Some(0), "{log}");
}
