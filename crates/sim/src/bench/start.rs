//! How soon it is there, and what it holds while nothing happens.

use super::Run;
use super::figures::{Aim, Figure, Report};
use super::latency::Latencies;
use super::take::megabytes;
use crate::load::Trouble;
use crate::load::client::Client;
use crate::load::installation::Installation;
use crate::load::serving::Serving;
use crate::load::subscribers::OPERATOR;
use crate::load::time::{Stopwatch, pause};
use std::time::Duration;

const STARTS: usize = 11;
const REST: Duration = Duration::from_secs(5);
const STOP_MAX: Duration = Duration::from_secs(25);

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let installation = Installation::make(&run.plan).await?;
    let (serving, first) = answered(&installation).await?;
    serving.stop(STOP_MAX).await?;
    installation.import(0, run.arguments.subscribers)?;
    let mut starts = Latencies::default();
    for _ in 0..STARTS {
        let (serving, took) = answered(&installation).await?;
        starts.add(took);
        serving.stop(STOP_MAX).await?;
    }
    let (serving, _) = answered(&installation).await?;
    pause(REST).await;
    let memory = serving.memory("VmRSS")?;
    serving.stop(STOP_MAX).await?;
    installation.remove().await?;
    let first = first.as_secs_f64() * 1000.0;
    report.add(Figure::plain(
        "start",
        "first start, which makes the database, to the first page",
        first,
        "ms",
    ));
    report.add(
        Figure::plain(
            "start",
            "start to the first page, half of them",
            starts.within_ms(500),
            "ms",
        )
        .aiming(Aim::AtMost(200.0)),
    );
    report.add(Figure::plain(
        "start",
        "start to the first page, the slowest",
        starts.within_ms(1000),
        "ms",
    ));
    report.add(Figure::plain("start", "memory at rest", megabytes(memory), "MB").aiming(Aim::AtMost(50.0)));
    Ok(())
}

/// Starts it and asks for a page.
async fn answered(installation: &Installation) -> Result<(Serving, Duration), Trouble> {
    let watch = Stopwatch::start();
    let serving = installation.serve()?;
    let page = Client::new(serving.at, 1).get(&format!("/{OPERATOR}/en")).await;
    let page = page.map_err(Trouble::with("the first page"))?;
    if page.status != 200 {
        return Err(Trouble::said(format!(
            "the first page was answered with {}",
            page.status
        )));
    }
    Ok((serving, watch.elapsed()))
}
