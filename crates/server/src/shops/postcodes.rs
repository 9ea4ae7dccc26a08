//! Belgian postcodes by area, for one of which no shop is known.
//!
//! Which thousand belongs to which province is common knowledge (bpost's list of postcodes). A list of every postcode
//! with its place was not to be had as a kept package, so a postcode is placed in the middle of its area: good enough
//! to say which shops are nearer, not how far they are.

use std::ops::RangeInclusive;
use termination::rules::Position;

/// First to last postcode, and the main town of the area in degrees north and east.
const AREAS: [(RangeInclusive<u16>, f64, f64); 13] = [
    (1000..=1299, 50.85, 4.35), // Brussels
    (1300..=1499, 50.72, 4.61), // Walloon Brabant: Wavre
    (1500..=1999, 50.93, 4.36), // Halle-Vilvoorde
    (2000..=2999, 51.22, 4.40), // Antwerp
    (3000..=3499, 50.88, 4.70), // Leuven
    (3500..=3999, 50.93, 5.34), // Limburg: Hasselt
    (4000..=4999, 50.64, 5.57), // Liège
    (5000..=5999, 50.47, 4.87), // Namur
    (6000..=6599, 50.41, 4.44), // Hainaut: Charleroi
    (6600..=6999, 49.97, 5.58), // Luxembourg: between Bastogne and Arlon
    (7000..=7999, 50.45, 3.95), // Hainaut: Mons
    (8000..=8999, 51.05, 3.15), // West Flanders: between Bruges and Kortrijk
    (9000..=9999, 51.05, 3.73), // East Flanders: Ghent
];

/// A postcode that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Postcode(u16);

impl Postcode {
    /// Reads four digits from 1000 on.
    pub(super) fn read(text: &str) -> Option<Self> {
        let number = text.parse().ok().filter(|_| text.len() == 4)?;
        (1000..=9999).contains(&number).then_some(Self(number))
    }

    /// The middle of its area.
    pub(super) fn middle(self) -> Position {
        let area = self.area();
        Position {
            latitude: area.1,
            longitude: area.2,
        }
    }

    /// How far another is in numbers, if it lies in the same area: neighbours often have numbers close by.
    pub(super) fn steps(self, other: Self) -> Option<u16> {
        let same = self.area().0 == other.area().0;
        same.then(|| self.0.abs_diff(other.0))
    }

    fn area(self) -> &'static (RangeInclusive<u16>, f64, f64) {
        let [.., last] = &AREAS;
        AREAS
            .iter()
            .find(|(range, ..)| range.contains(&self.0))
            .unwrap_or(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_postcode_has_one_area() {
        let mut next = 1000;
        for (range, ..) in AREAS {
            assert_eq!(*range.start(), next);
            next = range.end() + 1;
        }
        assert_eq!(next, 10_000);
    }

    #[test]
    fn a_postcode_has_four_digits_from_1000_on() {
        for text in ["1000", "9999", "4700"] {
            assert!(Postcode::read(text).is_some(), "{text}");
        }
        for text in ["", "999", "0999", "10000", "100a", "+100", "１０００"] {
            assert_eq!(Postcode::read(text), None, "{text}");
        }
    }
}
