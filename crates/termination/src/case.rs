//! The case: one termination from receipt to closure.
//!
//! [`decide`] is the only place that branches by stage; each of its arms is one call into the family of
//! commands that owns the rule. [`evolve`] cannot refuse: history has happened.

mod call_back;
mod cease;
mod checking;
mod closing;
mod command;
mod confirmation;
mod correction;
mod effect;
mod event;
mod evolve;
mod four_eyes;
mod intake;
mod out_of_band;
mod owed;
pub mod refusal;
mod schedule;
mod stage;
mod verification;
mod wake;
mod withdrawal;

pub use checking::{Answered, Desk, LineChecks, answers, fresh_answers, locked_until, risk};
pub use command::{Command, ConfirmedBy, GivenYes, Outcome, Yes};
pub use correction::withdrawal_until;
pub use effect::{Effect, Message, Recipient, WorkKind};
pub use event::{EndRule, Event, Received as ReceivedEvent, Scheduled};
pub use evolve::{evolve, reopen};
pub use four_eyes::{OpenProposal, Proposal, SecondOpinion};
pub use intake::{LINES_MAX, Request, Voucher, open, open_vouched};
pub use out_of_band::may_go_by_letter;
pub use owed::{closes_work, owed, voids};
pub use refusal::Refusal;
pub use schedule::{EndPreview, Patience, foresee, preview_end};
pub use stage::{
    Ceasing, Closed, EndedBy, LineProgress, Pending, Received, RefusedBecause, Settling, Stage, Verified,
};
pub use wake::due;

use crate::identifier::{CaseId, CaseReference, OperatorId, PartyId, SubscriptionId};
use crate::party::{Acting, Channel, Language, ReceiptRoute};
use crate::rules::RuleBook;
use crate::subscription::Subscription;
use crate::verification::{Checks, Proof};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One termination. Everything in here is derived from its events; the serialised form is a snapshot, a
/// cache that can be thrown away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The case.
    pub id: CaseId,
    /// How many events have been applied.
    pub version: u64,
    /// The short name for people.
    pub reference: CaseReference,
    /// At which operator.
    pub operator: OperatorId,
    /// The rule book under which it was received.
    pub rules: String,
    /// The requester's own row in the vault: what they typed.
    pub requester: PartyId,
    /// The holder of the lines, once the lines were found on file.
    pub holder: Option<PartyId>,
    /// What was asked.
    pub asked: Asked,
    /// Codes, wrong answers, lock.
    pub checks: Checks,
    /// Messages asked for again by hand, and when last.
    pub resends: Resends,
    /// Until when the holder is to be called back, while that is promised.
    pub call_back_by: Option<Timestamp>,
    /// How many proposals there were, and the one that waits for its second person.
    pub proposals: (u32, Option<OpenProposal>),
    /// The generation of the case link that works; earlier ones were revoked.
    pub link_generation: u32,
    /// The yes, once it was given. It outlives the stage that waited for it: how it was given decides who is told
    /// and what can be promised.
    pub yes: Option<GivenYes>,
    /// Where it stands.
    pub stage: Stage,
}

/// What was asked, when, through which channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// When we received it.
    pub at: Timestamp,
    /// The lines as typed, in their order: the subscription where the line is on file with this holder.
    pub lines: Vec<Option<SubscriptionId>>,
    /// What kind of ending.
    pub kind: Kind,
    /// When it shall end.
    pub end: DesiredEnd,
    /// Whether the customer wants to keep the number.
    pub keep_number: KeepNumber,
    /// In which language we speak.
    pub language: Language,
    /// Through which channel.
    pub channel: Channel,
    /// In which quality.
    pub acting: Acting,
    /// Where the receipt goes.
    pub receipt: ReceiptRoute,
    /// Whether that address is the one the operator has on file for the holder.
    pub receipt_on_file: bool,
}

/// What kind of ending. A statutory withdrawal is another right than a termination: another clock, no fee,
/// other words (Code of Economic Law VI.47; Directive 2011/83/EU art. 11a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Without giving any reason.
    Ordinary,
    /// For a cause; naming it stays optional, its text lies in the vault.
    ForCause {
        /// The cause, if one was chosen.
        cause: Option<Cause>,
    },
    /// Withdrawal within the legal period of a distance contract.
    StatutoryWithdrawal,
}

