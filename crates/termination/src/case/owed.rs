//! What an event makes us owe the world, what it makes void, and which human work it ends.

use super::out_of_band::ways_to_owner;
use super::{Case, Ceasing, Effect, Event, LineProgress, Message, Recipient, Stage, WorkKind};
use crate::identifier::SubscriptionId;
use crate::verification::CodeTo;

/// What `event` makes us owe, given the case after it was applied.
pub fn owed(case: &Case, event: &Event) -> Vec<Effect> {
    match event {
        Event::Received(_) | Event::Reopened { .. } => to_requester(Message::Receipt),
        Event::CodeIssued { number, to, .. } => code(case, *number, *to),
        Event::ChecksLocked { .. } => to_owner(case, &[Recipient::AddressOnFile]),
        // No code went to the line, so the line is a second way to its owner.
        Event::LineLocked { .. } => to_owner(case, &[Recipient::Line, Recipient::AddressOnFile]),
        Event::Scheduled { .. } => scheduled(case),
        Event::Reminded { number, .. } => to_requester(Message::Reminder { number: *number }),
        Event::HumanNeeded { why, by, .. } => vec![Effect::AskHuman { why: *why, by: *by }],
        Event::CallBackPromised { by, .. } => vec![Effect::AskHuman {
            why: WorkKind::CallBack,
            by: *by,
        }],
        Event::Proposed { until, .. } => vec![Effect::AskHuman {
            why: WorkKind::FourEyes,
            by: *until,
        }],
        Event::EndCorrected { .. } if matches!(case.stage, Stage::Closed(_)) => {
            to_requester(Message::ClosingLetter)
        }
        Event::EndCorrected { .. } => to_requester(Message::Scheduled),
        Event::Lapsed { .. } => to_requester(Message::LapseNotice),
        Event::Withdrawn { .. } => to_requester(Message::WithdrawalReceipt),
        Event::Objected { .. } | Event::ObjectedLate { .. } => objected(case),
        Event::AnsweredByEarlier { .. } => to_requester(Message::AnsweredByEarlier),
        Event::WithdrawalOutOfTime { .. } => to_requester(Message::WithdrawalOutOfTime),
        Event::AddressCorrected { .. } | Event::ReceiptResent { .. } => again(case),
        Event::CutOrdered { .. } => case
            .subscriptions()
            .map(|line| Effect::BarLine { line })
            .collect(),
        Event::LineBarred { line, .. }
        | Event::LineDetached { line, .. }
        | Event::LineStillAlive {
            line, again: true, ..
        }
        | Event::LineDead { line, .. }
        | Event::CutRetried { line, .. } => next_step(case, *line),
        Event::Closed { .. } => to_requester(Message::ClosingLetter),
        Event::WrongAnswer { .. }
        | Event::Answered { .. }
        | Event::CalledBack { .. }
        | Event::Approved { .. }
        | Event::Declined { .. }
        | Event::Verified { .. }
        | Event::LinesDropped { .. }
        | Event::Confirmed { .. }
        | Event::StatutoryWithdrawalChosen { .. }
        | Event::LinkRevoked { .. }
        | Event::LineStillAlive { again: false, .. }
        | Event::LineStuck { .. }
        | Event::LineDeleted { .. }
        | Event::Ceased { .. }
        | Event::Settled { .. }
        | Event::MessageSent { .. }
        | Event::MessageFailed { .. } => vec![],
    }
}

fn to_requester(message: Message) -> Vec<Effect> {
    vec![Effect::Send {
        message,
        to: Recipient::ReceiptAddress,
    }]
}

fn to_owner(case: &Case, ways: &[Recipient]) -> Vec<Effect> {
    let send = |to| Effect::Send {
        message: Message::OwnerNotice,
        to,
    };
    ways_to_owner(case, ways).map(send).collect()
}

