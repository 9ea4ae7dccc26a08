//! Reading the operator's customers from a CSV file. samples/README.md describes the columns.

mod row;

pub(crate) use row::{Header, Row, RowFault, day, operator, plain, read};

use std::io::Read;
use termination::identifier::OperatorId;

/// A file being read.
pub(crate) struct Rows<R> {
    reader: csv::Reader<R>,
    header: Header,
    operators: Vec<OperatorId>,
    /// The disk gave an error: it would give the same for ever.
    broken: bool,
}

impl<R: Read> Rows<R> {
    /// Reads the header line.
    pub(crate) fn open(file: R, operators: &[OperatorId]) -> Result<Self, Vec<RowFault>> {
        // A row with too few or too many fields is a mistake of its own and does not end the reading.
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
        let header = match reader.headers() {
            Ok(record) => Header::read(record)?,
            Err(error) => return Err(vec![unreadable(1, &error)]),
        };
        Ok(Self {
            reader,
            header,
            operators: operators.to_vec(),
            broken: false,
        })
    }

    /// Bytes that were read so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.reader.position().byte()
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, Vec<RowFault>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.broken {
            return None;
        }
        let mut record = csv::StringRecord::new();
        let line = self.reader.position().line();
        match self.reader.read_record(&mut record) {
            Ok(true) => Some(read(&self.header, &record, &self.operators)),
            Ok(false) => None,
            Err(error) => {
                self.broken = error.is_io_error();
                Some(Err(vec![unreadable(line, &error)]))
            }
        }
    }
}

/// A line of a file that is no row.
pub(crate) fn unreadable(line: u64, error: &csv::Error) -> RowFault {
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

/// Reads a whole file.
pub(crate) fn read_all(file: &[u8], operators: &[OperatorId]) -> Result<Vec<Row>, Vec<RowFault>> {
    Rows::open(file, operators)?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Error, Read};

    /// A disk that breaks after the header.
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
        let file = Breaks(
            include_bytes!("../../../samples/subscribers.csv")
                .split_at(5000)
                .0,
        );
        let rows: Vec<_> = Rows::open(BufReader::new(file), &[]).unwrap().collect();
        let told: Vec<_> = rows
            .iter()
            .filter_map(|row| row.as_ref().err()?.first())
            .collect();
        assert!(rows.len() > 10);
        let broken = told
            .iter()
            .filter(|fault| fault.wrong.contains("cannot be read on"));
        assert_eq!(broken.count(), 1);
        assert!(told.last().unwrap().wrong.contains("broken"));
    }
}
