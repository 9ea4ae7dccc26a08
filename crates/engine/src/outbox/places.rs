//! The places for calls under way at one outside party, and how many may begin.
//!
//! Two lanes lead to a party: what people wait for, and what came with many lines at once. They share what the party
//! takes: of the places the second has a quarter at most, and of the calls in a second it leaves half to the first.

use super::rate::Rate;
use super::{BATCH, LaneSettings};
use crate::telemetry::Stopwatch;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// A party that answers a whole batch within this time is quick, in seconds.
const QUICK: f64 = 0.25;
/// How much a call that took long counts at the next one.
const FADES: f64 = 0.875;
/// What came with many lines has this part of the places.
const BULK_PART: usize = 4;

/// An outside party: its places, and how long calls lately took.
pub(crate) struct Party {
    at_once: usize,
    free: Semaphore,
    rate: Mutex<Rate>,
    /// Of the slowest call of late, in seconds; none was made yet without it.
    slowest: Mutex<Option<f64>>,
}

impl Party {
    pub(crate) fn new(settings: LaneSettings) -> Arc<Self> {
        let at_once = settings.at_once.max(1);
        Arc::new(Self {
            at_once,
            free: Semaphore::new(at_once),
            rate: Mutex::new(Rate::new(settings.per_second)),
            slowest: Mutex::default(),
        })
    }

    fn rate(&self) -> MutexGuard<'_, Rate> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn slowest(&self) -> MutexGuard<'_, Option<f64>> {
        self.slowest.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, seconds: f64) {
        let mut slowest = self.slowest();
        let before = slowest.map_or(0.0, |slowest| slowest * FADES);
        *slowest = Some(before.max(seconds));
    }
}

/// The places that a lane has.
pub(super) struct Places {
    party: Arc<Party>,
    all: usize,
    /// Where not all of them are its own.
    part: Option<Semaphore>,
}

/// A place for one call; given back when it is dropped.
pub(super) struct Place<'a> {
    party: &'a Party,
    since: Stopwatch,
    _permits: [Option<SemaphorePermit<'a>>; 2],
}

impl Places {
    pub(super) fn of_all(party: Arc<Party>) -> Self {
        let all = party.at_once;
        Self {
            party,
            all,
            part: None,
        }
    }

    /// For what came with many lines.
    pub(super) fn of_bulk(party: Arc<Party>) -> Self {
        let all = (party.at_once / BULK_PART).max(1);
        Self {
            party,
            all,
            part: Some(Semaphore::new(all)),
        }
    }

    /// Waits for a place.
    pub(super) async fn take(&self) -> Place<'_> {
        // The semaphores are never closed. The one of the part comes first: who waits there is in nobody's way.
        let part = match &self.part {
            Some(part) => part.acquire().await.ok(),
            None => None,
        };
        let free = self.party.free.acquire().await.ok();
        Place {
            party: &self.party,
            since: Stopwatch::start(),
            _permits: [part, free],
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
        let rounds = u32::try_from(BATCH.div_ceil(self.all)).unwrap_or(u32::MAX);
        let slowest = *self.party.slowest();
        slowest.is_some_and(|slowest| slowest * f64::from(rounds) <= QUICK)
    }

    /// How many of so many calls may begin now. They count as begun until they are given back.
    pub(super) fn may_begin(&self, wanted: usize) -> usize {
        self.party.rate().reserve(wanted, self.part.is_some())
    }

    /// Gives back calls that were not begun after all.
    pub(super) fn not_begun(&self, calls: usize) {
        self.party.rate().unused(calls);
    }

    /// How long until a call may begin; `None` when one may now.
    pub(super) fn pause(&self) -> Option<Duration> {
        self.party.rate().pause(self.part.is_some())
    }
}

impl Place<'_> {
    /// The call that was made here is over.
    pub(super) fn note_call(&self) {
        self.party.note(self.since.seconds());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt as _;

    fn party(at_once: usize) -> Arc<Party> {
        Party::new(LaneSettings {
            at_once,
            per_second: 0,
        })
    }

    #[test]
    fn only_with_a_quick_party_more_is_had_than_there_are_places() {
        let party = party(16);
        let places = Places::of_all(party.clone());
        assert_eq!(places.had_max(), 16, "nobody knows yet");
        party.note(0.001);
        assert_eq!(places.had_max(), 128);
        party.note(10.0);
        assert_eq!(places.had_max(), 16);
        for _ in 0..20 {
            party.note(0.001);
        }
        assert_eq!(places.had_max(), 16, "one that hangs is not forgotten at once");
        for _ in 0..30 {
            party.note(0.001);
        }
        assert_eq!(places.had_max(), 128);
        party.note(0.1);
        assert_eq!(
            places.had_max(),
            16,
            "a batch would take longer than a quarter of a second"
        );
    }

    #[test]
    fn many_lines_leave_three_quarters_of_the_places_and_never_make_more() {
        for (at_once, bulk_has, people_have) in [(16, 4, 12), (4, 1, 3), (1, 1, 0), (0, 1, 0)] {
            let party = party(at_once);
            let (people, bulk) = (Places::of_all(party.clone()), Places::of_bulk(party.clone()));
            let had = |places| std::iter::from_fn(move || Places::take(places).now_or_never());
            let of_bulk: Vec<_> = had(&bulk).collect();
            assert_eq!(of_bulk.len(), bulk_has, "{at_once}");
            let of_people: Vec<_> = had(&people).collect();
            assert_eq!(of_people.len(), people_have, "{at_once}");
            drop(of_bulk);
            let again: Vec<_> = had(&people).collect();
            assert_eq!(
                again.len(),
                bulk_has,
                "{at_once}: what is given back serves people"
            );
        }
    }
}
