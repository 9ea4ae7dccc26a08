//! What the vault keeps. `Debug` of these types never shows what is in them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;
use termination::identifier::{Iccid, Imsi, Msisdn, SmsNumber, SmsNumberFault};
use termination::party::{Language, ReceiptRoute};

/// What a requester typed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequesterDetails {
    /// Their name.
    pub name: String,
    /// The lines, E.164 where they could be read, in the order of the case's lines.
    pub lines: Vec<String>,
    /// A customer or contract reference.
    pub reference: Option<String>,
    /// Where the receipt goes.
    pub contact: Contact,
    /// The cause in their own words.
    pub cause_text: Option<String>,
}

/// Where a receipt goes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// A number for text messages, E.164 with its `+`, as [`SmsNumber`] gives it.
    Sms(String),
    /// A postal address, line by line, without the name.
    Post(Vec<String>),
}

impl Contact {
    /// A number for text messages as somebody types it.
    pub fn sms(typed: &str) -> Result<Self, SmsNumberFault> {
        Ok(Self::Sms(SmsNumber::parse(typed)?.e164()))
    }

    /// The address as people write it, one line or several.
    pub fn shown(&self) -> String {
        match self {
            Self::Email(address) => address.clone(),
            Self::Sms(number) => {
                SmsNumber::parse(number).map_or_else(|_| number.clone(), |number| number.shown())
            }
            Self::Post(lines) => lines.join("\n"),
        }
    }

    /// The route without the address.
    pub const fn route(&self) -> ReceiptRoute {
        match self {
            Self::Email(_) => ReceiptRoute::Email,
            Self::Sms(_) => ReceiptRoute::Sms,
            Self::Post(_) => ReceiptRoute::Post,
        }
    }
}

/// What the operator has on file of a holder.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderDetails {
    /// Name of the person or company.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Postal address, line by line, without the name; empty when unknown.
    pub postal: Vec<String>,
    /// The language they are spoken to.
    pub language: Language,
    /// What answers at a desk are compared with.
    #[serde(default)]
    pub checks: HolderChecks,
}

impl HolderDetails {
    /// The address on file as street, postcode and town: the last line that begins with a postcode has the town, the one
    /// before it the street. `None` when there is no such line.
    pub fn address(&self) -> Option<[&str; 3]> {
        let is_town = |line: &String| line.starts_with(|sign: char| sign.is_ascii_digit());
        let place = self.postal.iter().rposition(is_town).filter(|place| *place > 0)?;
        let (postcode, town) = self.postal.get(place)?.split_once(' ')?;
        let street = self.postal.get(place - 1)?;
        Some([street.as_str(), postcode, town.trim()])
    }

    /// The postcode of the address on file.
    pub fn postcode(&self) -> Option<String> {
        self.address().map(|[_, postcode, _]| postcode.to_owned())
    }
}

/// What the operator has on file to compare answers with. What is missing cannot be asked.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HolderChecks {
    /// The customer's or contract's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// The date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born_on: Option<Date>,
    /// The last four characters of the document seen when the contract was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_number: Option<String>,
    /// The last bill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_bill: Option<LastBill>,
}

/// What stands on the last bill.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBill {
    /// Its number.
    pub number: String,
    /// Its structured communication, twelve digits.
    pub structured: Option<String>,
    /// What was to be paid, in cents.
    pub amount_cents: i64,
    /// Its day.
    pub on: Date,
}

/// The numbers of a data card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct LineIdentity {
    /// The number of the line.
    pub msisdn: Msisdn,
    /// The serial number of the card.
    pub iccid: Option<Iccid>,
    /// The network's own name for the subscriber.
    pub imsi: Option<Imsi>,
}

/// The stored form of [`LineIdentity`].
#[derive(Serialize, Deserialize)]
struct StoredIdentity {
    msisdn: String,
    iccid: Option<String>,
    imsi: Option<String>,
}

