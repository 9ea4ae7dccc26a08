//! Somebody looks at a page that belongs to no operator.

use super::fault::PageError;
use super::frame::{ByHost, Frame};
use super::page::Page;
use super::request::Seen;
use crate::app::App;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// What is known of who is looking before an operator is chosen; the language is the one kept or asked for.
#[derive(Clone)]
pub struct Doorstep {
    /// The program.
    pub app: App,
    frame: Frame,
}

impl Doorstep {
    /// The frame of a page whose title is this text.
    pub fn page(&self, title_id: &str) -> Page {
        self.frame.page(self.frame.text(title_id))
    }
}

impl FromRequestParts<App> for Doorstep {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PageError> {
        let Some(seen) = parts.extensions.get::<Seen>() else {
            return Err(PageError::internal("a route stands outside of the layers"));
        };
        let by_host = parts.extensions.get::<ByHost>().is_some();
        let frame = Frame::at(app, &parts.uri, &parts.headers, &seen.cookies, by_host);
        Ok(Self {
            app: app.clone(),
            frame,
        })
    }
}