fn code(case: &Case, number: u32, to: CodeTo) -> Vec<Effect> {
    let way = match to {
        CodeTo::Line => Recipient::Line,
        CodeTo::AddressOnFile => Recipient::AddressOnFile,
    };
    let send = |to| Effect::Send {
        message: Message::Code { number },
        to,
    };
    ways_to_owner(case, &[way]).map(send).collect()
}

/// The requester learns the schedule; the line's owner is told out of band, on the line and at the address on
/// file, with a way to say "this was not me".
fn scheduled(case: &Case) -> Vec<Effect> {
    let mut effects = to_requester(Message::Scheduled);
    effects.extend(to_owner(case, &[Recipient::Line, Recipient::AddressOnFile]));
    effects
}

fn objected(case: &Case) -> Vec<Effect> {
    let mut effects = to_requester(Message::ObjectionReceipt);
    if !case.asked.receipt_on_file {
        let send = |to| Effect::Send {
            message: Message::ObjectionReceipt,
            to,
        };
        effects.extend(ways_to_owner(case, &[Recipient::AddressOnFile]).map(send));
    }
    effects
}

/// The newest message that tells the whole story of the case.
fn again(case: &Case) -> Vec<Effect> {
    match case.stage {
        Stage::Pending(_) => to_requester(Message::Scheduled),
        Stage::Received(_)
        | Stage::Ceasing(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => to_requester(Message::Receipt),
    }
}

fn next_step(case: &Case, line: SubscriptionId) -> Vec<Effect> {
    let Stage::Ceasing(stage) = &case.stage else {
        return vec![];
    };
    let effect = |stage: &Ceasing| {
        stage
            .progress(line)
            .and_then(|progress: LineProgress| progress.effect(line))
    };
    effect(stage).into_iter().collect()
}

/// Whether `event` makes an effect void that has not been done yet.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a new event makes nothing void unless it is said here"
)]
pub fn voids(event: &Event, effect: &Effect) -> bool {
    let Effect::Send { message, to } = effect else {
        return false;
    };
    match event {
        Event::Verified { .. } => matches!(message, Message::Code { .. }),
        Event::Scheduled { .. } => matches!(message, Message::Code { .. } | Message::Reminder { .. }),
        Event::Withdrawn { .. } | Event::Objected { .. } | Event::Lapsed { .. } => {
            matches!(
                message,
                Message::Code { .. } | Message::Reminder { .. } | Message::Scheduled
            )
        }
        Event::AddressCorrected { .. } => {
            *to == Recipient::ReceiptAddress
                && matches!(
                    message,
                    Message::Receipt | Message::Reminder { .. } | Message::Scheduled
                )
        }
        _ => false,
    }
}

/// Whether `event` ends human work of this kind.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "a new event ends no work unless it is said here"
)]
pub fn closes_work(event: &Event, kind: WorkKind) -> bool {
    match event {
        Event::Verified { .. } => matches!(kind, WorkKind::Unverified | WorkKind::Locked),
        Event::Scheduled { .. } => matches!(
            kind,
            WorkKind::Unverified | WorkKind::Unconfirmed | WorkKind::Locked
        ),
        Event::Withdrawn { .. }
        | Event::Lapsed { .. }
        | Event::Objected { .. }
        | Event::AnsweredByEarlier { .. }
        | Event::WithdrawalOutOfTime { .. } => {
            matches!(
                kind,
                WorkKind::Unverified | WorkKind::Unconfirmed | WorkKind::Locked | WorkKind::CallBack
            )
        }
        Event::AddressCorrected { .. } => kind == WorkKind::Undelivered,
        Event::CalledBack { .. } => kind == WorkKind::CallBack,
        Event::Approved { .. } | Event::Declined { .. } => kind == WorkKind::FourEyes,
        Event::CutRetried { .. } => matches!(kind, WorkKind::CutFailed | WorkKind::ReadBackContradicts),
        Event::Ceased { .. } => {
            matches!(
                kind,
                WorkKind::CutFailed | WorkKind::ReadBackContradicts | WorkKind::DeadlineNear
            )
        }
        _ => false,
    }
}
