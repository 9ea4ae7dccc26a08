//! `/metrics`: what Prometheus reads, on an address of its own, so that it is not public.
//!
//! No series carries an id or anything that a person typed: labels are operators, stages, kinds, the routes as written
//! in the program and classes of status.

mod listening;

pub(crate) use listening::serve;

use crate::app::App;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use engine::Engine;
use jiff::SignedDuration;
use prometheus_client::encoding::prometheus_text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use std::fmt;
use std::time::Duration;
use tokio::sync::Mutex;

/// How long whoever looks waits for the database before they are told the rest.
const DATABASE_MAX: Duration = Duration::from_secs(5);

type Labels<const N: usize> = [(&'static str, String); N];

/// What the program shows of itself.
pub(crate) struct Metrics {
    /// Held while somebody looks: two who look at once do not ask the database at once.
    registry: Mutex<Registry>,
    requests: Family<Labels<3>, Counter>,
    seconds: Family<Labels<1>, Histogram, fn() -> Histogram>,
    database_up: Gauge,
    loops_running: Gauge,
}

impl Metrics {
    /// With everything that the engine counts.
    pub(crate) fn new(engine: &Engine) -> Self {
        let mut registry = Registry::default();
        engine.telemetry().register(&mut registry);
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        registry.register("cease_build", "The version that runs", Info::new(version));
        let started: Gauge = Gauge::default();
        started.set(engine.now().as_second());
        registry.register(
            "cease_start_time_seconds",
            "When it was started, in seconds since 1970",
            started,
        );
        let requests = Family::default();
        registry.register(
            "cease_http_requests",
            "Requests by route and class of status",
            requests.clone(),
        );
        let seconds = Family::new_with_constructor(request_seconds as fn() -> Histogram);
        registry.register(
            "cease_http_request_seconds",
            "How long requests take",
            seconds.clone(),
        );
        let database_up = Gauge::default();
        registry.register(
            "cease_database_up",
            "Whether the database answered just now; 0: what was read from it is old",
            database_up.clone(),
        );
        let loops_running = Gauge::default();
        registry.register(
            "cease_loops_running",
            "Whether every loop runs",
            loops_running.clone(),
        );
        Self {
            registry: Mutex::new(registry),
            requests,
            seconds,
            database_up,
            loops_running,
        }
    }

    /// Counts a request that was answered.
    pub(crate) fn answered(&self, (method, route): (&Method, &str), status: StatusCode, seconds: f64) {
        let class = format!("{}xx", status.as_u16() / 100);
        let labels = [
            ("route", route.to_owned()),
            ("method", method_label(method).to_owned()),
            ("status", class),
        ];
        self.requests.get_or_create(&labels).inc();
        self.seconds
            .get_or_create(&[("route", route.to_owned())])
            .observe(seconds);
    }

    /// Everything as text. A database that does not answer hides nothing of what is known without it.
    async fn text(&self, app: &App) -> Result<String, fmt::Error> {
        let registry = self.registry.lock().await;
        let near = SignedDuration::from_hours(app.config().metrics.near_hours.into());
        let read = tokio::time::timeout(DATABASE_MAX, app.engine().read_gauges(near)).await;
        self.database_up.set(i64::from(matches!(read, Ok(Ok(())))));
        self.loops_running.set(i64::from(app.watch().all_run()));
        let mut text = String::new();
        prometheus_text::encode(&mut text, &registry)?;
        Ok(text)
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

/// `/metrics` and nothing else.
pub fn router(app: &App) -> axum::Router {
    axum::Router::new()
        .route("/metrics", get(show))
        .with_state(app.clone())
}

async fn show(State(app): State<App>) -> Response {
    match app.metrics().text(&app).await {
        Ok(text) => ([(CONTENT_TYPE, prometheus_text::CONTENT_TYPE)], text).into_response(),
        Err(fmt::Error) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Anybody may send any word as a method; only those that we answer become a label.
fn method_label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        _ => "other",
    }
}

/// From a page out of memory to the time limit of a request.
fn request_seconds() -> Histogram {
    Histogram::new([
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0,
    ])
}