impl LineIdentity {
    pub(crate) fn to_json(self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&StoredIdentity {
            msisdn: self.msisdn.e164(),
            iccid: self.iccid.map(|iccid| iccid.digits()),
            imsi: self.imsi.map(|imsi| imsi.digits()),
        })
    }

    /// `None` when a number cannot be read.
    pub(crate) fn from_json(bytes: &[u8]) -> Option<Self> {
        let stored: StoredIdentity = serde_json::from_slice(bytes).ok()?;
        Some(Self {
            msisdn: Msisdn::parse(&stored.msisdn).ok()?,
            iccid: stored.iccid.map(|text| Iccid::parse(&text)).transpose().ok()?,
            imsi: stored.imsi.map(|text| Imsi::parse(&text)).transpose().ok()?,
        })
    }
}

impl fmt::Debug for RequesterDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequesterDetails")
            .field("lines", &self.lines.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email(_) => "Email(..)",
            Self::Sms(_) => "Sms(..)",
            Self::Post(_) => "Post(..)",
        })
    }
}

impl fmt::Debug for HolderDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HolderDetails")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HolderChecks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HolderChecks(..)")
    }
}

impl fmt::Debug for LastBill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LastBill(..)")
    }
}

impl fmt::Debug for LineIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LineIdentity(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_never_shows_in_debug() {
        let details = RequesterDetails {
            name: "Planted Name".into(),
            lines: vec!["+32470000001".into()],
            reference: Some("Planted reference".into()),
            contact: Contact::Email("planted@example.test".into()),
            cause_text: Some("Planted cause".into()),
        };
        let holder = HolderDetails {
            name: "Planted Name".into(),
            email: Some("planted@example.test".into()),
            postal: vec!["Planted street 1".into()],
            language: Language::Nl,
            checks: HolderChecks {
                customer_number: Some("Planted number".into()),
                ..HolderChecks::default()
            },
        };
        let line = LineIdentity {
            msisdn: Msisdn::parse("+32470000001").unwrap(),
            iccid: None,
            imsi: None,
        };
        let post = Contact::Post(vec!["Planted street 1".into()]);
        let sms = Contact::sms("0470 00 00 01").unwrap();
        let shown = format!(
            "{details:?} {holder:?} {line:?} {post:?} {sms:?} {:?}",
            details.contact
        );
        assert!(
            !shown.to_lowercase().contains("planted") && !shown.contains("32470"),
            "{shown}"
        );
    }

    #[test]
    fn a_contact_is_kept_under_its_route_and_shown_as_people_write_it() {
        for (contact, stored, shown) in [
            (
                Contact::Email("an@example.test".into()),
                r#"{"email":"an@example.test"}"#,
                "an@example.test",
            ),
            (
                Contact::sms("0470 00 00 01").unwrap(),
                r#"{"sms":"+32470000001"}"#,
                "0470 00 00 01",
            ),
            (
                Contact::sms("0033 612345678").unwrap(),
                r#"{"sms":"+33612345678"}"#,
                "+33612345678",
            ),
            (
                Contact::Post(vec!["Street 1".into(), "1000 Brussel".into()]),
                r#"{"post":["Street 1","1000 Brussel"]}"#,
                "Street 1\n1000 Brussel",
            ),
        ] {
            assert_eq!(serde_json::to_string(&contact).unwrap(), stored);
            assert_eq!(serde_json::from_str::<Contact>(stored).unwrap(), contact);
            assert_eq!(contact.shown(), shown);
        }
        assert!(Contact::sms("no number").is_err());
    }

    #[test]
    fn a_line_reads_back_as_it_was_written() {
        let line = LineIdentity {
            msisdn: Msisdn::parse("+32470000001").unwrap(),
            iccid: None,
            imsi: Some(Imsi::parse("206011234567890").unwrap()),
        };
        assert_eq!(LineIdentity::from_json(&line.to_json().unwrap()), Some(line));
    }
}
