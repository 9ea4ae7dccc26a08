//! Proof that the requester may ask: kinds of evidence, one-time codes, wrong answers and the lock.

use crate::identifier::{BatchId, StaffId};
use crate::identity::evidence::{Kind, Level, Outcome};
use crate::party::Channel;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What proved that the requester may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// A session in the customer zone of the line's holder.
    Session,
    /// A one-time code sent to the line.
    CodeToLine,
    /// A one-time code sent to the address on file.
    CodeToAddress,
    /// The confirmation link, sent to the very address that is on file.
    LinkToAddressOnFile,
    /// The operator's own back office, which has the holder's request before it and answers for it.
    BackOffice {
        /// The requests that were entered together.
        batch: BatchId,
        /// Who entered them.
        by: StaffId,
    },
    /// Answers at a desk, which are on record before this.
    Answers {
        /// At which desk the last of them was given.
        channel: Channel,
        /// How much was needed.
        risk: Level,
        /// Who took them.
        by: StaffId,
    },
    /// Two of the staff, who have seen what no question can weigh.
    TwoOfStaff {
        /// Who proposed it.
        proposed_by: StaffId,
        /// Who looked again and agreed; never the same person.
        approved_by: StaffId,
    },
}

impl Evidence {
    /// Whether it was given to somebody of the staff, who still has the customer before them.
    pub const fn is_at_desk(self) -> bool {
        match self {
            Self::Answers { .. } => true,
            Self::Session
            | Self::CodeToLine
            | Self::CodeToAddress
            | Self::LinkToAddressOnFile
            | Self::BackOffice { .. }
            | Self::TwoOfStaff { .. } => false,
        }
    }
}

/// Where a one-time code is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeTo {
    /// By SMS to the line that is to end.
    Line,
    /// By e-mail to the address the operator has on file.
    AddressOnFile,
}

/// The state of the checks of one case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checks {
    /// Codes issued so far; the newest has this number.
    pub codes_issued: u32,
    /// The code that can be answered now.
    pub live_code: Option<LiveCode>,
    /// Wrong answers since the last right one or the last lock.
    pub wrong_answers: u32,
    /// Until when no answer is looked at.
    pub locked_until: Option<Timestamp>,
    /// Answers at the desks, and codes and sessions that were not enough by themselves; since the last lock.
    pub answers: Vec<GivenAnswer>,
}

/// What came of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenAnswer {
    /// When.
    pub at: Timestamp,
    /// What was asked.
    pub kind: Kind,
    /// What came of it.
    pub outcome: Outcome,
}

impl Checks {
    /// Whether no answer is looked at now.
    pub fn locked(&self, now: Timestamp) -> Option<Timestamp> {
        self.locked_until.filter(|until| now < *until)
    }
}

/// A one-time code that can still be answered. The code itself is derived when it is sent and never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveCode {
    /// Counts from 1 within the case.
    pub number: u32,
    /// Where it went.
    pub to: CodeTo,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it stops being valid.
    pub expires_at: Timestamp,
}

/// Compares secrets that the domain never sees. Implementations are pure functions of a key and take the
/// same time whatever the answer is.
pub trait Proof {
    /// Whether `answer` is the one-time code with this number.
    fn code_matches(&self, case: crate::identifier::CaseId, number: u32, answer: &str) -> bool;

    /// Whether `answer` is the code printed in the confirmation mail.
    fn mail_code_matches(&self, case: crate::identifier::CaseId, answer: &str) -> bool;
}
