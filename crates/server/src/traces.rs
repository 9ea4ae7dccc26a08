//! Traces by setting: which spans leave the program.
//!
//! Only spans with the target [`engine::SPANS`] do, so whatever else is traced, here or in a library, stays inside. They
//! carry names, kinds and routes as written in the program; no path, no query, nothing typed, and no event of the log.

use crate::config::{BaseUrl, Traces as Setting};
use adapters::traces::{Traces, TracesFault};
use axum::http::{Method, StatusCode};
use engine::SPANS;
use tracing::field::Empty;
use tracing::{Span, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::registry::LookupSpan;

/// Begins to send traces, if a collector is set.
pub fn start(setting: &Setting) -> Result<Option<Traces>, TracesFault> {
    let endpoint = setting.otlp_endpoint.as_ref().map(BaseUrl::as_str);
    endpoint
        .map(|endpoint| Traces::start(endpoint, setting.percent, env!("CARGO_PKG_VERSION")))
        .transpose()
}

/// Hands the spans that may leave the program to the traces.
pub fn layer<S>(traces: &Traces) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'span> LookupSpan<'span> + Send + Sync,
{
    tracing_opentelemetry::layer()
        .with_tracer(traces.tracer())
        .with_location(false)
        .with_threads(false)
        .with_target(false)
        .with_level(false)
        .with_tracked_inactivity(false)
        .with_filter(filter_fn(|meta| meta.is_span() && meta.target() == SPANS))
        .boxed()
}

/// The span of a request. A trace begins here: what a client says of its own trace is not believed.
pub(crate) fn request(method: &Method, route: &str, id: &str) -> Span {
    tracing::info_span!(
        target: SPANS,
        "request",
        otel.name = format!("{method} {route}"),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method.as_str(),
        http.route = route,
        http.response.status_code = Empty,
        cease.request_id = id,
    )
}

/// How the request ended.
pub(crate) fn answered(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
}