/// Causes that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The price or the terms changed (Act of 13 June 2005, art. 108 § 2).
    TermsChanged,
    /// The service does not do what was agreed.
    ServiceFails,
    /// The holder died.
    Death,
    /// The card was lost or stolen.
    LostOrStolen,
    /// Something else.
    Other,
}

impl Cause {
    /// Every cause, in the order of the form.
    pub const ALL: [Self; 5] = [
        Self::TermsChanged,
        Self::ServiceFails,
        Self::Death,
        Self::LostOrStolen,
        Self::Other,
    ];

    /// Stable name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TermsChanged => "terms-changed",
            Self::ServiceFails => "service-fails",
            Self::Death => "death",
            Self::LostOrStolen => "lost-or-stolen",
            Self::Other => "other",
        }
    }
}

/// The end the customer chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DesiredEnd {
    /// At the moment of the request.
    Now,
    /// When this day is over: the last day of service.
    LastDay {
        /// A day in the operator's zone.
        on: Date,
    },
    /// When the period that is already paid for is over.
    EndOfPaidPeriod,
}

/// Whether the customer wants to keep the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeepNumber {
    /// Yes: porting it is the cancellation, so they are told before anything irreversible.
    Yes,
    /// No.
    No,
}

/// Messages asked for again by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resends {
    /// How many.
    pub count: u32,
    /// When last.
    pub last_at: Option<Timestamp>,
}

/// What a decision may look at besides the case and the command.
pub struct Given<'a> {
    /// The present instant.
    pub now: Timestamp,
    /// The operator's policy and the law.
    pub rules: &'a RuleBook,
    /// What the files say of the case's lines, fresh.
    pub subscriptions: &'a [Subscription],
    /// Lines of this case that another open case already ends.
    pub held: &'a [Held],
    /// What is held against the lines; looked up for commands that prove, else nothing.
    pub line: LineChecks,
    /// Compares secrets.
    pub proof: &'a dyn Proof,
}

/// A line that another open case already ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The line.
    pub subscription: SubscriptionId,
    /// The case that ends it.
    pub by: CaseId,
}

impl Case {
    /// The lines of this case that are on file, in order.
    pub fn subscriptions(&self) -> impl Iterator<Item = SubscriptionId> + '_ {
        self.asked.lines.iter().flatten().copied()
    }

    /// Whether the yes was heard or seen by somebody of the staff, so that it left no trace with whoever gave it.
    pub fn said_yes_at_desk(&self) -> bool {
        self.yes.is_some_and(|yes| match yes.how {
            Yes::CodeAtDesk { .. } | Yes::Spoken { .. } | Yes::Signed { .. } => true,
            Yes::Online | Yes::Vouched { .. } => false,
        })
    }

    /// Whether the holder signed at a counter that it ends at once: then there is no way back, and no text may promise one.
    pub const fn ends_without_way_back(&self) -> bool {
        matches!(
            self.yes,
            Some(GivenYes {
                how: Yes::Signed { at_once: true, .. },
                ..
            })
        )
    }

    /// Whether the case can still change anything in the world.
    pub fn is_open(&self) -> bool {
        match self.stage {
            Stage::Received(_) | Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) => true,
            Stage::Closed(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => false,
        }
    }
}

