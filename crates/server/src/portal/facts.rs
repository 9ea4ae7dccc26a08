//! What was asked, as the requester sent it: the content of the receipt.

use super::opened::Opened;
use termination::case::Kind;
use wording::Args;

/// One fact with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fact {
    /// What it is.
    pub(crate) name: String,
    /// What it says; several lines are kept.
    pub(crate) text: String,
}

/// The content of the request, in the order of the form.
pub(crate) fn content(opened: &Opened) -> Vec<Fact> {
    let words = &opened.words;
    let (wording, language) = (words.wording(), words.language());
    let asked = &opened.case.asked;
    let details = opened.details.as_ref();
    let fact = |id: &str, text: Option<String>| {
        let text = text.filter(|text| !text.is_empty())?;
        Some(Fact {
            name: words.text(id),
            text,
        })
    };
    // A withdrawal leaves nothing to choose but from what.
    let is_end = asked.kind != Kind::StatutoryWithdrawal;
    let end = is_end.then(|| wording.desired_end(language, asked.kind, asked.end));
    let keep = is_end.then(|| wording.keep_number(language, asked.keep_number));
    let facts = [
        fact("receipt-operator", Some(words.operator().to_owned())),
        fact("receipt-name", details.map(|details| details.name.clone())),
        Some(lines(opened)),
        fact(
            "receipt-customer-reference",
            details.and_then(|details| details.reference.clone()),
        ),
        fact("receipt-kind", Some(wording.kind(language, asked.kind))),
        fact(
            "receipt-cause-text",
            details.and_then(|details| details.cause_text.clone()),
        ),
        fact("receipt-desired-end", end),
        fact("receipt-keep", keep),
        fact("receipt-address", opened.address()),
    ];
    facts.into_iter().flatten().collect()
}

fn lines(opened: &Opened) -> Fact {
    let lines = opened.lines();
    let name = opened
        .words
        .text_with("receipt-lines", &Args::new().set("count", lines.len()));
    Fact {
        name,
        text: lines.join("\n"),
    }
}
