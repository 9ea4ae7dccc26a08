//! Leaving room for others who write to the same database.

use crate::telemetry::Stopwatch;
use std::time::Duration;

/// The part of the time, in percent, in which many lines at once may hold a database's one writer. After each portion
/// whoever asks rests in proportion to what the portion took, so that whoever else wants to write finds it free; where others
/// make it wait, that counts too, and the rest is the longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share(u8);

impl Share {
    /// All of the time.
    pub const WHOLE: Self = Self(100);

    /// From 1 to 100 percent; `None` for anything else.
    pub const fn percent(percent: u8) -> Option<Self> {
        match percent {
            1..=100 => Some(Self(percent)),
            _ => None,
        }
    }

    /// Whether it never rests.
    pub const fn is_whole(self) -> bool {
        self.0 == 100
    }

    /// How long to rest after work that took this long.
    fn rest(self, took: Duration) -> Duration {
        took.saturating_mul(u32::from(100 - self.0)) / u32::from(self.0.max(1))
    }

    /// Rests after the work that a watch has measured.
    #[expect(
        clippy::disallowed_methods,
        reason = "resting between portions is what keeps the writer free for others"
    )]
    pub async fn rest_after(self, watch: &Stopwatch) {
        let rest = self.rest(Duration::try_from_secs_f64(watch.seconds()).unwrap_or_default());
        if !rest.is_zero() {
            tokio::time::sleep(rest).await;
        }
    }
}

/// A pause before the same rows are asked again.
#[expect(
    clippy::disallowed_methods,
    reason = "many lines at once wait until the database can be written again"
)]
pub(super) async fn wait_for_others() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_rests_in_proportion() {
        let took = Duration::from_millis(10);
        for (percent, rest_ms) in [(100, 0), (50, 10), (25, 30), (10, 90), (1, 990)] {
            let share = Share::percent(percent).unwrap();
            assert_eq!(share.rest(took), Duration::from_millis(rest_ms), "{percent}");
        }
        assert_eq!(Share::percent(0), None);
        assert_eq!(Share::percent(101), None);
    }
}
