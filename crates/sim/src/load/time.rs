//! Time as a stopwatch sees it. A load is the outside: it measures the machine's time, and waits in it.

use std::time::{Duration, Instant};

/// Measures from its making.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins to measure.
    #[expect(
        clippy::disallowed_methods,
        reason = "a measurement is of the machine's own time"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// How long it has been.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Waits.
#[expect(
    clippy::disallowed_methods,
    reason = "people and supervisors wait; the load plays them"
)]
pub async fn pause(length: Duration) {
    tokio::time::sleep(length).await;
}
