//! Everything a mail server can do wrong, and what we make of it.

use crate::fault_server::{FaultServer, Reply, Script};
use crate::support::{clock, key, mail, settings};
use adapters::mail::{MailTransport, SmtpTransport};
use engine::Fault;
use mail_parser::{Header, MessageParser};

fn transport(port: u16, more: &str) -> SmtpTransport {
    let text = format!(
        "host = '127.0.0.1'\nport = {port}\nencryption = 'none'\nfrom = 'Cease <no-reply@example.org>'\n\
         helo = 'cease.example.org'\ntimeout_ms = 300\n{more}"
    );
    SmtpTransport::new(&settings(&text), clock()).unwrap()
}

async fn check(script: Script, expected: Result<(), Fault>) {
    let server = FaultServer::start(script).await;
    let sent = transport(server.port, "")
        .send(&key(1), &mail("an@example.org"))
        .await;
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_good_server_takes_the_mail() {
    check(|_, _| Reply::Well, Ok(())).await;
}

macro_rules! at {
    ($command:literal, $reply:expr) => {
        |command, _| if command == $command { $reply } else { Reply::Well }
    };
}

#[tokio::test]
async fn a_server_that_is_busy_is_asked_again() {
    let busy = Err(Fault::Temporary("mail-server-busy"));
    check(at!("CONNECT", Reply::Say(b"421 4.3.2 closing\r\n")), busy).await;
    check(at!("EHLO", Reply::Say(b"421 4.3.2 closing\r\n")), busy).await;
    check(at!("MAIL", Reply::Say(b"451 4.3.0 try later\r\n")), busy).await;
    check(at!("RCPT", Reply::Say(b"450 4.2.0 greylisted\r\n")), busy).await;
    check(at!("RCPT", Reply::Say(b"452 4.2.2 full\r\n")), busy).await;
    check(at!("DATA", Reply::Say(b"421 4.3.2 closing\r\n")), busy).await;
    check(at!("CONTENT", Reply::Say(b"451 4.3.0 try later\r\n")), busy).await;
    check(at!("CONNECT", Reply::Say(b"554 5.3.2 no service\r\n")), busy).await;
}

#[tokio::test]
async fn a_refused_recipient_or_content_is_final() {
    let recipient = Err(Fault::Permanent("mail-recipient-refused"));
    let content = Err(Fault::Permanent("mail-content-refused"));
    check(at!("RCPT", Reply::Say(b"550 5.1.1 unknown\r\n")), recipient).await;
    check(
        at!("RCPT", Reply::Say(b"550-5.1.1 unknown\r\n550 5.1.1 really\r\n")),
        recipient,
    )
    .await;
    check(at!("DATA", Reply::Say(b"554 5.5.1 no\r\n")), content).await;
    check(at!("CONTENT", Reply::Say(b"552 5.3.4 too big\r\n")), content).await;
}

#[tokio::test]
async fn a_refused_sender_or_login_is_ours_to_mend() {
    check(
        at!("MAIL", Reply::Say(b"550 5.7.1 not you\r\n")),
        Err(Fault::Temporary("mail-sender-refused")),
    )
    .await;
    let login = Err(Fault::Temporary("mail-login-refused"));
    check(at!("MAIL", Reply::Say(b"530 5.7.0 log in first\r\n")), login).await;
    let server = FaultServer::start(at!("AUTH", Reply::Say(b"535 5.7.8 wrong\r\n"))).await;
    let transport = transport(server.port, "user = 'app'\npassword = 'wrong'");
    assert_eq!(transport.send(&key(1), &mail("an@example.org")).await, login);
    assert_eq!(server.count("MAIL"), 0);
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again() {
    check(
        at!("CONNECT", Reply::HangUp),
        Err(Fault::Temporary("mail-garbled-answer")),
    )
    .await;
    check(
        at!("RCPT", Reply::HangUp),
        Err(Fault::Temporary("mail-garbled-answer")),
    )
    .await;
    // The server may have taken it: the repeat carries the same Message-ID.
    check(
        at!("CONTENT", Reply::HangUp),
        Err(Fault::Temporary("mail-answer-lost")),
    )
    .await;
    let nobody = transport(1, "").send(&key(1), &mail("an@example.org")).await;
    assert_eq!(nobody, Err(Fault::Temporary("mail-no-connection")));
}

#[tokio::test]
async fn silence_ends_at_the_time_limit() {
    let timeout = Err(Fault::Temporary("mail-timeout"));
    check(at!("CONNECT", Reply::Silence), timeout).await;
    check(at!("RCPT", Reply::Silence), timeout).await;
    check(at!("CONTENT", Reply::Silence), timeout).await;
}

#[tokio::test]
async fn nonsense_is_no_answer() {
    let garbled = Err(Fault::Temporary("mail-garbled-answer"));
    check(at!("CONNECT", Reply::Say(b"\x16\x03\x01\x02\x00\r\n")), garbled).await;
    check(
        at!("CONNECT", Reply::Say(b"HTTP/1.1 400 Bad Request\r\n\r\n")),
        garbled,
    )
    .await;
    check(at!("RCPT", Reply::Say(b"999 what\r\n")), garbled).await;
    check(at!("RCPT", Reply::Say(b"\r\n")), garbled).await;
    check(at!("RCPT", Reply::Say(b"250 \xFF\xFE\r\n")), garbled).await;
    check(at!("RCPT", Reply::Say(b"2\r\n")), garbled).await;
    check(at!("MAIL", Reply::Flood(1_000_000)), garbled).await;
}

#[tokio::test]
async fn without_tls_on_offer_nothing_is_said() {
    let server = FaultServer::start(|_, _| Reply::Well).await;
    let text = format!(
        "host = '127.0.0.1'\nport = {}\nencryption = 'starttls'\nfrom = 'a@example.org'\nuser = 'app'\n\
         password = 's3cret'\ntimeout_ms = 300",
        server.port
    );
    let sent = SmtpTransport::new(&settings(&text), clock())
        .unwrap()
        .send(&key(1), &mail("an@example.org"))
        .await;
    assert_eq!(sent, Err(Fault::Temporary("mail-not-offered")));
    assert_eq!((server.count("AUTH"), server.count("MAIL")), (0, 0));
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = FaultServer::start(|_, _| Reply::Well).await;
    let transport = transport(server.port, "");
    for n in 1..=3 {
        assert_eq!(transport.send(&key(n), &mail("an@example.org")).await, Ok(()));
    }
    assert_eq!((server.count("CONNECT"), server.count("CONTENT")), (1, 3));
    transport.close().await;
    assert_eq!(server.count("QUIT"), 1);
}

#[tokio::test]
async fn a_connection_that_failed_is_never_used_again() {
    // The first answer comes too late: whoever used this connection again would take it for the second mail's.
    let server = FaultServer::start(|command, before| match (command, before) {
        ("CONTENT", 0) => Reply::Silence,
        ("RCPT", 1) => Reply::Say(b"550 5.1.1 unknown\r\n"),
        _ => Reply::Well,
    })
    .await;
    let transport = transport(server.port, "");
    let mut answers = Vec::new();
    for n in 1..=3 {
        answers.push(transport.send(&key(n), &mail("an@example.org")).await);
    }
    let expected = [
        Err(Fault::Temporary("mail-timeout")),
        Err(Fault::Permanent("mail-recipient-refused")),
        Ok(()),
    ];
    assert_eq!(answers, expected);
    assert_eq!(server.count("CONNECT"), 3);
}

#[tokio::test]
async fn an_idle_connection_that_died_costs_no_mail() {
    let server = FaultServer::start(at!("NOOP", Reply::HangUp)).await;
    let transport = transport(server.port, "");
    for n in 1..=2 {
        assert_eq!(transport.send(&key(n), &mail("an@example.org")).await, Ok(()));
    }
    assert_eq!(server.count("CONNECT"), 2);
}

#[tokio::test]
async fn a_repeat_is_the_same_mail() {
    let server = FaultServer::start(|_, _| Reply::Well).await;
    let transport = transport(server.port, "");
    for n in [1, 1, 2] {
        assert_eq!(transport.send(&key(n), &mail("an@example.org")).await, Ok(()));
    }
    let mails = server.mails();
    assert_eq!(mails[0], mails[1]);
    assert_ne!(mails[0], mails[2]);
    let id = format!("Message-ID: <{}@example.org>", key(1));
    assert_eq!(
        mails[0].lines().filter(|line| *line == id).count(),
        1,
        "{}",
        mails[0]
    );
}

#[tokio::test]
async fn nothing_a_person_typed_becomes_a_header() {
    let server = FaultServer::start(|_, _| Reply::Well).await;
    let transport = transport(server.port, "");
    let mut evil = mail("an@example.org");
    evil.from_name = Some("Proximus\r\nBcc: all@example.org\r\n\r\n<script>".to_owned());
    evil.subject = "Einde\r\nX-Evil: yes\n\nbody".to_owned();
    evil.text = "Hello\r\n.\r\nMAIL FROM:<x@example.org>\r\n".to_owned();
    assert_eq!(transport.send(&key(1), &evil).await, Ok(()));
    let sent = server.mails().remove(0);
    let parsed = MessageParser::default().parse(sent.as_bytes()).unwrap();
    let names: Vec<&str> = parsed.headers().iter().map(Header::name).collect();
    for name in ["Bcc", "X-Evil", "List-Unsubscribe"] {
        assert!(
            !names.iter().any(|found| found.eq_ignore_ascii_case(name)),
            "{name} in {names:?}"
        );
    }
    assert_eq!(parsed.parts.len(), 3, "the whole and its two parts");
    assert_eq!(server.count("CONTENT"), 1);
    assert_eq!(server.count("MAIL"), 1);
    for to in [
        "an@example.org\r\nRCPT TO:<bo@example.org>",
        "an@example.org>\r\nDATA",
        "",
        "an smet@example.org",
    ] {
        let refused = transport.send(&key(2), &mail(to)).await;
        assert_eq!(refused, Err(Fault::Permanent("mail-address-invalid")), "{to:?}");
    }
    assert_eq!((server.count("RCPT"), server.mails().len()), (1, 1));
}

#[tokio::test]
async fn an_address_outside_of_ascii_needs_a_server_that_knows_it() {
    let needs = Err(Fault::Permanent("mail-address-needs-smtputf8"));
    let server = FaultServer::start(|_, _| Reply::Well).await;
    assert_eq!(
        transport(server.port, "")
            .send(&key(1), &mail("jürgen@example.org"))
            .await,
        needs
    );
    let knows = FaultServer::start(at!(
        "EHLO",
        Reply::Say(b"250-a\r\n250-SMTPUTF8\r\n250 8BITMIME\r\n")
    ))
    .await;
    assert_eq!(
        transport(knows.port, "")
            .send(&key(1), &mail("jürgen@example.org"))
            .await,
        Ok(())
    );
    // A domain has an ASCII form, so it needs nothing.
    assert_eq!(
        transport(server.port, "")
            .send(&key(1), &mail("wei@例子.测试"))
            .await,
        Ok(())
    );
    assert!(server.mails()[0].contains("To: wei@xn--fsqu00a.xn--0zwm56d"));
}
