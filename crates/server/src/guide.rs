//! The pages that explain: the front door, the guide, and the search that finds the way from either.
//!
//! What a page says of an operator comes from the operator's file; what the file leaves out, the page leaves out.

mod article;
mod entry;
mod overview;
mod phones;
mod prose;
mod questions;
mod root;
mod search;
mod speech;
#[cfg(test)]
mod tests;

use crate::app::App;
use axum::Router;
use axum::routing::get;

pub use root::root;

/// The pages of an operator, without operator and language.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/", get(entry::entry))
        .route("/search", get(search::search))
        .route("/guide", get(overview::overview))
        .route("/guide/questions", get(questions::questions))
        .route("/guide/{page}", get(article::article))
}
