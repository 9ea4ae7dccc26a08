//! The background loops: each runs on a signal and on a period, takes no input, and does the same after a restart
//! as ever.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::outbox::{Carrier, LaneSettings, OutboxLane, Party};
use crate::ports::Ports;
use crate::telemetry::Telemetry;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// How long the loops wait when nothing signals them.
const PERIOD: Duration = Duration::from_secs(1);
/// How often the clock is set by the database's.
const TIME_PERIOD: Duration = Duration::from_secs(30);
/// How often what has expired is swept away.
const SWEEP_PERIOD: Duration = Duration::from_mins(10);

/// The running loops.
#[derive(Debug)]
pub struct Loops(Vec<JoinHandle<()>>);

impl Loops {
    /// Whether every loop still runs: none was cancelled and none broke off.
    pub fn all_run(&self) -> bool {
        self.0.iter().all(|handle| !handle.is_finished())
    }

    /// Waits until all loops have ended: after the token was cancelled, each ends with its running batch.
    pub async fn stopped(self) {
        for handle in self.0 {
            if let Err(error) = handle.await {
                tracing::error!(panicked = error.is_panic(), "a loop ended badly");
            }
        }
    }
}

/// How the loops work.
#[derive(Debug, Clone, Default)]
pub struct LoopSettings {
    /// Names this process in the leases.
    pub worker: String,
    /// Mails, SMS and letters.
    pub messages: LaneSettings,
    /// The network.
    pub network: LaneSettings,
}

impl Engine {
    /// Starts the loops: wake, the outbox's lanes, notices, sweep, time. Cancel the token to end them.
    pub fn spawn_loops(&self, ports: &Ports, settings: &LoopSettings, cancel: &CancellationToken) -> Loops {
        let engine = self.in_background();
        let pace = |period| Pace {
            signals: self.signals(),
            cancel: cancel.clone(),
            period,
            // What goes round seldom has nothing to do with what was signalled.
            heeds_signals: period <= PERIOD,
            telemetry: self.telemetry().clone(),
        };
        let (messages, network) = (Party::new(settings.messages), Party::new(settings.network));
        let lane = |lane, party: &Arc<Party>| {
            let carrier = Carrier {
                engine: engine.clone(),
                ports: ports.clone(),
                worker: settings.worker.clone(),
                lane,
                party: party.clone(),
            };
            tokio::spawn(carrier.carry(pace(PERIOD)))
        };
        let (wake, sweep) = (engine.clone(), engine.clone());
        let wake = move || {
            let engine = wake.clone();
            async move { engine.wake_due_once().await }
        };
        let (notify, with, worker) = (engine.clone(), ports.clone(), settings.worker.clone());
        let notices = move || {
            let (engine, ports, worker) = (notify.clone(), with.clone(), worker.clone());
            async move { engine.run_notices_once(&ports, &worker).await }
        };
        let sweep = move || {
            let engine = sweep.clone();
            async move { engine.sweep_once().await.map(|()| 0) }
        };
        let timed = engine.clone();
        let time = move || {
            let engine = timed.clone();
            async move { engine.follow_time().await.map(|()| 0) }
        };
        Loops(vec![
            tokio::spawn(repeat("wake", pace(PERIOD), wake)),
            lane(OutboxLane::Messages, &messages),
            lane(OutboxLane::Network, &network),
            lane(OutboxLane::BulkMessages, &messages),
            lane(OutboxLane::BulkNetwork, &network),
            tokio::spawn(repeat("notices", pace(PERIOD), notices)),
            tokio::spawn(repeat("sweep", pace(SWEEP_PERIOD), sweep)),
            tokio::spawn(repeat("time", pace(TIME_PERIOD), time)),
        ])
    }
}

/// When a loop goes round.
pub(crate) struct Pace {
    signals: watch::Receiver<()>,
    cancel: CancellationToken,
    period: Duration,
    heeds_signals: bool,
    telemetry: Telemetry,
}

/// Goes round until cancelled: at once while there is work, else on a signal or after the period. After a failure
/// only the period counts, so that a broken database is not asked in a hot loop.
async fn repeat<F, R>(name: &'static str, mut pace: Pace, round: F)
where
    F: Fn() -> R,
    R: Future<Output = Result<usize, EngineError>>,
{
    while !pace.is_cancelled() {
        pace.mark_unchanged();
        let round = round().await;
        pace.round(name, round.is_ok());
        let heeds_signals = match round {
            Ok(0) => true,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(name, kind = error.kind(), "a round failed");
                false
            }
        };
        // What was cancelled during its round is over: the period of some is ten minutes.
        if !pace.is_cancelled() {
            pace.wait_at_most(heeds_signals, None).await;
        }
    }
}

impl Pace {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancel.is_cancelled()
    }

    /// What was signalled until now is about to be looked at.
    pub(crate) fn mark_unchanged(&mut self) {
        self.signals.mark_unchanged();
    }

    /// Counts a round.
    pub(crate) fn round(&self, name: &'static str, went_well: bool) {
        self.telemetry.round(name, went_well);
    }

    /// Waits for the period or for less, or for a signal; once cancelled, only for as long as the period.
    #[expect(
        clippy::disallowed_methods,
        reason = "the loops of the engine are where waiting belongs"
    )]
    pub(crate) async fn wait_at_most(&mut self, heeds_signals: bool, less: Option<Duration>) {
        let cancelled = self.is_cancelled();
        let time = less.unwrap_or(self.period).min(self.period);
        tokio::select! {
            () = self.cancel.cancelled(), if !cancelled => {}
            () = tokio::time::sleep(time) => {}
            _ = self.signals.changed(), if heeds_signals && self.heeds_signals => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_loop_that_is_cancelled_during_its_round_ends_with_it() {
        let cancel = CancellationToken::new();
        let signal = watch::Sender::new(());
        let pace = Pace {
            signals: signal.subscribe(),
            cancel: cancel.clone(),
            period: SWEEP_PERIOD,
            heeds_signals: false,
            telemetry: Telemetry::new(std::iter::empty()),
        };
        let round = || {
            cancel.cancel();
            async { Ok(0) }
        };
        let ended = tokio::time::timeout(Duration::from_secs(20), repeat("sweep", pace, round));
        assert!(ended.await.is_ok());
    }
}
