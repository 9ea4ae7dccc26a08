//! `POST /account/logout`.

use super::session;
use crate::web::{PageError, Posted, see_other};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;

/// Ends the session in the database and in the browser. Asking twice is harmless.
///
/// Some browsers keep a page that must not be stored all the same, to show it at once when somebody goes back. The
/// header has them forget it; they heed it over TLS only.
pub(super) async fn log_out(Posted(visit, _): Posted) -> Result<Response, PageError> {
    session::end(&visit).await?;
    let mut answer = see_other(format!("{}/account/login?done=logged-out", visit.base));
    let forget = HeaderValue::from_static("\"cache\"");
    answer
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), forget);
    Ok(answer)
}
