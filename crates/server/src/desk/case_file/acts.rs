//! What staff do in a case: write a note, have a stuck cut tried again, have the confirmation sent again.

use super::{Shown, named, page};
use crate::desk::work::{ACTORS, Told, case_of, keep};
use crate::desk::{StaffPosted, StaffVisit};
use crate::portal::words::Words;
use crate::web::{Fields, PageError, see_other};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use engine::{Act, Actor, NOTE_CHARS_MAX, NoteFault};
use termination::party::Channel;
use termination::{Command, Refusal};
use wording::Args;

/// `POST /desk/cases/{case}/note`.
pub(super) async fn note(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    write(&visit, &fields).await.map_err(IntoResponse::into_response)
}

async fn write(visit: &StaffVisit, fields: &Fields) -> Result<Response, PageError> {
    let case = case_of(visit, named(visit)?).await?;
    let text = fields.one("note");
    let id = visit.command_id(fields.one("request"), &["note", &case.id.to_string(), text])?;
    visit.record(&visit.entry(Act::Noted).in_case(case.id)).await?;
    let author = (visit.staff.id, visit.app.config().staff.claim());
    let written = visit.app.engine().write_note(&case, id, author, text).await?;
    let mistake = match written {
        Ok(()) => return Ok(done(visit, "noted")),
        Err(NoteFault::Empty) => visit.text("work-note-empty"),
        Err(NoteFault::TooLong) => {
            let max = u64::try_from(NOTE_CHARS_MAX).unwrap_or(u64::MAX);
            visit.text_with("work-note-too-long", &Args::new().set("max", max))
        }
    };
    let shown = Shown {
        typed: text.to_owned(),
        mistake,
        status: StatusCode::UNPROCESSABLE_ENTITY,
        ..Shown::default()
    };
    page(visit, shown).await
}

/// `POST /desk/cases/{case}/retry`.
pub(super) async fn retry(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    act(&visit, &fields, Command::Retry)
        .await
        .map_err(IntoResponse::into_response)
}

/// `POST /desk/cases/{case}/resend`.
pub(super) async fn resend(StaffPosted(visit, fields): StaffPosted) -> Result<Response, Response> {
    visit.require(&ACTORS).await?;
    act(&visit, &fields, Command::Resend)
        .await
        .map_err(IntoResponse::into_response)
}

async fn act(visit: &StaffVisit, fields: &Fields, command: Command) -> Result<Response, PageError> {
    let act = Act::Acted(command.name());
    act_as(visit, fields, act, command).await
}

/// Sends a command, once that it is done stands on the audit record; sent twice from one page, it is done once.
pub(super) async fn act_as(
    visit: &StaffVisit,
    fields: &Fields,
    act: Act,
    command: Command,
) -> Result<Response, PageError> {
    let case = case_of(visit, named(visit)?).await?;
    let wish = format!("{} {command:?}", case.id);
    let id = visit.command_id(fields.one("request"), &[command.name(), &wish])?;
    visit.record(&visit.entry(act).in_case(case.id)).await?;
    let actor = Actor {
        channel: Channel::BackOffice,
        staff: visit.staff.id,
    };
    let engine = visit.app.engine().acting(actor);
    match engine.handle(case.id, id, command).await? {
        Ok(_) => {
            keep(visit, case.id).await?;
            Ok(done(visit, "acted"))
        }
        Err(refusal) => refused(visit, &refusal).await,
    }
}

/// The case, and why something was not done.
pub(super) async fn refused(visit: &StaffVisit, refusal: &Refusal) -> Result<Response, PageError> {
    let said = Words::of(visit).refusal(refusal);
    let shown = Shown {
        told: Some(Told::refused(said)),
        status: StatusCode::CONFLICT,
        ..Shown::default()
    };
    page(visit, shown).await
}

fn done(visit: &StaffVisit, told: &str) -> Response {
    let case = visit.param("case");
    see_other(format!("{}/desk/cases/{case}?told={told}", visit.base))
}
