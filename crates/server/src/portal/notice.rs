//! What is said once at the top of a page: what was just done, or why it was not.

use super::words::Words;
use jiff::Timestamp;
use serde::Deserialize;
use termination::case::Refusal;

/// Something to say, in a box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Notice {
    /// A short heading; may be empty.
    pub(crate) title: String,
    /// What happened and what to do.
    pub(crate) text: String,
    /// Whether it says no.
    pub(crate) grave: bool,
}

impl Notice {
    /// Why something was not done.
    pub(crate) fn refused(refusal: &Refusal, words: &Words) -> Self {
        let said = words.refusal(refusal);
        Self {
            title: said.title,
            text: said.body,
            grave: true,
        }
    }

    /// A text that has a heading and a `body`.
    pub(crate) fn titled(id: &str, text: String, words: &Words) -> Self {
        Self {
            title: words.text(id),
            text,
            grave: false,
        }
    }
}

/// The query of a page to which a form led: what was done. Anything else in it is nobody's.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Done {
    #[serde(default)]
    done: String,
}

impl Done {
    /// What was done, in words. `confirmed_at` is when the yes was given, for a link that was used before.
    pub(crate) fn notice(&self, words: &Words, confirmed_at: Option<Timestamp>) -> Option<Notice> {
        let said = |text| Notice {
            title: String::new(),
            text,
            grave: false,
        };
        if self.done == "used" {
            return confirmed_at.map(|at| said(words.text_at("confirm-used", at)));
        }
        let id = match self.done.as_str() {
            "code-line" => "case-done-code-line",
            "code-file" => "case-done-code-file",
            "resent" => "case-done-resent",
            "address" => "case-done-address",
            "link" => "case-done-link",
            "statutory" => "case-done-statutory",
            "confirmed" => "case-done-confirmed",
            _ => return None,
        };
        Some(said(words.text(id)))
    }
}
