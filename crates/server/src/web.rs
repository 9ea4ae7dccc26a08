//! The foundation that all pages share.
//!
//! A page is a handler that takes a [`Visit`] (for a GET) or [`Posted`] (for a form), asks the engine, and gives
//! [`render`] a template that holds a [`Page`]:
//!
//! ```text
//! #[derive(askama::Template)]
//! #[template(path = "portal/form.html")]   // {% extends "base.html" %}
//! struct FormPage { page: Page, nonce: String }
//!
//! async fn form(visit: Visit) -> Response {
//!     render(&FormPage { page: visit.page("form-title"), nonce: visit.nonce() })
//! }
//!
//! async fn ask(Posted(visit, form): Posted<EndForm>) -> Result<Response, PageError> {   // EndForm: From<Fields>
//!     let case = visit.case_id(&form.request, &[&form.line, &form.name])?;
//!     visit.count_line(&line).await?;
//!     let answer = visit.app.engine().receive(intake).await?;   // EngineError becomes a PageError
//!     visit.remember_asked(&case);
//!     Ok(see_other(format!("{}/case/{token}/receipt", visit.base)))
//! }
//! ```
//!
//! Routes are written without operator and language: `Router::new().route("/end", get(form).post(ask))`; parts of
//! the path come from [`Visit::param`]. In a template `{{ page.text("form-title") }}` is a text,
//! `{{ page.csrf() }}` and `{{ page.nonce() }}` are the hidden fields of a form.

mod assets;
mod client;
mod cookies;
mod doorstep;
mod fault;
mod forms;
mod frame;
mod headers;
mod host;
mod key;
mod language;
mod limits;
mod page;
mod posted;
mod request;
mod router;
mod serving;
mod session;
mod visit;

pub use assets::{AssetFile, Assets};
pub use client::{Cidr, CidrFault, client_address};
pub use cookies::{BrowserId, Cookies, Keepsake, Lifetime};
pub use doorstep::Doorstep;
pub use fault::{Kept, PageError};
pub use headers::allow_position;
pub use key::WebKey;
pub use page::{LanguageLink, Page};
pub(crate) use posted::own_fields;
pub use posted::{FIELD_CHARS_MAX, Fields, Posted};
pub(crate) use request::client_of;
pub use router::router;
pub use serving::serve;
pub use session::Session;
pub use visit::Visit;

use axum::response::{Html, IntoResponse, Redirect, Response};

/// The answer that shows a page.
pub fn render(template: &impl askama::Template) -> Response {
    match template.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => PageError::internal(error).into_response(),
    }
}

/// The answer to a form that was acted upon: look there now (303).
pub fn see_other(path: impl AsRef<str>) -> Response {
    Redirect::to(path.as_ref()).into_response()
}
