//! `/account/register` and `/account/forgotten`: the number of a line, and the code that goes to it.

use super::code;
use super::mistakes::{self, Mistakes};
use super::way::Way;
use crate::web::{Fields, Page, PageError, Posted, Visit, render, see_other};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use termination::identifier::Msisdn;
use wording::Args;

#[derive(Template)]
#[template(path = "account/line.html")]
struct LinePage {
    page: Page,
    way: Way,
    step: String,
    wrong: String,
    mistakes: Mistakes,
    line: String,
}

/// `GET /account/register`.
pub(super) async fn register(visit: Visit) -> Response {
    page(&visit, Way::Register, "", Mistakes::default())
}

/// `GET /account/forgotten`.
pub(super) async fn forgotten(visit: Visit) -> Response {
    page(&visit, Way::Forgotten, "", Mistakes::default())
}

/// `POST /account/register`.
pub(super) async fn send_to_register(posted: Posted) -> Result<Response, PageError> {
    send(posted, Way::Register).await
}

/// `POST /account/forgotten`.
pub(super) async fn send_to_forgotten(posted: Posted) -> Result<Response, PageError> {
    send(posted, Way::Forgotten).await
}

/// The later pages exist only as answers to a form; whoever loads their address begins again.
pub(super) async fn again(visit: Visit) -> Response {
    see_other(format!("{}/account/register", visit.base))
}

/// Sends a code to the line. Whether it is a customer's line, and whether there is an account for it, changes nothing
/// of the answer.
async fn send(Posted(visit, fields): Posted<Fields>, way: Way) -> Result<Response, PageError> {
    let typed = fields.one("line");
    let line = match Msisdn::parse(typed) {
        Ok(line) => line,
        Err(fault) => {
            let mistakes = Mistakes::one("line", mistakes::line(&visit, typed, fault));
            return Ok(page(&visit, way, typed, mistakes));
        }
    };
    visit.count_line(&line.e164()).await?;
    let operator = &visit.operator.operator.id;
    let answer = visit
        .app
        .engine()
        .issue_line_code(operator, line, visit.language)
        .await?;
    Ok(code::sent(&visit, way, line, answer))
}

fn page(visit: &Visit, way: Way, line: &str, mistakes: Mistakes) -> Response {
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = LinePage {
        page: mistakes.titled(visit, way.title()),
        way,
        step: step(visit, 1),
        wrong: mistakes.title(visit),
        mistakes,
        line: line.to_owned(),
    };
    let mut answer = render(&shown);
    *answer.status_mut() = status;
    answer
}

/// The first page again, because what came after it took too long or was done already.
pub(super) fn over(visit: &Visit, way: Way) -> Response {
    page(
        visit,
        way,
        "",
        Mistakes::one("line", visit.text("account-choose-over")),
    )
}

/// "Step 1 of 3".
pub(super) fn step(visit: &Visit, step: u8) -> String {
    visit.text_with("account-steps", &Args::new().set("step", step))
}
