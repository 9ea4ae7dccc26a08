//! A posted form: ours, from this browser, of bounded size.

use super::fault::{Kept, PageError};
use super::forms;
use super::visit::Visit;
use crate::app::App;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};

/// Characters of one field that are kept: more than any field may have, so that the check of the field can say
/// that it is too long.
pub const FIELD_CHARS_MAX: usize = 5000;
/// Fields of one form.
const FIELDS_MAX: usize = 100;

/// The extractor for a posted form: the visit and the fields as `T`. What is not ours, or was open too long, is
/// answered with a page that keeps what was typed.
pub struct Posted<T = Fields>(pub Visit, pub T);

/// The fields of a form, in their order, with line ends as `\n`. Which are known is the form's own business.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The field of this name; empty when it is missing, the first when there are several.
    pub fn one(&self, name: &str) -> &str {
        let first = self.0.iter().find(|(known, _)| known == name);
        first.map_or("", |(_, value)| value)
    }

    /// Every field of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Cuts and cleans what was sent.
    fn of(sent: Vec<(String, String)>) -> Self {
        let clean = |value: String| {
            let value = value.replace("\r\n", "\n").replace('\r', "\n");
            match value.char_indices().nth(FIELD_CHARS_MAX) {
                Some((end, _)) => value[..end].to_owned(),
                None => value,
            }
        };
        Self(
            sent.into_iter()
                .take(FIELDS_MAX)
                .map(|(name, value)| (name, clean(value)))
                .collect(),
        )
    }

    /// What may be shown again in a page: no secret, and nothing of ours.
    fn kept(self) -> Kept {
        let ours = |name: &str| matches!(name, "csrf") || name.contains("password") || name.len() > 40;
        Kept(self.0.into_iter().filter(|(name, _)| !ours(name)).collect())
    }
}

impl<T: From<Fields>> FromRequest<App> for Posted<T> {
    type Rejection = PageError;

    async fn from_request(request: Request, app: &App) -> Result<Self, PageError> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, app).await?;
        let source = Source::of(&parts.headers, app.base_url());
        if source == Source::Elsewhere {
            return Err(PageError::Stale(Kept::default()));
        }
        visit.count_client().await?;
        let request = Request::from_parts(parts, body);
        let Form(sent) = Form::<Vec<(String, String)>>::from_request(request, app)
            .await
            .map_err(|rejection| unreadable(&rejection))?;
        let fields = Fields::of(sent);
        if forms::csrf_fits(app.web_key(), visit.browser, fields.one("csrf")) {
            return Ok(Self(visit, T::from(fields)));
        }
        Err(PageError::Stale(if source == Source::Ours {
            fields.kept()
        } else {
            Kept::default()
        }))
    }
}

fn unreadable(rejection: &FormRejection) -> PageError {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
        PageError::TooLarge
    } else {
        PageError::NotUnderstood
    }
}

/// Where a form was posted from, as the browser says; a page cannot change these headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    /// From one of our pages.
    Ours,
    /// The browser does not say: the token alone decides.
    Untold,
    /// From a page of somebody else.
    Elsewhere,
}

impl Source {
    /// `Sec-Fetch-Site` where the browser sends it; else `Origin`. Under our own referrer policy a form's origin is
    /// `null`, which says nothing.
    fn of(headers: &HeaderMap, base_url: &str) -> Self {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        match header("sec-fetch-site") {
            Some("same-origin") => return Self::Ours,
            // The person themself: a reload, or the page opened again from the history.
            Some("none") => return Self::Untold,
            Some(_) => return Self::Elsewhere,
            None => {}
        }
        match header(ORIGIN.as_str()) {
            None | Some("null") => Self::Untold,
            Some(origin) if origin == base_url => Self::Ours,
            Some(origin) => {
                let host = origin.split_once("://").map(|(_, host)| host);
                if host.is_some() && host == header(HOST.as_str()) {
                    Self::Ours
                } else {
                    Self::Elsewhere
                }
            }
        }
    }
}
