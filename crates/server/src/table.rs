//! Tables that people give us as CSV files: columns by their names, and each mistake told with line, column and remedy.
//! What a field holds is never shown: it may be personal.

mod reading;

pub(crate) use reading::{Reading, day, operator, plain};

use csv::StringRecord;
use std::fmt;
use std::io::Read;

/// The columns of one kind of table.
#[derive(Debug)]
pub(crate) struct Columns {
    pub(crate) names: &'static [&'static str],
    /// Those that may be left out of the file.
    pub(crate) optional: &'static [&'static str],
    /// What to do about a column that is missing, and about one that is unknown.
    pub(crate) remedies: [&'static str; 2],
}

/// A mistake in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RowFault {
    pub(crate) line: u64,
    pub(crate) column: &'static str,
    pub(crate) wrong: String,
    pub(crate) remedy: &'static str,
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            line,
            column,
            wrong,
            remedy,
        } = self;
        write!(f, "line {line}, {column}: {wrong}; {remedy}")
    }
}

/// Where each column stands in this file.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    columns: &'static Columns,
    places: Vec<Option<usize>>,
}

impl Header {
    /// Reads the header line.
    pub(crate) fn read(columns: &'static Columns, record: &StringRecord) -> Result<Self, Vec<RowFault>> {
        let fault = |column, wrong, remedy| RowFault {
            line: 1,
            column,
            wrong,
            remedy,
        };
        let [of_missing, of_unknown] = columns.remedies;
        let place = |column: &&str| record.iter().position(|name| name.trim() == *column);
        let places: Vec<_> = columns.names.iter().map(place).collect();
        let required = columns
            .names
            .iter()
            .zip(&places)
            .filter(|(column, _)| !columns.optional.contains(column));
        let missing = required
            .filter(|(_, place)| place.is_none())
            .map(|(column, _)| fault(*column, "this column is missing".to_owned(), of_missing));
        let names = record.iter().map(str::trim);
        let unknown = names
            .filter(|name| !columns.names.contains(name))
            .map(|name| fault("header", format!("the column `{name}` is unknown"), of_unknown));
        let found: Vec<_> = missing.chain(unknown).collect();
        if found.is_empty() {
            Ok(Self { columns, places })
        } else {
            Err(found)
        }
    }

    /// A field without the blanks around it; empty when its column is not there.
    fn field<'a>(&self, record: &'a StringRecord, column: &str) -> &'a str {
        let index = self.columns.names.iter().position(|name| *name == column);
        let place = index.and_then(|index| self.places.get(index).copied().flatten());
        place
            .and_then(|place| record.get(place))
            .unwrap_or_default()
            .trim()
    }
}

/// The rows of a file behind its header; a line that is no row is a mistake.
pub(crate) struct Records<R> {
    reader: csv::Reader<R>,
    pub(crate) header: Header,
    /// The disk gave an error: it would give the same for ever.
    broken: bool,
}

impl<R: Read> Records<R> {
    /// Reads the header line.
    pub(crate) fn open(columns: &'static Columns, file: R) -> Result<Self, Vec<RowFault>> {
        // A row with too few or too many fields is a mistake of its own and does not end the reading.
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
        let header = match reader.headers() {
            Ok(record) => Header::read(columns, record)?,
            Err(error) => return Err(vec![unreadable(1, &error)]),
        };
        Ok(Self {
            reader,
            header,
            broken: false,
        })
    }

    /// Bytes that were read so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.reader.position().byte()
    }
}

impl<R: Read> Iterator for Records<R> {
    type Item = Result<StringRecord, RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.broken {
            return None;
        }
        let mut record = StringRecord::new();
        let line = self.reader.position().line();
        match self.reader.read_record(&mut record) {
            Ok(true) => Some(Ok(record)),
            Ok(false) => None,
            Err(error) => {
                self.broken = error.is_io_error();
                Some(Err(unreadable(line, &error)))
            }
        }
    }
}

/// A line of a file that is no row.
fn unreadable(line: u64, error: &csv::Error) -> RowFault {
    let (wrong, remedy) = if matches!(error.kind(), csv::ErrorKind::Utf8 { .. }) {
        ("this is not UTF-8".to_owned(), "save the file as CSV in UTF-8")
    } else if error.is_io_error() {
        (
            format!("the file cannot be read on from here: {error}"),
            "look at the disk, or copy the file anew",
        )
    } else {
        (
            format!("this cannot be read: {error}"),
            "save the file as CSV in UTF-8",
        )
    };
    RowFault {
        line,
        column: "row",
        wrong,
        remedy,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Error};

    static COLUMNS: Columns = Columns {
        names: &["one", "two"],
        optional: &["two"],
        remedies: ["add it", "take it out"],
    };

    /// A disk that breaks after some bytes.
    struct Breaks(&'static [u8]);

    impl Read for Breaks {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            if self.0.is_empty() {
                return Err(Error::other("broken"));
            }
            self.0.read(into)
        }
    }

    #[test]
    fn a_disk_that_breaks_is_told_once_and_never_taken_for_the_end() {
        let file = BufReader::new(Breaks(b"one,two\na,b\nc,d\n"));
        let rows: Vec<_> = Records::open(&COLUMNS, file).unwrap().collect();
        assert_eq!(rows.len(), 3);
        assert!(rows[..2].iter().all(Result::is_ok));
        let told = rows[2].as_ref().unwrap_err();
        assert!(
            told.line == 4 && told.wrong.contains("cannot be read on") && told.wrong.contains("broken"),
            "{told}"
        );
    }

    #[test]
    fn a_header_tells_every_column_that_is_missing_or_unknown() {
        let told = |header: &[&str]| {
            let read = Header::read(&COLUMNS, &StringRecord::from(header.to_vec()));
            let faults = read.err().unwrap_or_default();
            faults.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(told(&[" one "]), Vec::<String>::new());
        assert_eq!(
            told(&["two", "three"]),
            [
                "line 1, one: this column is missing; add it",
                "line 1, header: the column `three` is unknown; take it out"
            ]
        );
    }
}
