//! A folder from which letters are printed: by a clerk, or by a print house that fetches it.

use super::{LetterCarrier, PaperLetter};
use crate::files::write_whole;
use crate::mail::token;
use engine::{Clock, Fault};
use futures::future::BoxFuture;
use jiff::Timestamp;
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Writes each letter as `<key>.txt`, then `<key>.json` that says what it is. A letter is complete once its `.json` is
/// there; a key whose `.json` is there is not written again, so what was printed and moved away should leave it behind.
#[derive(Clone)]
pub struct PrintFolder {
    folder: PathBuf,
    clock: Arc<dyn Clock>,
}

/// The `.json` beside a letter.
#[derive(Serialize)]
struct Manifest<'a> {
    format: u8,
    key: &'a str,
    operator: &'a str,
    language: &'a str,
    written_at: Timestamp,
    file: String,
    bytes: usize,
    name: &'a str,
    address: &'a [String],
}

impl PrintFolder {
    /// Uses a folder, made when it is not there.
    pub fn new(folder: PathBuf, clock: Arc<dyn Clock>) -> io::Result<Self> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, clock })
    }

    fn write(folder: &Path, at: Timestamp, key: &str, letter: &PaperLetter) -> io::Result<()> {
        let stem = token(key);
        let described = format!("{stem}.json");
        if folder.join(&described).try_exists()? {
            return Ok(());
        }
        let file = format!("{stem}.txt");
        write_whole(folder, &file, letter.text.as_bytes())?;
        let manifest = Manifest {
            format: 1,
            key,
            operator: &letter.operator,
            language: letter.language.code(),
            written_at: at,
            file,
            bytes: letter.text.len(),
            name: &letter.name,
            address: &letter.lines,
        };
        write_whole(folder, &described, &serde_json::to_vec_pretty(&manifest)?)
    }
}

impl LetterCarrier for PrintFolder {
    fn send<'a>(&'a self, key: &'a str, letter: &'a PaperLetter) -> BoxFuture<'a, Result<(), Fault>> {
        let (folder, at) = (self.folder.clone(), self.clock.now());
        let (key, letter) = (key.to_owned(), letter.clone());
        Box::pin(async move {
            let writing = tokio::task::spawn_blocking(move || Self::write(&folder, at, &key, &letter)).await;
            match writing {
                Ok(Ok(())) => Ok(()),
                Ok(Err(error)) => {
                    tracing::error!(kind = "letter-not-written", %error, "letters cannot be written");
                    Err(Fault::Temporary("letter-not-written"))
                }
                Err(_) => Err(Fault::Temporary("letter-not-written")),
            }
        })
    }
}
