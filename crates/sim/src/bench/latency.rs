//! How long answers took.

use crate::load::Trouble;
use futures::future::join_all;
use std::time::Duration;
use tokio::task::JoinHandle;

/// Times, in any order.
#[derive(Debug, Default)]
pub(super) struct Latencies(Vec<Duration>);

impl Latencies {
    pub(super) fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// All that the tasks of a load measured; the first trouble of any ends it.
    pub(super) async fn joined(
        tasks: impl Iterator<Item = JoinHandle<Result<Self, Trouble>>>,
    ) -> Result<Self, Trouble> {
        let ended = join_all(tasks).await.into_iter();
        let measured = ended.map(|ended| ended.map_err(|error| Trouble::said(error.to_string()))?);
        Ok(Self::of_all(measured.collect::<Result<Vec<_>, _>>()?))
    }

    /// Those of many together.
    pub(super) fn of_all(parts: Vec<Self>) -> Self {
        Self(parts.into_iter().flat_map(|part| part.0).collect())
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The time within which this many of a thousand were answered, in milliseconds.
    pub(super) fn within_ms(&mut self, per_mille: usize) -> f64 {
        self.0.sort_unstable();
        let last = self.0.len().saturating_sub(1);
        let at = (self.0.len() * per_mille)
            .div_ceil(1000)
            .saturating_sub(1)
            .min(last);
        self.0.get(at).map_or(0.0, |took| took.as_secs_f64() * 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hundredth_of_a_hundred_is_the_slowest() {
        let mut latencies = Latencies::default();
        (1..=100)
            .rev()
            .for_each(|ms| latencies.add(Duration::from_millis(ms)));
        for (per_mille, expected) in [(500, 50.0), (990, 99.0), (1000, 100.0)] {
            let found = latencies.within_ms(per_mille);
            assert!((found - expected).abs() < 1e-9, "{per_mille}: {found}");
        }
        assert!(
            Latencies::default().within_ms(500).abs() < 1e-9,
            "nothing was answered"
        );
    }
}
