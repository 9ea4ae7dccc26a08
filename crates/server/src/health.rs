//! For whoever watches the program: does it live, and can it work?

use crate::app::App;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;

/// `/healthz` and `/readyz`.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/healthz", get(lives))
        .route("/readyz", get(works))
}

/// The process answers. It does not ask the database: a restart would not mend that.
async fn lives() -> &'static str {
    "alive\n"
}

/// The database can be written, its schema is the program's, and the loops run.
async fn works(State(app): State<App>) -> (StatusCode, String) {
    (StatusCode::OK, format!("{}", app.is_demo()))
}
