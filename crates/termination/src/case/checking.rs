//! Who is asking, at a desk or with a code: answers, risk, enough or not, the lock of a line.

use super::{Case, Event, Given, KeepNumber, Received, Refusal, WorkKind, Yes, confirmation, verification};
use crate::calendar;
use crate::identifier::StaffId;
use crate::identity::evidence::{
    self, Checking, Kind, Level, Outcome, Policy, Risk, Signals, Standing, WRONG_ANSWERS_MAX,
};
use crate::money::Cents;
use crate::party::{Channel, Paper};
use crate::subscription::{Payment, Subscription};
use crate::verification::{CodeTo, Evidence, GivenAnswer};
use jiff::{SignedDuration, Timestamp};
use std::fmt;

/// Somebody of the staff at a desk, while the customer is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Desk {
    /// The phone desk, the shop desk, or the back office.
    pub channel: Channel,
    /// Who.
    pub by: StaffId,
}

/// What was answered at a desk.
#[derive(Clone, PartialEq, Eq)]
pub enum Answered {
    /// A one-time code.
    Code {
        /// As it was read aloud.
        answer: String,
        /// It was asked for after what will happen was read to the customer: then it is also the yes.
        yes: bool,
    },
    /// Something that was compared with what is on file.
    Compared {
        /// What was asked.
        kind: Kind,
        /// What came of it.
        outcome: Outcome,
        /// The paper, where one was seen.
        paper: Option<Paper>,
    },
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code { .. } => f.write_str("Code(..)"),
            Self::Compared { kind, outcome, .. } => write!(f, "Compared({} {})", kind.name(), outcome.name()),
        }
    }
}

/// What is held against a line before a check, over all cases and channels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LineChecks {
    /// Wrong answers since the last proof or lock.
    pub wrong_answers: u32,
    /// Wrong answers lately, also those before a lock.
    pub attempts: u32,
    /// Until when no answer is looked at.
    pub locked_until: Option<Timestamp>,
    /// Whether a case that came by another channel is open for the line.
    pub other_channel_open: bool,
}

/// How much proof is needed, and why. Of several lines, the one that is worth most and was changed last counts.
pub fn risk(case: &Case, given: &Given<'_>) -> Risk {
    let lines: Vec<&Subscription> = case
        .subscriptions()
        .filter_map(|line| {
            given
                .subscriptions
                .iter()
                .find(|subscription| subscription.id == line)
        })
        .collect();
    let fee = |line: &&Subscription| match line.payment {
        Payment::Postpaid { monthly_fee, .. } => monthly_fee,
        Payment::Prepaid => Cents(0),
    };
    let signals = Signals {
        sim_changed_on: lines.iter().filter_map(|line| line.changes.sim_on).max(),
        address_changed_on: lines.iter().filter_map(|line| line.changes.address_on).max(),
        email_changed_on: lines.iter().filter_map(|line| line.changes.email_on).max(),
        attempts: given.line.attempts,
        monthly_fee: lines.iter().map(fee).max().unwrap_or(Cents(0)),
        other_channel_open: given.line.other_channel_open,
    };
    let today = calendar::civil_day(given.now, &given.rules.law.zone);
    evidence::assess(&signals, &given.rules.operator.evidence.risk, today)
}

/// The answers of this contact. What was answered longer ago may have been said by somebody else.
pub fn answers(case: &Case, given: &Given<'_>) -> Checking {
    // Answers are on record already: what they count for was counted then, so none of them is refused here.
    let mut checking = Checking::new(0, WRONG_ANSWERS_MAX);
    for answer in fresh_answers(case, given) {
        if checking.record(answer.kind, answer.outcome).is_err() {
            break;
        }
    }
    checking
}

/// The answers of this contact as they stand on record, in order.
pub fn fresh_answers<'a>(case: &'a Case, given: &Given<'_>) -> impl Iterator<Item = &'a GivenAnswer> {
    let minutes = i64::from(given.rules.operator.policy.answer_minutes);
    let since = given.now - SignedDuration::from_mins(minutes);
    case.checks.answers.iter().filter(move |answer| answer.at > since)
}

/// Until when the line's checks are locked, by this case or by another.
pub fn locked_until(case: &Case, given: &Given<'_>) -> Option<Timestamp> {
    let of_line = given.line.locked_until.filter(|until| given.now < *until);
    case.checks.locked(given.now).max(of_line)
}

/// An answer at a desk. What proves enough proves the case; the yes is asked for next.
pub(super) fn answer(
    case: &Case,
    stage: &Received,
    answered: &Answered,
    desk: Desk,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if let Some(verified) = stage.verified {
        return match answered {
            Answered::Code { answer, yes: true } if verified.by.is_at_desk() => {
                yes_by_code(case, answer, desk, given)
            }
            Answered::Code { .. } | Answered::Compared { .. } => Err(Refusal::AlreadyProven),
        };
    }
    if let Some(until) = locked_until(case, given) {
        return Err(Refusal::Locked { until });
    }
    if case.subscriptions().next().is_none() {
        return Err(Refusal::NotOnFile);
    }
    let (kind, outcome, paper, yes) = match answered {
        Answered::Code { answer, yes } => {
            let (kind, outcome) = code(case, answer, given)?;
            (kind, outcome, None, *yes)
        }
        Answered::Compared { kind, outcome, paper } => (*kind, *outcome, *paper, false),
    };
    if !kind.possible_in(desk.channel) {
        return Err(Refusal::NotHere);
    }
    if paper.is_some_and(|paper| !paper.fits(case.asked.acting)) {
        return Err(Refusal::WrongPaper);
    }
    let mut events = record(case, kind, outcome, paper, given);
    if locks(&events) {
        return Ok(events);
    }
    let risk = risk(case, given);
    if is_enough(case, (kind, outcome), desk.channel, &risk, given) {
        let by = Evidence::Answers {
            channel: desk.channel,
            risk: risk.level,
            by: desk.by,
        };
        events.extend(verification::verified(case, by, given));
    }
    // The yes stands, also while more is needed as proof. Who wants to keep the number first hears what that means.
    let said_yes = yes && outcome == Outcome::Proven && stage.confirmed_at.is_none();
    if said_yes && case.asked.keep_number == KeepNumber::No {
        events.push(Event::Confirmed {
            at: given.now,
            despite_porting: false,
            how: Yes::CodeAtDesk { by: desk.by },
        });
    }
    Ok(confirmation::complete(case, events, given))
}

