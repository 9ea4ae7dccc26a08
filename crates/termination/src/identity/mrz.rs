//! The machine-readable zone of identity cards and passports (ICAO 9303 parts 3 to 6): read, checked, and mostly
//! forgotten again.
//!
//! Fields and check digits are read by the `mrz` crate, which also knows the number that is longer than its nine
//! places (part 5, 4.2.2.1 note j), as on every Belgian identity card: nine characters, a filler where the check
//! digit would stand, then the rest and the check digit of the whole in the optional data. Its search and repair
//! are not used: they look for a reading that fits, and a mistyped number must not become another that fits.
//!
//! What stays is what a desk may note: kind, issuer, the number's last four, expiry; the name and the date of birth
//! only to be compared. The rest of the number and all optional data (in Belgium the national register number) are
//! dropped here.

mod century;
mod fault;
mod layout;

pub use fault::{Fault, Field, Unreadable, Wrong};

use crate::identity::name::PersonName;
use ::mrz::ParseOptions;
use jiff::civil::Date;
use layout::Zone;
use std::fmt;

/// A document as its zone describes it.
#[derive(Clone, PartialEq, Eq)]
pub struct DocumentSeen {
    /// What it is.
    pub kind: DocumentKind,
    /// The issuing state's code, `BEL`; Germany's is `D`.
    pub issuer: String,
    /// The last four characters of its number, or fewer where the number is shorter.
    pub last_four: String,
    /// Its last day; `None` when the field holds no day, which is then among the faults.
    pub expires_on: Option<Date>,
    /// The holder's date of birth; `None` when unknown or when the field holds no day.
    pub born_on: Option<Date>,
    /// The holder's name, as far as there is room for it in the zone.
    pub name: PersonName,
    /// What does not fit, in the order of the fields; empty for a sound zone.
    pub faults: Vec<Fault>,
}

/// What kind of document a zone belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// A passport, of any sort.
    Passport,
    /// An identity card.
    IdentityCard,
    /// A residence permit (second letter `R`, as on those of the European Union).
    ResidencePermit,
    /// A crew member's certificate (`AC`) or another card of the two sizes.
    OtherCard,
}

/// Reads a zone that was typed or scanned, with or without line breaks. `today` decides which birth years are past
/// and whether the document has expired; nothing else depends on it.
pub fn read(text: &str, today: Date) -> Result<DocumentSeen, Unreadable> {
    let zone = layout::zone(text)?;
    let options = ParseOptions::default().with_pivot_yy(century::pivot(today));
    let read = match &zone {
        Zone::Td1([one, two, three]) => ::mrz::parse_td1_with(one, two, three, &options),
        Zone::Td2([one, two]) => ::mrz::parse_td2_with(one, two, &options),
        Zone::Td3([one, two]) => ::mrz::parse_td3_with(one, two, &options),
    };
    let read = read.map_err(|error| fault::unreadable(&error))?;
    let expires_on = read.date_of_expiry.calendar().and_then(day);
    let born_on = read
        .date_of_birth
        .calendar()
        .and_then(day)
        .and_then(|born_on| century::past(born_on, today));
    Ok(DocumentSeen {
        kind: kind(&read.document_type),
        last_four: last_four(read.full_document_number()),
        expires_on,
        born_on,
        name: PersonName::in_zone(&read.surname, &read.given_names, zone.name_is_cut()),
        faults: fault::faults(&read, expires_on, born_on, today),
        issuer: read.issuing_country,
    })
}

fn kind(code: &str) -> DocumentKind {
    match code.as_bytes() {
        [b'P', ..] => DocumentKind::Passport,
        [_, b'R'] => DocumentKind::ResidencePermit,
        [b'I', ..] => DocumentKind::IdentityCard,
        _ => DocumentKind::OtherCard,
    }
}

fn last_four(number: &str) -> String {
    let signs: Vec<char> = number.chars().filter(|sign| *sign != '<').collect();
    let from = signs.len().saturating_sub(4);
    signs.into_iter().skip(from).collect()
}

fn day(date: ::mrz::Date) -> Option<Date> {
    let year = i16::try_from(date.year).ok()?;
    let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
    Date::new(year, month, day).ok()
}

impl fmt::Debug for DocumentSeen {
    /// Shows what may be noted and nothing about the holder.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DocumentSeen")
            .field("kind", &self.kind)
            .field("issuer", &self.issuer)
            .field("expires_on", &self.expires_on)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
