//! What a parcel becomes: addresses of pages, mails, text messages, letters, and the carrier each goes to.
//!
//! The mails lie as people read them in `tests/golden/<language>/`. To change them on purpose, run
//! `ADAPTERS_GOLDEN=write cargo test -p adapters golden` and read the difference.

use crate::parcels::{TOKEN, parcel, rules};
use crate::support::{clock, effect, key};
use adapters::outbox_local::Kept;
use adapters::{Composer, LocalOutbox, Messengers, PublicAddress};
use engine::{Address, Fault, Messenger, Notice, NoticeKind, NoticeLink, Parcel};
use std::path::Path;
use std::sync::Arc;
use termination::case::{GivenYes, Message, Yes};
use termination::party::{Channel, Language};
use wording::Wording;

fn composer(base_url: &str, by_host: bool) -> Composer {
    Composer::new(
        Arc::new(Wording::strict()),
        PublicAddress::new(base_url, by_host).unwrap(),
    )
}

fn here() -> Composer {
    composer("https://ending.example", false)
}

fn messengers() -> (Messengers, LocalOutbox) {
    let outbox = LocalOutbox::new(clock(), 100);
    let carrier = Arc::new(outbox.clone());
    let messengers = Messengers {
        composer: here(),
        mail: carrier.clone(),
        sms: carrier.clone(),
        post: carrier,
        clock: clock(),
    };
    (messengers, outbox)
}

fn to(mut parcel: Parcel, address: Address) -> Parcel {
    parcel.to = address;
    parcel
}

fn phone() -> Address {
    Address::Phone("+32470123456".to_owned())
}

fn post() -> Address {
    let lines = ["Kerkstraat 1", "9000 Gent"].map(str::to_owned).into();
    Address::Post {
        name: "An De Smet".to_owned(),
        lines,
    }
}

#[test]
fn the_golden_mails_say_what_they_said() {
    let receipts = Language::ALL.map(|language| (language, Message::Receipt));
    let others = [
        (Language::Fr, Message::Scheduled),
        (Language::Nl, Message::ClosingLetter),
    ];
    for (language, message) in receipts.into_iter().chain(others) {
        let mail = here().mail(&parcel(message, language), "an@example.org").unwrap();
        let stem = format!("{}/{}", language.code(), message.kind());
        check_golden(&format!("{stem}.txt"), &mail.text);
        check_golden(&format!("{stem}.html"), &mail.html);
    }
    for language in Language::ALL {
        let sms = here()
            .sms(&parcel(Message::Receipt, language), "+33612345678")
            .unwrap();
        check_golden(&format!("{}/receipt.sms.txt", language.code()), &sms.text);
        let notice = to(spoken(Message::OwnerNotice, language), post());
        let Address::Post { name, lines } = &notice.to else {
            unreachable!("it is")
        };
        let letter = here().paper(&notice, name, lines, clock().now()).unwrap();
        check_golden(
            &format!("{}/owner-notice.paper.txt", language.code()),
            &letter.text,
        );
    }
    let paper = to(parcel(Message::ClosingLetter, Language::Nl), post());
    let Address::Post { name, lines } = &paper.to else {
        unreachable!("it is")
    };
    let letter = here().paper(&paper, name, lines, clock().now()).unwrap();
    check_golden("nl/closing-letter.paper.txt", &letter.text);
}

/// A parcel of a case whose yes was spoken on the telephone.
fn spoken(message: Message, language: Language) -> Parcel {
    let mut parcel = parcel(message, language);
    parcel.case.asked.channel = Channel::Phone;
    parcel.case.yes = Some(GivenYes {
        at: clock().now(),
        how: Yes::Spoken {
            by: "a.agent".parse().unwrap(),
        },
    });
    parcel
}

#[expect(
    clippy::disallowed_methods,
    reason = "golden files are written anew only when somebody asks for it"
)]
fn check_golden(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("ADAPTERS_GOLDEN").is_some_and(|value| value == "write") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == found,
        "{name} differs; write it anew and read the difference:\n{found}"
    );
}

