//! The number of an embedded SIM chip (GSMA SGP.29).

use super::spelling::{compact, is_digits};
use std::fmt;

/// The number of the chip that carries eSIM profiles. Personal data: it is neither serialised nor shown by
/// `{:?}`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Eid(
    /// Always 32 digits, leading zeros included when shown.
    u128,
);

/// Why a text is not the number of an eSIM chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EidFault {
    /// Nothing is left when the separators are gone.
    #[error("the EID is empty")]
    Empty,
    /// Something that is neither a digit nor a usual separator.
    #[error("an EID has only digits")]
    NotDigits,
    /// Digits are missing or too many.
    #[error("an EID has 32 digits; this one has {digits}")]
    WrongLength {
        /// Digits found.
        digits: usize,
    },
    /// A digit is wrong or two are swapped.
    #[error("the last two digits of the EID do not fit the others; a digit is mistyped")]
    CheckDigits,
}

impl Eid {
    /// Reads 32 digits which, as one number, leave 1 when divided by 97 (ISO/IEC 7064, MOD 97-10).
    pub fn parse(text: &str) -> Result<Self, EidFault> {
        let digits = compact(text);
        if digits.is_empty() {
            return Err(EidFault::Empty);
        }
        if !is_digits(&digits) {
            return Err(EidFault::NotDigits);
        }
        let wrong_length = EidFault::WrongLength { digits: digits.len() };
        if digits.len() != 32 {
            return Err(wrong_length);
        }
        let number: u128 = digits.parse().map_err(|_| wrong_length)?;
        if number % 97 == 1 {
            Ok(Self(number))
        } else {
            Err(EidFault::CheckDigits)
        }
    }

    /// All 32 digits.
    pub fn digits(&self) -> String {
        format!("{:032}", self.0)
    }

    /// Only the last four digits, by which a holder tells one device from another.
    pub fn masked(&self) -> String {
        format!("**** {:04}", self.0 % 10_000)
    }
}

impl fmt::Debug for Eid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Eid(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_eid_has_thirty_two_digits_that_fit() {
        use EidFault::{CheckDigits, Empty, NotDigits, WrongLength};
        let valid = [
            "89001039240180124400000000000157",
            "89001012012341234012345678901224",
            "89001567010203040506070809101152",
            "89049032123451234512345678901235",
        ];
        for digits in valid {
            assert_eq!(Eid::parse(digits).map(|eid| eid.digits()), Ok(digits.to_owned()));
        }
        assert!(Eid::parse("8904 9032 1234 5123 4512 3456 7890 1235").is_ok());
        let wrong = [
            ("", Empty),
            ("8904903212345123451234567890123X", NotDigits),
            ("8904903212345123451234567890123", WrongLength { digits: 31 }),
            ("890490321234512345123456789012355", WrongLength { digits: 33 }),
            ("89049032123451234512345678901236", CheckDigits),
            ("89049032123451234512345678901253", CheckDigits),
        ];
        for (written, fault) in wrong {
            assert_eq!(Eid::parse(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn a_masked_eid_shows_four_digits_and_a_debugged_one_none() {
        let eid = Eid::parse("89049032123451234512345678901235").unwrap();
        assert_eq!(eid.masked(), "**** 1235");
        assert_eq!(format!("{eid:?}"), "Eid(…)");
    }

    proptest! {
        #[test]
        fn every_mistyped_digit_and_swapped_pair_is_noticed(body in "89[0-9]{28}", wrong in 1_u8..10) {
            let check = 98 - format!("{body}00").parse::<u128>().unwrap() % 97;
            let number = format!("{body}{check:02}").into_bytes();
            let parse = |number: Vec<u8>| Eid::parse(&String::from_utf8(number).unwrap());
            prop_assert!(parse(number.clone()).is_ok());
            for place in 0..number.len() {
                let mut mistyped = number.clone();
                mistyped[place] = b'0' + (mistyped[place] - b'0' + wrong) % 10;
                prop_assert_eq!(parse(mistyped), Err(EidFault::CheckDigits));
            }
            for place in 1..number.len() {
                let mut swapped = number.clone();
                swapped.swap(place - 1, place);
                prop_assert_eq!(parse(swapped).is_ok(), number[place - 1] == number[place]);
            }
        }
    }
}
