//! Whether a case costs more where there are more subscribers.

use super::Run;
use super::carry;
use super::figures::{Aim, Figure, Report};
use super::take::{self, megabytes};
use crate::load::Trouble;
use crate::load::installation::Installation;

/// Measures taking and carrying at every size.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let mut at_first: Option<(f64, f64)> = None;
    for size in &run.arguments.sizes {
        let cases = run.arguments.growth_cases.min(*size);
        let installation = Installation::make(&run.plan).await?;
        installation.import(0, *size)?;
        let taken = take::http(run, &installation, *size).await?;
        carry::prepare(&installation, cases).await?;
        let carried = carry::carry(&installation, cases).await?;
        installation.remove().await?;
        let costs = (1000.0 / taken.rate, 1000.0 / carried.rate);
        let first = *at_first.get_or_insert(costs);
        for (what, cost, first, memory) in [
            ("a receipt", costs.0, first.0, taken.memory),
            ("a carried case", costs.1, first.1, carried.memory),
        ] {
            let figure =
                Figure::plain("growth", format!("{what}, {size} subscribers"), cost, "ms").beside(first);
            let is_last = run.arguments.sizes.last() == Some(size);
            report.add(if is_last {
                figure.aiming(Aim::RatioAtMost(1.1))
            } else {
                figure
            });
            report.add(Figure::plain(
                "growth",
                "memory at its most",
                megabytes(memory),
                "MB",
            ));
        }
    }
    Ok(())
}
