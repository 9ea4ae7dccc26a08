//! The front door of an operator: the button to the form first, then everything else.

use super::article::{Door, doors};
use super::phones::{Phone, phones};
use super::speech::Speech;
use crate::web::{Page, Visit, render};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "guide/entry.html")]
struct EntryPage {
    page: Page,
    lead: String,
    /// Says to whom the statutory withdrawal is open.
    withdraw: String,
    phones: Vec<Phone>,
    /// The pages of the guide that are no channel.
    reading: Vec<Door>,
}

/// `GET {base}`.
pub(crate) async fn entry(visit: Visit) -> Response {
    let speech = Speech::of(&visit);
    let channels = ["/guide/online", "/guide/phone", "/guide/shop"];
    render(&EntryPage {
        page: visit.page("entry-title"),
        lead: speech.text("entry-lead"),
        withdraw: speech.text("entry-withdraw"),
        phones: phones(&speech),
        reading: doors(&speech)
            .into_iter()
            .filter(|door| !channels.contains(&door.path.as_str()))
            .collect(),
    })
}
