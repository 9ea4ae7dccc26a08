//! The log-in of this browser: begun with a new secret each time, ended in the database and in the cookie.

use crate::web::{PageError, Visit, see_other};
use axum::response::Response;
use engine::{Account, SessionLife};
use termination::identifier::PartyId;

/// Logs this browser in. A session that it brought along ends, so that a secret which somebody planted or saw before
/// the log-in is worth nothing after it.
pub(super) async fn start(visit: &Visit, account: &Account) -> Result<(), PageError> {
    end(visit).await?;
    let begun = visit
        .app
        .engine()
        .create_session(account, SessionLife::default())
        .await?;
    visit.start_session(&begun.secret);
    Ok(())
}

/// Changes the password, which ends every session of the account, and logs this browser in anew.
pub(super) async fn change_password(
    visit: &Visit,
    party: PartyId,
    hash: &str,
) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    engine.change_password(party, hash).await?;
    // An account that was erased in between is gone; the log-in says the rest.
    if let Some(account) = engine.account_of(party).await? {
        start(visit, &account).await?;
    }
    Ok(see_other(format!("{}/account?done=changed", visit.base)))
}

/// Ends the session of this browser, if it has one.
pub(super) async fn end(visit: &Visit) -> Result<(), PageError> {
    if let Some(secret) = visit.session_secret() {
        visit.app.engine().end_session(secret).await?;
    }
    visit.forget_session();
    Ok(())
}

/// To the log-in, and from there back to this page.
pub(super) fn first_log_in(visit: &Visit) -> Response {
    let path = visit.path.split('?').next().unwrap_or_default();
    see_other(format!("{}/account/login?return_to={path}", visit.base))
}
