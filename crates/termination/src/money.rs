//! Money: whole euro cents, checked. The wording writes amounts out; here they are only counted.

use serde::{Deserialize, Serialize};

/// An amount in euro cents. What the sign means is said by whoever holds it; stored as the bare number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cents(pub i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Whether nothing is left to pay or give back.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum; `None` when it is beyond what can be counted.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference; `None` when it is beyond what can be counted.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// The sum of many; `None` when it is beyond what can be counted.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// The pro rata part `numerator / denominator`, e.g. 12 of 31 days of a monthly fee (the field's rule:
    /// monthly fee ÷ days in the month × days). Rounded half up to the cent, once, after the multiplication;
    /// halves round away from zero, so that a credit is the exact mirror of the charge. `None` for a
    /// denominator of 0 and beyond what can be counted.
    pub fn part(self, numerator: u32, denominator: u32) -> Option<Self> {
        let denominator = i128::from(denominator);
        let doubled = 2 * i128::from(self.0.unsigned_abs()) * i128::from(numerator);
        let rounded = (doubled + denominator).checked_div(2 * denominator)?;
        i64::try_from(rounded * i128::from(self.0.signum()))
            .ok()
            .map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_part_is_rounded_half_up_to_the_cent() {
        let table = [
            (2000, 12, 31, Some(774)),  // 774.19…
            (2000, 19, 31, Some(1226)), // 1225.80…
            (1, 1, 2, Some(1)),
            (-1, 1, 2, Some(-1)),
            (3, 1, 2, Some(2)),
            (1, 49, 100, Some(0)),
            (1500, 28, 28, Some(1500)),
            (1500, 0, 30, Some(0)),
            (1500, 1, 0, None),
            (0, 0, 0, None),
            (i64::MAX, 1, 1, Some(i64::MAX)),
            (i64::MIN, 1, 1, Some(i64::MIN)),
            (i64::MAX, 2, 1, None),
            (i64::MIN, u32::MAX, 1, None),
        ];
        for (amount, numerator, denominator, part) in table {
            let found = Cents(amount).part(numerator, denominator);
            assert_eq!(found, part.map(Cents), "{amount} × {numerator}/{denominator}");
        }
    }

    #[test]
    fn a_sum_beyond_counting_is_no_sum() {
        assert_eq!(Cents(i64::MAX).checked_add(Cents(1)), None);
        assert_eq!(Cents(i64::MIN).checked_sub(Cents(1)), None);
        assert_eq!(Cents::checked_sum([Cents(5), Cents(-7)]), Some(Cents(-2)));
        assert_eq!(Cents::checked_sum([]), Some(Cents::ZERO));
        assert_eq!(Cents::checked_sum([Cents(i64::MAX), Cents(1), Cents(-1)]), None);
    }

    proptest! {
        #[test]
        fn what_was_added_can_be_taken_away(a: i32, b: i32) {
            let (a, b) = (Cents(a.into()), Cents(b.into()));
            let sum = a.checked_add(b);
            prop_assert_eq!(sum.and_then(|sum| sum.checked_sub(b)), Some(a));
        }

        #[test]
        fn a_part_is_never_half_a_cent_off(amount: i32, numerator in 0_u32..=366, denominator in 1_u32..=366) {
            let part = Cents(amount.into()).part(numerator, denominator).unwrap();
            let exact = i128::from(amount) * i128::from(numerator);
            let found = i128::from(part.0) * i128::from(denominator);
            prop_assert!(2 * (exact - found).abs() <= i128::from(denominator));
        }

        #[test]
        fn a_credit_mirrors_its_charge(amount: i32, numerator in 0_u32..=366, denominator in 1_u32..=366) {
            let charge = Cents(amount.into()).part(numerator, denominator).unwrap();
            let credit = Cents(-i64::from(amount)).part(numerator, denominator).unwrap();
            prop_assert_eq!(charge.checked_add(credit), Some(Cents::ZERO));
        }

        #[test]
        fn the_used_and_the_unused_days_make_the_fee_but_for_a_cent(fee in 0_i64..10_000_000, days in 1_u32..=31) {
            for used in 0..=days {
                let used_part = Cents(fee).part(used, days).unwrap();
                let rest = Cents(fee).part(days - used, days).unwrap();
                let total = used_part.checked_add(rest).unwrap();
                prop_assert!((total.0 - fee).abs() <= 1);
            }
        }
    }
}
