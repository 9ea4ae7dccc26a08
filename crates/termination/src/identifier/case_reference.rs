//! The reference a customer keeps, writes down and reads out on the phone.

use super::spelling::compact;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The reference of a case, `K4M-7W2-P9Q`: eight random symbols and one check symbol.
///
/// It is short enough to be guessed, so it names a case and opens nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseReference([u8; LENGTH]);

/// Why a text is not a case reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaseReferenceFault {
    /// Nothing is left when spaces and hyphens are gone.
    #[error("the reference is empty")]
    Empty,
    /// Symbols are missing or too many.
    #[error("a reference has 9 letters and digits, as in K4M-7W2-P9Q; this one has {symbols}")]
    WrongLength {
        /// Symbols found.
        symbols: usize,
    },
    /// A sign that no reference contains.
    #[error("no reference contains the sign {sign:?}")]
    UnknownSign {
        /// The sign.
        sign: char,
    },
    /// A symbol is wrong, or two are swapped.
    #[error("the reference has a mistyped letter or digit, or two of them are swapped")]
    CheckSymbol,
}

/// Nine symbols, the last of which checks the others.
const LENGTH: usize = 9;

/// The symbols. 0, 1, I, L, O and U look like others. Of the letters that sound alike on a bad line in Dutch,
/// French, German or English one is kept: P for B, C, D, E, G, T, V (and J, Z); F for S; M for N; K for A, H;
/// Q, R, W, X and Y stand alone. What is left are 17, a prime number, which is what lets one check symbol
/// notice every single mistake.
const SYMBOLS: [u8; 17] = *b"23456789FKMPQRWXY";

impl CaseReference {
    /// Makes a reference from 8 random bytes; where they come from is the caller's concern. There are
    /// 17^8, about 7 thousand million, so the caller asks again when one is taken.
    pub fn from_entropy(bytes: [u8; 8]) -> Self {
        let mut rest = u64::from_le_bytes(bytes);
        let mut values = [0; LENGTH];
        for value in values.iter_mut().take(LENGTH - 1) {
            *value = rest % MODULUS;
            rest /= MODULUS;
        }
        // The check symbol's weight is 9, and 9 × 15 = 135 = 8 × 17 - 1, so 15 times the sum brings it to 0.
        values[LENGTH - 1] = weighted_sum(&values) * 15 % MODULUS;
        Self(values.map(symbol))
    }

    /// Reads a reference as people type it: any case, spaces, hyphens or none; and a sign that no reference
    /// contains is taken for the only symbol it is commonly mistaken for. The check symbol guards against a wrong
    /// guess.
    pub fn parse(text: &str) -> Result<Self, CaseReferenceFault> {
        let written = compact(text);
        let symbols = written.chars().count();
        if symbols == 0 {
            return Err(CaseReferenceFault::Empty);
        }
        if symbols != LENGTH {
            return Err(CaseReferenceFault::WrongLength { symbols });
        }
        let mut values = [0; LENGTH];
        for (value, sign) in values.iter_mut().zip(written.chars()) {
            *value = value_of(sign).ok_or(CaseReferenceFault::UnknownSign { sign })?;
        }
        if weighted_sum(&values).is_multiple_of(MODULUS) {
            Ok(Self(values.map(symbol)))
        } else {
            Err(CaseReferenceFault::CheckSymbol)
        }
    }

    /// The three groups with their symbols apart, `K 4 M`, for reading out one by one.
    pub fn spoken(&self) -> [String; 3] {
        self.groups().map(|group| group.map(String::from).join(" "))
    }

    fn groups(self) -> [[char; 3]; 3] {
        [0, 3, 6].map(|start| [0, 1, 2].map(|place| char::from(self.0[start + place])))
    }
}

const MODULUS: u64 = 17;

/// The sum of the values, each times its place from 1 to 9. A reference is right when 17 divides it: the weights
/// differ and none is 0 modulo the prime 17, so a single wrong symbol or a swap of two changes the sum.
fn weighted_sum(values: &[u64; LENGTH]) -> u64 {
    (1..)
        .zip(values)
        .map(|(place, value): (u64, _)| place * value)
        .sum()
}

fn symbol(value: u64) -> u8 {
    let [first, ..] = SYMBOLS;
    usize::try_from(value)
        .ok()
        .and_then(|index| SYMBOLS.get(index))
        .copied()
        .unwrap_or(first)
}

fn value_of(sign: char) -> Option<u64> {
    let meant = match sign {
        '0' | 'O' => 'Q',
        '1' => '7',
        'B' => '8',
        'G' => '6',
        'N' => 'M',
        'S' => '5',
        'Z' => '2',
        other => other,
    };
    SYMBOLS
        .into_iter()
        .zip(0..)
        .find(|(symbol, _)| char::from(*symbol) == meant)
        .map(|(_, value)| value)
}

impl fmt::Display for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, third] = self.groups().map(String::from_iter);
        write!(f, "{first}-{second}-{third}")
    }
}

impl fmt::Debug for CaseReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for CaseReference {
    type Err = CaseReferenceFault;

