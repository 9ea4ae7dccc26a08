//! How many calls may begin in a second.

use std::time::Duration;
use tokio::time::Instant;

/// A bucket that fills by so many a second and holds a second's worth.
pub(super) struct Rate {
    /// 0 sets no limit.
    per_second: u32,
    left: f64,
    at: Instant,
}

impl Rate {
    pub(super) fn new(per_second: u32) -> Self {
        Self {
            per_second,
            left: f64::from(per_second),
            at: now(),
        }
    }

    /// How many of so many calls may begin now. What came with many lines leaves half of the bucket to people.
    pub(super) fn reserve(&mut self, wanted: usize, bulk: bool) -> usize {
        self.reserve_at(wanted, bulk, now())
    }

    fn reserve_at(&mut self, wanted: usize, bulk: bool, at: Instant) -> usize {
        if self.per_second == 0 {
            return wanted;
        }
        let filled = at.duration_since(self.at).as_secs_f64() * f64::from(self.per_second);
        self.left = (self.left + filled).min(f64::from(self.per_second));
        self.at = at;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and a number that came from 32 bits"
        )]
        let whole = (self.left - self.left_to_people(bulk)).max(0.0) as usize;
        let reserved = whole.min(wanted);
        self.left -= float(reserved);
        reserved
    }

    /// Takes back a reservation.
    pub(super) fn unused(&mut self, calls: usize) {
        self.left += float(calls);
    }

    /// How long until a call may begin; `None` when one may now.
    pub(super) fn pause(&self, bulk: bool) -> Option<Duration> {
        let missing = 1.0 + self.left_to_people(bulk) - self.left;
        (self.per_second > 0 && missing > 0.0)
            .then(|| Duration::from_secs_f64(missing / f64::from(self.per_second)))
    }

    fn left_to_people(&self, bulk: bool) -> f64 {
        // Of one call a second there is no half.
        if bulk && self.per_second > 1 {
            f64::from(self.per_second) / 2.0
        } else {
            0.0
        }
    }
}

fn float(calls: usize) -> f64 {
    f64::from(u32::try_from(calls).unwrap_or(u32::MAX))
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

    const MANY: usize = 1000;

    #[test]
    fn no_more_calls_begin_in_a_second_than_may() {
        let mut rate = Rate::new(10);
        let start = rate.at;
        let after = |ms| start + Duration::from_millis(ms);
        assert_eq!(rate.pause(false), None);
        assert_eq!(rate.reserve_at(MANY, false, start), 10);
        assert_eq!(rate.reserve_at(MANY, false, start), 0);
        assert_eq!(rate.pause(false), Some(Duration::from_millis(100)));
        assert_eq!(rate.reserve_at(MANY, false, after(250)), 2);
        rate.unused(2);
        assert_eq!(
            rate.reserve_at(1, false, after(250)),
            1,
            "what was not begun is left"
        );
        assert_eq!(
            rate.reserve_at(MANY, false, after(60_000)),
            10,
            "what was not used is not saved up"
        );
        assert_eq!(Rate::new(0).reserve(MANY, true), MANY);
    }

    #[test]
    fn many_lines_leave_half_of_a_second_to_people() {
        let mut rate = Rate::new(10);
        let start = rate.at;
        assert_eq!(rate.reserve_at(MANY, true, start), 5);
        assert_eq!(rate.reserve_at(MANY, true, start), 0);
        assert_eq!(rate.pause(true), Some(Duration::from_millis(100)));
        assert_eq!(rate.reserve_at(MANY, false, start), 5, "people find their half");
        assert_eq!(Rate::new(1).reserve(MANY, true), 1);
    }
}
