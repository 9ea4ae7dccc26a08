//! The log: on standard error, one line a happening, without personal data.

use crate::config::{Log, LogFormat, LogLevel};
use std::io::IsTerminal;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

/// Starts the log of the process. A second start is ignored.
pub(super) fn start(log: Log) {
    // What libraries tell at `info` says nothing to whoever runs the program; sqlx would repeat statements.
    let level = match log.level {
        LogLevel::Error => "error",
        LogLevel::Warn => "warn",
        LogLevel::Info => "warn,cease=info,server=info,engine=info,adapters=info",
        LogLevel::Debug => "info,sqlx=warn,cease=debug,server=debug,engine=debug,adapters=debug",
        LogLevel::Trace => "debug,sqlx=warn,cease=trace,server=trace,engine=trace,adapters=trace",
    };
    let lines = fmt()
        .with_env_filter(EnvFilter::new(level))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // Whoever started a log before this, like a test, keeps theirs.
    let _ = match log.format {
        LogFormat::Text => lines.with_target(false).try_init(),
        LogFormat::Json => lines.json().flatten_event(true).try_init(),
    };
    // A panic's message may hold what somebody typed; its place in the program never does.
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
