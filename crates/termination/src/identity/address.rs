//! Whether two postal addresses are the same, as people in Belgium write them.
//!
//! Street kinds and titles are abbreviated in three languages, a box has half a dozen names, a town may be written
//! with its municipality. All of that says nothing. What is not translated: in Brussels every street has two names,
//! and which belong together only a register knows; an answer in the other language is told as such.
//!
//! The time this takes depends on both addresses, as for names: an address is known to neighbours and is not guessed
//! letter by letter, and it never proves anything alone.

mod house;
mod spelling;
mod street;
mod town;

use super::{OnFile, Verdict};
use house::House;
use std::fmt;
use street::Street;
use town::Town;

/// A postal address, taken apart. It does not show itself.
#[derive(Clone, PartialEq, Eq)]
pub struct PostalAddress {
    street: Street,
    house: House,
    /// Letters and digits in capitals, without a Belgian `B-`.
    postcode: String,
    town: Town,
}

/// How two addresses are nearly the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressSlip {
    /// Two neighbouring digits of the house number are swapped.
    NumberSwapped,
    /// One side has a letter, *bis* or a range behind the house number, the other has none.
    NumberSuffix,
    /// One side has a box, the other has none.
    BoxMissing,
    /// Two neighbouring digits of the postcode are swapped.
    PostcodeSwapped,
    /// One letter of the street is another, missing, too many or swapped.
    StreetSpelling,
    /// One side says *street*, *lane* or the like, the other nothing.
    StreetKindMissing,
    /// A word of the street is cut short on one side.
    StreetAbbreviated,
    /// The street may be the same in the other language of Brussels.
    OtherLanguage,
    /// The postcode is right, the town is not one that goes with the other.
    Town,
}

impl PostalAddress {
    /// Takes street, number and box in one line, in any order in use (`Kerkstraat 12 bus 3`, `12, rue Haute`).
    pub fn new(street: &str, postcode: &str, town: &str) -> Self {
        let (street, house) = house::split(street);
        Self {
            street: Street::read(&street),
            house,
            postcode: postcode_of(postcode),
            town: Town::read(town),
        }
    }

    /// Whether the postcode is one of the Brussels-Capital Region, where every street has a French and a Dutch name.
    fn is_in_brussels(&self) -> bool {
        self.postcode.len() == 4 && ("1000".."1300").contains(&self.postcode.as_str())
    }
}

impl fmt::Debug for PostalAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PostalAddress(…)")
    }
}

/// Compares an address that was said with the one on file. One slip is near; two are different.
pub fn compare(said: &PostalAddress, on_file: &OnFile<PostalAddress>) -> Verdict<AddressSlip> {
    let stored = on_file.value();
    let parts = [
        postcodes(&said.postcode, &stored.postcode),
        streets(said, stored),
        said.house.number_against(&stored.house),
        said.house.box_against(&stored.house),
        if said.town.is(&stored.town) {
            Verdict::Match
        } else {
            Verdict::Near(AddressSlip::Town)
        },
    ];
    if parts.contains(&Verdict::Different) {
        return Verdict::Different;
    }
    let mut slips = parts.into_iter().filter(|part| *part != Verdict::Match);
    match (slips.next(), slips.next()) {
        (None, _) => Verdict::Match,
        (Some(slip), None) => slip,
        (Some(_), Some(_)) => Verdict::Different,
    }
}

fn streets(said: &PostalAddress, stored: &PostalAddress) -> Verdict<AddressSlip> {
    let verdict = said.street.against(&stored.street);
    let bilingual = said.is_in_brussels() && stored.is_in_brussels();
    if verdict == Verdict::Different && bilingual && said.street.is_in_other_language_than(&stored.street) {
        return Verdict::Near(AddressSlip::OtherLanguage);
    }
    verdict
}

fn postcodes(said: &str, stored: &str) -> Verdict<AddressSlip> {
    if said == stored && !said.is_empty() {
        Verdict::Match
    } else if spelling::swaps_neighbours(said, stored) {
        Verdict::Near(AddressSlip::PostcodeSwapped)
    } else {
        Verdict::Different
    }
}

fn postcode_of(text: &str) -> String {
    let signs = text.chars().filter(char::is_ascii_alphanumeric);
    let written: String = signs.map(|sign| sign.to_ascii_uppercase()).collect();
    let digits = written.strip_prefix("BE").or(written.strip_prefix('B'));
    match digits {
        Some(digits) if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.to_owned()
        }
        Some(_) | None => written,
    }
}

#[cfg(test)]
mod tests;
