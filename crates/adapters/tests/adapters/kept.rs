//! The local outbox and the folder for letters: what they keep, once, whole, and not for ever.

use crate::support::{clock, key, mail};
use adapters::LocalOutbox;
use adapters::letter::{LetterCarrier, PaperLetter, PrintFolder};
use adapters::mail::MailTransport;
use adapters::outbox_local::Kept;
use adapters::sms::{Sms, SmsCarrier};
use engine::Fault;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use termination::party::Language;

/// A folder that is gone when the test is.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cease-kept-{}-{name}", std::process::id()));
        let _old = fs::remove_dir_all(&path);
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

fn sms(text: &str) -> Sms {
    Sms {
        to: "+32470123456".to_owned(),
        text: text.to_owned(),
        language: Language::Nl,
    }
}

fn letter() -> PaperLetter {
    PaperLetter {
        operator: "proximus".to_owned(),
        name: "An De Smet".to_owned(),
        lines: vec!["Kerkstraat 1".to_owned(), "9000 Gent".to_owned()],
        text: "Geachte klant,\n".to_owned(),
        language: Language::Nl,
    }
}

async fn fill(outbox: &LocalOutbox, count: u32) {
    for n in 1..=count {
        assert_eq!(
            SmsCarrier::send(outbox, &key(n), &sms(&format!("text {n}"))).await,
            Ok(())
        );
    }
}

fn texts(outbox: &LocalOutbox) -> Vec<String> {
    outbox
        .list()
        .iter()
        .map(|item| format!("{} {}", item.n, item.kept.text()))
        .collect()
}

#[tokio::test]
async fn the_newest_come_first_and_the_oldest_go() {
    let outbox = LocalOutbox::new(clock(), 2);
    fill(&outbox, 3).await;
    assert_eq!(texts(&outbox), ["3 text 3", "2 text 2"]);
    assert!(outbox.get(1).is_none());
}

#[tokio::test]
async fn a_repeat_is_kept_once() {
    let outbox = LocalOutbox::new(clock(), 10);
    fill(&outbox, 2).await;
    fill(&outbox, 2).await;
    assert_eq!(texts(&outbox), ["2 text 2", "1 text 1"]);
}

#[tokio::test]
async fn a_mail_is_kept_as_a_reader_would_see_it() {
    let outbox = LocalOutbox::new(clock(), 10);
    let mut sent = mail("an@example.org");
    sent.subject = "Einde\r\nBcc: x".to_owned();
    assert_eq!(MailTransport::send(&outbox, &key(1), &sent).await, Ok(()));
    let Some(Kept::Mail {
        headers, html, text, ..
    }) = outbox.get(1).map(|item| item.kept)
    else {
        panic!("it is a mail")
    };
    assert_eq!((html, text), (sent.html, sent.text));
    let value = |name: &str| {
        headers
            .iter()
            .find(|(of, _)| of == name)
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(value("Subject"), Some("Einde Bcc: x"));
    assert_eq!(value("Date"), Some("Sun, 22 Nov 2026 16:30:05 +0000"));
    assert_eq!(value("To"), Some("an@example.org"));
    assert!(!format!("{outbox:?} {:?}", outbox.list()).contains("example.org"));
}

#[tokio::test]
async fn a_restart_finds_everything_again() {
    let folder = Folder::new("restart");
    let open = || LocalOutbox::in_folder(clock(), 3, folder.0.clone()).unwrap();
    fill(&open(), 2).await;
    fs::write(folder.0.join("notes.json"), "not an item").unwrap();
    let outbox = open();
    fill(&outbox, 4).await;
    assert_eq!(texts(&outbox), ["4 text 4", "3 text 3", "2 text 2"]);
    assert_eq!(
        folder.names(),
        ["00000002.json", "00000003.json", "00000004.json", "notes.json"]
    );
    assert_eq!(texts(&open()), texts(&outbox));
    assert_eq!(mode(&folder.0.join("00000002.json")), 0o600);
}

#[tokio::test]
async fn what_cannot_be_written_is_not_taken() {
    let folder = Folder::new("gone");
    let outbox = LocalOutbox::in_folder(clock(), 3, folder.0.clone()).unwrap();
    let printer = PrintFolder::new(folder.0.clone(), clock()).unwrap();
    fs::remove_dir_all(&folder.0).unwrap();
    let not_kept = SmsCarrier::send(&outbox, &key(1), &sms("text")).await;
    assert_eq!(not_kept, Err(Fault::Temporary("outbox-not-written")));
    assert!(outbox.list().is_empty());
    let not_printed = printer.send(&key(1), &letter()).await;
    assert_eq!(not_printed, Err(Fault::Temporary("letter-not-written")));
}

#[tokio::test]
async fn a_letter_lies_in_its_folder_once_with_its_description() {
    let folder = Folder::new("print");
    let printer = PrintFolder::new(folder.0.clone(), clock()).unwrap();
    assert_eq!(printer.send(&key(1), &letter()).await, Ok(()));
    let (text, description) = (format!("{}.txt", key(1)), format!("{}.json", key(1)));
    assert_eq!(folder.names(), [description.clone(), text.clone()]);
    assert_eq!(fs::read_to_string(folder.0.join(&text)).unwrap(), letter().text);
    let said: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.0.join(&description)).unwrap()).unwrap();
    assert_eq!(said["file"], text.as_str());
    assert_eq!(said["bytes"], letter().text.len());
    assert_eq!(said["address"][1], "9000 Gent");
    assert_eq!(said["written_at"], "2026-11-22T16:30:05Z");
    assert_eq!(
        (mode(&folder.0.join(&text)), mode(&folder.0.join(&description))),
        (0o600, 0o600)
    );
    // Printed and moved away, its description left: the same letter does not come a second time.
    fs::remove_file(folder.0.join(&text)).unwrap();
    assert_eq!(printer.send(&key(1), &letter()).await, Ok(()));
    assert_eq!(folder.names(), [description]);
}

#[tokio::test]
async fn a_key_cannot_leave_the_folder() {
    let folder = Folder::new("keys");
    let printer = PrintFolder::new(folder.0.clone(), clock()).unwrap();
    assert_eq!(printer.send("../../etc/x", &letter()).await, Ok(()));
    assert_eq!(folder.names(), ["..-..-etc-x.json", "..-..-etc-x.txt"]);
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}
