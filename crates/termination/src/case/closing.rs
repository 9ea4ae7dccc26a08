//! The end of a case: its final statement, the number's rest, and what became of messages.

use super::{Case, Effect, Event, Given, Message, Outcome, Recipient, Settling, Stage, WorkKind};
use crate::calendar;
use crate::settlement;
use jiff::{SignedDuration, Timestamp, ToSpan as _};

/// Hours within which staff reach a customer whose message could not be delivered.
const UNDELIVERED_HOURS: i64 = 24;

/// Makes the final statement and closes. The number can be ported out, and rests, from the day the line was
/// off: never less than the customer was promised from the end.
pub(super) fn close(case: &Case, stage: &Settling, given: &Given<'_>) -> Vec<Event> {
    let at = given.now;
    let zone = &given.rules.law.zone;
    let policy = &given.rules.operator.policy;
    let settlement = settlement::settle(
        case.subscriptions(),
        given.subscriptions,
        stage.schedule.ends_at,
        zone,
    );
    let off_on = calendar::civil_day(stage.off_at.max(stage.schedule.ends_at), zone);
    vec![
        Event::Settled { at, settlement },
        Event::Closed {
            at,
            port_out_until_on: off_on.saturating_add(i32::from(policy.port_out_days).days()),
            rests_until_on: off_on.saturating_add(i32::from(policy.quarantine_days).days()),
        },
    ]
}

/// The end put right. What was settled is settled anew for the right moment.
pub(super) fn correct_end(case: &Case, ends_at: Timestamp, given: &Given<'_>) -> Vec<Event> {
    let at = given.now;
    let mut events = vec![Event::EndCorrected { at, ends_at }];
    let settled = match &case.stage {
        Stage::Settling(stage) => stage.settlement.is_some(),
        Stage::Closed(_) => true,
        Stage::Received(_)
        | Stage::Pending(_)
        | Stage::Ceasing(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => false,
    };
    if settled {
        let zone = &given.rules.law.zone;
        let settlement = settlement::settle(case.subscriptions(), given.subscriptions, ends_at, zone);
        events.push(Event::Settled { at, settlement });
    }
    events
}

/// What became of a message; answers to other effects come late and change nothing.
pub(super) fn report(effect: &Effect, outcome: Outcome, given: &Given<'_>) -> Vec<Event> {
    let Effect::Send { message, to } = *effect else {
        return vec![];
    };
    let at = given.now;
    match outcome {
        Outcome::Done => vec![Event::MessageSent { at, message, to }],
        Outcome::GaveUp => {
            let mut events = vec![Event::MessageFailed { at, message, to }];
            if matters(message, to) {
                let by = at + SignedDuration::from_hours(UNDELIVERED_HOURS);
                events.push(Event::HumanNeeded {
                    at,
                    why: WorkKind::Undelivered,
                    by,
                });
            }
            events
        }
        Outcome::Dead | Outcome::Alive => vec![],
    }
}

/// Codes can be asked for again and reminders are a courtesy; a notice to a line that is out of reach has a
/// second way. What the customer must have in hand is brought before a human.
fn matters(message: Message, to: Recipient) -> bool {
    match message {
        Message::Code { .. } | Message::Reminder { .. } => false,
        Message::Receipt
        | Message::LapseNotice
        | Message::Scheduled
        | Message::OwnerNotice
        | Message::WithdrawalReceipt
        | Message::ObjectionReceipt
        | Message::AnsweredByEarlier
        | Message::WithdrawalOutOfTime
        | Message::ClosingLetter => to == Recipient::ReceiptAddress,
    }
}
