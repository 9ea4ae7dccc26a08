//! A mail server that keeps only what bears witness: under which key a mail came, to whom, how often, and what it
//! said. It speaks just enough SMTP on loopback.

use super::time::{self, Stopwatch};
use data_encoding::HEXLOWER;
use engine::{Clock as _, SystemClock};
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Result;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Bytes of a mail and of a line that are read; ours are far below.
const MAIL_BYTES_MAX: usize = 512 * 1024;
const LINE_BYTES_MAX: u64 = 8 * 1024;

/// A running mail server; it ends when it is dropped.
#[derive(Debug)]
pub struct MailSink {
    /// Where it listens on 127.0.0.1.
    pub port: u16,
    kept: Arc<Mutex<Kept>>,
    task: JoinHandle<()>,
}

/// A mail that a slow server was given.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Under which key.
    pub key: String,
    /// By whom, as they greeted.
    pub by: String,
    /// When it came, since the server's start.
    pub began: Duration,
    /// When its taking was acknowledged; `None` while that is not yet.
    pub ended: Option<Duration>,
    /// When it came, by this machine's clock.
    pub came_at: Timestamp,
    /// The date in its head.
    pub date: String,
}

/// What was kept of every mail with one key.
#[derive(Debug, Clone)]
pub struct Witness {
    /// To whom.
    pub to: String,
    /// How often it came.
    pub times: u32,
    /// Whether it once said something else than at first.
    pub changed: bool,
}

#[derive(Debug, Default)]
struct Kept {
    by_key: BTreeMap<String, (Witness, String)>,
    key_of: BTreeMap<String, String>,
    confirm: BTreeMap<String, String>,
    twins: BTreeSet<(String, String)>,
    faults: Vec<String>,
    deliveries: Vec<Delivery>,
}

/// How a server answers.
#[derive(Debug, Clone, Copy)]
struct Pace {
    watch: Stopwatch,
    /// How long it takes to take a mail.
    pause: Duration,
}

impl MailSink {
    /// Listens on a free port.
    pub async fn start() -> Result<Self> {
        Self::slow(Duration::ZERO).await
    }

    /// As [`MailSink::start`], but takes so long to take each mail, and remembers every delivery.
    pub async fn slow(pause: Duration) -> Result<Self> {
        let pace = Pace {
            watch: Stopwatch::start(),
            pause,
        };
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let kept = Arc::new(Mutex::new(Kept::default()));
        let shared = Arc::clone(&kept);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                // A client that was killed hangs up in the middle; that is what this is here for.
                tokio::spawn(async move { drop(converse(stream, &shared, pace).await) });
            }
        });
        Ok(Self { port, kept, task })
    }

    /// The path of the newest confirmation link that was sent to an address.
    pub fn confirmation(&self, to: &str) -> Option<String> {
        lock(&self.kept).confirm.get(to).cloned()
    }

    /// Every mail by its key.
    pub fn witnesses(&self) -> BTreeMap<String, Witness> {
        let kept = lock(&self.kept);
        kept.by_key
            .iter()
            .map(|(key, (witness, _))| (key.clone(), witness.clone()))
            .collect()
    }

    /// Pairs of keys under which the very same mail came to the same person.
    pub fn twins(&self) -> BTreeSet<(String, String)> {
        lock(&self.kept).twins.clone()
    }

    /// What a slow server was given, in order.
    pub fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.kept).deliveries.clone()
    }

    /// What no honest outbox does: mails to two people under one key, a mail without a key.
    pub fn faults(&self) -> Vec<String> {
        lock(&self.kept).faults.clone()
    }
}

impl Drop for MailSink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn converse(stream: TcpStream, kept: &Mutex<Kept>, pace: Pace) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 sink\r\n").await?;
    let (mut by, mut to) = (String::new(), String::new());
    let mut line = String::new();
    loop {
        line.clear();
        if (&mut stream).take(LINE_BYTES_MAX).read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" | "HELO" => {
                line[4..].trim().clone_into(&mut by);
                b"250 sink\r\n"
            }
            "RCPT" => {
                address(&line).clone_into(&mut to);
                b"250 ok\r\n"
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let mail = content(&mut stream).await?;
                if pace.pause.is_zero() {
                    lock(kept).keep(&to, &mail);
                } else {
                    take_slowly(kept, (&by, &to), &mail, pace).await;
                }
                b"250 taken\r\n"
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => b"250 sink\r\n",
        };
        stream.write_all(answer).await?;
    }
}

async fn take_slowly(kept: &Mutex<Kept>, (by, to): (&str, &str), mail: &str, pace: Pace) {
    let delivery = Delivery {
        key: key(mail).unwrap_or_default(),
        by: by.to_owned(),
        began: pace.watch.elapsed(),
        ended: None,
        came_at: SystemClock.now(),
        date: line_of(mail, "date:").unwrap_or_default().to_owned(),
    };
    let at = {
        let mut kept = lock(kept);
        kept.deliveries.push(delivery);
        kept.deliveries.len() - 1
    };
    time::pause(pace.pause).await;
    let mut kept = lock(kept);
    kept.keep(to, mail);
    if let Some(delivery) = kept.deliveries.get_mut(at) {
        delivery.ended = Some(pace.watch.elapsed());
    }
}