    fn from_str(text: &str) -> Result<Self, CaseReferenceFault> {
        Self::parse(text)
    }
}

impl TryFrom<String> for CaseReference {
    type Error = CaseReferenceFault;

    fn try_from(text: String) -> Result<Self, CaseReferenceFault> {
        Self::parse(&text)
    }
}

impl From<CaseReference> for String {
    fn from(reference: CaseReference) -> String {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    fn example() -> CaseReference {
        CaseReference::from_entropy(*b"a case!!")
    }

    #[test]
    fn a_reference_is_written_in_three_groups_and_read_out_symbol_by_symbol() {
        let written = example().to_string();
        assert_eq!(written, "QRR-8MK-56P");
        let spoken = example().spoken().join("-").replace(' ', "");
        assert_eq!(spoken, written);
        assert_eq!(example().spoken()[0].len(), 5);
    }

    #[test]
    fn a_reference_is_understood_as_people_type_it() {
        let written = example().to_string();
        let typed = [
            written.to_lowercase(),
            written.replace('-', ""),
            written.replace('-', " "),
            format!("  {written}\u{a0}"),
            written.replace('-', "\u{2013}"),
        ];
        for typed in typed {
            assert_eq!(typed.parse(), Ok(example()), "{typed:?}");
        }
    }

    #[test]
    fn a_sign_taken_for_its_only_look_alike_is_understood() {
        let pairs = [
            ('7', '1'),
            ('8', 'B'),
            ('6', 'G'),
            ('M', 'N'),
            ('5', 'S'),
            ('2', 'Z'),
            ('Q', 'O'),
            ('Q', '0'),
        ];
        for (meant, written) in pairs {
            let reference = (0_u64..).map(|seed| CaseReference::from_entropy(seed.to_le_bytes()).to_string());
            let reference = reference.into_iter().find(|text| text.contains(meant)).unwrap();
            let misread = reference.replace(meant, &written.to_string());
            assert_eq!(
                misread.parse::<CaseReference>().unwrap().to_string(),
                reference,
                "{misread}"
            );
        }
    }

    #[test]
    fn what_is_no_reference_says_why() {
        use CaseReferenceFault::{Empty, UnknownSign, WrongLength};
        let table = [
            ("", Empty),
            (" - ", Empty),
            ("K4M-7W2", WrongLength { symbols: 6 }),
            ("K4M-7W2-P9X-2", WrongLength { symbols: 10 }),
            ("K4M-7W2-P9I", UnknownSign { sign: 'I' }),
            ("K4M-7W2-P9ß", UnknownSign { sign: 'ß' }),
            ("K4M-7W2-P9+", UnknownSign { sign: '+' }),
        ];
        for (written, fault) in table {
            assert_eq!(CaseReference::parse(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn no_symbol_looks_like_another_one_or_repeats() {
        for sign in *b"01ILOU" {
            assert!(!SYMBOLS.contains(&sign));
        }
        let mut sorted = SYMBOLS;
        sorted.sort_unstable();
        assert!(sorted.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn a_stored_reference_is_checked_when_it_is_read() {
        let written = example().to_string();
        let read = |text: &str| {
            let source: StrDeserializer<'_, Error> = IntoDeserializer::into_deserializer(text);
            CaseReference::deserialize(source)
        };
        assert_eq!(read(&written).ok(), Some(example()));
        assert!(read("222-222-223").is_err());
    }

    proptest! {
        #[test]
        fn a_reference_reads_back_as_it_was_written(bytes: [u8; 8]) {
            let reference = CaseReference::from_entropy(bytes);
            prop_assert_eq!(CaseReference::parse(&reference.to_string()), Ok(reference));
            prop_assert_eq!(reference.to_string().len(), 11);
        }

        #[test]
        fn every_single_wrong_symbol_is_noticed(bytes: [u8; 8]) {
            let right = CaseReference::from_entropy(bytes).0;
            for place in 0..LENGTH {
                for wrong in SYMBOLS.into_iter().filter(|wrong| *wrong != right[place]) {
                    let mut mistyped = right;
                    mistyped[place] = wrong;
                    let found = CaseReference::parse(std::str::from_utf8(&mistyped).unwrap());
                    prop_assert_eq!(found, Err(CaseReferenceFault::CheckSymbol));
                }
            }
        }

        #[test]
        fn every_swap_of_two_different_symbols_is_noticed(bytes: [u8; 8]) {
            let right = CaseReference::from_entropy(bytes).0;
            for (left, other) in (0..LENGTH).flat_map(|left| (left + 1..LENGTH).map(move |other| (left, other))) {
                let mut swapped = right;
                swapped.swap(left, other);
                let found = CaseReference::parse(std::str::from_utf8(&swapped).unwrap());
                prop_assert_eq!(found.is_ok(), right[left] == right[other]);
            }
        }

        #[test]
        fn whatever_is_typed_is_answered(text in ".{0,20}") {
            if let Ok(reference) = CaseReference::parse(&text) {
                prop_assert_eq!(CaseReference::parse(&reference.to_string()), Ok(reference));
            }
        }
    }
}
