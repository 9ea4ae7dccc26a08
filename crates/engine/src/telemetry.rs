//! What the engine counts and measures, for whoever watches the program.
//!
//! Labels come from sets that are known beforehand: operators, stages, kinds, names of faults. No id and nothing that
//! a person typed stands in them. Counters live in memory and begin anew with the process; what must be asked of the
//! database is asked when somebody looks, in [`gauges`].

mod gauges;
mod registering;

use crate::change::Change;
use crate::engine::Answer;
use crate::error::EngineError;
use gauges::Gauges;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use std::borrow::Cow;
use std::future::Future;
use std::sync::Arc;
use std::time::Instant;
use termination::Refusal;
use termination::case::{Outcome, Stage};
use termination::identifier::OperatorId;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

/// The target of the spans that may leave the program as traces. The log does not show them, and nothing else is sent.
pub const SPANS: &str = "spans";

/// The labels of one series.
type Labels<const N: usize> = [(&'static str, Cow<'static, str>); N];
type Counters<const N: usize> = Family<Labels<N>, Counter>;
type Histograms<const N: usize> = Family<Labels<N>, Histogram, fn() -> Histogram>;

/// The kinds of messages and steps that the outbox carries.
const EFFECT_KINDS: [&str; 7] = [
    "send",
    "bar_line",
    "detach_line",
    "read_back_line",
    "delete_line",
    "line-code",
    "hand-over",
];
/// The calls to the outside, by port.
const CALLS: [(&str, &str); 6] = [SEND, NOTIFY, BAR, DETACH, READ_BACK, DELETE];
pub(crate) const SEND: (&str, &str) = ("messenger", "send");
pub(crate) const NOTIFY: (&str, &str) = ("messenger", "notify");
pub(crate) const BAR: (&str, &str) = ("network", "bar");
pub(crate) const DETACH: (&str, &str) = ("network", "detach");
pub(crate) const READ_BACK: (&str, &str) = ("network", "read_back");
pub(crate) const DELETE: (&str, &str) = ("network", "delete");
const LOOPS: [&str; 8] = [
    "wake",
    "messages",
    "network",
    "bulk-messages",
    "bulk-network",
    "notices",
    "sweep",
    "time",
];

/// What the engine counts and measures. Copies count into the same.
#[derive(Clone)]
pub struct Telemetry(Arc<Counted>);

struct Counted {
    commands: Counters<3>,
    stages: Counters<2>,
    promises: Counters<2>,
    effects: Counters<2>,
    retries: Counters<2>,
    rounds: Counters<2>,
    calls: Histograms<2>,
    group_size: Histogram,
    commit_seconds: Histogram,
    gauges: Gauges,
}