#[test]
fn every_message_can_be_written_for_every_carrier() {
    for language in Language::ALL {
        for message in Message::EXAMPLES {
            let parcel = parcel(message, language);
            let mail = here().mail(&parcel, "an@example.org").unwrap();
            let plain = mail.text.replace('\n', " ");
            assert!(
                mail.html.contains(&format!("<html lang=\"{}", language.code())),
                "{message:?}"
            );
            assert_eq!(mail.from_name.as_deref(), Some("Proximus"));
            assert!(mail.text.lines().all(|line| line == line.trim_end()), "{plain}");
            // Both parts carry the same links and the same code.
            for piece in ["https://ending.example/", "482913"] {
                assert_eq!(
                    mail.text.contains(piece),
                    mail.html.contains(piece),
                    "{message:?} {language:?} {piece}"
                );
            }
            assert!(!here().sms(&parcel, "+32470123456").unwrap().text.is_empty());
            let lines = ["Kerkstraat 1".to_owned()];
            let letter = here()
                .paper(&parcel, "An De Smet", &lines, clock().now())
                .unwrap();
            assert!(
                letter
                    .text
                    .contains("\n                                      Kerkstraat 1\n")
            );
        }
    }
}

#[test]
fn links_lead_to_the_pages_of_the_operator() {
    let receipt = parcel(Message::Receipt, Language::Fr);
    let confirm = TOKEN.replace('4', "5");
    for (base_url, by_host, page) in [
        (
            "https://ending.example",
            false,
            "https://ending.example/proximus/fr/confirm/",
        ),
        (
            "https://ending.example/",
            false,
            "https://ending.example/proximus/fr/confirm/",
        ),
        (
            "http://127.0.0.1:8080",
            false,
            "http://127.0.0.1:8080/proximus/fr/confirm/",
        ),
        (
            "https://example.org/stop",
            false,
            "https://example.org/stop/proximus/fr/confirm/",
        ),
        (
            "https://ending.example",
            true,
            "https://proximus.cease.example/fr/confirm/",
        ),
    ] {
        let mail = composer(base_url, by_host)
            .mail(&receipt, "an@example.org")
            .unwrap();
        let link = format!("{page}{confirm}");
        assert!(mail.text.lines().any(|line| line == link), "{}", mail.text);
        assert!(mail.html.contains(&format!("href=\"{link}\"")), "{}", mail.html);
    }
    for wrong in [
        "",
        "ending.example",
        "ftp://ending.example",
        "https://",
        "https:///x",
        "https://a b",
        "https://a?b=c",
    ] {
        assert!(PublicAddress::new(wrong, false).is_err(), "{wrong}");
    }
}

#[test]
fn the_owner_gets_the_owners_link_and_nothing_of_the_requester() {
    for language in Language::ALL {
        let mut notice = parcel(Message::OwnerNotice, language);
        notice.details.name = "Zz Intruder".to_owned();
        let mail = here().mail(&notice, "holder@example.org").unwrap();
        let sms = here().sms(&notice, "+32470123456").unwrap();
        let page = format!(
            "https://ending.example/proximus/{}/not-me/{}",
            language.code(),
            TOKEN.replace('4', "6")
        );
        for text in [&mail.text, &mail.html, &sms.text] {
            assert!(text.contains(&page), "{text}");
            assert!(
                !text.contains("Intruder") && !text.contains("an@example.org"),
                "{text}"
            );
            assert!(!text.contains(TOKEN) && !text.contains("/confirm/"), "{text}");
        }
    }
}

#[test]
fn a_line_is_shown_by_its_end_only() {
    for typed in ["+32470123456", "+8613800138056", "0000 12 34 56"] {
        let mut receipt = parcel(Message::Receipt, Language::En);
        receipt.details.lines = vec![typed.to_owned()];
        let text = here().mail(&receipt, "an@example.org").unwrap().text;
        let shown = text
            .lines()
            .skip_while(|line| *line != "Number of the data card")
            .nth(1)
            .unwrap_or_default();
        let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "56", "{text}");
        assert!(shown.contains("**"), "{shown}");
    }
}

