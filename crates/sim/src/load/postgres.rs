//! A `PostgreSQL` server of this run's own, which keeps what it committed; made and stopped by scripts/test-postgres.

use super::Trouble;
use super::program::root;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A running server; killed and gone when it is dropped.
#[derive(Debug)]
pub struct Server {
    folder: PathBuf,
    /// The address of its first database.
    pub url: String,
}

impl Server {
    /// Makes and starts one in a folder of its own, which the server's user must be able to reach.
    pub fn start(place: &Path) -> Result<Self, Trouble> {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = place.join(format!("cease-sim-postgres-{}-{number}", std::process::id()));
        let url = said("start", &folder)?;
        Ok(Self { folder, url })
    }

    /// Stops it: running transactions are rolled back.
    pub fn stop(&self) -> Result<(), Trouble> {
        said("stop", &self.folder).map(drop)
    }

    /// Kills it, as a power cut would.
    pub fn kill(&self) -> Result<(), Trouble> {
        said("kill", &self.folder).map(drop)
    }

    /// Starts it again at the same address.
    pub fn start_again(&self) -> Result<(), Trouble> {
        said("start", &self.folder).map(drop)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that is stopped already cannot be killed, and that is well.
        let _ = self.kill();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn said(word: &str, folder: &Path) -> Result<String, Trouble> {
    let script = root().join("scripts/test-postgres");
    let output = Command::new(script).arg(word).arg(folder).output();
    let output = output.map_err(Trouble::with("scripts/test-postgres"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        let why = String::from_utf8_lossy(&output.stderr);
        Err(Trouble::said(format!("scripts/test-postgres {word}: {why}")))
    }
}
