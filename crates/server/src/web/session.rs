//! Who is logged in. The cookie holds the session's secret and a code that binds it to the operator: the cookie's name
//! tells operators apart too, but whoever owns the browser can rename a cookie.

use super::fault::PageError;
use super::key::{WebKey, same};
use crate::app::App;
use data_encoding::BASE32_NOPAD;
use termination::identifier::{OperatorId, PartyId};

/// Somebody who is logged in at this operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The holder whose lines they may see.
    pub party: PartyId,
    /// Their account.
    pub account: String,
}

impl Session {
    /// The session behind a cookie, if it still runs and was begun at this operator.
    pub(crate) async fn open(
        app: &App,
        operator: &OperatorId,
        cookie: Option<&str>,
    ) -> Result<Option<Self>, PageError> {
        let Some(secret) = cookie.and_then(|cookie| secret(app.web_key(), operator, cookie)) else {
            return Ok(None);
        };
        let running = app.engine().touch_session(secret).await?;
        Ok(running.map(|session| Self {
            party: session.party,
            account: session.account,
        }))
    }
}

/// What the cookie holds.
pub(crate) fn kept(key: &WebKey, operator: &OperatorId, secret: &str) -> String {
    format!("{secret}.{}", code(key, operator, secret))
}

/// The secret in a cookie that was made at this operator.
pub(crate) fn secret<'a>(key: &WebKey, operator: &OperatorId, cookie: &'a str) -> Option<&'a str> {
    let (secret, brought) = cookie.rsplit_once('.')?;
    same(brought.as_bytes(), code(key, operator, secret).as_bytes()).then_some(secret)
}

fn code(key: &WebKey, operator: &OperatorId, secret: &str) -> String {
    let code = key.mac("session", &[operator.as_str().as_bytes(), secret.as_bytes()]);
    BASE32_NOPAD.encode(&code[..10]).to_ascii_lowercase()
}
