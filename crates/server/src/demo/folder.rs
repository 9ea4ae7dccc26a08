//! The folder of a demo: its mark, its key, its database, its outbox.

use engine::{Entropy, MasterKey};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Marks a folder as a demo's, and keeps what must outlive the program.
const MARK: &str = "demo.json";
const KEY: &str = "master.key";
const DATABASE: &str = "demo.db";
const OUTBOX: &str = "outbox";

/// A demo's folder.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

/// What the mark says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Mark {
    about: String,
    /// How far the clock was moved forward.
    clock_offset_ms: i64,
}

/// Why a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderFault {
    /// There is something in it that is not a demo's.
    #[error("{0} holds files that are not a demo's")]
    NotADemo(PathBuf),
    /// It cannot be read or written.
    #[error("{path} cannot be used: {error}")]
    Unusable {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file in it cannot be understood.
    #[error("{0} was changed and cannot be understood")]
    Broken(PathBuf),
}

/// Whether a database lies in a demo's folder.
pub fn is_demo_database(database: &Path) -> bool {
    database.parent().is_some_and(|folder| folder.join(MARK).exists())
}

impl Folder {
    /// Takes a folder that does not exist, is empty, or is a demo's already.
    pub fn open(path: &Path) -> Result<Self, FolderFault> {
        let unusable = |error| FolderFault::Unusable {
            path: path.to_owned(),
            error,
        };
        fs::create_dir_all(path).map_err(unusable)?;
        let marked = path.join(MARK).exists();
        if !marked && fs::read_dir(path).map_err(unusable)?.next().is_some() {
            return Err(FolderFault::NotADemo(path.to_owned()));
        }
        let folder = Self(path.to_owned());
        if !marked {
            folder.mark(0).map_err(unusable)?;
        }
        Ok(folder)
    }

    /// The key under which this demo's customers are sealed; made the first time, readable by its owner only.
    pub fn key(&self, entropy: &dyn Entropy) -> Result<MasterKey, FolderFault> {
        let path = self.0.join(KEY);
        match fs::read_to_string(&path) {
            Ok(text) => MasterKey::from_hex(&text).map_err(|_| FolderFault::Broken(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = MasterKey::generate(entropy);
                let written = write_secret(&path, &key.to_hex());
                written.map_err(|error| FolderFault::Unusable { path, error })?;
                Ok(key)
            }
            Err(error) => Err(FolderFault::Unusable { path, error }),
        }
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.0.join(DATABASE)
    }

    /// Where mails and SMS are kept.
    pub fn outbox(&self) -> PathBuf {
        self.0.join(OUTBOX)
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// How far the clock was moved forward in earlier runs.
    pub fn clock_offset(&self) -> Result<SignedDuration, FolderFault> {
        let path = self.0.join(MARK);
        let text = fs::read_to_string(&path);
        let text = text.map_err(|error| FolderFault::Unusable {
            path: path.clone(),
            error,
        })?;
        let mark: Mark = serde_json::from_str(&text).map_err(|_| FolderFault::Broken(path))?;
        Ok(SignedDuration::from_millis(mark.clock_offset_ms))
    }

    /// Keeps how far the clock is now.
    pub fn keep_clock_offset(&self, offset: SignedDuration) -> io::Result<()> {
        self.mark(i64::try_from(offset.as_millis()).unwrap_or(i64::MAX))
    }

    fn mark(&self, clock_offset_ms: i64) -> io::Result<()> {
        let about =
            "A demo of Cease. Everything in this folder is made up; delete it to begin anew.".to_owned();
        let text = serde_json::to_string_pretty(&Mark {
            about,
            clock_offset_ms,
        })?;
        // Written aside and moved, so that a crash leaves the old one.
        let aside = self.0.join("demo.json.new");
        fs::write(&aside, text)?;
        fs::rename(aside, self.0.join(MARK))
    }
}

#[cfg(unix)]
fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())
}

#[cfg(not(unix))]
fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    fs::write(path, text)
}
