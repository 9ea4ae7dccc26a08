//! Whether two names are the same person's, however each of them is written.
//!
//! A name on a document and a name in a contract differ in case, accents, order, hyphens, spaces and alphabet, in how
//! many given names they hold, and in which of a married person's two names they use. A clerk sees all that at a
//! glance; these are the same rules, written down:
//!
//! - each word has one or several readings in plain letters (`readings`): `Müller` is MUELLER, MULLER and MUXXLLER;
//! - words may stand in any order and be written apart or together: `Van den Berghe` is `Vandenberghe`;
//! - given names after the first may be missing; what follows *épouse*, *geb.* and their like may stand for the name
//!   before it or be missing;
//! - a name cut off at the end of its field in a machine-readable zone goes on as the other name does.
//!
//! The time this takes depends on both names. Whoever could measure it would learn how alike they are, which the
//! verdict says as well; a name is seen on a document that lies on the counter and is not guessed letter by letter.

mod marriage;
mod pairing;
mod readings;
mod words;

use super::{OnFile, Verdict};
use std::fmt;
use words::Word;

/// A person's name, taken apart into words. It does not show itself.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName {
    words: Vec<Word>,
    /// Whether the last word may be cut off, with more behind it.
    cut: bool,
}

/// How two names are nearly the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameSlip {
    /// One letter is another, missing, too many or swapped with its neighbour, once.
    Spelling,
    /// A given name is only an initial on one side.
    Initial,
    /// A particle (*de*, *van*, *el*) is missing on one side.
    Particle,
    /// One side has a name that the other has not.
    NameMissing,
    /// Only a given name after the first is the same; many people are called by it.
    OtherGivenName,
    /// What is there is the same, but so much of it is cut off that it could be another's.
    CutOff,
    /// One side is in a script that is not read here; compare the document's Latin letters.
    Script,
}

impl PersonName {
    /// A name whose parts are known.
    pub fn parts(surname: &str, given: &str) -> Self {
        Self {
            words: words::of_parts(surname, given),
            cut: false,
        }
    }

    /// A name in one text, in any order.
    pub fn whole(name: &str) -> Self {
        Self {
            words: words::of_whole(name),
            cut: false,
        }
    }

    /// A name from a machine-readable zone; `cut` when it fills its field to the last place.
    pub fn in_zone(surname: &str, given: &str, cut: bool) -> Self {
        Self {
            words: words::of_parts(surname, given),
            cut,
        }
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(…)")
    }
}

/// Compares the name on a document, or one that was said, with the holder's.
pub fn compare(said: &PersonName, on_file: &OnFile<PersonName>) -> Verdict<NameSlip> {
    pairing::compare(said, on_file.value())
}

/// What a name is found by: its words without particles, in plain capitals and in the order of the alphabet, so that
/// neither order nor accents nor *van de* matter. Empty when nothing of it can be read. Finding proves nothing.
pub fn search_key(name: &str) -> String {
    let words = words::of_whole(name);
    let mut keys: Vec<&String> = words
        .iter()
        .filter(|word| !pairing::is_particle(word))
        .filter_map(|word| word.readings.first())
        .collect();
    keys.sort();
    let keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
    keys.join(" ")
}

#[cfg(test)]
mod tests;
