//! For whoever watches the program: does it live, and can it work?

use crate::app::App;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use engine::Loops;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The loops that carry out what is owed, where health checks see them. Copies share the same sight.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Mutex<Option<Loops>>>);

impl Watch {
    /// The loops do not run yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// These loops run.
    pub fn set(&self, loops: Loops) {
        *self.lock() = Some(loops);
    }

    /// Takes the loops, to wait for their end.
    pub fn take(&self) -> Option<Loops> {
        self.lock().take()
    }

    pub(crate) fn all_run(&self) -> bool {
        self.lock().as_ref().is_some_and(Loops::all_run)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Loops>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `/healthz` and `/readyz`.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/healthz", get(lives))
        .route("/readyz", get(works))
}

/// The process answers. It does not ask the database: a restart would not mend that.
async fn lives() -> &'static str {
    "alive\n"
}

/// The database can be written (it was migrated when it was opened) and the loops run.
async fn works(State(app): State<App>) -> (StatusCode, String) {
    // Counting an attempt is a small write of its own, with its commit on the disk.
    let day = jiff::SignedDuration::from_hours(24);
    let written = app.engine().throttle("readyz", "", u32::MAX, day).await;
    let database = written.map_or_else(|error| error.kind(), |_| "ok");
    let loops = if app.watch().all_run() { "ok" } else { "stopped" };
    let ready = database == "ok" && loops == "ok";
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, format!("database {database}\nloops {loops}\n"))
}
