//! A command of the program while it runs: how it ends, and how much memory it takes until then.

use super::Trouble;
use super::serving::{Said, command, memory_of};
use super::time::pause;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::Duration;

/// How often it is looked at.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A command that runs; killed when it is dropped.
#[derive(Debug)]
pub struct Running {
    child: Child,
    /// Where it writes what it says: a pipe that nobody reads would make it wait.
    says: PathBuf,
}

/// A command that has ended.
#[derive(Debug)]
pub struct Ended {
    /// How.
    pub said: Said,
    /// The most memory that it held, in bytes, as it was seen last.
    pub memory: u64,
}

impl Running {
    /// Starts it; what it says goes to a file.
    pub fn start(program: &Path, config: &Path, words: &[&OsStr], says: PathBuf) -> Result<Self, Trouble> {
        let mut command = command(program, config, words);
        let file = File::create(&says).and_then(|out| Ok((out.try_clone()?, out)));
        let (out, err) = file.map_err(Trouble::with("the file for what a command says"))?;
        let child = command.stdout(out).stderr(err).spawn();
        let child = child.map_err(Trouble::with("the program"))?;
        Ok(Self { child, says })
    }

    /// Waits for its end.
    pub async fn ended(mut self) -> Result<Ended, Trouble> {
        let pid = self.child.id().to_string();
        let mut memory = 0;
        let status = loop {
            if let Some(status) = self.child.try_wait().map_err(Trouble::with("the program"))? {
                break status;
            }
            // One that ends at this moment holds nothing any more.
            memory = memory_of(&pid, "VmHWM").unwrap_or(memory);
            pause(LOOK_AGAIN).await;
        };
        let text = fs::read_to_string(&self.says).map_err(Trouble::with("what a command said"))?;
        let said = Said {
            success: status.success(),
            text,
        };
        Ok(Ended { said, memory })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended cannot be killed, and that is well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
