//! `/desk/login/second`: the second factor, once the password was right.

use super::Desk;
use super::identity::{Identified, Shown, StaffIdentity};
use super::login::Asked;
use super::passkey;
use super::setup::with_status;
use super::visit::{brought, go_on, wanted};
use crate::account::Mistakes;
use crate::web::{Fields, Page, PageError, Posted, Visit, see_other};
use askama::Template;
use axum::Extension;
use axum::extract::Query;
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
    /// What a passkey is asked, for the script; empty where there is none or none can work here.
    asked: String,
}

/// `GET /desk/login/second`.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    match waiting(&visit).await? {
        Some((secret, staff)) => {
            let return_to = &asked.return_to;
            page(&visit, (&secret, &staff), return_to, Mistakes::default()).await
        }
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
        .identify(&visit.app, operator, shown(&staff, &secret, &fields))
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
    let field = match (fields.one("recovery"), fields.one("credential")) {
        ("", "") => "code",
        ("", _) => "passkey",
        _ => "recovery",
    };
    let mistakes = Mistakes::one(field, visit.text(&format!("staff-second-wrong-{field}")));
    page(&visit, (&secret, &staff), fields.one("return_to"), mistakes).await
}

fn shown<'a>(staff: &StaffMember, session: &'a str, fields: &'a Fields) -> Shown<'a> {
    let staff = staff.id;
    match (fields.one("recovery"), fields.one("credential")) {
        ("", "") => Shown::Code {
            staff,
            code: fields.one("code"),
        },
        ("", answer) => Shown::Passkey {
            staff,
            session,
            answer,
        },
        (code, _) => Shown::Recovery { staff, code },
    }
}

/// Whoever gave the right password in this browser and has not shown the second factor yet.
async fn waiting(visit: &Visit) -> Result<Option<(String, StaffMember)>, PageError> {
    let found = brought(visit).await?;
    let waits = found.filter(|(_, session)| session.stage == StaffSessionStage::SecondFactor);
    Ok(waits.map(|(secret, session)| (secret, session.staff)))
}

async fn page(
    visit: &Visit,
    (session, staff): (&str, &StaffMember),
    return_to: &str,
    mistakes: Mistakes,
) -> Result<Response, PageError> {
    let shown = SecondPage {
        page: mistakes.titled(visit, "staff-second"),
        desk: Desk::outside(),
        wrong: mistakes.title(visit),
        mistakes,
        return_to: wanted(visit, return_to).unwrap_or_default().to_owned(),
        has_totp: staff.has_totp,
        asked: passkey::ask(visit, staff, session).await?,
    };
    Ok(with_status(&shown, shown.mistakes.is_empty()))
}
