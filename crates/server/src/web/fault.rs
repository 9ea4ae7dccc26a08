//! What a person sees when a page cannot be shown: a calm page in their language, in the operator's frame, that
//! says what to do. Never a detail of what broke.
//!
//! A handler has no frame at hand when something fails, so a fault travels in the answer's extensions, and
//! [`show`], which sees the request and the answer, writes the page.

use super::frame::{ByHost, Frame};
use super::page::Page;
use super::request::{RequestId, Seen};
use crate::app::App;
use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use engine::EngineError;
use jiff::Timestamp;

/// Seconds after which somebody may try again when we are busy.
const BUSY_SECONDS: i64 = 5;

/// Why a page cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageError {
    /// There is no such page, or not for this person.
    NotFound,
    /// The page exists and cannot be asked in this way.
    NotAllowed,
    /// The request cannot be understood.
    NotUnderstood,
    /// The form or the address is longer than anything honest.
    TooLarge,
    /// The form was open too long, or was not ours. What was typed, when it surely came from our own page.
    Stale(Kept),
    /// Too often.
    TooMany {
        /// When it may be tried again.
        again_at: Timestamp,
        /// What was typed, when it came from our own page.
        kept: Kept,
    },
    /// Too much to do; try again in a moment.
    Busy,
    /// Something of ours is broken. It was logged; the page shows the request's id.
    Internal,
}

/// What was typed into a form that could not be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept(pub(crate) Vec<(String, String)>);

impl PageError {
    /// Logs what is broken and gives the page for it. The text must hold no personal data.
    pub fn internal(broken: impl std::fmt::Display) -> Self {
        tracing::error!(%broken, "a page could not be made");
        Self::Internal
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::NotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Stale(_) => StatusCode::FORBIDDEN,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The name of its texts: `error-<name>-title` and `error-<name>-text`.
    const fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NotAllowed => "not-allowed",
            Self::NotUnderstood => "not-understood",
            Self::TooLarge => "too-large",
            Self::Stale(_) => "stale",
            Self::TooMany { .. } => "too-many",
            Self::Busy => "busy",
            Self::Internal => "internal",
        }
    }

    fn again_at(&self) -> Option<Timestamp> {
        if let Self::TooMany { again_at, .. } = self {
            Some(*again_at)
        } else {
            None
        }
    }

    fn kept(&self) -> Option<&Kept> {
        if let Self::Stale(kept) | Self::TooMany { kept, .. } = self {
            Some(kept).filter(|kept| !kept.0.is_empty())
        } else {
            None
        }
    }

    /// Seconds for `Retry-After`.
    fn wait_seconds(&self, now: Timestamp) -> Option<i64> {
        let until = self
            .again_at()
            .map(|again_at| (again_at.as_second() - now.as_second()).max(1));
        until.or((*self == Self::Busy).then_some(BUSY_SECONDS))
    }

    /// What a bare answer of the router or a layer means.
    fn of_status(status: StatusCode) -> Option<Self> {
        match status {
            StatusCode::NOT_FOUND => Some(Self::NotFound),
            StatusCode::METHOD_NOT_ALLOWED => Some(Self::NotAllowed),
            StatusCode::BAD_REQUEST
            | StatusCode::UNSUPPORTED_MEDIA_TYPE
            | StatusCode::UNPROCESSABLE_ENTITY => Some(Self::NotUnderstood),
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Some(Self::TooLarge),
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Some(Self::Busy),
            StatusCode::INTERNAL_SERVER_ERROR => Some(Self::Internal),
            _ => None,
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

impl From<EngineError> for PageError {
    fn from(error: EngineError) -> Self {
        if matches!(error, EngineError::Busy | EngineError::Conflict) {
            tracing::warn!(kind = error.kind(), "the database is busy");
            Self::Busy
        } else if error.is_passing() {
            // For whoever asked it is the same as busy: the same form, sent again, works once we mended it.
            tracing::error!(kind = error.kind(), "the database cannot take it now");
            Self::Busy
        } else {
            let source = std::error::Error::source(&error)
                .map(ToString::to_string)
                .unwrap_or_default();
            tracing::error!(kind = error.kind(), %error, source, "a page could not be made");
            Self::Internal
        }
    }
}

/// The context of `error.html`.
#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    /// What happened and what to do.
    text: String,
    /// The id to name when asking for help; only when something of ours is broken.
    id: Option<String>,
    /// When it may be tried again, written out.
    again_at: Option<String>,
    /// The form to send again, with what was typed.
    again: Option<Again>,
}

/// A form that carries what was typed into the one that could not be taken.
struct Again {
    action: String,
    fields: Vec<(String, String)>,
}

/// Gives every fault its page: one that a handler raised, and a bare answer of the router or a layer. A page that a
/// handler wrote itself stays as it is, whatever its status.
pub(crate) async fn show(State(app): State<App>, request: Request, next: Next) -> Response {
    let by_host = request.extensions().get::<ByHost>().is_some();
    let head = request.method() == Method::HEAD;
    let Some(seen) = request.extensions().get::<Seen>().cloned() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let frame = Frame::at(&app, request.uri(), request.headers(), &seen.cookies, by_host);
    let action = request.uri().path().to_owned();
    let mut answer = next.run(request).await;
    let raised = answer.extensions_mut().remove::<PageError>();
    let Some(fault) = raised.or_else(|| bare_fault(&answer)) else {
        return answer;
    };
    let mut page = fault_page(&fault, &frame, action, &seen.id);
    if let Some(allow) = answer.headers_mut().remove(ALLOW) {
        page.headers_mut().insert(ALLOW, allow);
    }
    if head {
        *page.body_mut() = axum::body::Body::empty();
    }
    page
}

/// What a bare answer of the router or a layer means; `None` for a page, and for what is written for a machine.
fn bare_fault(answer: &Response) -> Option<PageError> {
    let kind = answer.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let written = |kind: &[u8]| kind.starts_with(b"text/html") || kind.starts_with(b"application/json");
    if kind.is_some_and(written) {
        return None;
    }
    PageError::of_status(answer.status())
}

fn fault_page(fault: &PageError, frame: &Frame, action: String, id: &RequestId) -> Response {
    let (status, name) = (fault.status(), fault.name());
    let shown = ErrorPage {
        page: frame.page(frame.text(&format!("error-{name}-title"))),
        text: frame.text(&format!("error-{name}-text")),
        id: matches!(fault, PageError::Internal).then(|| id.to_string()),
        again_at: fault.again_at().map(|at| frame.moment(at)),
        again: fault.kept().map(|Kept(fields)| Again {
            action,
            fields: fields.clone(),
        }),
    };
    let mut answer = match shown.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(%error, "the page for a fault could not be made");
            status.into_response()
        }
    };
    *answer.status_mut() = status;
    if let Some(seconds) = fault.wait_seconds(frame.app.engine().now()) {
        answer
            .headers_mut()
            .insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    answer
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