#[test]
fn a_message_without_its_code_is_not_sent() {
    let mut code = parcel(Message::Code { number: 1 }, Language::De);
    code.code = None;
    let missing = Fault::Permanent("message-without-code");
    assert_eq!(here().mail(&code, "an@example.org"), Err(missing));
    assert_eq!(
        here().sms(&code, "+32470123456").map(|sms| sms.text),
        Err(missing)
    );
}

#[tokio::test]
async fn each_address_has_its_carrier() {
    let (messengers, outbox) = messengers();
    let receipt = || parcel(Message::Receipt, Language::Nl);
    for (n, address) in [(1, receipt().to), (2, phone()), (3, post())] {
        assert_eq!(messengers.send(&effect(n), &to(receipt(), address)).await, Ok(()));
    }
    let kinds: Vec<&str> = outbox.list().iter().map(|item| item.kept.kind()).collect();
    assert_eq!(kinds, ["letter", "sms", "mail"]);
    assert_eq!(outbox.get(1).map(|item| item.key), Some(key(1)));
    let Some(Kept::Sms { to, .. }) = outbox.get(2).map(|item| item.kept) else {
        panic!("it is an SMS")
    };
    assert_eq!(to, "+32470123456");
}

#[tokio::test]
async fn a_code_for_a_line_goes_to_a_phone_and_nowhere_else() {
    let (messengers, outbox) = messengers();
    let mut notice = Notice {
        operator: rules(),
        language: Language::En,
        kind: NoticeKind::LineCode,
        to: Address::Email("an@example.org".to_owned()),
        code: Some("482913".to_owned()),
        link: None,
    };
    let refused = messengers.notify("line-code-1", &notice).await;
    assert_eq!(refused, Err(Fault::Permanent("notice-without-carrier")));
    notice.to = phone();
    for (n, language) in Language::ALL.into_iter().enumerate() {
        notice.language = language;
        assert_eq!(
            messengers.notify(&format!("line-code-{n}"), &notice).await,
            Ok(())
        );
        let newest = outbox.list().remove(0);
        assert!(newest.kept.text().contains("482913") && newest.kept.text().contains("Proximus"));
        assert_eq!((newest.kept.kind(), newest.kept.to()), ("sms", "+32470123456"));
    }
}

#[tokio::test]
async fn a_form_is_handed_over_by_sms_or_by_mail_and_never_without_its_link() {
    let (messengers, outbox) = messengers();
    let link = NoticeLink {
        token: "abcdefgh2345abcdefgh2345abcdefgh2345abcdef".to_owned(),
        reference: "K4M-7W2-P9Q".parse().unwrap(),
        until: "2026-11-24T09:00:00Z".parse().unwrap(),
    };
    let notice = |language, to, link| Notice {
        operator: rules(),
        language,
        kind: NoticeKind::HandOver,
        to,
        code: None,
        link,
    };
    let mail = || Address::Email("an@example.org".to_owned());
    for (n, language) in Language::ALL.into_iter().enumerate() {
        for (kind, to) in [("sms", phone()), ("mail", mail())] {
            let sent = notice(language, to, Some(link.clone()));
            let key = format!("hand-over-{kind}-{n}");
            assert_eq!(messengers.notify(&key, &sent).await, Ok(()));
            let kept = outbox.list().remove(0).kept;
            let address = format!("/proximus/{}/resume/{}", language.code(), link.token);
            assert_eq!(kept.kind(), kind);
            assert!(kept.text().contains(&address), "{}", kept.text());
            assert!(kept.text().contains("K4M-7W2-P9Q") && kept.text().contains("Proximus"));
        }
    }
    for to in [phone(), mail()] {
        let refused = messengers.notify("x", &notice(Language::En, to, None)).await;
        assert_eq!(refused, Err(Fault::Permanent("notice-incomplete")));
    }
    let refused = messengers
        .notify("x", &notice(Language::En, post(), Some(link)))
        .await;
    assert_eq!(refused, Err(Fault::Permanent("notice-without-carrier")));
}
