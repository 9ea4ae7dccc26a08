//! Between the civil time of this program and that of the library for opening hours.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use jiff::civil::DateTime;

/// For the library. Seconds stay, what is below goes.
pub(super) fn to_chrono(at: DateTime) -> NaiveDateTime {
    let part = |number: i8| u32::try_from(number).unwrap_or_default();
    let day = NaiveDate::from_ymd_opt(at.year().into(), part(at.month()), part(at.day()));
    let time = NaiveTime::from_hms_opt(part(at.hour()), part(at.minute()), part(at.second()));
    NaiveDateTime::new(day.unwrap_or_default(), time.unwrap_or_default())
}

/// From the library; what lies beyond the years of this program stops at their end.
pub(super) fn from_chrono(at: NaiveDateTime) -> DateTime {
    let part = |number: u32| i8::try_from(number).unwrap_or_default();
    let year = i16::try_from(at.year()).ok();
    let moment = year.and_then(|year| {
        let (month, day) = (part(at.month()), part(at.day()));
        DateTime::new(
            year,
            month,
            day,
            part(at.hour()),
            part(at.minute()),
            part(at.second()),
            0,
        )
        .ok()
    });
    moment.unwrap_or(DateTime::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_moment_comes_back_as_it_was() {
        for at in [
            date(2026, 11, 23).at(0, 0, 0, 0),
            date(2028, 2, 29).at(23, 59, 59, 0),
            date(1900, 1, 1).at(12, 30, 0, 0),
        ] {
            assert_eq!(from_chrono(to_chrono(at)), at);
        }
        assert_eq!(from_chrono(opening_hours::DATE_END), DateTime::MAX);
    }
}
