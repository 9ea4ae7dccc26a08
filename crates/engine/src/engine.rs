//! The engine: runs cases durably.
//!
//! A case changes only through [`Engine::handle`] and its kin: load, decide, write down, commit, answer. What is
//! answered is on the disk. Commands that come at the same time share a transaction: `group.rs`.

mod bulk;
mod case_file;
mod checking;
mod deciding;
mod group;
mod handling;
mod intake;
mod listing;
mod order;
mod queue;
mod reading;
mod verifying;
mod writing;

pub use bulk::{BulkAnswer, BulkCase, BulkRefusal, BulkRow, Pace, Share, Vouched};
pub use case_file::{CaseFile, Happened};
pub use checking::{Check, Told};
pub use intake::Intake;
pub use listing::{CaseFilter, CaseSummary};
pub use queue::GroupSettings;
pub use verifying::{Difference, Verdict};

pub(crate) use order::{Counted, Order};

use crate::clock::{Clock, whole_microseconds};
use crate::entropy::{Draw as _, Entropy};
use crate::error::EngineError;
use crate::keys::{Keys, MasterKey};
use crate::outbox::OutboxSettings;
use crate::rule_books::RuleBooks;
use crate::store::Store;
use crate::telemetry::Telemetry;
use jiff::{SignedDuration, Timestamp};
use queue::{Lane, Queue};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use termination::identifier::{CommandId, OperatorId, StaffId};
use termination::party::Channel;
use termination::rules::RuleBook;
use termination::{Case, Event};
use tokio::sync::watch;

/// Runs cases. Cheap to clone; all clones are the same engine.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
    lane: Lane,
    actor: Option<Actor>,
}

/// Who of the operator's staff asks, and through which channel; on record with every command they cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The desk.
    pub channel: Channel,
    /// Who.
    pub staff: StaffId,
}

struct Inner {
    store: Store,
    queue: Queue,
    keys: Keys,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    rules: RuleBooks,
    outbox: OutboxSettings,
    signal: watch::Sender<()>,
    /// How often this engine made effects void.
    voided: AtomicU64,
    telemetry: Telemetry,
}

/// A clock that is further off than this is worth a look at the machine.
const OFF_MAX: SignedDuration = SignedDuration::from_secs(5);

/// What an engine is made of.
pub struct EngineParts {
    /// The database.
    pub store: Store,
    /// The key that everything secret hangs on.
    pub master: MasterKey,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The rules of every operator.
    pub rules: RuleBooks,
    /// How commands share transactions.
    pub group: GroupSettings,
    /// How long calls and leases last.
    pub outbox: OutboxSettings,
}

/// What a command was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The case after the command.
    pub case: Case,
    /// The events it made; none when it changed nothing.
    pub events: Vec<Event>,
    /// Whether this command was answered before: then this is that first answer.
    pub repeated: bool,
}

impl Engine {
    /// Puts an engine together.
    pub fn new(parts: EngineParts) -> Self {
        let EngineParts {
            store,
            master,
            clock,
            entropy,
            rules,
            group,
            outbox,
        } = parts;
        let keys = Keys::derive(&master);
        let inner = Inner {
            queue: Queue::new(GroupSettings {
                at_once: store.writers().min(group.at_once),
                ..group
            }),
            telemetry: Telemetry::new(rules.operators()),
            store,
            keys,
            clock,
            entropy,
            rules,
            outbox,
            signal: watch::Sender::new(()),
            voided: AtomicU64::new(0),
        };
        Self {
            inner: Arc::new(inner),
            lane: Lane::People,
            actor: None,
        }
    }

    /// The same engine for work that nobody waits for: its commands give way to those of people.
    #[must_use]
    pub fn in_background(&self) -> Self {
        Self {
            lane: Lane::Background,
            ..self.clone()
        }
    }

    /// The same engine for somebody of the staff: what they cause is on record with them.
    #[must_use]
    pub fn acting(&self, actor: Actor) -> Self {
        Self {
            actor: Some(actor),
            ..self.clone()
        }
    }

    /// The present instant, in whole microseconds.
    pub fn now(&self) -> Timestamp {
        whole_microseconds(self.inner.clock.now())
    }

    /// Sets the clock by the database's, where that is shared with other nodes. The answer is taken for the middle of the
    /// time that asking took.
    pub async fn follow_time(&self) -> Result<(), EngineError> {
        let asked = self.now();
        let Some(shared) = self.store().time().await? else {
            return Ok(());
        };
        let took = self.now().duration_since(asked);
        let off = shared.duration_since(asked) - took / 2;
        if off.abs() > OFF_MAX {
            tracing::warn!(
                seconds = off.as_secs(),
                "this node's clock was corrected by the database's"
            );
        }
        self.inner.clock.correct(off);
        Ok(())
    }

    /// The rules of an operator that are in force now.
    pub fn rules(&self, operator: &OperatorId) -> Option<Arc<RuleBook>> {
        self.rules_at(operator, self.now())
    }

    pub(crate) fn rules_at(&self, operator: &OperatorId, at: Timestamp) -> Option<Arc<RuleBook>> {
        self.inner.rules.current(operator, at)
    }

    /// The rules a case is judged by.
    pub fn rules_of(&self, case: &Case) -> Result<Arc<RuleBook>, EngineError> {
        let pinned = self.inner.rules.pinned(&case.operator, &case.rules, self.now());
        pinned.ok_or_else(|| EngineError::UnknownOperator(case.operator.clone()))
    }

    /// The operators this installation serves, in order.
    pub fn operators(&self) -> impl Iterator<Item = &OperatorId> {
        self.inner.rules.operators()
    }

    /// A new command id, for callers that have no nonce to derive one from.
    pub fn new_command_id(&self) -> CommandId {
        self.entropy().command()
    }

    /// The database, for health checks.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// What is counted and measured, for whoever watches the program.
    pub fn telemetry(&self) -> &Telemetry {
        &self.inner.telemetry
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.inner.queue
    }

    pub(crate) fn outbox(&self) -> OutboxSettings {
        self.inner.outbox
    }

    pub(crate) fn lane(&self) -> Lane {
        self.lane
    }

    pub(crate) fn actor(&self) -> Option<Actor> {
        self.actor
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.inner.keys
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        self.inner.entropy.as_ref()
    }

    /// Tells the loops that there is something to do.
    pub(crate) fn signal(&self) {
        self.inner.signal.send_replace(());
    }

    /// Tells those who have effects that some were made void.
    pub(crate) fn note_voided(&self) {
        self.inner.voided.fetch_add(1, Ordering::AcqRel);
    }

    /// How often this engine made effects void: whoever has some looks again when it is more than it was.
    pub(crate) fn times_voided(&self) -> u64 {
        self.inner.voided.load(Ordering::Acquire)
    }

    /// Hears every signal from now on.
    pub(crate) fn signals(&self) -> watch::Receiver<()> {
        self.inner.signal.subscribe()
    }
}
