//! The customer's second yes, and the schedule that follows from proof and yes together.

use super::{
    Case, ConfirmedBy, DesiredEnd, Desk, Event, Given, KeepNumber, Kind, ReceiptRoute, Received, Refusal,
    Stage, Yes, checking, evolve, schedule, verification,
};
use crate::party::Channel;
use crate::verification::Evidence;

pub(super) fn confirm(
    case: &Case,
    stage: &Received,
    by: &ConfirmedBy,
    despite_porting: bool,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if case.asked.keep_number == KeepNumber::Yes && !despite_porting {
        return Err(Refusal::KeepNumberFirst);
    }
    let mut events = match by {
        ConfirmedBy::MailedLink { same_browser, code } => {
            match from_mail(case, stage, *same_browser, code.as_deref(), given)? {
                Ok(proof) => proof,
                Err(wrong) => return Ok(wrong),
            }
        }
        ConfirmedBy::CasePage => {
            from_case_page(case, stage)?;
            vec![]
        }
        ConfirmedBy::Spoken { at } => {
            at_desk(stage, *at, Channel::Phone)?;
            vec![]
        }
        ConfirmedBy::Signed { at, at_once } => {
            let proof = at_desk(stage, *at, Channel::Shop)?;
            if *at_once && !(ends_now(case) && checking::may_end_at_once(case, proof, given)) {
                return Err(Refusal::NotAtOnce);
            }
            vec![]
        }
    };
    if stage.confirmed_at.is_none() {
        events.push(Event::Confirmed {
            at: given.now,
            despite_porting,
            how: how(by),
        });
    }
    Ok(complete(case, events, given))
}

/// Events that a wrong code makes.
type Wrong = Vec<Event>;

/// The mailed link counts from the browser that asked, or with the code printed in the mail. When the mail
/// went to the very address on file, following it proves as well.
fn from_mail(
    case: &Case,
    stage: &Received,
    same_browser: bool,
    code: Option<&str>,
    given: &Given<'_>,
) -> Result<Result<Vec<Event>, Wrong>, Refusal> {
    if !same_browser {
        verification::refuse_when_locked(case, given.now)?;
        let code = code.ok_or(Refusal::CodeFromMailNeeded)?;
        if !given.proof.mail_code_matches(case.id, code) {
            return Ok(Err(verification::wrong_answer(case, given)));
        }
    }
    let proves = case.asked.receipt_on_file
        && case.asked.receipt == ReceiptRoute::Email
        && case.holder.is_some()
        && stage.verified.is_none();
    Ok(Ok(if proves {
        verification::verified(case, Evidence::LinkToAddressOnFile, given)
    } else {
        vec![]
    }))
}

/// The case page can confirm only what a code has proven. After a session the yes comes by mail, so that an
/// open laptop alone ends nothing (a text message does the same); by the case page again where it would come by letter. So it is where the back
/// office vouched and the yes is still missing because the number is to be kept.
fn from_case_page(case: &Case, stage: &Received) -> Result<(), Refusal> {
    let Some(verified) = stage.verified else {
        return Err(Refusal::NotProven);
    };
    match verified.by {
        Evidence::CodeToLine
        | Evidence::CodeToAddress
        | Evidence::LinkToAddressOnFile
        | Evidence::Answers { .. }
        | Evidence::TwoOfStaff { .. } => Ok(()),
        Evidence::Session | Evidence::BackOffice { .. } if case.asked.receipt == ReceiptRoute::Post => Ok(()),
        Evidence::Session | Evidence::BackOffice { .. } => Err(Refusal::ConfirmByMail),
    }
}

/// At a desk the yes comes after the proof: what will happen is read to nobody but who may ask.
fn at_desk(stage: &Received, desk: Desk, channel: Channel) -> Result<Evidence, Refusal> {
    if desk.channel != channel {
        return Err(Refusal::NotHere);
    }
    let verified = stage.verified.ok_or(Refusal::NotProven)?;
    Ok(verified.by)
}

const fn ends_now(case: &Case) -> bool {
    matches!(case.asked.end, DesiredEnd::Now) || matches!(case.asked.kind, Kind::StatutoryWithdrawal)
}

const fn how(by: &ConfirmedBy) -> Yes {
    match by {
        ConfirmedBy::MailedLink { .. } | ConfirmedBy::CasePage => Yes::Online,
        ConfirmedBy::Spoken { at } => Yes::Spoken { by: at.by },
        ConfirmedBy::Signed { at, at_once } => Yes::Signed {
            by: at.by,
            at_once: *at_once,
        },
    }
}

/// Adds the schedule once proof and yes are both there.
pub(super) fn complete(case: &Case, mut events: Vec<Event>, given: &Given<'_>) -> Vec<Event> {
    let mut after = case.clone();
    for event in &events {
        evolve(&mut after, event);
    }
    if let Stage::Received(stage) = &after.stage
        && stage.verified.is_some()
        && stage.confirmed_at.is_some()
    {
        events.push(Event::Scheduled {
            at: given.now,
            schedule: schedule::schedule(&after, given),
        });
    }
    events
}

/// Makes the schedule anew after a change while pending.
pub(super) fn reschedule(case: &Case, mut events: Vec<Event>, given: &Given<'_>) -> Vec<Event> {
    let mut after = case.clone();
    for event in &events {
        evolve(&mut after, event);
    }
    events.push(Event::Scheduled {
        at: given.now,
        schedule: schedule::schedule(&after, given),
    });
    events
}
