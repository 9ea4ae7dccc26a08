//! `/desk/drafts`: the forms that somebody of the staff began.

mod one;
mod typed;

pub(super) use one::{act, one};

use super::{Desk, StaffVisit};
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use engine::{Draft, Role};
use jiff::Timestamp;
use serde::Deserialize;

/// Who may come here.
pub(super) const FOR: &[Role] = &[Role::Agent, Role::Clerk];

/// What was done, for the page that is shown afterwards.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

impl Done {
    fn text(&self, visit: &StaffVisit) -> String {
        match self.done.as_str() {
            "sent" => visit.text("drafts-sent"),
            "discarded" => visit.text("drafts-discarded"),
            _ => String::new(),
        }
    }
}

#[derive(Template)]
#[template(path = "desk/drafts.html")]
struct DraftsPage {
    page: Page,
    desk: Desk,
    done: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    reference: String,
    line: String,
    kept: String,
    until: String,
}

/// `GET /desk/drafts`: one's own.
pub(super) async fn list(visit: StaffVisit, Query(done): Query<Done>) -> Result<Response, Response> {
    visit.require(FOR).await?;
    listed(&visit, &done).await.map_err(IntoResponse::into_response)
}

async fn listed(visit: &StaffVisit, done: &Done) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    let drafts = engine.open_drafts(visit.operator_id(), visit.staff.id).await?;
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in &drafts {
        rows.push(row(visit, draft).await?);
    }
    Ok(render(&DraftsPage {
        page: visit.page("drafts"),
        desk: visit.desk(),
        done: done.text(visit),
        rows,
    }))
}

async fn row(visit: &StaffVisit, draft: &Draft) -> Result<Row, PageError> {
    let said = visit.app.engine().typed_in(draft).await?;
    let line = said.map(|said| said.one("line").to_owned()).unwrap_or_default();
    Ok(Row {
        href: format!("{}/desk/drafts/{}", visit.base, draft.id),
        reference: draft.reference.to_string(),
        line: if line.is_empty() {
            visit.text("drafts-no-line")
        } else {
            line
        },
        kept: moment(visit, draft.updated_at),
        until: moment(visit, draft.expires_at),
    })
}

/// An instant in a list, in the operator's zone.
fn moment(visit: &StaffVisit, at: Timestamp) -> String {
    let zone = &visit.operator.law.zone;
    visit.app.wording().instant_short(visit.language, at, zone)
}
