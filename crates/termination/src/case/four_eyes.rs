//! What needs a second person: taking up a case that is over, putting an end right after the point of no return,
//! letting somebody through whom the questions did not prove. Never the same one twice.

use super::{Case, Event, Given, Refusal, Stage, closing, confirmation, schedule, verification};
use crate::identifier::StaffId;
use crate::verification::Evidence;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What needs a second person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "proposal", rename_all = "snake_case")]
pub enum Proposal {
    /// Take up a case that lapsed or was withdrawn.
    Reopen,
    /// Put the end right that can no longer be withdrawn: billing stops at another moment.
    CorrectEnd {
        /// The right moment.
        ends_at: Timestamp,
    },
    /// Take the holder as proven, on what the staff have seen and no question can weigh.
    OverrideCheck,
}

impl Proposal {
    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reopen => "reopen",
            Self::CorrectEnd { .. } => "correct-end",
            Self::OverrideCheck => "override-check",
        }
    }
}

/// A proposal that waits for its second person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenProposal {
    /// Counts from 1 within the case.
    pub number: u32,
    /// What.
    pub what: Proposal,
    /// Who proposed it.
    pub by: StaffId,
    /// When it is void.
    pub until: Timestamp,
}

/// What the second person says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondOpinion {
    /// I agree.
    Approve,
    /// I do not agree; or, from whoever proposed it, I take it back.
    Decline,
}

pub(super) fn propose(
    case: &Case,
    what: Proposal,
    by: StaffId,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    if let Some(open) = open(case, given) {
        return Err(Refusal::ProposalOpen { number: open.number });
    }
    refuse_unless_possible(case, what, given)?;
    let hours = i64::from(given.rules.operator.policy.proposal_hours);
    Ok(vec![Event::Proposed {
        at: given.now,
        number: case.proposals.0 + 1,
        what,
        by,
        until: given.now + SignedDuration::from_hours(hours),
    }])
}

pub(super) fn judge(
    case: &Case,
    number: u32,
    by: StaffId,
    verdict: SecondOpinion,
    given: &Given<'_>,
) -> Result<Vec<Event>, Refusal> {
    let open = open(case, given).filter(|open| open.number == number);
    let open = open.ok_or(Refusal::NoProposal)?;
    match verdict {
        SecondOpinion::Approve => approve(case, open, by, given),
        SecondOpinion::Decline => Ok(vec![Event::Declined {
            at: given.now,
            number,
            by,
        }]),
    }
}

/// The case may have moved on since it was proposed: whether it is still possible is asked again.
fn approve(case: &Case, open: OpenProposal, by: StaffId, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    let number = open.number;
    if open.by == by {
        return Err(Refusal::SamePerson);
    }
    refuse_unless_possible(case, open.what, given)?;
    let at = given.now;
    let mut events = vec![Event::Approved { at, number, by }];
    match open.what {
        Proposal::Reopen => events.push(Event::Reopened {
            at,
            patience: schedule::patience(given),
        }),
        Proposal::CorrectEnd { ends_at } => events.extend(closing::correct_end(case, ends_at, given)),
        Proposal::OverrideCheck => {
            let proof = Evidence::TwoOfStaff {
                proposed_by: open.by,
                approved_by: by,
            };
            events.extend(verification::verified(case, proof, given));
            events = confirmation::complete(case, events, given);
        }
    }
    Ok(events)
}

fn open(case: &Case, given: &Given<'_>) -> Option<OpenProposal> {
    case.proposals.1.filter(|open| given.now < open.until)
}

fn refuse_unless_possible(case: &Case, what: Proposal, given: &Given<'_>) -> Result<(), Refusal> {
    let possible = match (what, &case.stage) {
        (Proposal::Reopen, Stage::Lapsed(_) | Stage::Withdrawn(_)) => true,
        (Proposal::CorrectEnd { ends_at }, Stage::Ceasing(_) | Stage::Settling(_) | Stage::Closed(_)) => {
            (case.asked.at..=given.now).contains(&ends_at)
        }
        (Proposal::OverrideCheck, Stage::Received(stage)) => {
            stage.verified.is_none() && case.subscriptions().next().is_some()
        }
        (Proposal::Reopen | Proposal::CorrectEnd { .. } | Proposal::OverrideCheck, _) => false,
    };
    possible.then_some(()).ok_or(Refusal::CannotBeProposed)
}