impl Telemetry {
    /// Counts for these operators. Every series that is known beforehand begins at 0, so that its first step is seen.
    pub(crate) fn new<'a>(operators: impl Iterator<Item = &'a OperatorId>) -> Self {
        let counted = Counted {
            commands: Family::default(),
            stages: Family::default(),
            promises: Family::default(),
            effects: Family::default(),
            retries: Family::default(),
            rounds: Family::default(),
            calls: Family::new_with_constructor(call_seconds),
            group_size: Histogram::new([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0]),
            commit_seconds: Histogram::new([
                0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0,
            ]),
            gauges: Gauges::default(),
        };
        for operator in operators {
            for stage in Stage::NAMES {
                let _ = counted.stages.get_or_create(&of_stage(operator, stage));
            }
            for kept in [true, false] {
                let _ = counted.promises.get_or_create(&of_promise(operator, kept));
            }
        }
        for kind in EFFECT_KINDS {
            for outcome in ["done", "gave_up"] {
                let _ = counted.effects.get_or_create(&of_effect(kind, outcome));
            }
        }
        for kind in EFFECT_KINDS {
            let _ = counted.retries.get_or_create(&of_retry(kind, "timeout"));
        }
        for name in LOOPS {
            for result in ["ok", "failed"] {
                let _ = counted.rounds.get_or_create(&of_round(name, result));
            }
        }
        for (port, call) in CALLS {
            let _ = counted.calls.get_or_create(&of_call(port, call));
        }
        Self(Arc::new(counted))
    }

    /// Counts a command by its answer, and makes it a span of a trace.
    pub(crate) async fn command(
        &self,
        name: &'static str,
        work: impl Future<Output = Result<Result<Answer, Refusal>, EngineError>>,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        let span = tracing::info_span!(
            target: SPANS, "command", otel.name = format!("command {name}"), command = name, answer = Empty
        );
        let answered = work.instrument(span.clone()).await;
        let (answer, code) = match &answered {
            Ok(Ok(answer)) if answer.repeated => ("repeated", ""),
            Ok(Ok(_)) => ("followed", ""),
            Ok(Err(refusal)) => ("refused", refusal.code()),
            Err(error) => ("failed", error.kind()),
        };
        span.record("answer", answer);
        let labels = [
            ("command", name.into()),
            ("answer", answer.into()),
            ("code", code.into()),
        ];
        self.0.commands.get_or_create(&labels).inc();
        answered
    }

    /// Commits, and records how many commands and counts shared it and how long it took until it was on the disk. The
    /// commit is a span in the trace of each caller.
    pub(crate) async fn commit<'a, E>(
        &self,
        commit: impl Future<Output = Result<(), E>>,
        size: usize,
        callers: impl Iterator<Item = &'a Span>,
    ) -> Result<(), E> {
        let watch = Stopwatch::start();
        let spans: Vec<_> = callers
            .map(|caller| tracing::info_span!(target: SPANS, parent: caller, "commit", size))
            .collect();
        let committed = commit.await;
        drop(spans);
        committed?;
        let size = u32::try_from(size).unwrap_or(u32::MAX);
        self.0.group_size.observe(size.into());
        self.0.commit_seconds.observe(watch.seconds());
        Ok(())
    }

    /// Records what a change that was committed means: the stage that was entered, the promise that was kept.
    pub(crate) fn committed(&self, change: &Change) {
        let Some(stage) = change.entered() else { return };
        let operator = &change.case.operator;
        self.0.stages.get_or_create(&of_stage(operator, stage)).inc();
        if let Stage::Settling(settling) = &change.case.stage {
            let kept = settling.off_at <= settling.schedule.cut_due.at;
            self.0.promises.get_or_create(&of_promise(operator, kept)).inc();
        }
    }

    /// Counts what became of an effect or a notice.
    pub(crate) fn effect(&self, kind: &'static str, outcome: Outcome) {
        let outcome = match outcome {
            Outcome::Done => "done",
            Outcome::Dead => "dead",
            Outcome::Alive => "alive",
            Outcome::GaveUp => "gave_up",
        };
        self.0.effects.get_or_create(&of_effect(kind, outcome)).inc();
    }

    /// Counts an attempt that failed and is made again later.
    pub(crate) fn retried(&self, kind: &'static str, fault: &'static str) {
        self.0.retries.get_or_create(&of_retry(kind, fault)).inc();
    }

    /// Measures a call to the outside, and makes it a span of a trace.
    pub(crate) async fn call<T>(
        &self,
        (port, call): (&'static str, &'static str),
        work: impl Future<Output = T>,
    ) -> T {
        let watch = Stopwatch::start();
        let span = tracing::info_span!(target: SPANS, "call", otel.name = format!("{port} {call}"), otel.kind = "client");
        let answer = work.instrument(span).await;
        self.0
            .calls
            .get_or_create(&of_call(port, call))
            .observe(watch.seconds());
        answer
    }

    /// Counts a round of a loop.
    pub(crate) fn round(&self, name: &'static str, went_well: bool) {
        let result = if went_well { "ok" } else { "failed" };
        self.0.rounds.get_or_create(&of_round(name, result)).inc();
    }
}

impl std::fmt::Debug for Telemetry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Telemetry").finish_non_exhaustive()
    }
}

/// The span of one attempt at an effect.
pub(crate) fn effect_span(kind: &'static str) -> Span {
    tracing::info_span!(target: SPANS, "effect", otel.name = format!("effect {kind}"), kind)
}

/// Measures how long something takes. Nothing is decided by it, so it need not be a clock that can be moved.
#[derive(Debug, Clone, Copy)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts one.
    #[expect(
        clippy::disallowed_methods,
        reason = "a duration is measured and shown; nothing is decided by it"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Seconds since it was started.
    pub fn seconds(self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

/// From a call inside the machine to one that runs into its time limit.
fn call_seconds() -> Histogram {
    Histogram::new([
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 45.0,
    ])
}

fn of_stage(operator: &OperatorId, stage: &'static str) -> Labels<2> {
    [("operator", operator.to_string().into()), ("stage", stage.into())]
}

fn of_promise(operator: &OperatorId, kept: bool) -> Labels<2> {
    let kept = if kept { "yes" } else { "no" };
    [("operator", operator.to_string().into()), ("kept", kept.into())]
}

fn of_effect(kind: &'static str, outcome: &'static str) -> Labels<2> {
    [("kind", kind.into()), ("outcome", outcome.into())]
}

fn of_retry(kind: &'static str, fault: &'static str) -> Labels<2> {
    [("kind", kind.into()), ("fault", fault.into())]
}

fn of_round(name: &'static str, result: &'static str) -> Labels<2> {
    [("loop", name.into()), ("result", result.into())]
}

fn of_call(port: &'static str, call: &'static str) -> Labels<2> {
    [("port", port.into()), ("call", call.into())]
}
