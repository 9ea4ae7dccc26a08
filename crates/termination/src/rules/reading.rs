//! Reads the sections of a rule file and checks each value where it stands, so that one reading finds every
//! mistake.

use super::fault::{Findings, Noted, Objection};
use jiff::civil::{Date, Time};
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One table of a rule file. A section the file leaves out has no table and gives defaults.
pub(super) struct Section<'a> {
    /// Its name with a final dot, or nothing for the file itself.
    prefix: String,
    /// Where it begins, in bytes.
    at: usize,
    table: Option<&'a DeTable<'a>>,
}

impl<'a> Section<'a> {
    /// The file itself. Notes every key that is not among the known ones.
    pub(super) fn file(table: &'a DeTable<'a>, known: &[&str], findings: &mut Findings<'_>) -> Self {
        let section = Self {
            prefix: String::new(),
            at: 0,
            table: Some(table),
        };
        section.note_unknown_keys(known, findings);
        section
    }

    /// The section `[key]`.
    pub(super) fn section(&self, key: &str, known: &[&str], findings: &mut Findings<'_>) -> Section<'a> {
        let prefix = format!("{}{key}.", self.prefix);
        let at = self.place(key);
        let value = self.value(key).map(Spanned::get_ref);
        let table = value.and_then(DeValue::as_table);
        if let (Some(other), None) = (value, table) {
            let wrong = format!("this must be a section, not {}", described(other));
            let remedy = format!("write [{}] on a line of its own", self.full(key));
            findings.note(at, &self.full(key), Objection::new(wrong, remedy));
        }
        let section = Section { prefix, at, table };
        section.note_unknown_keys(known, findings);
        section
    }

    /// The sections `[[key]]`, in the file's order.
    pub(super) fn sections(
        &self,
        key: &str,
        known: &[&str],
        findings: &mut Findings<'_>,
    ) -> Vec<Section<'a>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let mut sections = Vec::new();
        for entry in value.get_ref().as_array().into_iter().flatten() {
            let Some(table) = entry.get_ref().as_table() else {
                continue;
            };
            let section = Section {
                prefix: format!("{key}."),
                at: entry.span().start,
                table: Some(table),
            };
            section.note_unknown_keys(known, findings);
            sections.push(section);
        }
        let all_are_sections = value
            .get_ref()
            .as_array()
            .is_some_and(|array| array.len() == sections.len());
        if !all_are_sections {
            let wrong = "this must be a list of sections";
            let remedy = format!("begin each with [[{key}]] on a line of its own");
            self.note(key, Objection::new(wrong, remedy), findings);
        }
        sections
    }

    /// Whether the file gives a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// The value of a key, checked; `None` when the file leaves it out, or when something is wrong with it, which
    /// is noted.
    pub(super) fn optional<T>(
        &self,
        key: &str,
        findings: &mut Findings<'_>,
        check: impl FnOnce(&DeValue<'_>) -> Result<T, Objection>,
    ) -> Option<T> {
        let value = self.value(key)?;
        check(value.get_ref())
            .map_err(|objection| self.note(key, objection, findings))
            .ok()
    }

    /// The value of a key that every file must have.
    pub(super) fn required<T>(
        &self,
        key: &str,
        remedy: &str,
        findings: &mut Findings<'_>,
        check: impl FnOnce(&DeValue<'_>) -> Result<T, Objection>,
    ) -> Result<T, Noted> {
        match self.value(key) {
            Some(value) => check(value.get_ref()).map_err(|objection| self.note(key, objection, findings)),
            None => Err(self.note(key, Objection::new("this key is missing", remedy), findings)),
        }
    }

    /// The line of a key, from 1.
    pub(super) fn line(&self, key: &str, findings: &Findings<'_>) -> usize {
        findings.line(self.place(key))
    }

    /// Notes a mistake at a key, or at the section's beginning when the key is not there.
    pub(super) fn note(&self, key: &str, objection: Objection, findings: &mut Findings<'_>) -> Noted {
        findings.note(self.place(key), &self.full(key), objection)
    }

    fn value(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.and_then(|table| table.get(key))
    }

    fn place(&self, key: &str) -> usize {
        let entry = self.table.and_then(|table| table.get_key_value(key));
        entry.map_or(self.at, |(key, _)| key.span().start)
    }

    fn full(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    fn note_unknown_keys(&self, known: &[&str], findings: &mut Findings<'_>) {
        for key in self.table.into_iter().flat_map(DeTable::keys) {
            let written: &str = key.get_ref();
            if known.contains(&written) {
                continue;
            }
            let remedy = nearest(written, known).map_or_else(
                || format!("known here are {}", known.join(", ")),
                |near| format!("did you mean {near}?"),
            );
            self.note(written, Objection::new("this key is unknown", remedy), findings);
        }
    }
}

/// The known key that a mistyped one is most like, if any is like it.
fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = written.chars().count().div_ceil(3);
    let distances = known.iter().map(|key| (edits(written, key), *key));
    distances
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, key)| key)
}

