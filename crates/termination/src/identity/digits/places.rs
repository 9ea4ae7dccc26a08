//! Two texts compared place by place in constant time.

use super::Slip;
use crate::identity::Verdict;
use subtle::{Choice, ConstantTimeEq};

/// Places compared. Longer than any number of the field: an ICCID has 20, an e-invoice number 30 or fewer.
const PLACES: usize = 40;

/// A short text, right-aligned behind zeros, so that leading zeros that nobody reads aloud say nothing.
pub(super) struct Places {
    signs: [u8; PLACES],
    /// Whether the text fitted and has enough signs to prove anything.
    usable: Choice,
}

impl Places {
    /// The fewest signs that prove anything. A number of three digits is guessed in a few calls.
    const FEWEST: usize = 4;

    /// Takes a text that has no separators any more.
    pub(super) fn new(compact: &str) -> Self {
        let mut signs = [b'0'; PLACES];
        let bytes = compact.as_bytes();
        let usable = (Self::FEWEST..=PLACES).contains(&bytes.len());
        for (place, sign) in signs.iter_mut().rev().zip(bytes.iter().rev()) {
            *place = *sign;
        }
        Self {
            signs,
            usable: Choice::from(u8::from(usable)),
        }
    }

    /// Compares all places, always. Only the counts over all of them decide.
    pub(super) fn verdict(&self, other: &Self) -> Verdict<Slip> {
        let usable = self.usable & other.usable;
        let (one, two) = (&self.signs, &other.signs);
        let wrong: u8 = one.iter().zip(two).map(|(a, b)| (!a.ct_eq(b)).unwrap_u8()).sum();
        let crossed: u8 = one
            .windows(2)
            .zip(two.windows(2))
            .map(|(a, b)| (a[0].ct_eq(&b[1]) & a[1].ct_eq(&b[0]) & !a[0].ct_eq(&a[1])).unwrap_u8())
            .sum();
        let right = usable & wrong.ct_eq(&0);
        // With two places wrong, a pair that fits crosswise can only be those two.
        let swapped = usable & wrong.ct_eq(&2) & !crossed.ct_eq(&0);
        let one_wrong = usable & wrong.ct_eq(&1);
        if bool::from(right) {
            Verdict::Match
        } else if bool::from(swapped) {
            Verdict::Near(Slip::NeighboursSwapped)
        } else if bool::from(one_wrong) {
            Verdict::Near(Slip::OneWrong)
        } else {
            Verdict::Different
        }
    }
}
