//! `sim crash`: a real `cease serve` under load is killed at random moments, and after each death everything that was
//! acknowledged must still be there, once.
//!
//! Customers post requests over HTTP and keep the receipts they were given; some follow the link in their mail, so
//! that their lines are cut. What was not answered is sent again, as a browser would. At the end:
//!
//! - every receipt leads to its page, under the reference it had, and every form made exactly one case;
//! - every effect is settled; every mail that was owed arrived at least once, each under one key of its own;
//! - every case agrees with its own history.

mod check;
mod customer;
mod disk;
mod report;
mod trial;

pub use report::Report;
pub use trial::{Outcome, Trial, Wanted, run_trial};

use crate::load::database::Choice;
use crate::load::{Trouble, program};
use std::io::Write as _;
use std::path::PathBuf;

/// How to run it.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// How often the process is killed, or asked to stop
    #[arg(long, default_value_t = 30)]
    pub kills: u32,
    /// What happens to it; every one named
    #[arg(long, value_enum, default_values_t = [Trial::Kill])]
    pub trial: Vec<Trial>,
    /// `sqlite`, `postgres` for a server of the run's own, or the address of one as scripts/test-postgres prints it
    #[arg(long, default_value = "sqlite")]
    pub database: Choice,
    /// Customers at the same time
    #[arg(long, default_value_t = 8)]
    pub customers: u32,
    /// Decides the moments of death
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The program; built beside this one when it is not named
    #[arg(long)]
    pub program: Option<PathBuf>,
    /// Where its folder is made
    #[arg(long)]
    pub place: Option<PathBuf>,
    /// Writes the report to this file
    #[arg(long)]
    pub json: Option<PathBuf>,
    /// Leaves the folder of the run, to be looked at
    #[arg(long)]
    pub keep: bool,
}

/// Runs every trial that was asked for, and prints what came of it. False when something was lost or done twice.
pub async fn run(arguments: &Arguments) -> Result<bool, Trouble> {
    let program = match &arguments.program {
        Some(program) => program.clone(),
        None => program::beside()?,
    };
    let mut reports = Vec::new();
    for trial in &arguments.trial {
        let wanted = Wanted {
            program: program.clone(),
            database: arguments.database.clone(),
            place: arguments.place.clone().unwrap_or_else(std::env::temp_dir),
            trial: *trial,
            times: arguments.kills,
            customers: arguments.customers,
            seed: arguments.seed,
            keep: arguments.keep,
        };
        let mut out = std::io::stdout();
        let told = match run_trial(&wanted).await? {
            Outcome::Ran(report) => {
                let told = write!(out, "{report}");
                reports.push(report);
                told
            }
            Outcome::SteppedAside(why) => writeln!(out, "{trial:?}: not run, {why}"),
        };
        told.map_err(Trouble::with("standard output"))?;
    }
    if let Some(path) = &arguments.json {
        let json = serde_json::to_vec_pretty(&reports).map_err(|error| Trouble::said(error.to_string()))?;
        std::fs::write(path, json).map_err(Trouble::with("the report"))?;
    }
    Ok(reports.iter().all(Report::is_clean))
}
