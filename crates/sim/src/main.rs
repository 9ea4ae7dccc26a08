//! The command line `sim`, for development only.

use clap::{Parser, Subcommand};
use sim::{bench, crash, failover, seeds};
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Tries to break Cease, and measures it. For development only.
#[derive(Debug, Parser)]
#[command(name = "sim")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Kill a serving process again and again under load, and look for what was lost or done twice
    Crash(crash::Arguments),
    /// Send forms while the leader of a replicated database dies; scripts/failover makes the servers
    Failover(failover::Arguments),
    /// Measure, beside what the database alone can do
    Bench(bench::Arguments),
    Seeds(seeds::Arguments),
}

fn main() -> ExitCode {
    let ran = match Arguments::parse().command {
        // Each seed has a runtime of its own, on this thread alone.
        Command::Seeds(arguments) => {
            seeds::run(&arguments, &mut io::stdout()).map_err(|trouble| trouble.to_string())
        }
        Command::Crash(arguments) => measure(crash::run(&arguments)),
        Command::Failover(arguments) => measure(failover::run(&arguments)),
        Command::Bench(arguments) => measure(bench::run(&arguments)),
    };
    match ran {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            // Without standard error there is nobody to tell.
            let _ = writeln!(io::stderr(), "sim: {trouble}");
            ExitCode::FAILURE
        }
    }
}

/// Runs what needs every core.
#[tokio::main]
async fn measure<E: std::fmt::Display>(what: impl Future<Output = Result<bool, E>>) -> Result<bool, String> {
    what.await.map_err(|trouble| trouble.to_string())
}
