//! `/desk/staff/{name}`: one of the staff.

use super::{FOR, RoleChoice, chosen, link, role_choices, shop, state, told};
use crate::account::Mistakes;
use crate::desk::setup::with_status;
use crate::desk::{Desk, StaffPosted, StaffVisit};
use crate::web::{Fields, Page, PageError, see_other};
use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::StaffMember;

#[derive(Template)]
#[template(path = "desk/person.html")]
struct PersonPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    who: String,
    state: String,
    disabled: bool,
    roles: Vec<RoleChoice>,
    shop: String,
}

/// `GET /desk/staff/{name}`.
pub(in crate::desk) async fn one(visit: StaffVisit) -> Result<Response, Response> {
    visit.require(FOR).await?;
    let member = found(&visit).await.map_err(IntoResponse::into_response)?;
    Ok(page(&visit, &member, Mistakes::default()))
}

/// `POST /desk/staff/{name}`: what the button says.
pub(in crate::desk) async fn act(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(FOR).await?;
    acted(&visit, &fields).await.map_err(IntoResponse::into_response)
}

async fn acted(visit: &StaffVisit, fields: &Fields) -> Result<Response, PageError> {
    let member = found(visit).await?;
    let engine = visit.app.engine();
    let (operator, by, who) = (visit.operator_id(), visit.staff.id, member.id);
    let answer = match fields.one("act") {
        "change" => {
            let shop = match shop(visit, fields) {
                Ok(shop) => shop,
                Err(mistakes) => return Ok(page(visit, &member, mistakes)),
            };
            let roles = chosen(fields);
            engine
                .change_staff(operator, by, who, &roles, shop.as_deref())
                .await?
        }
        "disable" => engine.disable_staff(operator, by, who).await?,
        "enable" => engine.enable_staff(operator, by, who).await?,
        "log-out" => engine.force_log_out(operator, by, who).await?,
        "reset" => return reset(visit, &member).await,
        _ => return Err(PageError::NotUnderstood),
    };
    match answer {
        Ok(()) => Ok(see_other(format!("{}/desk/staff/{who}", visit.base))),
        Err(refusal) => Ok(page(visit, &member, told(visit, refusal))),
    }
}

async fn reset(visit: &StaffVisit, member: &StaffMember) -> Result<Response, PageError> {
    let life = visit.app.config().staff.setup_life();
    let engine = visit.app.engine();
    let answer = engine
        .reset_staff(visit.operator_id(), visit.staff.id, member.id, life)
        .await?;
    Ok(match answer {
        Ok(secret) => link(visit, &member.id.to_string(), &secret),
        Err(refusal) => page(visit, member, told(visit, refusal)),
    })
}

async fn found(visit: &StaffVisit) -> Result<StaffMember, PageError> {
    let name = visit.param("name").parse().map_err(|_| PageError::NotFound)?;
    let member = visit.app.engine().staff_member(visit.operator_id(), name).await?;
    member.ok_or(PageError::NotFound)
}

fn page(visit: &StaffVisit, member: &StaffMember, mistakes: Mistakes) -> Response {
    let shown = PersonPage {
        page: mistakes.titled(visit, "staff-people"),
        desk: visit.desk(),
        wrong: mistakes.title(visit),
        mistakes,
        who: member.id.to_string(),
        state: state(visit, member),
        disabled: member.disabled,
        roles: role_choices(visit, &member.roles),
        shop: member.shop.clone().unwrap_or_default(),
    };
    with_status(&shown, shown.mistakes.is_empty())
}
