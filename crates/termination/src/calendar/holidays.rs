//! The legal holidays of a country: rules, and the days they give.

use super::easter::easter_sunday;
use jiff::ToSpan;
use jiff::civil::Date;

/// The legal holidays of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    rules: Vec<HolidayRule>,
}

/// One holiday: its key (for the wording) and when it falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayRule {
    /// Stable key, e.g. `national-day`; the wording has a name for each.
    pub key: String,
    /// When it falls.
    pub on: HolidayDate,
}

/// When a holiday falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolidayDate {
    /// The same day each year.
    Fixed {
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// Days after Easter Sunday.
    AfterEaster {
        /// 0 is Easter Sunday itself.
        days: i8,
    },
}

impl HolidayDate {
    /// Whether it falls on this day.
    fn is(self, day: Date) -> bool {
        match self {
            Self::Fixed {
                month,
                day: day_of_month,
            } => day.month() == month && day.day() == day_of_month,
            Self::AfterEaster { days } => day
                .checked_sub(days.days())
                .is_ok_and(|sunday| easter_sunday(sunday.year()) == Some(sunday)),
        }
    }

    /// The day it gives for a year; `None` for 29 February in most years.
    fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Self::Fixed { month, day } => Date::new(year, month, day).ok(),
            Self::AfterEaster { days } => easter_sunday(year)?.checked_add(days.days()).ok(),
        }
    }
}

impl Holidays {
    /// Takes the country's rules.
    pub fn new(rules: Vec<HolidayRule>) -> Self {
        Self { rules }
    }

    /// The key of the holiday on a day; of two on the same day (1 May 2008 was Ascension Day as well), the one
    /// whose rule comes first.
    pub fn on(&self, day: Date) -> Option<&str> {
        self.rules
            .iter()
            .find(|rule| rule.on.is(day))
            .map(|rule| rule.key.as_str())
    }

    /// The holidays of a year with their keys, by day.
    pub fn in_year(&self, year: i16) -> Vec<(Date, &str)> {
        let dated = self
            .rules
            .iter()
            .filter_map(|rule| Some((rule.on.in_year(year)?, rule.key.as_str())));
        let mut days: Vec<_> = dated.collect();
        days.sort_unstable();
        days
    }
}

#[cfg(test)]
pub(super) fn belgian() -> Holidays {
    let fixed = [
        ("new-year", 1, 1),
        ("labour-day", 5, 1),
        ("national-day", 7, 21),
        ("assumption", 8, 15),
        ("all-saints", 11, 1),
        ("armistice", 11, 11),
        ("christmas", 12, 25),
    ];
    let movable = [("easter-monday", 1), ("ascension", 39), ("whit-monday", 50)];
    let fixed = fixed.map(|(key, month, day)| HolidayRule {
        key: key.to_owned(),
        on: HolidayDate::Fixed { month, day },
    });
    let movable = movable.map(|(key, days)| HolidayRule {
        key: key.to_owned(),
        on: HolidayDate::AfterEaster { days },
    });
    Holidays::new(fixed.into_iter().chain(movable).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn the_movable_holidays_fall_where_the_ministry_says() {
        let table = [
            (2026, (4, 6), (5, 14), (5, 25)),
            (2027, (3, 29), (5, 6), (5, 17)),
            (2028, (4, 17), (5, 25), (6, 5)),
            (2029, (4, 2), (5, 10), (5, 21)),
            (2030, (4, 22), (5, 30), (6, 10)),
        ];
        for (year, monday, ascension, whit_monday) in table {
            let on = |(month, day)| date(year, month, day);
            assert_eq!(belgian().on(on(monday)), Some("easter-monday"));
            assert_eq!(belgian().on(on(ascension)), Some("ascension"));
            assert_eq!(belgian().on(on(whit_monday)), Some("whit-monday"));
        }
    }

    #[test]
    fn a_year_lists_its_ten_holidays_in_order() {
        let expected = [
            (date(2026, 1, 1), "new-year"),
            (date(2026, 4, 6), "easter-monday"),
            (date(2026, 5, 1), "labour-day"),
            (date(2026, 5, 14), "ascension"),
            (date(2026, 5, 25), "whit-monday"),
            (date(2026, 7, 21), "national-day"),
            (date(2026, 8, 15), "assumption"),
            (date(2026, 11, 1), "all-saints"),
            (date(2026, 11, 11), "armistice"),
            (date(2026, 12, 25), "christmas"),
        ];
        assert_eq!(belgian().in_year(2026), expected);
    }

    #[test]
    fn community_days_and_easter_sunday_are_no_rule_of_the_law() {
        for day in [
            date(2026, 7, 11),
            date(2026, 9, 27),
            date(2026, 11, 15),
            date(2026, 4, 5),
        ] {
            assert_eq!(belgian().on(day), None, "{day}");
        }
    }

    #[test]
    fn of_two_holidays_on_one_day_the_first_rule_speaks() {
        assert_eq!(belgian().on(date(2008, 5, 1)), Some("labour-day"));
        assert_eq!(belgian().in_year(2008).len(), 10);
    }

    #[test]
    fn a_leap_day_is_a_holiday_in_leap_years_only() {
        let rule = HolidayRule {
            key: "leap".to_owned(),
            on: HolidayDate::Fixed { month: 2, day: 29 },
        };
        let holidays = Holidays::new(vec![rule]);
        assert_eq!(holidays.in_year(2028), [(date(2028, 2, 29), "leap")]);
        assert_eq!(holidays.in_year(2027), []);
    }

    proptest! {
        #[test]
        fn the_list_of_a_year_and_the_question_for_a_day_agree(year in 1900_i16..2200, day in 1_i16..=365) {
            let day = date(year, 1, 1).saturating_add(i64::from(day - 1).days());
            let listed = belgian().in_year(year).into_iter().any(|(holiday, _)| holiday == day);
            prop_assert_eq!(belgian().on(day).is_some(), listed);
        }
    }
}
