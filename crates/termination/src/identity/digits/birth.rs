//! The date of birth: read as people in Belgium write it, and compared.

use super::Slip;
use super::places::Places;
use crate::identity::{OnFile, Said, Verdict};
use jiff::civil::Date;

/// How a date of birth was nearly right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BirthSlip {
    /// Day and month stand in each other's place, as in American dates.
    DayAndMonthSwapped,
    /// A slip in the digits of day, month and year.
    Digits(Slip),
}

/// Compares a date of birth.
pub fn birth(said: &Said<Date>, on_file: &OnFile<Date>) -> Verdict<BirthSlip> {
    let (said, stored) = (*said.value(), *on_file.value());
    // Both comparisons are always made: which of them was needed must not show in the time.
    let straight = written(said).verdict(&written(stored));
    let crossed = crosswise(said).verdict(&written(stored));
    match (straight, crossed) {
        (Verdict::Match, _) => Verdict::Match,
        (_, Verdict::Match) => Verdict::Near(BirthSlip::DayAndMonthSwapped),
        (Verdict::Near(slip), _) => Verdict::Near(BirthSlip::Digits(slip)),
        (Verdict::Different, _) => Verdict::Different,
    }
}

fn written(date: Date) -> Places {
    Places::new(&format!("{:04}{:02}{:02}", date.year(), date.month(), date.day()))
}

fn crosswise(date: Date) -> Places {
    Places::new(&format!("{:04}{:02}{:02}", date.year(), date.day(), date.month()))
}

/// Reads a day as it is typed in Belgium: day, month, year with any separator or none, or year, month, day as in ISO
/// 8601 and in Chinese. The year has four digits, since two do not name the century. `None` where it is no such day.
pub fn read_day(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (*year, *month, *day),
        [day, month, year] if year.len() == 4 => (*year, *month, *day),
        [digits] if digits.len() == 8 => {
            let (day, rest) = digits.split_at(2);
            let (month, year) = rest.split_at(2);
            (year, month, day)
        }
        _ => return None,
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_as_it_is_typed() {
        let day = Some(date(1985, 7, 3));
        let table = [
            ("03/07/1985", day),
            ("3.7.1985", day),
            ("3 7 1985", day),
            ("03-07-1985", day),
            ("03071985", day),
            ("1985-07-03", day),
            ("1985年7月3日", day),
            (" 3 / 7 / 1985 ", day),
            ("03/07/85", None),
            ("31/02/1985", None),
            ("07/30/1985", None),
            ("3 juli 1985", None),
            ("", None),
            ("19850703123", None),
        ];
        for (text, read) in table {
            assert_eq!(read_day(text), read, "{text}");
        }
    }

    #[test]
    fn a_date_of_birth_is_compared_with_its_usual_slips() {
        use BirthSlip::{DayAndMonthSwapped, Digits};
        let table = [
            (date(1985, 7, 3), Verdict::Match),
            (date(1985, 3, 7), Verdict::Near(DayAndMonthSwapped)),
            (date(1958, 7, 3), Verdict::Near(Digits(Slip::NeighboursSwapped))),
            (date(1986, 7, 3), Verdict::Near(Digits(Slip::OneWrong))),
            (date(1985, 7, 30), Verdict::Near(Digits(Slip::NeighboursSwapped))),
            (date(1985, 8, 4), Verdict::Different),
            (date(1995, 3, 7), Verdict::Different),
        ];
        for (said, verdict) in table {
            let on_file = OnFile::new(date(1985, 7, 3));
            assert_eq!(birth(&Said::new(said), &on_file), verdict, "{said}");
        }
        // Day and month are the same: swapping them is no slip.
        let same = date(1985, 7, 7);
        assert_eq!(birth(&Said::new(same), &OnFile::new(same)), Verdict::Match);
    }

    proptest! {
        #[test]
        fn only_the_day_itself_matches(one in 0_i32..40_000, other in 0_i32..40_000) {
            let day = |days: i32| date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let verdict = birth(&Said::new(day(one)), &OnFile::new(day(other)));
            prop_assert_eq!(verdict == Verdict::Match, one == other);
        }

        #[test]
        fn whatever_is_typed_for_a_day_is_answered(text in ".{0,30}") {
            let _ = read_day(&text);
        }
    }
}
