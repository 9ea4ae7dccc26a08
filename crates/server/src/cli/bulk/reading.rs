//! The rows of a file in portions, each line once.

use crate::bulk::{Line, Lines};
use crate::table::RowFault;
use engine::BulkRow;
use sha2::{Digest as _, Sha256};
use std::collections::HashSet;
use std::io::Read;

/// A row and what can be said of it before anybody is asked.
pub(super) struct Entry {
    pub(super) line: u64,
    pub(super) own: String,
    /// What it asks; or why it asks nothing, by code and by mistake.
    pub(super) what: Result<BulkRow, (&'static str, Vec<RowFault>)>,
}

impl Entry {
    /// What it asks, if it can be asked.
    pub(super) fn row(&self) -> Option<&BulkRow> {
        self.what.as_ref().ok()
    }
}

/// The outcome of a row that cannot be read.
const NOT_READABLE: &str = "row-not-readable";
/// The outcome of a row whose line stands in an earlier row.
const DUPLICATE: &str = "duplicate-row";

/// The rows behind those that were answered before. Of each line 16 bytes stay in memory, by which a second row of the
/// same line is known; nothing else grows with the file.
pub(super) struct Portions<R> {
    lines: Lines<R>,
    size: usize,
    answered: u64,
    seen: HashSet<[u8; 16]>,
}

impl<R: Read> Portions<R> {
    pub(super) fn new(lines: Lines<R>, size: usize, answered: u64) -> Self {
        Self {
            lines,
            size,
            answered,
            seen: HashSet::new(),
        }
    }

    fn entry(&mut self, line: Line) -> Entry {
        let Line { number, own, row } = line;
        let what = match row {
            Err(faults) => Err((NOT_READABLE, faults)),
            Ok(row) if self.seen.insert(key(&row)) => Ok(row),
            Ok(_) => {
                let fault = RowFault {
                    line: number,
                    column: "msisdn",
                    wrong: "an earlier row names this line already".to_owned(),
                    remedy: "take one of the two out",
                };
                Err((DUPLICATE, vec![fault]))
            }
        };
        Entry {
            line: number,
            own,
            what,
        }
    }
}

impl<R: Read> Iterator for Portions<R> {
    type Item = Vec<Entry>;

    fn next(&mut self) -> Option<Vec<Entry>> {
        let mut portion = vec![];
        while portion.len() < self.size
            && let Some(line) = self.lines.next()
        {
            let entry = self.entry(line);
            if self.answered > 0 {
                self.answered -= 1;
            } else {
                portion.push(entry);
            }
        }
        (!portion.is_empty()).then_some(portion)
    }
}

/// A line at an operator, short enough to keep millions of them.
fn key(row: &BulkRow) -> [u8; 16] {
    let mut hash = Sha256::new();
    hash.update(row.operator.as_str());
    hash.update([0]);
    hash.update(row.line.digits());
    let hash: [u8; 32] = hash.finalize().into();
    let mut key = [0; 16];
    for (byte, full) in key.iter_mut().zip(hash) {
        *byte = full;
    }
    key
}
