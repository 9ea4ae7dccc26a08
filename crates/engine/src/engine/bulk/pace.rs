//! Leaving room for others who write to the same database.

use crate::telemetry::Stopwatch;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The part of the time, in percent, in which many lines at once may hold a database's one writer.
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
}

/// The turns at the writer that portions of many lines take. After each the writer rests from us in proportion to what
/// the writing took, so that whoever else wants to write finds it free; where others make us wait, that counts too, and
/// the rest is the longer. What needs no writer, looking up and sealing, is done meanwhile.
#[derive(Debug)]
pub struct Pace {
    share: Share,
    /// When the next turn may begin; held while a turn is taken.
    free_at: Mutex<Option<Instant>>,
}

impl Pace {
    /// A pace that keeps to a share.
    pub const fn of(share: Share) -> Self {
        Self {
            share,
            free_at: Mutex::const_new(None),
        }
    }

    /// Writes when it is its turn. With all of the time there are no turns: what is ready is written.
    #[expect(
        clippy::disallowed_methods,
        reason = "resting between portions is what keeps the writer free for others"
    )]
    pub(super) async fn in_turn<T>(&self, write: impl Future<Output = T>) -> T {
        if self.share.is_whole() {
            return write.await;
        }
        let mut free_at = self.free_at.lock().await;
        if let Some(free_at) = *free_at {
            tokio::time::sleep_until(free_at).await;
        }
        let watch = Stopwatch::start();
        let written = write.await;
        let took = Duration::try_from_secs_f64(watch.seconds()).unwrap_or_default();
        *free_at = Instant::now().checked_add(self.share.rest(took));
        written
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
    use futures::FutureExt as _;

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

    #[tokio::test]
    async fn portions_write_in_turn_and_the_writer_rests_between_them() {
        let pace = Pace::of(Share::percent(50).unwrap());
        let watch = Stopwatch::start();
        let write = async {
            while watch.seconds() < 0.002 {
                tokio::task::yield_now().await;
            }
            pace.in_turn(async {}).now_or_never()
        };
        assert_eq!(pace.in_turn(write).await, None, "another one's turn");
        pace.in_turn(async {}).await;
        assert!(watch.seconds() >= 0.004, "{}", watch.seconds());
    }

    #[tokio::test]
    async fn with_all_of_the_time_nobody_waits() {
        let pace = Pace::of(Share::WHOLE);
        let write = async { pace.in_turn(async {}).now_or_never() };
        assert_eq!(pace.in_turn(write).await, Some(()));
    }
}
