//! Calls made ready: addresses, languages, links, codes and numbers, looked up at the last moment for a whole batch and
//! kept nowhere.

use crate::codes;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ports::{Address, Fault, Parcel};
use crate::store::cases;
use crate::store::effects::Claimed;
use crate::vault::{self, Contact, HolderDetails, LineIdentity, Lines, Parties, RequesterDetails};
use std::collections::{BTreeMap, BTreeSet};
use termination::Case;
use termination::case::{Effect, Message, Recipient, may_go_by_letter};
use termination::identifier::{CaseId, PartyId, SubscriptionId};
use termination::party::Language;

/// What a call needs.
pub(super) enum Ready {
    /// A message with all that belongs to it.
    Message(Box<Parcel>),
    /// The line to bar.
    Bar(LineIdentity),
    /// The line to throw off the network.
    Detach(LineIdentity),
    /// The line to be asked about.
    ReadBack(LineIdentity),
    /// The line to delete.
    Delete(LineIdentity),
    /// Nothing: the worklist took it when it was owed.
    Worklist,
}

/// The line's numbers are gone: nobody can be asked about it.
const NO_LINE: Fault = Fault::Permanent("line_unknown");

/// What the database says of a batch's effects.
struct Found {
    cases: BTreeMap<CaseId, Result<Case, EngineError>>,
    parties: Parties,
    lines: Lines,
}

impl Engine {
    /// Looks up what the calls of effects need, with a few statements however many they are; what is missing for one
    /// is its fault alone.
    pub(super) async fn make_ready(
        &self,
        claimed: &[Claimed],
    ) -> Result<Vec<Result<Ready, Fault>>, EngineError> {
        let found = self.find(claimed).await?;
        let ready = claimed.iter().map(|claimed| match self.ready(claimed, &found) {
            Err(error) => Err(Fault::Temporary(error.kind())),
            Ok(ready) => ready,
        });
        Ok(ready.collect())
    }

    async fn find(&self, claimed: &[Claimed]) -> Result<Found, EngineError> {
        let ids: BTreeSet<_> = claimed.iter().map(|claimed| claimed.id.case).collect();
        let ids: Vec<_> = ids.into_iter().collect();
        let mut db = self.store().read().await?;
        let cases = cases::load_many(&mut db, &ids).await?;
        let (mut parties, mut lines) = (BTreeSet::new(), BTreeSet::new());
        for claimed in claimed {
            let Some(Ok(case)) = cases.get(&claimed.id.case) else {
                continue;
            };
            match claimed.effect {
                Effect::Send { message, to } => {
                    parties.insert(case.requester);
                    let looks_at_holder = to == Recipient::AddressOnFile || is_to_owner(message, to);
                    parties.extend(case.holder.filter(|_| looks_at_holder));
                    lines.extend(first_line(case).filter(|_| to == Recipient::Line));
                }
                Effect::BarLine { line }
                | Effect::DetachLine { line, .. }
                | Effect::ReadBackLine { line, .. }
                | Effect::DeleteLine { line } => lines.extend(case.holder.map(|holder| (holder, line))),
                Effect::AskHuman { .. } => {}
            }
        }
        Ok(Found {
            cases,
            parties: vault::parties(&mut db, self.keys(), &parties).await?,
            lines: vault::line_identities(&mut db, self.keys(), &lines).await?,
        })
    }

    fn ready(&self, claimed: &Claimed, found: &Found) -> Result<Result<Ready, Fault>, EngineError> {
        let case = match found.cases.get(&claimed.id.case) {
            None => return Err(EngineError::UnknownCase(claimed.id.case)),
            Some(read) => read.as_ref().map_err(Clone::clone)?,
        };
        let on_line = |line, step: fn(LineIdentity) -> Ready| {
            let line = case.holder.map(|holder| found.line((holder, line)));
            let line = line.transpose()?.flatten();
            Ok::<_, EngineError>(line.map(step).ok_or(NO_LINE))
        };
        match claimed.effect {
            Effect::Send { message, to } => {
                let parcel = self.parcel(case, message, to, found)?;
                Ok(parcel.map(|parcel| Ready::Message(Box::new(parcel))))
            }
            Effect::BarLine { line } => on_line(line, Ready::Bar),
            Effect::DetachLine { line, .. } => on_line(line, Ready::Detach),
            Effect::ReadBackLine { line, .. } => on_line(line, Ready::ReadBack),
            Effect::DeleteLine { line } => on_line(line, Ready::Delete),
            Effect::AskHuman { .. } => Ok(Ok(Ready::Worklist)),
        }
    }

