//! The command line `cease`.

mod arguments;
mod audit;
mod backup;
mod bulk;
mod case;
mod config;
mod demo;
mod import;
mod log;
mod migrate;
mod opening;
mod outside;
mod running;
mod serve;
mod staff;
mod terminal;

pub use terminal::{Look, Terminal, Trouble};

use arguments::{Arguments, Command, ConfigCommand};
use clap::Parser;
use std::ffi::OsString;
use std::process::ExitCode;

/// What the process says when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Done.
    Done,
    /// It was refused, or something is wrong with what was given.
    Refused,
    /// The command line itself cannot be understood.
    Usage,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Done => 0,
            Ending::Refused => 1,
            Ending::Usage => 2,
        })
    }
}

/// Runs one command with the process's arguments and environment.
pub fn run() -> ExitCode {
    #[expect(
        clippy::disallowed_methods,
        reason = "the environment is read here, once, and passed on"
    )]
    let environment: Vec<(String, String)> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    let mut terminal = Terminal::standard(&environment);
    run_with(std::env::args_os(), environment, &mut terminal).into()
}

fn run_with(
    arguments: impl IntoIterator<Item = OsString>,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Ending {
    let command = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments.command,
        Err(told) => {
            // Help that cannot be printed has nobody who reads it.
            let _ = told.print();
            return if told.use_stderr() {
                Ending::Usage
            } else {
                Ending::Done
            };
        }
    };
    let ended = match command {
        Command::Serve(arguments) => serve::run(&arguments.sources(environment), terminal),
        Command::Demo(arguments) => demo::run(&arguments, &environment, terminal),
        Command::Import(arguments) => import::run(&arguments, environment, terminal),
        Command::Migrate(arguments) => migrate::run(&arguments, environment, terminal),
        Command::Backup(arguments) => backup::run(&arguments, environment, terminal),
        Command::Bulk(command) => bulk::run(command, environment, terminal),
        Command::Case(command) => case::run(command, environment, terminal),
        Command::Staff(command) => staff::run(command, environment, terminal),
        Command::Audit(command) => audit::run(command, environment, terminal),
        Command::Config(ConfigCommand::Check { settings, json }) => {
            config::check(&settings.sources(environment), json, terminal)
        }
        Command::Config(ConfigCommand::Default) => Ok(config::defaults(terminal)),
    };
    ended.unwrap_or_else(|trouble| {
        terminal.trouble(&trouble);
        Ending::Refused
    })
}
