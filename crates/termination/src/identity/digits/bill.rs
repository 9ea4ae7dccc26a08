//! Amount and date of the last bill.

use super::Slip;
use super::birth::{BirthSlip, birth};
use super::places::Places;
use crate::identity::{OnFile, Said, Verdict};
use crate::money::Cents;
use jiff::civil::Date;

/// What stands on a bill: what is to be paid and the day it was made. Neither alone proves anything: amounts of a
/// plan are known to everybody, and so is the day of the month on which an operator bills.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bill {
    /// What is to be paid.
    pub amount: Cents,
    /// The day it was made.
    pub on: Date,
}

/// How the answer about a bill was nearly right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BillSlip {
    /// The euros are right, the cents were left out.
    CentsLeftOut,
    /// A slip in the digits of the amount.
    Amount(Slip),
    /// A slip in the date.
    Date(BirthSlip),
}

/// Compares amount and date together; both must be right. With a slip in each, it is different.
pub fn bill(said: &Said<Bill>, on_file: &OnFile<Bill>) -> Verdict<BillSlip> {
    let (said, stored) = (said.value(), on_file.value());
    let amount = amount(said.amount, stored.amount);
    let date = birth(&Said::new(said.on), &OnFile::new(stored.on)).map(BillSlip::Date);
    match (amount, date) {
        (Verdict::Match, Verdict::Match) => Verdict::Match,
        (Verdict::Near(slip), Verdict::Match) | (Verdict::Match, Verdict::Near(slip)) => Verdict::Near(slip),
        (Verdict::Near(_), Verdict::Near(_)) | (Verdict::Different, _) | (_, Verdict::Different) => {
            Verdict::Different
        }
    }
}

fn amount(said: Cents, stored: Cents) -> Verdict<BillSlip> {
    let exact = written(said).verdict(&written(stored));
    let euros_only = written(said).verdict(&written(Cents(stored.0 - stored.0 % 100)));
    match (exact, euros_only) {
        (Verdict::Match, _) => Verdict::Match,
        (_, Verdict::Match) => Verdict::Near(BillSlip::CentsLeftOut),
        (Verdict::Near(slip), _) => Verdict::Near(BillSlip::Amount(slip)),
        (Verdict::Different, _) => Verdict::Different,
    }
}

fn written(amount: Cents) -> Places {
    let sign = if amount.0 < 0 { '-' } else { '+' };
    Places::new(&format!("{sign}{:020}", amount.0.unsigned_abs()))
}

/// Reads an amount in euro as it is typed: `12,34`, `12.34`, `€ 1.234,50`, `1 234,5 EUR`, `12`. A last comma or
/// point with one or two digits behind it parts the cents; every other one groups thousands. `None` where it is no
/// amount.
pub fn read_amount(text: &str) -> Option<Cents> {
    let plain = text.to_lowercase().replace("euro", "").replace("eur", "");
    let plain: String = plain
        .chars()
        .filter(|sign| !sign.is_whitespace() && !matches!(sign, '€' | '\'' | '’'))
        .collect();
    let (negative, plain) = match plain.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, plain.as_str()),
    };
    let (euros, cents) = match plain.rsplit_once([',', '.']) {
        Some((euros, cents)) if (1..=2).contains(&cents.len()) => (euros, cents),
        Some(_) | None => (plain, ""),
    };
    let groups: Vec<&str> = euros.split([',', '.']).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let euros = groups.concat();
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if euros.is_empty() || euros.len() > 12 || !grouped || !all_digits(&euros) || !all_digits(cents) {
        return None;
    }
    let cents: i64 = format!("{cents:0<2}").parse().ok()?;
    let amount = euros.parse::<i64>().ok()? * 100 + cents;
    Some(Cents(if negative { -amount } else { amount }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_read_as_it_is_typed() {
        let table = [
            ("12,34", Some(1234)),
            ("12.34", Some(1234)),
            ("€ 12,34", Some(1234)),
            ("12,34 EUR", Some(1234)),
            ("12 euro", Some(1200)),
            ("12,5", Some(1250)),
            ("1.234,50", Some(123_450)),
            ("1,234.50", Some(123_450)),
            ("1 234,50", Some(123_450)),
            ("1.234", Some(123_400)),
            ("-5,00", Some(-500)),
            ("0", Some(0)),
            ("", None),
            ("€", None),
            (",50", None),
            ("12,3456", None),
            ("1.23.456", None),
            ("twaalf", None),
            ("12x", None),
            ("1234567890123", None),
        ];
        for (text, cents) in table {
            assert_eq!(read_amount(text), cents.map(Cents), "{text}");
        }
    }

    fn compare(said: (i64, Date), stored: (i64, Date)) -> Verdict<BillSlip> {
        let made = |(cents, on): (i64, Date)| Bill {
            amount: Cents(cents),
            on,
        };
        bill(&Said::new(made(said)), &OnFile::new(made(stored)))
    }

    #[test]
    fn amount_and_date_must_both_be_right() {
        use BillSlip::{Amount, CentsLeftOut, Date};
        let (third, fourth) = (date(2026, 11, 3), date(2026, 3, 11));
        let stored = (2345, third);
        let table = [
            ((2345, third), Verdict::Match),
            ((2300, third), Verdict::Near(CentsLeftOut)),
            ((2354, third), Verdict::Near(Amount(Slip::NeighboursSwapped))),
            ((2346, third), Verdict::Near(Amount(Slip::OneWrong))),
            ((2345, fourth), Verdict::Near(Date(BirthSlip::DayAndMonthSwapped))),
            (
                (2345, date(2026, 11, 4)),
                Verdict::Near(Date(BirthSlip::Digits(Slip::OneWrong))),
            ),
            // Two slips are one too many, and one right half is not enough.
            ((2354, fourth), Verdict::Different),
            ((2345, date(2025, 12, 24)), Verdict::Different),
            ((9900, third), Verdict::Different),
            ((-2345, third), Verdict::Near(Amount(Slip::OneWrong))),
        ];
        for (said, verdict) in table {
            assert_eq!(compare(said, stored), verdict, "{said:?}");
        }
    }

    proptest! {
        #[test]
        fn only_the_same_amount_matches(one in -100_000_i64..100_000, other in -100_000_i64..100_000) {
            let on = date(2026, 11, 3);
            prop_assert_eq!(compare((one, on), (other, on)) == Verdict::Match, one == other);
        }

        #[test]
        fn what_is_printed_is_read_back(cents in 0_i64..100_000_000) {
            let printed = format!("{},{:02}", cents / 100, cents % 100);
            prop_assert_eq!(read_amount(&printed), Some(Cents(cents)));
        }

        #[test]
        fn whatever_is_typed_for_an_amount_is_answered(text in ".{0,30}") {
            let _ = read_amount(&text);
        }
    }
}
