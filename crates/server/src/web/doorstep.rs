//! Somebody looks at a page that belongs to no operator: the list of operators, the demo.

use super::cookies::BrowserId;
use super::fault::PageError;
use super::frame::{ByHost, Frame};
use super::page::Page;
use super::request::Seen;
use crate::app::App;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use termination::party::Language;

/// What is known of who is looking before an operator is chosen; the language is the one kept or asked for.
#[derive(Clone)]
pub struct Doorstep {
    /// The program.
    pub app: App,
    /// The language of the page.
    pub language: Language,
    frame: Frame,
}

impl Doorstep {
    /// The frame of a page whose title is this text.
    pub fn page(&self, title_id: &str) -> Page {
        self.page_titled(self.frame.text(title_id))
    }

    /// The frame of a page whose title is written already.
    pub fn page_titled(&self, title: String) -> Page {
        self.frame.page(title)
    }

    /// Which browser this is, at random.
    pub(crate) fn browser(&self) -> BrowserId {
        self.frame.cookies.browser()
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
            language: frame.language,
            frame,
        })
    }
}
