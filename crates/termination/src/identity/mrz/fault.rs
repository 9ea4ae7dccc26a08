//! What does not fit in a zone, as data: the desk writes it in its own language.

use ::mrz::{DateCompleteness, Field as Checked, MrzData, MrzDate, MrzError};
use jiff::civil::Date;

/// One thing that does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub field: Field,
    /// What.
    pub wrong: Wrong,
}

/// A field of the zone, as a desk would point at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The document's number, with what overflows into the optional data.
    Number,
    /// The date of birth.
    BirthDate,
    /// The date of expiry.
    ExpiryDate,
    /// The optional data of a passport, which has a check digit of its own.
    OptionalData,
    /// All checked fields together.
    Whole,
    /// The issuing state.
    Issuer,
    /// The holder's name.
    Name,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// Its check digit does not fit.
    CheckDigit,
    /// It holds no day of the calendar.
    NotADay,
    /// The day is past.
    Past,
    /// Nothing stands there.
    Empty,
    /// No state or organisation of ICAO 9303 part 3 section 5 has this code.
    UnknownCode,
}

/// Why a text is no zone at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Characters are missing or too many.
    #[error("an identity card has 3 lines of 30 or 2 of 36 characters, a passport 2 of 44; this has {signs}")]
    Length {
        /// Letters, digits and fillers found.
        signs: usize,
    },
    /// A sign that no zone has.
    #[error("line {line} has a sign at place {place} that no such zone has")]
    Sign {
        /// From 1.
        line: usize,
        /// From 1.
        place: usize,
    },
    /// It begins like another document: a visa, or none.
    #[error("this zone is of no identity card or passport")]
    OtherDocument,
    /// The number's first place is empty.
    #[error("the document's number is missing")]
    NoNumber,
}

pub(super) fn unreadable(error: &MrzError) -> Unreadable {
    if let MrzError::BadCharacter { line, position, .. } = error {
        let (line, place) = (line.map_or(1, |line| line + 1), position + 1);
        return Unreadable::Sign { line, place };
    }
    if let MrzError::LeadingFiller { .. } = error {
        return Unreadable::NoNumber;
    }
    // Lines have the right length here; what is left is a document's code that is not of this size of document.
    Unreadable::OtherDocument
}

/// Everything that does not fit, in the order of [`Field`].
pub(super) fn faults(
    read: &MrzData,
    expires_on: Option<Date>,
    born_on: Option<Date>,
    today: Date,
) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    let mut note = |field, wrong| faults.push(Fault { field, wrong });
    let failed = read.checks.failed();
    let fails = |checked| failed.contains(&checked);
    // The crate also takes eight characters before the overflow, as it once wrote itself; no issuer prints that.
    if fails(Checked::DocumentNumber) || read.document_number_legacy_encoding {
        note(Field::Number, Wrong::CheckDigit);
    }
    if fails(Checked::DateOfBirth) {
        note(Field::BirthDate, Wrong::CheckDigit);
    } else if born_on.is_none() && !may_be_unknown(read.date_of_birth) {
        note(Field::BirthDate, Wrong::NotADay);
    }
    if fails(Checked::DateOfExpiry) {
        note(Field::ExpiryDate, Wrong::CheckDigit);
    } else {
        match expires_on {
            None => note(Field::ExpiryDate, Wrong::NotADay),
            Some(expires_on) if expires_on < today => note(Field::ExpiryDate, Wrong::Past),
            Some(_) => {}
        }
    }
    if fails(Checked::PersonalNumber) {
        note(Field::OptionalData, Wrong::CheckDigit);
    }
    if fails(Checked::Composite) {
        note(Field::Whole, Wrong::CheckDigit);
    }
    if read.issuing_country_name().is_none() {
        note(Field::Issuer, Wrong::UnknownCode);
    }
    if read.surname.is_empty() {
        note(Field::Name, Wrong::Empty);
    }
    faults
}

/// Parts of a date of birth may be unknown (part 3, 4.8): fillers are no fault there.
fn may_be_unknown(date: MrzDate) -> bool {
    matches!(
        date.completeness(),
        DateCompleteness::Unknown | DateCompleteness::PartiallyUnknown
    )
}
