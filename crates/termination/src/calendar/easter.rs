//! Easter Sunday, on which most movable holidays hang.

use jiff::civil::Date;

/// Easter Sunday in the Gregorian calendar; `None` outside the years the calendar knows.
///
/// The Meeus/Jones/Butcher computus (J. Meeus, *Astronomical Algorithms*, ch. 8), exact for every year, carried
/// backwards before 1583. The names are those of the literature's steps.
pub fn easter_sunday(year: i16) -> Option<Date> {
    // The dates repeat after 5 700 000 years, so a shift by a whole cycle keeps every division non-negative.
    let year_of_cycle = i32::from(year) + 5_700_000;
    let golden = year_of_cycle % 19;
    let (century, year_in_century) = (year_of_cycle / 100, year_of_cycle % 100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (year_in_century / 4) - epact - year_in_century % 4) % 7;
    let exception = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * exception + 114;
    Date::new(
        year,
        i8::try_from(days / 31).ok()?,
        i8::try_from(days % 31 + 1).ok()?,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Weekday, date};

    /// Easter Sundays of 1950 to 2100 as month and day, from another implementation (dateutil 2.9 for Python).
    const KNOWN: [(i8, i8); 151] = [
        (4, 9),
        (3, 25),
        (4, 13),
        (4, 5),
        (4, 18),
        (4, 10),
        (4, 1),
        (4, 21),
        (4, 6),
        (3, 29),
        (4, 17),
        (4, 2),
        (4, 22),
        (4, 14),
        (3, 29),
        (4, 18),
        (4, 10),
        (3, 26),
        (4, 14),
        (4, 6),
        (3, 29),
        (4, 11),
        (4, 2),
        (4, 22),
        (4, 14),
        (3, 30),
        (4, 18),
        (4, 10),
        (3, 26),
        (4, 15),
        (4, 6),
        (4, 19),
        (4, 11),
        (4, 3),
        (4, 22),
        (4, 7),
        (3, 30),
        (4, 19),
        (4, 3),
        (3, 26),
        (4, 15),
        (3, 31),
        (4, 19),
        (4, 11),
        (4, 3),
        (4, 16),
        (4, 7),
        (3, 30),
        (4, 12),
        (4, 4),
        (4, 23),
        (4, 15),
        (3, 31),
        (4, 20),
        (4, 11),
        (3, 27),
        (4, 16),
        (4, 8),
        (3, 23),
        (4, 12),
        (4, 4),
        (4, 24),
        (4, 8),
        (3, 31),
        (4, 20),
        (4, 5),
        (3, 27),
        (4, 16),
        (4, 1),
        (4, 21),
        (4, 12),
        (4, 4),
        (4, 17),
        (4, 9),
        (3, 31),
        (4, 20),
        (4, 5),
        (3, 28),
        (4, 16),
        (4, 1),
        (4, 21),
        (4, 13),
        (3, 28),
        (4, 17),
        (4, 9),
        (3, 25),
        (4, 13),
        (4, 5),
        (4, 25),
        (4, 10),
        (4, 1),
        (4, 21),
        (4, 6),
        (3, 29),
        (4, 17),
        (4, 9),
        (3, 25),
        (4, 14),
        (4, 5),
        (4, 18),
        (4, 10),
        (4, 2),
        (4, 21),
        (4, 6),
        (3, 29),
        (4, 18),
        (4, 2),
        (4, 22),
        (4, 14),
        (3, 30),
        (4, 18),
        (4, 10),
        (3, 26),
        (4, 15),
        (4, 6),
        (3, 29),
        (4, 11),
        (4, 3),
        (4, 22),
        (4, 14),
        (3, 30),
        (4, 19),
        (4, 10),
        (3, 26),
        (4, 15),
        (4, 7),
        (4, 19),
        (4, 11),
        (4, 3),
        (4, 23),
        (4, 7),
        (3, 30),
        (4, 19),
        (4, 4),
        (3, 26),
        (4, 15),
        (3, 31),
        (4, 20),
        (4, 11),
        (4, 3),
        (4, 16),
        (4, 8),
        (3, 30),
        (4, 12),
        (4, 4),
        (4, 24),
        (4, 15),
        (3, 31),
        (4, 20),
        (4, 12),
        (3, 28),
    ];

    #[test]
    fn easter_falls_where_another_implementation_says() {
        for (year, (month, day)) in (1950..=2100).zip(KNOWN) {
            assert_eq!(easter_sunday(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april_in_every_year_the_calendar_knows() {
        for year in -9999..=9999 {
            let easter = easter_sunday(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sunday, "{easter}");
            assert!(
                (date(year, 3, 22)..=date(year, 4, 25)).contains(&easter),
                "{easter}"
            );
        }
    }

    #[test]
    fn years_beyond_the_calendar_have_no_easter() {
        assert_eq!(easter_sunday(10_000), None);
        assert_eq!(easter_sunday(i16::MIN), None);
    }
}
