//! Figures, each with what stands beside it and what it aims at.

use crate::load::Trouble;
use crate::load::database::Kind;
use serde::Serialize;
use sqlx::{Connection as _, Row as _};
use std::fmt;

/// What a figure aims at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Its ratio to what stands beside it is at least this.
    RatioAtLeast(f64),
    /// Its ratio to what stands beside it is at most this.
    RatioAtMost(f64),
    /// It is at most this.
    AtMost(f64),
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Which measurement it belongs to.
    pub of: &'static str,
    /// What was measured.
    pub what: String,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'static str,
    /// What it is compared with, from the same run.
    pub beside: Option<f64>,
    /// The figure divided by what stands beside it.
    pub ratio: Option<f64>,
    /// What it aims at.
    pub aim: Option<Aim>,
    /// Whether it does.
    pub met: Option<bool>,
}

/// All figures of a run and the machine they are from.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Processors that this process may use.
    pub cores: usize,
    /// The database and its version.
    pub database: String,
    /// Whether the programs were built for speed.
    pub optimised: bool,
    /// The figures.
    pub figures: Vec<Figure>,
}

impl Figure {
    /// A figure alone.
    pub fn plain(of: &'static str, what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self {
            of,
            what: what.into(),
            value,
            unit,
            beside: None,
            ratio: None,
            aim: None,
            met: None,
        }
    }

    /// Puts something beside it.
    #[must_use]
    pub fn beside(mut self, other: f64) -> Self {
        self.beside = Some(other);
        self.ratio = Some(self.value / other);
        self
    }

    /// Says what it aims at; without something beside it a ratio is not met.
    #[must_use]
    pub fn aiming(mut self, aim: Aim) -> Self {
        let ratio = self.ratio.unwrap_or(f64::NAN);
        self.aim = Some(aim);
        self.met = Some(match aim {
            Aim::RatioAtLeast(least) => ratio >= least,
            Aim::RatioAtMost(most) => ratio <= most,
            Aim::AtMost(most) => self.value <= most,
        });
        self
    }
}

impl Report {
    /// An empty one.
    pub(super) async fn of_this_machine(kind: &Kind) -> Result<Self, Trouble> {
        let version = match kind {
            Kind::Sqlite => {
                let mut db = sqlx::SqliteConnection::connect("sqlite::memory:").await?;
                let row = sqlx::query("select sqlite_version()").fetch_one(&mut db).await?;
                format!("SQLite {}", row.try_get::<String, _>(0)?)
            }
            Kind::Postgres(server) => {
                let mut db = sqlx::PgConnection::connect(server).await?;
                let row = sqlx::query("show server_version").fetch_one(&mut db).await?;
                format!("PostgreSQL {}", row.try_get::<String, _>(0)?)
            }
        };
        Ok(Self {
            cores: std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
            database: version,
            optimised: !cfg!(debug_assertions),
            figures: Vec::new(),
        })
    }

    /// Takes a figure.
    pub(super) fn add(&mut self, figure: Figure) {
        self.figures.push(figure);
    }

    /// Whether no figure misses its aim.
    pub fn meets_its_aims(&self) -> bool {
        self.figures.iter().all(|figure| figure.met != Some(false))
    }
}

impl fmt::Display for Aim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RatioAtLeast(least) => write!(f, "x >= {least}"),
            Self::RatioAtMost(most) => write!(f, "x <= {most}"),
            Self::AtMost(most) => write!(f, "<= {most}"),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let built = if self.optimised { "release" } else { "debug" };
        writeln!(f, "{} cores, {}, {built} build", self.cores, self.database)?;
        writeln!(
            f,
            "{:<8}{:<52}{:>12} {:<14}{:>12}{:>8}  aim",
            "of", "what", "measured", "", "beside", "ratio"
        )?;
        for figure in &self.figures {
            let shown = |value: Option<f64>| value.map_or_else(String::new, short);
            let aim = figure.aim.map_or_else(String::new, |aim| aim.to_string());
            let met = match figure.met {
                None => "",
                Some(true) => "  met",
                Some(false) => "  MISSED",
            };
            writeln!(
                f,
                "{:<8}{:<52}{:>12} {:<14}{:>12}{:>8}  {aim}{met}",
                figure.of,
                figure.what,
                short(figure.value),
                figure.unit,
                shown(figure.beside),
                figure
                    .ratio
                    .map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            )?;
        }
        Ok(())
    }
}

fn short(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.2}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_aim_is_held_against_the_figure_or_its_ratio() {
        let figure = || Figure::plain("take", "receipts", 80.0, "a second");
        for (aim, expected) in [
            (Aim::RatioAtLeast(0.8), true),
            (Aim::RatioAtLeast(0.9), false),
            (Aim::RatioAtMost(0.9), true),
            (Aim::RatioAtMost(0.7), false),
            (Aim::AtMost(80.0), true),
            (Aim::AtMost(79.0), false),
        ] {
            assert_eq!(figure().beside(100.0).aiming(aim).met, Some(expected), "{aim}");
        }
        let alone = figure().aiming(Aim::RatioAtLeast(0.1));
        assert_eq!(alone.met, Some(false), "nothing stands beside it");
    }
}
