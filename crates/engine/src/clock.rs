//! Time enters here and nowhere else.

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the present instant.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now(&self) -> Timestamp;

    /// Is told by how much it must go forward, or back, to tell the time that all nodes share. A clock that has a time
    /// of its own does not heed it.
    fn correct(&self, by: SignedDuration) {
        let _ = by;
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for the time"
    )]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        instant(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

/// The machine's clock, corrected by the database's: nodes whose machines disagree share one time all the same.
#[derive(Debug, Clone, Default)]
pub struct NodeClock(Arc<AtomicI64>);

impl Clock for NodeClock {
    fn now(&self) -> Timestamp {
        let ahead = SignedDuration::from_micros(self.0.load(Ordering::SeqCst));
        SystemClock.now().saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }

    fn correct(&self, by: SignedDuration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(0);
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

/// A clock that stands still until it is moved; for tests. Copies share the same time.
#[derive(Debug, Clone)]
pub struct ManualClock(Arc<AtomicI64>);

impl ManualClock {
    /// Starts at an instant, whole microseconds.
    pub fn at(start: Timestamp) -> Self {
        Self(Arc::new(AtomicI64::new(start.as_microsecond())))
    }

    /// Moves to an instant, also a past one.
    pub fn set(&self, to: Timestamp) {
        self.0.store(to.as_microsecond(), Ordering::SeqCst);
    }

    /// Moves by a time span.
    pub fn advance(&self, by: SignedDuration) {
        self.set(self.now().saturating_add(by).unwrap_or(Timestamp::MAX));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        instant(self.0.load(Ordering::SeqCst))
    }
}

/// A running clock that can be moved forward; for the demo. Copies share the same offset, which the caller keeps
/// over restarts.
#[derive(Clone)]
pub struct OffsetClock {
    base: Arc<dyn Clock>,
    offset_ms: Arc<AtomicI64>,
}

impl OffsetClock {
    /// Runs on another clock, moved forward by an offset.
    pub fn new(base: Arc<dyn Clock>, offset: SignedDuration) -> Self {
        let clock = Self {
            base,
            offset_ms: Arc::new(AtomicI64::new(0)),
        };
        clock.forward(offset);
        clock
    }

    /// Moves forward; a span into the past moves nothing.
    pub fn forward(&self, by: SignedDuration) {
        let ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX).max(0);
        let moved = |offset: i64| Some(offset.saturating_add(ms));
        // The closure never refuses, so there is no failure to look at.
        let _ = self
            .offset_ms
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, moved);
    }

    /// How far it is ahead of its base.
    pub fn offset(&self) -> SignedDuration {
        SignedDuration::from_millis(self.offset_ms.load(Ordering::SeqCst))
    }
}

impl Clock for OffsetClock {
    fn now(&self) -> Timestamp {
        self.base
            .now()
            .saturating_add(self.offset())
            .unwrap_or(Timestamp::MAX)
    }
}

/// An instant from its stored form, microseconds since 1970; what lies beyond the years the calendar knows stops
/// at its ends.
pub(crate) fn instant(microseconds: i64) -> Timestamp {
    let end = if microseconds < 0 {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    };
    Timestamp::from_microsecond(microseconds).unwrap_or(end)
}

/// The same instant without what is finer than a microsecond, so that stored and computed instants compare.
pub(crate) fn whole_microseconds(at: Timestamp) -> Timestamp {
    instant(at.as_microsecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_clock_runs_with_its_base_and_only_moves_forward() {
        let base = ManualClock::at(Timestamp::UNIX_EPOCH);
        let clock = OffsetClock::new(Arc::new(base.clone()), SignedDuration::from_hours(1));
        let copy = clock.clone();
        copy.forward(SignedDuration::from_hours(24));
        copy.forward(-SignedDuration::from_hours(10));
        base.advance(SignedDuration::from_mins(5));
        assert_eq!(clock.now(), Timestamp::from_second(25 * 3600 + 300).unwrap());
        assert_eq!(clock.offset(), SignedDuration::from_hours(25));
    }

    #[test]
    fn a_stored_instant_is_the_same_instant_and_never_beyond_the_calendar() {
        let at = Timestamp::from_nanosecond(1_780_300_800_123_456_789).unwrap();
        assert_eq!(instant(at.as_microsecond()), whole_microseconds(at));
        assert!(whole_microseconds(at) <= at);
        assert_eq!(instant(i64::MAX), Timestamp::MAX);
        assert_eq!(instant(i64::MIN), Timestamp::MIN);
    }

    #[test]
    fn the_machines_clock_is_past_the_making_of_this_program() {
        assert!(SystemClock.now() > "2025-01-01T00:00:00Z".parse().unwrap());
    }
}
