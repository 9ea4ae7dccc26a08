//! `/account/password`: a new password for somebody who knows the old one.

use super::hashing::Hashing;
use super::mistakes::{self, Mistakes};
use super::password::Password;
use super::session;
use crate::web::{Fields, Page, PageError, Posted, Session, Visit, render};
use askama::Template;
use axum::Extension;
use axum::http::StatusCode;
use axum::response::Response;

#[derive(Template)]
#[template(path = "account/password.html")]
struct PasswordPage {
    page: Page,
    wrong: String,
    mistakes: Mistakes,
}

/// `GET /account/password`.
pub(super) async fn show(visit: Visit) -> Response {
    match &visit.session {
        Some(_) => page(&visit, Mistakes::default()),
        None => session::first_log_in(&visit),
    }
}

/// `POST /account/password`. Ends every session of the account and begins a new one here.
pub(super) async fn save(
    Extension(hashing): Extension<Hashing>,
    Posted(visit, fields): Posted<Fields>,
) -> Result<Response, PageError> {
    let Some(session) = visit.session.clone() else {
        return Ok(session::first_log_in(&visit));
    };
    // Whoever sits at a forgotten open session must not guess the old password without end.
    visit.count_login(&session.account).await?;
    let password = match checked(&visit, &hashing, &session, &fields).await? {
        Ok(password) => password,
        Err(mistakes) => return Ok(page(&visit, mistakes)),
    };
    let hash = hashing.hash(&visit.app, password).await?;
    session::change_password(&visit, session.party, &hash).await
}

/// The new password, if the old one was right and the new one can be taken.
async fn checked(
    visit: &Visit,
    hashing: &Hashing,
    session: &Session,
    fields: &Fields,
) -> Result<Result<Password, Mistakes>, PageError> {
    let mut mistakes = Mistakes::default();
    let old = Password::typed(fields.one("old_password"));
    let new = Password::chosen(fields.one("new_password"), fields.one("password_again"), None);
    let unchanged = new.as_ref().is_ok_and(|new| new.bytes() == old.bytes());
    if old.is_empty() {
        mistakes.add("old_password", visit.text("account-change-old-missing"));
    } else {
        let account = visit.app.engine().account_of(session.party).await?;
        let hash = account.as_ref().map(|account| account.password_hash.as_str());
        if !hashing.fits(&visit.app, old, hash).await? {
            mistakes.add("old_password", visit.text("account-change-old-wrong"));
        }
    }
    match new {
        Ok(new) if mistakes.is_empty() && !unchanged => return Ok(Ok(new)),
        Ok(_) if unchanged => mistakes.add("new_password", visit.text("account-change-same")),
        Ok(_) => {}
        Err(fault) => mistakes.push(mistakes::password(visit, fault)),
    }
    Ok(Err(mistakes))
}

fn page(visit: &Visit, mistakes: Mistakes) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = PasswordPage {
        page: mistakes.titled(visit, "account-change-title"),
        wrong: mistakes.title(visit),
        mistakes,
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}
