//! Answers that say no, each with a stable code and its facts. The wording has a text for each in every
//! language.

use super::{Case, EndedBy, RefusedBecause, Stage};
use crate::identifier::CaseId;
use jiff::Timestamp;
use jiff::civil::Date;

/// Stable codes of all refusals, for the texts and the programming interface.
pub const CODES: &[&str] = &[
    "already-asked",
    "already-proven",
    "cannot-be-proposed",
    "closed",
    "code-expired",
    "code-from-mail-needed",
    "confirm-by-mail",
    "end-in-the-past",
    "end-too-far",
    "keep-number-first",
    "lapsed",
    "locked",
    "no-lines",
    "no-proposal",
    "not-at-once",
    "not-here",
    "not-in-the-withdrawal-period",
    "not-on-file",
    "not-proven",
    "not-the-holder",
    "nothing-to-retry",
    "on-its-way",
    "proposal-open",
    "refused",
    "same-person",
    "too-late",
    "too-many-codes",
    "too-many-lines",
    "too-many-resends",
    "too-soon",
    "withdrawn",
    "wrong-paper",
];

/// Why a command was not followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Every line is already being ended by this case.
    AlreadyAsked {
        /// That case.
        case: CaseId,
    },
    /// The line is proven already; no code is needed.
    AlreadyProven,
    /// This cannot be proposed for a case that stands where this one does.
    CannotBeProposed,
    /// The case is closed.
    Closed {
        /// When the contract ended.
        ended_at: Timestamp,
    },
    /// There is no code that can be answered; ask for a new one.
    CodeExpired,
    /// Opened in another browser than the request: the code from the mail is needed too.
    CodeFromMailNeeded,
    /// The yes comes by the link in the mail.
    ConfirmByMail,
    /// The chosen last day is over.
    EndInThePast {
        /// The earliest day that can be chosen.
        earliest_on: Date,
    },
    /// The chosen last day is too far ahead.
    EndTooFar {
        /// The latest day that can be chosen.
        latest_on: Date,
    },
    /// The customer wants to keep the number and has not said that they go on all the same.
    KeepNumberFirst,
    /// The request lapsed.
    Lapsed {
        /// When.
        at: Timestamp,
    },
    /// Too many wrong answers.
    Locked {
        /// Until when.
        until: Timestamp,
    },
    /// No line was named.
    NoLines,
    /// There is no open proposal of this number.
    NoProposal,
    /// It cannot end at once: that needs "now", a document seen at a counter, no sign of risk, and the operator's policy.
    NotAtOnce,
    /// This cannot be given at this desk.
    NotHere,
    /// The statutory withdrawal is not open for this contract.
    NotInTheWithdrawalPeriod {
        /// Its last day; `None` when the contract was not made at a distance or is not known.
        until_on: Option<Date>,
    },
    /// No line of this case is on file: there is nothing to compare an answer with.
    NotOnFile,
    /// The line must be proven first.
    NotProven,
    /// The session is not that of the line's holder.
    NotTheHolder,
    /// Nothing is stuck.
    NothingToRetry,
    /// The cut or the final statement is under way; nothing is left to do but wait.
    OnItsWay,
    /// Another proposal waits for its second person.
    ProposalOpen {
        /// Its number.
        number: u32,
    },
    /// The case was refused.
    Refused,
    /// Whoever proposed it cannot be the second person.
    SamePerson,
    /// The point of no return has passed.
    TooLate {
        /// When it passed.
        since: Timestamp,
    },
    /// No more codes in this case.
    TooManyCodes,
    /// More lines than one request may name.
    TooManyLines {
        /// The most.
        max: usize,
    },
    /// The receipt was resent as often as it may be.
    TooManyResends,
    /// Asked again too quickly.
    TooSoon {
        /// When it can be asked again.
        again_at: Timestamp,
    },
    /// The request was withdrawn.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// The paper does not show that somebody acts in this quality.
    WrongPaper,
}

impl Refusal {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AlreadyAsked { .. } => "already-asked",
            Self::AlreadyProven => "already-proven",
            Self::CannotBeProposed => "cannot-be-proposed",
            Self::Closed { .. } => "closed",
            Self::CodeExpired => "code-expired",
            Self::CodeFromMailNeeded => "code-from-mail-needed",
            Self::ConfirmByMail => "confirm-by-mail",
            Self::EndInThePast { .. } => "end-in-the-past",
            Self::EndTooFar { .. } => "end-too-far",
            Self::KeepNumberFirst => "keep-number-first",
            Self::Lapsed { .. } => "lapsed",
            Self::Locked { .. } => "locked",
            Self::NoLines => "no-lines",
            Self::NoProposal => "no-proposal",
            Self::NotAtOnce => "not-at-once",
            Self::NotHere => "not-here",
            Self::NotInTheWithdrawalPeriod { .. } => "not-in-the-withdrawal-period",
            Self::NotOnFile => "not-on-file",
            Self::NotProven => "not-proven",
            Self::NotTheHolder => "not-the-holder",
            Self::NothingToRetry => "nothing-to-retry",
            Self::OnItsWay => "on-its-way",
            Self::ProposalOpen { .. } => "proposal-open",
            Self::Refused => "refused",
            Self::SamePerson => "same-person",
            Self::TooLate { .. } => "too-late",
            Self::TooManyCodes => "too-many-codes",
            Self::TooManyLines { .. } => "too-many-lines",
            Self::TooManyResends => "too-many-resends",
            Self::TooSoon { .. } => "too-soon",
            Self::Withdrawn { .. } => "withdrawn",
            Self::WrongPaper => "wrong-paper",
        }
    }
}

/// What a stage that has left the command behind answers.
pub(super) fn over(case: &Case) -> Refusal {
    match &case.stage {
        Stage::Closed(closed) => Refusal::Closed {
            ended_at: closed.schedule.ends_at,
        },
        Stage::Withdrawn(EndedBy::Requester { at } | EndedBy::Owner { at }) => Refusal::Withdrawn { at: *at },
        Stage::Lapsed(at) => Refusal::Lapsed { at: *at },
        Stage::Refused(RefusedBecause::AnsweredByEarlier { case, .. }) => {
            Refusal::AlreadyAsked { case: *case }
        }
        Stage::Refused(RefusedBecause::WithdrawalOutOfTime { .. }) => Refusal::Refused,
        Stage::Received(_) | Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) => Refusal::OnItsWay,
    }
}
