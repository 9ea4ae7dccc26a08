//! `GET` and `POST {base}/case/{token}/code`: the one-time code, and `POST …/send-code` for another one.

use super::fields::text::half_width;
use super::notice::{Done, Notice};
use super::opened::{Opened, Shown};
use super::prove::Prove;
use crate::web::{Fields, Page, Posted, Visit, render};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Answer, LinkKind};
use termination::Event;
use termination::case::{Command, Refusal};
use termination::verification::CodeTo;
use wording::Args;

#[derive(Template)]
#[template(path = "portal/code.html")]
struct CodePage {
    page: Page,
    reference: String,
    notice: Option<Notice>,
    prove: Prove,
    case_href: String,
}

/// Shows where to type the code, or the case once none is needed.
pub(crate) async fn show(Query(done): Query<Done>, visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let notice = done.notice(&opened.words, None);
    Ok(page(&opened, notice, String::new(), StatusCode::OK))
}

/// Takes an answer. A right one leads to the case; a wrong one says how many tries are left.
pub(crate) async fn answer(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let typed = fields.one("code");
    if !is_six_digits(typed) {
        let mistake = opened.words.text("error-code-form");
        return Ok(page(&opened, None, mistake, StatusCode::UNPROCESSABLE_ENTITY));
    }
    count(&opened).await?;
    let command = Command::AnswerCode {
        answer: typed.to_owned(),
    };
    match opened.act(&fields, &["code", typed], command).await? {
        Ok(answer) if is_wrong(&answer) => {
            let opened = opened.again().await?;
            Ok(page(
                &opened,
                None,
                wrong_text(&opened),
                StatusCode::UNPROCESSABLE_ENTITY,
            ))
        }
        Ok(_) | Err(Refusal::AlreadyProven) => Ok(opened.go("")),
        Err(refusal) => refused(opened, &refusal).await,
    }
}

/// Sends another code, to the line or to the address on file. The answer is the same whether or not there is one.
pub(crate) async fn send(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let (to, done) = match fields.one("to") {
        "file" => (CodeTo::AddressOnFile, "code-file"),
        _ => (CodeTo::Line, "code-line"),
    };
    count(&opened).await?;
    match opened
        .act(&fields, &["send-code", done], Command::AskForCode { to })
        .await?
    {
        Ok(_) => Ok(opened.go(&format!("/code?done={done}"))),
        Err(Refusal::AlreadyProven) => Ok(opened.go("")),
        Err(refusal) => refused(opened, &refusal).await,
    }
}

/// Counts a try against the line, whether or not it is on file.
async fn count(opened: &Opened) -> Result<(), crate::web::PageError> {
    match opened.details.as_ref().and_then(|details| details.lines.first()) {
        Some(line) => opened.visit.count_line(line).await,
        None => Ok(()),
    }
}

/// Whether this could be a code as people type it; anything else is a slip and costs no try.
pub(crate) fn is_six_digits(typed: &str) -> bool {
    let plain = half_width(typed);
    let signs = plain
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '.'));
    let digits: Vec<bool> = signs.take(7).map(|sign| sign.is_ascii_digit()).collect();
    digits.len() == 6 && digits.into_iter().all(|is_digit| is_digit)
}

fn is_wrong(answer: &Answer) -> bool {
    answer
        .events
        .iter()
        .any(|event| matches!(event, Event::WrongAnswer { .. }))
}

/// That the code was wrong and how many tries are left; when none is, that the checks are locked.
pub(crate) fn wrong_text(opened: &Opened) -> String {
    let words = &opened.words;
    if let Some(until) = opened.case.checks.locked(opened.now) {
        return words.refusal(&Refusal::Locked { until }).body;
    }
    let max = words.rules().operator.policy.wrong_answers_max;
    let left = max.saturating_sub(opened.case.checks.wrong_answers);
    words.text_with("code-wrong", &Args::new().set("left", left))
}

async fn refused(opened: Opened, refusal: &Refusal) -> Shown {
    let opened = opened.again().await?;
    let locked = matches!(refusal, Refusal::Locked { .. });
    let notice = (!locked).then(|| Notice::refused(refusal, &opened.words));
    Ok(page(
        &opened,
        notice,
        String::new(),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

/// The page, or the way to the case when no code is awaited there any more.
fn page(opened: &Opened, notice: Option<Notice>, mistake: String, status: StatusCode) -> Response {
    let Some(prove) = Prove::of(opened) else {
        return opened.go("");
    };
    let title = opened.words.text("code-title");
    let title = if mistake.is_empty() {
        title
    } else {
        format!("{} {title}", opened.words.text("error-prefix"))
    };
    let mut answer = render(&CodePage {
        page: opened.visit.page_titled(title),
        reference: opened.case.reference.to_string(),
        notice,
        prove: Prove { mistake, ..prove },
        case_href: opened.href(""),
    });
    *answer.status_mut() = status;
    answer
}

#[cfg(test)]
mod tests {
    use super::is_six_digits;

    #[test]
    fn a_slip_is_no_code() {
        for code in ["012345", " 012 345 ", "012-345", "０１２３４５"] {
            assert!(is_six_digits(code), "{code}");
        }
        for slip in ["", "12345", "1234567", "o12345", "012345\0", "zes"] {
            assert!(!is_six_digits(slip), "{slip}");
        }
    }
}
