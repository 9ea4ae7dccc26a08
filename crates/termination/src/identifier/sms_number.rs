//! A number that text messages can be sent to, in any country.

use super::Msisdn;
use super::spelling::{compact, is_digits};
use std::fmt;

/// A number for text messages: a Belgian one as [`Msisdn`] reads it, or one of another country, because whoever ends a
/// data card may have left. Personal data: `{:?}` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SmsNumber(
    /// The digits with the country code; at most 15, so they fit.
    u64,
);

/// Why a text is no number that text messages can be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SmsNumberFault {
    /// It is meant as a Belgian number, and is none of a mobile or a data card.
    #[error(transparent)]
    Belgian(#[from] super::MsisdnFault),
    /// Behind the country's code there are too few digits, or too many.
    #[error("with its country code the number has {digits} digits; numbers abroad have 8 to 15")]
    WrongLength {
        /// Digits found, with the country code.
        digits: usize,
    },
    /// No country's code begins with 0 (ITU-T E.164).
    #[error("after + or 00 comes a country code, which never begins with 0")]
    NoCountry,
}

/// E.164 allows 15 digits. No country has mobile numbers of fewer than 8 with its code.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

impl SmsNumber {
    /// Reads a number as people write it: a Belgian one in every spelling that [`Msisdn::parse`] knows, another with `+` or
    /// `00` and its country code, `+44 (0)20 7946 0000` included.
    pub fn parse(text: &str) -> Result<Self, SmsNumberFault> {
        let belgian = match Msisdn::parse(text) {
            Ok(line) => {
                return line
                    .digits()
                    .parse()
                    .map(Self)
                    .map_err(|_| SmsNumberFault::NoCountry);
            }
            Err(fault) => fault,
        };
        if belgian != super::MsisdnFault::NotBelgian {
            return Err(belgian.into());
        }
        // The 0 in brackets is dialled at home only.
        let written = compact(&text.replace("(0)", ""));
        let digits = written.strip_prefix('+').or_else(|| written.strip_prefix("00"));
        let digits = digits.filter(|digits| is_digits(digits)).ok_or(belgian)?;
        if digits.starts_with('0') {
            return Err(SmsNumberFault::NoCountry);
        }
        let wrong_length = SmsNumberFault::WrongLength { digits: digits.len() };
        if !DIGITS.contains(&digits.len()) {
            return Err(wrong_length);
        }
        digits.parse().map(Self).map_err(|_| wrong_length)
    }

    /// International form for machines, `+33612345678`.
    pub fn e164(&self) -> String {
        format!("+{}", self.0)
    }

    /// For people: `0470 12 34 56` for a Belgian number, `+33612345678` for another. Where a country's code ends is not
    /// known here, so its digits are not grouped.
    pub fn shown(&self) -> String {
        let e164 = self.e164();
        Msisdn::parse(&e164).map_or(e164, |line| line.national())
    }
}

impl fmt::Debug for SmsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmsNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::super::MsisdnFault;
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_of_any_country_is_understood_as_people_write_it() {
        for (written, e164, shown) in [
            ("0470 12 34 56", "+32470123456", "0470 12 34 56"),
            ("+32 (0)470/12.34.56", "+32470123456", "0470 12 34 56"),
            ("+33 6 12 34 56 78", "+33612345678", "+33612345678"),
            ("0033 6 12 34 56 78", "+33612345678", "+33612345678"),
            ("+44 (0)7700 900123", "+447700900123", "+447700900123"),
            ("+86 138-0013-8000", "+8613800138000", "+8613800138000"),
            ("+1 (202) 555-0142", "+12025550142", "+12025550142"),
            ("＋８６13800138000", "+8613800138000", "+8613800138000"),
        ] {
            let number = SmsNumber::parse(written).unwrap();
            assert_eq!(
                (number.e164().as_str(), number.shown().as_str()),
                (e164, shown),
                "{written}"
            );
            assert_eq!(SmsNumber::parse(&number.e164()), Ok(number), "{written}");
        }
    }

    #[test]
    fn what_no_text_message_can_reach_says_why() {
        use SmsNumberFault::{Belgian, NoCountry, WrongLength};
        for (written, fault) in [
            ("", Belgian(MsisdnFault::Empty)),
            ("by mail", Belgian(MsisdnFault::NotDigits)),
            ("02 745 95 00", Belgian(MsisdnFault::NotMobile)),
            ("+32 470 12 34", Belgian(MsisdnFault::WrongLength { digits: 7 })),
            ("+33 612", WrongLength { digits: 5 }),
            ("+33 6123456781234567", WrongLength { digits: 18 }),
            ("+0 33 612345678", NoCountry),
            ("00 0612345678", NoCountry),
        ] {
            assert_eq!(SmsNumber::parse(written), Err(fault), "{written:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_answered_and_never_shown_in_debug(text in "[+0-9() ]{0,24}") {
            if let Ok(number) = SmsNumber::parse(&text) {
                prop_assert!((9..=16).contains(&number.e164().len()));
                let debugged = format!("{number:?}");
                prop_assert!(!debugged.contains(|sign: char| sign.is_ascii_digit()));
            }
        }
    }
}
