//! A posted form: ours, from this browser, of bounded size.

use super::cookies::BrowserId;
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

    /// Every field with its name, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Cuts and cleans what was sent.
    pub(crate) fn of(sent: Vec<(String, String)>) -> Self {
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
        let counted = visit.count_client().await;
        let fields = own_fields(Request::from_parts(parts, body), app, visit.browser).await;
        match counted {
            Ok(()) => Ok(Self(visit, T::from(fields?))),
            // The limit is told first, whatever else is wrong; a form of ours loses nothing by it.
            Err(PageError::TooMany { again_at, .. }) => Err(PageError::TooMany {
                again_at,
                kept: fields.map_or_else(|_| Kept::default(), Fields::kept),
            }),
            Err(fault) => Err(fault),
        }
    }
}

/// The fields of a form that was opened in this browser, from one of our pages.
pub(crate) async fn own_fields(request: Request, app: &App, browser: BrowserId) -> Result<Fields, PageError> {
    let source = Source::of(request.headers(), app.base_url());
    if source == Source::Elsewhere {
        return Err(PageError::Stale(Kept::default()));
    }
    let form = Form::<Vec<(String, String)>>::from_request(request, app).await;
    let Form(sent) = form.map_err(|rejection| unreadable(&rejection))?;
    let fields = Fields::of(sent);
    if forms::csrf_fits(app.web_key(), browser, fields.one("csrf")) {
        return Ok(fields);
    }
    Err(PageError::Stale(if source == Source::Ours {
        fields.kept()
    } else {
        Kept::default()
    }))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_posted_from_elsewhere_is_seen_by_what_the_browser_says() {
        let host = ("host", "stop.example.be");
        for (headers, expected) in [
            (&[][..], Source::Untold),
            (&[("sec-fetch-site", "same-origin")], Source::Ours),
            (
                &[("sec-fetch-site", "same-origin"), ("origin", "null")],
                Source::Ours,
            ),
            (&[("sec-fetch-site", "none")], Source::Untold),
            (&[("sec-fetch-site", "same-site")], Source::Elsewhere),
            (&[("sec-fetch-site", "cross-site")], Source::Elsewhere),
            (
                &[
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://stop.example.be"),
                    host,
                ],
                Source::Elsewhere,
            ),
            (&[("origin", "null")], Source::Untold),
            (&[("origin", "https://cease.example")], Source::Ours),
            (&[("origin", "https://stop.example.be"), host], Source::Ours),
            (&[("origin", "https://evil.example"), host], Source::Elsewhere),
            (
                &[("origin", "https://cease.example.evil.example"), host],
                Source::Elsewhere,
            ),
        ] {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.insert(*name, value.parse().unwrap());
            }
            assert_eq!(Source::of(&map, "https://cease.example"), expected, "{headers:?}");
        }
    }

    #[test]
    fn a_huge_field_is_cut_where_its_own_check_still_calls_it_too_long() {
        let sent = vec![
            ("name".to_owned(), "é".repeat(FIELD_CHARS_MAX + 10)),
            ("a".to_owned(), "1\r\n2\r3".to_owned()),
        ];
        let fields = Fields::of(sent);
        assert_eq!(fields.one("name").chars().count(), FIELD_CHARS_MAX);
        assert_eq!(fields.one("a"), "1\n2\n3");
        assert_eq!(fields.one("missing"), "");
    }

    #[test]
    fn what_is_kept_for_sending_again_holds_no_secret() {
        let sent = ["csrf", "password", "new_password", "name", "request"]
            .map(|name| (name.to_owned(), "x".to_owned()));
        let Kept(kept) = Fields::of(sent.to_vec()).kept();
        let names: Vec<_> = kept.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["name", "request"]);
    }
}
