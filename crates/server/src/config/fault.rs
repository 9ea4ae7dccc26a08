//! What is wrong with the configuration, told so that whoever wrote it can mend it.

use std::fmt;
use termination::rules::RuleFault;

/// One mistake: where, which key, what is wrong, and what mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFault {
    /// File with line, name of a variable, or flag.
    pub place: String,
    /// The setting with its section, like `limits.body_bytes`; empty when the mistake is not about one.
    pub key: String,
    /// What is wrong.
    pub wrong: String,
    /// What mends it.
    pub remedy: String,
}

impl ConfigFault {
    pub(crate) fn new(
        place: impl Into<String>,
        key: impl Into<String>,
        wrong: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            key: key.into(),
            wrong: wrong.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for ConfigFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            place,
            key,
            wrong,
            remedy,
        } = self;
        let colon = if key.is_empty() { "" } else { ": " };
        write!(f, "{place}: {key}{colon}{wrong}; {remedy}")
    }
}

/// Every mistake that was found; never empty. Prints one a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFaults(pub Vec<ConfigFault>);

impl ConfigFaults {
    /// The value, or the mistakes if there are any.
    pub(crate) fn unless_found<T>(found: Vec<ConfigFault>, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if found.is_empty() => Ok(value),
            _ => Err(Self(found)),
        }
    }
}

impl fmt::Display for ConfigFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, fault)| {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{fault}")
        })
    }
}

impl std::error::Error for ConfigFaults {}

impl From<RuleFault> for ConfigFaults {
    fn from(fault: RuleFault) -> Self {
        let of = |mistake: termination::rules::Mistake| {
            let place = format!("{}:{}", mistake.file, mistake.line);
            ConfigFault::new(place, mistake.key, mistake.wrong, mistake.remedy)
        };
        Self(fault.mistakes.into_iter().map(of).collect())
    }
}
