//! What we owe the world. Effects carry ids and kinds; names and addresses are looked up when they are done.

use crate::identifier::SubscriptionId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something owed to the outside world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "snake_case")]
pub enum Effect {
    /// Send a message.
    Send {
        /// Which.
        message: Message,
        /// To whom.
        to: Recipient,
    },
    /// Bar the line: no traffic, charging stopped.
    BarLine {
        /// The line.
        line: SubscriptionId,
    },
    /// Throw the line off the network (cancel location).
    DetachLine {
        /// The line.
        line: SubscriptionId,
        /// Counts from 1; makes each attempt an effect of its own.
        attempt: u32,
    },
    /// Ask the network whether the line is dead.
    ReadBackLine {
        /// The line.
        line: SubscriptionId,
        /// The detach attempt it checks.
        attempt: u32,
    },
    /// Delete the subscriber from the network.
    DeleteLine {
        /// The line.
        line: SubscriptionId,
    },
    /// Put the case before a human.
    AskHuman {
        /// Why.
        why: WorkKind,
        /// The latest moment at which they should have acted.
        by: Timestamp,
    },
}

impl Effect {
    /// The line it concerns, for effects on the network.
    pub const fn line(&self) -> Option<SubscriptionId> {
        match self {
            Self::BarLine { line }
            | Self::DetachLine { line, .. }
            | Self::ReadBackLine { line, .. }
            | Self::DeleteLine { line } => Some(*line),
            Self::Send { .. } | Self::AskHuman { .. } => None,
        }
    }

    /// Stable name of its kind, for logs, metrics and adapters.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Send { .. } => "send",
            Self::BarLine { .. } => "bar_line",
            Self::DetachLine { .. } => "detach_line",
            Self::ReadBackLine { .. } => "read_back_line",
            Self::DeleteLine { .. } => "delete_line",
            Self::AskHuman { .. } => "ask_human",
        }
    }
}

/// A message to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "snake_case")]
pub enum Message {
    /// What was asked, when it was received, and, while unconfirmed, the link that confirms.
    Receipt,
    /// A one-time code.
    Code {
        /// Its number within the case.
        number: u32,
    },
    /// The request is still not confirmed.
    Reminder {
        /// Counts from 1.
        number: u8,
    },
    /// The request lapsed; how to ask again.
    LapseNotice,
    /// Confirmed: when it ends, what that means, until when one can change one's mind.
    Scheduled,
    /// To the line's owner, out of band: somebody asked to end this line; "this was not me".
    OwnerNotice,
    /// The request was withdrawn.
    WithdrawalReceipt,
    /// The line's owner objected; the request was stopped.
    ObjectionReceipt,
    /// It was already asked for, in another case.
    AnsweredByEarlier,
    /// The withdrawal period was over; how to end the ordinary way.
    WithdrawalOutOfTime,
    /// It is over: end, credit, number, what remains to be done.
    ClosingLetter,
}

impl Message {
    /// One of each, for tests that must render all of them.
    pub const EXAMPLES: [Self; 11] = [
        Self::Receipt,
        Self::Code { number: 1 },
        Self::Reminder { number: 1 },
        Self::LapseNotice,
        Self::Scheduled,
        Self::OwnerNotice,
        Self::WithdrawalReceipt,
        Self::ObjectionReceipt,
        Self::AnsweredByEarlier,
        Self::WithdrawalOutOfTime,
        Self::ClosingLetter,
    ];

    /// Stable name of its kind, as in the wording's message ids.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::Code { .. } => "code",
            Self::Reminder { .. } => "reminder",
            Self::LapseNotice => "lapse-notice",
            Self::Scheduled => "scheduled",
            Self::OwnerNotice => "owner-notice",
            Self::WithdrawalReceipt => "withdrawal-receipt",
            Self::ObjectionReceipt => "objection-receipt",
            Self::AnsweredByEarlier => "answered-by-earlier",
            Self::WithdrawalOutOfTime => "withdrawal-out-of-time",
            Self::ClosingLetter => "closing-letter",
        }
    }
}

/// To whom a message goes; the address is looked up in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The address the requester gave for the receipt, by mail, by text message or by letter.
    ReceiptAddress,
    /// The line itself, by SMS (the case's first line that is on file).
    Line,
    /// The address the operator has on file for the holder: e-mail, or the postal address where there is none and
    /// [`may_go_by_letter`](super::may_go_by_letter) says so.
    AddressOnFile,
}

/// Why a human is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkKind {
    /// Nobody has proven that they may ask.
    Unverified,
    /// Proven, but the yes is missing.
    Unconfirmed,
    /// Too many wrong answers.
    Locked,
    /// The line's owner says it was not them.
    Objection,
    /// A message could not be delivered.
    Undelivered,
    /// A step of the cut failed for good.
    CutFailed,
    /// The network says "deleted" and "alive" at once.
    ReadBackContradicts,
    /// The operator's promise is close to its deadline.
    DeadlineNear,
    /// The holder was promised a call.
    CallBack,
    /// A second person must look at what was proposed.
    FourEyes,
}

impl WorkKind {
    /// Every kind, in the order of the worklists.
    pub const ALL: [Self; 10] = [
        Self::Unverified,
        Self::Unconfirmed,
        Self::CutFailed,
        Self::ReadBackContradicts,
        Self::DeadlineNear,
        Self::Locked,
        Self::CallBack,
        Self::FourEyes,
        Self::Objection,
        Self::Undelivered,
    ];

    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unverified => "unverified",
            Self::Unconfirmed => "unconfirmed",
            Self::Locked => "locked",
            Self::Objection => "objection",
            Self::Undelivered => "undelivered",
            Self::CutFailed => "cut-failed",
            Self::ReadBackContradicts => "read-back-contradicts",
            Self::DeadlineNear => "deadline-near",
            Self::CallBack => "call-back",
            Self::FourEyes => "four-eyes",
        }
    }
}
