//! `/account/register/choose`: user name and password, once the line is proven; the password alone where there is an
//! account already.

use super::hashing::Hashing;
use super::line;
use super::mistakes::{self, Mistakes};
use super::pass::Pass;
use super::password::Password;
use super::session;
use super::username::Username;
use super::way::Way;
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Account, NewAccount};
use termination::identifier::PartyId;

#[derive(Template)]
#[template(path = "account/choose.html")]
struct ChoosePage {
    page: Page,
    title: String,
    lead: String,
    submit: String,
    step: String,
    wrong: String,
    mistakes: Mistakes,
    pass: String,
    /// Whether there is an account already; its user name stays.
    exists: bool,
    username: String,
}

/// The page after the right code.
pub(super) async fn proven(visit: &Visit, party: PartyId) -> Result<Response, PageError> {
    let account = visit.app.engine().account_of(party).await?;
    let pass = Pass::issue(visit, party, password_hash(account.as_ref()));
    Ok(page(visit, &pass, account.is_some(), "", Mistakes::default()))
}

/// `POST /account/register/choose`.
pub(super) async fn save(
    Extension(hashing): Extension<Hashing>,
    Posted(visit, fields): Posted<Fields>,
) -> Result<Response, PageError> {
    let Some(pass) = Pass::read(&visit, fields.one("pass")) else {
        return Ok(line::over(&visit, Way::Register));
    };
    let account = visit.app.engine().account_of(pass.party).await?;
    if pass.is_used(&visit, password_hash(account.as_ref())) {
        return used(&visit, &hashing, account.as_ref(), &fields).await;
    }
    match account {
        Some(_) => renew(&visit, &hashing, &pass, &fields).await,
        None => make(&visit, &hashing, &pass, &fields).await,
    }
}

/// A new account.
async fn make(visit: &Visit, hashing: &Hashing, pass: &Pass, fields: &Fields) -> Result<Response, PageError> {
    let typed = fields.one("username");
    let name = typed.parse::<Username>();
    let password = chosen(fields, name.as_ref().ok());
    let mut mistakes = Mistakes::default();
    let (name, password) = match (name, password) {
        (Ok(name), Ok(password)) => (name, password),
        (name, password) => {
            if let Err(fault) = name {
                mistakes.add("username", mistakes::username(visit, fault));
            }
            if let Err(fault) = password {
                mistakes.push(mistakes::password(visit, fault));
            }
            return Ok(page(visit, pass, false, typed, mistakes));
        }
    };
    let hash = hashing.hash(&visit.app, password).await?;
    let operator = &visit.operator.operator.id;
    match visit
        .app
        .engine()
        .create_account(operator, name.as_str(), pass.party, &hash)
        .await?
    {
        NewAccount::Made(account) => {
            session::start(visit, &account).await?;
            Ok(see_other(format!("{}/account?done=made", visit.base)))
        }
        // This tells that the name is in use. Only somebody with a proven line and no account gets here, and each
        // try counts against the limit of the client.
        NewAccount::NameTaken => {
            mistakes.add("username", visit.text("account-name-taken"));
            Ok(page(visit, pass, false, typed, mistakes))
        }
        // The same form, sent twice at once: the other one was first.
        NewAccount::PartyHasOne => {
            let account = visit.app.engine().account_of(pass.party).await?;
            used(visit, hashing, account.as_ref(), fields).await
        }
    }
}

/// A new password for the account that there is.
async fn renew(
    visit: &Visit,
    hashing: &Hashing,
    pass: &Pass,
    fields: &Fields,
) -> Result<Response, PageError> {
    let password = match chosen(fields, None) {
        Ok(password) => password,
        Err(fault) => {
            let mut mistakes = Mistakes::default();
            mistakes.push(mistakes::password(visit, fault));
            return Ok(page(visit, pass, true, "", mistakes));
        }
    };
    let hash = hashing.hash(&visit.app, password).await?;
    session::change_password(visit, pass.party, &hash).await
}

/// The form came twice: with the same password it is the same wish, so the answer is the same. Otherwise the way
/// begins again.
async fn used(
    visit: &Visit,
    hashing: &Hashing,
    account: Option<&Account>,
    fields: &Fields,
) -> Result<Response, PageError> {
    if let (Some(account), Ok(password)) = (account, chosen(fields, None)) {
        visit.count_login(&account.id).await?;
        if hashing
            .fits(&visit.app, password, Some(&account.password_hash))
            .await?
        {
            session::start(visit, account).await?;
            return Ok(see_other(format!("{}/account", visit.base)));
        }
    }
    Ok(line::over(visit, Way::Register))
}

fn chosen(fields: &Fields, name: Option<&Username>) -> Result<Password, super::password::PasswordFault> {
    Password::chosen(fields.one("new_password"), fields.one("password_again"), name)
}

fn password_hash(account: Option<&Account>) -> Option<&str> {
    account.map(|account| account.password_hash.as_str())
}

fn page(visit: &Visit, pass: &Pass, exists: bool, username: &str, mistakes: Mistakes) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let kind = if exists { "old" } else { "new" };
    let title = format!("account-choose-{kind}-title");
    let shown = ChoosePage {
        page: mistakes.titled(visit, &title),
        title: visit.text(&title),
        lead: visit.text(&format!("account-choose-{kind}-lead")),
        submit: visit.text(&format!("account-choose-submit-{kind}")),
        step: line::step(visit, 3),
        wrong: mistakes.title(visit),
        mistakes,
        pass: pass.field(visit),
        exists,
        username: username.chars().take(200).collect(),
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}
