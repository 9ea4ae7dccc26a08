//! How a case begins: the receipt exists first, whatever is still to be proven.

use super::{
    Asked, Channel, DesiredEnd, Event, Given, KeepNumber, Kind, Language, ReceiptRoute, ReceivedEvent,
    Refusal, evolve, schedule, stage, verification,
};
use crate::calendar;
use crate::identifier::{CaseId, CaseReference, OperatorId, PartyId, SubscriptionId};
use crate::verification::{CodeTo, Evidence};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// The most lines that one request may name. More is a matter for the operator's bulk import.
pub const LINES_MAX: usize = 20;

/// A request as it arrives, its personal data already sealed in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The id chosen for the case; the same id twice is the same request.
    pub id: CaseId,
    /// The short name chosen for it.
    pub reference: CaseReference,
    /// At which operator.
    pub operator: OperatorId,
    /// The requester's row in the vault.
    pub requester: PartyId,
    /// The holder of the lines found on file.
    pub holder: Option<PartyId>,
    /// One entry for each line typed: the subscription where it is on file with that holder.
    pub lines: Vec<Option<SubscriptionId>>,
    /// What kind of ending.
    pub kind: Kind,
    /// When it shall end.
    pub end: DesiredEnd,
    /// Whether the number is to be kept.
    pub keep_number: KeepNumber,
    /// The language to speak.
    pub language: Language,
    /// The channel used.
    pub channel: Channel,
    /// Where the receipt goes.
    pub receipt: ReceiptRoute,
    /// Whether that is the address on file.
    pub receipt_on_file: bool,
    /// The holder's party, when the request came from their session.
    pub session: Option<PartyId>,
}

/// Receives a request: its first event and, from a session, the proof. Refuses only what no receipt could
/// honestly confirm: no line at all, too many, or an end outside the allowed days.
pub fn open(request: &Request, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    if request.lines.is_empty() {
        return Err(Refusal::NoLines);
    }
    if request.lines.len() > LINES_MAX {
        return Err(Refusal::TooManyLines { max: LINES_MAX });
    }
    if let DesiredEnd::LastDay { on } = request.end {
        check_last_day(on, given)?;
    }
    let first = received(request, given);
    let case = evolve::begin(&first);
    let mut events = vec![Event::Received(Box::new(first))];
    match request.session {
        Some(holder) => {
            let stage::Stage::Received(stage) = &case.stage else {
                return Ok(events);
            };
            let proven = verification::prove_by(&case, stage, Evidence::Session, holder, given)?;
            if let Some(Event::AnsweredByEarlier { case, .. }) = proven.last() {
                return Err(Refusal::AlreadyAsked { case: *case });
            }
            events.extend(proven);
        }
        None => events.push(verification::issue(&case, CodeTo::Line, given)),
    }
    Ok(events)
}

/// The last day may be today and at most the legal number of months ahead.
fn check_last_day(on: Date, given: &Given<'_>) -> Result<(), Refusal> {
    let today = calendar::civil_day(given.now, &given.rules.law.zone);
    let months = given.rules.law.furthest_end_months.on(today);
    let latest_on = today.saturating_add(i32::from(months).months());
    if on < today {
        return Err(Refusal::EndInThePast { earliest_on: today });
    }
    if on > latest_on {
        return Err(Refusal::EndTooFar { latest_on });
    }
    Ok(())
}

fn received(request: &Request, given: &Given<'_>) -> ReceivedEvent {
    ReceivedEvent {
        id: request.id,
        reference: request.reference,
        operator: request.operator.clone(),
        rules: given.rules.version.clone(),
        requester: request.requester,
        holder: request.holder,
        asked: Asked {
            at: given.now,
            lines: request.lines.clone(),
            kind: request.kind,
            end: request.end,
            keep_number: request.keep_number,
            language: request.language,
            channel: request.channel,
            receipt: request.receipt,
            receipt_on_file: request.receipt_on_file,
        },
        patience: schedule::patience(given),
    }
}
