//! What is told above a page: that something was done, and whose zone this is.

use crate::web::Visit;
use wording::Args;

/// A title and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) title: String,
    pub(super) text: String,
}

impl Told {
    /// The text `id` with its `.body`.
    pub(super) fn of(visit: &Visit, id: &str) -> Self {
        Self {
            title: visit.text(id),
            text: visit.text(&format!("{id}.body")),
        }
    }
}

/// That this is not the operator's own zone, if it has one that we know by name; else nothing.
pub(super) fn not_theirs(visit: &Visit) -> String {
    let zone = visit.operator.operator.zone_name.as_deref();
    zone.map_or_else(String::new, |zone| {
        visit.text_with("account-not-theirs", &Args::new().set("zone", zone.to_owned()))
    })
}
