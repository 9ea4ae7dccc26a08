//! What was typed into a draft, as somebody reads it.

use crate::desk::StaffVisit;
use engine::DraftFields;

/// A field with what was typed into it.
pub(super) struct TypedField {
    pub(super) label: String,
    pub(super) text: String,
}

/// Fields that hold what was said, with the texts of their labels, in the order of the form.
const SAID: [(&str, &str); 7] = [
    ("name", "form-name"),
    ("line", "form-line"),
    ("more_lines", "form-more-lines"),
    ("reference", "form-reference"),
    ("cause_text", "form-cause-text"),
    ("email", "form-email"),
    ("post", "form-post"),
];

/// Fields that hold a choice: the label, and what the text of a choice begins with.
const CHOSEN: [(&str, &str, &[&str]); 3] = [
    ("kind", "form-kind", &["ordinary", "for-cause"]),
    ("end", "form-end", &["now", "last-day", "paid-period"]),
    ("keep", "form-keep", &["no", "yes"]),
];

/// What was typed, in words.
pub(super) fn fields(visit: &StaffVisit, said: &DraftFields) -> Vec<TypedField> {
    let said_of = |(name, label): (&str, &str)| TypedField {
        label: visit.text(label),
        text: said.one(name).to_owned(),
    };
    let chosen = |(name, label, known): (&str, &str, &[&str])| TypedField {
        label: visit.text(label),
        text: known
            .iter()
            .find(|choice| **choice == said.one(name))
            .map_or_else(String::new, |choice| visit.text(&format!("{label}-{choice}"))),
    };
    let day = ["last_day", "last_month", "last_year"].map(|part| said.one(part));
    let last_day = TypedField {
        label: visit.text("form-last-day"),
        text: day.join(" ").trim().to_owned(),
    };
    SAID.into_iter()
        .map(said_of)
        .chain(CHOSEN.into_iter().map(chosen))
        .chain([last_day])
        .filter(|field| !field.text.is_empty())
        .collect()
}
