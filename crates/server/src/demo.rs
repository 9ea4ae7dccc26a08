//! The demonstration: made-up customers, a simulated network, an outbox that is read in the browser, and a clock that
//! can be moved forward. Nothing leaves the program.

mod clock;
mod control;
mod folder;
mod outbox;
mod samples;
pub(crate) mod staff;
mod start;

pub use folder::{Folder, FolderFault, is_demo_database};
pub use samples::Login;
pub use start::{Refused, Started, start};

use crate::app::App;
use adapters::LocalOutbox;
use axum::Router;
use axum::routing::{get, post};
use engine::OffsetClock;

/// What a demonstration has besides an ordinary program.
pub struct Demo {
    /// Can be moved forward.
    pub clock: OffsetClock,
    /// Keeps what would have been sent.
    pub outbox: LocalOutbox,
    /// Where all of it lies.
    pub folder: Folder,
    /// Accounts that were made at the start.
    pub logins: Vec<Login>,
}

/// The first sample line of each operator, in the order of the log-ins.
pub(crate) fn first_lines() -> impl Iterator<Item = String> {
    samples::OPERATORS
        .into_iter()
        .map(|(_, beginning)| samples::number(beginning, samples::SAMPLES[0].last_digits))
}

/// The demo's own pages, below no operator. English, for whoever looks around.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/demo", get(control::show))
        .route("/demo/clock", post(clock::forward))
        .route("/demo/outbox", get(outbox::list))
        .route("/demo/outbox/{n}", get(outbox::show))
        .route("/demo/outbox/{n}/html", get(outbox::html))
}
