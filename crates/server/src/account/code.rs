//! `/account/register/code`: the six digits that came to the line.

use super::choose;
use super::line;
use super::mistakes::Mistakes;
use super::way::Way;
use crate::web::{Fields, Page, PageError, Posted, Visit, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{LineCodeAnswer, LineCodeCheck};
use jiff::Timestamp;
use termination::identifier::Msisdn;
use wording::Args;

#[derive(Template)]
#[template(path = "account/code.html")]
struct CodePage {
    page: Page,
    way: Way,
    step: String,
    /// Instead of the form, when no code is looked at.
    locked: Option<String>,
    /// That a code is on its way, if the line is the operator's.
    sent: String,
    /// Until when the code works, or from when on another can be asked for.
    valid: String,
    wrong: String,
    mistakes: Mistakes,
    /// As people write it; goes along in the form, since the address must not carry it.
    line: String,
}

/// The page after a code was asked for. It is the same for a line that is nobody's.
pub(super) fn sent(visit: &Visit, way: Way, line: Msisdn, answer: LineCodeAnswer) -> Response {
    let mut page = CodePage::new(visit, way, line, Mistakes::default());
    match answer {
        LineCodeAnswer::Issued { expires_at } => page.valid = at(visit, "code-valid", expires_at),
        LineCodeAnswer::TooSoon { again_at } => page.valid = at(visit, "account-code-soon", again_at),
        LineCodeAnswer::Locked { until } => page.lock(visit, until),
    }
    render(&page)
}

/// `POST /account/register/code`.
pub(super) async fn check(Posted(visit, fields): Posted<Fields>) -> Result<Response, PageError> {
    let way = Way::of(fields.one("way"));
    let Ok(line) = Msisdn::parse(fields.one("line")) else {
        return Ok(line::over(&visit, way));
    };
    let typed = fields.one("code");
    if typed.trim().is_empty() {
        return Ok(wrong(&visit, way, line, "error-code-form"));
    }
    let operator = &visit.operator.operator.id;
    match visit.app.engine().check_line_code(operator, line, typed).await? {
        LineCodeCheck::Right { party, .. } => choose::proven(&visit, party).await,
        LineCodeCheck::Wrong => Ok(wrong(&visit, way, line, "account-code-wrong")),
        LineCodeCheck::Expired => Ok(wrong(&visit, way, line, "account-code-expired")),
        LineCodeCheck::Locked { until } => {
            let mut page = CodePage::new(&visit, way, line, Mistakes::default());
            page.lock(&visit, until);
            Ok(render(&page))
        }
    }
}

fn wrong(visit: &Visit, way: Way, line: Msisdn, id: &str) -> Response {
    let mistakes = Mistakes::one("code", visit.text(id));
    let mut answer = render(&CodePage::new(visit, way, line, mistakes));
    *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    answer
}

/// A text about an instant.
fn at(visit: &Visit, id: &str, at: Timestamp) -> String {
    let zone = &visit.operator.law.zone;
    let instant = visit.app.wording().instant(visit.language, at, zone);
    visit.text_with(id, &Args::new().set("at", instant))
}

impl CodePage {
    fn new(visit: &Visit, way: Way, line: Msisdn, mistakes: Mistakes) -> Self {
        let operator = visit.operator.operator.name_in(visit.language.code());
        let line = line.national();
        let args = Args::new().set("line", line.clone()).set("operator", operator);
        Self {
            page: mistakes.titled(visit, "account-code-title"),
            way,
            step: line::step(visit, 2),
            locked: None,
            sent: visit.text_with("code-sent-line", &args),
            valid: String::new(),
            wrong: mistakes.title(visit),
            mistakes,
            line,
        }
    }

    /// Shows from when on a code is looked at, instead of the form.
    fn lock(&mut self, visit: &Visit, until: Timestamp) {
        self.page = visit.page("account-locked");
        self.locked = Some(at(visit, "account-locked.body", until));
    }
}
