//! The loops that carry effects out: one for each lane, so that a slow outside party holds up no other.
//!
//! A loop keeps at most so many calls under way. It takes new effects as soon as a good part of those that it had are
//! settled, and from a party that answers quickly more of them than it can call at once. A call that hangs costs its own
//! place and nothing else until it runs into its time limit.

use super::places::{Party, Places};
use super::{BATCH, OutboxLane, Taken};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::loops::Pace;
use crate::ports::Ports;
use futures::FutureExt as _;
use futures::future::BoxFuture;
use futures::stream::{FuturesUnordered, StreamExt as _};
use std::pin::pin;
use std::sync::Arc;

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
    /// Where the calls go; the lanes that lead there share it.
    pub(crate) party: Arc<Party>,
}

type Calls<'a> = FuturesUnordered<BoxFuture<'a, Result<(), EngineError>>>;

impl Carrier {
    /// Goes on until cancelled; then lets what is under way come to its end.
    pub(crate) async fn carry(self, mut pace: Pace) {
        let places = if self.lane.is_bulk() {
            Places::of_bulk(self.party.clone())
        } else {
            Places::of_all(self.party.clone())
        };
        let mut calls: Calls<'_> = FuturesUnordered::new();
        while !(pace.is_cancelled() && calls.is_empty()) {
            pace.mark_unchanged();
            let taken = self.take(&places, &mut calls, &pace).await;
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
                () = pace.wait_at_most(heeds_signals, places.pause()) => {}
            }
        }
    }

    /// Takes effects and begins their calls; whether there may be more to take at once.
    async fn take<'a>(
        &'a self,
        places: &'a Places,
        calls: &mut Calls<'a>,
        pace: &Pace,
    ) -> Result<bool, EngineError> {
        let had_max = places.had_max();
        let free = had_max.saturating_sub(calls.len());
        if pace.is_cancelled() || free * PART_FREE < had_max {
            return Ok(false);
        }
        let room = places.may_begin(free.min(BATCH));
        if room == 0 {
            return Ok(false);
        }
        let taken = self.taken(calls, room).await;
        let begun = taken.as_ref().map_or(0, Vec::len);
        places.not_begun(room - begun);
        let (taken, more) = (taken?, begun == room);
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
