//! Looking at drafts.

use super::{Draft, DraftFields, rows};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::vault;
use termination::identifier::{DraftId, OperatorId, PartyId, StaffId, SubscriptionId};

impl Engine {
    /// A draft of an operator, also one that is over and not yet forgotten.
    pub async fn draft(&self, operator: &OperatorId, id: DraftId) -> Result<Option<Draft>, EngineError> {
        rows::read(&mut *self.store().read().await?, operator, id, self.now()).await
    }

    /// What was typed into a draft; nothing once it is over.
    pub async fn typed_in(&self, draft: &Draft) -> Result<Option<DraftFields>, EngineError> {
        vault::draft_of(&mut *self.store().read().await?, self.keys(), draft.party).await
    }

    /// The open drafts about a line, the newest first: found when the customer comes again, whoever of the staff began them.
    pub async fn drafts_of_line(
        &self,
        operator: &OperatorId,
        (holder, line): (PartyId, SubscriptionId),
    ) -> Result<Vec<Draft>, EngineError> {
        rows::of_line(
            &mut *self.store().read().await?,
            operator,
            (holder, line),
            self.now(),
        )
        .await
    }

    /// The open drafts of somebody of the staff, the newest first.
    pub async fn open_drafts(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Vec<Draft>, EngineError> {
        rows::of_staff(&mut *self.store().read().await?, operator, staff, self.now()).await
    }
}
