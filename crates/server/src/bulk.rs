//! Lines that are to end, many at once: the file that names them. docs/operating.md describes the columns.

mod results;
mod row;

pub(crate) use results::{KNOWN, RECEIVED, Results, ResultsFault, Told};
pub(crate) use row::Line;

use crate::table::{Records, RowFault};
use sha2::{Digest as _, Sha256};
use std::io::{self, Read};
use termination::identifier::{BatchId, OperatorId};

/// A file being read, row by row.
pub(crate) struct Lines<R> {
    records: Records<R>,
    operators: Vec<OperatorId>,
}

impl<R: Read> Lines<R> {
    /// Reads the header line.
    pub(crate) fn open(file: R, operators: &[OperatorId]) -> Result<Self, Vec<RowFault>> {
        Ok(Self {
            records: Records::open(&row::COLUMNS, file)?,
            operators: operators.to_vec(),
        })
    }
}

impl<R: Read> Iterator for Lines<R> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        Some(match self.records.next()? {
            Ok(record) => Line::read(&self.records.header, &record, &self.operators),
            Err(fault) => Line::broken(fault),
        })
    }
}

/// What a file holds, as one number: another content is another file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint {
    digest: [u8; 32],
    /// Lines of text after the first.
    pub(crate) rows: u64,
}

impl Fingerprint {
    /// Reads the whole file once.
    pub(crate) fn of(mut file: impl Read) -> io::Result<Self> {
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 64 * 1024];
        let (mut lines, mut open) = (0, false);
        loop {
            let read = file.read(&mut buffer)?;
            let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else {
                break;
            };
            hash.update(part);
            lines += part.split(|byte| *byte == b'\n').skip(1).count() as u64;
            open = part.last() != Some(&b'\n');
        }
        let lines = lines + u64::from(open);
        Ok(Self {
            digest: hash.finalize().into(),
            rows: lines.saturating_sub(1),
        })
    }

    /// The batch that this file is when it is given no name.
    pub(crate) fn batch(&self) -> BatchId {
        BatchId::from_entropy(first(&hashed(&[b"content", &self.digest])))
    }

    /// Which file was run as which batch: a result file belongs to one such run.
    pub(crate) fn run(&self, batch: BatchId) -> String {
        let bytes: [u8; 8] = first(&hashed(&[b"run", batch.bytes(), &self.digest]));
        data_encoding::HEXLOWER.encode(&bytes)
    }
}

/// The batch of a name that somebody chose, or of an id that was printed before.
pub(crate) fn named_batch(name: &str) -> BatchId {
    name.parse()
        .unwrap_or_else(|_| BatchId::from_entropy(first(&hashed(&[b"name", name.as_bytes()]))))
}

/// The hash of some parts, each after its length so that no two lists of parts collide.
fn hashed(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"cease/bulk");
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn first<const N: usize>(bytes: &[u8; 32]) -> [u8; N] {
    let mut short = [0; N];
    for (byte, full) in short.iter_mut().zip(bytes) {
        *byte = *full;
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_its_content_and_counts_its_rows() {
        let of = |text: &str| Fingerprint::of(text.as_bytes()).unwrap();
        for (text, rows) in [
            ("", 0),
            ("a\n", 0),
            ("a\nb", 1),
            ("a\nb\n", 1),
            ("a\r\nb\r\nc\r\n", 2),
        ] {
            assert_eq!(of(text).rows, rows, "{text:?}");
        }
        assert_eq!(of("a\nb").batch(), of("a\nb").batch());
        assert_ne!(of("a\nb").batch(), of("a\nb\n").batch());
        let batch = named_batch("brand-closes");
        assert_eq!(batch, named_batch("brand-closes"));
        assert_eq!(batch, named_batch(&batch.to_string()));
        assert_ne!(of("a\nb").run(batch), of("a\nc").run(batch));
        assert_ne!(of("a\nb").run(batch), of("a\nb").run(named_batch("other")));
    }
}
