//! The number of a line (ITU-T E.164), Belgian mobile or machine-to-machine.

use super::spelling::{compact, is_digits};
use std::fmt;

/// The number of a line. Personal data: it is neither serialised nor shown by `{:?}`, only by the methods that
/// say how much they show.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Msisdn(
    /// The digits with the country code; at most 15, so they fit.
    u64,
);

/// Why a text is not the number of a Belgian data card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MsisdnFault {
    /// Nothing is left when the separators are gone.
    #[error("the number is empty")]
    Empty,
    /// Something that is neither a digit nor a usual separator.
    #[error("a number has only digits, spaces, a leading + and the signs . - / ( )")]
    NotDigits,
    /// It begins with another country's code.
    #[error("the number is not Belgian: after + or 00 comes 32")]
    NotBelgian,
    /// Belgian perhaps, but of another kind: fixed, free, surcharged.
    #[error("the number is no mobile number (045 to 049) and no machine number (077)")]
    NotMobile,
    /// The beginning is right and digits are missing or too many.
    #[error("the number has {digits} digits after the leading 0 or +32; mobile numbers have 9")]
    WrongLength {
        /// Digits found after the trunk 0 or the country code.
        digits: usize,
    },
}

/// How long a machine-to-machine number (`+32 77…`) may be, in digits with the country code. No public source
/// gives the length for sure, so it is a parameter; E.164 allows 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MachineLength {
    /// The fewest digits.
    pub min: u8,
    /// The most digits; more than 15 counts as 15.
    pub max: u8,
}

impl Default for MachineLength {
    /// From as long as an ordinary mobile number to all that E.164 allows.
    fn default() -> Self {
        Self {
            min: 11,
            max: E164_DIGITS_MAX,
        }
    }
}

const COUNTRY_CODE: &str = "32";
const E164_DIGITS_MAX: u8 = 15;
const MOBILE_DIGITS: usize = 9;

impl Msisdn {
    /// Reads a number as people write it: `0470 12 34 56`, `+32 (0)470/12.34.56`, `0032470123456`,
    /// `32470123456`, or `470123456` as a spreadsheet leaves it.
    ///
    /// Belgian mobile numbers are 045 to 049 with 9 digits after the 0 (BIPT numbering plan).
    pub fn parse(text: &str) -> Result<Self, MsisdnFault> {
        Self::parse_with(text, MachineLength::default())
    }

    /// As [`Msisdn::parse`], with the length that machine-to-machine numbers have.
    pub fn parse_with(text: &str, machine: MachineLength) -> Result<Self, MsisdnFault> {
        let written = compact(text);
        let (international, digits) = match written.strip_prefix('+') {
            Some(rest) => (true, rest),
            None => (false, written.as_str()),
        };
        if written.is_empty() {
            return Err(MsisdnFault::Empty);
        }
        if !is_digits(digits) {
            return Err(MsisdnFault::NotDigits);
        }
        let national = national_digits(digits, international)?;
        let fits = if national.starts_with("77") {
            let length = COUNTRY_CODE.len() + national.len();
            (usize::from(machine.min)..=usize::from(machine.max.min(E164_DIGITS_MAX))).contains(&length)
        } else if national.starts_with('4') && matches!(national.as_bytes().get(1), None | Some(b'5'..=b'9'))
        {
            national.len() == MOBILE_DIGITS
        } else {
            return Err(MsisdnFault::NotMobile);
        };
        let wrong_length = MsisdnFault::WrongLength {
            digits: national.len(),
        };
        if !fits {
            return Err(wrong_length);
        }
        format!("{COUNTRY_CODE}{national}")
            .parse()
            .map(Self)
            .map_err(|_| wrong_length)
    }

    /// The digits with the country code, `32470123456`.
    pub fn digits(&self) -> String {
        self.0.to_string()
    }

    /// International form for machines, `+32470123456`.
    pub fn e164(&self) -> String {
        format!("+{}", self.0)
    }

    /// National form for people, `0470 12 34 56`.
    pub fn national(&self) -> String {
        let digits = self.digits();
        let national = digits.strip_prefix(COUNTRY_CODE).unwrap_or(&digits);
        // 0470 12 34 56, and 077 12 34 56 78 for machines.
        let head = if national.starts_with('4') { 3 } else { 2 };
        let mut shown = format!("0{}", national.get(..head).unwrap_or(national));
        for (index, digit) in national.chars().skip(head).enumerate() {
            if index % 2 == 0 {
                shown.push(' ');
            }
            shown.push(digit);
        }
        shown
    }

    /// National form of which only the last two digits can be read, `**** ** ** 56`. Plain asterisks, because
    /// an SMS has no better sign.
    pub fn masked(&self) -> String {
        let shown = self.national();
        let hidden = shown
            .chars()
            .filter(char::is_ascii_digit)
            .count()
            .saturating_sub(2);
        let mut seen = 0;
        let mask = |sign: char| {
            seen += usize::from(sign.is_ascii_digit());
            if sign.is_ascii_digit() && seen <= hidden {
                '*'
            } else {
                sign
            }
        };
        shown.chars().map(mask).collect()
    }
}

/// The digits after the trunk 0 or the country code.
fn national_digits(digits: &str, international: bool) -> Result<&str, MsisdnFault> {
    let abroad = if international {
        Some(digits)
    } else {
        digits.strip_prefix("00")
    };
    if let Some(rest) = abroad {
        let national = rest.strip_prefix(COUNTRY_CODE).ok_or(MsisdnFault::NotBelgian)?;
        // `+32 (0)470`: the 0 is not dialled after a country code, but often written.
        return Ok(national.strip_prefix('0').unwrap_or(national));
    }
    if let Some(national) = digits.strip_prefix('0') {
        return Ok(national);
    }
    // `32470…` is the country code without its plus; no mobile number begins with 32.
    Ok(digits
        .strip_prefix(COUNTRY_CODE)
        .map_or(digits, |rest| rest.strip_prefix('0').unwrap_or(rest)))
}

