//! Letters on paper: the port, and a folder from which somebody prints.

mod folder;
mod page;

pub use folder::PrintFolder;
pub(crate) use page::page;

use engine::Fault;
use futures::future::BoxFuture;
use std::fmt;
use termination::party::Language;

/// One letter to one person, ready to be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperLetter {
    /// Who sends it: the operator's short name, as in its file.
    pub operator: String,
    /// Whom it is for.
    pub name: String,
    /// The address, line by line.
    pub lines: Vec<String>,
    /// The whole letter as text, with sender, address and date.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl fmt::Debug for PaperLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaperLetter")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// A way for letters to leave.
pub trait LetterCarrier: Send + Sync {
    /// Hands a letter over. The same `key` may come twice and is printed once where the carrier can tell.
    fn send<'a>(&'a self, key: &'a str, letter: &'a PaperLetter) -> BoxFuture<'a, Result<(), Fault>>;
}
