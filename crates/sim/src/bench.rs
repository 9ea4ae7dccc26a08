//! `sim bench`: what Cease can carry, each figure beside what the database alone can do on the same machine in the
//! same run, so that the ratios say something on any machine.

mod bare;
mod figures;
mod latency;
mod pages;
mod rows;
mod start;
mod take;

pub use figures::{Aim, Figure, Report};

use crate::load::database::Kind;
use crate::load::installation::Plan;
use crate::load::mail::MailSink;
use crate::load::{Trouble, program};
use clap::ValueEnum;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Receipts per second, beside bare inserts of the same rows
    Take,
    /// How long pages take at a steady rate
    Pages,
    /// From the start of the process to its first answer, and its memory at rest
    Start,
}

/// How to measure.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// What to measure
    #[arg(value_enum, default_values_t = [What::Take, What::Pages, What::Start])]
    pub what: Vec<What>,
    /// `sqlite`, or the address of a `PostgreSQL` server as scripts/test-postgres prints it
    #[arg(long, default_value = "sqlite")]
    pub database: Kind,
    /// Clients at the same time
    #[arg(long, default_value_t = 64)]
    pub clients: u32,
    /// Seconds of each measurement
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// Subscribers that are there
    #[arg(long, default_value_t = 10_000)]
    pub subscribers: u64,
    /// Pages per second
    #[arg(long, default_value_t = 1000)]
    pub rate: u64,
    /// The program; built beside this one when it is not named
    #[arg(long)]
    pub program: Option<PathBuf>,
    /// Where its folder is made; what is measured is the disk under it
    #[arg(long)]
    pub place: Option<PathBuf>,
    /// Writes the figures to this file
    #[arg(long)]
    pub json: Option<PathBuf>,
}

impl Arguments {
    /// How long each measurement takes.
    fn length(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }
}

/// A run: how it was asked for, and what every measurement needs.
struct Run<'a> {
    arguments: &'a Arguments,
    plan: Plan,
    /// Takes every mail.
    _post: MailSink,
}

/// Measures and prints. False when a figure misses its aim.
pub async fn run(arguments: &Arguments) -> Result<bool, Trouble> {
    let program = match &arguments.program {
        Some(program) => program.clone(),
        None => program::beside()?,
    };
    let post = MailSink::start()
        .await
        .map_err(Trouble::with("the mail server"))?;
    let plan = Plan {
        program,
        kind: arguments.database.clone(),
        place: arguments.place.clone().unwrap_or_else(std::env::temp_dir),
        mail_port: post.port,
        keep: false,
    };
    let run = Run {
        arguments,
        plan,
        _post: post,
    };
    let mut report = Report::of_this_machine(&arguments.database).await?;
    for what in &arguments.what {
        match what {
            What::Take => take::measure(&run, &mut report).await?,
            What::Pages => pages::measure(&run, &mut report).await?,
            What::Start => start::measure(&run, &mut report).await?,
        }
    }
    write!(std::io::stdout(), "{report}").map_err(Trouble::with("standard output"))?;
    if let Some(path) = &arguments.json {
        let json = serde_json::to_vec_pretty(&report).map_err(|error| Trouble::said(error.to_string()))?;
        std::fs::write(path, json).map_err(Trouble::with("the figures"))?;
    }
    Ok(report.meets_its_aims())
}
