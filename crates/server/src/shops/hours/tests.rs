//! Hours, moments, and what is answered.

use super::*;
use crate::config::compiled_rules;
use jiff::civil::date;

fn holidays() -> Holidays {
    compiled_rules().unwrap().swap_remove(0).law.holidays
}

fn hours(text: &str) -> Hours {
    Hours::read(text, &holidays(), date(2026, 11, 23)).unwrap()
}

/// A moment as `2026-11-23T10:00`.
fn at(text: &str) -> DateTime {
    text.parse().unwrap()
}

const SHOP: &str = "Mo-Fr 09:30-12:30,13:30-18:00; Sa 10:00-17:00; PH off";

fn open(until: &str) -> Now {
    Now::Open {
        until: Some(at(until)),
    }
}

fn closed(opens: &str) -> Now {
    Now::Closed {
        opens: Some(at(opens)),
    }
}

#[track_caller]
fn check_moments(table: &[(&str, &str, Now)]) {
    for (text, moment, expected) in table {
        assert_eq!(&hours(text).now(at(moment)), expected, "{text} at {moment}");
    }
}

#[test]
fn a_moment_is_answered_with_until_when_or_from_when() {
    check_moments(&[
        // Monday 23 November 2026, with its lunch break.
        (SHOP, "2026-11-23T09:29", closed("2026-11-23T09:30")),
        (SHOP, "2026-11-23T09:30", open("2026-11-23T12:30")),
        (SHOP, "2026-11-23T12:29", open("2026-11-23T12:30")),
        (SHOP, "2026-11-23T12:30", closed("2026-11-23T13:30")),
        (SHOP, "2026-11-23T17:59:59", open("2026-11-23T18:00")),
        (SHOP, "2026-11-23T18:00", closed("2026-11-24T09:30")),
        // From Saturday evening to Monday.
        (SHOP, "2026-11-28T17:00", closed("2026-11-30T09:30")),
        // Armistice Day is a Wednesday, Christmas a Friday before a weekend.
        (SHOP, "2026-11-11T10:00", closed("2026-11-12T09:30")),
        (SHOP, "2026-12-24T19:00", closed("2026-12-26T10:00")),
        // Easter Monday and Ascension Day move.
        (SHOP, "2027-03-29T10:00", closed("2027-03-30T09:30")),
        (SHOP, "2027-05-06T10:00", closed("2027-05-07T09:30")),
        // 15 November, the feast of the dynasty, and 11 July, of a community, are no public holidays.
        (
            "Mo-Su 10:00-18:00; PH off",
            "2026-11-15T11:00",
            open("2026-11-15T18:00"),
        ),
        (
            "Mo-Su 10:00-18:00; PH off",
            "2026-07-11T11:00",
            open("2026-07-11T18:00"),
        ),
    ]);
}

#[test]
fn other_hours_nights_and_what_is_not_known_are_answered_too() {
    check_moments(&[
        // Other hours on a holiday, and none of a year.
        (
            "Mo-Su 10:00-18:00; PH 13:00-17:00",
            "2026-11-11T11:00",
            closed("2026-11-11T13:00"),
        ),
        (
            "Mo-Fr 10:00-18:00; Dec 24 10:00-16:00",
            "2026-12-24T15:00",
            open("2026-12-24T16:00"),
        ),
        (
            "Mo-Fr 10:00-18:00; Aug 01-15 off",
            "2026-08-03T11:00",
            closed("2026-08-17T10:00"),
        ),
        (
            "Su[1] 13:00-17:00",
            "2026-11-23T10:00",
            closed("2026-12-06T13:00"),
        ),
        // After midnight.
        ("Fr 18:00-02:00", "2026-11-27T23:30", open("2026-11-28T02:00")),
        ("Fr 18:00-02:00", "2026-11-28T01:59", open("2026-11-28T02:00")),
        ("Fr 18:00-02:00", "2026-11-28T02:00", closed("2026-12-04T18:00")),
        (
            "Mo-Su 00:00-24:00; Su off",
            "2026-11-27T12:00",
            open("2026-11-29T00:00"),
        ),
        // Nothing within the horizon, and no end.
        ("off", "2026-11-23T10:00", Now::Closed { opens: None }),
        (
            "Mar 01-15 10:00-12:00",
            "2026-11-23T10:00",
            Now::Closed { opens: None },
        ),
        ("24/7", "2026-11-23T10:00", Now::Open { until: None }),
        // Not known is said and not guessed.
        ("Mo-Fr 10:00-18:00 unknown", "2026-11-23T11:00", Now::Unknown),
        (
            "Mo-Fr 10:00-18:00 unknown",
            "2026-11-23T09:00",
            Now::Closed { opens: None },
        ),
    ]);
}

