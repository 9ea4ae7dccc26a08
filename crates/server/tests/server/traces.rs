//! Traces: what a collector gets, and that it is nothing personal.

use crate::app::{PEOPLE, TestApp, ZOE};
use crate::cli_process::{Installation, Serving};
use crate::portal::{ELSEWHERE, ask, case_path, prove, reference};
use adapters::traces::Traces;
use jiff::SignedDuration;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use termination::party::Language;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

/// A collector that keeps what it gets.
struct Collector {
    endpoint: String,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Collector {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let kept = bodies.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                keep(stream.unwrap(), &kept);
            }
        });
        Self { endpoint, bodies }
    }

    /// Everything that came, as bytes.
    fn bytes(&self) -> Vec<u8> {
        self.bodies.lock().unwrap().concat()
    }

    fn spans(&self) -> Vec<Span> {
        let bodies = self.bodies.lock().unwrap();
        let requests = bodies
            .iter()
            .map(|body| ExportTraceServiceRequest::decode(body.as_slice()).unwrap());
        requests
            .flat_map(|request| request.resource_spans)
            .flat_map(|of_resource| of_resource.scope_spans)
            .flat_map(|of_scope| of_scope.spans)
            .collect()
    }
}

/// Reads the requests of one connection, and answers each.
fn keep(stream: TcpStream, kept: &Mutex<Vec<Vec<u8>>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut writer = stream;
    loop {
        let (mut head, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line.trim().is_empty() {
                break;
            }
            head.push_str(&line);
        }
        assert!(head.starts_with("POST /v1/traces HTTP/1.1"), "{head}");
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        kept.lock().unwrap().push(body);
        writer
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
            .unwrap();
    }
}

fn attribute(span: &Span, key: &str) -> String {
    let found = span.attributes.iter().find(|attribute| attribute.key == key);
    let value = found.and_then(|found| found.value.as_ref()?.value.as_ref());
    match value {
        Some(Value::StringValue(text)) => text.clone(),
        Some(Value::IntValue(number)) => number.to_string(),
        other => format!("{other:?}"),
    }
}

/// The names of a span and of what happened in it, each below its parent.
fn tree(spans: &[Span], root: &Span) -> Vec<String> {
    let mut names = vec![root.name.clone()];
    let mut below: Vec<_> = spans
        .iter()
        .filter(|span| span.parent_span_id == root.span_id && span.trace_id == root.trace_id)
        .collect();
    below.sort_by_key(|span| span.start_time_unix_nano);
    for span in below {
        names.extend(tree(spans, span).iter().map(|name| format!("- {name}")));
    }
    names
}

#[track_caller]
fn named<'a>(spans: &'a [Span], name: &str) -> &'a Span {
    let names = || spans.iter().map(|span| &span.name).collect::<Vec<_>>();
    spans
        .iter()
        .find(|span| span.name == name)
        .unwrap_or_else(|| panic!("{name} in {:?}", names()))
}

#[tokio::test]
async fn a_form_makes_a_trace_with_its_command_and_nothing_personal() {
    let collector = Collector::start();
    let traces = Traces::start(&collector.endpoint, 100, "0").unwrap();
    let listening = tracing::subscriber::set_default(registry().with(server::traces::layer(&traces)));
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let receipt = ask(&mut browser, &ZOE, Language::En).await;
    prove(&app, &mut browser, &receipt, &ZOE).await;
    app.advance(SignedDuration::from_hours(9)).await;
    browser.get("/planted/path?with=planted+query").await;
    drop(listening);
    traces.stop().await;

    let spans = collector.spans();
    let form = named(&spans, "POST /{operator}/{lang}/end");
    assert_eq!(
        tree(&spans, form),
        ["POST /{operator}/{lang}/end", "- command open", "- - commit"]
    );
    assert_eq!(attribute(form, "http.response.status_code"), "303");
    assert_eq!(attribute(form, "http.route"), "/{operator}/{lang}/end");
    assert!(form.parent_span_id.is_empty() && form.events.is_empty());
    let command = named(&spans, "command open");
    assert_eq!(attribute(command, "answer"), "followed");
    let bar = named(&spans, "effect bar_line");
    assert_eq!(
        tree(&spans, bar),
        [
            "effect bar_line",
            "- network bar",
            "- command report",
            "- - commit"
        ]
    );
    let sent = String::from_utf8_lossy(&collector.bytes()).into_owned();
    let token = case_path(&receipt).rsplit('/').next().unwrap().to_owned();
    let mut secrets = vec![reference(&receipt), token, "case_".to_owned()];
    secrets.extend(browser.jar.values().cloned());
    secrets.extend(["planted", ELSEWHERE, "203.0.113.9"].map(str::to_owned));
    for person in PEOPLE {
        let line = person.line.trim_start_matches('+');
        secrets.extend([person.name, person.email, line, &line[2..], person.customer].map(str::to_owned));
    }
    for secret in secrets.iter().filter(|secret| secret.len() > 3) {
        assert!(!sent.contains(secret.as_str()), "{secret}");
    }
}

#[tokio::test]
async fn spans_and_lines_of_the_log_that_are_not_made_for_it_stay_inside() {
    let collector = Collector::start();
    let traces = Traces::start(&collector.endpoint, 100, "0").unwrap();
    let listening = tracing::subscriber::set_default(registry().with(server::traces::layer(&traces)));
    let inside = tracing::error_span!("planted_inside", name = "planted");
    let outside = tracing::info_span!(target: engine::SPANS, parent: &inside, "outside");
    outside.in_scope(|| tracing::error!(name = "planted", "planted"));
    drop((outside, inside, listening));
    traces.stop().await;
    assert_eq!(collector.spans().len(), 1);
    assert!(!String::from_utf8_lossy(&collector.bytes()).contains("planted"));
}

#[test]
fn a_program_that_serves_sends_its_last_traces_when_it_is_asked_to_stop() {
    let collector = Collector::start();
    let installation = Installation::new();
    let text = std::fs::read_to_string(&installation.config).unwrap();
    let traces = format!("[traces]\notlp_endpoint = '{}'\n", collector.endpoint);
    installation.folder.file("cease.toml", &format!("{text}{traces}"));
    let serving = Serving::start(&["serve", "--config", &installation.config, "--log-level", "trace"]);
    serving.get("/proximus/en/end");
    serving.terminate();
    let (status, log) = serving.ended();
    assert_eq!(status.code(), Some(0), "{log}");
    let page = collector.spans();
    let page = named(&page, "GET /{operator}/{lang}/end");
    let id = attribute(page, "cease.request_id");
    assert!(log.contains(&id), "{id} in {log}");
    assert!(
        !log.contains("http.route"),
        "the log shows no span of a trace: {log}"
    );
}

#[test]
fn a_collector_that_is_not_there_is_told_once_and_disturbs_nobody() {
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let installation = Installation::new();
    let text = std::fs::read_to_string(&installation.config).unwrap();
    let traces = format!("[traces]\notlp_endpoint = 'http://{gone}'\n");
    installation.folder.file("cease.toml", &format!("{text}{traces}"));
    let serving = Serving::start(&["serve", "--config", &installation.config]);
    assert!(serving.get("/proximus/en/end").starts_with("HTTP/1.1 200 "));
    serving.terminate();
    let (status, log) = serving.ended();
    assert_eq!(status.code(), Some(0), "{log}");
    assert_eq!(
        log.matches("the collector does not take traces").count(),
        1,
        "{log}"
    );
}
