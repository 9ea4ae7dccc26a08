//! The table of contents of the guide.

use super::article::{Door, doors};
use super::speech::Speech;
use crate::web::{Page, Visit, render};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "guide/overview.html")]
struct OverviewPage {
    page: Page,
    lead: String,
    doors: Vec<Door>,
}

/// `GET {base}/guide`.
pub(crate) async fn overview(visit: Visit) -> Response {
    let speech = Speech::of(&visit);
    render(&OverviewPage {
        page: visit.page("guide-title"),
        lead: speech.text("guide-lead"),
        doors: doors(&speech),
    })
}
