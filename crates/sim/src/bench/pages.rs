//! How long pages take at a steady rate. Each request has its own moment; one that comes late because the ones before
//! it were slow has waited since that moment.

use super::Run;
use super::figures::{Aim, Figure, Report};
use super::latency::Latencies;
use super::take::{Poster, count, megabytes};
use crate::load::Trouble;
use crate::load::chance::Chance;
use crate::load::client::Client;
use crate::load::installation::Installation;
use crate::load::serving::Serving;
use crate::load::subscribers::OPERATOR;
use crate::load::time::{Stopwatch, pause};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Connections that share the rate.
const CONNECTIONS: u32 = 32;
/// Receipts that are looked at.
const RECEIPTS: usize = 50;
const STOP_MAX: Duration = Duration::from_secs(25);

/// What all connections share: the pages, and whose turn it is.
struct Visits {
    paths: Vec<String>,
    next: AtomicU64,
    total: u64,
    rate: u64,
    watch: Stopwatch,
}

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let installation = Installation::make(&run.plan).await?;
    installation.import(0, run.arguments.subscribers)?;
    let serving = installation.serve()?;
    let rate = run.arguments.rate;
    let visits = Arc::new(Visits {
        paths: paths(&serving, run.arguments.subscribers).await?,
        next: AtomicU64::new(0),
        total: rate * run.arguments.seconds,
        rate,
        watch: Stopwatch::start(),
    });
    let tasks = (0..CONNECTIONS).map(|number| {
        let client = Client::new(serving.at, 1000 + number).compressing();
        tokio::spawn(Arc::clone(&visits).visit(client, Chance::new(number.into())))
    });
    let mut all = Latencies::joined(tasks).await?;
    let reached = count(all.count()) / visits.watch.elapsed().as_secs_f64();
    let memory = serving.memory("VmHWM")?;
    serving.stop(STOP_MAX).await?;
    installation.remove().await?;
    let (half, most) = (all.within_ms(500), all.within_ms(990));
    let asked = format!("pages a second, of {rate} asked for");
    report.add(Figure::plain("pages", asked, reached, "a second"));
    report.add(Figure::plain(
        "pages",
        "answered within, half of them",
        half,
        "ms",
    ));
    report.add(Figure::plain("pages", "answered within, 99 of 100", most, "ms").aiming(Aim::AtMost(10.0)));
    report.add(Figure::plain(
        "pages",
        "memory at its most",
        megabytes(memory),
        "MB",
    ));
    Ok(())
}

/// The pages that people look at: the same for all, and receipts, each of which is somebody's own.
async fn paths(serving: &Serving, subscribers: u64) -> Result<Vec<String>, Trouble> {
    let mut poster = Poster::open(serving.at, 0, &Chance::new(5), 0..subscribers).await?;
    let mut paths: Vec<String> = ["", "/end", "/guide", "/search?q=sim"]
        .iter()
        .flat_map(|page| std::iter::repeat_n(format!("/{OPERATOR}/en{page}"), RECEIPTS))
        .collect();
    for _ in 0..RECEIPTS {
        paths.push(poster.posted().await?.0);
    }
    Ok(paths)
}

impl Visits {
    /// Loads one page after the other, each at its moment.
    async fn visit(self: Arc<Self>, mut client: Client, mut chance: Chance) -> Result<Latencies, Trouble> {
        let mut latencies = Latencies::default();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.total {
                return Ok(latencies);
            }
            let moment = Duration::from_micros(number * 1_000_000 / self.rate);
            if let Some(early) = moment.checked_sub(self.watch.elapsed()) {
                pause(early).await;
            }
            let at = chance.between(0, self.paths.len() as u64);
            let path = &self.paths[usize::try_from(at).unwrap_or(0)];
            let answer = client.get(path).await.map_err(Trouble::with("a page"))?;
            if answer.status != 200 {
                return Err(Trouble::said(format!(
                    "{path} was answered with {}",
                    answer.status
                )));
            }
            latencies.add(self.watch.elapsed().saturating_sub(moment));
        }
    }
}
