//! All routes and the layers around them, in one place.

use super::fault::PageError;
use super::{assets, fault, headers, host, language, limits, request};
use crate::app::App;
use crate::{account, demo, desk, guide, health, hooks, portal};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::middleware::{from_fn_with_state, map_request_with_state};
use axum::routing::get;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

/// The whole web face.
pub fn router(app: &App) -> Router {
    let seats = Arc::new(Semaphore::new(app.config().limits.concurrent_requests));
    let routed = routes(app.is_demo())
        .layer(DefaultBodyLimit::max(app.config().limits.body_bytes))
        .layer(from_fn_with_state(app.clone(), limits::in_time))
        .layer(from_fn_with_state(app.clone(), limits::short_address))
        .layer(from_fn_with_state(seats, limits::not_too_many))
        .layer(CatchPanicLayer::custom(limits::CalmPage))
        .layer(from_fn_with_state(app.clone(), fault::show))
        .layer(CompressionLayer::new())
        .merge(health::routes())
        .layer(from_fn_with_state(app.clone(), headers::protect))
        .layer(from_fn_with_state(app.clone(), request::settle))
        .with_state(app.clone());
    // Completing the path must come before routing, so it stands around the router and not inside.
    Router::new()
        .fallback_service(routed)
        .layer(map_request_with_state(app.clone(), complete))
}

async fn complete(axum::extract::State(app): axum::extract::State<App>, request: Request) -> Request {
    host::complete(&app, request)
}

/// Every page. Those of an operator stand under its name and a language.
fn routes(demo_too: bool) -> Router<App> {
    // Customers and staff share the few seats for hashing passwords.
    let hashing = account::Hashing::new();
    let of_operator = guide::routes()
        .merge(portal::routes())
        .merge(account::routes(hashing.clone()))
        .merge(desk::routes(hashing));
    let demo = if demo_too { demo::routes() } else { Router::new() };
    Router::new()
        .route("/", get(guide::root))
        .route("/assets/{file}", get(assets::serve))
        .route("/favicon.ico", get(assets::favicon))
        .route("/{operator}", get(language::choose))
        .nest("/{operator}/{lang}", of_operator)
        .merge(hooks::routes())
        .merge(demo)
        .fallback(async || PageError::NotFound)
}
