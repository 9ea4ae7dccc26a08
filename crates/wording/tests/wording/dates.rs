//! Days, instants and durations.

use crate::cases::{at, brussels};
use jiff::SignedDuration;
use jiff::civil::date;
use jiff::tz::TimeZone;
use termination::party::Language::{self, De, En, Fr, Nl, Zh};
use wording::Wording;

#[test]
fn a_day_is_written_with_its_weekday() {
    let wording = Wording::strict();
    for (language, day, written) in [
        (En, date(2026, 12, 1), "Tuesday 1 December 2026"),
        (Nl, date(2026, 12, 1), "dinsdag 1 december 2026"),
        (Fr, date(2026, 12, 1), "mardi 1er décembre 2026"),
        (De, date(2026, 12, 1), "Dienstag, 1. Dezember 2026"),
        (Zh, date(2026, 12, 1), "2026年12月1日 星期二"),
        (Fr, date(2026, 8, 2), "dimanche 2 août 2026"),
        (Fr, date(2027, 1, 21), "jeudi 21 janvier 2027"),
        (De, date(2028, 2, 29), "Dienstag, 29. Februar 2028"),
        (Nl, date(2027, 3, 28), "zondag 28 maart 2027"),
        (Zh, date(2026, 10, 4), "2026年10月4日 星期日"),
    ] {
        assert_eq!(wording.date(language, day), written);
    }
}

#[test]
fn a_day_in_a_table_is_short() {
    let wording = Wording::strict();
    for (language, written) in [
        (En, "1 Dec 2026"),
        (Nl, "1 dec. 2026"),
        (Fr, "1er déc. 2026"),
        (De, "1. Dez. 2026"),
        (Zh, "2026年12月1日"),
    ] {
        assert_eq!(wording.date_short(language, date(2026, 12, 1)), written);
    }
}

#[test]
fn an_instant_names_its_zone() {
    let (wording, zone) = (Wording::strict(), brussels());
    let midnight = at("2026-11-30T23:00:00Z");
    for (language, written) in [
        (En, "Tuesday 1 December 2026 at 00:00 (Brussels time)"),
        (Nl, "dinsdag 1 december 2026 om 00:00 uur (Brusselse tijd)"),
        (Fr, "mardi 1er décembre 2026 à 00:00 (heure de Bruxelles)"),
        (De, "Dienstag, 1. Dezember 2026, 00:00 Uhr (Brüsseler Zeit)"),
        (Zh, "2026年12月1日 星期二 00:00（布鲁塞尔时间）"),
    ] {
        assert_eq!(wording.instant(language, midnight, &zone), written);
    }
    let to_second = wording.instant_to_second(En, at("2026-07-01T10:05:09Z"), &zone);
    assert_eq!(to_second, "Wednesday 1 July 2026 at 12:05:09 (Brussels time)");
    let elsewhere = wording.instant(En, midnight, &TimeZone::get("Asia/Shanghai").unwrap());
    assert_eq!(elsewhere, "Tuesday 1 December 2026 at 07:00 (Asia/Shanghai)");
    assert_eq!(
        wording.instant(En, midnight, &TimeZone::UTC),
        "Monday 30 November 2026 at 23:00 (UTC)"
    );
}

#[test]
fn the_hour_that_comes_twice_says_which_one_it_is() {
    let (wording, zone) = (Wording::strict(), brussels());
    for (instant, language, written) in [
        ("2026-10-24T23:59:00Z", En, "25 Oct 2026 01:59"),
        ("2026-10-25T00:30:00Z", En, "25 Oct 2026 02:30 summer time"),
        ("2026-10-25T01:30:00Z", En, "25 Oct 2026 02:30 winter time"),
        ("2026-10-25T02:00:00Z", En, "25 Oct 2026 03:00"),
        ("2026-10-25T00:30:00Z", Nl, "25 okt. 2026 02:30 zomertijd"),
        ("2026-10-25T01:30:00Z", Fr, "25 oct. 2026 02:30 heure d’hiver"),
        ("2026-10-25T01:30:00Z", De, "25. Okt. 2026 02:30 Winterzeit"),
        ("2026-10-25T00:30:00Z", Zh, "2026年10月25日 夏令时 02:30"),
        ("2026-03-29T00:59:00Z", En, "29 Mar 2026 01:59"),
        ("2026-03-29T01:00:00Z", En, "29 Mar 2026 03:00"),
    ] {
        assert_eq!(
            wording.instant_short(language, at(instant), &zone),
            written,
            "{instant}"
        );
    }
    let full = wording.instant(De, at("2026-10-25T00:30:00Z"), &zone);
    assert_eq!(
        full,
        "Sonntag, 25. Oktober 2026, 02:30 Uhr Sommerzeit (Brüsseler Zeit)"
    );
}

#[test]
fn a_duration_is_told_in_its_two_largest_units() {
    let wording = Wording::strict();
    for (seconds, written) in [
        (0, "0 seconds"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (61, "1 minute and 1 second"),
        (3600, "1 hour"),
        (3601, "1 hour"),
        (7800, "2 hours and 10 minutes"),
        (86_400, "1 day"),
        (90_061, "1 day and 1 hour"),
        (-7800, "2 hours and 10 minutes"),
        (100_000_000, "1,157 days and 9 hours"),
    ] {
        assert_eq!(
            wording.duration(En, SignedDuration::from_secs(seconds)),
            written,
            "{seconds}"
        );
    }
    for (language, written) in [
        (Nl, "2 uur en 10 minuten"),
        (Fr, "2 heures et 10 minutes"),
        (De, "2 Stunden und 10 Minuten"),
        (Zh, "2 小时 10 分钟"),
    ] {
        assert_eq!(
            wording.duration(language, SignedDuration::from_secs(7800)),
            written
        );
    }
    assert_eq!(wording.duration(Fr, SignedDuration::from_secs(0)), "0 seconde");
}

#[test]
fn every_month_and_weekday_has_a_name() {
    let wording = Wording::strict();
    for language in Language::ALL {
        let mut day = date(2026, 1, 1);
        while day.year() == 2026 {
            assert!(wording.date(language, day).contains("2026"));
            assert!(wording.date_short(language, day).contains("2026"));
            day = day.tomorrow().unwrap();
        }
    }
}
