//! What is said in JSON: what the switch asks, what it is answered, and why it is not.

use crate::web::PageError;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a call stands. What the switch does not know it leaves out or sends as null; what we do not know we leave alone.
#[derive(Deserialize)]
pub(super) struct Step {
    /// The switch's own id of the call.
    pub(super) call: String,
    /// The number that calls.
    #[serde(default)]
    pub(super) caller: Option<String>,
    /// What was typed when the line was asked for, without the final hash; empty when nothing was.
    #[serde(default)]
    pub(super) typed: Option<String>,
    /// The key that was pressed in the menu.
    #[serde(default)]
    pub(super) key: Option<String>,
    /// The caller's language: `nl`, `fr`, `de`, `en` or `zh`.
    #[serde(default)]
    pub(super) language: Option<String>,
    /// The agent whom the switch has chosen, by their short name.
    #[serde(default)]
    pub(super) agent: Option<String>,
}

/// What the switch does next. `say` is spoken to the caller.
#[derive(Serialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Next {
    /// Read the menu and wait for a key.
    Menu { language: &'static str, menu: Vec<Key> },
    /// Ask for the number of the line; a hash ends it.
    AskLine { language: &'static str, say: String },
    /// Put the call through, and open this address on the agent's screen while it rings.
    Transfer {
        language: &'static str,
        say: String,
        /// The agent whom the switch named and who is known here.
        agent: Option<String>,
        open: String,
        /// Until when the address opens the call.
        until: Timestamp,
    },
}

/// A key of the menu.
#[derive(Serialize)]
pub(super) struct Key {
    pub(super) key: &'static str,
    pub(super) say: String,
}

/// Why a call is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotAnswered {
    /// There is no such hook.
    NotFound,
    /// It was not signed by the operator's switch.
    Signature,
    /// It was signed too long ago, or too far ahead.
    Time,
    /// This id was answered already.
    Repeated,
    /// It cannot be read.
    NotUnderstood,
    /// It is longer than anything honest.
    TooLarge,
    /// Too many.
    TooMany {
        /// Seconds after which one may try again.
        seconds: i64,
    },
    /// Too much to do, or something of ours is broken; the caller is put through without us.
    Busy,
}

impl NotAnswered {
    const fn name(self) -> (StatusCode, &'static str) {
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "not_found"),
            Self::Signature => (StatusCode::UNAUTHORIZED, "signature"),
            Self::Time => (StatusCode::UNAUTHORIZED, "time"),
            Self::Repeated => (StatusCode::CONFLICT, "repeated"),
            Self::NotUnderstood => (StatusCode::BAD_REQUEST, "not_understood"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
            Self::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, "too_many"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
        }
    }
}

#[derive(Serialize)]
struct Fault {
    error: &'static str,
}

impl IntoResponse for NotAnswered {
    fn into_response(self) -> Response {
        let (status, error) = self.name();
        let mut answer = json(status, &Fault { error });
        if let Self::TooMany { seconds } = self {
            answer
                .headers_mut()
                .insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        answer
    }
}

impl IntoResponse for Next {
    fn into_response(self) -> Response {
        json(StatusCode::OK, &self)
    }
}

fn json(status: StatusCode, said: &impl Serialize) -> Response {
    let text = match serde_json::to_string(said) {
        Ok(text) => text,
        Err(error) => return PageError::internal(error).into_response(),
    };
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")];
    (status, headers, text).into_response()
}
