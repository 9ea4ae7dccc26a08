//! `/desk`: the tasks of whoever is logged in.

use super::{Desk, StaffVisit};
use crate::web::{Page, render};
use askama::Template;
use axum::response::Response;

#[derive(Template)]
#[template(path = "desk/start.html")]
struct StartPage {
    page: Page,
    desk: Desk,
    roles: String,
    shop: String,
}

/// `GET /desk`.
pub(super) async fn show(visit: StaffVisit) -> Response {
    let names: Vec<String> = visit
        .roles()
        .iter()
        .map(|role| visit.text(&format!("staff-role-{role}")))
        .collect();
    render(&StartPage {
        page: visit.page("staff-desk"),
        desk: visit.desk(),
        roles: names.join(", "),
        shop: visit.staff.shop.clone().unwrap_or_default(),
    })
}
