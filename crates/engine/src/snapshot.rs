//! Snapshots: a case as text, so that a command needs one row instead of the whole history. A cache: one that was
//! written in another format, or does not read, is thrown away and made anew from the events.
//!
//! The frame is a type of its own; what is inside is spelled as the domain spells it, so a change there needs a new
//! [`SNAPSHOT_FORMAT`] and costs each case one replay.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use termination::Case;
use termination::case::{
    Asked, Ceasing, Closed, EndedBy, Pending, Received, RefusedBecause, Resends, Settling, Stage,
};
use termination::identifier::{CaseId, CaseReference, OperatorId, PartyId};
use termination::verification::Checks;

/// Raised whenever the serialised form changes in a way that old text cannot follow.
pub(crate) const SNAPSHOT_FORMAT: i64 = 1;

#[derive(Serialize, Deserialize)]
struct StoredCase {
    id: CaseId,
    version: u64,
    reference: CaseReference,
    operator: OperatorId,
    rules: String,
    requester: PartyId,
    holder: Option<PartyId>,
    asked: Asked,
    checks: Checks,
    resends: Resends,
    link_generation: u32,
    stage: StoredStage,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredStage {
    Received(Received),
    Pending(Pending),
    Ceasing(Ceasing),
    Settling(Settling),
    Closed(Box<Closed>),
    Withdrawn(EndedBy),
    Lapsed(Timestamp),
    Refused(RefusedBecause),
}

impl From<Case> for StoredCase {
    fn from(case: Case) -> Self {
        let Case {
            id,
            version,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            checks,
            resends,
            link_generation,
            stage,
        } = case;
        let stage = match stage {
            Stage::Received(stage) => StoredStage::Received(stage),
            Stage::Pending(stage) => StoredStage::Pending(stage),
            Stage::Ceasing(stage) => StoredStage::Ceasing(stage),
            Stage::Settling(stage) => StoredStage::Settling(stage),
            Stage::Closed(stage) => StoredStage::Closed(Box::new(stage)),
            Stage::Withdrawn(by) => StoredStage::Withdrawn(by),
            Stage::Lapsed(at) => StoredStage::Lapsed(at),
            Stage::Refused(because) => StoredStage::Refused(because),
        };
        Self {
            id,
            version,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            checks,
            resends,
            link_generation,
            stage,
        }
    }
}

impl From<StoredCase> for Case {
    fn from(stored: StoredCase) -> Self {
        let StoredCase {
            id,
            version,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            checks,
            resends,
            link_generation,
            stage,
        } = stored;
        let stage = match stage {
            StoredStage::Received(stage) => Stage::Received(stage),
            StoredStage::Pending(stage) => Stage::Pending(stage),
            StoredStage::Ceasing(stage) => Stage::Ceasing(stage),
            StoredStage::Settling(stage) => Stage::Settling(stage),
            StoredStage::Closed(stage) => Stage::Closed(*stage),
            StoredStage::Withdrawn(by) => Stage::Withdrawn(by),
            StoredStage::Lapsed(at) => Stage::Lapsed(at),
            StoredStage::Refused(because) => Stage::Refused(because),
        };
        Self {
            id,
            version,
            reference,
            operator,
            rules,
            requester,
            holder,
            asked,
            checks,
            resends,
            link_generation,
            stage,
        }
    }
}

/// The case as text. `None` only if serde cannot write it, which the caller treats as a broken row.
pub(crate) fn write(case: &Case) -> Option<String> {
    serde_json::to_string(&StoredCase::from(case.clone())).ok()
}

/// The case, unless the text is of another format or broken.
pub(crate) fn read(format: i64, text: &str) -> Option<Case> {
    if format != SNAPSHOT_FORMAT {
        return None;
    }
    serde_json::from_str::<StoredCase>(text).ok().map(Case::from)
}
