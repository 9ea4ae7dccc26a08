//! Answers at a desk: heard, compared, told; and the one-time code, sent and read back.

use super::{AtDesk, Shown, case, question};
use crate::desk::StaffPosted;
use crate::portal::notice::Notice;
use crate::portal::words::Words;
use crate::web::{Fields, PageError, see_other};
use axum::http::StatusCode;
use axum::response::Response;
use engine::{Act, Answer, Told};
use termination::Case;
use termination::Event;
use termination::case::{Answered, Command, Refusal};
use termination::identifier::CommandId;
use termination::identity::NotCompared;
use termination::identity::evidence::{Kind, Outcome};
use termination::verification::CodeTo;

/// The id of what a form wants of a case: sending it twice is doing it once.
pub(super) fn command_id(
    at: &AtDesk,
    case: &Case,
    fields: &Fields,
    wish: &[&str],
) -> Result<CommandId, PageError> {
    let case = case.id.to_string();
    let wish: Vec<&str> = std::iter::once(case.as_str())
        .chain(wish.iter().copied())
        .collect();
    at.visit.command_id(fields.one("request"), &wish)
}

/// `POST …/answer`.
pub(super) async fn hear(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let kind = Kind::from_name(fields.one("kind")).ok_or(PageError::NotUnderstood)?;
    let case = at.case(Act::Asked(kind.name())).await?;
    let answer = match question::read(&at, kind, &fields) {
        Ok(answer) => answer,
        Err(unread) => {
            let wrong = case::Mistake {
                kind,
                text: at.visit.text(unread),
            };
            return case::page(&at, &case, None, Some(wrong), StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    // What was typed is part of the wish, so that another answer from the same page is another command.
    let typed = typed(&fields);
    let typed: Vec<&str> = typed.iter().map(String::as_str).collect();
    let command = command_id(
        &at,
        &case,
        &fields,
        &[&["answer", kind.name()], typed.as_slice()].concat(),
    )?;
    match at
        .engine()
        .hear_answer(case.id, command, &answer, at.desk())
        .await?
    {
        Told::Recorded { outcome, nearly, .. } => {
            let hint = nearly.map(question::nearly).map(|id| at.visit.text(id));
            told(&at, &case, kind, outcome, hint).await
        }
        Told::NotCompared(not) => {
            let wrong = case::Mistake {
                kind,
                text: not_compared(&at, &not),
            };
            case::page(&at, &case, None, Some(wrong), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Told::Refused(refusal) => refused(&at, &case, &refusal).await,
    }
}

fn typed(fields: &Fields) -> Vec<String> {
    const FIELDS: [&str; 11] = [
        "answer",
        "number",
        "structured",
        "amount",
        "day",
        "street",
        "postcode",
        "town",
        "zone",
        "paper",
        "not_at_hand",
    ];
    FIELDS.iter().map(|name| fields.one(name).to_owned()).collect()
}

fn not_compared(at: &AtDesk, not: &NotCompared) -> String {
    match not {
        NotCompared::NotOnFile => at.visit.text("desk-wrong-not-on-file"),
        NotCompared::Misread => at.visit.text("desk-wrong-misread"),
        NotCompared::Document(faults) => {
            let said = |fault: &termination::identity::mrz::Fault| at.visit.text(case::fault(*fault));
            faults.iter().map(said).collect::<Vec<_>>().join(" ")
        }
    }
}

/// A right answer leads on; any other says what to do, once.
async fn told(at: &AtDesk, case: &Case, kind: Kind, outcome: Outcome, hint: Option<String>) -> Shown {
    let id = match outcome {
        Outcome::Proven | Outcome::NotAtHand => return Ok(to_case(at, case)),
        Outcome::Nearly => "desk-told-nearly",
        Outcome::Wrong => "desk-told-wrong",
    };
    let case = fresh(at, case).await?;
    let text = [Some(at.visit.text(id)), hint]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let wrong = case::Mistake { kind, text };
    case::page(at, &case, None, Some(wrong), StatusCode::UNPROCESSABLE_ENTITY).await
}

/// `POST …/send-code`.
pub(super) async fn send_code(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Acted("ask-for-code")).await?;
    let (to, name) = match fields.one("to") {
        "file" => (CodeTo::AddressOnFile, "file"),
        _ => (CodeTo::Line, "line"),
    };
    let id = command_id(&at, &case, &fields, &["send-code", name])?;
    follow(&at, &case, id, Command::AskForCode { to }).await
}

/// `POST …/code`: the code as it was read aloud; with `yes`, after what will happen was read to the customer.
pub(super) async fn code(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let case = at.case(Act::Asked(Kind::CodeToLine.name())).await?;
    let kind = case::code_kind(&case);
    let answer = fields.one("code").to_owned();
    if answer.chars().filter(|sign| sign.is_numeric()).count() != 6 {
        let wrong = case::Mistake {
            kind,
            text: at.visit.text("error-code-form"),
        };
        return case::page(&at, &case, None, Some(wrong), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let yes = !fields.one("yes").is_empty();
    let id = command_id(
        &at,
        &case,
        &fields,
        &["code", &answer, if yes { "yes" } else { "no" }],
    )?;
    let command = Command::Answer {
        at: at.desk(),
        answered: Answered::Code { answer, yes },
    };
    match at.engine().handle(case.id, id, command).await? {
        Ok(answer) if is_wrong(&answer) => told(&at, &case, kind, Outcome::Wrong, None).await,
        Ok(_) => Ok(to_case(&at, &case)),
        Err(refusal) => refused(&at, &case, &refusal).await,
    }
}

fn is_wrong(answer: &Answer) -> bool {
    let wrong = |event: &Event| {
        matches!(
            event,
            Event::Answered {
                outcome: Outcome::Wrong,
                ..
            }
        )
    };
    answer.events.iter().any(wrong)
}

/// Sends a command and goes back to the case, or says why not.
pub(super) async fn follow(at: &AtDesk, case: &Case, id: CommandId, command: Command) -> Shown {
    match at.engine().handle(case.id, id, command).await? {
        Ok(_) => Ok(to_case(at, case)),
        Err(refusal) => refused(at, case, &refusal).await,
    }
}

/// The case as it stands, with why something was not done.
pub(super) async fn refused(at: &AtDesk, case: &Case, refusal: &Refusal) -> Shown {
    let case = fresh(at, case).await?;
    let notice = Notice::refused(refusal, &Words::of(&at.visit));
    case::page(at, &case, Some(notice), None, StatusCode::CONFLICT).await
}

async fn fresh(at: &AtDesk, case: &Case) -> Result<Case, super::Instead> {
    let found = at.visit.app.engine().case(case.id).await?;
    Ok(found.ok_or(PageError::NotFound)?)
}

pub(super) fn to_case(at: &AtDesk, case: &Case) -> Response {
    see_other(at.href(&format!("/cases/{}", case.id)))
}
