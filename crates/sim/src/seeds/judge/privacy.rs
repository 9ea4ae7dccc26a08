//! Personal data: the marks that everything personal carries occur in no file and in no log line.

use crate::seeds::database::Database;
use crate::seeds::fault::SeedsFault;
use crate::seeds::invariant::{Findings, Invariant};
use crate::seeds::people::{LINES_BEGIN, MARK};

/// Looks through the files of the database, as they lie on the disk, and through everything that was logged.
pub(crate) fn judge_privacy(
    database: &Database,
    log: &[u8],
    findings: &mut Findings,
) -> Result<(), SeedsFault> {
    for file in database.files() {
        if file.exists() {
            let found = marks_in(&std::fs::read(&file)?);
            findings.expect(found.is_none(), Invariant::Private, || {
                format!("the database holds {found:?}")
            });
        }
    }
    let found = marks_in(log);
    findings.expect(found.is_none(), Invariant::Private, || {
        format!("the log holds {found:?}")
    });
    Ok(())
}

/// The surroundings of the first mark.
fn marks_in(bytes: &[u8]) -> Option<String> {
    let phone = format!("+{LINES_BEGIN}");
    [MARK.as_bytes(), phone.as_bytes()].iter().find_map(|mark| {
        let (first, rest) = mark.split_first()?;
        let starts = bytes.iter().enumerate().filter(|(_, byte)| *byte == first);
        let found = starts
            .map(|(at, _)| at)
            .find(|at| bytes.get(at + 1..).is_some_and(|after| after.starts_with(rest)))?;
        let around = bytes.get(found.saturating_sub(20)..).unwrap_or_default();
        let around = around.get(..60).unwrap_or(around);
        Some(String::from_utf8_lossy(around).into_owned())
    })
}
