//! The result file: one row for each row of the input, in its order, each portion written down as soon as it is
//! answered. A run that was interrupted reads what is there and goes on behind it.

use engine::{BulkAnswer, BulkCase};
use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

const COLUMNS: [&str; 9] = [
    "line",
    "row_reference",
    "outcome",
    "case_reference",
    "case",
    "ends_at",
    "point_of_no_return_at",
    "credit_cents",
    "run",
];

/// The answer to a row as it is written and counted. No number and no name is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// The line of the input.
    pub(crate) line: u64,
    /// The input's own name for the row.
    pub(crate) own: String,
    /// `received`, `known-already`, or the code of a refusal.
    pub(crate) outcome: String,
    /// What is given back, in cents.
    pub(crate) credit_cents: i64,
    cells: [String; 5],
}

impl Told {
    /// What a row is told.
    pub(crate) fn answer(line: u64, own: String, answer: &BulkAnswer) -> Self {
        let (outcome, case) = match answer {
            BulkAnswer::Received(case) => (RECEIVED, Some(case)),
            BulkAnswer::Known(case) => (KNOWN, Some(case)),
            BulkAnswer::Refused(refusal) => return Self::refused(line, own, refusal.code()),
        };
        let cell = |text: &dyn Fn(&BulkCase) -> Option<String>| case.and_then(text).unwrap_or_default();
        Self {
            line,
            own,
            outcome: outcome.to_owned(),
            credit_cents: case.and_then(|case| case.credit).map_or(0, |credit| credit.0),
            cells: [
                cell(&|case| Some(case.reference.as_ref()?.to_string())),
                cell(&|case| Some(case.case.to_string())),
                cell(&|case| Some(case.ends_at?.to_string())),
                cell(&|case| Some(case.point_of_no_return_at?.to_string())),
                cell(&|case| Some(case.credit?.0.to_string())),
            ],
        }
    }

    /// A row that is no case.
    pub(crate) fn refused(line: u64, own: String, code: &str) -> Self {
        Self {
            line,
            own,
            outcome: code.to_owned(),
            credit_cents: 0,
            cells: std::array::from_fn(|_| String::new()),
        }
    }
}

/// The outcome of a row that is a case of this batch.
pub(crate) const RECEIVED: &str = "received";
/// The outcome of a row whose line an earlier case ends.
pub(crate) const KNOWN: &str = "known-already";

/// Why a result file cannot be gone on with.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ResultsFault {
    /// The disk.
    #[error("{0}")]
    Disk(#[from] io::Error),
    /// It is something else, or of another run.
    #[error("it is not the result file of this file and batch")]
    Other,
}

/// A result file that is being written.
pub(crate) struct Results {
    file: File,
    run: String,
}

impl Results {
    /// Opens or begins the result file of a run; each row that is there already is given to `told`, in order. A line
    /// that was cut off in the middle of its writing is taken out and made again.
    pub(crate) fn open(
        path: &Path,
        run: String,
        mut told: impl FnMut(&str, i64),
    ) -> Result<Self, ResultsFault> {
        let mut options = OpenOptions::new();
        let mut file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        let whole = whole_lines(&mut file)?;
        file.seek(SeekFrom::Start(0))?;
        if whole > 0 {
            let mut reader = csv::Reader::from_reader(BufReader::new((&file).take(whole)));
            if !reader.headers().is_ok_and(|header| header == COLUMNS.as_slice()) {
                return Err(ResultsFault::Other);
            }
            for record in reader.records() {
                let record = record.map_err(|_| ResultsFault::Other)?;
                let cell = |column: usize| record.get(column).unwrap_or_default();
                if cell(8) != run {
                    return Err(ResultsFault::Other);
                }
                told(cell(2), cell(7).parse().unwrap_or(0));
            }
        }
        file.set_len(whole)?;
        file.seek(SeekFrom::Start(whole))?;
        if whole == 0 {
            file.write_all(&lines([COLUMNS.map(str::to_owned)].iter())?)?;
        }
        Ok(Self { file, run })
    }

    /// Writes the answers of a portion; once this returns, the program can be killed without losing them.
    pub(crate) fn write(&mut self, told: &[Told]) -> io::Result<()> {
        let rows: Vec<_> = told.iter().map(|told| self.row(told)).collect();
        self.file.write_all(&lines(rows.iter())?)
    }

    /// Everything is written: to the disk, too.
    pub(crate) fn finish(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    fn row(&self, told: &Told) -> [String; COLUMNS.len()] {
        let [reference, case, ends_at, no_return_at, credit] = told.cells.clone();
        [
            told.line.to_string(),
            told.own.clone(),
            told.outcome.clone(),
            reference,
            case,
            ends_at,
            no_return_at,
            credit,
            self.run.clone(),
        ]
    }
}

fn lines<'a>(rows: impl Iterator<Item = &'a [String; COLUMNS.len()]>) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(vec![]);
    for row in rows {
        writer.write_record(row)?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// Bytes up to the end of the last whole line.
fn whole_lines(file: &mut File) -> io::Result<u64> {
    let (mut read, mut whole) = (0, 0);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let part = file.read(&mut buffer)?;
        let Some(bytes) = buffer.get(..part).filter(|bytes| !bytes.is_empty()) else {
            return Ok(whole);
        };
        if let Some(end) = bytes.iter().rposition(|byte| *byte == b'\n') {
            whole = read + end as u64 + 1;
        }
        read += part as u64;
    }
}
