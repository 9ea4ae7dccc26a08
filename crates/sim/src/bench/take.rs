//! Receipts per second: clients post requests over kept connections, and each answer is durable. Beside it bare SQL
//! that writes the very same rows.

use super::Run;
use super::bare::{Bare, Until};
use super::figures::{Aim, Figure, Report};
use super::latency::Latencies;
use super::rows::{REQUEST, Written};
use crate::load::chance::Chance;
use crate::load::client::Client;
use crate::load::database::Kind;
use crate::load::installation::Installation;
use crate::load::subscribers::{self, OPERATOR};
use crate::load::time::{Stopwatch, pause};
use crate::load::{Trouble, form};
use futures::future::try_join_all;
use sqlx::Row as _;
use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

/// Before the measurement, so that caches and connections are warm.
const WARM_UP: Duration = Duration::from_secs(2);
/// How long the program may take to stop after the load.
const STOP_MAX: Duration = Duration::from_secs(25);
/// How often the one request is tried whose rows are read before anything else is written.
const TRIES: u64 = 5;
/// How long somebody waits who was told that the program is busy.
const AGAIN: Duration = Duration::from_millis(100);
const GROUPS: [u64; 2] = [64, 256];

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let (installation, written) = with_rows(run).await?;
    let copy = installation.copy_of_database("bare").await?;
    let taken = http(run, &installation, run.arguments.subscribers).await?;
    let (clients, length) = (run.arguments.clients, Until::Length(run.arguments.length()));
    let bare = Bare::open(&copy, clients).await?;
    let numbers = AtomicU64::new(1);
    let single = bare.rate(&written, (clients, 1), length, &numbers).await?;
    let mut groups = Vec::new();
    for size in GROUPS {
        groups.push((size, bare.rate(&written, (1, size), length, &numbers).await?));
    }
    bare.close().await;
    copy.remove().await?;
    installation.remove().await?;
    compare(run, report, taken.rate, single, &groups);
    tell(report, taken, &written);
    Ok(())
}

/// Beside bare SQL, once with a transaction for each request and once in groups. The aim is for the quicker groups.
fn compare(run: &Run<'_>, report: &mut Report, rate: f64, single: f64, groups: &[(u64, f64)]) {
    let figure = |beside: String, other: f64| {
        let what = format!("receipts, {} clients; bare: {beside}", run.arguments.clients);
        Figure::plain("take", what, rate, "a second").beside(other)
    };
    let one = figure("one a transaction".to_owned(), single);
    report.add(match run.plan.kind {
        Kind::Sqlite => one,
        Kind::Postgres(_) => one.aiming(Aim::RatioAtLeast(1.0)),
    });
    let best = groups.iter().map(|(_, rate)| *rate).fold(0.0, f64::max);
    for (size, other) in groups {
        let grouped = figure(format!("groups of {size}"), *other);
        report.add(if *other < best {
            grouped
        } else {
            grouped.aiming(Aim::RatioAtLeast(0.5))
        });
    }
}

fn tell(report: &mut Report, mut taken: Taken, written: &Written) {
    let half = taken.latencies.within_ms(500);
    let most = taken.latencies.within_ms(990);
    for (what, value, unit) in [
        ("answered within, half of them", half, "ms"),
        ("answered within, 99 of 100", most, "ms"),
        ("told that the program is busy", count(taken.busy), "times"),
        (
            "effects settled meanwhile, of those owed",
            taken.settled * 100.0,
            "%",
        ),
        ("rows of a request", count(written.row_count()), "rows"),
        ("bytes in them", count(written.bytes()), "bytes"),
        ("memory at its most", megabytes(taken.memory), "MB"),
    ] {
        report.add(Figure::plain("take", what, value, unit));
    }
}

/// What a load over HTTP came to.
pub(super) struct Taken {
    /// Receipts per second.
    pub(super) rate: f64,
    latencies: Latencies,
    /// Answers "busy, try again".
    busy: usize,
    /// The share of the effects that were owed and are settled at the end of the load.
    settled: f64,
    /// Bytes.
    pub(super) memory: u64,
}

/// An installation with subscribers, and the rows that its first request wrote. The process is killed at the answer, so
/// that nothing else is written; where the outbox was quicker, it is done again.
async fn with_rows(run: &Run<'_>) -> Result<(Installation, Written), Trouble> {
    for seed in 0..TRIES {
        let installation = Installation::make(&run.plan).await?;
        installation.import(0, run.arguments.subscribers)?;
        let serving = installation.serve()?;
        let subscribers = 0..run.arguments.subscribers;
        let mut poster = Poster::open(serving.at, 0, &Chance::new(seed), subscribers).await?;
        poster.post().await?;
        serving.kill()?;
        let db = installation.database.open().await?;
        let written = Written::read(&db, &REQUEST).await?;
        let commands = written.tables.iter().find(|table| table.table == "command");
        let alone = commands.is_some_and(|table| table.all.len() == 1);
        db.close().await;
        if alone {
            return Ok((installation, written));
        }
        installation.remove().await?;
    }
    Err(Trouble::said(
        "the outbox was always quicker than the reading of a request's rows",
    ))
}

