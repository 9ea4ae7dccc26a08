//! The outbox: nothing reaches the outside except from here.
//!
//! An effect is claimed by a lease, called with no transaction open, and what came of it goes back to its case as a
//! command whose id is derived from the effect's, so that an answer that comes twice counts once. A worker that
//! dies lets its lease run out and another calls again with the same key: at least once, never exactly once. No
//! effect is dropped: it ends as done, as void, or as given up, and giving up is told to the case, which asks a
//! human where it matters.

mod backoff;
mod calls;
mod carrying;
#[cfg(test)]
mod lease_model;
mod notices;
mod parcels;

pub use backoff::{Patience, next_attempt};
pub(crate) use carrying::Carrier;
pub use carrying::LaneSettings;

use crate::engine::{Engine, Order};
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::ports::{Fault, Ports};
use crate::store::effects::{self, Claimed};
use crate::store::rows::bigint;
use crate::telemetry;
use data_encoding::HEXLOWER;
use futures::stream::{self, StreamExt as _};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;
use termination::case::{Effect, Outcome};
use termination::identifier::CommandId;
use tracing::Instrument as _;

/// Effects taken in one transaction.
const BATCH: usize = 64;
/// Effects of a lane taken, and calls under way, when a round is run by hand. One that waits for its turn is looked at
/// again before it is called: its lease may be another's by then.
const ROUND: usize = 16;
const CALLS_AT_ONCE: usize = 8;

/// How long calls and leases last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutboxSettings {
    /// The longest a call may take; one that takes longer counts as failed for the time being.
    pub call_max: Duration,
    /// How long a worker has an effect. At least twice as long as a call, so that the call and what comes before it (the
    /// case is read, a connection is waited for) fit in: or another would call while this one still does.
    pub lease: Duration,
}

impl Default for OutboxSettings {
    fn default() -> Self {
        Self {
            call_max: Duration::from_secs(45),
            lease: Duration::from_mins(2),
        }
    }
}

/// What became of an attempt.
enum Attempt {
    /// The other side answered.
    Answered(Outcome),
    /// It did not work.
    Failed(Fault),
}

/// Effects that go to one outside party wait in a lane of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutboxLane {
    /// Mails, SMS and letters.
    Messages,
    /// The network.
    Network,
}

impl OutboxLane {
    pub(crate) const ALL: [Self; 2] = [Self::Messages, Self::Network];

    /// The lane of an effect.
    pub(crate) const fn of(effect: &Effect) -> Self {
        match effect {
            Effect::Send { .. } | Effect::AskHuman { .. } => Self::Messages,
            Effect::BarLine { .. }
            | Effect::DetachLine { .. }
            | Effect::ReadBackLine { .. }
            | Effect::DeleteLine { .. } => Self::Network,
        }
    }

    /// Stable name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Messages => "messages",
            Self::Network => "network",
        }
    }
}

impl Engine {
    /// Takes a batch of effects and notices whose time has come, calls, and reports. Gives back how many were
    /// taken. A failing database ends nothing: the leases run out and the calls are made again.
    pub async fn run_effects_once(&self, ports: &Ports, worker: &str) -> Result<usize, EngineError> {
        let lease_by = self.lease_name(worker);
        let mut claimed = vec![];
        for lane in OutboxLane::ALL {
            claimed.extend(self.claim(lane, &lease_by, ROUND).await?);
        }
        let taken = claimed.len();
        let results: Vec<_> = stream::iter(claimed)
            .map(|effect| {
                let span = telemetry::effect_span(effect.effect.kind());
                self.run_effect(ports, effect, &lease_by).instrument(span)
            })
            .buffer_unordered(CALLS_AT_ONCE)
            .collect()
            .await;
        let notices = self.run_notices_once(ports, worker).await?;
        for result in results {
            match result {
                Err(error) if error.is_of_one_case() => {
                    tracing::error!(kind = error.kind(), "an effect could not be reported");
                }
                result => result?,
            }
        }
        Ok(taken + notices)
    }

