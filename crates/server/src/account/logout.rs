//! `POST /account/logout`.

use super::session;
use crate::web::{PageError, Posted, see_other};
use axum::response::Response;

/// Ends the session in the database and in the browser. Asking twice is harmless.
pub(super) async fn log_out(Posted(visit, _): Posted) -> Result<Response, PageError> {
    session::end(&visit).await?;
    Ok(see_other(format!("{}/account/login?done=logged-out", visit.base)))
}
