//! Who is logged in.

use super::fault::PageError;
use crate::app::App;
use termination::identifier::PartyId;

/// Somebody who is logged in at this operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The holder whose lines they may see.
    pub party: PartyId,
    /// Their account.
    pub account: String,
}

impl Session {
    /// The session whose secret the cookie holds, if it still runs.
    pub(crate) async fn open(app: &App, secret: Option<&str>) -> Result<Option<Self>, PageError> {
        let Some(secret) = secret else { return Ok(None) };
        let running = app.engine().touch_session(secret).await?;
        Ok(running.map(|session| Self { party: session.party, account: session.account }))
    }
}
