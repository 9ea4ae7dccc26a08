//! Everything that staff may know of a case, in one reading.

use super::Engine;
use crate::error::EngineError;
use crate::store::cases::{self, Recorded, StaffAct};
use crate::store::effects::{self, EffectRow};
use crate::worklist::{self, Note, WorkFile};
use jiff::Timestamp;
use termination::case::{Case, Event};
use termination::identifier::{BatchId, CaseId, StaffId};
use termination::verification::Evidence;

/// A case with its history, what it owes, and what people did about it. No name, no address, no number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The case as it stands.
    pub case: Case,
    /// Everything that happened, in order.
    pub history: Vec<Happened>,
    /// The outbox: what was owed, and what became of it.
    pub effects: Vec<EffectRow>,
    /// What needed a human, open and closed.
    pub work: Vec<WorkFile>,
    /// What staff wrote down.
    pub notes: Vec<Note>,
    /// When the case is looked at next by itself.
    pub next_due: Option<Timestamp>,
}

/// An event, and who of the staff is behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What happened, and when.
    pub recorded: Recorded,
    /// Who of the staff made it happen, where somebody did.
    pub staff: Option<StaffId>,
}

impl Happened {
    /// `acts`: what the staff caused in the case.
    fn of(recorded: Recorded, acts: &[StaffAct]) -> Self {
        let made = |act: &&StaffAct| (act.from_seq..=act.to_seq).contains(&recorded.seq);
        let acted = acts.iter().find(made).map(|act| act.actor.staff);
        let staff = acted.or(Self::voucher(&recorded.event).map(|(_, by)| by));
        Self { recorded, staff }
    }

    /// Under which batch, and by whom, the back office vouched with this event.
    pub fn vouched(&self) -> Option<(BatchId, StaffId)> {
        Self::voucher(&self.recorded.event)
    }

    const fn voucher(event: &Event) -> Option<(BatchId, StaffId)> {
        if let Event::Verified {
            by: Evidence::BackOffice { batch, by },
            ..
        } = event
        {
            Some((*batch, *by))
        } else {
            None
        }
    }
}

impl Engine {
    /// The whole file of a case; `None` when there is none. The history ends where the case stands, also when more
    /// happens while it is read.
    pub async fn case_file(&self, id: CaseId) -> Result<Option<CaseFile>, EngineError> {
        let now = self.now();
        let mut db = self.store().read().await?;
        let Some(case) = cases::load(&mut db, id).await? else {
            return Ok(None);
        };
        let history = cases::history(&mut db, id, case.version).await?;
        let acts = cases::acts(&mut db, id).await?;
        let effects = effects::of_case(&mut db, id).await?;
        let work = worklist::of_case(&mut db, id, now).await?;
        let notes = worklist::notes_of(&mut db, self.keys(), &case).await?;
        Ok(Some(CaseFile {
            next_due: termination::due(&case),
            history: history
                .into_iter()
                .map(|recorded| Happened::of(recorded, &acts))
                .collect(),
            effects,
            work,
            notes,
            case,
        }))
    }
}
