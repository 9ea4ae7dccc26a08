//! The path, made regular before routing so that all routes are written once: without a final slash, and completed
//! with the operator's name under the operator's own host.

use super::frame::ByHost;
use crate::app::App;
use axum::extract::Request;
use axum::http::Uri;
use axum::http::header::HOST;
use axum::http::uri::PathAndQuery;
use termination::party::Language;

/// Takes the final slash off, and completes `/fr/end` at `stop.example.be` to `/example/fr/end`. Paths of no operator,
/// like `/assets` and `/healthz`, stay as they are.
pub(crate) fn complete(app: &App, mut request: Request) -> Request {
    let operator = if app.config().host_routing {
        operator_asked(app, &request)
    } else {
        None
    };
    let path = request.uri().path().trim_end_matches('/');
    let regular = match &operator {
        Some(operator) => format!("/{operator}{path}"),
        None if path.is_empty() => "/".to_owned(),
        None => path.to_owned(),
    };
    if regular != request.uri().path()
        && let Some(uri) = with_path(request.uri(), &regular)
    {
        *request.uri_mut() = uri;
    }
    if operator.is_some() {
        request.extensions_mut().insert(ByHost);
    }
    request
}

/// The operator whose host was asked for a page in a language or for its front door.
fn operator_asked(app: &App, request: &Request) -> Option<String> {
    let first = request
        .uri()
        .path()
        .trim_start_matches('/')
        .split('/')
        .next()
        .unwrap_or_default();
    let is_page = first.is_empty() || Language::from_code(first).is_some();
    operator_at(app, &host(request)?).filter(|_| is_page)
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{path}{query}")).ok()?);
    Uri::from_parts(parts).ok()
}

/// The host name that was asked for, without port, in lower case.
pub(crate) fn host(request: &Request) -> Option<String> {
    let header = request.headers().get(HOST).and_then(|value| value.to_str().ok());
    let host = request.uri().host().or(header)?;
    let host = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) {
            name
        } else {
            host
        }
    });
    Some(host.to_ascii_lowercase())
}

fn operator_at(app: &App, host: &str) -> Option<String> {
    let named = |name: &Option<String>| {
        name.as_deref()
            .is_some_and(|name| name.eq_ignore_ascii_case(host))
    };
    let operators = app.operators();
    let found = operators.iter().find(|rules| named(&rules.operator.host))?;
    Some(found.operator.id.to_string())
}
