//! A request is taken: the case is opened, and the receipt is on its way, before anybody is asked who they are.

use super::file::{self, More, Subject, Why};
use super::{AtDesk, Shown, drafts};
use crate::desk::StaffPosted;
use crate::portal::fields::text::one_line;
use crate::portal::fields::wrong::{What, Wrong};
use crate::portal::fields::{self, Known, Right, Typed, Wanted};
use crate::portal::notice::Notice;
use crate::portal::words::Words;
use crate::web::{Fields, see_other};
use axum::extract::Query;
use engine::{Act, Contact, Intake, RequesterDetails};
use termination::case::Refusal;
use termination::identifier::{Msisdn, MsisdnFault};
use termination::party::{Acting, Language};

/// `POST /desk/{counter}/lines/{holder}/{line}`.
pub(super) async fn known(Query(why): Query<Why>, StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    let subject = Subject::of(&at, &why).await?;
    take(&at, &subject, fields).await
}

/// `POST /desk/{counter}/new`.
pub(super) async fn unknown(StaffPosted(visit, fields): StaffPosted<Fields>) -> Shown {
    let at = AtDesk::open(visit).await?;
    take(&at, &Subject::unknown(), fields).await
}

async fn take(at: &AtDesk, subject: &Subject, fields: Fields) -> Shown {
    let more = more(at, &fields);
    if !fields.one("park").is_empty() {
        return drafts::keep(at, subject, &more, &fields).await;
    }
    let mut typed = Typed::from(fields);
    let known = known_of(subject, &more, &mut typed);
    let wanted = match fields::read(&typed, Right::End, &known) {
        Ok(_) if more.route == "sms" && known.contact.is_none() => Err(vec![no_number(&more)]),
        Ok(wanted) if to_own_line(&wanted) => Err(vec![Wrong {
            field: "sms",
            what: What::OwnLine,
        }]),
        read => read,
    };
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(wrongs) => return Ok(file::page(at, subject, (&typed, &more), &wrongs, None)),
    };
    let draft = match more.draft {
        Some((id, _)) => drafts::open(at, &id.to_string()).await?,
        None => None,
    };
    let content = typed.content(Right::End);
    let mut content: Vec<&str> = content.iter().map(String::as_str).collect();
    content.extend([more.acting.code(), more.language.code(), at.counter.name()]);
    let (case_id, reference) = match draft {
        Some(draft) => (draft.case, Some(draft.reference)),
        None => (at.visit.case_id(&typed.request, &content)?, None),
    };
    let entry = at.visit.entry(Act::TookRequest).in_case(case_id);
    at.visit.record(&entry).await?;
    let intake = Intake {
        reference,
        ..intake(at, wanted, &more, case_id)
    };
    match at.engine().receive(intake).await? {
        Ok(answer) => Ok(see_other(at.href(&format!("/cases/{}", answer.case.id)))),
        Err(refusal) => Ok(refused(at, subject, (&typed, &more), &refusal)),
    }
}

fn intake(at: &AtDesk, wanted: Wanted, more: &More, case_id: termination::identifier::CaseId) -> Intake {
    Intake {
        reference: None,
        case_id,
        operator: at.visit.operator_id().clone(),
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
        language: more.language,
        channel: at.counter.channel(),
        acting: more.acting,
        session: None,
    }
}

/// The line that was found is the line of the request; it need not be typed again. One way for the receipt was chosen; what
/// is left in the fields of the others was for them.
fn known_of(subject: &Subject, more: &More, typed: &mut Typed) -> Known {
    let mut known = Known::default();
    if let Some(line) = &subject.line {
        typed.cards = vec![line.subscription.id];
        known.cards = vec![(line.subscription.id, line.identity.msisdn)];
    }
    match more.route.as_str() {
        "sms" => {
            known.contact = Contact::sms(&more.sms).ok();
            "file".clone_into(&mut typed.to);
        }
        "post" => typed.email.clear(),
        _ => typed.post.clear(),
    }
    known
}

/// A line that has ended takes no message any more: the closing letter would never arrive.
fn to_own_line(wanted: &Wanted) -> bool {
    let Contact::Sms(number) = &wanted.contact else {
        return false;
    };
    wanted.lines.iter().any(|line| line.e164() == *number)
}

/// That no text message can be sent to what was typed.
fn no_number(more: &More) -> Wrong {
    Wrong {
        field: "sms",
        what: What::Line {
            typed: more.sms.chars().take(30).collect(),
            fault: if more.sms.is_empty() {
                MsisdnFault::Empty
            } else {
                MsisdnFault::NotDigits
            },
        },
    }
}

fn more(at: &AtDesk, fields: &Fields) -> More {
    More {
        acting: Acting::from_code(fields.one("acting")).unwrap_or_default(),
        language: Language::from_code(fields.one("language")).unwrap_or(at.visit.language),
        route: fields.one("route").to_owned(),
        sms: one_line(fields.one("sms")).text,
        draft: fields
            .one("draft")
            .parse()
            .ok()
            .zip(fields.one("seen").parse().ok()),
    }
}

fn refused(
    at: &AtDesk,
    subject: &Subject,
    typed: (&Typed, &More),
    refusal: &Refusal,
) -> axum::response::Response {
    if matches!(refusal, Refusal::EndInThePast { .. } | Refusal::EndTooFar { .. }) {
        let wrong = Wrong {
            field: "last",
            what: What::Refused(refusal.clone()),
        };
        return file::page(at, subject, typed, &[wrong], None);
    }
    let notice = Notice::refused(refusal, &Words::of(&at.visit));
    file::page(at, subject, typed, &[], Some(notice))
}
