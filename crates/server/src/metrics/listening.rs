//! Listening for those who watch.

use super::router;
use crate::app::App;
use std::io;
use std::net::TcpListener;
use std::time::Duration;

/// Seconds in which a request must begin. Who asks stands beside the program or in its network.
const FIRST_REQUEST: Duration = Duration::from_secs(10);

/// Serves `/metrics` until it is dropped.
pub(crate) async fn serve(app: &App, listener: TcpListener) -> io::Result<()> {
    axum_server::from_tcp(listener)?
        .first_request_timeout(FIRST_REQUEST)
        .serve(router(app).into_make_service())
        .await
}
