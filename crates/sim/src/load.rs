//! A real `cease serve` under a bounded load from loopback, and everything it is watched with.

pub mod chance;
pub mod client;
pub mod database;
pub mod form;
pub mod installation;
pub mod mail;
pub mod postgres;
pub mod program;
pub mod running;
pub mod serving;
pub mod subscribers;
pub mod time;

use std::io;

/// Why a run could not go on. What a run finds wrong with the program is not an error but part of its report.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The machine did not do what was asked.
    #[error("{what}: {source}")]
    Machine {
        /// What was tried.
        what: &'static str,
        /// What the machine said.
        source: io::Error,
    },
    /// The database did not answer.
    #[error("the database: {0}")]
    Database(#[from] sqlx::Error),
    /// Something else, in words.
    #[error("{0}")]
    Said(String),
}

impl Trouble {
    /// For `map_err` after a call of the machine.
    pub fn with(what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Machine { what, source }
    }

    /// In words.
    pub fn said(what: impl Into<String>) -> Self {
        Self::Said(what.into())
    }
}
