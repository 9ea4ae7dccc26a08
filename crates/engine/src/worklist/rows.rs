//! Rows of the worklist.

use crate::effect_id::EffectId;
use crate::error::EngineError;
use crate::store::effects::work_kind;
use crate::store::rows::{at, count, id, optional_at, optional_id};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use termination::case::WorkKind;
use termination::identifier::{CaseId, StaffId};

/// Who has an entry, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// Who.
    pub by: StaffId,
    /// When it is anybody's again.
    pub until: Timestamp,
}

/// Something a human should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkRow {
    /// The entry: the id of the effect that put it there.
    pub id: EffectId,
    /// Why.
    pub kind: WorkKind,
    /// Since when.
    pub since_at: Timestamp,
    /// The latest moment at which they should have acted.
    pub by_at: Timestamp,
    /// Who has it now.
    pub claim: Option<Claim>,
}

impl WorkRow {
    /// The case it is about.
    pub const fn case(&self) -> CaseId {
        self.id.case
    }
}

/// Reads the columns `case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until`.
pub(super) fn work_row(row: &AnyRow, now: Timestamp) -> Result<WorkRow, EngineError> {
    let taken = optional_id::<StaffId>(row, 6, "work")?.zip(optional_at(row, 7)?);
    Ok(WorkRow {
        id: EffectId {
            case: id(row, 0, "work")?,
            seq: count(row, 1, "work")?,
            n: count(row, 2, "work")?,
        },
        kind: work_kind(row, 3)?,
        since_at: at(row, 4)?,
        by_at: at(row, 5)?,
        claim: taken
            .filter(|(_, until)| *until > now)
            .map(|(by, until)| Claim { by, until }),
    })
}
