//! People online at a steady rate: each form has its moment, and one that is sent late because those before it were
//! slow has waited since that moment.

use super::latency::Latencies;
use super::take::Poster;
use crate::load::Trouble;
use crate::load::chance::Chance;
use crate::load::time::{Stopwatch, pause};
use futures::future::try_join_all;
use std::cell::Cell;
use std::net::SocketAddr;
use std::ops::Range;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Connections that share the rate. More than a second of the rate of a bench: that long nobody waits for a free one.
const CONNECTIONS: u32 = 64;

/// People who send forms, each over a kept connection.
pub(super) struct People {
    posters: Vec<Poster>,
    /// Forms a second.
    rate: u64,
}

/// What the connections share: whose turn it is, and since when.
struct Turns {
    next: Cell<u64>,
    rate: u64,
    watch: Stopwatch,
}

impl People {
    /// Opens the form on every connection. They ask for the lines of these subscribers.
    pub(super) async fn open(at: SocketAddr, subscribers: Range<u64>, rate: u64) -> Result<Self, Trouble> {
        let chance = Chance::new(7);
        let posters = (0..CONNECTIONS).map(|number| Poster::open(at, number, &chance, subscribers.clone()));
        Ok(Self {
            posters: try_join_all(posters).await?,
            rate,
        })
    }

    /// Sends forms until it is over, and says how long the receipts took.
    pub(super) async fn post_until(&mut self, over: &CancellationToken) -> Result<Latencies, Trouble> {
        let turns = Turns {
            next: Cell::new(0),
            rate: self.rate,
            watch: Stopwatch::start(),
        };
        let posting = self.posters.iter_mut().map(|poster| turns.post(poster, over));
        Ok(Latencies::of_all(try_join_all(posting).await?))
    }

    /// How often somebody was told that the program is busy; the form was then sent again.
    pub(super) fn busy(&self) -> usize {
        self.posters.iter().map(|poster| poster.busy).sum()
    }
}

impl Turns {
    async fn post(&self, poster: &mut Poster, over: &CancellationToken) -> Result<Latencies, Trouble> {
        let mut latencies = Latencies::default();
        loop {
            let moment = self.next_moment();
            let early = moment.saturating_sub(self.watch.elapsed());
            if over.run_until_cancelled(pause(early)).await.is_none() {
                return Ok(latencies);
            }
            poster.post().await?;
            latencies.add(self.watch.elapsed().saturating_sub(moment));
        }
    }

    /// When the next form is to be sent, after the beginning.
    fn next_moment(&self) -> Duration {
        let number = self.next.replace(self.next.get() + 1);
        Duration::from_micros(number * 1_000_000 / self.rate)
    }
}
