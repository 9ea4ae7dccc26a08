//! Where a page stands: which operator, which language, at which path. A page that went wrong has a frame too.

use super::cookies::{Cookies, Keepsake};
use super::page::Page;
use crate::app::App;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::{HeaderMap, Uri};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;
use termination::party::Language;
use termination::rules::RuleBook;

/// The surroundings of a page.
#[derive(Clone)]
pub(crate) struct Frame {
    pub(crate) app: App,
    /// None on pages that belong to no operator.
    pub(crate) operator: Option<Arc<RuleBook>>,
    pub(crate) language: Language,
    /// `/proximus/fr`, or `/fr` under the operator's own host; empty when the page belongs to no operator.
    pub(crate) base: String,
    /// The rest of the path with its query, for the switch of languages.
    pub(crate) path: String,
    pub(crate) cookies: Arc<Cookies>,
    pub(crate) logged_in: bool,
}

/// Marks a request whose operator came from the host name; the path was completed with it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ByHost;

impl Frame {
    /// Reads the frame off a path. An unknown operator or language gives a frame without operator, in the
    /// language the browser asks for.
    pub(crate) fn at(
        app: &App,
        uri: &Uri,
        headers: &HeaderMap,
        cookies: &Arc<Cookies>,
        by_host: bool,
    ) -> Self {
        let mut segments = uri.path().trim_start_matches('/').splitn(3, '/');
        let operator_name = segments.next().unwrap_or_default();
        let operator = app.operator(operator_name);
        let chosen = segments.next().and_then(Language::from_code);
        let rest = segments.next().unwrap_or_default();
        let language = match chosen {
            Some(language) if operator.is_some() => language,
            _ => preferred(cookies, headers, operator.as_deref()),
        };
        let base = match &operator {
            None => String::new(),
            Some(_) if by_host => format!("/{}", language.code()),
            Some(_) => format!("/{operator_name}/{}", language.code()),
        };
        let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        let path = if chosen.is_none() || rest.is_empty() {
            query
        } else {
            format!("/{rest}{query}")
        };
        Self {
            app: app.clone(),
            operator,
            language,
            base,
            path,
            cookies: cookies.clone(),
            logged_in: false,
        }
    }

    /// A page in this frame with a title that is written already.
    pub(crate) fn page(&self, title: String) -> Page {
        Page::new(self, title)
    }

    /// A text in the frame's language.
    pub(crate) fn text(&self, id: &str) -> String {
        self.app.wording().text(self.language, id)
    }

    /// An instant in words, in the operator's zone; in UTC on a page that belongs to none.
    pub(crate) fn moment(&self, at: Timestamp) -> String {
        let zone = self
            .operator
            .as_ref()
            .map_or(TimeZone::UTC, |rules| rules.law.zone.clone());
        self.app.wording().instant(self.language, at, &zone)
    }
}

/// The language for somebody who has not chosen one in the path: as chosen before, else as the browser asks, else
/// the first that the operator speaks.
pub(crate) fn preferred(cookies: &Cookies, headers: &HeaderMap, operator: Option<&RuleBook>) -> Language {
    let kept = cookies.get(Keepsake::Language).and_then(Language::from_code);
    let asked = || {
        let header = headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok())?;
        wording::negotiate(header)
    };
    let spoken = || {
        operator?
            .operator
            .languages
            .iter()
            .find_map(|code| Language::from_code(code.get(..2)?))
    };
    kept.or_else(asked).or_else(spoken).unwrap_or(Language::En)
}