/// What stands between the brackets.
fn address(line: &str) -> &str {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or("", |(inside, _)| inside)
}

async fn content(stream: &mut BufReader<TcpStream>) -> Result<String> {
    let mut mail = String::new();
    loop {
        let before = mail.len();
        let read = stream.take(LINE_BYTES_MAX).read_line(&mut mail).await?;
        if read == 0 || mail.len() > MAIL_BYTES_MAX {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if &mail[before..] == ".\r\n" {
            mail.truncate(before);
            return Ok(mail);
        }
    }
}

impl Kept {
    fn keep(&mut self, to: &str, mail: &str) {
        let Some(key) = key(mail) else {
            self.faults.push("a mail without a key".to_owned());
            return;
        };
        let said = said(mail, &key);
        match self.by_key.get_mut(&key) {
            None => {
                let witness = Witness {
                    to: to.to_owned(),
                    times: 1,
                    changed: false,
                };
                self.by_key.insert(key.clone(), (witness, said.clone()));
            }
            Some((witness, first)) => {
                witness.times += 1;
                // Its text may differ: a receipt that is sent again tells that the case was confirmed meanwhile.
                witness.changed |= *first != said;
                if witness.to != to {
                    self.faults
                        .push(format!("mails to two people under the key {key}"));
                }
            }
        }
        let first = self
            .key_of
            .entry(format!("{to} {said}"))
            .or_insert_with(|| key.clone());
        if *first != key {
            self.twins.insert((first.clone(), key));
        }
        if let Some(path) = confirmation(mail) {
            self.confirm.insert(to.to_owned(), path);
        }
    }
}

/// The key as it stands in the Message-ID.
fn key(mail: &str) -> Option<String> {
    let id = line_of(mail, "message-id:")?
        .split_once('<')?
        .1
        .split_once('@')?
        .0;
    (!id.is_empty()).then(|| id.to_owned())
}

/// The rest of a line of a mail's head, which begins so.
fn line_of<'a>(mail: &'a str, name: &str) -> Option<&'a str> {
    let of_name = |line: &&str| {
        line.get(..name.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(name))
    };
    mail.lines().find(of_name).map(|line| line[name.len()..].trim())
}

/// A code of everything that a mail says: all of it but its key and its date.
fn said(mail: &str, key: &str) -> String {
    let mut sum = Sha256::new();
    for line in mail.lines().filter(|line| !line.starts_with("Date: ")) {
        sum.update(line.replace(key, "").as_bytes());
        sum.update(b"\n");
    }
    HEXLOWER.encode(&sum.finalize()[..16])
}

/// The path of a confirmation link. In quoted-printable a long line is broken by a `=` at its end.
fn confirmation(mail: &str) -> Option<String> {
    let whole = mail.replace("=\r\n", "");
    let (before, after) = whole.split_once("/confirm/")?;
    let base = before.rsplit("://").next()?;
    let token: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
    let (_, path) = base.split_once('/')?;
    Some(format!("/{path}/confirm/{token}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(key: &str, subject: &str, text: &str) -> String {
        format!("Date: now\r\nSubject: {subject}\r\nMessage-ID: <{key}@a>\r\n\r\n--cease-{key}\r\n{text}\r\n")
    }

    #[test]
    fn a_repeat_is_counted_and_a_second_key_or_recipient_is_seen() {
        let mut kept = Kept::default();
        kept.keep("a@b", &mail("k-1-1", "receipt", "hello"));
        kept.keep("a@b", &mail("k-1-1", "receipt", "hello, confirmed"));
        let witness = &kept.by_key["k-1-1"].0;
        assert!(witness.times == 2 && witness.changed);
        assert!(kept.faults.is_empty(), "{:?}", kept.faults);
        kept.keep("c@d", &mail("k-1-1", "receipt", "hello"));
        kept.keep("a@b", &mail("k-1-2", "receipt", "hello"));
        kept.keep("c@d", &mail("k-1-3", "receipt", "hello"));
        kept.keep("a@b", "no key");
        assert_eq!((kept.faults.len(), kept.twins.len()), (2, 2), "{kept:?}");
    }

    #[test]
    fn a_confirmation_link_is_found_across_a_soft_line_break() {
        let text = "Confirm: http://127.0.0.1:8080/base/en/con=\r\nfirm/abc=\r\ndef234 now";
        let path = confirmation(&mail("k", "receipt", text));
        assert_eq!(path.as_deref(), Some("/base/en/confirm/abcdef234"));
    }
}
