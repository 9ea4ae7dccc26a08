//! `/desk/work/{kind}`: one worklist, the nearest deadline first.

use super::span::Deadline;
use super::told::Told;
use super::{ACTORS, READERS, kind, kind_name, style};
use crate::desk::{Desk, StaffVisit};
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use engine::{Act, Claim, WorkItem, WorkPlace};
use jiff::Timestamp;
use serde::Deserialize;
use termination::case::WorkKind;
use wording::Args;

/// What the address may carry.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// After which place the page begins.
    #[serde(default)]
    after: String,
    /// What was done before.
    #[serde(default)]
    told: String,
}

#[derive(Template)]
#[template(path = "desk/work/list.html")]
struct ListPage {
    page: Page,
    desk: Desk,
    style: String,
    what: String,
    kind: &'static str,
    told: Option<Told>,
    may_act: bool,
    rows: Vec<Row>,
    next: Option<String>,
}

/// An entry in the table.
struct Row {
    href: String,
    reference: String,
    /// "request ABCD-EFGH", for the names of buttons.
    of: String,
    work: String,
    since: String,
    deadline: Deadline,
    holder: String,
    /// Whether anybody has it, and whether it is who is looking.
    taken: bool,
    yours: bool,
}

/// `GET /desk/work/{kind}`.
pub(super) async fn show(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    visit.require(&READERS).await?;
    page(&visit, &asked).await.map_err(IntoResponse::into_response)
}

async fn page(visit: &StaffVisit, asked: &Asked) -> Result<Response, PageError> {
    let kind = kind(visit.param("kind")).ok_or(PageError::NotFound)?;
    let after: Option<WorkPlace> = match asked.after.as_str() {
        "" => None,
        place => Some(place.parse().map_err(|_| PageError::NotFound)?),
    };
    visit.record(&visit.entry(Act::ReadWork)).await?;
    let found = visit
        .app
        .engine()
        .work_page(visit.operator_id(), kind, after)
        .await?;
    Ok(render(&ListPage {
        page: visit.page_titled(kind_name(visit, kind)),
        desk: visit.desk(),
        style: style(visit),
        what: visit.text(&format!("work-kind-{}.what", kind.code())),
        kind: kind.code(),
        told: Told::of(visit, &asked.told),
        may_act: visit.staff.has_any(&ACTORS),
        rows: found.items.iter().map(|item| row(visit, item)).collect(),
        next: found.next.map(|place| next_href(visit, kind, place)),
    }))
}

fn next_href(visit: &StaffVisit, kind: WorkKind, place: WorkPlace) -> String {
    format!("{}/desk/work/{}?after={place}", visit.base, kind.code())
}

fn row(visit: &StaffVisit, item: &WorkItem) -> Row {
    let work = &item.work;
    let reference = item.reference.to_string();
    let claim = work.claim;
    Row {
        href: format!("{}/desk/cases/{}", visit.base, work.case()),
        of: visit.text_with("work-of", &Args::new().set("reference", reference.clone())),
        reference,
        work: work.id.to_string(),
        since: short(visit, work.since_at),
        deadline: Deadline::of(visit, work.by_at),
        holder: holder(visit, claim),
        taken: claim.is_some(),
        yours: claim.is_some_and(|claim| claim.by == visit.staff.id),
    }
}

fn holder(visit: &StaffVisit, claim: Option<Claim>) -> String {
    let Some(claim) = claim else {
        return visit.text("work-nobody");
    };
    let time = visit.app.wording().time(claim.until, &visit.operator.law.zone);
    let args = Args::new().set("time", time);
    if claim.by == visit.staff.id {
        visit.text_with("work-yours", &args)
    } else {
        visit.text_with("work-held", &args.set("who", claim.by.to_string()))
    }
}

fn short(visit: &StaffVisit, at: Timestamp) -> String {
    let zone = &visit.operator.law.zone;
    visit.app.wording().instant_short(visit.language, at, zone)
}