/// Proven already, what will happen was read aloud, and the customer reads a code back as their yes.
fn yes_by_code(case: &Case, answer: &str, desk: Desk, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    if let Some(until) = locked_until(case, given) {
        return Err(Refusal::Locked { until });
    }
    if case.asked.keep_number == KeepNumber::Yes {
        return Err(Refusal::KeepNumberFirst);
    }
    let (kind, outcome) = code(case, answer, given)?;
    if outcome != Outcome::Proven {
        return Ok(record(case, kind, outcome, None, given));
    }
    let yes = Event::Confirmed {
        at: given.now,
        despite_porting: false,
        how: Yes::CodeAtDesk { by: desk.by },
    };
    Ok(confirmation::complete(case, vec![yes], given))
}

fn code(case: &Case, answer: &str, given: &Given<'_>) -> Result<(Kind, Outcome), Refusal> {
    let code = case
        .checks
        .live_code
        .filter(|code| given.now < code.expires_at)
        .ok_or(Refusal::CodeExpired)?;
    let outcome = if given.proof.code_matches(case.id, code.number, answer) {
        Outcome::Proven
    } else {
        Outcome::Wrong
    };
    Ok((code_kind(code.to), outcome))
}

/// The kind of evidence that a one-time code gives.
pub(super) const fn code_kind(to: CodeTo) -> Kind {
    match to {
        CodeTo::Line => Kind::CodeToLine,
        CodeTo::AddressOnFile => Kind::CodeToAddress,
    }
}

/// The answer, and what follows when it was the last wrong one: the checks of the line are locked, its owner is told
/// and a human is asked. The request itself stays received.
fn record(case: &Case, kind: Kind, outcome: Outcome, paper: Option<Paper>, given: &Given<'_>) -> Vec<Event> {
    let policy = &given.rules.operator.policy;
    let mut checking = answers(case, given);
    let before = checking.wrong_answers();
    // Only as many as lock are ever recorded, and they lock.
    let counts = checking.record(kind, outcome).is_ok() && checking.wrong_answers() > before;
    let mut events = vec![Event::Answered {
        at: given.now,
        kind,
        outcome,
        counts,
        paper,
    }];
    if counts && given.line.wrong_answers + 1 >= policy.wrong_answers_max.min(WRONG_ANSWERS_MAX) {
        let until = given.now + SignedDuration::from_mins(i64::from(policy.lock_minutes));
        events.push(Event::LineLocked { at: given.now, until });
        events.push(Event::HumanNeeded {
            at: given.now,
            why: WorkKind::Locked,
            by: until,
        });
    }
    events
}

fn locks(events: &[Event]) -> bool {
    events
        .iter()
        .any(|event| matches!(event, Event::LineLocked { .. }))
}

/// Whether the answers on record, with a new one, are enough in a channel.
pub(super) fn is_enough(
    case: &Case,
    (kind, outcome): (Kind, Outcome),
    channel: Channel,
    risk: &Risk,
    given: &Given<'_>,
) -> bool {
    let mut checking = answers(case, given);
    if checking.record(kind, outcome).is_err() {
        return false;
    }
    let asker = (channel, case.asked.acting);
    let policy: &Policy = &given.rules.operator.evidence.ladder;
    matches!(
        evidence::standing(policy, asker, risk, &checking),
        Standing::Enough(_)
    )
}

/// A proof by code or session online. Where nothing stands out it is enough by itself; with risk it is one of two.
pub(super) fn prove_online(case: &Case, kind: Kind, by: Evidence, given: &Given<'_>) -> Vec<Event> {
    let risk = risk(case, given);
    if is_enough(case, (kind, Outcome::Proven), Channel::Online, &risk, given) {
        return verification::verified(case, by, given);
    }
    vec![Event::Answered {
        at: given.now,
        kind,
        outcome: Outcome::Proven,
        counts: false,
        paper: None,
    }]
}

/// Nothing more can be asked now: the request stays received and a human looks at it before it lapses.
pub(super) fn leave_unproven(stage: &Received, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    if stage.verified.is_some() {
        return Err(Refusal::AlreadyProven);
    }
    if stage.worklisted {
        return Ok(vec![]);
    }
    Ok(vec![Event::HumanNeeded {
        at: given.now,
        why: WorkKind::Unverified,
        by: stage.patience.lapse_at.max(given.now),
    }])
}

/// Whether what was shown at a counter allows an end without the owner's window of objection: the document was seen
/// and nothing stands out.
pub(super) fn may_end_at_once(case: &Case, by: Evidence, given: &Given<'_>) -> bool {
    let at_counter = matches!(
        by,
        Evidence::Answers {
            channel: Channel::Shop,
            risk: Level::Plain,
            ..
        }
    );
    let seen = answers(case, given).proven().contains(&Kind::DocumentSeen);
    given.rules.operator.policy.counter_ends_at_once && at_counter && seen
}
