//! Keeping a draft: begun once, kept again only over the version that was seen.

use super::{Draft, DraftFields, DraftRefusal, DraftState, rows};
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::cases;
use crate::vault;
use jiff::SignedDuration;
use sqlx::AnyConnection;
use termination::identifier::{CaseId, CaseReference, DraftId, OperatorId, PartyId, StaffId, SubscriptionId};
use termination::party::Channel;

/// A draft as it is to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftToKeep {
    /// Its id: [`Engine::new_draft_id`], or one that the caller derives, so that the same form sent twice is one draft.
    pub id: DraftId,
    /// At which operator.
    pub operator: OperatorId,
    /// The version that was seen, to keep it again; none to begin it.
    pub over: Option<u32>,
    /// Through which channel the customer came; stays as it was when it is kept again.
    pub channel: Channel,
    /// Who of the staff keeps it.
    pub staff: Option<StaffId>,
    /// In which shop.
    pub shop: Option<String>,
    /// The line and its holder, once it was found.
    pub line: Option<(PartyId, SubscriptionId)>,
    /// What was typed.
    pub typed: DraftFields,
}

/// How often a reference is drawn before something must be wrong.
const DRAWS_MAX: usize = 16;

impl Engine {
    /// A new id for a draft.
    pub fn new_draft_id(&self) -> DraftId {
        DraftId::from_entropy(self.entropy().bytes())
    }

    /// Keeps a draft for so long from now. One that is begun again under the same id is given back as it stands. One that
    /// is kept again must be kept over the version that was seen: else nothing is changed and the newer one comes back.
    pub async fn keep_draft(
        &self,
        draft: DraftToKeep,
        life: SignedDuration,
    ) -> Result<Result<Draft, DraftRefusal>, EngineError> {
        if self.rules(&draft.operator).is_none() {
            return Err(EngineError::UnknownOperator(draft.operator));
        }
        let mut tx = self.store().write().await?;
        let kept = match draft.over {
            None => self.begin(&mut tx, &draft, life).await?,
            Some(seen) => self.keep_over(&mut tx, &draft, seen, life).await?,
        };
        tx.commit().await?;
        Ok(kept)
    }

    async fn begin(
        &self,
        db: &mut AnyConnection,
        kept: &DraftToKeep,
        life: SignedDuration,
    ) -> Result<Result<Draft, DraftRefusal>, EngineError> {
        let now = self.now();
        for _ in 0..DRAWS_MAX {
            if let Some(known) = rows::read(db, &kept.operator, kept.id, now).await? {
                return Ok(open(known));
            }
            let reference = CaseReference::from_entropy(self.entropy().bytes());
            if cases::find_reference(db, &kept.operator, &reference)
                .await?
                .is_some()
            {
                continue;
            }
            let draft = Draft {
                id: kept.id,
                operator: kept.operator.clone(),
                channel: kept.channel,
                staff: kept.staff,
                shop: kept.shop.clone(),
                line: kept.line,
                case: CaseId::from_entropy(self.entropy().bytes()),
                reference,
                state: DraftState::Open,
                version: 1,
                created_at: now,
                updated_at: now,
                expires_at: later(now, life),
                link: None,
                party: self.entropy().party(),
            };
            // Begun under the same id by somebody else meanwhile, or its reference taken by another draft: once more.
            if rows::insert(db, &draft).await? {
                vault::store_draft(db, self.keys(), self.entropy(), draft.party, &kept.typed).await?;
                return Ok(Ok(draft));
            }
        }
        Err(EngineError::Conflict)
    }

    async fn keep_over(
        &self,
        db: &mut AnyConnection,
        kept: &DraftToKeep,
        seen: u32,
        life: SignedDuration,
    ) -> Result<Result<Draft, DraftRefusal>, EngineError> {
        let now = self.now();
        let changed = rows::keep(db, kept, seen, (now, later(now, life))).await?;
        let Some(draft) = rows::read(db, &kept.operator, kept.id, now).await? else {
            return Ok(Err(DraftRefusal::Gone));
        };
        if changed {
            vault::reseal_draft(db, self.keys(), self.entropy(), draft.party, &kept.typed).await?;
            return Ok(Ok(draft));
        }
        Ok(open(draft).and_then(|newer| Err(DraftRefusal::Newer(Box::new(newer)))))
    }

    /// Gives a draft up: what was typed is destroyed. One that is over already is refused.
    pub async fn discard_draft(
        &self,
        operator: &OperatorId,
        id: DraftId,
    ) -> Result<Result<(), DraftRefusal>, EngineError> {
        let mut tx = self.store().write().await?;
        let discarded = rows::discard(&mut tx, operator, id, self.now()).await?;
        tx.commit().await?;
        Ok(if discarded {
            Ok(())
        } else {
            Err(DraftRefusal::Gone)
        })
    }
}

/// A draft that can be worked on.
pub(super) fn open(draft: Draft) -> Result<Draft, DraftRefusal> {
    if draft.state == DraftState::Open {
        Ok(draft)
    } else {
        Err(DraftRefusal::Gone)
    }
}
