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
mod places;
mod rate;
mod ready;

pub use backoff::{Patience, next_attempt};
pub(crate) use carrying::Carrier;
pub use carrying::LaneSettings;
pub(crate) use places::Party;

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
use places::Places;
use ready::Ready;
use std::sync::Arc;
use std::time::Duration;
use termination::Case;
use termination::case::{Effect, Outcome};
use termination::identifier::CommandId;
use termination::party::Channel;
use tracing::Instrument as _;

/// Effects taken in one transaction.
const BATCH: usize = 64;
/// Effects of a lane taken, and calls under way, when a round is run by hand.
const ROUND: usize = 16;
const CALLS_AT_ONCE: usize = 8;
/// An effect that was taken longer ago is looked at again before its call: it may be void or another's.
const FRESH: SignedDuration = SignedDuration::from_secs(1);

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

/// Effects that go to one outside party wait in a lane of their own, and those that came with many lines at once in
/// another: the code that a person waits for must not stand behind a million letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutboxLane {
    /// Mails, SMS and letters.
    Messages,
    /// The network.
    Network,
    /// Mails, SMS and letters of cases that came with many lines.
    BulkMessages,
    /// The network, for cases that came with many lines.
    BulkNetwork,
}

impl OutboxLane {
    pub(crate) const ALL: [Self; 4] = [
        Self::Messages,
        Self::Network,
        Self::BulkMessages,
        Self::BulkNetwork,
    ];

    /// The lane of an effect of a case.
    pub(crate) fn of(effect: &Effect, case: &Case) -> Self {
        let bulk = case.asked.channel == Channel::BackOffice;
        match effect {
            Effect::Send { .. } | Effect::AskHuman { .. } if bulk => Self::BulkMessages,
            Effect::Send { .. } | Effect::AskHuman { .. } => Self::Messages,
            Effect::BarLine { .. }
            | Effect::DetachLine { .. }
            | Effect::ReadBackLine { .. }
            | Effect::DeleteLine { .. } => {
                if bulk {
                    Self::BulkNetwork
                } else {
                    Self::Network
                }
            }
        }
    }

    /// Stable name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Messages => "messages",
            Self::Network => "network",
            Self::BulkMessages => "bulk-messages",
            Self::BulkNetwork => "bulk-network",
        }
    }

    const fn is_bulk(self) -> bool {
        matches!(self, Self::BulkMessages | Self::BulkNetwork)
    }
}

/// By what right a worker has the effects that it took together.
pub(super) struct Lease {
    by: String,
    since: Timestamp,
    /// How often this engine had made effects void before.
    voided: u64,
}

/// An effect that was taken, with what its call needs or why it cannot be made.
pub(super) struct Taken {
    claimed: Claimed,
    ready: Result<Ready, Fault>,
    lease: Arc<Lease>,
}

impl Engine {
    /// Takes a batch of effects and notices whose time has come, calls, and reports. Gives back how many were
    /// taken. A failing database ends nothing: the leases run out and the calls are made again.
    pub async fn run_effects_once(&self, ports: &Ports, worker: &str) -> Result<usize, EngineError> {
        let mut all = vec![];
        for lane in OutboxLane::ALL {
            all.extend(self.take(lane, worker, ROUND).await?);
        }
        let count = all.len();
        let places = Places::of_all(Party::new(LaneSettings {
            at_once: CALLS_AT_ONCE,
            per_second: 0,
        }));
        let results: Vec<_> = stream::iter(all)
            .map(|taken| self.run_effect(ports, taken, &places))
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
        Ok(count + notices)
    }

