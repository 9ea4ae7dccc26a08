//! The pages that explain: the front door, the guide, and the search that finds the way from either.
//!
//! What a page says of an operator comes from the operator's file; what the file leaves out, the page leaves out.

mod article;
mod entry;
mod finder;
mod hotline;
mod outside;
mod overview;
mod phones;
mod prose;
mod questions;
mod root;
pub(crate) mod search;
mod shop_page;
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
        .route("/guide/hotline", get(hotline::hotline))
        .route("/guide/shops", get(finder::finder).post(finder::here))
        .route("/guide/shops/{shop}", get(shop_page::shop))
        .route("/guide/shops/{shop}/visit.ics", get(shop_page::entry))
        .route("/guide/{page}", get(article::article))
}
