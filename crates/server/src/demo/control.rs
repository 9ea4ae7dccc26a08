//! `/demo`: where everything is, and the clock.

use super::clock::{MOVES, next_due};
use super::samples::{OPERATORS, SAMPLES, Sample, number};
use super::staff;
use crate::app::App;
use crate::web::{Doorstep, Page, PageError, render};
use askama::Template;
use axum::response::Response;
use engine::CaseFilter;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use termination::identifier::Msisdn;
use termination::party::Language;

#[derive(Template)]
#[template(path = "demo/control.html")]
struct ControlPage {
    page: Page,
    now: String,
    next_due: Option<String>,
    moves: [(&'static str, &'static str); 6],
    doors: Vec<Door>,
    staff: Vec<StaffRow>,
    staff_password: &'static str,
    code: String,
    code_seconds: u64,
    samples: Vec<SampleRow>,
    cases: Vec<CaseRow>,
    sent: usize,
}

/// The entry of one operator, with the log-in that was made there.
struct Door {
    name: String,
    href: String,
    desk: String,
    username: String,
    password: String,
}

/// One of the staff, with the desk at each operator.
struct StaffRow {
    name: &'static str,
    role: &'static str,
}

struct SampleRow {
    shows: &'static str,
    /// Operator and number.
    numbers: Vec<(String, String)>,
}

struct CaseRow {
    reference: String,
    operator: String,
    stage: &'static str,
    next_due: String,
    href: String,
}

/// `GET /demo`.
pub(super) async fn show(doorstep: Doorstep) -> Result<Response, PageError> {
    let app = &doorstep.app;
    let demo = app.demo().ok_or(PageError::NotFound)?;
    let zone = zone(app);
    let written = |at: Timestamp| app.wording().instant(Language::En, at, &zone);
    let due = next_due(app).await?;
    let (code, code_seconds) = staff::code(app);
    let person = |(name, role): (&'static str, engine::Role)| StaffRow {
        name,
        role: role.name(),
    };
    Ok(render(&ControlPage {
        staff: staff::STAFF.map(person).into(),
        staff_password: staff::PASSWORD,
        code,
        code_seconds,
        page: doorstep.page_titled("Demo".to_owned()),
        now: written(app.engine().now()),
        next_due: due.map(written),
        moves: MOVES,
        doors: doors(app, doorstep.language),
        samples: samples(app),
        cases: cases(app, doorstep.language, written).await?,
        sent: demo.outbox.list().len(),
    }))
}

/// The zone of the operators: all of the demo's are in one country.
pub(super) fn zone(app: &App) -> TimeZone {
    app.operators()
        .first()
        .map_or(TimeZone::UTC, |rules| rules.law.zone.clone())
}

fn doors(app: &App, language: Language) -> Vec<Door> {
    let logins = app.demo().map(|demo| demo.logins.as_slice()).unwrap_or_default();
    let door = |login: &super::Login| {
        let rules = app.engine().rules(&login.operator)?;
        Some(Door {
            name: rules.operator.name_in(language.code()).to_owned(),
            href: format!("/{}/{}", login.operator, language.code()),
            desk: format!("/{}/{}/desk", login.operator, language.code()),
            username: login.username.to_owned(),
            password: login.password.to_owned(),
        })
    };
    logins.iter().filter_map(door).collect()
}

fn samples(app: &App) -> Vec<SampleRow> {
    let line = |(operator, beginning): &(&str, &str), last_digits: &str| {
        let e164 = number(beginning, last_digits);
        let name = app
            .operator(operator)
            .map(|rules| rules.operator.name_in("en").to_owned());
        (
            name.unwrap_or_default(),
            Msisdn::parse(&e164).map_or(e164, |line| line.national()),
        )
    };
    let row = |sample: &Sample| SampleRow {
        shows: sample.shows,
        numbers: OPERATORS
            .iter()
            .map(|operator| line(operator, sample.last_digits))
            .collect(),
    };
    SAMPLES.iter().map(row).collect()
}

async fn cases(
    app: &App,
    language: Language,
    written: impl Fn(Timestamp) -> String,
) -> Result<Vec<CaseRow>, PageError> {
    let mut rows = Vec::new();
    for summary in app
        .engine()
        .list_cases(CaseFilter {
            limit: 20,
            ..CaseFilter::default()
        })
        .await?
    {
        let Some(case) = app.engine().case(summary.id).await? else {
            continue;
        };
        let token = app.engine().link(engine::LinkKind::Case, &case);
        rows.push(CaseRow {
            reference: summary.reference.to_string(),
            operator: summary.operator.to_string(),
            stage: summary.stage,
            next_due: summary.next_due.map(&written).unwrap_or_default(),
            href: format!("/{}/{}/case/{token}", summary.operator, language.code()),
        });
    }
    Ok(rows)
}
