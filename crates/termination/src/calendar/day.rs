//! Between days and instants. Legal days are local days: they begin when the local date changes, and are 23 or
//! 25 hours long when the clock is changed.

use super::next_day;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The first instant of a day. Where the clock is changed at midnight, that is the first instant which has the
/// day's date.
pub fn start_of_day(day: Date, zone: &TimeZone) -> Timestamp {
    let midnight = zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0));
    midnight.compatible().unwrap_or(if day.year() > 0 {
        Timestamp::MAX
    } else {
        Timestamp::MIN
    })
}

/// The first instant after a day, which is the start of the next one: a day's end is never part of it.
pub fn end_of_day(day: Date, zone: &TimeZone) -> Timestamp {
    if day == Date::MAX {
        Timestamp::MAX
    } else {
        start_of_day(next_day(day), zone)
    }
}

/// The local day an instant falls on.
pub fn civil_day(at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(at).date()
}

/// The instant at the same local time some days later (or earlier, when negative). A local time which the day
/// does not have becomes the one an hour later; of two, the first is taken.
pub fn add_days_same_time(at: Timestamp, days: i32, zone: &TimeZone) -> Timestamp {
    let end = if days < 0 { Timestamp::MIN } else { Timestamp::MAX };
    let Ok(span) = 0.seconds().try_days(days) else {
        return end;
    };
    at.to_zoned(zone.clone())
        .checked_add(span)
        .map_or(end, |later| later.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn brussels() -> TimeZone {
        TimeZone::get("Europe/Brussels").unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_has_as_many_hours_as_the_clock_gives_it() {
        let table = [
            (date(2026, 3, 28), "2026-03-27T23:00:00Z", 24),
            (date(2026, 3, 29), "2026-03-28T23:00:00Z", 23),
            (date(2026, 3, 30), "2026-03-29T22:00:00Z", 24),
            (date(2026, 10, 24), "2026-10-23T22:00:00Z", 24),
            (date(2026, 10, 25), "2026-10-24T22:00:00Z", 25),
            (date(2026, 10, 26), "2026-10-25T23:00:00Z", 24),
            (date(2026, 12, 31), "2026-12-30T23:00:00Z", 24),
            (date(2028, 2, 29), "2028-02-28T23:00:00Z", 24),
        ];
        for (day, start, hours) in table {
            assert_eq!(start_of_day(day, &brussels()), at(start), "{day}");
            let length = end_of_day(day, &brussels()).duration_since(at(start));
            assert_eq!(length.as_hours(), hours, "{day}");
            assert_eq!(length.as_secs() % 3600, 0, "{day}");
        }
    }

    #[test]
    fn an_instant_falls_on_the_local_day() {
        let table = [
            ("2026-12-31T22:59:59.999Z", date(2026, 12, 31)),
            ("2026-12-31T23:00:00Z", date(2027, 1, 1)),
            ("2026-07-20T21:59:59Z", date(2026, 7, 20)),
            ("2026-07-20T22:00:00Z", date(2026, 7, 21)),
        ];
        for (instant, day) in table {
            assert_eq!(civil_day(at(instant), &brussels()), day, "{instant}");
        }
    }

    #[test]
    fn a_day_without_midnight_begins_when_its_date_does() {
        // Beirut goes from 23:59:59 straight to 01:00 on the last Sunday of March.
        let beirut = TimeZone::get("Asia/Beirut").unwrap();
        let start = start_of_day(date(2026, 3, 29), &beirut);
        assert_eq!(start, at("2026-03-28T22:00:00Z"));
        assert_eq!(civil_day(start, &beirut), date(2026, 3, 29));
        assert_eq!(end_of_day(date(2026, 3, 28), &beirut), start);
    }

    #[test]
    fn days_are_added_at_the_same_local_time() {
        let table = [
            ("2026-03-28T09:00:00Z", 1, "2026-03-29T08:00:00Z"),
            ("2026-10-24T08:00:00Z", 1, "2026-10-25T09:00:00Z"),
            ("2026-12-30T12:00:00Z", 3, "2027-01-02T12:00:00Z"),
            ("2026-03-29T08:00:00Z", -1, "2026-03-28T09:00:00Z"),
            // 02:30 does not exist on 29 March: 03:30 is taken.
            ("2026-03-28T01:30:00Z", 1, "2026-03-29T01:30:00Z"),
            // 02:30 comes twice on 25 October: the first, still in summer time, is taken.
            ("2026-10-24T00:30:00Z", 1, "2026-10-25T00:30:00Z"),
            ("2026-07-01T00:00:00Z", 0, "2026-07-01T00:00:00Z"),
        ];
        for (from, days, to) in table {
            assert_eq!(
                add_days_same_time(at(from), days, &brussels()),
                at(to),
                "{from} + {days}"
            );
        }
    }

    #[test]
    fn the_ends_of_the_calendar_are_ends_and_no_fault() {
        let zone = brussels();
        assert_eq!(end_of_day(Date::MAX, &zone), Timestamp::MAX);
        assert_eq!(start_of_day(Date::MIN, &zone), Timestamp::MIN);
        assert_eq!(add_days_same_time(Timestamp::MAX, 1, &zone), Timestamp::MAX);
        assert_eq!(add_days_same_time(Timestamp::MIN, -1, &zone), Timestamp::MIN);
        assert_eq!(
            add_days_same_time(at("2026-01-01T00:00:00Z"), i32::MAX, &zone),
            Timestamp::MAX
        );
        assert_eq!(
            add_days_same_time(at("2026-01-01T00:00:00Z"), i32::MIN, &zone),
            Timestamp::MIN
        );
    }

    proptest! {
        #[test]
        fn every_instant_lies_within_its_own_day(second in -2_000_000_000_i64..8_000_000_000) {
            let instant = Timestamp::from_second(second).unwrap();
            let day = civil_day(instant, &brussels());
            prop_assert!(start_of_day(day, &brussels()) <= instant);
            prop_assert!(instant < end_of_day(day, &brussels()));
        }
    }
}
