//! The program as a process: started, killed, asked to stop, run to its end.

use super::Trouble;
use super::time::{Stopwatch, pause};
use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// A process that serves; killed when it is dropped.
#[derive(Debug)]
pub struct Serving {
    /// Where it listens.
    pub at: SocketAddr,
    /// From its start to its listening.
    pub started_in: Duration,
    child: Child,
}

/// How a command ended.
#[derive(Debug)]
pub struct Said {
    /// Whether it ended well.
    pub success: bool,
    /// All that it printed.
    pub text: String,
}

/// How a process ended that was asked to stop.
#[derive(Debug)]
pub struct Stopped {
    /// Its status; `None` when it did not end in time and was killed.
    pub status: Option<ExitStatus>,
    /// How long it took.
    pub took: Duration,
}

impl Serving {
    /// Starts `cease serve` and waits until it says where it listens. Its log goes to a file.
    pub fn start(program: &Path, config: &Path, log: &Path) -> Result<Self, Trouble> {
        let watch = Stopwatch::start();
        let file = OpenOptions::new().create(true).append(true).open(log);
        let mut command = command(program, config, &["serve".as_ref()]);
        command.stdout(Stdio::piped());
        command.stderr(file.map_err(Trouble::with("the log file"))?);
        let mut child = command.spawn().map_err(Trouble::with("the program"))?;
        let Some(out) = child.stdout.take() else {
            return Err(Trouble::said("the program has no output"));
        };
        let mut lines = BufReader::new(out).lines().map_while(Result::ok);
        let at = lines.find_map(|line| line.rsplit(' ').next()?.parse().ok());
        let Some(at) = at else {
            let _ = child.kill();
            let ended = child.wait().map_err(Trouble::with("the program"))?;
            return Err(Trouble::said(format!("it did not serve: {ended}")));
        };
        // Read on, so that the process never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self {
            at,
            started_in: watch.elapsed(),
            child,
        })
    }

    /// The number of its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Kills it with SIGKILL: nothing in it gets to do anything more.
    pub fn kill(mut self) -> Result<(), Trouble> {
        self.child.kill().map_err(Trouble::with("kill"))?;
        self.child.wait().map_err(Trouble::with("the program"))?;
        Ok(())
    }

    /// Asks it to stop with SIGTERM and waits; one that has not ended by then is killed.
    pub async fn stop(mut self, limit: Duration) -> Result<Stopped, Trouble> {
        let watch = Stopwatch::start();
        let pid = self.pid().to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status();
        asked.map_err(Trouble::with("kill"))?;
        while watch.elapsed() < limit {
            if let Some(status) = self.child.try_wait().map_err(Trouble::with("the program"))? {
                return Ok(Stopped {
                    status: Some(status),
                    took: watch.elapsed(),
                });
            }
            pause(Duration::from_millis(5)).await;
        }
        self.kill()?;
        Ok(Stopped {
            status: None,
            took: watch.elapsed(),
        })
    }

    /// Bytes of memory that it holds, now or at their most: a line of `/proc/PID/status`, `VmRSS` or `VmHWM`.
    pub fn memory(&self, line: &str) -> Result<u64, Trouble> {
        memory_of(&self.pid().to_string(), line)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // One that has ended cannot be killed, and that is well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Bytes of memory that a process holds; see [`Serving::memory`].
pub fn memory_of(process: &str, line: &str) -> Result<u64, Trouble> {
    let path = format!("/proc/{process}/status");
    let text = std::fs::read_to_string(path).map_err(Trouble::with("a process's memory"))?;
    let found = text.lines().find_map(|known| {
        let kib = known.strip_prefix(line)?.strip_prefix(':')?;
        kib.trim().strip_suffix(" kB")?.parse::<u64>().ok()
    });
    found
        .map(|kib| kib * 1024)
        .ok_or_else(|| Trouble::said(format!("the system says nothing of {line}")))
}

/// Starts `cease serve` and kills it after so long.
pub async fn shortly(program: &Path, config: &Path, length: Duration) -> Result<(), Trouble> {
    let mut command = command(program, config, &["serve".as_ref()]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(Trouble::with("the program"))?;
    pause(length).await;
    child.kill().map_err(Trouble::with("kill"))?;
    child.wait().map_err(Trouble::with("the program"))?;
    Ok(())
}

/// Runs a command of the program to its end.
pub fn ran(program: &Path, config: &Path, words: &[&OsStr]) -> Result<Said, Trouble> {
    let output = command(program, config, words).output();
    let output = output.map_err(Trouble::with("the program"))?;
    let text = [output.stdout, output.stderr].concat();
    Ok(Said {
        success: output.status.success(),
        text: String::from_utf8_lossy(&text).into_owned(),
    })
}

/// Nothing of our own surroundings reaches it.
pub(super) fn command(program: &Path, config: &Path, words: &[&OsStr]) -> Command {
    let mut command = Command::new(program);
    command.args(words).arg("--config").arg(config).env_clear();
    command.stdin(Stdio::null());
    command
}
