//! The way from `/{operator}` to the pages in somebody's language.

use super::fault::PageError;
use super::frame::{ByHost, preferred};
use super::request::Seen;
use crate::app::App;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::header::VARY;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};

/// `GET /{operator}` and `/{operator}/`: to the language kept in the cookie, else to the one the browser asks for,
/// else to the operator's first.
pub(crate) async fn choose(
    State(app): State<App>,
    Path(name): Path<String>,
    by_host: Option<Extension<ByHost>>,
    Extension(seen): Extension<Seen>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let rules = app.operator(&name).ok_or(PageError::NotFound)?;
    let language = preferred(&seen.cookies, &headers, Some(&rules)).code();
    let target = if by_host.is_some() {
        format!("/{language}")
    } else {
        format!("/{name}/{language}")
    };
    let mut answer = Redirect::to(&target).into_response();
    answer
        .headers_mut()
        .insert(VARY, HeaderValue::from_static("accept-language, cookie"));
    Ok(answer)
}
