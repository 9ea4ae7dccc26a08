//! An outbox that sends nothing: what would have left is kept and can be looked at. For the demo and for tests.

mod item;

pub use item::{Item, Kept};

use crate::files::write_whole;
use crate::letter::{LetterCarrier, PaperLetter};
use crate::mail::{Mail, MailTransport};
use crate::sms::{Sms, SmsCarrier};
use engine::{Clock, Fault};
use futures::future::BoxFuture;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Keeps mails, text messages and letters, the newest so many of them, in memory and if wanted also in a folder. A key
/// that was kept is not kept twice. Copies share the same content.
#[derive(Clone)]
pub struct LocalOutbox {
    inner: Arc<Inner>,
}

struct Inner {
    clock: Arc<dyn Clock>,
    keep_max: usize,
    folder: Option<PathBuf>,
    content: Mutex<Content>,
}

#[derive(Default)]
struct Content {
    items: VecDeque<Item>,
    keys: HashSet<String>,
    last: u64,
}

impl LocalOutbox {
    /// Keeps up to `keep_max` items in memory.
    pub fn new(clock: Arc<dyn Clock>, keep_max: usize) -> Self {
        Self::with(clock, keep_max, None, Content::default())
    }

    /// Keeps them in a folder as well, one JSON file each, and begins with what is there already.
    pub fn in_folder(clock: Arc<dyn Clock>, keep_max: usize, folder: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        let mut items = read_items(&folder)?;
        items.sort_by_key(|item| item.n);
        let content = Content {
            keys: items.iter().map(|item| item.key.clone()).collect(),
            last: items.last().map_or(0, |item| item.n),
            items: items.into(),
        };
        Ok(Self::with(clock, keep_max, Some(folder), content))
    }

    fn with(clock: Arc<dyn Clock>, keep_max: usize, folder: Option<PathBuf>, content: Content) -> Self {
        Self {
            inner: Arc::new(Inner {
                clock,
                keep_max: keep_max.max(1),
                folder,
                content: Mutex::new(content),
            }),
        }
    }

    /// Everything that is kept, newest first.
    pub fn list(&self) -> Vec<Item> {
        self.content().items.iter().rev().cloned().collect()
    }

    /// One item by its number.
    pub fn get(&self, n: u64) -> Option<Item> {
        self.content().items.iter().find(|item| item.n == n).cloned()
    }

    fn content(&self) -> MutexGuard<'_, Content> {
        self.inner.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn keep(&self, key: &str, kept: Kept) -> Result<(), Fault> {
        let (this, key) = (self.clone(), key.to_owned());
        // Files are written while the content is locked, so that number and order agree; hence the blocking thread.
        match tokio::task::spawn_blocking(move || this.put(&key, kept)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                tracing::error!(kind = "outbox-not-written", %error, "the local outbox cannot be written");
                Err(Fault::Temporary("outbox-not-written"))
            }
            Err(_) => Err(Fault::Temporary("outbox-not-written")),
        }
    }

    fn put(&self, key: &str, kept: Kept) -> io::Result<()> {
        let mut content = self.content();
        if content.keys.contains(key) {
            return Ok(());
        }
        let item = Item {
            n: content.last + 1,
            key: key.to_owned(),
            at: self.inner.clock.now(),
            kept,
        };
        if let Some(folder) = &self.inner.folder {
            write_whole(folder, &file_name(item.n), &serde_json::to_vec_pretty(&item)?)?;
        }
        content.last = item.n;
        content.keys.insert(item.key.clone());
        content.items.push_back(item);
        while content.items.len() > self.inner.keep_max {
            self.forget_oldest(&mut content)?;
        }
        Ok(())
    }

    fn forget_oldest(&self, content: &mut Content) -> io::Result<()> {
        if let Some(old) = content.items.pop_front() {
            content.keys.remove(&old.key);
            if let Some(folder) = &self.inner.folder {
                match fs::remove_file(folder.join(file_name(old.n))) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

fn file_name(n: u64) -> String {
    format!("{n:08}.json")
}

/// The items in a folder. A file that is no item is left alone.
fn read_items(folder: &Path) -> io::Result<Vec<Item>> {
    let mut items = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            items.extend(serde_json::from_slice::<Item>(&fs::read(path)?).ok());
        }
    }
    Ok(items)
}

impl MailTransport for LocalOutbox {
    fn send<'a>(&'a self, key: &'a str, mail: &'a Mail) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(self.keep(key, Kept::of_mail(mail, key, self.inner.clock.now())))
    }
}

impl SmsCarrier for LocalOutbox {
    fn send<'a>(&'a self, key: &'a str, sms: &'a Sms) -> BoxFuture<'a, Result<(), Fault>> {
        let Sms { to, text, language } = sms.clone();
        Box::pin(self.keep(key, Kept::Sms { to, text, language }))
    }
}

impl LetterCarrier for LocalOutbox {
    fn send<'a>(&'a self, key: &'a str, letter: &'a PaperLetter) -> BoxFuture<'a, Result<(), Fault>> {
        let PaperLetter {
            operator,
            name,
            lines,
            text,
            language,
        } = letter.clone();
        Box::pin(self.keep(
            key,
            Kept::Letter {
                operator,
                name,
                lines,
                text,
                language,
            },
        ))
    }
}

/// Shows how much there is, never what.
impl fmt::Debug for LocalOutbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalOutbox")
            .field("items", &self.content().items.len())
            .finish_non_exhaustive()
    }
}
