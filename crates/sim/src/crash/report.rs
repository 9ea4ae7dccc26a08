//! What came of a trial.

use super::Trial;
use serde::Serialize;
use std::fmt;

/// What was done, what was found, and everything that should not have been.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// What happened to the program.
    pub trial: Option<Trial>,
    /// On which database.
    pub database: &'static str,
    /// The seed of its chances.
    pub seed: u64,
    /// How often the program was killed, stopped or hindered.
    pub disturbances: u64,
    /// Forms that were made up.
    pub wishes: u64,
    /// Times that a form was posted; more than wishes, since what is not answered is posted again.
    pub posts: u64,
    /// Receipts that were given.
    pub receipts: u64,
    /// Cases in the database.
    pub cases: u64,
    /// Cases that were confirmed and so cut, settled and closed.
    pub closed: u64,
    /// Cases whose cut was put before a human, since the simulated network forgets at each death.
    pub before_a_human: u64,
    /// Effects, each of which is settled.
    pub effects: u64,
    /// Effects that took more than one attempt.
    pub retried: u64,
    /// Different mails that arrived.
    pub mails: u64,
    /// Mails that arrived more than once, each time under its one key.
    pub mails_repeated: u64,
    /// Mails whose repeat said something else, since the case had gone on meanwhile.
    pub mails_changed: u64,
    /// Pairs of different messages of a case that read alike.
    pub mails_alike: u64,
    /// The longest that the program took to start again, in milliseconds.
    pub start_ms_max: u64,
    /// The longest that it took to stop when asked, in milliseconds.
    pub stop_ms_max: u64,
    /// What was lost, doubled or wrong in any other way.
    pub faults: Vec<String>,
}

/// Faults that are printed; the JSON has all.
const FAULTS_SHOWN: usize = 20;

impl Report {
    /// Whether nothing was lost, doubled or wrong.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trial = self.trial.map_or("", Trial::words);
        writeln!(
            f,
            "{}, {} times, on {} (seed {})",
            trial, self.disturbances, self.database, self.seed
        )?;
        for (what, count) in [
            ("forms", self.wishes),
            ("posted", self.posts),
            ("receipts", self.receipts),
            ("cases", self.cases),
            ("closed", self.closed),
            ("before a human", self.before_a_human),
            ("effects", self.effects),
            ("tried more than once", self.retried),
            ("mails", self.mails),
            ("arrived more than once", self.mails_repeated),
            ("with another text", self.mails_changed),
            ("alike, of two messages", self.mails_alike),
            ("slowest start, ms", self.start_ms_max),
            ("slowest stop, ms", self.stop_ms_max),
            ("faults", self.faults.len() as u64),
        ] {
            writeln!(f, "  {what:<24}{count:>8}")?;
        }
        for fault in self.faults.iter().take(FAULTS_SHOWN) {
            writeln!(f, "  ! {fault}")?;
        }
        Ok(())
    }
}
