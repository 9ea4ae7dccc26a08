//! The number printed on a SIM card (ITU-T E.118).

use super::spelling::{compact, is_digits};
use std::fmt;

/// The number of a SIM card or eSIM profile. Personal data: it is neither serialised nor shown by `{:?}`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iccid(
    /// All digits, check digit included; they begin with 89, so no leading zero is lost.
    u128,
);

/// Why a text is not the number of a SIM card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IccidFault {
    /// Nothing is left when the separators are gone.
    #[error("the SIM number is empty")]
    Empty,
    /// Something that is neither a digit, nor a usual separator, nor the last `F`.
    #[error("a SIM number has only digits, and at most one F at its end")]
    NotDigits,
    /// Digits are missing or too many.
    #[error("a SIM number has 18 to 20 digits; this one has {digits}")]
    WrongLength {
        /// Digits found.
        digits: usize,
    },
    /// It does not begin with 89, so it is the number of something else.
    #[error("a SIM number begins with 89")]
    NotTelecom,
    /// A digit is wrong or two are swapped.
    #[error("the last digit of the SIM number does not fit the others; a digit is mistyped")]
    CheckDigit,
}

impl Iccid {
    /// Reads a SIM number as it is printed (18 or 19 digits, some countries 20) or as card readers give it (19
    /// digits and an `F` that fills up the last byte). Its last digit is a Luhn check digit.
    pub fn parse(text: &str) -> Result<Self, IccidFault> {
        let written = compact(text);
        if written.is_empty() {
            return Err(IccidFault::Empty);
        }
        let digits = match written.strip_suffix('F') {
            Some(padded) if padded.len() < 20 => padded,
            Some(_) | None => written.as_str(),
        };
        if !is_digits(digits) {
            return Err(IccidFault::NotDigits);
        }
        let wrong_length = IccidFault::WrongLength { digits: digits.len() };
        if !(18..=20).contains(&digits.len()) {
            return Err(wrong_length);
        }
        if !digits.starts_with("89") {
            return Err(IccidFault::NotTelecom);
        }
        if !luhn_sum(digits).is_multiple_of(10) {
            return Err(IccidFault::CheckDigit);
        }
        digits.parse().map(Self).map_err(|_| wrong_length)
    }

    /// All digits, without the `F`.
    pub fn digits(&self) -> String {
        self.0.to_string()
    }

    /// Only the last four digits, by which a holder tells one card from another.
    pub fn masked(&self) -> String {
        format!("**** {:04}", self.0 % 10_000)
    }
}

/// Every second digit from the right counts twice, digit by digit (ISO/IEC 7812-1 annex B).
fn luhn_sum(digits: &str) -> u32 {
    let digits = digits.bytes().rev().map(|byte| u32::from(byte - b'0'));
    let weighted = digits.enumerate().map(|(index, digit)| match (index % 2, digit) {
        (0, digit) => digit,
        (_, digit @ 0..=4) => 2 * digit,
        (_, digit) => 2 * digit - 9,
    });
    weighted.sum()
}

impl fmt::Debug for Iccid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iccid(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sim_number_is_understood_as_it_is_printed() {
        let table = [
            ("8932001122334455661", "8932001122334455661"),
            ("8932021122334455667", "8932021122334455667"),
            ("8932031122334455665", "8932031122334455665"),
            ("8932061122334455668", "8932061122334455668"),
            ("89450421180216254864", "89450421180216254864"),
            ("89 32 00 1122 3344 5566 1", "8932001122334455661"),
            ("8932001122334455661F", "8932001122334455661"),
            ("8932001122334455661f", "8932001122334455661"),
        ];
        for (written, digits) in table {
            assert_eq!(
                Iccid::parse(written).map(|iccid| iccid.digits()),
                Ok(digits.to_owned()),
                "{written}"
            );
        }
    }

    #[test]
    fn what_is_no_sim_number_says_why() {
        use IccidFault::{CheckDigit, Empty, NotDigits, NotTelecom, WrongLength};
        let table = [
            ("", Empty),
            ("  ", Empty),
            ("F", NotDigits),
            ("+8932001122334455661", NotDigits),
            ("8932001122334455661FF", NotDigits),
            ("89450421180216254864F", NotDigits),
            ("893200112233445566X", NotDigits),
            ("89320011223344556", WrongLength { digits: 17 }),
            ("893200112233445566123", WrongLength { digits: 21 }),
            ("7932001122334455661", NotTelecom),
            ("8932001122334455660", CheckDigit),
        ];
        for (written, fault) in table {
            assert_eq!(Iccid::parse(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn a_masked_sim_number_shows_four_digits_and_a_debugged_one_none() {
        let iccid = Iccid::parse("8932001122334455661").unwrap();
        assert_eq!(iccid.masked(), "**** 5661");
        assert_eq!(format!("{iccid:?}"), "Iccid(…)");
    }

    /// A SIM number with its check digit found by trying all ten: exactly one fits.
    fn with_check_digit(body: &str) -> String {
        let fitting = |check: &char| Iccid::parse(&format!("{body}{check}")).is_ok();
        let fitting: Vec<_> = ('0'..='9').filter(fitting).collect();
        assert_eq!(fitting.len(), 1, "{body}");
        format!("{body}{}", fitting[0])
    }

    proptest! {
        #[test]
        fn every_mistyped_digit_is_noticed(
            body in "89[0-9]{15,17}", place in 2_usize..18, wrong in 1_u8..10,
        ) {
            let mut number = with_check_digit(&body).into_bytes();
            prop_assert!(Iccid::parse(std::str::from_utf8(&number).unwrap()).is_ok());
            let place = place.min(number.len() - 1);
            number[place] = b'0' + (number[place] - b'0' + wrong) % 10;
            prop_assert_eq!(Iccid::parse(&String::from_utf8(number).unwrap()), Err(IccidFault::CheckDigit));
        }

        #[test]
        fn swapped_neighbours_are_noticed_except_0_and_9(body in "89[0-9]{15,17}", place in 2_usize..17) {
            let mut number = with_check_digit(&body).into_bytes();
            let place = place.min(number.len() - 2);
            let (left, right) = (number[place], number[place + 1]);
            prop_assume!(left != right && !matches!((left, right), (b'0', b'9') | (b'9', b'0')));
            number.swap(place, place + 1);
            prop_assert_eq!(Iccid::parse(&String::from_utf8(number).unwrap()), Err(IccidFault::CheckDigit));
        }

        #[test]
        fn whatever_is_typed_is_answered(text in ".{0,40}") {
            if let Ok(iccid) = Iccid::parse(&text) {
                prop_assert!((18..=20).contains(&iccid.digits().len()));
            }
        }
    }
}