/// Receipts over HTTP.
pub(super) async fn http(
    run: &Run<'_>,
    installation: &Installation,
    subscribers: u64,
) -> Result<Taken, Trouble> {
    let serving = installation.serve()?;
    let chance = Chance::new(99);
    let posters =
        (0..run.arguments.clients).map(|number| Poster::open(serving.at, number, &chance, 0..subscribers));
    let posters = try_join_all(posters).await?;
    let until = WARM_UP + run.arguments.length();
    let watch = Stopwatch::start();
    let busy = Arc::new(AtomicUsize::new(0));
    let tasks = posters.into_iter().map(|mut poster| {
        let busy = Arc::clone(&busy);
        tokio::spawn(async move {
            let mut latencies = Latencies::default();
            while watch.elapsed() < until {
                let counts = watch.elapsed() >= WARM_UP;
                let took = poster.post().await?;
                if counts {
                    latencies.add(took);
                }
            }
            busy.fetch_add(poster.busy, Ordering::Relaxed);
            Ok(latencies)
        })
    });
    let latencies = Latencies::joined(tasks).await?;
    let took = watch.elapsed().saturating_sub(WARM_UP);
    let settled = settled(installation).await?;
    let memory = serving.memory("VmHWM")?;
    serving.stop(STOP_MAX).await?;
    Ok(Taken {
        busy: busy.load(Ordering::Relaxed),
        rate: count(latencies.count()) / took.as_secs_f64(),
        latencies,
        settled,
        memory,
    })
}

/// The outbox works beside the load; this is how far it keeps up.
async fn settled(installation: &Installation) -> Result<f64, Trouble> {
    let db = installation.database.open().await?;
    let row = sqlx::query("select count(*), count(next_at) from effect")
        .fetch_one(&db)
        .await?;
    let (owed, open): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    db.close().await;
    let number = |count: i64| self::count(usize::try_from(count).unwrap_or(0));
    Ok(number(owed - open) / number(owed))
}

/// A client that posts one request after the other.
pub(super) struct Poster {
    client: Client,
    chance: Chance,
    csrf: String,
    /// Of whom it asks for a line.
    subscribers: Range<u64>,
    /// How often it was told that the program is busy; the form was then sent again.
    pub(super) busy: usize,
}

impl Poster {
    /// Opens the form, once: a browser's token holds for all its forms.
    pub(super) async fn open(
        at: SocketAddr,
        number: u32,
        chance: &Chance,
        subscribers: Range<u64>,
    ) -> Result<Self, Trouble> {
        let mut client = Client::new(at, number + 1);
        let page = client.get(&format!("/{OPERATOR}/en/end")).await;
        let page = page.map_err(Trouble::with("the form"))?.text();
        let csrf = form::hidden(&page, "csrf").ok_or_else(|| Trouble::said("a form without a token"))?;
        Ok(Self {
            client,
            chance: chance.part(u64::from(number)),
            csrf: csrf.to_owned(),
            busy: 0,
            subscribers,
        })
    }

    /// Posts a request for any line, and says how long the receipt took.
    pub(super) async fn post(&mut self) -> Result<Duration, Trouble> {
        Ok(self.posted().await?.1)
    }

    /// Posts a request for any line; gives the receipt's path as well.
    pub(super) async fn posted(&mut self) -> Result<(String, Duration), Trouble> {
        let number = self.chance.between(self.subscribers.start, self.subscribers.end);
        let form = form::encoded(&[
            ("csrf", &self.csrf),
            ("request", &self.chance.letters(26)),
            ("name", &format!("Person {number}")),
            ("line", &subscribers::line(number)),
            ("kind", "ordinary"),
            ("end", "now"),
            ("keep", "no"),
            ("email", &format!("{}@example.test", self.chance.letters(10))),
        ]);
        let watch = Stopwatch::start();
        loop {
            let answer = self.client.post(&format!("/{OPERATOR}/en/end"), &form).await;
            let answer = answer.map_err(Trouble::with("a form"))?;
            match (answer.status, answer.location) {
                (303, Some(receipt)) => return Ok((receipt, watch.elapsed())),
                (503, _) => {
                    self.busy += 1;
                    pause(AGAIN).await;
                }
                (status, _) => return Err(Trouble::said(format!("a form was answered with {status}"))),
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of one run are far below 2^52")]
pub(super) fn count(count: usize) -> f64 {
    count as f64
}

#[expect(clippy::cast_precision_loss, reason = "memory is far below 2^52 bytes")]
pub(super) fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
