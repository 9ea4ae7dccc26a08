//! The background loops: each runs on a signal and on a period, takes no input, and does the same after a restart
//! as ever.

use crate::engine::Engine;
use crate::error::EngineError;
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

impl Engine {
    /// Starts the loops: wake, outbox, sweep. `worker` names this process in the leases. Cancel the token to end
    /// them.
    pub fn spawn_loops(&self, ports: Ports, worker: &str, cancel: &CancellationToken) -> Loops {
        let (wake, outbox, sweep) = (self.clone(), self.clone(), self.clone());
        let worker: Arc<str> = Arc::from(worker);
        let wake = move || {
            let engine = wake.clone();
            async move { engine.wake_due_once().await }
        };
        let outbox = move || {
            let (engine, ports, worker) = (outbox.clone(), ports.clone(), worker.clone());
            async move { engine.run_effects_once(&ports, &worker).await }
        };
        let sweep = move || {
            let engine = sweep.clone();
            async move { engine.sweep_once().await.map(|()| 0) }
        };
        let pace = |period| Pace {
            signals: self.signals(),
            cancel: cancel.clone(),
            period,
            telemetry: self.telemetry().clone(),
        };
        Loops(vec![
            tokio::spawn(repeat("wake", pace(PERIOD), wake)),
            tokio::spawn(repeat("outbox", pace(PERIOD), outbox)),
            tokio::spawn(repeat("sweep", pace(SWEEP_PERIOD), sweep)),
        ])
    }
}

/// When a loop goes round.
struct Pace {
    signals: watch::Receiver<()>,
    cancel: CancellationToken,
    period: Duration,
    telemetry: Telemetry,
}

/// Goes round until cancelled: at once while there is work, else on a signal or after the period. After a failure
/// only the period counts, so that a broken database is not asked in a hot loop.
async fn repeat<F, R>(name: &'static str, mut pace: Pace, round: F)
where
    F: Fn() -> R,
    R: Future<Output = Result<usize, EngineError>>,
{
    while !pace.cancel.is_cancelled() {
        pace.signals.mark_unchanged();
        let round = round().await;
        pace.telemetry.round(name, round.is_ok());
        let heeds_signals = match round {
            Ok(0) => true,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(name, kind = error.kind(), "a round failed");
                false
            }
        };
        pace.wait(heeds_signals).await;
    }
}

impl Pace {
    #[expect(
        clippy::disallowed_methods,
        reason = "the loops of the engine are where waiting belongs"
    )]
    async fn wait(&mut self, heeds_signals: bool) {
        tokio::select! {
            () = self.cancel.cancelled() => {}
            () = tokio::time::sleep(self.period) => {}
            _ = self.signals.changed(), if heeds_signals => {}
        }
    }
}
