//! Listening: connections, TLS, and an orderly stop.

use super::router::router;
use crate::app::App;
use axum::Router;
use axum_server::accept::DefaultAcceptor;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use axum_server::{Handle, Server};
use std::future::Future;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

/// Bytes that the head of a request may have over HTTP/1.
const HEAD_BYTES_MAX: usize = 16 * 1024;
const HEADERS_MAX: usize = 64;
/// Requests at the same time on one HTTP/2 connection.
const STREAMS_MAX: u32 = 64;

/// Serves until `stop` comes true; then takes no new connection and gives running requests the time of the settings.
pub async fn serve(
    app: &App,
    listener: TcpListener,
    tls: Option<RustlsConfig>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let limits = &app.config().limits;
    let handle = Handle::new();
    let listening = bounded(axum_server::from_tcp(listener)?, limits.header_read()).handle(handle.clone());
    let grace = Duration::from_secs(app.config().stop_grace_seconds.into());
    let waiting = tokio::spawn(async move {
        stop.await;
        handle.graceful_shutdown(Some(grace));
    });
    let pages: Router = router(app);
    let pages = pages.into_make_service_with_connect_info::<SocketAddr>();
    let ended = match tls {
        Some(config) => {
            let acceptor = RustlsAcceptor::new(config).handshake_timeout(limits.header_read());
            listening.acceptor(acceptor).serve(pages).await
        }
        None => listening.serve(pages).await,
    };
    waiting.abort();
    ended
}

/// Bounds what a connection may send before it is a request.
fn bounded(
    mut server: Server<SocketAddr, DefaultAcceptor>,
    header_read: Duration,
) -> Server<SocketAddr, DefaultAcceptor> {
    let builder = server.http_builder();
    builder
        .http1()
        .header_read_timeout(header_read)
        .max_buf_size(HEAD_BYTES_MAX)
        .max_headers(HEADERS_MAX);
    builder
        .http2()
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(16 * 1024);
    server.first_request_timeout(header_read)
}
