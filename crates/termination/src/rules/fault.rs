//! What is wrong in a rule file, told so that the person who edits it can mend it.

use std::fmt;
use toml::de::DeTable;

/// Everything that is wrong in one rule file; never empty. Prints one mistake a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFault {
    /// The mistakes, by line.
    pub mistakes: Vec<Mistake>,
}

/// One mistake: where it is, what is wrong, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file as it was named to the parser, e.g. `operators/base.toml`.
    pub file: String,
    /// Line in the file, from 1. A key that is missing is reported where its section begins.
    pub line: usize,
    /// The key with its section, e.g. `hotlines.off_net`; empty when the file is not TOML at that place.
    pub key: String,
    /// What is wrong.
    pub wrong: String,
    /// What mends it.
    pub remedy: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            key,
            wrong,
            remedy,
        } = self;
        let colon = if key.is_empty() { "" } else { ": " };
        write!(f, "{file}:{line}: {key}{colon}{wrong}; {remedy}")
    }
}

impl fmt::Display for RuleFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, mistake) in self.mistakes.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{mistake}")?;
        }
        Ok(())
    }
}

impl std::error::Error for RuleFault {}

/// What a check of one value has against it; it does not know where the value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Objection {
    pub(super) wrong: String,
    pub(super) remedy: String,
}

impl Objection {
    pub(super) fn new(wrong: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            wrong: wrong.into(),
            remedy: remedy.into(),
        }
    }
}

/// Stands for a value that could not be had because a mistake was noted. Only [`Findings::note`] gives one out,
/// so a file that cannot be used always has at least one mistake to show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Noted(());

/// The mistakes found so far in one file.
pub(super) struct Findings<'a> {
    file: &'a str,
    text: &'a str,
    mistakes: Vec<Mistake>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            mistakes: Vec::new(),
        }
    }

    /// The file's tables. When it is not TOML, only that is reported: what follows would be guesses.
    pub(super) fn tables(&mut self) -> Result<DeTable<'a>, Noted> {
        let (tables, errors) = DeTable::parse_recoverable(self.text);
        let mut noted = None;
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let wrong = format!("this is not TOML: {}", error.message());
            noted = Some(self.note(
                at,
                "",
                Objection::new(wrong, "compare the line with its neighbours"),
            ));
        }
        noted.map_or(Ok(tables.into_inner()), Err)
    }

    /// Notes a mistake at a byte of the file.
    pub(super) fn note(&mut self, at: usize, key: &str, objection: Objection) -> Noted {
        let line = self.line(at);
        let Objection { wrong, remedy } = objection;
        let (file, key) = (self.file.to_owned(), key.to_owned());
        self.mistakes.push(Mistake {
            file,
            line,
            key,
            wrong,
            remedy,
        });
        Noted(())
    }

    /// The line of a byte of the file, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(..at).unwrap_or(self.text.as_bytes());
        before.split(|byte| *byte == b'\n').count()
    }

    /// The name of the file without folder and ending.
    pub(super) fn file_stem(&self) -> &'a str {
        let name = self.file.rsplit(['/', '\\']).next().unwrap_or(self.file);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// The value, unless anything was noted on the way to it.
    pub(super) fn conclude<T>(mut self, value: Result<T, Noted>) -> Result<T, RuleFault> {
        match value {
            Ok(value) if self.mistakes.is_empty() => Ok(value),
            Ok(_) | Err(Noted(())) => {
                self.mistakes.sort_by_key(|mistake| mistake.line);
                Err(RuleFault {
                    mistakes: self.mistakes,
                })
            }
        }
    }
}
