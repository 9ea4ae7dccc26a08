//! Messages made ready: address, language, links and codes looked up at the last moment and kept nowhere.

use crate::codes;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ports::{Address, Parcel};
use crate::store::cases;
use crate::vault::{self, Contact, RequesterDetails};
use sqlx::AnyConnection;
use termination::Case;
use termination::case::{Message, Recipient};
use termination::identifier::CaseId;
use termination::party::Language;

impl Engine {
    /// A message with all it needs, or the kind of what is missing.
    pub(super) async fn parcel(
        &self,
        case: CaseId,
        message: Message,
        to: Recipient,
    ) -> Result<Result<Parcel, &'static str>, EngineError> {
        let mut db = self.store().read().await?;
        let case = cases::load(&mut db, case)
            .await?
            .ok_or(EngineError::UnknownCase(case))?;
        let Some(details) = vault::requester_of(&mut db, self.keys(), case.requester).await? else {
            return Ok(Err("erased"));
        };
        let Some(address) = self.address(&mut db, &case, &details, to).await? else {
            return Ok(Err("no_address"));
        };
        let code = if let Message::Code { number } = message {
            Some(codes::text(codes::case_code(self.keys(), case.id, number)))
        } else {
            None
        };
        Ok(Ok(Parcel {
            operator: self.rules_of(&case)?,
            language: self.language(&mut db, &case, message, to).await?,
            message,
            to: address,
            links: self.links(&case),
            code,
            mail_code: carries_mail_code(message, to).then(|| self.mail_code(case.id)),
            case,
            details,
        }))
    }

    async fn address(
        &self,
        db: &mut AnyConnection,
        case: &Case,
        details: &RequesterDetails,
        to: Recipient,
    ) -> Result<Option<Address>, EngineError> {
        let Some(holder) = case.holder.filter(|_| to != Recipient::ReceiptAddress) else {
            let receipt = matches!(to, Recipient::ReceiptAddress).then(|| receipt_address(details));
            return Ok(receipt);
        };
        if to == Recipient::AddressOnFile {
            let on_file = vault::holder_of(db, self.keys(), holder).await?;
            return Ok(on_file.and_then(|holder| holder.email).map(Address::Email));
        }
        let Some(line) = case.subscriptions().next() else {
            return Ok(None);
        };
        let line = vault::line_identity(db, self.keys(), holder, line).await?;
        Ok(line.map(|line| Address::Phone(line.msisdn.e164())))
    }

    /// Out-of-band messages speak the language of the line's owner, all others that of the request.
    async fn language(
        &self,
        db: &mut AnyConnection,
        case: &Case,
        message: Message,
        to: Recipient,
    ) -> Result<Language, EngineError> {
        let to_owner = matches!(message, Message::OwnerNotice | Message::ObjectionReceipt)
            && to != Recipient::ReceiptAddress;
        let Some(holder) = case.holder.filter(|_| to_owner) else {
            return Ok(case.asked.language);
        };
        let holder = vault::holder_of(db, self.keys(), holder).await?;
        Ok(holder.map_or(case.asked.language, |holder| holder.language))
    }
}

fn receipt_address(details: &RequesterDetails) -> Address {
    match &details.contact {
        Contact::Email(email) => Address::Email(email.clone()),
        Contact::Post(lines) => Address::Post {
            name: details.name.clone(),
            lines: lines.clone(),
        },
    }
}

/// The code that makes the button work in another browser stands only where the confirmation link stands.
fn carries_mail_code(message: Message, to: Recipient) -> bool {
    to == Recipient::ReceiptAddress && matches!(message, Message::Receipt | Message::Reminder { .. })
}
