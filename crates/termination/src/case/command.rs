//! What can be asked of a case that exists. (A case begins with [`super::open`].)

use super::{Answered, Desk, Effect, Proposal, SecondOpinion};
use crate::identifier::{PartyId, StaffId};
use crate::party::ReceiptRoute;
use crate::verification::CodeTo;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A command, imperative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Send a one-time code.
    AskForCode {
        /// Where to.
        to: CodeTo,
    },
    /// Here is the code; it proves and, unless the number is to be kept, confirms.
    AnswerCode {
        /// As typed.
        answer: String,
    },
    /// I am logged in as this holder.
    ProveBySession {
        /// The party of the session.
        holder: PartyId,
    },
    /// What somebody answered at a desk.
    Answer {
        /// The desk.
        at: Desk,
        /// The answer.
        answered: Answered,
    },
    /// Nothing more can be asked now; said at a desk.
    LeaveUnproven {
        /// The desk.
        at: Desk,
    },
    /// We call the holder back, said at a desk.
    PromiseCallBack {
        /// Until when.
        by: Timestamp,
    },
    /// The holder was called back.
    CallBack {
        /// Whether anybody answered.
        reached: bool,
    },
    /// Something that needs a second person.
    Propose {
        /// What.
        what: Proposal,
        /// Who proposes it.
        by: StaffId,
    },
    /// I have looked at what was proposed.
    Judge {
        /// The proposal.
        number: u32,
        /// Who looked at it.
        by: StaffId,
        /// What they say.
        verdict: SecondOpinion,
    },
    /// Yes, end it.
    Confirm {
        /// How the yes was given.
        by: ConfirmedBy,
        /// The customer read that porting the number would end the card by itself, and goes on.
        despite_porting: bool,
    },
    /// I change my mind.
    Withdraw,
    /// This was not me: from the notice sent to the line and to the address on file.
    Object,
    /// My address for the receipt was wrong. The new address is already in the vault.
    CorrectAddress {
        /// The new route.
        route: ReceiptRoute,
        /// Whether the new address is the one on file.
        on_file: bool,
    },
    /// Send me the receipt and the confirmation link again.
    Resend,
    /// Treat my request as a statutory withdrawal.
    ChooseStatutoryWithdrawal,
    /// The case link fell into other hands: make a new one.
    RevokeLink,
    /// Try the stuck lines again; said by staff.
    Retry,
    /// The time named by `due` has come.
    Wake,
    /// What came of an effect.
    Report {
        /// The effect.
        effect: Effect,
        /// What came of it.
        outcome: Outcome,
    },
}

impl Command {
    /// Stable names of all commands, for the table of stages and commands.
    pub const NAMES: [&'static str; 19] = [
        "ask-for-code",
        "answer-code",
        "prove-by-session",
        "answer",
        "leave-unproven",
        "promise-call-back",
        "call-back",
        "propose",
        "judge",
        "confirm",
        "withdraw",
        "object",
        "correct-address",
        "resend",
        "choose-statutory-withdrawal",
        "revoke-link",
        "retry",
        "wake",
        "report",
    ];

    /// The command's stable name. Never its content: that may hold a secret.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AskForCode { .. } => "ask-for-code",
            Self::AnswerCode { .. } => "answer-code",
            Self::ProveBySession { .. } => "prove-by-session",
            Self::Answer { .. } => "answer",
            Self::LeaveUnproven { .. } => "leave-unproven",
            Self::PromiseCallBack { .. } => "promise-call-back",
            Self::CallBack { .. } => "call-back",
            Self::Propose { .. } => "propose",
            Self::Judge { .. } => "judge",
            Self::Confirm { .. } => "confirm",
            Self::Withdraw => "withdraw",
            Self::Object => "object",
            Self::CorrectAddress { .. } => "correct-address",
            Self::Resend => "resend",
            Self::ChooseStatutoryWithdrawal => "choose-statutory-withdrawal",
            Self::RevokeLink => "revoke-link",
            Self::Retry => "retry",
            Self::Wake => "wake",
            Self::Report { .. } => "report",
        }
    }
}

/// How the yes was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConfirmedBy {
    /// The link from the mail and its button. Mail scanners open links and some submit forms, so the button
    /// counts only from the browser that asked or together with the code printed in the mail.
    MailedLink {
        /// Whether this is the browser in which the request was made.
        same_browser: bool,
        /// The code from the mail, as typed.
        code: Option<String>,
    },
    /// The button on the case page, after the line was proven by a code.
    CasePage,
    /// "Yes", said on the telephone after what will happen was read aloud.
    Spoken {
        /// The desk.
        at: Desk,
    },
    /// Signed at a counter, on paper or on the shared screen.
    Signed {
        /// The desk.
        at: Desk,
        /// The customer wants it to be over at once, knowing that there is no way back then.
        at_once: bool,
    },
}

/// How a yes was given, as it stands on record.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum Yes {
    /// With the link from the mail, a code or the case page.
    #[default]
    Online,
    /// With a code sent to the line, read aloud at a desk.
    CodeAtDesk {
        /// Who took it.
        by: StaffId,
    },
    /// Spoken on the telephone.
    Spoken {
        /// Who heard it.
        by: StaffId,
    },
    /// Signed at a counter.
    Signed {
        /// Who saw it.
        by: StaffId,
        /// Without a way back.
        at_once: bool,
    },
    /// The back office has it before it.
    Vouched {
        /// Who said so.
        by: StaffId,
    },
}

/// A yes that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenYes {
    /// When.
    pub at: Timestamp,
    /// How.
    pub how: Yes,
}

/// What came of an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The other side says it is done.
    Done,
    /// The read-back says the line is dead.
    Dead,
    /// The read-back says the line is alive.
    Alive,
    /// All attempts failed, or the other side said "never".
    GaveUp,
}
