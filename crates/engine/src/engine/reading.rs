//! Looking at cases.

use super::Engine;
use crate::error::EngineError;
use crate::store::cases::{self, Recorded, StaffAct};
use crate::store::effects::{self, EffectRow};
use crate::vault::{self, HolderDetails, LineIdentity, RequesterDetails};
use termination::Case;
use termination::identifier::{CaseId, CaseReference, OperatorId, PartyId};

impl Engine {
    /// A case as it stands.
    pub async fn case(&self, id: CaseId) -> Result<Option<Case>, EngineError> {
        cases::load(&mut *self.store().read().await?, id).await
    }

    /// Everything that happened to a case, in order; empty when there is no such case.
    pub async fn history(&self, id: CaseId) -> Result<Vec<Recorded>, EngineError> {
        cases::history(&mut *self.store().read().await?, id, u64::MAX).await
    }

    /// What the staff caused in a case, in order. What is left out was the customer's own or the program's.
    pub async fn acts_of(&self, id: CaseId) -> Result<Vec<StaffAct>, EngineError> {
        cases::acts(&mut *self.store().read().await?, id).await
    }

    /// What the requester typed; `None` once erased.
    pub async fn details(&self, case: &Case) -> Result<Option<RequesterDetails>, EngineError> {
        vault::requester_of(&mut *self.store().read().await?, self.keys(), case.requester).await
    }

    /// The case with this reference.
    pub async fn find_reference(
        &self,
        operator: &OperatorId,
        reference: &CaseReference,
    ) -> Result<Option<CaseId>, EngineError> {
        cases::find_reference(&mut *self.store().read().await?, operator, reference).await
    }

    /// The cases about a holder's lines, newest first.
    pub async fn cases_of_holder(&self, holder: PartyId) -> Result<Vec<Case>, EngineError> {
        let mut db = self.store().read().await?;
        let mut found = vec![];
        for id in cases::of_holder(&mut db, holder).await? {
            found.extend(cases::load(&mut db, id).await?);
        }
        Ok(found)
    }

    /// The outbox of a case: what was owed, and what became of it.
    pub async fn effects_of(&self, case: CaseId) -> Result<Vec<EffectRow>, EngineError> {
        effects::of_case(&mut *self.store().read().await?, case).await
    }

    /// What the operator has on file of a holder; `None` once erased or when there is no such holder.
    pub async fn holder(&self, party: PartyId) -> Result<Option<HolderDetails>, EngineError> {
        vault::holder_of(&mut *self.store().read().await?, self.keys(), party).await
    }

    /// The numbers of a case's lines that are on file, in order; a line that was erased is left out.
    pub async fn lines_of(&self, case: &Case) -> Result<Vec<LineIdentity>, EngineError> {
        let Some(holder) = case.holder else {
            return Ok(vec![]);
        };
        let mut db = self.store().read().await?;
        let mut lines = vec![];
        for line in case.subscriptions() {
            lines.extend(vault::line_identity(&mut db, self.keys(), holder, line).await?);
        }
        Ok(lines)
    }

    /// Erases a party: its key, what was sealed with it, its account and every way to find it. The history of its
    /// cases stays whole. It cannot be undone.
    pub async fn erase(&self, party: PartyId) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        vault::erase_party(&mut tx, party).await?;
        tx.commit().await?;
        tracing::info!(%party, "erased");
        Ok(())
    }
}
