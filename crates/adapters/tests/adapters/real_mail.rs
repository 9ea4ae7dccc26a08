//! The way of a mail through a real server, from our transport to the mailbox.

use crate::postfix::{MAILBOX, MailServer, PASSWORD, USER};
use crate::support::{clock, key, mail, settings};
use adapters::mail::{MailTransport, SmtpTransport};
use engine::Fault;
use mail_parser::{MessageParser, MimeHeaders};
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

fn transport(server: &MailServer, host: &str, password: &str, trusted: bool) -> SmtpTransport {
    let root = if trusted {
        format!("trusted_root = '{}'\n", server.root().display())
    } else {
        String::new()
    };
    let text = format!(
        "host = '{host}'\nport = {}\nencryption = 'starttls'\nuser = '{USER}'\npassword = '{password}'\n\
         from = 'Cease <no-reply@example.org>'\nreply_to = 'help@example.org'\nbounces_to = 'bounces@example.org'\n\
         helo = 'cease.example.org'\n{root}",
        server.port
    );
    SmtpTransport::new(&settings(&text), clock()).unwrap()
}

#[tokio::test]
async fn a_mail_arrives_whole() {
    let Some(server) = MailServer::get() else { return };
    let transport = transport(&server, "localhost", PASSWORD, true);
    let sent = mail(MAILBOX);
    assert_eq!(transport.send(&key(1), &sent).await, Ok(()));
    let id = format!("<{}@example.org>", key(1));
    let raw = server.delivered(&id);
    let read = MessageParser::default().parse(&raw).unwrap();
    let header = |name: &str| read.header_raw(name).unwrap_or_default().trim().to_owned();
    assert_eq!(read.subject(), Some(sent.subject.as_str()));
    let from = read.from().and_then(|from| from.first()).unwrap();
    assert_eq!(
        (from.name(), from.address()),
        (sent.from_name.as_deref(), Some("no-reply@example.org"))
    );
    assert_eq!(header("To"), MAILBOX);
    assert_eq!(header("Reply-To"), "help@example.org");
    assert_eq!(header("Return-Path"), "<bounces@example.org>");
    assert_eq!(header("Date"), "Sun, 22 Nov 2026 16:30:05 +0000");
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("Content-Language"), "fr");
    assert_eq!(read.header_raw("List-Unsubscribe"), None);
    let text = String::from_utf8_lossy(&raw);
    assert!(text.contains("with ESMTPSA"), "logged in over TLS: {text}");
    let kinds: Vec<String> = read
        .parts
        .iter()
        .filter_map(|part| part.content_type())
        .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default()))
        .collect();
    assert_eq!(kinds, ["multipart/alternative", "text/plain", "text/html"]);
    let part = |body: Option<std::borrow::Cow<'_, str>>| body.unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(part(read.body_text(0)).trim_end(), sent.text.trim_end());
    assert_eq!(part(read.body_html(0)).trim_end(), sent.html.trim_end());
    assert!(raw.is_ascii());
    assert_eq!(transport.check().await, Ok(()));
    transport.close().await;
}

#[tokio::test]
async fn a_mail_arrives_over_tls_from_the_first_byte() {
    let Some(server) = MailServer::get() else {
        return;
    };
    let text = |root: &str| {
        format!(
            "host = 'localhost'\nport = {}\nencryption = 'tls'\nuser = '{USER}'\npassword = '{PASSWORD}'\n\
             from = 'no-reply@example.org'\n{root}",
            server.tls_port
        )
    };
    let stranger = SmtpTransport::new(&settings(&text("")), clock()).unwrap();
    let sent = stranger.send(&key(7), &mail(MAILBOX)).await;
    assert_eq!(sent, Err(Fault::Temporary("mail-tls")));
    let root = format!("trusted_root = '{}'", server.root().display());
    let transport = SmtpTransport::new(&settings(&text(&root)), clock()).unwrap();
    assert_eq!(transport.send(&key(7), &mail(MAILBOX)).await, Ok(()));
    let raw = server.delivered(&format!("<{}@example.org>", key(7)));
    assert!(String::from_utf8_lossy(&raw).contains("with ESMTPSA"));
}

