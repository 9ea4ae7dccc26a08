//! The command line `sim`, for development only.

use clap::{Parser, Subcommand};
use sim::seeds;
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
    Seeds(seeds::Arguments),
}

fn main() -> ExitCode {
    let Arguments { command } = Arguments::parse();
    let done = match &command {
        Command::Seeds(arguments) => seeds::run(arguments, &mut io::stdout()),
    };
    match done {
        Ok(code) => code,
        Err(fault) => {
            // Where even the error cannot be written there is nobody to tell.
            let _ = writeln!(io::stderr(), "sim: {fault}");
            ExitCode::FAILURE
        }
    }
}
