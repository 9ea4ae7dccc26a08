//! `/account/login`.

use super::hashing::Hashing;
use super::mistakes::Mistakes;
use super::password::Password;
use super::username::Username;
use super::{return_to, session, told};
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use engine::Account;
use serde::Deserialize;
use termination::identifier::Msisdn;
use told::Told;
use wording::Args;

/// What the link to the page may carry.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The page to go on to afterwards.
    #[serde(default)]
    return_to: String,
    /// `logged-out` after logging out.
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "account/login.html")]
struct LoginPage {
    page: Page,
    /// Above the form, when somebody has just logged out.
    told: Option<Told>,
    /// Whether another page was wanted that needs a log-in.
    first: bool,
    lead: String,
    not_theirs: String,
    wrong: String,
    mistakes: Mistakes,
    return_to: String,
    username: String,
}

/// `GET /account/login`. Somebody who is logged in goes on at once.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Response {
    if visit.session.is_some() {
        return see_other(return_to::address(&visit.base, &asked.return_to));
    }
    let told = (asked.done == "logged-out").then(|| Told::of(&visit, "account-logged-out"));
    let mut page = LoginPage::blank(&visit, &asked.return_to);
    page.told = told;
    render(&page)
}

/// `POST /account/login`. Every attempt takes the same way and the same time, and every failure has the same page.
pub(super) async fn log_in(
    Extension(hashing): Extension<Hashing>,
    Posted(visit, fields): Posted<Fields>,
) -> Result<Response, PageError> {
    let (typed, password) = (fields.one("username"), Password::typed(fields.one("password")));
    let mut missing = Mistakes::default();
    if typed.trim().is_empty() {
        missing.add("username", visit.text("account-login-missing-name"));
    }
    if password.is_empty() {
        missing.add("password", visit.text("account-login-missing-password"));
    }
    if !missing.is_empty() {
        return Ok(LoginPage::wrong(&visit, &fields, missing.title(&visit), missing));
    }
    let account = find(&visit, typed).await?;
    let hash = account.as_ref().map(|account| account.password_hash.as_str());
    let fits = hashing.fits(&visit.app, password, hash).await?;
    match account {
        Some(account) if fits => {
            session::start(&visit, &account).await?;
            Ok(see_other(return_to::address(
                &visit.base,
                fields.one("return_to"),
            )))
        }
        _ => {
            let mistakes = Mistakes::one("username", visit.text("account-login-wrong.body"));
            Ok(LoginPage::wrong(
                &visit,
                &fields,
                visit.text("account-login-wrong"),
                mistakes,
            ))
        }
    }
}

/// The account of a user name, or of whoever holds a line. The attempt is counted first, for whatever was typed.
async fn find(visit: &Visit, typed: &str) -> Result<Option<Account>, PageError> {
    let (engine, operator) = (visit.app.engine(), &visit.operator.operator.id);
    if let Ok(line) = Msisdn::parse(typed) {
        visit.count_login(&line.e164()).await?;
        let holder = engine.find_line(operator, &line.e164()).await?;
        return Ok(match holder {
            Some((_, party)) => engine.account_of(party).await?,
            None => None,
        });
    }
    let name = Username::typed(typed);
    visit.count_login(name.as_str()).await?;
    Ok(engine.find_account(operator, name.as_str()).await?)
}

impl LoginPage {
    fn blank(visit: &Visit, return_to: &str) -> Self {
        let return_to = return_to::field(&visit.base, return_to);
        let operator = visit.operator.operator.name_in(visit.language.code());
        Self {
            page: visit.page("account-login-title"),
            told: None,
            first: !return_to.is_empty(),
            lead: visit.text_with("account-login-lead", &Args::new().set("operator", operator)),
            not_theirs: told::not_theirs(visit),
            wrong: String::new(),
            mistakes: Mistakes::default(),
            return_to: return_to.to_owned(),
            username: String::new(),
        }
    }

    fn wrong(visit: &Visit, fields: &Fields, wrong: String, mistakes: Mistakes) -> Response {
        let shown = Self {
            page: mistakes.titled(visit, "account-login-title"),
            wrong,
            mistakes,
            username: fields.one("username").chars().take(200).collect(),
            ..Self::blank(visit, fields.one("return_to"))
        };
        let mut answer = render(&shown);
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        answer
    }
}
