//! `/desk/cases/{case}`: a request as staff see it. What happened and who did it, what is owed and how it goes, what was
//! proven, what was sent, what comes next. No name, no address, no number, and no stored answer stands on it.

mod acts;
mod entries;
mod facts;
mod four_eyes;
mod happened;
mod names;
mod owed;

use super::work::{ACTORS, READERS, Told, case_of, style};
use super::{Desk, StaffVisit};
use crate::app::App;
use crate::portal::words::Words;
use crate::web::{Page, PageError, render};
use askama::Template;
use axum::Router;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use engine::{Act, CaseFile, NOTE_CHARS_MAX};
use entries::{Entry, Written};
use facts::Fact;
use happened::Happening;
use owed::{Owed, Sent};
use serde::Deserialize;
use termination::case::{Case, Stage};
use termination::identifier::CaseId;
use wording::Args;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/desk/cases/{case}", get(show))
        .route("/desk/cases/{case}/propose", post(four_eyes::propose))
        .route("/desk/cases/{case}/judge", post(four_eyes::judge))
        .route("/desk/cases/{case}/note", post(acts::note))
        .route("/desk/cases/{case}/retry", post(acts::retry))
        .route("/desk/cases/{case}/resend", post(acts::resend))
}

/// What the address may carry.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    /// What was done before.
    #[serde(default)]
    told: String,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
struct CasePage {
    page: Page,
    desk: Desk,
    style: String,
    told: Option<Told>,
    href: String,
    next: Vec<String>,
    waiting: Option<four_eyes::Waiting>,
    offers: Vec<four_eyes::Offer>,
    sees_work: bool,
    may: May,
    facts: Vec<Fact>,
    evidence: Vec<String>,
    entries: Vec<Entry>,
    notes: Vec<Written>,
    note: NoteField,
    happenings: Vec<Happening>,
    owed: Vec<Owed>,
    sent: Vec<Sent>,
}

/// What who is looking may do here.
struct May {
    /// Anything at all.
    act: bool,
    /// Have a stuck cut tried again.
    retry: bool,
    /// Have the confirmation sent again.
    resend: bool,
}

/// The field for a new note.
struct NoteField {
    value: String,
    hint: String,
    /// What is wrong with what was typed; empty when nothing is.
    mistake: String,
}

/// What a page shows besides the file: what was done or refused, and a note that was not taken.
#[derive(Default)]
struct Shown {
    told: Option<Told>,
    typed: String,
    mistake: String,
    status: StatusCode,
}

/// `GET /desk/cases/{case}`. Everybody of the staff may look; who may act is said by [`ACTORS`].
async fn show(visit: StaffVisit, Query(asked): Query<Asked>) -> Result<Response, Response> {
    let shown = Shown {
        told: Told::of(&visit, &asked.told),
        ..Shown::default()
    };
    page(&visit, shown).await.map_err(IntoResponse::into_response)
}

/// The case of the path. That it was opened is on the record before anything of it is shown.
async fn page(visit: &StaffVisit, shown: Shown) -> Result<Response, PageError> {
    let id = named(visit)?;
    case_of(visit, id).await?;
    visit.record(&visit.entry(Act::OpenedCase).in_case(id)).await?;
    let file = visit.app.engine().case_file(id).await?;
    let file = file.ok_or(PageError::NotFound)?;
    let status = shown.status;
    let mut answer = render(&of(visit, &file, shown));
    *answer.status_mut() = status;
    Ok(answer)
}

fn named(visit: &StaffVisit) -> Result<CaseId, PageError> {
    visit.param("case").parse().map_err(|_| PageError::NotFound)
}

fn of(visit: &StaffVisit, file: &CaseFile, shown: Shown) -> CasePage {
    let words = Words::of(visit);
    let case = &file.case;
    let title = Args::new().set("reference", case.reference.to_string());
    let at_most = Args::new().set("max", u64::try_from(NOTE_CHARS_MAX).unwrap_or(u64::MAX));
    CasePage {
        page: visit.page_titled(visit.text_with("work-case-title", &title)),
        desk: visit.desk(),
        style: style(visit),
        told: shown.told,
        href: format!("{}/desk/cases/{}", visit.base, case.id),
        next: facts::next(file, &words),
        waiting: four_eyes::waiting(visit, case, &words),
        offers: four_eyes::offers(visit, case),
        sees_work: visit.staff.has_any(&READERS),
        may: may(visit, case),
        facts: facts::facts(case, &words),
        evidence: facts::evidence(file, &words, visit.app.engine().now()),
        entries: entries::entries(visit, file, &words),
        notes: entries::notes(file, &words),
        note: NoteField {
            value: shown.typed,
            hint: visit.text_with("work-note.hint", &at_most),
            mistake: shown.mistake,
        },
        happenings: happened::happenings(file, &words),
        owed: owed::owed(file, &words),
        sent: owed::sent(file, &words),
    }
}

fn may(visit: &StaffVisit, case: &Case) -> May {
    let act = visit.staff.has_any(&ACTORS);
    May {
        act,
        retry: act && matches!(&case.stage, Stage::Ceasing(stage) if !stage.stuck.is_empty()),
        resend: act && matches!(case.stage, Stage::Received(_) | Stage::Pending(_)),
    }
}
