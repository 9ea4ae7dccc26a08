//! Where a case stands. Each stage carries exactly its data.

use super::{Patience, Scheduled};
use crate::identifier::{CaseId, SubscriptionId};
use crate::settlement::Settlement;
use crate::verification::Evidence;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A condition, not an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", content = "data", rename_all = "snake_case")]
pub enum Stage {
    /// The receipt exists; proof or yes may be missing.
    Received(Received),
    /// Proven and confirmed; ends at an instant; can be withdrawn until the point of no return.
    Pending(Pending),
    /// Barring, detaching, reading back, deleting.
    Ceasing(Ceasing),
    /// The final statement is being made.
    Settling(Settling),
    /// Over.
    Closed(Closed),
    /// Withdrawn by the requester, or stopped by the line's owner.
    Withdrawn(EndedBy),
    /// Never confirmed.
    Lapsed(Timestamp),
    /// It could not be done; says why.
    Refused(RefusedBecause),
}

impl Stage {
    /// Stable names of all stages.
    pub const NAMES: [&'static str; 8] = [
        "received",
        "pending",
        "ceasing",
        "settling",
        "closed",
        "withdrawn",
        "lapsed",
        "refused",
    ];

    /// The stage's stable name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Received(_) => "received",
            Self::Pending(_) => "pending",
            Self::Ceasing(_) => "ceasing",
            Self::Settling(_) => "settling",
            Self::Closed(_) => "closed",
            Self::Withdrawn(_) => "withdrawn",
            Self::Lapsed(_) => "lapsed",
            Self::Refused(_) => "refused",
        }
    }
}

/// What is known while proof or yes may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// How long it is waited for.
    pub patience: Patience,
    /// Proof that the requester may ask.
    pub verified: Option<Verified>,
    /// When the yes was given.
    pub confirmed_at: Option<Timestamp>,
    /// Reminders sent.
    pub reminders: u8,
    /// When the last one was sent.
    pub last_reminder_at: Option<Timestamp>,
    /// Whether a human was asked.
    pub worklisted: bool,
}

/// Proof that the requester may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// When.
    pub at: Timestamp,
    /// By what.
    pub by: Evidence,
}

/// Proven and confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Proof that the requester may ask.
    pub verified: Verified,
    /// When the yes was given.
    pub confirmed_at: Timestamp,
    /// When it ends, when it cannot be undone any more, when it must be off.
    pub schedule: Scheduled,
}

/// The network part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ceasing {
    /// When the cut was ordered.
    pub since: Timestamp,
    /// As it was while pending.
    pub schedule: Scheduled,
    /// Each line with how far it is.
    pub lines: Vec<(SubscriptionId, LineProgress)>,
    /// Whether a human was told that the deadline is near.
    pub warned: bool,
    /// Lines whose cut cannot go on by itself.
    pub stuck: Vec<SubscriptionId>,
}

/// How far the cut of one line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum LineProgress {
    /// The bar was ordered.
    Barring,
    /// The detach was ordered.
    Detaching {
        /// Which attempt, from 1.
        attempt: u32,
    },
    /// The read-back was ordered.
    ReadingBack {
        /// Which attempt, from 1.
        attempt: u32,
    },
    /// Read back as dead; the deletion was ordered.
    Deleting {
        /// When it was read back as dead.
        dead_at: Timestamp,
    },
    /// Deleted after it was read back as dead.
    Gone {
        /// When it was read back as dead.
        dead_at: Timestamp,
    },
}

/// Every line is off; the final statement is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settling {
    /// Since when.
    pub since: Timestamp,
    /// As it was while pending.
    pub schedule: Scheduled,
    /// When the last line was read back as dead.
    pub off_at: Timestamp,
    /// The final statement, once it is made.
    pub settlement: Option<Settlement>,
}

/// Over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// When.
    pub at: Timestamp,
    /// As it was while pending.
    pub schedule: Scheduled,
    /// When the last line was read back as dead.
    pub off_at: Timestamp,
    /// What is owed or given back.
    pub settlement: Settlement,
    /// The last day on which the number can still be ported out.
    pub port_out_until_on: Date,
    /// The last day on which the number rests.
    pub rests_until_on: Date,
}

/// Who withdrew, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum EndedBy {
    /// The requester changed their mind.
    Requester {
        /// When.
        at: Timestamp,
    },
    /// The line's owner said "this was not me".
    Owner {
        /// When.
        at: Timestamp,
    },
}

/// Why a case was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum RefusedBecause {
    /// Every line is already being ended by an earlier case.
    AnsweredByEarlier {
        /// When it was found out.
        at: Timestamp,
        /// That case.
        case: CaseId,
    },
    /// A statutory withdrawal was asked for after its period.
    WithdrawalOutOfTime {
        /// When it was found out.
        at: Timestamp,
        /// The last day of the period; `None` when the contract was not made at a distance.
        until_on: Option<Date>,
    },
}
