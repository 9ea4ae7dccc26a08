//! Who is logged in.

use super::fault::PageError;
use crate::app::App;
use termination::identifier::PartyId;
use termination::rules::RuleBook;

/// Somebody who is logged in at this operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The holder whose lines they may see.
    pub party: PartyId,
    /// Their account.
    pub account: String,
}

impl Session {
    /// The session behind a cookie, if it still runs and belongs to this operator.
    pub(crate) async fn open(
        app: &App,
        operator: &RuleBook,
        secret: Option<&str>,
    ) -> Result<Option<Self>, PageError> {
        let _ = (app, operator, secret);
        Ok(None)
    }
}
