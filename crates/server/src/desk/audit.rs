//! `/desk/audit`: the audit record of the operator, for auditors and supervisors. Reading it is on the record, too.

use super::{Desk, StaffVisit};
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::extract::Query;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use engine::{Act, AuditFilter, AuditRow, Role};
use serde::Deserialize;

/// Who may come here.
pub(super) const FOR: &[Role] = &[Role::Auditor, Role::Supervisor];

const PAGE_ROWS: u32 = 100;
/// Rows of a CSV file at most; older ones are asked for with `before`.
const FILE_ROWS: u32 = 10_000;

/// What is asked for; the first that is filled in counts.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    staff: String,
    #[serde(default)]
    act: String,
    #[serde(default)]
    case: String,
    #[serde(default)]
    party: String,
    #[serde(default)]
    before: String,
}

#[derive(Template)]
#[template(path = "desk/audit.html")]
struct AuditPage {
    page: Page,
    desk: Desk,
    asked: Asked,
    acts: Vec<ActChoice>,
    rows: Vec<Row>,
    /// The link to older rows, if there may be some.
    older: Option<String>,
    file: String,
}

struct ActChoice {
    value: &'static str,
    label: String,
    selected: bool,
}

struct Row {
    seq: u64,
    /// In the operator's zone.
    at: String,
    /// The same to the microsecond, for machines.
    instant: String,
    staff: String,
    act: String,
    reason: String,
    about: Vec<String>,
}

/// `GET /desk/audit`.
pub(super) async fn show(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    visit.require(FOR).await?;
    shown(&visit, asked).await.map_err(IntoResponse::into_response)
}

/// `GET /desk/audit.csv`.
pub(super) async fn file(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    visit.require(FOR).await?;
    written(&visit, &asked).await.map_err(IntoResponse::into_response)
}

async fn shown(visit: &StaffVisit, asked: Asked) -> Result<Response, PageError> {
    visit.record(&visit.entry(Act::ReadAudit)).await?;
    let rows = read(visit, &asked, PAGE_ROWS).await?;
    let last = rows.last().map(|row| row.seq).filter(|seq| *seq > 1);
    let full = u32::try_from(rows.len()).unwrap_or(u32::MAX) == PAGE_ROWS;
    let query = asked.query();
    let zone = &visit.operator.law.zone;
    let row = |row: AuditRow| Row {
        seq: row.seq,
        at: visit.app.wording().instant_short(visit.language, row.at, zone),
        instant: row.at.to_string(),
        staff: row.staff.to_string(),
        act: [act_name(visit, &row.act), row.detail.unwrap_or_default()].join(" "),
        reason: row
            .reason
            .map(|reason| reason_name(visit, &reason))
            .unwrap_or_default(),
        about: [
            row.case.map(|id| id.to_string()),
            row.party.map(|id| id.to_string()),
            row.line.map(|id| id.to_string()),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    let choice = |name: &'static str| ActChoice {
        value: name,
        label: act_name(visit, name),
        selected: asked.act == name,
    };
    Ok(render(&AuditPage {
        page: visit.page("staff-audit"),
        desk: visit.desk(),
        acts: Act::NAMES.into_iter().map(choice).collect(),
        older: last
            .filter(|_| full)
            .map(|seq| format!("{}/desk/audit?{query}before={seq}", visit.base)),
        file: format!("{}/desk/audit.csv?{query}", visit.base),
        rows: rows.into_iter().map(row).collect(),
        asked,
    }))
}

async fn written(visit: &StaffVisit, asked: &Asked) -> Result<Response, PageError> {
    visit.record(&visit.entry(Act::Exported("audit"))).await?;
    let rows = read(visit, asked, FILE_ROWS).await?;
    let mut csv = csv::Writer::from_writer(Vec::new());
    let heading = [
        "seq", "at", "staff", "act", "detail", "reason", "case", "party", "line", "hash",
    ];
    csv.write_record(heading).map_err(PageError::internal)?;
    for row in rows {
        let id = |id: Option<String>| id.unwrap_or_default();
        let cells = [
            row.seq.to_string(),
            row.at.to_string(),
            row.staff.to_string(),
            row.act,
            id(row.detail),
            id(row.reason),
            id(row.case.map(|id| id.to_string())),
            id(row.party.map(|id| id.to_string())),
            id(row.line.map(|id| id.to_string())),
            row.hash,
        ];
        csv.write_record(cells).map_err(PageError::internal)?;
    }
    let bytes = csv.into_inner().map_err(PageError::internal)?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""),
    ];
    Ok((headers, bytes).into_response())
}

async fn read(visit: &StaffVisit, asked: &Asked, limit: u32) -> Result<Vec<AuditRow>, PageError> {
    let Some(filter) = asked.filter() else {
        return Ok(Vec::new());
    };
    let before = asked.before.parse().ok();
    let engine = visit.app.engine();
    Ok(engine
        .audit_page(visit.operator_id(), &filter, before, limit)
        .await?)
}

/// The name of an act; of one that only a newer version knows, the stable name.
fn act_name(visit: &StaffVisit, act: &str) -> String {
    if Act::NAMES.contains(&act) {
        visit.text(&format!("staff-act-{act}"))
    } else {
        act.to_owned()
    }
}

fn reason_name(visit: &StaffVisit, reason: &str) -> String {
    match reason.parse::<engine::Reason>() {
        Ok(reason) => visit.text(&format!("staff-reason-{reason}")),
        Err(_) => reason.to_owned(),
    }
}

impl Asked {
    /// What was asked for; `None` for what can be nobody and nothing.
    fn filter(&self) -> Option<AuditFilter> {
        let typed = [&self.staff, &self.act, &self.case, &self.party].map(|typed| typed.trim());
        match typed {
            ["", "", "", ""] => Some(AuditFilter::All),
            ["", "", "", party] => party.parse().ok().map(AuditFilter::Party),
            ["", "", case, _] => case.parse().ok().map(AuditFilter::Case),
            ["", act, ..] => Some(AuditFilter::Act(act.to_owned())),
            [staff, ..] => staff.to_lowercase().parse().ok().map(AuditFilter::Staff),
        }
    }

    /// The same as the beginning of a query: ids and stable names need no escaping, and what else was typed is left
    /// out.
    fn query(&self) -> String {
        let fields = [
            ("staff", &self.staff),
            ("act", &self.act),
            ("case", &self.case),
            ("party", &self.party),
        ];
        let plain = |text: &str| {
            text.bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
        };
        fields
            .into_iter()
            .filter(|(_, typed)| !typed.is_empty() && plain(typed))
            .fold(String::new(), |query, (name, typed)| {
                query + name + "=" + typed + "&"
            })
    }
}
