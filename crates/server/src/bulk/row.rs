//! One row: each column read and checked, each mistake told with line, column and remedy.

use crate::table::{Columns, Header, Reading, RowFault, day, operator, plain};
use csv::StringRecord;
use engine::BulkRow;
use termination::case::{Cause, DesiredEnd, Kind};
use termination::identifier::{Msisdn, OperatorId};
use termination::party::Language;

/// Every column, as docs/operating.md describes them.
pub(crate) static COLUMNS: Columns = Columns {
    names: &[
        "operator",
        "msisdn",
        "end",
        "customer_reference",
        "kind",
        "cause",
        "language",
        "row_reference",
    ],
    optional: &["customer_reference", "kind", "cause", "language", "row_reference"],
    remedies: [
        "`cease bulk end --help` lists the columns",
        "take it out, or correct its name after `cease bulk end --help`",
    ],
};

const REFERENCE_CHARS_MAX: usize = 60;

/// A row of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Its line in the file, from 1.
    pub(crate) number: u64,
    /// The file's own name for it, empty when it has none that can be read.
    pub(crate) own: String,
    /// What it asks, or every mistake in it.
    pub(crate) row: Result<BulkRow, Vec<RowFault>>,
}

impl Line {
    /// Reads a row.
    pub(crate) fn read(header: &Header, record: &StringRecord, known: &[OperatorId]) -> Self {
        let mut reading = Reading::new(header, record);
        let r = &mut reading;
        let own = text(r, "row_reference");
        let operator = r.must("operator", "write its short name, like proximus", |text| {
            operator(text, known)
        });
        let remedy = "write a Belgian mobile number, like +32470000001";
        let line = r.must("msisdn", remedy, Msisdn::parse);
        let end = r.must(
            "end",
            "write now, paid-period, or the last day like 2026-12-31",
            end,
        );
        let customer = text(r, "customer_reference");
        let kind = kind(r);
        let language = r.may("language", "write nl, fr, de, en or zh, or nothing", |text| {
            Language::from_code(text).ok_or("this is no language of ours")
        });
        let (number, found) = (reading.line, reading.found);
        // One expression, so that a new column cannot be forgotten here.
        let row = (|| {
            Some(BulkRow {
                operator: operator?,
                line: line?,
                customer,
                kind: kind?,
                end: end?,
                language,
            })
        })();
        Self {
            number,
            own: own.unwrap_or_default(),
            row: row.filter(|_| found.is_empty()).ok_or(found),
        }
    }

    /// A row that is no row.
    pub(crate) fn broken(fault: RowFault) -> Self {
        Self {
            number: fault.line,
            own: String::new(),
            row: Err(vec![fault]),
        }
    }
}

fn text(r: &mut Reading<'_>, column: &'static str) -> Option<String> {
    r.may(column, "write one short line of text, or nothing", |text| {
        plain(text, REFERENCE_CHARS_MAX)
    })
}

fn end(text: &str) -> Result<DesiredEnd, &'static str> {
    match text {
        "now" => Ok(DesiredEnd::Now),
        "paid-period" => Ok(DesiredEnd::EndOfPaidPeriod),
        _ => day(text).map(|on| DesiredEnd::LastDay { on }),
    }
}

/// Ordinary unless something else is said. A statutory withdrawal is the consumer's own right and is not for a file.
fn kind(r: &mut Reading<'_>) -> Option<Kind> {
    let for_cause = r.may(
        "kind",
        "write ordinary or for-cause, or nothing",
        |text| match text {
            "ordinary" => Ok(false),
            "for-cause" => Ok(true),
            _ => Err("this is no kind of ending for a file"),
        },
    );
    let remedy = "write terms-changed, service-fails, death, lost-or-stolen or other, or nothing";
    let cause = r.may("cause", remedy, |text| {
        let known = Cause::ALL.into_iter().find(|cause| cause.code() == text);
        known.ok_or("this is no cause")
    });
    match (for_cause.unwrap_or(false), cause) {
        (true, cause) => Some(Kind::ForCause { cause }),
        (false, None) => Some(Kind::Ordinary),
        (false, Some(_)) => {
            r.note(
                "cause",
                "an ordinary ending has none",
                "leave it empty, or write for-cause in kind",
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(row: &str, mistakes: &[(&str, &str)]) {
        let header = Header::read(&COLUMNS, &StringRecord::from(COLUMNS.names.to_vec())).unwrap();
        let fields: Vec<_> = row.split(';').collect();
        let line = Line::read(&header, &StringRecord::from(fields), &["base".parse().unwrap()]);
        let found = line.row.err().unwrap_or_default();
        let found: Vec<_> = found
            .iter()
            .map(|fault| (fault.column, fault.wrong.as_str()))
            .collect();
        assert_eq!(found, mistakes, "{row}");
    }

    #[test]
    fn every_mistake_of_a_row_is_found() {
        check("base;+32470000001;now;;;;;", &[]);
        check("base;0470 00 00 01;2026-12-31;C1;for-cause;death;fr;A 1", &[]);
        check("base;+32470000001;paid-period;;for-cause;;;", &[]);
        check("base;+32470000001;now;;ordinary;;zh;", &[]);
        check(";+32470000001;now;;;;;", &[("operator", "this field is empty")]);
        let kinds = "this is no kind of ending for a file";
        check(
            "bass;+32470000001;soon;;later;fun;xx;",
            &[
                ("operator", "this operator has no file in operators/"),
                ("end", "this is no day"),
                ("kind", kinds),
                ("cause", "this is no cause"),
                ("language", "this is no language of ours"),
            ],
        );
        check(
            "base;+32470000001;now;;;death;;",
            &[("cause", "an ordinary ending has none")],
        );
        check(
            "base;+32470000001;now;;statutory-withdrawal;;;",
            &[("kind", kinds)],
        );
    }
}