impl fmt::Debug for Msisdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Msisdn(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(written: &str, expected: Result<&str, MsisdnFault>) {
        let found = Msisdn::parse(written).map(|msisdn| msisdn.e164());
        assert_eq!(found, expected.map(str::to_owned), "{written:?}");
    }

    #[test]
    fn a_number_is_understood_as_people_write_it() {
        for written in [
            "+32470123456",
            "0470123456",
            "0470 12 34 56",
            "0470/12.34.56",
            "0470-12-34-56",
            "(0470) 12 34 56",
            "+32 (0)470 12 34 56",
            "+32 0470 12 34 56",
            "+32\u{a0}470\u{a0}12\u{a0}34\u{a0}56",
            "0032470123456",
            "0032 (0)470 123 456",
            "32470123456",
            "320470123456",
            "470123456",
            "\u{202a}+32 470 12 34 56\u{202c}",
            "\u{ff10}\u{ff14}\u{ff17}\u{ff10}123456",
        ] {
            check(written, Ok("+32470123456"));
        }
        check("+32485123456", Ok("+32485123456"));
        check("0491 12 34 56", Ok("+32491123456"));
        check("0455123456", Ok("+32455123456"));
    }

    #[test]
    fn what_is_no_number_of_a_data_card_says_why() {
        use MsisdnFault::{Empty, NotBelgian, NotDigits, NotMobile, WrongLength};
        let table = [
            ("", Empty),
            (" \u{a0}-/", Empty),
            ("+", NotDigits),
            ("abc", NotDigits),
            ("0470 12 34 5x", NotDigits),
            ("0470+123456", NotDigits),
            ("++32470123456", NotDigits),
            ("+3247012345", WrongLength { digits: 8 }),
            ("+324701234567", WrongLength { digits: 10 }),
            ("0470", WrongLength { digits: 3 }),
            ("04", WrongLength { digits: 1 }),
            ("+32701234567", NotMobile),
            ("070 351 351", NotMobile),
            ("0800 55 800", NotMobile),
            ("02 745 95 00", NotMobile),
            ("0440 12 34 56", NotMobile),
            ("+32", NotMobile),
            ("0", NotMobile),
            ("5000", NotMobile),
            ("+33612345678", NotBelgian),
            ("0033612345678", NotBelgian),
            ("+", NotDigits),
        ];
        for (written, fault) in table {
            check(written, Err(fault));
        }
    }

    #[test]
    fn a_machine_number_has_the_length_of_the_setting() {
        check("077 12 34 56 78 90 1", Ok("+327712345678901"));
        check("+32771234567", Ok("+32771234567"));
        check("+3277123456", Err(MsisdnFault::WrongLength { digits: 8 }));
        check("+32771234567890123", Err(MsisdnFault::WrongLength { digits: 15 }));
        let exactly_14 = MachineLength { min: 14, max: 14 };
        assert!(Msisdn::parse_with("+32771234567890", exactly_14).is_ok());
        assert!(Msisdn::parse_with("+327712345678901", exactly_14).is_err());
        let beyond_e164 = MachineLength { min: 11, max: 200 };
        assert!(Msisdn::parse_with("+327712345678901", beyond_e164).is_ok());
        assert!(Msisdn::parse_with("+3277123456789012", beyond_e164).is_err());
    }

    #[test]
    fn each_form_shows_what_it_says() {
        let mobile = Msisdn::parse("+32470123456").unwrap();
        assert_eq!(mobile.digits(), "32470123456");
        assert_eq!(mobile.national(), "0470 12 34 56");
        assert_eq!(mobile.masked(), "**** ** ** 56");
        let machine = Msisdn::parse("+327712345678901").unwrap();
        assert_eq!(machine.national(), "077 12 34 56 78 90 1");
        assert_eq!(machine.masked(), "*** ** ** ** ** *0 1");
    }

    proptest! {
        #[test]
        fn a_number_reads_back_from_each_of_its_full_forms(subscriber in 450_000_000_u64..500_000_000) {
            let msisdn = Msisdn::parse(&format!("0{subscriber}")).unwrap();
            prop_assert_eq!(Msisdn::parse(&msisdn.e164()), Ok(msisdn));
            prop_assert_eq!(Msisdn::parse(&msisdn.national()), Ok(msisdn));
            prop_assert_eq!(Msisdn::parse(&msisdn.digits()), Ok(msisdn));
        }

        #[test]
        fn debugging_and_masking_leak_no_number(subscriber in 450_000_000_u64..500_000_000) {
            let msisdn = Msisdn::parse(&format!("0{subscriber}")).unwrap();
            let debugged = format!("{msisdn:?} {:#?}", Some(msisdn));
            prop_assert!(!debugged.contains(|c: char| c.is_ascii_digit()));
            let readable = msisdn.masked().chars().filter(char::is_ascii_digit).count();
            prop_assert_eq!(readable, 2);
        }

        #[test]
        fn whatever_is_typed_is_answered(text in ".{0,40}") {
            if let Ok(msisdn) = Msisdn::parse(&text) {
                prop_assert!(msisdn.e164().starts_with("+32"));
                prop_assert!((12..=16).contains(&msisdn.e164().len()));
            }
        }
    }
}