#[test]
fn a_file_of_roots_must_hold_one() {
    for (path, said) in [
        ("/nowhere/root.pem", "cannot be read"),
        ("/proc/self/cmdline", "no PEM certificate"),
    ] {
        let text = format!("host = 'localhost'\nfrom = 'a@example.org'\ntrusted_root = '{path}'");
        let fault = SmtpTransport::new(&settings(&text), clock()).unwrap_err();
        assert!(fault.to_string().contains(said), "{fault}");
    }
}

#[tokio::test]
async fn a_wrong_password_is_refused_and_nothing_arrives() {
    let Some(server) = MailServer::get() else { return };
    let refused = Err(Fault::Temporary("mail-login-refused"));
    for wrong in ["wrong", "s3cret-of-the-tes"] {
        let transport = transport(&server, "localhost", wrong, true);
        assert_eq!(
            transport.send(&key(2), &mail(MAILBOX)).await,
            refused,
            "{wrong:?}"
        );
    }
    let id = key(2);
    assert!(
        !server
            .mails()
            .iter()
            .any(|mail| String::from_utf8_lossy(mail).contains(&id))
    );
}

#[tokio::test]
async fn an_unknown_recipient_is_refused_for_good() {
    let Some(server) = MailServer::get() else { return };
    let transport = transport(&server, "localhost", PASSWORD, true);
    for to in ["nobody-here@example.test"] {
        let refused = transport.send(&key(3), &mail(to)).await;
        assert_eq!(refused, Err(Fault::Permanent("mail-recipient-refused")), "{to}");
    }
    // The next one is not harmed by it.
    assert_eq!(transport.send(&key(4), &mail(MAILBOX)).await, Ok(()));
    server.delivered(&format!("<{}@example.org>", key(4)));
}

#[tokio::test]
async fn a_server_that_cannot_prove_its_name_gets_nothing() {
    let Some(server) = MailServer::get() else { return };
    let tls = Err(Fault::Temporary("mail-tls"));
    // Signed by somebody nobody knows; known, but for another name.
    for (host, trusted) in [("localhost", false), ("127.0.0.1", true)] {
        let transport = transport(&server, host, PASSWORD, trusted);
        assert_eq!(
            transport.send(&key(5), &mail(MAILBOX)).await,
            tls,
            "{host} {trusted}"
        );
    }
}

#[tokio::test]
async fn the_server_takes_nothing_before_tls() {
    let Some(server) = MailServer::get() else { return };
    let text = format!(
        "host = '127.0.0.1'\nport = {}\nencryption = 'none'\nfrom = 'no-reply@example.org'",
        server.port
    );
    let clear = SmtpTransport::new(&settings(&text), clock()).unwrap();
    assert_eq!(
        clear.send(&key(6), &mail(MAILBOX)).await,
        Err(Fault::Temporary("mail-login-refused"))
    );
    let login = format!("{text}\nuser = '{USER}'\npassword = '{PASSWORD}'");
    let clear = SmtpTransport::new(&settings(&login), clock()).unwrap();
    assert_eq!(
        clear.send(&key(6), &mail(MAILBOX)).await,
        Err(Fault::Temporary("mail-not-offered"))
    );
    let answers = say(
        &server,
        &["EHLO cease.example.org", "MAIL FROM:<no-reply@example.org>"],
    )
    .await;
    assert!(answers.contains("250-STARTTLS"), "{answers}");
    assert!(!answers.contains("AUTH"), "{answers}");
    assert!(answers.contains("530 5.7.0"), "{answers}");
}

/// Says a few lines in the clear, then goodbye; everything the server answered.
#[expect(
    clippy::disallowed_methods,
    reason = "the test looks at the server itself, past our adapter"
)]
async fn say(server: &Arc<MailServer>, lines: &[&str]) -> String {
    let stream = tokio::net::TcpStream::connect(("127.0.0.1", server.port))
        .await
        .unwrap();
    let mut stream = BufReader::new(stream);
    let mut answers = String::new();
    for line in lines.iter().chain(&["QUIT"]) {
        stream.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
    }
    while stream.read_line(&mut answers).await.unwrap() > 0 {}
    answers
}
