//! A row being read, field by field.

use super::{Header, RowFault};
use csv::StringRecord;
use jiff::civil::Date;
use std::fmt;
use std::str::FromStr;
use termination::identifier::OperatorId;

/// A row being read, with the mistakes so far.
pub(crate) struct Reading<'a> {
    header: &'a Header,
    record: &'a StringRecord,
    /// Its line in the file, from 1.
    pub(crate) line: u64,
    pub(crate) found: Vec<RowFault>,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(header: &'a Header, record: &'a StringRecord) -> Self {
        Self {
            header,
            record,
            line: record.position().map_or(0, csv::Position::line),
            found: Vec::new(),
        }
    }

    /// Notes a mistake.
    pub(crate) fn note(&mut self, column: &'static str, wrong: impl fmt::Display, remedy: &'static str) {
        self.found.push(RowFault {
            line: self.line,
            column,
            wrong: wrong.to_string(),
            remedy,
        });
    }

    /// Whether a field holds nothing.
    pub(crate) fn is_empty(&self, column: &str) -> bool {
        self.header.field(self.record, column).is_empty()
    }

    /// A field that must be there.
    pub(crate) fn must<T, E: fmt::Display>(
        &mut self,
        column: &'static str,
        remedy: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        if self.is_empty(column) {
            self.note(column, "this field is empty", remedy);
            return None;
        }
        self.may(column, remedy, parse)
    }

    /// A field that may be empty.
    pub(crate) fn may<T, E: fmt::Display>(
        &mut self,
        column: &'static str,
        remedy: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.header.field(self.record, column);
        if text.is_empty() {
            return None;
        }
        parse(text).map_err(|fault| self.note(column, fault, remedy)).ok()
    }
}

/// An operator that is served here.
pub(crate) fn operator(text: &str, known: &[OperatorId]) -> Result<OperatorId, &'static str> {
    let id = OperatorId::from_str(text).map_err(|_| "this is no short name")?;
    if known.contains(&id) {
        Ok(id)
    } else {
        Err("this operator has no file in operators/")
    }
}

/// One line of text.
pub(crate) fn plain(text: &str, chars_max: usize) -> Result<String, String> {
    if text.chars().any(char::is_control) {
        Err("it holds a control character".to_owned())
    } else if text.chars().count() > chars_max {
        Err(format!("it is longer than {chars_max} characters"))
    } else {
        Ok(text.to_owned())
    }
}

/// A day like 2026-01-31.
pub(crate) fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "this is no day")
}
