//! Reading the operator's customers from a CSV file. samples/README.md describes the columns.

mod row;

pub(crate) use row::Row;

use crate::table::{Records, RowFault};
use std::io::Read;
use termination::identifier::OperatorId;

/// A file being read.
pub(crate) struct Rows<R> {
    records: Records<R>,
    operators: Vec<OperatorId>,
}

impl<R: Read> Rows<R> {
    /// Reads the header line.
    pub(crate) fn open(file: R, operators: &[OperatorId]) -> Result<Self, Vec<RowFault>> {
        Ok(Self {
            records: Records::open(&row::COLUMNS, file)?,
            operators: operators.to_vec(),
        })
    }

    /// Bytes that were read so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.records.bytes()
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, Vec<RowFault>>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(match self.records.next()? {
            Ok(record) => row::read(&self.records.header, &record, &self.operators),
            Err(fault) => Err(vec![fault]),
        })
    }
}

/// Reads a whole file.
pub(crate) fn read_all(file: &[u8], operators: &[OperatorId]) -> Result<Vec<Row>, Vec<RowFault>> {
    Rows::open(file, operators)?.collect()
}
