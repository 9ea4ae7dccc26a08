//! `cease serve` as a process: the socket, the log, the orderly stop.

use crate::cli_process::{Installation, Serving};
use std::io::{Read, Write};
use std::process::{Command, Stdio};

fn serve(installation: &Installation) -> Serving {
    Serving::start(&["serve", "--config", &installation.config, "--log-format", "json"])
}

#[test]
fn asked_to_stop_it_finishes_what_runs_takes_nothing_new_and_ends_with_0() {
    let installation = Installation::new();
    let serving = serve(&installation);
    assert!(serving.get("/readyz").contains("database ok\nloops ok"));
    let mut running = serving.connect().unwrap();
    let head = format!(
        "POST /base/en/end HTTP/1.1\r\nhost: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         content-length: 6\r\nconnection: close\r\n\r\ncsr",
        serving.at
    );
    running.write_all(head.as_bytes()).unwrap();
    // The request is under way once the next one, on another connection, was answered.
    assert!(serving.get("/healthz").contains("alive"));
    serving.terminate();
    while serving
        .connect()
        .and_then(|mut stream| stream.write_all(b"GET ").map(|()| stream))
        .is_ok_and(|mut stream| stream.read(&mut [0]).is_ok_and(|count| count > 0))
    {}
    running.write_all(b"f=x").unwrap();
    let mut answer = String::new();
    running.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let (status, log) = serving.ended();
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(
        log.contains("stopping: no new requests") && log.lines().last().unwrap().contains("stopped"),
        "{log}"
    );
}

#[test]
fn the_log_has_one_line_a_request_with_its_route_and_nothing_personal() {
    let installation = Installation::new();
    let serving = serve(&installation);
    serving.get("/proximus/en/case/plantedtoken/receipt");
    serving.get("/proximus/en/search?q=planted+query");
    serving.get("/planted/path");
    let body = "csrf=x&name=Planted+Name&line=0470000001";
    serving.ask(&format!(
        "POST /proximus/en/end HTTP/1.1\r\nhost: {}\r\ncontent-type: application/x-www-form-urlencoded\r\n\
         user-agent: planted agent\r\nx-forwarded-for: 198.51.100.99\r\ncookie: session-proximus=planted\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        serving.at,
        body.len()
    ));
    serving.terminate();
    let (_, log) = serving.ended();
    assert!(
        !log.to_lowercase().contains("planted") && !log.contains("0470000001") && !log.contains("198.51"),
        "{log}"
    );
    let lines: Vec<serde_json::Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let answered: Vec<_> = lines
        .iter()
        .filter(|line| line["message"] == "answered")
        .collect();
    assert_eq!(answered.len(), 4, "{log}");
    let told: Vec<_> = answered
        .iter()
        .map(|line| (line["route"].as_str().unwrap(), line["status"].as_u64().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("/{operator}/{lang}/case/{token}/receipt", 404),
            ("/{operator}/{lang}/search", 200),
            ("/{operator}/{lang}", 404),
            ("/{operator}/{lang}/end", 403),
        ]
    );
    assert!(
        answered
            .iter()
            .all(|line| line["ms"].is_u64() && line["span"]["id"].as_str().unwrap().len() == 8),
        "{log}"
    );
}

#[test]
fn a_head_that_comes_one_letter_a_minute_is_cut_off() {
    let installation = Installation::with("");
    let text = std::fs::read_to_string(&installation.config).unwrap();
    installation.folder.file(
        "cease.toml",
        &format!("{text}[limits]\nheader_read_seconds = 1\n"),
    );
    let serving = serve(&installation);
    let mut slow = serving.connect().unwrap();
    slow.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ")
        .unwrap();
    let mut answer = String::new();
    // The other side ends it; a read that only ran into its own time limit would be an error.
    slow.read_to_string(&mut answer).unwrap();
    assert!(!answer.contains("alive"), "{answer}");
    let huge = format!(
        "GET /healthz HTTP/1.1\r\nhost: x\r\nx-huge: {}\r\n\r\n",
        "x".repeat(40_000)
    );
    assert!(serving.ask(&huge).starts_with("HTTP/1.1 431 "));
    assert!(serving.get("/healthz").contains("alive"));
}

/// A certificate and its key for localhost, made in a folder.
fn certificate(folder: &str) {
    let mut openssl = Command::new("openssl");
    openssl.args([
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
    ]);
    let (key, cert) = (format!("{folder}/key.pem"), format!("{folder}/cert.pem"));
    let made = openssl
        .args(["-subj", "/CN=localhost", "-keyout", &key, "-out", &cert])
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "openssl makes the certificate of this test"
    );
}

/// What a page gives over TLS; empty when the two cannot agree on how to speak.
fn over_tls(serving: &Serving, trusted: &str, option: &str) -> String {
    let address = serving.at.to_string();
    let mut openssl = Command::new("openssl");
    openssl.args([
        "s_client", "-quiet", option, "-connect", &address, "-CAfile", trusted,
    ]);
    openssl
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut client = openssl.spawn().unwrap();
    let request = b"GET /base/en/end HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    // A client that was refused is gone before it can be spoken to.
    let _ = client.stdin.as_mut().unwrap().write_all(request);
    String::from_utf8_lossy(&client.wait_with_output().unwrap().stdout).into_owned()
}

#[test]
fn it_speaks_tls_itself_when_it_is_given_a_certificate() {
    let installation = Installation::new();
    let at = installation.folder.path().display().to_string();
    certificate(&at);
    let text = std::fs::read_to_string(&installation.config).unwrap();
    let tls = format!("[tls]\ncert_file = '{at}/cert.pem'\nkey_file = '{at}/key.pem'\n");
    let settings = format!("base_url = 'https://localhost'\nhsts_seconds = 600\n{text}{tls}");
    installation.folder.file("cease.toml", &settings);
    let serving = serve(&installation);
    let trusted = format!("{at}/cert.pem");
    for option in ["-tls1_2", "-tls1_3"] {
        let answer = over_tls(&serving, &trusted, option);
        assert!(answer.starts_with("HTTP/1.1 200 "), "{option}: {answer}");
        assert!(
            answer.contains("strict-transport-security: max-age=600"),
            "{answer}"
        );
        assert!(
            answer.contains("set-cookie: __Host-cease=") && answer.contains("; Secure"),
            "{answer}"
        );
    }
    assert_eq!(over_tls(&serving, &trusted, "-tls1_1"), "", "old TLS is refused");
    assert!(
        !serving.get("/healthz").contains("alive"),
        "nothing is answered in the clear"
    );
}