#[test]
fn a_day_lists_its_openings_by_the_day_on_which_they_begin() {
    let table = [
        (SHOP, "2026-11-23", &["09:30 12:30", "13:30 18:00"][..]),
        (SHOP, "2026-11-29", &[]),
        (SHOP, "2026-12-25", &[]),
        ("Fr 18:00-02:00, Sa 12:00-20:00", "2026-11-27", &["18:00 02:00"]),
        ("Fr 18:00-02:00, Sa 12:00-20:00", "2026-11-28", &["12:00 20:00"]),
        ("24/7", "2026-11-28", &["00:00 00:00"]),
        ("Mo-Su 00:00-24:00; Su off", "2026-11-28", &["00:00 00:00"]),
        ("Mo-Su 00:00-24:00; Su off", "2026-11-29", &[]),
        ("Mo-Su 22:00-26:00", "2026-11-28", &["22:00 02:00"]),
    ];
    for (text, day, expected) in table {
        let openings = hours(text).on(day.parse().unwrap());
        let found: Vec<_> = openings
            .iter()
            .map(|opening| {
                format!(
                    "{} {}",
                    opening.from.strftime("%H:%M"),
                    opening.until.strftime("%H:%M")
                )
            })
            .collect();
        assert_eq!(found, expected, "{text} on {day}");
    }
}

#[test]
fn what_the_hours_say_in_words_is_kept() {
    let openings = hours("Mo 10:00-12:00 \"by appointment\"").on(date(2026, 11, 23));
    assert_eq!(openings[0].comment, "by appointment");
    assert!(openings[0].sure);
    assert!(!hours("Mo 10:00-12:00 unknown").on(date(2026, 11, 23))[0].sure);
}

#[test]
fn special_days_are_holidays_and_whatever_differs_from_its_weeks() {
    let check = |text: &str, from: Date, expected: &[(&str, Option<&str>, usize)]| {
        let special = hours(text).special(from, 14);
        let found: Vec<_> = special
            .iter()
            .map(|special| {
                (
                    special.day.to_string(),
                    special.holiday.as_deref(),
                    special.openings.len(),
                )
            })
            .collect();
        let expected: Vec<_> = expected
            .iter()
            .map(|(day, holiday, openings)| ((*day).to_owned(), *holiday, *openings))
            .collect();
        assert_eq!(found, expected, "{text} from {from}");
    };
    check(SHOP, date(2026, 11, 23), &[]);
    check(SHOP, date(2026, 11, 2), &[("2026-11-11", Some("armistice"), 0)]);
    // All Saints' Day is a Sunday: closed as ever, which is nothing special.
    check(SHOP, date(2026, 10, 25), &[]);
    check(
        "Mo-Sa 10:00-18:00; PH off; Dec 24,Dec 31 10:00-16:00",
        date(2026, 12, 20),
        &[
            ("2026-12-24", None, 1),
            ("2026-12-25", Some("christmas"), 0),
            ("2026-12-31", None, 1),
            ("2027-01-01", Some("new-year"), 0),
        ],
    );
    // A new season is no special day.
    check(
        "Jul-Aug: Mo-Su 10:00-19:00; Sep-Jun: Tu-Sa 10:00-18:00",
        date(2026, 8, 25),
        &[],
    );
}

#[test]
fn school_holidays_are_noticed_and_never_guessed() {
    let with = hours("Mo-Fr 10:00-18:00; SH off");
    assert!(with.names_school_holidays());
    assert_eq!(with.on(date(2026, 12, 28)).len(), 1);
    assert!(!hours(SHOP).names_school_holidays());
    assert!(!hours("Mo-Fr 10:00-18:00 \"SH\"").names_school_holidays());
}

#[test]
fn what_cannot_be_answered_without_guessing_is_refused() {
    let table = [
        ("Mo-Fr 10-18", "Mo-Fr 10-18 cannot be read from sign 7 on (10-18)"),
        (
            "Montag 10:00-18:00",
            "Montag 10:00-18:00 cannot be read from sign 3 on (ntag 10:00-18:00)",
        ),
        (
            "Mo-Fr 25:00-26:00",
            "Mo-Fr 25:00-26:00 cannot be read from sign 7 on (25:00-26:00)",
        ),
        (
            "Mo-Fr 10:00-",
            "Mo-Fr 10:00- cannot be read from sign 13 on (the end)",
        ),
        ("Mo-Fr 10:00+", "Mo-Fr 10:00+ has an opening without an end"),
        ("Mo-Fr 10:00-sunset", "Mo-Fr 10:00-sunset follows the sun"),
        (
            "Fr 18:00-02:00; Sa 12:00-20:00",
            "Fr 18:00-02:00; Sa 12:00-20:00 loses what is open after midnight where its next rule begins",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(check(text).unwrap_err().wrong, expected);
    }
    for text in [
        SHOP,
        "24/7",
        "off",
        "PH,Sa 10:00-12:00",
        "week 1-53/2 Mo 10:00-12:00",
    ] {
        assert_eq!(check(text), Ok(()), "{text}");
    }
}
