//! `/desk/login/second`: the second factor, once the password was right.

use super::Desk;
use super::identity::{Identified, Shown, StaffIdentity};
use super::login::Asked;
use super::visit::{brought, go_on, wanted};
use crate::account::Mistakes;
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::Extension;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Act, AuditEntry, StaffMember, StaffSessionStage};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "desk/second.html")]
struct SecondPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    return_to: String,
    has_totp: bool,
}

/// `GET /desk/login/second`.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    match waiting(&visit).await? {
        Some((_, staff)) => Ok(page(&visit, &staff, &asked.return_to, Mistakes::default())),
        None => Ok(go_on(&visit, &asked.return_to)),
    }
}

/// `POST /desk/login/second`.
pub(super) async fn check(
    Extension(identity): Extension<Arc<dyn StaffIdentity>>,
    Posted(visit, fields): Posted,
) -> Result<Response, PageError> {
    let Some((secret, staff)) = waiting(&visit).await? else {
        return Ok(see_other(format!("{}/desk/login", visit.base)));
    };
    visit.count_staff("staff-second", &staff.id.to_string()).await?;
    let (engine, operator) = (visit.app.engine(), &visit.operator.operator.id);
    let identified = identity
        .identify(&visit.app, operator, shown(&staff, &fields))
        .await?;
    if identified == Identified::Wholly(staff.id) {
        let life = visit.app.config().staff.session_life();
        let Some(opened) = engine.open_staff_session(operator, &secret, life).await? else {
            return Ok(see_other(format!("{}/desk/login", visit.base)));
        };
        visit.start_staff_session(&opened.secret);
        return Ok(go_on(&visit, fields.one("return_to")));
    }
    engine
        .record(&AuditEntry::of(operator, staff.id, Act::LogInFailed))
        .await?;
    let field = if fields.one("recovery").is_empty() {
        "code"
    } else {
        "recovery"
    };
    let mistakes = Mistakes::one(field, visit.text(&format!("staff-second-wrong-{field}")));
    Ok(page(&visit, &staff, fields.one("return_to"), mistakes))
}

fn shown<'a>(staff: &StaffMember, fields: &'a Fields) -> Shown<'a> {
    let staff = staff.id;
    match fields.one("recovery") {
        "" => Shown::Code {
            staff,
            code: fields.one("code"),
        },
        code => Shown::Recovery { staff, code },
    }
}

/// Whoever gave the right password in this browser and has not shown the second factor yet.
async fn waiting(visit: &Visit) -> Result<Option<(String, StaffMember)>, PageError> {
    let found = brought(visit).await?;
    let waits = found.filter(|(_, session)| session.stage == StaffSessionStage::SecondFactor);
    Ok(waits.map(|(secret, session)| (secret, session.staff)))
}

fn page(visit: &Visit, staff: &StaffMember, return_to: &str, mistakes: Mistakes) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = SecondPage {
        page: mistakes.titled(visit, "staff-second"),
        desk: Desk::outside(),
        wrong: mistakes.title(visit),
        mistakes,
        return_to: wanted(visit, return_to).unwrap_or_default().to_owned(),
        has_totp: staff.has_totp,
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}
