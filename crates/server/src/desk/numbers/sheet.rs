//! `/desk/numbers/csv/{table}`: a table as a file.

use super::period::{Asked, Period};
use super::reports;
use crate::desk::StaffVisit;
use crate::desk::work::READERS;
use crate::portal::words::Words;
use crate::web::PageError;
use axum::extract::Query;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use engine::Act;

/// `GET /desk/numbers/csv/{table}`.
pub(super) async fn show(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    visit.require(&READERS).await?;
    sheet(&visit, &asked).await.map_err(IntoResponse::into_response)
}

async fn sheet(visit: &StaffVisit, asked: &Asked) -> Result<Response, PageError> {
    let period = Period::of(visit, asked);
    let engine = visit.app.engine();
    let numbers = engine
        .numbers(visit.operator_id(), period.from, period.to)
        .await?;
    let tables = reports::all(&numbers, period, &Words::of(visit));
    let table = tables
        .into_iter()
        .find(|table| table.id == visit.param("table"))
        .ok_or(PageError::NotFound)?;
    visit.record(&visit.entry(Act::Exported("numbers"))).await?;
    let csv = table.csv().map_err(PageError::internal)?;
    let name = format!(
        "attachment; filename=\"{}-{}-{}.csv\"",
        table.id, period.from, period.to
    );
    let heads = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, name),
    ];
    Ok((heads, csv).into_response())
}
