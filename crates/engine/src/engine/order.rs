//! What can be asked of a group, and how it is answered.

use super::queue::Lane;
use super::{Actor, Answer, Intake};
use crate::effect_id::EffectId;
use crate::error::EngineError;
use crate::store::effects::{EffectState, Settled};
use crate::throttle::Allowed;
use crate::vault::{Contact, NewRequester};
use jiff::SignedDuration;
use termination::case::{Effect, Outcome, Voucher};
use termination::identifier::{CaseId, CommandId};
use termination::{Command, Refusal};
use tokio::sync::oneshot;
use tokio::time::Instant;
use tracing::Span;

/// What a caller gets: an answer, a refusal, or what broke.
pub(crate) type Reply = Result<Result<Answer, Refusal>, EngineError>;

/// A command with what is written in the same transaction.
pub(crate) enum Order {
    /// A new case.
    Receive {
        intake: Box<Intake>,
        requester: NewRequester,
        /// Who answers for it, where the back office enters it.
        voucher: Option<Voucher>,
    },
    /// A command alone.
    Plain(Command),
    /// A new address for the receipt.
    Correct(Contact),
    /// What came of an effect.
    Report {
        id: EffectId,
        effect: Effect,
        outcome: Outcome,
        fault: Option<&'static str>,
        /// Whoever gives up says by which lease: one that was lost counts no more.
        lease_by: Option<String>,
    },
}

impl Order {
    /// Stable name, for logs and metrics.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Receive { .. } => "open",
            Self::Plain(command) => command.name(),
            Self::Correct(_) => "correct-address",
            Self::Report { .. } => "report",
        }
    }

    /// The request of a new case.
    pub(crate) fn intake(&self) -> Option<&Intake> {
        match self {
            Self::Receive { intake, .. } => Some(intake),
            Self::Plain(_) | Self::Correct(_) | Self::Report { .. } => None,
        }
    }

    /// The requester of a new case.
    pub(crate) fn requester(&self) -> Option<&NewRequester> {
        match self {
            Self::Receive { requester, .. } => Some(requester),
            Self::Plain(_) | Self::Correct(_) | Self::Report { .. } => None,
        }
    }

    /// Whether it may prove who asks: then what is held against the lines is looked up.
    pub(crate) const fn proves(&self) -> bool {
        matches!(
            self,
            Self::Plain(Command::AnswerCode { .. } | Command::ProveBySession { .. } | Command::Answer { .. })
        )
    }

    /// What an order says of an effect.
    pub(crate) fn settled(&self) -> Option<Settled> {
        let Self::Report {
            id, outcome, fault, ..
        } = self
        else {
            return None;
        };
        let state = match outcome {
            Outcome::Done | Outcome::Dead | Outcome::Alive => EffectState::Done,
            Outcome::GaveUp => EffectState::GaveUp,
        };
        Some(Settled {
            id: *id,
            state,
            fault: *fault,
        })
    }
}

/// An order with its case, its command id, and who waits for the answer.
pub(crate) struct Asked {
    pub(crate) case: CaseId,
    pub(crate) command: CommandId,
    /// Who of the staff causes it.
    pub(crate) actor: Option<Actor>,
    pub(crate) order: Order,
    /// Where the caller's trace goes on: a group belongs to all who are in it.
    pub(crate) span: Span,
    pub(crate) reply: oneshot::Sender<Reply>,
}

/// An order in the queue.
pub(crate) struct Waiting {
    pub(crate) asked: Asked,
    pub(crate) since: Instant,
    /// How often it was decided, this time included.
    pub(crate) tries: usize,
    pub(crate) lane: Lane,
}

impl Waiting {
    pub(crate) fn answer(self, reply: Reply) {
        // Whoever asked may have gone; what was done is done all the same.
        let _ = self.asked.reply.send(reply);
    }
}

/// An attempt to count, and who waits for the answer.
pub(crate) struct Counted {
    /// Keyed hash of what is counted.
    pub(crate) key: String,
    pub(crate) limit: u32,
    pub(crate) window: SignedDuration,
    pub(crate) reply: oneshot::Sender<Result<Allowed, EngineError>>,
}

impl Counted {
    pub(crate) fn answer(self, reply: Result<Allowed, EngineError>) {
        // Whoever asked may have gone; the attempt counts all the same.
        let _ = self.reply.send(reply);
    }
}
