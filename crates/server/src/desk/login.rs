//! `/desk/login`: name and password. The second factor follows on a page of its own.

use super::Desk;
use super::identity::{Identified, Shown, StaffIdentity, name_of};
use super::visit::{brought, go_on, wanted};
use crate::account::Mistakes;
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::extract::Query;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use engine::{Act, AuditEntry, StaffSessionStage};
use serde::Deserialize;
use std::sync::Arc;
use wording::Args;

/// What a link to a page of the log-in may carry.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// The page of the desk to go on to.
    #[serde(default)]
    pub(super) return_to: String,
}

#[derive(Template)]
#[template(path = "desk/login.html")]
struct LoginPage {
    page: Page,
    desk: Desk,
    lead: String,
    wrong: String,
    mistakes: Mistakes,
    return_to: String,
    username: String,
}

/// `GET /desk/login`. Somebody who is logged in goes on at once.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    let open = |session: &engine::StaffSession| session.stage == StaffSessionStage::Open;
    if brought(&visit).await?.is_some_and(|(_, session)| open(&session)) {
        return Ok(go_on(&visit, &asked.return_to));
    }
    Ok(page(&visit, &asked.return_to, "", Mistakes::default()))
}

/// `POST /desk/login`. Every attempt takes the same way and the same time, and every failure has the same page.
pub(super) async fn first(
    Extension(identity): Extension<Arc<dyn StaffIdentity>>,
    Posted(visit, fields): Posted,
) -> Result<Response, PageError> {
    let (name, password) = (fields.one("username"), fields.one("password"));
    if name.trim().is_empty() || password.is_empty() {
        let mistakes = Mistakes::one("username", visit.text("staff-login-empty"));
        return Ok(page(&visit, fields.one("return_to"), name, mistakes));
    }
    visit.count_staff("staff-login", name.trim()).await?;
    let (engine, operator) = (visit.app.engine(), &visit.operator.operator.id);
    let shown = Shown::Password { name, password };
    let identified = identity.identify(&visit.app, operator, shown).await?;
    let life = visit.app.config().staff.session_life();
    let begun = match identified {
        Identified::InPart(staff) | Identified::Wholly(staff) => {
            engine.begin_staff_session(operator, staff, life).await?
        }
        Identified::No => None,
    };
    let Some(begun) = begun else {
        failed(&visit, name).await?;
        let mistakes = Mistakes::one("username", visit.text("staff-login-wrong.body"));
        return Ok(page(&visit, fields.one("return_to"), name, mistakes));
    };
    if matches!(identified, Identified::Wholly(_)) {
        let opened = engine.open_staff_session(operator, &begun.secret, life).await?;
        let opened = opened.ok_or(PageError::Busy)?;
        visit.start_staff_session(&opened.secret);
        return Ok(go_on(&visit, fields.one("return_to")));
    }
    visit.start_staff_session(&begun.secret);
    Ok(see_other(second_at(&visit, &fields)))
}

/// `POST /desk/logout`. Ends the session in the database and in the browser. Asking twice is harmless.
pub(super) async fn log_out(Posted(visit, _): Posted) -> Result<Response, PageError> {
    if let Some((secret, session)) = brought(&visit).await? {
        let operator = &visit.operator.operator.id;
        visit
            .app
            .engine()
            .end_staff_session(operator, session.staff.id, &secret)
            .await?;
    }
    visit.forget_staff_session();
    let mut answer = see_other(format!("{}/desk/login", visit.base));
    // Some browsers keep pages to show them at once when somebody goes back.
    let forget = HeaderValue::from_static("\"cache\"");
    answer
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), forget);
    Ok(answer)
}

/// Puts a failed log-in on the record: under the name on file, or as nobody's. The looking up is the same for both.
async fn failed(visit: &Visit, typed: &str) -> Result<(), PageError> {
    let (engine, operator) = (visit.app.engine(), &visit.operator.operator.id);
    let known = engine.staff_member(operator, name_of(typed)).await?;
    let who = known.map_or_else(engine::nobody, |member| member.id);
    engine
        .record(&AuditEntry::of(operator, who, Act::LogInFailed))
        .await?;
    Ok(())
}

fn second_at(visit: &Visit, fields: &Fields) -> String {
    let path = wanted(visit, fields.one("return_to")).unwrap_or("/desk");
    format!("{}/desk/login/second?return_to={path}", visit.base)
}

fn page(visit: &Visit, return_to: &str, name: &str, mistakes: Mistakes) -> Response {
    let operator = visit.operator.operator.name_in(visit.language.code());
    let wrong = if mistakes.is_empty() {
        String::new()
    } else {
        visit.text("staff-login-wrong")
    };
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = LoginPage {
        page: mistakes.titled(visit, "staff-login"),
        desk: Desk::outside(),
        lead: visit.text_with("staff-login-lead", &Args::new().set("operator", operator)),
        wrong,
        mistakes,
        return_to: wanted(visit, return_to).unwrap_or_default().to_owned(),
        username: name.chars().take(40).collect(),
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}
