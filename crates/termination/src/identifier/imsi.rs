//! The identity of a subscription in the network (ITU-T E.212).

use super::spelling::{compact, is_digits};
use std::fmt;

/// The identity by which the network knows a subscription. Personal data, and never taken from a customer or
/// shown to one: it is neither serialised nor shown by `{:?}`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Imsi(
    /// Always 15 digits, leading zeros included when shown.
    u64,
);

/// Why a text is not an IMSI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImsiFault {
    /// Nothing is left when the separators are gone.
    #[error("the IMSI is empty")]
    Empty,
    /// Something that is neither a digit nor a usual separator.
    #[error("an IMSI has only digits")]
    NotDigits,
    /// Digits are missing or too many.
    #[error("an IMSI has 15 digits; this one has {digits}")]
    WrongLength {
        /// Digits found.
        digits: usize,
    },
}

impl Imsi {
    /// Reads 15 digits: country 3, network 2 in Belgium, subscriber 10. There is no check digit. Any country is
    /// taken, because cards for travellers carry identities of partner networks.
    pub fn parse(text: &str) -> Result<Self, ImsiFault> {
        let digits = compact(text);
        if digits.is_empty() {
            return Err(ImsiFault::Empty);
        }
        if !is_digits(&digits) {
            return Err(ImsiFault::NotDigits);
        }
        let wrong_length = ImsiFault::WrongLength { digits: digits.len() };
        if digits.len() != 15 {
            return Err(wrong_length);
        }
        digits.parse().map(Self).map_err(|_| wrong_length)
    }

    /// All 15 digits, for the network only.
    pub fn digits(&self) -> String {
        format!("{:015}", self.0)
    }
}

impl fmt::Debug for Imsi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Imsi(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_imsi_has_fifteen_digits() {
        use ImsiFault::{Empty, NotDigits, WrongLength};
        let table = [
            ("206010123456789", Ok("206010123456789")),
            ("206100123456789", Ok("206100123456789")),
            ("206 20 0123456789", Ok("206200123456789")),
            ("001010123456789", Ok("001010123456789")),
            ("", Err(Empty)),
            ("20601012345678", Err(WrongLength { digits: 14 })),
            ("2060101234567890", Err(WrongLength { digits: 16 })),
            ("20601012345678A", Err(NotDigits)),
            ("+20601012345678", Err(NotDigits)),
        ];
        for (written, expected) in table {
            let found = Imsi::parse(written).map(|imsi| imsi.digits());
            assert_eq!(found, expected.map(str::to_owned), "{written}");
        }
    }

    proptest! {
        #[test]
        fn an_imsi_reads_back_and_is_never_debugged(digits in "[0-9]{15}") {
            let imsi = Imsi::parse(&digits).unwrap();
            prop_assert_eq!(imsi.digits(), digits);
            prop_assert_eq!(format!("{imsi:?}"), "Imsi(…)");
        }
    }
}
