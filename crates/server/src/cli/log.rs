//! The log: on standard error, one line a happening, without personal data.

use crate::config::{Log, LogFormat, LogLevel};
use crate::traces::layer;
use adapters::traces::Traces;
use std::io::IsTerminal;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, Layer as _, fmt, registry};

/// Starts the log of the process, and hands spans to the traces. A second start is ignored.
pub(super) fn start(log: Log, traces: Option<&Traces>) {
    // What libraries tell at `info` says nothing to whoever runs the program; sqlx would repeat statements.
    let level = match log.level {
        LogLevel::Error => "error",
        LogLevel::Warn => "warn",
        LogLevel::Info => "warn,cease=info,server=info,engine=info,adapters=info",
        LogLevel::Debug => "info,sqlx=warn,spans=off,cease=debug,server=debug,engine=debug,adapters=debug",
        LogLevel::Trace => "debug,sqlx=warn,spans=off,cease=trace,server=trace,engine=trace,adapters=trace",
    };
    let lines = fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    let lines = match log.format {
        LogFormat::Text => lines.with_target(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    // Each has a filter of its own: the log does not show the spans of traces, and traces hold no lines of the log.
    let lines = lines.with_filter(EnvFilter::new(level));
    // Whoever started a log before this, like a test, keeps theirs.
    let _ = registry().with(lines).with(traces.map(layer)).try_init();
    // A panic's message may hold what somebody typed; its place in the program never does.
    std::panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
