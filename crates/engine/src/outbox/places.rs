//! The places for calls under way at one outside party.

use super::BATCH;
use crate::telemetry::Stopwatch;
use std::sync::Mutex;
use std::sync::PoisonError;
use tokio::sync::{Semaphore, SemaphorePermit};

/// A party that answers a whole batch within this time is quick, in seconds.
const QUICK: f64 = 0.25;
/// How much a call that took long counts at the next one.
const FADES: f64 = 0.875;

/// The places, and how long calls lately took.
pub(super) struct Places {
    all: usize,
    free: Semaphore,
    /// Of the slowest call of late, in seconds; none was made yet without it.
    slowest: Mutex<Option<f64>>,
}

/// A place for one call; given back when it is dropped.
pub(super) struct Place<'a> {
    places: &'a Places,
    since: Stopwatch,
    _permit: Option<SemaphorePermit<'a>>,
}

impl Places {
    /// So many; at least one.
    pub(super) fn new(all: usize) -> Self {
        let all = all.max(1);
        Self {
            all,
            free: Semaphore::new(all),
            slowest: Mutex::default(),
        }
    }

    /// Waits for a place.
    pub(super) async fn take(&self) -> Place<'_> {
        // The semaphore is never closed.
        let permit = self.free.acquire().await.ok();
        Place {
            places: self,
            since: Stopwatch::start(),
            _permit: permit,
        }
    }

    /// How many effects may be had at once. Taking costs a transaction, so with a quick party whole batches are taken
    /// ahead; with a slow one only as many as there are places, because what waits long loses its lease.
    pub(super) fn had_max(&self) -> usize {
        if self.is_quick() {
            self.all.max(2 * BATCH)
        } else {
            self.all
        }
    }

    fn is_quick(&self) -> bool {
        let rounds = BATCH.div_ceil(self.all);
        let rounds = u32::try_from(rounds).unwrap_or(u32::MAX);
        let slowest = *self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        slowest.is_some_and(|slowest| slowest * f64::from(rounds) <= QUICK)
    }

    fn note(&self, seconds: f64) {
        let mut slowest = self.slowest.lock().unwrap_or_else(PoisonError::into_inner);
        let before = slowest.map_or(0.0, |slowest| slowest * FADES);
        *slowest = Some(before.max(seconds));
    }
}

impl Place<'_> {
    /// The call that was made here is over.
    pub(super) fn give_back(self) {
        self.places.note(self.since.seconds());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_with_a_quick_party_more_is_had_than_there_are_places() {
        let places = Places::new(16);
        assert_eq!(places.had_max(), 16, "nobody knows yet");
        places.note(0.001);
        assert_eq!(places.had_max(), 128);
        places.note(10.0);
        assert_eq!(places.had_max(), 16);
        for _ in 0..20 {
            places.note(0.001);
        }
        assert_eq!(places.had_max(), 16, "one that hangs is not forgotten at once");
        for _ in 0..30 {
            places.note(0.001);
        }
        assert_eq!(places.had_max(), 128);
        places.note(0.1);
        assert_eq!(
            places.had_max(),
            16,
            "a batch would take longer than a quarter of a second"
        );
        assert_eq!(Places::new(0).had_max(), 1);
    }
}
