//! Subscribers per second, read from a file and sealed, beside bare inserts of the very same rows.

use super::Run;
use super::bare::{Bare, Until};
use super::figures::{Aim, Figure, Report};
use super::rows::{SUBSCRIBER, Written};
use super::take::count;
use crate::load::Trouble;
use crate::load::installation::Installation;
use crate::load::time::Stopwatch;
use std::sync::atomic::AtomicU64;

/// Rows in a batch, as `cease import` has them.
const BATCH: u64 = 500;

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let installation = Installation::make(&run.plan).await?;
    installation.import(0, 1)?;
    let db = installation.database.open().await?;
    let written = Written::read(&db, &SUBSCRIBER).await?;
    db.close().await;
    let copy = installation.copy_of_database("bare").await?;
    let subscribers = run.arguments.imported;
    let file = installation.write_subscribers(1, subscribers)?;
    let watch = Stopwatch::start();
    installation.import_file(&file)?;
    let took = watch.elapsed();
    let rate = count(usize::try_from(subscribers).unwrap_or(0)) / took.as_secs_f64();
    let bare = Bare::open(&copy, 1).await?;
    let until = Until::Copies(subscribers);
    let batches = bare.rate(&written, (1, BATCH), until, &AtomicU64::new(1)).await?;
    // Into the same tables again, which only makes it slower.
    let copied = bare.copy_rate(&written, until, &AtomicU64::new(1 << 40)).await?;
    bare.close().await;
    copy.remove().await?;
    installation.remove().await?;
    let aim = Aim::RatioAtLeast(0.4);
    let what = |beside: &str| format!("{subscribers} subscribers; bare: {beside}");
    let figure = Figure::plain("import", what("batches of 500"), rate, "a second").beside(batches);
    match copied {
        None => report.add(figure.aiming(aim)),
        Some(copied) => {
            report.add(figure);
            let beside = Figure::plain("import", what("COPY"), rate, "a second").beside(copied);
            report.add(beside.aiming(aim));
        }
    }
    report.add(Figure::plain(
        "import",
        "rows of a subscriber",
        count(written.row_count()),
        "rows",
    ));
    report.add(Figure::plain(
        "import",
        "bytes in them",
        count(written.bytes()),
        "bytes",
    ));
    Ok(())
}
