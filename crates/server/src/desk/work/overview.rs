//! `/desk/work`: how much waits, by kind, with the nearest deadline of each.

use super::span::Deadline;
use super::{READERS, kind_name, style};
use crate::desk::{Desk, StaffVisit};
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::response::{IntoResponse, Response};
use engine::{Act, WorkCount};

#[derive(Template)]
#[template(path = "desk/work/overview.html")]
struct OverviewPage {
    page: Page,
    desk: Desk,
    style: String,
    all_clear: bool,
    rows: Vec<Row>,
}

/// A kind in the table.
struct Row {
    href: String,
    name: String,
    open: u64,
    late: u64,
    taken: u64,
    nearest: Option<Deadline>,
}

/// `GET /desk/work`.
pub(super) async fn show(visit: StaffVisit) -> Result<Response, Response> {
    visit.require(&READERS).await?;
    page(&visit).await.map_err(IntoResponse::into_response)
}

async fn page(visit: &StaffVisit) -> Result<Response, PageError> {
    visit.record(&visit.entry(Act::ReadWork)).await?;
    let counts = visit.app.engine().work_counts(visit.operator_id()).await?;
    Ok(render(&OverviewPage {
        page: visit.page("work-title"),
        desk: visit.desk(),
        style: style(visit),
        all_clear: counts.iter().all(|count| count.open == 0),
        rows: counts.iter().map(|count| row(visit, count)).collect(),
    }))
}

fn row(visit: &StaffVisit, count: &WorkCount) -> Row {
    Row {
        href: format!("{}/desk/work/{}", visit.base, count.kind.code()),
        name: kind_name(visit, count.kind),
        open: count.open,
        late: count.late,
        taken: count.taken,
        nearest: count.nearest.map(|by| Deadline::of(visit, by)),
    }
}
