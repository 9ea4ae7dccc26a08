//! What is settled about a request before any page is chosen: its id, its cookies, its client. And the one line it
//! leaves in the log.

use super::client::{client_address, client_code};
use super::cookies::Cookies;
use crate::app::App;
use crate::traces;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::Response;
use data_encoding::BASE32_NOPAD;
use engine::Stopwatch;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tracing::Instrument;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Names one request in the log, in the answer's `X-Request-Id` and on the page that says that something broke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RequestId(String);

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is settled about a request.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) id: RequestId,
    pub(crate) cookies: Arc<Cookies>,
    /// The whole address: below `/{operator}/{lang}` the router shows handlers only the rest.
    pub(crate) uri: Uri,
    /// A keyed code of the client's address.
    pub(crate) client: String,
}

/// The keyed code of whoever sent a request.
pub(crate) fn client_of(request: &Request) -> String {
    let seen = request.extensions().get::<Seen>();
    seen.map(|seen| seen.client.clone()).unwrap_or_default()
}

/// Settles what must be known first, and logs one line: the route as written in the program, never the path, the
/// query or anything typed, since those carry links and names.
pub(crate) async fn settle(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = RequestId(BASE32_NOPAD.encode(&app.random::<5>()).to_ascii_lowercase());
    let seen = see(&app, &request, id.clone());
    let cookies = seen.cookies.clone();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    request.extensions_mut().insert(seen);

    let span = tracing::info_span!("request", %id);
    let (began_at, watch) = (app.engine().now(), Stopwatch::start());
    let traced = traces::request(&method, &route, &id.0);
    let answering = next.run(request).instrument(span.clone());
    let mut answer = answering.instrument(traced.clone()).await;
    let ms = app.engine().now().as_millisecond() - began_at.as_millisecond();
    traces::answered(&traced, answer.status());
    app.metrics()
        .answered((&method, &route), answer.status(), watch.seconds());
    let status = answer.status().as_u16();
    span.in_scope(|| tracing::info!(%method, %route, status, ms, "answered"));

    keep_out_of_caches(&cookies, &route, answer.headers_mut());
    cookies.write(answer.headers_mut());
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        answer.headers_mut().insert(REQUEST_ID.clone(), value);
    }
    answer
}

fn see(app: &App, request: &Request, id: RequestId) -> Seen {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let peer = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(address)| {
        address.ip()
    });
    let address = client_address(peer, request.headers(), &app.config().trusted_proxies);
    let secure = app.config().base_url.is_secure();
    let cookies = Arc::new(Cookies::read(request.headers(), secure, app.random()));
    Seen {
        id,
        cookies,
        uri: request.uri().clone(),
        client: client_code(app.web_key(), address),
    }
}

/// A page about a case or an account, with a form, a log-in or a new cookie is kept nowhere. Others may be kept by the
/// browser, and asked for again before they are shown.
fn keep_out_of_caches(cookies: &Cookies, route: &str, headers: &mut HeaderMap) {
    if headers.contains_key(CACHE_CONTROL) {
        return;
    }
    let private = ["/case/", "/confirm/", "/not-me/", "/resume/", "/account", "/demo"];
    let private = cookies.is_personal() || private.iter().any(|part| route.contains(part));
    let rule = if private { "no-store" } else { "private, no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(rule));
}
