//! The structured communication of a Belgian transfer (OGM/VCS), which a bill carries as its reference.

use super::spelling::is_digits;
use std::fmt;

/// Twelve digits, the last two of them check digits; printed `+++123/4567/89002+++`. It names a bill and so a
/// person: it is neither serialised nor shown by `{:?}`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct StructuredCommunication(
    /// All twelve digits as a number.
    u64,
);

/// Why a text is no structured communication. None of these depends on what is on file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StructuredCommunicationFault {
    /// Something that is neither a digit nor one of the signs it is printed with.
    #[error("a structured communication has only digits between its + or * signs")]
    NotDigits,
    /// Digits are missing or too many.
    #[error("a structured communication has 12 digits; this one has {digits}")]
    WrongLength {
        /// Digits found.
        digits: usize,
    },
    /// A digit is wrong or two are swapped.
    #[error("the last two digits do not fit the others; a digit is mistyped")]
    CheckDigits,
}

impl StructuredCommunication {
    /// Digits in all.
    const LENGTH: usize = 12;

    /// Reads it as printed (`+++123/4567/89002+++`, `***…***`) or as digits with any usual separators. The last two
    /// digits are the first ten modulo 97, or 97 where that is 0 (Febelfin's rule for structured communications).
    pub fn parse(text: &str) -> Result<Self, StructuredCommunicationFault> {
        use StructuredCommunicationFault::{CheckDigits, NotDigits, WrongLength};
        let written = super::compact(text);
        let digits = written.trim_matches(['+', '*']);
        if digits.is_empty() {
            return Err(WrongLength { digits: 0 });
        }
        if !is_digits(digits) {
            return Err(NotDigits);
        }
        let wrong_length = WrongLength { digits: digits.len() };
        if digits.len() != Self::LENGTH {
            return Err(wrong_length);
        }
        let number: u64 = digits.parse().map_err(|_| wrong_length)?;
        let (body, check) = (number / 100, number % 100);
        let expected = match body % 97 {
            0 => 97,
            remainder => remainder,
        };
        if check == expected {
            Ok(Self(number))
        } else {
            Err(CheckDigits)
        }
    }

    /// All twelve digits.
    pub fn digits(&self) -> String {
        format!("{:012}", self.0)
    }
}

impl fmt::Debug for StructuredCommunication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StructuredCommunication(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use StructuredCommunicationFault::{CheckDigits, NotDigits, WrongLength};
    use proptest::prelude::*;

    fn read(text: &str) -> Result<String, StructuredCommunicationFault> {
        StructuredCommunication::parse(text).map(|read| read.digits())
    }

    #[test]
    fn it_is_read_as_bills_print_it_and_as_people_type_it() {
        let table = [
            ("+++010/8068/17183+++", "010806817183"),
            ("***090/9337/55493***", "090933755493"),
            ("123/4567/89002", "123456789002"),
            ("123 4567 89002", "123456789002"),
            ("123456789002", "123456789002"),
            // The remainder is 0, so the check digits are 97.
            ("+++000/0000/09797+++", "000000009797"),
        ];
        for (written, digits) in table {
            assert_eq!(read(written).as_deref(), Ok(digits), "{written}");
        }
    }

    #[test]
    fn what_is_none_says_why() {
        let table = [
            ("", WrongLength { digits: 0 }),
            ("++++++", WrongLength { digits: 0 }),
            ("+++123/4567/8900+++", WrongLength { digits: 11 }),
            ("1234567890021", WrongLength { digits: 13 }),
            ("12345678900x", NotDigits),
            ("123+456789002", NotDigits),
            ("010/8068/17180", CheckDigits),
            ("123/4567/89012", CheckDigits),
            ("000/0000/09700", CheckDigits),
            ("000000000000", CheckDigits),
        ];
        for (written, fault) in table {
            assert_eq!(read(written), Err(fault), "{written}");
        }
    }

    #[test]
    fn it_does_not_show_itself() {
        let read = StructuredCommunication::parse("123456789002").unwrap();
        assert_eq!(format!("{read:?}"), "StructuredCommunication(…)");
    }

    fn with_check_digits(body: u64) -> Vec<u8> {
        let check = match body % 97 {
            0 => 97,
            remainder => remainder,
        };
        format!("{body:010}{check:02}").into_bytes()
    }

    fn parse(digits: &[u8]) -> Result<StructuredCommunication, StructuredCommunicationFault> {
        StructuredCommunication::parse(std::str::from_utf8(digits).unwrap())
    }

    proptest! {
        #[test]
        fn every_mistyped_digit_is_noticed(body in 0_u64..10_000_000_000, place in 0_usize..12, wrong in 1_u8..10) {
            let mut digits = with_check_digits(body);
            prop_assert!(parse(&digits).is_ok());
            digits[place] = b'0' + (digits[place] - b'0' + wrong) % 10;
            prop_assert_eq!(parse(&digits), Err(CheckDigits));
        }

        #[test]
        fn every_swap_of_neighbours_is_noticed(body in 0_u64..10_000_000_000, place in 0_usize..11) {
            let mut digits = with_check_digits(body);
            prop_assume!(digits[place] != digits[place + 1]);
            digits.swap(place, place + 1);
            prop_assert_eq!(parse(&digits), Err(CheckDigits));
        }
    }
}
