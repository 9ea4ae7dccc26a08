//! The loops that carry effects out: one for each lane, so that a slow outside party holds up no other.
//!
//! A loop keeps at most so many calls under way. It takes new effects as soon as a good part of those that it had are
//! settled, and from a party that answers quickly more of them than it can call at once. A call that hangs costs its own
//! place and nothing else until it runs into its time limit.

use super::places::Places;
use super::{BATCH, OutboxLane, Taken};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::loops::Pace;
use crate::ports::Ports;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt as _};
use std::pin::pin;
use std::time::Duration;
use tokio::time::Instant;

/// How a lane is carried out.
#[derive(Debug, Clone, Copy)]
pub struct LaneSettings {
    /// Calls under way at the same time; at least one.
    pub at_once: usize,
    /// Calls begun in a second, at most; 0 sets no limit.
    pub per_second: u32,
}

impl Default for LaneSettings {
    fn default() -> Self {
        Self {
            at_once: 16,
            per_second: 0,
        }
    }
}

/// While less than this part of what may be had is free, no new effects are taken: each taking costs a transaction.
const PART_FREE: usize = 4;

/// A lane being carried out.
pub(crate) struct Carrier {
    pub(crate) engine: Engine,
    pub(crate) ports: Ports,
    pub(crate) worker: String,
    pub(crate) lane: OutboxLane,
    pub(crate) settings: LaneSettings,
}

type Calls<'a> = FuturesUnordered<BoxFuture<'a, Result<(), EngineError>>>;

impl Carrier {
    /// Goes on until cancelled; then lets what is under way come to its end.
    pub(crate) async fn carry(self, mut pace: Pace) {
        let places = Places::new(self.settings.at_once);
        let mut calls: Calls<'_> = FuturesUnordered::new();
        let mut rate = Rate::new(self.settings.per_second, now());
        while !(pace.is_cancelled() && calls.is_empty()) {
            pace.mark_unchanged();
            let taken = self.take(&places, &mut calls, &mut rate, &pace).await;
            pace.round(self.lane.name(), taken.is_ok());
            let heeds_signals = match taken {
                Ok(true) => continue,
                Ok(false) => true,
                Err(error) => {
                    tracing::error!(
                        lane = self.lane.name(),
                        kind = error.kind(),
                        "effects could not be taken"
                    );
                    false
                }
            };
            tokio::select! {
                Some(result) = calls.next(), if !calls.is_empty() => {
                    judge(result);
                    while let Some(Some(result)) = calls.next().now_or_never() {
                        judge(result);
                    }
                }
                () = pace.wait_at_most(heeds_signals, rate.pause()) => {}
            }
        }
    }

    /// Takes effects and begins their calls; whether there may be more to take at once.
    async fn take<'a>(
        &'a self,
        places: &'a Places,
        calls: &mut Calls<'a>,
        rate: &mut Rate,
        pace: &Pace,
    ) -> Result<bool, EngineError> {
        let had_max = places.had_max();
        let free = had_max.saturating_sub(calls.len());
        let room = free.min(BATCH).min(rate.room(now()));
        if pace.is_cancelled() || room == 0 || free * PART_FREE < had_max {
            return Ok(false);
        }
        let taken = self.taken(calls, room).await?;
        rate.took(taken.len());
        let more = taken.len() == room;
        for taken in taken {
            calls.push(self.engine.run_effect(&self.ports, taken, places).boxed());
        }
        Ok(more)
    }

    /// Takes while the calls go on. One of them may have just been handed the connection for which the taking waits; would
    /// it stand still meanwhile, both would wait until their time is over, and every command with them.
    async fn taken(&self, calls: &mut Calls<'_>, room: usize) -> Result<Vec<Taken>, EngineError> {
        let mut taken = pin!(self.engine.take(self.lane, &self.worker, room));
        loop {
            tokio::select! {
                taken = &mut taken => return taken,
                Some(result) = calls.next(), if !calls.is_empty() => judge(result),
            }
        }
    }
}

/// A failing database ends nothing: the lease runs out and the call is made again.
fn judge(result: Result<(), EngineError>) {
    if let Err(error) = result {
        tracing::error!(kind = error.kind(), "an effect could not be reported");
    }
}

/// How many calls may begin now: a bucket that fills by so many a second and holds a second's worth.
struct Rate {
    per_second: u32,
    left: f64,
    at: Instant,
}

impl Rate {
    fn new(per_second: u32, at: Instant) -> Self {
        Self {
            per_second,
            left: f64::from(per_second),
            at,
        }
    }

    fn room(&mut self, at: Instant) -> usize {
        if self.per_second == 0 {
            return usize::MAX;
        }
        let filled = at.duration_since(self.at).as_secs_f64() * f64::from(self.per_second);
        self.left = (self.left + filled).min(f64::from(self.per_second));
        self.at = at;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and a number that came from 32 bits"
        )]
        let whole = self.left.max(0.0) as usize;
        whole
    }

    fn took(&mut self, calls: usize) {
        self.left -= f64::from(u32::try_from(calls).unwrap_or(u32::MAX));
    }

    /// How long until a call may begin; `None` when one may now.
    fn pause(&self) -> Option<Duration> {
        let missing = 1.0 - self.left;
        (self.per_second > 0 && missing > 0.0)
            .then(|| Duration::from_secs_f64(missing / f64::from(self.per_second)))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how fast another system may be asked is no matter of the clock that cases live by"
)]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lane_begins_no_more_calls_in_a_second_than_it_may() {
        let start = now();
        let after = |ms| start + Duration::from_millis(ms);
        let mut rate = Rate::new(10, start);
        assert_eq!((rate.room(start), rate.pause()), (10, None));
        rate.took(10);
        assert_eq!(rate.room(start), 0);
        assert_eq!(rate.pause(), Some(Duration::from_millis(100)));
        assert_eq!(rate.room(after(250)), 2);
        assert_eq!(rate.room(after(60_000)), 10, "what was not used is not saved up");
        assert_eq!(Rate::new(0, start).room(start), usize::MAX);
    }
}
