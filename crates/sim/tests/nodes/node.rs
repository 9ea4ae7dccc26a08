//! A node: a process with a clock of its own, which can be set while it runs.

use super::place::{Place, missing};
use sim::load::serving::Serving;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

/// How long a node has what it carries out, and the longest call: short, so that a dead node's work is taken over while
/// one looks.
pub(crate) const LEASE: Duration = Duration::from_secs(6);
const CALL: Duration = Duration::from_secs(3);

/// A running node.
pub(crate) struct Node {
    pub(crate) name: &'static str,
    pub(crate) serving: Serving,
    clock: PathBuf,
    log: PathBuf,
}

impl Node {
    /// Starts one whose machine's clock is off by so many seconds.
    pub(crate) fn start(place: &Place, library: &str, name: &'static str, off: i64) -> Self {
        let folder = &place.installation.folder;
        let clock = folder.join(format!("{name}.clock"));
        let log = folder.join(format!("{name}.log"));
        set(&clock, off);
        let script = folder.join(format!("{name}.sh"));
        // A stopwatch runs the same on every machine; only the clock differs.
        let text = format!(
            "#!/bin/sh\nexport CEASE_MAIL__HELO={name}.example.test CEASE_MAIL__TIMEOUT_MS=2500\n\
             export CEASE_OUTBOX__CALL_SECONDS={} CEASE_OUTBOX__LEASE_SECONDS={}\n\
             export CEASE_NETWORK__SIMULATED__LATENCY_MS=300 CEASE_OUTBOX__MESSAGES__AT_ONCE=4\n\
             export FAKETIME_TIMESTAMP_FILE='{}' FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1\n\
             export LD_PRELOAD='{library}'\nexec '{}' \"$@\"\n",
            CALL.as_secs(),
            LEASE.as_secs(),
            clock.display(),
            place.program.display(),
        );
        fs::write(&script, text).unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        let serving = Serving::start(&script, &place.installation.config(), &log).unwrap();
        Self {
            name,
            serving,
            clock,
            log,
        }
    }

    /// Sets its machine's clock while it runs.
    pub(crate) fn set_clock(&self, off: i64) {
        set(&self.clock, off);
    }

    /// What it wrote into its log.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }
}

fn set(clock: &PathBuf, off: i64) {
    // In one step: the process may read it at any moment.
    let new = clock.with_extension("new");
    fs::write(&new, format!("{off:+}\n")).unwrap();
    fs::rename(&new, clock).unwrap();
}

/// What gives a process another clock: Debian's package `faketime`.
pub(crate) fn faketime() -> Option<String> {
    let folders = fs::read_dir("/usr/lib")
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let found = folders
        .map(|folder| folder.join("faketime/libfaketime.so.1"))
        .find(|library| library.exists());
    match found {
        Some(library) => Some(library.display().to_string()),
        None => missing("there is no faketime; scripts/install-test-tools installs it"),
    }
}