/// Answers a command: with the events it makes (none when it changes nothing) or with a refusal.
pub fn decide(case: &Case, command: &Command, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    use Command as C;
    use Stage as S;
    match (&case.stage, command) {
        (S::Received(stage), C::AskForCode { to }) => verification::ask_for_code(case, stage, *to, given),
        (S::Received(stage), C::AnswerCode { answer }) => verification::code(case, stage, answer, given),
        (S::Received(stage), C::ProveBySession { holder }) => {
            verification::prove_by_session(case, stage, *holder, given)
        }
        (
            _,
            C::Answer { .. }
            | C::LeaveUnproven { .. }
            | C::PromiseCallBack { .. }
            | C::CallBack { .. }
            | C::Propose { .. }
            | C::Judge { .. },
        ) => decide_at_desk(case, command, given),
        (S::Received(stage), C::Confirm { by, despite_porting }) => {
            confirmation::confirm(case, stage, by, *despite_porting, given)
        }
        (S::Received(_), C::Withdraw) => Ok(withdrawal::withdraw(given)),
        (S::Pending(stage), C::Withdraw) => withdrawal::withdraw_in_time(stage, given),
        (S::Received(_), C::Object) => Ok(withdrawal::object(given)),
        (S::Pending(stage), C::Object) => Ok(withdrawal::object_in_time(stage, given)),
        (S::Ceasing(_) | S::Settling(_) | S::Closed(_), C::Object) => Ok(withdrawal::object_late(given)),
        (S::Received(_) | S::Pending(_), C::CorrectAddress { route, on_file }) => {
            correction::correct_address(case, *route, *on_file, given)
        }
        (S::Received(_) | S::Pending(_), C::Resend) => correction::resend(case, given),
        (S::Received(_), C::ChooseStatutoryWithdrawal) => correction::choose_statutory(case, given),
        (S::Pending(stage), C::ChooseStatutoryWithdrawal) => correction::choose_in_time(case, stage, given),
        (_, C::RevokeLink) => Ok(correction::revoke_link(case)),
        (S::Received(stage), C::Wake) => Ok(wake::received(stage, given)),
        (S::Pending(stage), C::Wake) => Ok(wake::pending(stage, given)),
        (S::Ceasing(stage), C::Wake) => Ok(wake::ceasing(stage, given)),
        (S::Settling(stage), C::Wake) => Ok(closing::close(case, stage, given)),
        (S::Ceasing(stage), C::Report { effect, outcome }) => {
            Ok(cease::report(stage, effect, *outcome, given))
        }
        (_, C::Report { effect, outcome }) => Ok(closing::report(effect, *outcome, given)),
        (S::Ceasing(stage), C::Retry) => cease::retry(stage, given),

        // Harmless repetition: what was asked is already so.
        (S::Pending(_), C::Confirm { .. } | C::ProveBySession { .. })
        | (S::Withdrawn(_), C::Withdraw | C::Object)
        | (S::Closed(_) | S::Withdrawn(_) | S::Lapsed(_) | S::Refused(_), C::Wake) => Ok(vec![]),

        (S::Pending(_), C::AskForCode { .. } | C::AnswerCode { .. }) => Err(Refusal::AlreadyProven),
        (S::Ceasing(_) | S::Settling(_) | S::Closed(_), C::Withdraw | C::ChooseStatutoryWithdrawal) => {
            Err(withdrawal::too_late(case))
        }
        (S::Received(_) | S::Pending(_) | S::Settling(_), C::Retry) => Err(Refusal::NothingToRetry),
        (
            S::Ceasing(_) | S::Settling(_) | S::Closed(_) | S::Withdrawn(_) | S::Lapsed(_) | S::Refused(_),
            _,
        ) => Err(refusal::over(case)),
    }
}

/// What only the staff can ask of a case.
fn decide_at_desk(case: &Case, command: &Command, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    use Command as C;
    use Stage as S;
    match (&case.stage, command) {
        (S::Received(stage), C::Answer { at, answered }) => {
            checking::answer(case, stage, answered, *at, given)
        }
        (S::Received(stage), C::LeaveUnproven { .. }) => checking::leave_unproven(stage, given),
        (S::Received(_) | S::Pending(_), C::PromiseCallBack { by }) => Ok(call_back::promise(*by, given)),
        (_, C::CallBack { reached }) => Ok(call_back::called(*reached, given)),
        (_, C::Propose { what, by }) => four_eyes::propose(case, *what, *by, given),
        (_, C::Judge { number, by, verdict }) => four_eyes::judge(case, *number, *by, *verdict, given),
        (S::Pending(_), C::Answer { .. } | C::LeaveUnproven { .. }) => Err(Refusal::AlreadyProven),
        _ => Err(refusal::over(case)),
    }
}
