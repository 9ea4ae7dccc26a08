//! `/desk/locked`: the session was left alone too long, or was locked. The password opens it where it was.

use super::Desk;
use super::identity::{Identified, Shown, StaffIdentity};
use super::login::Asked;
use super::visit::{StaffPosted, brought, go_on, wanted};
use crate::account::Mistakes;
use crate::web::{Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Act, AuditEntry, StaffMember, StaffSessionStage};
use std::sync::Arc;
use wording::Args;

#[derive(Template)]
#[template(path = "desk/locked.html")]
struct LockedPage {
    page: Page,
    desk: Desk,
    lead: String,
    wrong: String,
    mistakes: Mistakes,
    return_to: String,
    name: String,
}

/// `GET /desk/locked`.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    match locked(&visit).await? {
        Some((_, staff)) => Ok(page(&visit, &staff, &asked.return_to, Mistakes::default())),
        None => Ok(go_on(&visit, &asked.return_to)),
    }
}

/// `POST /desk/locked`.
pub(super) async fn unlock(
    Extension(identity): Extension<Arc<dyn StaffIdentity>>,
    Posted(visit, fields): Posted,
) -> Result<Response, PageError> {
    let Some((secret, staff)) = locked(&visit).await? else {
        return Ok(go_on(&visit, fields.one("return_to")));
    };
    let name = staff.id.to_string();
    visit.count_staff("staff-login", &name).await?;
    let (engine, operator) = (visit.app.engine(), &visit.operator.operator.id);
    let shown = Shown::Password {
        name: &name,
        password: fields.one("password"),
    };
    if identity.identify(&visit.app, operator, shown).await? == Identified::No {
        engine
            .record(&AuditEntry::of(operator, staff.id, Act::LogInFailed))
            .await?;
        let mistakes = Mistakes::one("password", visit.text("staff-locked-wrong"));
        return Ok(page(&visit, &staff, fields.one("return_to"), mistakes));
    }
    engine.unlock_staff_session(operator, staff.id, &secret).await?;
    Ok(go_on(&visit, fields.one("return_to")))
}

/// `POST /desk/lock`.
pub(super) async fn lock(StaffPosted(visit, _): StaffPosted) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    engine
        .lock_staff_session(visit.operator_id(), visit.staff.id, &visit.secret)
        .await?;
    Ok(see_other(format!("{}/desk/locked", visit.base)))
}

async fn locked(visit: &Visit) -> Result<Option<(String, StaffMember)>, PageError> {
    let found = brought(visit).await?;
    let locked = found.filter(|(_, session)| session.stage == StaffSessionStage::Locked);
    Ok(locked.map(|(secret, session)| (secret, session.staff)))
}

fn page(visit: &Visit, staff: &StaffMember, return_to: &str, mistakes: Mistakes) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let name = staff.id.to_string();
    let shown = LockedPage {
        page: mistakes.titled(visit, "staff-locked"),
        desk: Desk::outside(),
        lead: visit.text_with("staff-locked-lead", &Args::new().set("name", name.clone())),
        wrong: mistakes.title(visit),
        mistakes,
        return_to: wanted(visit, return_to).unwrap_or_default().to_owned(),
        name,
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}