    /// Takes effects of a lane whose time has come, the longest due first.
    async fn claim(
        &self,
        lane: OutboxLane,
        lease_by: &str,
        limit: usize,
    ) -> Result<Vec<Claimed>, EngineError> {
        let now = self.now();
        // Looking first costs no lock, and mostly there is nothing.
        if !effects::any_due(&mut *self.store().read().await?, lane, now).await? {
            return Ok(vec![]);
        }
        let mut tx = self.store().write().await?;
        let lease = (lease_by, self.lease_end(now));
        let claimed = effects::claim(&mut tx, lane, lease, now, bigint(limit)).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    /// When a lease that begins now ends.
    fn lease_end(&self, now: Timestamp) -> Timestamp {
        let lease = SignedDuration::try_from(self.outbox().lease).unwrap_or(SignedDuration::MAX);
        later(now, lease)
    }

    /// A name that no other claim has, so that a worker that comes back late cannot take its old lease for the
    /// new one.
    fn lease_name(&self, worker: &str) -> String {
        format!("{worker}/{}", HEXLOWER.encode(&self.entropy().bytes::<8>()))
    }

    async fn run_effect(&self, ports: &Ports, claimed: Claimed, lease_by: &str) -> Result<(), EngineError> {
        let id = claimed.id;
        if !effects::still_leased(&mut *self.store().read().await?, id, lease_by).await? {
            return Ok(());
        }
        let patience = Patience::of(&claimed.effect);
        // More attempts than there are pauses: the workers of the last ones died before they could say so.
        let attempt = if claimed.attempt > patience.begun_max() {
            Attempt::Failed(Fault::Permanent("attempts_lost"))
        } else {
            match self.call(ports, &claimed).await {
                Err(error) if error.is_of_one_case() => Attempt::Failed(Fault::Temporary(error.kind())),
                attempt => attempt?,
            }
        };
        match attempt {
            Attempt::Answered(outcome) => self.report(&claimed, outcome, None).await,
            Attempt::Failed(fault) => self.failed(&claimed, lease_by, fault).await,
        }
    }

    /// Tries again later, or gives up.
    async fn failed(&self, claimed: &Claimed, lease_by: &str, fault: Fault) -> Result<(), EngineError> {
        let (id, kind) = (claimed.id, claimed.effect.kind());
        let (Fault::Temporary(why) | Fault::Permanent(why)) = fault;
        let mut tx = self.store().write().await?;
        let next = next_attempt(Patience::of(&claimed.effect), claimed.attempt, fault, self.now());
        if let Some(next) = next {
            tracing::warn!(effect = %id, kind, attempt = claimed.attempt, fault = why, "effect failed, tried again later");
            effects::retry(&mut tx, id, lease_by, (next, why)).await?;
            tx.commit().await?;
            self.telemetry().retried(kind, why);
            return Ok(());
        }
        let still_wanted = effects::still_leased(&mut tx, id, lease_by).await?;
        drop(tx);
        if !still_wanted {
            return Ok(());
        }
        tracing::error!(effect = %id, kind, attempt = claimed.attempt, fault = why, "effect given up");
        self.report(claimed, Outcome::GaveUp, Some(why)).await
    }

    async fn report(
        &self,
        claimed: &Claimed,
        outcome: Outcome,
        fault: Option<&'static str>,
    ) -> Result<(), EngineError> {
        let (id, effect) = (claimed.id, claimed.effect);
        let command = self.report_command(claimed);
        self.telemetry().effect(effect.kind(), outcome);
        // A report is never refused: what is too late changes nothing. A repeated one is answered as before.
        let answered = self
            .ask(
                id.case,
                command,
                Order::Report {
                    id,
                    effect,
                    outcome,
                    fault,
                },
            )
            .await?;
        if let Err(refusal) = answered {
            tracing::error!(effect = %id, refusal = refusal.code(), "report refused");
        }
        Ok(())
    }

    /// The id of the one report of an effect.
    fn report_command(&self, claimed: &Claimed) -> CommandId {
        self.derived_command(&[b"report", claimed.id.to_string().as_bytes()])
    }

    /// A command id that the same parts always give.
    pub(crate) fn derived_command(&self, parts: &[&[u8]]) -> CommandId {
        CommandId::from_entropy(self.keys().command.short_mac(parts))
    }
}

/// An instant later by some time, or the last one there is.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(Timestamp::MAX)
}
