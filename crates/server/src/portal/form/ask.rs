//! A form was posted: read, counted, received, and answered with the receipt.

use super::view::{self, Shape};
use crate::portal::fields::wrong::{What, Wrong};
use crate::portal::fields::{self, Right, Typed, Wanted};
use crate::portal::notice::Notice;
use crate::portal::on_file::OnFile;
use crate::portal::opened::{Instead, Shown};
use crate::portal::words::Words;
use crate::web::{PageError, Posted, Visit, see_other};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use engine::{Intake, LinkKind, RequesterDetails};
use termination::Case;
use termination::case::Refusal;
use termination::identifier::{CaseId, Msisdn};
use termination::party::{Acting, Channel};
use wording::Args;

/// Seconds after which a browser may try again when we are busy.
const BUSY_SECONDS: u32 = 5;

/// `POST {base}/end`.
pub(crate) async fn end(Posted(visit, typed): Posted<Typed>) -> Shown {
    ask(visit, typed, Right::End).await
}

/// `POST {base}/withdraw`.
pub(crate) async fn withdraw(Posted(visit, typed): Posted<Typed>) -> Shown {
    ask(visit, typed, Right::Withdraw).await
}

async fn ask(visit: Visit, typed: Typed, right: Right) -> Shown {
    let on_file = OnFile::of(&visit).await?;
    let words = Words::of(&visit);
    let shape = Shape {
        visit: &visit,
        words: &words,
        right,
        on_file: &on_file,
        resumed: None,
    };
    let wanted = match fields::read(&typed, right, &on_file.known) {
        Ok(wanted) => wanted,
        Err(wrongs) => return Ok(view::page(&shape, &typed, &wrongs, None)),
    };
    let content = typed.content(right);
    let content: Vec<&str> = content.iter().map(String::as_str).collect();
    let id = visit.case_id(&typed.request, &content)?;
    // Sent twice it is the first request, which costs no further try.
    if let Some(case) = visit.app.engine().case(id).await? {
        return Ok(to_receipt(&visit, &case));
    }
    answered(&shape, &typed, wanted, id).await
}

/// Receives a request under an id, and answers with the receipt or with what is in the way of it.
pub(super) async fn answered(shape: &Shape<'_>, typed: &Typed, wanted: Wanted, id: CaseId) -> Shown {
    match receive(shape, wanted, id).await {
        Ok(Ok(case)) => Ok(to_receipt(shape.visit, &case)),
        Ok(Err(refusal)) => Ok(refused(shape, typed, &refusal)),
        Err(fault) => Err(kept(shape, typed, fault)),
    }
}

async fn receive(shape: &Shape<'_>, wanted: Wanted, id: CaseId) -> Result<Result<Case, Refusal>, PageError> {
    let visit = shape.visit;
    for line in &wanted.lines {
        visit.count_line(&line.e164()).await?;
    }
    visit.count_address(&wanted.contact.shown()).await?;
    // Lines chosen from the file are proven by the session; a line that was typed is not.
    let session = shape
        .on_file
        .holder
        .filter(|_| !shape.on_file.known.cards.is_empty());
    let intake = Intake {
        reference: shape.resumed.map(|resumed| resumed.draft.reference),
        acting: Acting::Holder,
        case_id: id,
        operator: visit.operator.operator.id.clone(),
        details: RequesterDetails {
            name: wanted.name,
            lines: wanted.lines.iter().map(Msisdn::e164).collect(),
            reference: wanted.reference,
            contact: wanted.contact,
            cause_text: wanted.cause_text,
        },
        kind: wanted.kind,
        end: wanted.end,
        keep_number: wanted.keep,
        language: visit.language,
        channel: Channel::Online,
        session,
    };
    let answer = visit.app.engine().receive(intake).await?;
    Ok(answer.map(|answer| answer.case))
}

/// The receipt exists before it is shown; this browser will be known again when the mail's link is followed.
pub(super) fn to_receipt(visit: &Visit, case: &Case) -> Response {
    visit.remember_asked(&case.id);
    let token = visit.app.engine().link(LinkKind::Case, case);
    see_other(format!("{}/case/{token}/receipt", visit.base))
}

/// A refusal stands at the field it is about, or above the form.
fn refused(shape: &Shape<'_>, typed: &Typed, refusal: &Refusal) -> Response {
    let field = if matches!(refusal, Refusal::EndInThePast { .. } | Refusal::EndTooFar { .. }) {
        Some("last")
    } else if matches!(refusal, Refusal::NoLines | Refusal::TooManyLines { .. }) {
        Some("line")
    } else {
        None
    };
    if let Some(field) = field {
        let wrong = Wrong {
            field,
            what: What::Refused(refusal.clone()),
        };
        return view::page(shape, typed, &[wrong], None);
    }
    let notice = Notice::refused(refusal, shape.words);
    let mut page = view::page(shape, typed, &[], Some(notice));
    *page.status_mut() = StatusCode::CONFLICT;
    page
}

/// When we cannot take the form now, it stays as it was typed.
fn kept(shape: &Shape<'_>, typed: &Typed, fault: PageError) -> Instead {
    let words = shape.words;
    let (id, status, args, wait) = if let PageError::TooMany { again_at, .. } = &fault {
        let now = shape.visit.app.engine().now();
        let wait = u32::try_from(again_at.as_second() - now.as_second())
            .unwrap_or(1)
            .max(1);
        let at = Args::new().set("at", words.second(*again_at));
        ("form-stopped-throttled", StatusCode::TOO_MANY_REQUESTS, at, wait)
    } else if fault == PageError::Busy {
        (
            "form-stopped-busy",
            StatusCode::SERVICE_UNAVAILABLE,
            Args::new(),
            BUSY_SECONDS,
        )
    } else {
        return fault.into();
    };
    let text = words.text_with(&format!("{id}.body"), &args);
    let notice = Notice {
        grave: true,
        ..Notice::titled(id, text, words)
    };
    let mut page = view::page(shape, typed, &[], Some(notice));
    *page.status_mut() = status;
    page.headers_mut().insert(RETRY_AFTER, wait.into());
    page.into()
}
