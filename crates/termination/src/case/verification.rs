//! Commands that prove: codes asked for and answered, sessions.

use super::{
    Case, Event, Given, KeepNumber, Received, Refusal, WorkKind, Yes, checking, confirmation, correction,
};
use crate::identifier::PartyId;
use crate::identity::evidence::Kind;
use crate::verification::{CodeTo, Evidence};
use jiff::{SignedDuration, Timestamp};

/// The code that [`ask_for_code`] issues; also sent with the receipt of a request without a session.
///
/// A case whose line is not on file goes through the same motions, so that nobody learns from the answer
/// whether a line exists; nothing is sent then.
pub(super) fn issue(case: &Case, to: CodeTo, given: &Given<'_>) -> Event {
    let minutes = i64::from(given.rules.operator.policy.code_minutes);
    Event::CodeIssued {
        number: case.checks.codes_issued + 1,
        to,
        issued_at: given.now,
        expires_at: given.now + SignedDuration::from_mins(minutes),
    }
}

pub(super) fn ask_for_code(
    case: &Case,
    stage: &Received,
    to: CodeTo,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    let policy = &given.rules.operator.policy;
    // At a desk a code can be the yes, too, once what will happen was read aloud.
    if stage.verified.is_some_and(|verified| !verified.by.is_at_desk()) {
        return Err(Refusal::AlreadyProven);
    }
    refuse_when_locked(case, given.now)?;
    if case.checks.codes_issued >= policy.codes_max {
        return Err(Refusal::TooManyCodes);
    }
    if let Some(code) = case.checks.live_code.filter(|code| code.to == to) {
        let again_at = code.issued_at + SignedDuration::from_secs(i64::from(policy.resend_pause_seconds));
        if given.now < again_at {
            return Err(Refusal::TooSoon { again_at });
        }
    }
    Ok(vec![issue(case, to, given)])
}

/// A right code proves; it is also the yes, unless the number is to be kept: then the customer first reads
/// that porting would end the card by itself.
pub(super) fn code(
    case: &Case,
    stage: &Received,
    answer: &str,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if stage.verified.is_some() {
        return Err(Refusal::AlreadyProven);
    }
    refuse_when_locked(case, given.now)?;
    let code = case
        .checks
        .live_code
        .filter(|code| given.now < code.expires_at)
        .ok_or(Refusal::CodeExpired)?;
    let matches = given.proof.code_matches(case.id, code.number, answer);
    if !matches || case.subscriptions().next().is_none() {
        return Ok(wrong_answer(case, given));
    }
    let by = match code.to {
        CodeTo::Line => Evidence::CodeToLine,
        CodeTo::AddressOnFile => Evidence::CodeToAddress,
    };
    let mut events = checking::prove_online(case, checking::code_kind(code.to), by, given);
    if case.asked.keep_number == KeepNumber::No && stage.confirmed_at.is_none() {
        events.push(Event::Confirmed {
            at: given.now,
            despite_porting: false,
            how: Yes::Online,
        });
    }
    Ok(confirmation::complete(case, events, given))
}

pub(super) fn prove_by_session(
    case: &Case,
    stage: &Received,
    holder: PartyId,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if stage.verified.is_some() {
        return Ok(vec![]);
    }
    prove_by(case, stage, Evidence::Session, holder, given)
}

/// Proves by a session, which must be that of the lines' holder.
pub(super) fn prove_by(
    case: &Case,
    _stage: &Received,
    by: Evidence,
    holder: PartyId,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if case.holder != Some(holder) {
        return Err(Refusal::NotTheHolder);
    }
    let proven = checking::prove_online(case, Kind::Session, by, given);
    Ok(confirmation::complete(case, proven, given))
}

/// What follows from a proof: a statutory withdrawal is checked against its period, and lines that an earlier
/// case already ends are answered with that case. The line is held by the case that was proven first, not by
/// the one that was typed first, so that nobody can block a stranger's line.
pub(super) fn verified(case: &Case, by: Evidence, given: &Given<'_>) -> Vec<Event> {
    let mut events = vec![Event::Verified { at: given.now, by }];
    if case.asked.kind == super::Kind::StatutoryWithdrawal
        && let Err(until_on) = correction::withdrawal_open(case, given)
    {
        events.push(Event::WithdrawalOutOfTime {
            at: given.now,
            until_on,
        });
        return events;
    }
    let held: Vec<_> = given.held.iter().filter(|held| held.by != case.id).collect();
    if let Some(first) = held.first() {
        let free = case
            .subscriptions()
            .any(|line| held.iter().all(|held| held.subscription != line));
        events.push(if free {
            Event::LinesDropped {
                lines: held.iter().map(|held| held.subscription).collect(),
            }
        } else {
            Event::AnsweredByEarlier {
                at: given.now,
                case: first.by,
            }
        });
    }
    events
}

/// Counts a wrong answer; at the last one the checks are locked, the owner is told and a human is asked. The
/// request itself stays received.
pub(super) fn wrong_answer(case: &Case, given: &Given<'_>) -> Vec<Event> {
    let policy = &given.rules.operator.policy;
    let mut events = vec![Event::WrongAnswer { at: given.now }];
    if case.checks.wrong_answers + 1 >= policy.wrong_answers_max {
        let until = given.now + SignedDuration::from_mins(i64::from(policy.lock_minutes));
        events.push(Event::ChecksLocked { at: given.now, until });
        events.push(Event::HumanNeeded {
            at: given.now,
            why: WorkKind::Locked,
            by: until,
        });
    }
    events
}

pub(super) fn refuse_when_locked(case: &Case, now: Timestamp) -> Result<(), Refusal> {
    case.checks
        .locked(now)
        .map_or(Ok(()), |until| Err(Refusal::Locked { until }))
}
