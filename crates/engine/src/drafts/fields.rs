//! What was typed into a draft.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What was typed: texts by the names of the portal's form (`name`, `line`, `more_lines`, `reference`, `email`, `post`,
/// `kind`, `cause`, `cause_text`, `end`, `last_day`, `last_month`, `last_year`, `keep`), and others that a desk has besides.
/// Personal: sealed in the vault, and never shown in `Debug`.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct DraftFields(BTreeMap<String, String>);

/// More than any honest form holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a draft holds at most {FIELDS_MAX} fields with {SIGNS_MAX} signs in all")]
pub struct DraftTooLarge;

/// Fields of one draft.
const FIELDS_MAX: usize = 60;
/// Signs of a field's name.
const NAME_SIGNS_MAX: usize = 40;
/// Signs of all that was typed.
const SIGNS_MAX: usize = 16_000;

impl DraftFields {
    /// Takes what was typed. What is empty is left out, and so is what no draft may keep: what guards a form, passwords, and
    /// answers to questions that prove who is calling.
    pub fn of<'a>(typed: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, DraftTooLarge> {
        let mut fields = BTreeMap::new();
        let mut signs = 0;
        let kept = |(name, text): &(&str, &str)| !text.trim().is_empty() && may_be_kept(name);
        for (name, text) in typed.into_iter().filter(kept) {
            signs += text.chars().count();
            if name.chars().count() > NAME_SIGNS_MAX || signs > SIGNS_MAX || fields.len() == FIELDS_MAX {
                return Err(DraftTooLarge);
            }
            fields.entry(name.to_owned()).or_insert_with(|| text.to_owned());
        }
        Ok(Self(fields))
    }

    /// What was typed into a field; empty when nothing was.
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Every field that is not empty, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }
}

/// What guards a form, a password and an answer are not kept, however the draft came to hold them.
fn may_be_kept(name: &str) -> bool {
    !(matches!(name, "csrf" | "request") || name.contains("password") || name.contains("answer"))
}

impl<'de> Deserialize<'de> for DraftFields {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        BTreeMap::deserialize(from).map(Self)
    }
}

impl fmt::Debug for DraftFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DraftFields")
            .field("fields", &self.0.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_keeps_what_was_typed_and_no_secret() {
        let fields = DraftFields::of([
            ("name", "Planted Name"),
            ("email", " "),
            ("csrf", "x"),
            ("request", "x"),
            ("new_password", "x"),
            ("answer_born", "x"),
            ("name", "a second one"),
        ])
        .unwrap();
        assert_eq!(fields.iter().collect::<Vec<_>>(), [("name", "Planted Name")]);
        assert_eq!((fields.one("name"), fields.one("email")), ("Planted Name", ""));
        assert!(!format!("{fields:?}").contains("Planted"));
    }

    #[test]
    fn a_draft_has_bounds() {
        let long = "é".repeat(SIGNS_MAX);
        assert!(DraftFields::of([("cause_text", long.as_str())]).is_ok());
        assert!(DraftFields::of([("cause_text", long.as_str()), ("name", "x")]).is_err());
        let name = "n".repeat(NAME_SIGNS_MAX + 1);
        assert!(DraftFields::of([(name.as_str(), "x")]).is_err());
        let names: Vec<String> = (0..=FIELDS_MAX).map(|n| format!("field-{n}")).collect();
        let fields =
            |count: usize| DraftFields::of(names.iter().take(count).map(|name| (name.as_str(), "x")));
        assert!(fields(FIELDS_MAX).is_ok() && fields(FIELDS_MAX + 1).is_err());
    }
}
