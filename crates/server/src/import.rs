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
        let mut record = csv::StringRecord::new();
        let line = self.reader.position().line();
        match self.reader.read_record(&mut record) {
            Ok(true) => Some(read(&self.header, &record, &self.operators)),
            Ok(false) => None,
            // The file itself cannot be read on; the next call would say the same for ever.
            Err(error) if error.is_io_error() => None,
            Err(error) => Some(Err(vec![unreadable(line, &error)])),
        }
    }
}

/// A line of a file that is no row.
pub(crate) fn unreadable(line: u64, error: &csv::Error) -> RowFault {
    let other_writing = matches!(error.kind(), csv::ErrorKind::Utf8 { .. });
    let wrong = if other_writing {
        "this is not UTF-8".to_owned()
    } else {
        format!("this cannot be read: {error}")
    };
    RowFault {
        line,
        column: "row",
        wrong,
        remedy: "save the file as CSV in UTF-8",
    }
}

/// Reads a whole file.
pub(crate) fn read_all(file: &[u8], operators: &[OperatorId]) -> Result<Vec<Row>, Vec<RowFault>> {
    Rows::open(file, operators)?.collect()
}
