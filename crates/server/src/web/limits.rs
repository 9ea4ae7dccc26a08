//! Bounds on what a request may be and take. Each has a setting; what is over it gets a page that says so.

use super::fault::PageError;
use crate::app::App;
use crate::config::Limits;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::any::Any;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower_http::catch_panic::ResponseForPanic;

/// Refuses a path or a query that is longer than anything we make.
pub(crate) async fn short_address(State(app): State<App>, request: Request, next: Next) -> Response {
    if fits(&app.config().limits, request.uri().path(), request.uri().query()) {
        next.run(request).await
    } else {
        PageError::TooLarge.into_response()
    }
}

fn fits(limits: &Limits, path: &str, query: Option<&str>) -> bool {
    path.len() <= limits.path_bytes && query.is_none_or(|query| query.len() <= limits.query_bytes)
}

/// Answers "busy" at once when as many requests are under way as may be, instead of letting all of them wait.
pub(crate) async fn not_too_many(
    State(seats): State<Arc<Semaphore>>,
    request: Request,
    next: Next,
) -> Response {
    match seats.try_acquire() {
        Ok(_seat) => next.run(request).await,
        Err(_) => PageError::Busy.into_response(),
    }
}

/// Gives up on a request that takes too long. A command that was accepted before stays accepted, and sending the
/// form again gets its answer.
pub(crate) async fn in_time(State(app): State<App>, request: Request, next: Next) -> Response {
    let limit = app.config().limits.request();
    tokio::time::timeout(limit, next.run(request))
        .await
        .unwrap_or_else(|_| {
            tracing::warn!("a request took too long");
            PageError::Busy.into_response()
        })
}

/// Turns a panic of one request into the page "something is broken"; the program goes on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CalmPage;

impl ResponseForPanic for CalmPage {
    type ResponseBody = axum::body::Body;

    fn response_for_panic(&mut self, cause: Box<dyn Any + Send + 'static>) -> Response {
        // The message may hold what somebody typed, so only its place in the program is logged, by the panic hook.
        drop(cause);
        tracing::error!("a request panicked");
        PageError::Internal.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::body::Body;
    use axum::routing::get;
    use tower::ServiceExt;
    use tower_http::catch_panic::CatchPanicLayer;

    #[tokio::test]
    async fn a_panic_ends_one_request_and_tells_nothing_of_its_cause() {
        let broken = async || -> &'static str { panic!("what somebody typed") };
        let pages = Router::new()
            .route("/", get(broken))
            .layer(CatchPanicLayer::custom(CalmPage));
        let request = || Request::builder().uri("/").body(Body::empty()).unwrap();
        for _ in 0..2 {
            let answer = pages.clone().oneshot(request()).await.unwrap();
            assert_eq!(answer.extensions().get::<PageError>(), Some(&PageError::Internal));
            let body = axum::body::to_bytes(answer.into_body(), 1000).await.unwrap();
            assert!(body.is_empty());
        }
    }
}
