//! The stored form of events.

use super::WireFault;
use super::asked::{StoredPatience, StoredReceived};
use super::effect::StoredMessage;
use super::schedule::{StoredSchedule, StoredSettlement};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use termination::Event;
use termination::case::{Proposal, Recipient, WorkKind, Yes};
use termination::identifier::{CaseId, StaffId, SubscriptionId};
use termination::identity::evidence::{Kind, Outcome};
use termination::party::{Paper, ReceiptRoute};
use termination::verification::{CodeTo, Evidence};

/// The format that events are written in.
pub const EVENT_FORMAT: i64 = 1;

/// Writes an event's text for its column, in [`EVENT_FORMAT`].
pub fn write_event(event: &Event) -> Result<String, WireFault> {
    serde_json::to_string(&StoredEvent::from(event)).map_err(|_| WireFault::Malformed)
}

/// Reads an event from its column.
pub fn read_event(format: i64, body: &str) -> Result<Event, WireFault> {
    if format != EVENT_FORMAT {
        return Err(WireFault::UnknownFormat(format));
    }
    let stored: StoredEvent = serde_json::from_str(body).map_err(|_| WireFault::Malformed)?;
    Ok(stored.into())
}

/// Events of before the desks say nothing of how a yes was given.
fn is_online(how: &Yes) -> bool {
    *how == Yes::Online
}

/// Says each event's stored fields once; the stored enum, its name and both conversions follow from it. A new event
/// or field in the domain does not compile until it is named here.
macro_rules! stored_events {
    ($($name:ident = $kind:literal { $($(#[$how:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        #[derive(Serialize, Deserialize)]
        #[serde(tag = "event")]
        enum StoredEvent {
            #[serde(rename = "received")]
            Received(Box<StoredReceived>),
            $(#[serde(rename = $kind)] $name { $($(#[$how])* $field: $type),* },)*
        }

        impl From<&Event> for StoredEvent {
            fn from(event: &Event) -> Self {
                match event {
                    Event::Received(first) => Self::Received(Box::new(StoredReceived::from(first.as_ref()))),
                    $(Event::$name { $($field),* } => Self::$name { $($field: $field.clone().into()),* },)*
                }
            }
        }

        impl From<StoredEvent> for Event {
            fn from(stored: StoredEvent) -> Self {
                match stored {
                    StoredEvent::Received(first) => Self::Received(Box::new((*first).into())),
                    $(StoredEvent::$name { $($field),* } => Self::$name { $($field: $field.into()),* },)*
                }
            }
        }

        /// The stored names of all kinds of events.
        pub const EVENT_KINDS: &[&str] = &["received", $($kind),*];

        /// The stored name of an event's kind.
        pub const fn event_kind(event: &Event) -> &'static str {
            match event {
                Event::Received(_) => "received",
                $(Event::$name { .. } => $kind,)*
            }
        }
    };
}

stored_events! {
    CodeIssued = "code_issued" { number: u32, to: CodeTo, issued_at: Timestamp, expires_at: Timestamp }
    WrongAnswer = "wrong_answer" { at: Timestamp }
    ChecksLocked = "checks_locked" { at: Timestamp, until: Timestamp }
    Verified = "verified" { at: Timestamp, by: Evidence }
    LinesDropped = "lines_dropped" { lines: Vec<SubscriptionId> }
    AnsweredByEarlier = "answered_by_earlier" { at: Timestamp, case: CaseId }
    WithdrawalOutOfTime = "withdrawal_out_of_time" { at: Timestamp, until_on: Option<Date> }
    Confirmed = "confirmed" {
        at: Timestamp,
        despite_porting: bool,
        #[serde(default, skip_serializing_if = "is_online")]
        how: Yes,
    }
    Scheduled = "scheduled" { at: Timestamp, schedule: StoredSchedule }
    StatutoryWithdrawalChosen = "statutory_withdrawal_chosen" { at: Timestamp }
    Reminded = "reminded" { at: Timestamp, number: u8 }
    HumanNeeded = "human_needed" { at: Timestamp, why: WorkKind, by: Timestamp }
    Lapsed = "lapsed" { at: Timestamp }
    Withdrawn = "withdrawn" { at: Timestamp }
    Objected = "objected" { at: Timestamp }
    ObjectedLate = "objected_late" { at: Timestamp }
    AddressCorrected = "address_corrected" { at: Timestamp, route: ReceiptRoute, on_file: bool }
    ReceiptResent = "receipt_resent" { at: Timestamp }
    LinkRevoked = "link_revoked" { generation: u32 }
    CutOrdered = "cut_ordered" { at: Timestamp }
    LineBarred = "line_barred" { at: Timestamp, line: SubscriptionId }
    LineDetached = "line_detached" { at: Timestamp, line: SubscriptionId, attempt: u32 }
    LineStillAlive = "line_still_alive" { at: Timestamp, line: SubscriptionId, attempt: u32, again: bool }
    LineStuck = "line_stuck" { at: Timestamp, line: SubscriptionId }
    LineDead = "line_dead" { at: Timestamp, line: SubscriptionId }
    LineDeleted = "line_deleted" { at: Timestamp, line: SubscriptionId }
    CutRetried = "cut_retried" { at: Timestamp, line: SubscriptionId }
    Ceased = "ceased" { at: Timestamp, off_at: Timestamp }
    Settled = "settled" { at: Timestamp, settlement: StoredSettlement }
    Closed = "closed" { at: Timestamp, port_out_until_on: Date, rests_until_on: Date }
    MessageSent = "message_sent" { at: Timestamp, message: StoredMessage, to: Recipient }
    MessageFailed = "message_failed" { at: Timestamp, message: StoredMessage, to: Recipient }
    Answered = "answered" {
        at: Timestamp,
        kind: Kind,
        outcome: Outcome,
        counts: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paper: Option<Paper>,
    }
    LineLocked = "line_locked" { at: Timestamp, until: Timestamp }
    CallBackPromised = "call_back_promised" { at: Timestamp, by: Timestamp }
    CalledBack = "called_back" { at: Timestamp, reached: bool }
    Proposed = "proposed" { at: Timestamp, number: u32, what: Proposal, by: StaffId, until: Timestamp }
    Approved = "approved" { at: Timestamp, number: u32, by: StaffId }
    Declined = "declined" { at: Timestamp, number: u32, by: StaffId }
    Reopened = "reopened" { at: Timestamp, patience: StoredPatience }
    EndCorrected = "end_corrected" { at: Timestamp, ends_at: Timestamp }
}
