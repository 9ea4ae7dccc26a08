//! How a case begins: the receipt exists first, whatever is still to be proven.

use super::{
    Asked, Case, Cause, Channel, DesiredEnd, Event, Given, KeepNumber, Kind, Language, ReceiptRoute,
    ReceivedEvent, Refusal, Yes, confirmation, evolve, schedule, stage, verification,
};
use crate::calendar;
use crate::identifier::{BatchId, CaseId, CaseReference, OperatorId, PartyId, StaffId, SubscriptionId};
use crate::party::Acting;
use crate::verification::{CodeTo, Evidence};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// The most lines that one request may name. More is a matter for the operator's back office.
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
    /// In which quality they ask.
    pub acting: Acting,
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
    let (mut events, case) = begin(request, given)?;
    match request.session {
        Some(holder) => {
            let stage::Stage::Received(stage) = &case.stage else {
                return Ok(events);
            };
            let proven = verification::prove_by(&case, stage, Evidence::Session, holder, given)?;
            refuse_when_held(&proven)?;
            events.extend(proven);
        }
        None if code_comes_first(request) => events.push(verification::issue(&case, CodeTo::Line, given)),
        None => {}
    }
    Ok(events)
}

/// A code goes out by itself where it is what is asked first: not at a counter, where the document is, and not to the line
/// of somebody for whom another acts.
fn code_comes_first(request: &Request) -> bool {
    request.channel != Channel::Shop && request.acting == Acting::Holder
}

/// Who answers for a request that the operator's back office enters: a batch, somebody of the staff, and the holder
/// whose request they have before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voucher {
    /// The holder of the lines.
    pub holder: PartyId,
    /// The requests that are entered together.
    pub batch: BatchId,
    /// Who enters them.
    pub by: StaffId,
}

/// Receives a request for which the back office vouches: that it is the holder's, and that the holder has said yes.
/// Where the number is to be kept the yes is left to the holder, who first reads that porting would end the card by
/// itself. The owner is told out of band and can object as after any other proof. Refuses what [`open`] refuses from
/// a session.
pub fn open_vouched(request: &Request, voucher: &Voucher, given: &Given<'_>) -> Result<Vec<Event>, Refusal> {
    let (mut events, case) = begin(request, given)?;
    let Voucher { holder, batch, by } = *voucher;
    if case.holder != Some(holder) {
        return Err(Refusal::NotTheHolder);
    }
    let mut proven = verification::verified(&case, Evidence::BackOffice { batch, by }, given);
    refuse_when_held(&proven)?;
    if case.asked.keep_number == KeepNumber::No {
        proven.push(Event::Confirmed {
            at: given.now,
            despite_porting: false,
            how: Yes::Vouched { by },
        });
    }
    events.extend(confirmation::complete(&case, proven, given));
    Ok(events)
}

/// The first event and the case it begins, unless no receipt could honestly confirm it.
fn begin(request: &Request, given: &Given<'_>) -> Result<(Vec<Event>, Case), Refusal> {
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
    Ok((vec![Event::Received(Box::new(first))], case))
}

/// Whoever asks again, knowing whose the line is, is answered with the case that ends it already.
fn refuse_when_held(proven: &[Event]) -> Result<(), Refusal> {
    match proven.last() {
        Some(Event::AnsweredByEarlier { case, .. }) => Err(Refusal::AlreadyAsked { case: *case }),
        _ => Ok(()),
    }
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

/// A line whose holder has died is ended for that cause, whatever else was ticked.
const fn kind(request: &Request) -> Kind {
    match request.acting {
        Acting::Heir => Kind::ForCause {
            cause: Some(Cause::Death),
        },
        Acting::Holder | Acting::Guardian | Acting::Administrator | Acting::Company => request.kind,
    }
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
            kind: kind(request),
            end: request.end,
            keep_number: request.keep_number,
            language: request.language,
            channel: request.channel,
            acting: request.acting,
            receipt: request.receipt,
            receipt_on_file: request.receipt_on_file,
        },
        patience: schedule::patience(given),
    }
}
