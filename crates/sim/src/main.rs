//! The command line `sim`, for development only.

use clap::{Parser, Subcommand};
use sim::{bench, crash, failover};
use std::io::Write as _;
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
}

#[tokio::main]
async fn main() -> ExitCode {
    let ran = match Arguments::parse().command {
        Command::Crash(arguments) => crash::run(&arguments).await,
        Command::Failover(arguments) => failover::run(&arguments).await,
        Command::Bench(arguments) => bench::run(&arguments).await,
    };
    match ran {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            // Without standard error there is nobody to tell.
            let _ = writeln!(std::io::stderr(), "sim: {trouble}");
            ExitCode::FAILURE
        }
    }
}
