//! Which commands were said in which stages, and what they were answered.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use termination::{Command, Stage};

/// What commands were answered, by stage and command.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage(BTreeMap<(String, String), Counts>);

/// How often a command was followed, changed nothing, or was refused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// It made events.
    pub followed: u64,
    /// It changed nothing.
    pub nothing: u64,
    /// It was refused.
    pub refused: u64,
}

/// What a command was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    Followed,
    Nothing,
    Refused,
}

impl Coverage {
    pub(super) fn note(&mut self, stage: &str, command: &str, met: Met) {
        let counts = self.0.entry((stage.to_owned(), command.to_owned())).or_default();
        match met {
            Met::Followed => counts.followed += 1,
            Met::Nothing => counts.nothing += 1,
            Met::Refused => counts.refused += 1,
        }
    }

    /// Adds another run's.
    pub fn add(&mut self, other: &Self) {
        for (pair, counts) in &other.0 {
            let mine = self.0.entry(pair.clone()).or_default();
            mine.followed += counts.followed;
            mine.nothing += counts.nothing;
            mine.refused += counts.refused;
        }
    }

    /// How many pairs of stage and command were met.
    pub fn pairs(&self) -> usize {
        self.0.len()
    }

    /// What a command was answered in a stage, by their stable names.
    pub fn of(&self, stage: &str, command: &str) -> Counts {
        let pair = (stage.to_owned(), command.to_owned());
        self.0.get(&pair).copied().unwrap_or_default()
    }

    /// The table: a line for each command, a column for each stage; followed/nothing/refused.
    pub fn table(&self) -> String {
        let mut text = format!("{:<28}", "command");
        for stage in Stage::NAMES {
            // Writing to a string cannot fail.
            let _ = write!(text, "{stage:>18}");
        }
        for command in Command::NAMES {
            let _ = write!(text, "\n{command:<28}");
            for stage in Stage::NAMES {
                let Counts {
                    followed,
                    nothing,
                    refused,
                } = self.of(stage, command);
                let cell = if followed + nothing + refused == 0 {
                    "-".to_owned()
                } else {
                    format!("{followed}/{nothing}/{refused}")
                };
                let _ = write!(text, "{cell:>18}");
            }
        }
        text.push('\n');
        text
    }
}
