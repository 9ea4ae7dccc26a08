//! Whether opening hours can be read, and evaluated without guessing.

use opening_hours::OpeningHours;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleKind, RuleOperator, RuleSequence};
use opening_hours_syntax::{Error, ExtendedTime};

/// Why opening hours cannot be used, for the person who edits the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unreadable {
    /// What is wrong.
    pub(crate) wrong: String,
    /// What mends it.
    pub(crate) remedy: &'static str,
}

const LIKE: &str = "write them as OpenStreetMap does, like Mo-Fr 10:00-18:00; Sa 10:00-17:00; PH off";

/// Says what is wrong with opening hours, if anything is.
pub(crate) fn check(text: &str) -> Result<(), Unreadable> {
    parse(text).map(drop)
}

/// Reads opening hours. An opening without an end and one that follows the sun would be answered with a guess, so
/// they are refused.
pub(super) fn parse(text: &str) -> Result<OpeningHours, Unreadable> {
    let parsed: OpeningHours = text.parse().map_err(|error| unreadable(text, &error))?;
    let expression = parsed.get_expression();
    let mut spans = expression.rules.iter().flat_map(|rule| &rule.time_selector.spans);
    if spans.clone().any(|span| span.open_end) {
        return Err(Unreadable {
            wrong: format!("{text} has an opening without an end"),
            remedy: "write until when it is open",
        });
    }
    if spans.any(follows_the_sun) {
        return Err(Unreadable {
            wrong: format!("{text} follows the sun"),
            remedy: "write times of day",
        });
    }
    if loses_hours_after_midnight(&expression.rules) {
        return Err(Unreadable {
            wrong: format!("{text} loses what is open after midnight where its next rule begins"),
            remedy: "write a comma and a space instead of the semicolon before that rule",
        });
    }
    Ok(parsed)
}

/// The library lets a rule after a semicolon replace a whole day, with the hours after midnight that belong to the
/// evening before.
fn loses_hours_after_midnight(rules: &[RuleSequence]) -> bool {
    let mut rest = rules.iter();
    while let Some(rule) = rest.next() {
        let replaced =
            |later: &RuleSequence| later.operator == RuleOperator::Normal && later.kind != RuleKind::Closed;
        if rule.time_selector.spans.iter().any(passes_midnight) && rest.clone().any(replaced) {
            return true;
        }
    }
    false
}

fn passes_midnight(span: &TimeSpan) -> bool {
    match (span.range.start, span.range.end) {
        (Time::Fixed(start), Time::Fixed(end)) => end > ExtendedTime::MIDNIGHT_24 || end <= start,
        _ => false,
    }
}

fn follows_the_sun(span: &TimeSpan) -> bool {
    [span.range.start, span.range.end]
        .iter()
        .any(|time| matches!(time, Time::Variable(_)))
}

fn unreadable(text: &str, error: &Error) -> Unreadable {
    let told = error.to_string();
    let wrong = match column(&told) {
        Some(column) => {
            let rest: String = text.chars().skip(column.saturating_sub(1)).collect();
            let rest = if rest.is_empty() { "the end" } else { rest.as_str() };
            format!("{text} cannot be read from sign {column} on ({rest})")
        }
        None => format!("{text} cannot be read: {told}"),
    };
    Unreadable { wrong, remedy: LIKE }
}

/// Where the grammar stopped, which the library tells as ` --> 1:7` and in a drawing of several lines.
fn column(told: &str) -> Option<usize> {
    let (_, place) = told.split_once("--> 1:")?;
    place
        .split(|sign: char| !sign.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}
