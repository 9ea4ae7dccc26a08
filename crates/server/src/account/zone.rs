//! `/account`: the customer zone, with the holder's data cards and requests.

use super::case_row::CaseRow;
use super::line_row::LineRow;
use super::session;
use super::told::{self, Told};
use crate::web::{Page, PageError, Session, Visit, render};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use wording::Args;

/// Past requests that are shown, the newest.
const PAST_MAX: usize = 50;

/// What the link to the page may carry.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// What was done on the page before: `made` or `changed`.
    #[serde(default)]
    done: String,
}

#[derive(Template)]
#[template(path = "account/zone.html")]
struct ZonePage {
    page: Page,
    told: Option<Told>,
    not_theirs: String,
    lead: String,
    no_lines: String,
    lines: Vec<LineRow>,
    open: Vec<CaseRow>,
    past: Vec<CaseRow>,
}

/// `GET /account`.
pub(super) async fn show(visit: Visit, Query(asked): Query<Asked>) -> Result<Response, PageError> {
    match visit.session.clone() {
        Some(session) => zone(&visit, &session, &asked.done).await,
        None => Ok(session::first_log_in(&visit)),
    }
}

async fn zone(visit: &Visit, session: &Session, done: &str) -> Result<Response, PageError> {
    let engine = visit.app.engine();
    let files = engine.subscriptions_of(session.party).await?;
    let cases = engine.cases_of_holder(session.party).await?;
    let lines = files
        .iter()
        .map(|line| LineRow::of(visit, line, &cases))
        .collect();
    let (open, past): (Vec<_>, Vec<_>) = cases.iter().partition(|case| case.is_open());
    let operator = Args::new().set("operator", visit.operator.operator.name_in(visit.language.code()));
    Ok(render(&ZonePage {
        page: visit.page("account-title"),
        told: said(visit, done),
        not_theirs: told::not_theirs(visit),
        lead: visit.text_with("account-zone-lead", &operator),
        no_lines: visit.text_with("account-lines-none.body", &operator),
        lines,
        open: rows(visit, &open).await?,
        past: rows(visit, past.get(..PAST_MAX).unwrap_or(&past)).await?,
    }))
}

async fn rows(visit: &Visit, cases: &[&termination::Case]) -> Result<Vec<CaseRow>, PageError> {
    let mut rows = Vec::with_capacity(cases.len());
    for case in cases {
        rows.push(CaseRow::of(visit, case).await?);
    }
    Ok(rows)
}

fn said(visit: &Visit, done: &str) -> Option<Told> {
    match done {
        "made" => Some(Told::of(visit, "account-made")),
        "changed" => Some(Told::of(visit, "account-changed")),
        _ => None,
    }
}
