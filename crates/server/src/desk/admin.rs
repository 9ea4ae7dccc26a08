//! `/desk/staff`: a supervisor looks after the staff of their operator.

mod one;

pub(super) use one::{act, one};

use super::setup::with_status;
use super::{Desk, StaffPosted, StaffVisit};
use crate::account::Mistakes;
use crate::web::{Fields, Page, PageError, render};
use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{NewStaff, Role, Roles, StaffMember, StaffRefusal};
use wording::Args;

/// Who may come here.
pub(super) const FOR: &[Role] = &[Role::Supervisor];

/// Letters, digits and hyphens of a shop's id at most.
const SHOP_CHARS_MAX: usize = 40;

#[derive(Template)]
#[template(path = "desk/staff.html")]
struct StaffPage {
    page: Page,
    desk: Desk,
    wrong: String,
    mistakes: Mistakes,
    people: Vec<PersonRow>,
    roles: Vec<RoleChoice>,
    typed: String,
    shop: String,
}

struct PersonRow {
    name: String,
    roles: String,
    shop: String,
    state: String,
}

/// A checkbox.
pub(super) struct RoleChoice {
    id: String,
    value: &'static str,
    label: String,
    checked: bool,
}

#[derive(Template)]
#[template(path = "desk/link.html")]
struct LinkPage {
    page: Page,
    desk: Desk,
    lead: String,
    address: String,
}

/// `GET /desk/staff`.
pub(super) async fn list(visit: StaffVisit) -> Result<Response, Response> {
    visit.require(FOR).await?;
    page(&visit, &Fields::default(), Mistakes::default())
        .await
        .map_err(IntoResponse::into_response)
}

/// `POST /desk/staff`: adds somebody.
pub(super) async fn add(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(FOR).await?;
    added(&visit, &fields).await.map_err(IntoResponse::into_response)
}

async fn added(visit: &StaffVisit, fields: &Fields) -> Result<Response, PageError> {
    let Ok(id) = fields.one("name").trim().to_lowercase().parse() else {
        let mistakes = Mistakes::one("name", visit.text("staff-name-wrong"));
        return page(visit, fields, mistakes).await;
    };
    let shop = match shop(visit, fields) {
        Ok(shop) => shop,
        Err(mistakes) => return page(visit, fields, mistakes).await,
    };
    let new = NewStaff {
        id,
        roles: chosen(fields),
        shop,
    };
    let life = visit.app.config().staff.setup_life();
    let engine = visit.app.engine();
    match engine
        .add_staff(visit.operator_id(), visit.staff.id, &new, life)
        .await?
    {
        Ok(secret) => Ok(link(visit, &id.to_string(), &secret)),
        Err(refusal) => page(visit, fields, told(visit, refusal)).await,
    }
}

/// The page with a one-time link, shown once.
fn link(visit: &StaffVisit, name: &str, secret: &str) -> Response {
    let hours = visit.app.config().staff.setup_hours;
    let args = Args::new().set("name", name.to_owned()).set("hours", hours);
    // Under its own host the operator's name is not in the path, and what is shown is typed into a browser.
    render(&LinkPage {
        page: visit.page("staff-link"),
        desk: visit.desk(),
        lead: visit.text_with("staff-link-lead", &args),
        address: format!("{}{}/desk/setup/{secret}", origin(visit), visit.base),
    })
}

fn origin(visit: &StaffVisit) -> String {
    let by_host = visit.operator.operator.host.as_ref();
    match by_host.filter(|_| visit.app.config().host_routing) {
        Some(host) => format!("https://{host}"),
        None => visit.app.base_url().to_owned(),
    }
}

/// The roles whose boxes were checked.
fn chosen(fields: &Fields) -> Roles {
    fields.all("role").filter_map(|role| role.parse().ok()).collect()
}

/// The shop as typed, an id or nothing; what is wrong when it is neither.
fn shop(visit: &StaffVisit, fields: &Fields) -> Result<Option<String>, Mistakes> {
    let typed = fields.one("shop").trim();
    let fits = typed.len() <= SHOP_CHARS_MAX
        && typed
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        Ok(Some(typed.to_owned()).filter(|shop| !shop.is_empty()))
    } else {
        Err(Mistakes::one("shop", visit.text("staff-shop-wrong")))
    }
}

/// Why something was refused, at the field where it can be put right.
fn told(visit: &StaffVisit, refusal: StaffRefusal) -> Mistakes {
    let (field, id) = match refusal {
        StaffRefusal::NameTaken => ("name", "staff-refused-name-taken"),
        StaffRefusal::NameReserved => ("name", "staff-refused-name-reserved"),
        StaffRefusal::Unknown => ("name", "staff-refused-unknown"),
        StaffRefusal::NoRole => ("role", "staff-refused-no-role"),
        StaffRefusal::NoShop => ("shop", "staff-refused-no-shop"),
        StaffRefusal::ShopWithoutClerk => ("shop", "staff-refused-shop-without-clerk"),
        StaffRefusal::LastSupervisor => ("role", "staff-refused-last-supervisor"),
        StaffRefusal::OneSelf => ("role", "staff-refused-one-self"),
    };
    Mistakes::one(field, visit.text(id))
}

fn role_choices(visit: &StaffVisit, checked: &Roles) -> Vec<RoleChoice> {
    let choice = |role: Role| RoleChoice {
        id: if role == Role::ALL[0] {
            "role".to_owned()
        } else {
            format!("role-{role}")
        },
        value: role.name(),
        label: visit.text(&format!("staff-role-{role}")),
        checked: checked.contains(&role),
    };
    Role::ALL.into_iter().map(choice).collect()
}

fn role_names(visit: &StaffVisit, member: &StaffMember) -> String {
    let names: Vec<String> = member
        .roles
        .iter()
        .map(|role| visit.text(&format!("staff-role-{role}")))
        .collect();
    names.join(", ")
}

fn state(visit: &StaffVisit, member: &StaffMember) -> String {
    visit.text(match member.setup_until {
        _ if member.disabled => "staff-state-disabled",
        Some(until) if until > visit.app.engine().now() => "staff-state-invited",
        Some(_) => "staff-state-lapsed",
        None => "staff-state-active",
    })
}

async fn page(visit: &StaffVisit, fields: &Fields, mistakes: Mistakes) -> Result<Response, PageError> {
    let people = visit.app.engine().staff(visit.operator_id()).await?;
    let row = |member: &StaffMember| PersonRow {
        name: member.id.to_string(),
        roles: role_names(visit, member),
        shop: member.shop.clone().unwrap_or_default(),
        state: state(visit, member),
    };
    let shown = StaffPage {
        page: mistakes.titled(visit, "staff-people"),
        desk: visit.desk(),
        wrong: mistakes.title(visit),
        mistakes,
        people: people.iter().map(row).collect(),
        roles: role_choices(visit, &chosen(fields)),
        typed: fields.one("name").chars().take(40).collect(),
        shop: fields.one("shop").chars().take(SHOP_CHARS_MAX).collect(),
    };
    Ok(with_status(&shown, shown.mistakes.is_empty()))
}
