//! What happened to a case. Events carry ids, kinds, dates and amounts, never personal data.

use super::{Asked, Message, Patience, Proposal, Recipient, WorkKind, Yes};
use crate::calendar::Deadline;
use crate::identifier::{CaseId, CaseReference, OperatorId, PartyId, StaffId, SubscriptionId};
use crate::identity::evidence::{Kind, Outcome};
use crate::party::{Paper, ReceiptRoute};
use crate::settlement::Settlement;
use crate::verification::{CodeTo, Evidence};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An event, past tense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The request was received; always the first event.
    Received(Box<Received>),
    /// A one-time code was issued.
    CodeIssued {
        /// Counts from 1.
        number: u32,
        /// Where it goes.
        to: CodeTo,
        /// When it was issued.
        issued_at: Timestamp,
        /// When it stops being valid.
        expires_at: Timestamp,
    },
    /// A code was answered wrongly.
    WrongAnswer {
        /// When.
        at: Timestamp,
    },
    /// Too many wrong answers: no answer is looked at until then.
    ChecksLocked {
        /// When.
        at: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// A question was answered at a desk, or a code or session was not enough by itself.
    Answered {
        /// When.
        at: Timestamp,
        /// What was asked.
        kind: Kind,
        /// What came of it.
        outcome: Outcome,
        /// Whether it counts against the line as a wrong answer.
        counts: bool,
        /// The paper, where one was seen that says that somebody may act for the holder.
        paper: Option<Paper>,
    },
    /// Too many wrong answers about a line, over all cases: no desk looks at an answer until then.
    LineLocked {
        /// When.
        at: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// Somebody proved that they may ask.
    Verified {
        /// When.
        at: Timestamp,
        /// By what.
        by: Evidence,
    },
    /// Some lines were dropped because an earlier case ends them already.
    LinesDropped {
        /// Those lines.
        lines: Vec<SubscriptionId>,
    },
    /// Every line is already being ended by an earlier case.
    AnsweredByEarlier {
        /// When.
        at: Timestamp,
        /// That case.
        case: CaseId,
    },
    /// The statutory withdrawal came too late.
    WithdrawalOutOfTime {
        /// When.
        at: Timestamp,
        /// The last day of the period; `None` when the contract was not made at a distance.
        until_on: Option<Date>,
    },
    /// The yes was given.
    Confirmed {
        /// When.
        at: Timestamp,
        /// Knowing that porting would have kept the number.
        despite_porting: bool,
        /// How it was given.
        how: Yes,
    },
    /// Proven and confirmed: the end is fixed.
    Scheduled {
        /// When it was fixed.
        at: Timestamp,
        /// End, point of no return, deadline.
        schedule: Scheduled,
    },
    /// The request is treated as a statutory withdrawal from now on.
    StatutoryWithdrawalChosen {
        /// When.
        at: Timestamp,
    },
    /// A reminder fell due.
    Reminded {
        /// When.
        at: Timestamp,
        /// Counts from 1.
        number: u8,
    },
    /// A human is needed.
    HumanNeeded {
        /// When.
        at: Timestamp,
        /// Why.
        why: WorkKind,
        /// The latest moment at which they should have acted.
        by: Timestamp,
    },
    /// Never confirmed.
    Lapsed {
        /// When.
        at: Timestamp,
    },
    /// The requester changed their mind.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// The line's owner objected in time; the case is stopped.
    Objected {
        /// When.
        at: Timestamp,
    },
    /// The line's owner objected after the point of no return.
    ObjectedLate {
        /// When.
        at: Timestamp,
    },
    /// The address for the receipt was corrected.
    AddressCorrected {
        /// When.
        at: Timestamp,
        /// The new route.
        route: ReceiptRoute,
        /// Whether the new address is the one on file.
        on_file: bool,
    },
    /// The receipt was asked for again.
    ReceiptResent {
        /// When.
        at: Timestamp,
    },
    /// The case link was replaced.
    LinkRevoked {
        /// The generation that works from now on.
        generation: u32,
    },
    /// The point of no return has passed: the cut was ordered.
    CutOrdered {
        /// When.
        at: Timestamp,
    },
    /// The network says the line is barred.
    LineBarred {
        /// When we heard it.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
    },
    /// The network says the line was thrown off.
    LineDetached {
        /// When we heard it.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
        /// Which attempt, from 1.
        attempt: u32,
    },
    /// The read-back says the line is still alive.
    LineStillAlive {
        /// When we heard it.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
        /// The attempt that did not work.
        attempt: u32,
        /// Whether it is detached once more without asking a human.
        again: bool,
    },
    /// The cut of a line cannot go on by itself.
    LineStuck {
        /// When.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
    },
    /// The read-back says the line is dead.
    LineDead {
        /// When we heard it.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
    },
    /// The network says the subscriber is deleted.
    LineDeleted {
        /// When we heard it.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
    },
    /// Staff asked to try a stuck line again.
    CutRetried {
        /// When.
        at: Timestamp,
        /// The line.
        line: SubscriptionId,
    },
    /// Every line is off.
    Ceased {
        /// When.
        at: Timestamp,
        /// When the last line was read back as dead.
        off_at: Timestamp,
    },
    /// The final statement was made.
    Settled {
        /// When.
        at: Timestamp,
        /// Its lines and total.
        settlement: Settlement,
    },
    /// Over.
    Closed {
        /// When.
        at: Timestamp,
        /// The last day on which the number can still be ported out.
        port_out_until_on: Date,
        /// The last day on which the number rests.
        rests_until_on: Date,
    },
    /// The holder was promised a call.
    CallBackPromised {
        /// When.
        at: Timestamp,
        /// Until when.
        by: Timestamp,
    },
    /// They were called back.
    CalledBack {
        /// When.
        at: Timestamp,
        /// Whether anybody answered.
        reached: bool,
    },
    /// Something was proposed that needs a second person.
    Proposed {
        /// When.
        at: Timestamp,
        /// Counts from 1.
        number: u32,
        /// What.
        what: Proposal,
        /// Who proposed it.
        by: StaffId,
        /// When it is void unless somebody has looked at it.
        until: Timestamp,
    },
    /// A second person agreed.
    Approved {
        /// When.
        at: Timestamp,
        /// The proposal.
        number: u32,
        /// Who.
        by: StaffId,
    },
    /// A second person did not agree, or the first took it back.
    Declined {
        /// When.
        at: Timestamp,
        /// The proposal.
        number: u32,
        /// Who.
        by: StaffId,
    },
    /// Taken up again after it was over.
    Reopened {
        /// When.
        at: Timestamp,
        /// How long it is waited for now.
        patience: Patience,
    },
    /// The end was put right after the point of no return.
    EndCorrected {
        /// When.
        at: Timestamp,
        /// The right moment; billing stops here.
        ends_at: Timestamp,
    },
    /// A message was handed to the next carrier.
    MessageSent {
        /// When.
        at: Timestamp,
        /// Which.
        message: Message,
        /// To whom.
        to: Recipient,
    },
    /// A message could not be delivered.
    MessageFailed {
        /// When.
        at: Timestamp,
        /// Which.
        message: Message,
        /// To whom.
        to: Recipient,
    },
}

/// The first event: what was asked and under which rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The case.
    pub id: CaseId,
    /// The short name for people.
    pub reference: CaseReference,
    /// At which operator.
    pub operator: OperatorId,
    /// The rule book in force.
    pub rules: String,
    /// The requester's own row in the vault.
    pub requester: PartyId,
    /// The holder of the lines that are on file.
    pub holder: Option<PartyId>,
    /// What was asked.
    pub asked: Asked,
    /// How long an unconfirmed request is waited for.
    pub patience: Patience,
}

/// When it ends, when it cannot be undone any more, when it must be off; each with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheduled {
    /// The chosen moment; billing stops here.
    pub ends_at: Timestamp,
    /// Why that moment.
    pub end_rule: EndRule,
    /// From here on the request cannot be withdrawn.
    pub point_of_no_return_at: Timestamp,
    /// When a human is told that the deadline is near.
    pub warn_at: Timestamp,
    /// The operator's promise for the cut, able to explain itself.
    pub cut_due: Deadline,
}

/// Why a case ends when it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum EndRule {
    /// At the moment of the request, as chosen.
    AtRequest,
    /// At the end of the chosen last day.
    LastDay {
        /// That day.
        on: Date,
    },
    /// At the end of the period that is already paid for.
    PaidPeriod {
        /// The last paid day.
        last_paid_on: Date,
    },
    /// Nothing is paid in advance, so the end of the paid period is the moment of the request.
    NothingPaidAhead,
    /// A withdrawn contract ends at the moment of the withdrawal.
    StatutoryWithdrawal,
    /// Two of the staff put the moment right.
    Corrected,
}
