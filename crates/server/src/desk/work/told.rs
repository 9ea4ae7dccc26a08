//! What a page says first after something was done.

use super::StaffVisit;
use super::span::span;
use wording::{Args, RefusalText};

/// What can be said, by the name in the address.
const KNOWN: [&str; 7] = ["taken", "held", "over", "released", "not-yours", "noted", "acted"];

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::desk) struct Told {
    pub(in crate::desk) title: String,
    pub(in crate::desk) text: String,
    /// Whether it must not be missed.
    pub(in crate::desk) grave: bool,
}

impl Told {
    /// What an address asks to say; nothing where it is none of ours.
    pub(in crate::desk) fn of(visit: &StaffVisit, code: &str) -> Option<Self> {
        let code = KNOWN.into_iter().find(|known| *known == code)?;
        let id = format!("work-told-{code}");
        let kept = span(visit, visit.app.config().staff.claim());
        Some(Self {
            title: visit.text(&id),
            text: visit.text_with(&format!("{id}.body"), &Args::new().set("span", kept)),
            grave: matches!(code, "held" | "not-yours"),
        })
    }

    /// What the case answered instead of doing it.
    pub(in crate::desk) fn refused(said: RefusalText) -> Self {
        Self {
            title: said.title,
            text: said.body,
            grave: true,
        }
    }
}
