//! The wake loop: cases whose time has come are told so. What was missed while nobody ran is caught up.

use crate::engine::{Engine, Order};
use crate::error::EngineError;
use crate::outbox::later;
use crate::ports::Ports;
use crate::store::cases::{self, DueCase};
use futures::future::join_all;
use jiff::SignedDuration;
use termination::Command;
use termination::identifier::CaseId;

/// Cases woken at once.
const BATCH: i64 = 256;
/// When a case is looked at again that was due and had nothing to do, or could not be read: a fault then costs a
/// line in the log a minute and not a whole core, and holds up no other case.
const IDLE_PAUSE: SignedDuration = SignedDuration::from_mins(1);
/// Rounds after which [`Engine::run_until_quiet`] stops: far more than any story needs.
const ROUNDS_MAX: usize = 10_000;

impl Engine {
    /// Wakes a batch of cases that are due, the longest due first. Gives back how many there were.
    pub async fn wake_due_once(&self) -> Result<usize, EngineError> {
        let due = cases::due(&mut *self.store().read().await?, self.now(), BATCH).await?;
        // All at once, so that they share transactions.
        let woken = join_all(due.iter().map(|case| self.wake(case))).await;
        for (case, woken) in due.iter().zip(woken) {
            match woken {
                Err(error) if error.is_of_one_case() => {
                    tracing::error!(case = %case.id, kind = error.kind(), "cannot be woken, looked at again later");
                    self.postpone(case.id, case.version).await?;
                }
                woken => woken?,
            }
        }
        Ok(due.len())
    }

    /// The command's id comes from the case, its version and the instant it was due, so that two nodes that wake the
    /// same case count as one.
    async fn wake(&self, due: &DueCase) -> Result<(), EngineError> {
        let (version, at) = (
            due.version.to_be_bytes(),
            due.due_at.as_microsecond().to_be_bytes(),
        );
        let command = self.derived_command(&[b"wake", due.id.bytes(), &version, &at]);
        let Ok(answer) = self.ask(due.id, command, Order::Plain(Command::Wake)).await? else {
            tracing::error!(case = %due.id, "wake refused");
            return Ok(());
        };
        let still_due = termination::due(&answer.case).is_some_and(|at| at <= self.now());
        if answer.events.is_empty() && still_due {
            tracing::error!(case = %due.id, "due with nothing to do");
            self.postpone(due.id, answer.case.version).await?;
        }
        Ok(())
    }

    async fn postpone(&self, case: CaseId, version: u64) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        cases::postpone(&mut tx, case, version, later(self.now(), IDLE_PAUSE)).await?;
        Ok(tx.commit().await?)
    }

    /// Runs both loops until nothing is due now; for tests and for the demo after its clock was moved.
    pub async fn run_until_quiet(&self, ports: &Ports) -> Result<(), EngineError> {
        for _ in 0..ROUNDS_MAX {
            let woken = self.wake_due_once().await?;
            let run = self.run_effects_once(ports, "until-quiet").await?;
            if woken + run == 0 {
                return Ok(());
            }
        }
        tracing::error!("not quiet after {ROUNDS_MAX} rounds");
        Ok(())
    }
}
