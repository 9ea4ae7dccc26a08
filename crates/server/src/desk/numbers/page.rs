//! The page.

use super::period::{Asked, Period};
use super::pictures::{self, Picture};
use super::report::Report;
use super::reports;
use crate::desk::work::{READERS, style};
use crate::desk::{Desk, StaffVisit};
use crate::portal::words::Words;
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use engine::Act;
use wording::Args;

/// Periods that are one press away, with the ids of their names.
const PRESETS: [(i32, &str); 3] = [
    (7, "numbers-week"),
    (30, "numbers-month"),
    (90, "numbers-quarter"),
];

#[derive(Template)]
#[template(path = "desk/numbers.html")]
struct NumbersPage {
    page: Page,
    desk: Desk,
    style: String,
    period: String,
    from: String,
    to: String,
    since: String,
    presets: Vec<(String, String)>,
    shown: Vec<Shown>,
}

/// A table with its picture.
struct Shown {
    report: Report,
    picture: Option<Picture>,
    csv_href: String,
    table_text: String,
}

/// `GET /desk/numbers`.
pub(super) async fn show(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    visit.require(&READERS).await?;
    page(&visit, &asked).await.map_err(IntoResponse::into_response)
}

async fn page(visit: &StaffVisit, asked: &Asked) -> Result<Response, PageError> {
    visit.record(&visit.entry(Act::ReadNumbers)).await?;
    let period = Period::of(visit, asked);
    let words = Words::of(visit);
    let engine = visit.app.engine();
    let numbers = engine
        .numbers(visit.operator_id(), period.from, period.to)
        .await?;
    let between = Args::new()
        .set("from", words.date(period.from))
        .set("to", words.date(period.to));
    let tables = reports::all(&numbers, period, &words);
    let since = numbers.since.map(|day| words.text_on("numbers-since", day));
    Ok(render(&NumbersPage {
        page: visit.page("numbers-title"),
        desk: visit.desk(),
        style: style(visit),
        period: words.text_with("numbers-period", &between),
        from: period.from.to_string(),
        to: period.to.to_string(),
        since: since.unwrap_or_else(|| words.text("numbers-nothing")),
        presets: presets(visit, period),
        shown: tables
            .into_iter()
            .map(|report| shown(visit, report, period, &words))
            .collect(),
    }))
}

fn presets(visit: &StaffVisit, period: Period) -> Vec<(String, String)> {
    let preset = |(days, id): (i32, &str)| {
        let query = Period::last(days, period.to).query();
        (format!("{}/desk/numbers?{query}", visit.base), visit.text(id))
    };
    PRESETS.map(preset).into()
}

fn shown(visit: &StaffVisit, report: Report, period: Period, words: &Words) -> Shown {
    let table = Args::new().set("table", report.title.clone());
    Shown {
        picture: pictures::of(&report, words),
        csv_href: format!("{}/desk/numbers/csv/{}?{}", visit.base, report.id, period.query()),
        table_text: words.text_with("numbers-table", &table),
        report,
    }
}