    fn parcel(
        &self,
        case: &Case,
        message: Message,
        to: Recipient,
        found: &Found,
    ) -> Result<Result<Parcel, Fault>, EngineError> {
        let Some(details) = found.parties.requester(case.requester)? else {
            return Ok(Err(Fault::Permanent("erased")));
        };
        let Some(address) = found.address(case, &details, (message, to))? else {
            return Ok(Err(Fault::Permanent("no_address")));
        };
        let code = if let Message::Code { number } = message {
            Some(codes::text(codes::case_code(self.keys(), case.id, number)))
        } else {
            None
        };
        Ok(Ok(Parcel {
            operator: self.rules_of(case)?,
            language: found.language(case, message, to)?,
            message,
            to: address,
            links: self.links(case),
            code,
            mail_code: carries_mail_code(message, to).then(|| self.mail_code(case.id)),
            case: case.clone(),
            details,
        }))
    }
}

impl Found {
    fn line(&self, line: (PartyId, SubscriptionId)) -> Result<Option<LineIdentity>, EngineError> {
        self.lines.get(&line).cloned().unwrap_or(Ok(None))
    }

    fn address(
        &self,
        case: &Case,
        details: &RequesterDetails,
        (message, to): (Message, Recipient),
    ) -> Result<Option<Address>, EngineError> {
        Ok(match to {
            Recipient::ReceiptAddress => Some(receipt_address(details)),
            Recipient::AddressOnFile => {
                let holder = case.holder.map(|holder| self.parties.holder(holder));
                let on_file = holder.transpose()?.flatten();
                on_file.and_then(|holder| address_on_file(holder, may_go_by_letter(case, message)))
            }
            Recipient::Line => {
                let line = first_line(case).map(|line| self.line(line));
                let line = line.transpose()?.flatten();
                line.map(|line| Address::Phone(line.msisdn.e164()))
            }
        })
    }

    /// Out-of-band messages speak the language of the line's owner, all others that of the request.
    fn language(&self, case: &Case, message: Message, to: Recipient) -> Result<Language, EngineError> {
        let asked = case.asked.language;
        let Some(holder) = case.holder.filter(|_| is_to_owner(message, to)) else {
            return Ok(asked);
        };
        let holder = self.parties.holder(holder)?;
        Ok(holder.map_or(asked, |holder| holder.language))
    }
}

fn first_line(case: &Case) -> Option<(PartyId, SubscriptionId)> {
    Some((case.holder?, case.subscriptions().next()?))
}

fn is_to_owner(message: Message, to: Recipient) -> bool {
    matches!(message, Message::OwnerNotice | Message::ObjectionReceipt) && to != Recipient::ReceiptAddress
}

/// The e-mail address on file; where there is none, the postal one, if a letter may go.
fn address_on_file(holder: HolderDetails, by_letter: bool) -> Option<Address> {
    let HolderDetails {
        name, email, postal, ..
    } = holder;
    let letter = (by_letter && !postal.is_empty()).then_some(Address::Post { name, lines: postal });
    email.map(Address::Email).or(letter)
}

fn receipt_address(details: &RequesterDetails) -> Address {
    match &details.contact {
        Contact::Email(email) => Address::Email(email.clone()),
        Contact::Sms(number) => Address::Phone(number.clone()),
        Contact::Post(lines) => Address::Post {
            name: details.name.clone(),
            lines: lines.clone(),
        },
    }
}

/// The code that makes the button work in another browser stands only where the confirmation link stands. A text message
/// has it as well: it is opened on a telephone, which is seldom the browser that asked, and after a call there is none.
fn carries_mail_code(message: Message, to: Recipient) -> bool {
    to == Recipient::ReceiptAddress && matches!(message, Message::Receipt | Message::Reminder { .. })
}
