//! `GET` and `POST {base}/confirm/{token}`: the yes that comes by the link in the mail. Opening the link changes
//! nothing, because mail scanners open links; some even press buttons, so from another browser than the one that
//! asked, the code from the same mail is needed too.

use super::code;
use super::end;
use super::facts::{self, Fact};
use super::notice::Notice;
use super::opened::{Opened, Shown};
use crate::web::{Fields, Page, Posted, Visit, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engine::LinkKind;
use termination::case::{Command, ConfirmedBy, KeepNumber, Kind, Refusal};
use termination::{Event, Stage};

#[derive(Template)]
#[template(path = "portal/confirm.html")]
struct ConfirmPage {
    page: Page,
    notice: Option<Notice>,
    reference: String,
    content: Vec<Fact>,
    end: Vec<String>,
    /// What becomes of the number; empty when it is not to be kept.
    keep: String,
    /// Whether the code from the mail is asked for.
    asks_code: bool,
    mistake: String,
    submit: String,
    action: String,
    case_href: String,
}

/// Shows what was asked and the button; a link that was used, or came late, shows the case.
pub(crate) async fn show(visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Confirm).await?;
    Ok(page(&opened, None, String::new(), StatusCode::OK))
}

/// Takes the yes.
pub(crate) async fn confirm(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Confirm).await?;
    let same_browser = opened.visit.asked(&opened.case.id);
    let typed = fields.one("code");
    if !same_browser && !typed.is_empty() && !code::is_six_digits(typed) {
        let mistake = opened.words.text("error-code-form");
        return Ok(page(&opened, None, mistake, StatusCode::UNPROCESSABLE_ENTITY));
    }
    let code = (!typed.is_empty()).then(|| typed.to_owned());
    let by = ConfirmedBy::MailedLink { same_browser, code };
    let despite_porting = opened.case.asked.keep_number == KeepNumber::Yes;
    let browser = if same_browser { "same" } else { "other" };
    let command = Command::Confirm { by, despite_porting };
    match opened.act(&fields, &["confirm", browser, typed], command).await? {
        Ok(answer)
            if answer
                .events
                .iter()
                .any(|event| matches!(event, Event::WrongAnswer { .. })) =>
        {
            let opened = opened.again().await?;
            let mistake = code::wrong_text(&opened);
            Ok(page(&opened, None, mistake, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Ok(_) => Ok(after(&opened.again().await?)),
        Err(refusal) => refused(opened, &refusal).await,
    }
}

/// Confirmed: to the code where the proof is missing, else to the case.
fn after(opened: &Opened) -> Response {
    match &opened.case.stage {
        Stage::Received(stage) if stage.verified.is_none() => opened.go("/code?done=confirmed"),
        Stage::Received(_) | Stage::Pending(_) => opened.go("?done=confirmed"),
        Stage::Ceasing(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => opened.go(""),
    }
}

async fn refused(opened: Opened, refusal: &Refusal) -> Shown {
    let opened = opened.again().await?;
    let notice = Some(Notice::refused(refusal, &opened.words));
    Ok(page(
        &opened,
        notice,
        String::new(),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

/// The page with the button, or the way to where the case stands.
fn page(opened: &Opened, notice: Option<Notice>, mistake: String, status: StatusCode) -> Response {
    let words = &opened.words;
    let Stage::Received(stage) = &opened.case.stage else {
        return opened.go("?done=used");
    };
    if stage.confirmed_at.is_some() {
        return opened.go(if stage.verified.is_none() {
            "/code"
        } else {
            "?done=used"
        });
    }
    let keeps = opened.case.asked.keep_number == KeepNumber::Yes;
    let submit = match opened.case.asked.kind {
        Kind::StatutoryWithdrawal => "confirm-submit-withdraw",
        Kind::Ordinary | Kind::ForCause { .. } if keeps => "confirm-submit-keep",
        Kind::Ordinary | Kind::ForCause { .. } => "confirm-submit-end",
    };
    let mut answer = render(&ConfirmPage {
        page: opened.visit.page("confirm-title"),
        notice,
        reference: opened.case.reference.to_string(),
        content: facts::content(opened),
        end: end::story(&opened.case, &opened.terms, words, opened.now),
        keep: if keeps {
            words.text("confirm-keep")
        } else {
            String::new()
        },
        asks_code: !opened.visit.asked(&opened.case.id),
        mistake,
        submit: words.text(submit),
        action: format!("{}/confirm/{}", opened.visit.base, opened.visit.param("token")),
        case_href: opened.href(""),
    });
    *answer.status_mut() = status;
    answer
}
