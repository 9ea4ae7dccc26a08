//! `sim bench`: what Cease can carry, each figure beside what the database alone can do on the same machine in the
//! same run, so that the ratios say something on any machine.

mod bare;
mod bulk;
mod carry;
mod figures;
mod growth;
mod import;
mod latency;
mod online;
mod pages;
mod replay;
mod rows;
mod start;
mod take;
mod world;

pub use figures::{Aim, Figure, Report};

use crate::load::database::Choice;
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
    /// Cases per second from due to closed, beside a bare replay of the same writes
    Carry,
    /// Whether taking and carrying cost more where there are more subscribers
    Growth,
    /// Subscribers per second, beside bare inserts of the same rows
    Import,
    /// A file of lines, from `cease bulk end` to closed beside a serving program, and what people online wait meanwhile
    Bulk,
    /// From the start of the process to its first answer, and its memory at rest
    Start,
}

/// How to measure.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// What to measure
    #[arg(value_enum, default_values_t = [What::Take, What::Pages, What::Start])]
    pub what: Vec<What>,
    /// `sqlite`, `postgres` for a server of the run's own, or the address of one as scripts/test-postgres prints it
    #[arg(long, default_value = "sqlite")]
    pub database: Choice,
    /// Clients at the same time
    #[arg(long, default_value_t = 64)]
    pub clients: u32,
    /// Seconds of each measurement
    #[arg(long, default_value_t = 10)]
    pub seconds: u64,
    /// Subscribers that are there
    #[arg(long, default_value_t = 10_000)]
    pub subscribers: u64,
    /// Cases to carry
    #[arg(long, default_value_t = 100_000)]
    pub cases: u64,
    /// Subscribers to import
    #[arg(long, default_value_t = 100_000)]
    pub imported: u64,
    /// Lines of a file to end
    #[arg(long, default_value_t = 100_000)]
    pub bulk_lines: u64,
    /// Forms per second that people send meanwhile
    #[arg(long, default_value_t = 50)]
    pub bulk_rate: u64,
    /// Sizes at which growth is measured, the smallest first
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000])]
    pub sizes: Vec<u64>,
    /// Cases to carry at each size
    #[arg(long, default_value_t = 10_000)]
    pub growth_cases: u64,
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
    let place = arguments.place.clone().unwrap_or_else(std::env::temp_dir);
    let (kind, _server) = arguments.database.open(&place)?;
    let mut report = Report::of_this_machine(&kind).await?;
    let plan = Plan {
        program,
        kind,
        place,
        mail_port: post.port,
        keep: false,
    };
    let run = Run {
        arguments,
        plan,
        _post: post,
    };
    for what in &arguments.what {
        match what {
            What::Take => take::measure(&run, &mut report).await?,
            What::Pages => pages::measure(&run, &mut report).await?,
            What::Carry => carry::measure(&run, &mut report).await?,
            What::Growth => growth::measure(&run, &mut report).await?,
            What::Import => import::measure(&run, &mut report).await?,
            What::Bulk => bulk::measure(&run, &mut report).await?,
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