    /// Takes effects of a lane whose time has come, the longest due first, and makes their calls ready.
    async fn take(&self, lane: OutboxLane, worker: &str, limit: usize) -> Result<Vec<Taken>, EngineError> {
        let now = self.now();
        // Looking first costs no lock, and mostly there is nothing.
        if !effects::any_due(&mut *self.store().read().await?, lane, now).await? {
            return Ok(vec![]);
        }
        let lease = Arc::new(Lease {
            by: self.lease_name(worker),
            since: now,
            voided: self.times_voided(),
        });
        let mut tx = self.store().write().await?;
        let until = (lease.by.as_str(), self.lease_end(now));
        let claimed = effects::claim(&mut tx, lane, until, now, bigint(limit)).await?;
        tx.commit().await?;
        let ready = self.make_ready(&claimed).await?;
        let taken = claimed.into_iter().zip(ready).map(|(claimed, ready)| Taken {
            claimed,
            ready,
            lease: lease.clone(),
        });
        Ok(taken.collect())
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

    /// Waits for a place, calls, and reports.
    async fn run_effect(&self, ports: &Ports, taken: Taken, places: &Places) -> Result<(), EngineError> {
        let span = telemetry::effect_span(taken.claimed.effect.kind());
        self.call_and_report(ports, taken, places).instrument(span).await
    }

    async fn call_and_report(&self, ports: &Ports, taken: Taken, places: &Places) -> Result<(), EngineError> {
        let Taken {
            claimed,
            ready,
            lease,
        } = taken;
        let place = places.take().await;
        if !self.still_has(&claimed, &lease).await? {
            return Ok(());
        }
        let patience = Patience::of(&claimed.effect);
        // More attempts than there are pauses: the workers of the last ones died before they could say so.
        let attempt = match ready {
            _ if claimed.attempt > patience.begun_max() => Attempt::Failed(Fault::Permanent("attempts_lost")),
            Err(fault) => Attempt::Failed(fault),
            Ok(ready) => {
                let attempt = self.call(ports, &claimed.id, ready).await;
                place.note_call();
                attempt
            }
        };
        drop(place);
        match attempt {
            Attempt::Answered(outcome) => self.report(&claimed, outcome, None).await,
            Attempt::Failed(fault) => self.failed(&claimed, &lease.by, fault).await,
        }
    }

    /// Whether a worker still has an effect, for as long as its call may take. Just taken, it has, unless this engine made
    /// effects void since.
    async fn still_has(&self, claimed: &Claimed, lease: &Lease) -> Result<bool, EngineError> {
        let taken_just_now = self.now().duration_since(lease.since) < FRESH;
        if taken_just_now && self.times_voided() == lease.voided {
            return Ok(true);
        }
        let call_max = SignedDuration::try_from(self.outbox().call_max).unwrap_or(SignedDuration::MAX);
        let until = later(self.now(), call_max);
        effects::still_leased(&mut *self.store().read().await?, claimed.id, &lease.by, until).await
    }

    /// Tries again later, or gives up.
    async fn failed(&self, claimed: &Claimed, lease_by: &str, fault: Fault) -> Result<(), EngineError> {
        let (id, kind) = (claimed.id, claimed.effect.kind());
        let (Fault::Temporary(why) | Fault::Permanent(why)) = fault;
        let next = next_attempt(Patience::of(&claimed.effect), claimed.attempt, fault, self.now());
        if let Some(next) = next {
            tracing::warn!(effect = %id, kind, attempt = claimed.attempt, fault = why, "effect failed, tried again later");
            let mut tx = self.store().write().await?;
            effects::retry(&mut tx, id, lease_by, (next, why)).await?;
            tx.commit().await?;
            self.telemetry().retried(kind, why);
            return Ok(());
        }
        self.report(claimed, Outcome::GaveUp, Some((why, lease_by))).await
    }

    async fn report(
        &self,
        claimed: &Claimed,
        outcome: Outcome,
        given_up: Option<(&'static str, &str)>,
    ) -> Result<(), EngineError> {
        let (id, effect) = (claimed.id, claimed.effect);
        let command = self.report_command(claimed);
        // A report is never refused: what is too late changes nothing. A repeated one is answered as before.
        let answered = self
            .ask(
                id.case,
                command,
                Order::Report {
                    id,
                    effect,
                    outcome,
                    fault: given_up.map(|(fault, _)| fault),
                    lease_by: given_up.map(|(_, lease_by)| lease_by.to_owned()),
                },
            )
            .await?;
        match (answered, given_up) {
            (Err(refusal), _) => tracing::error!(effect = %id, refusal = refusal.code(), "report refused"),
            (Ok(answer), _) if answer.repeated => return Ok(()),
            (Ok(_), None) => {}
            (Ok(_), Some((fault, _))) => {
                tracing::error!(effect = %id, kind = effect.kind(), attempt = claimed.attempt, fault, "effect given up");
            }
        }
        self.telemetry().effect(effect.kind(), outcome);
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