/// How many letters must be added, dropped or changed to make one word the other (Levenshtein).
fn edits(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        for (cell, other_letter) in row.iter_mut().skip(1).zip(other.chars()) {
            let above = *cell;
            let changed = diagonal + usize::from(letter != other_letter);
            left = changed.min(above + 1).min(left + 1);
            diagonal = above;
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

/// What a value is, as the person who edits the file would say it.
fn described(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a section",
    }
}

fn not_wanted(value: &DeValue<'_>, wanted: &str, example: &str) -> Objection {
    Objection::new(
        format!("this must be {wanted}, not {}", described(value)),
        format!("write it like {example}"),
    )
}

/// The most characters a text in a rule file may have; a page shows each on one line.
const TEXT_MAX: usize = 200;

/// A text of one line that says something, for a page to show.
pub(super) fn text(value: &DeValue<'_>) -> Result<String, Objection> {
    line(value, TEXT_MAX)
}

/// A text of one line that says something, of so many characters at most.
pub(super) fn line(value: &DeValue<'_>, most: usize) -> Result<String, Objection> {
    let DeValue::String(text) = value else {
        return Err(not_wanted(value, "a text", "\"text\" in quotes"));
    };
    if text.trim().is_empty() {
        return Err(Objection::new(
            "this text is empty",
            "write something or leave the key out",
        ));
    }
    if text.trim() != text.as_ref() || text.chars().any(char::is_control) {
        return Err(Objection::new(
            "this text begins or ends with a space, or has a line break or control sign",
            "write it on one line without them",
        ));
    }
    let length = text.chars().count();
    if length > most {
        let wrong = format!("this text has {length} characters, more than the {most} there is room for");
        return Err(Objection::new(wrong, "shorten it"));
    }
    Ok(text.clone().into_owned())
}

/// A list, each entry checked alike.
pub(super) fn list<T>(
    value: &DeValue<'_>,
    check: impl Fn(&DeValue<'_>) -> Result<T, Objection>,
) -> Result<Vec<T>, Objection> {
    let DeValue::Array(entries) = value else {
        return Err(not_wanted(value, "a list", "[\"one\", \"two\"]"));
    };
    entries.iter().map(|entry| check(entry.get_ref())).collect()
}

/// A whole number within bounds.
pub(super) fn number<T>(value: &DeValue<'_>, bounds: RangeInclusive<T>) -> Result<T, Objection>
where
    T: TryFrom<i64> + PartialOrd + std::fmt::Display,
{
    let DeValue::Integer(written) = value else {
        return Err(not_wanted(value, "a whole number", &bounds.start().to_string()));
    };
    let read = i64::from_str_radix(written.as_str(), written.radix()).ok();
    let within = read
        .and_then(|number| T::try_from(number).ok())
        .filter(|number| bounds.contains(number));
    within.ok_or_else(|| {
        let remedy = format!("write a number from {} to {}", bounds.start(), bounds.end());
        Objection::new(format!("{written} is outside what is allowed"), remedy)
    })
}

/// A number within bounds, with or without a fraction.
pub(super) fn decimal(value: &DeValue<'_>, bounds: RangeInclusive<f64>) -> Result<f64, Objection> {
    let written = match value {
        DeValue::Float(written) => written.as_str(),
        DeValue::Integer(written) => written.as_str(),
        DeValue::String(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => return Err(not_wanted(value, "a number", &bounds.start().to_string())),
    };
    let within = written.parse().ok().filter(|number| bounds.contains(number));
    within.ok_or_else(|| {
        let remedy = format!("write a number from {} to {}", bounds.start(), bounds.end());
        Objection::new(format!("{written} is outside what is allowed"), remedy)
    })
}

/// `true` or `false`.
pub(super) fn flag(value: &DeValue<'_>) -> Result<bool, Objection> {
    value
        .as_bool()
        .ok_or_else(|| not_wanted(value, "true or false", "true, without quotes"))
}

/// A day.
pub(super) fn day(value: &DeValue<'_>) -> Result<Date, Objection> {
    let objection = || not_wanted(value, "a date", "2026-01-31, without quotes");
    let DeValue::Datetime(written) = value else {
        return Err(objection());
    };
    let (Some(date), None) = (written.date, written.time) else {
        return Err(objection());
    };
    let parts = (
        i16::try_from(date.year),
        i8::try_from(date.month),
        i8::try_from(date.day),
    );
    let (Ok(year), Ok(month), Ok(day)) = parts else {
        return Err(objection());
    };
    Date::new(year, month, day).map_err(|_| objection())
}

/// A local time of day, to the minute or the second.
pub(super) fn time_of_day(value: &DeValue<'_>) -> Result<Time, Objection> {
    let objection = || not_wanted(value, "a time of day", "17:00:00, without quotes");
    let DeValue::Datetime(written) = value else {
        return Err(objection());
    };
    let (None, Some(time)) = (written.date, written.time) else {
        return Err(objection());
    };
    let parts = (
        i8::try_from(time.hour),
        i8::try_from(time.minute),
        i8::try_from(time.second.unwrap_or(0)),
    );
    let (Ok(hour), Ok(minute), Ok(second)) = parts else {
        return Err(objection());
    };
    Time::new(hour, minute, second, 0).map_err(|_| objection())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_key_finds_the_one_that_was_meant() {
        let known = ["on_net", "off_net", "abroad"];
        let table = [
            ("offnet", Some("off_net")),
            ("off-net", Some("off_net")),
            ("abraod", Some("abroad")),
            ("on_net", Some("on_net")),
            ("hotline", None),
            ("x", None),
        ];
        for (written, meant) in table {
            assert_eq!(nearest(written, &known), meant, "{written}");
        }
    }

    #[test]
    fn edits_are_counted() {
        for (one, other, count) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("ab", "ba", 2),
        ] {
            assert_eq!(edits(one, other), count, "{one} {other}");
            assert_eq!(edits(other, one), count, "{other} {one}");
        }
    }
}
