//! Opening hours in words: how it stands now, the week, the special days.

use super::hours::{HORIZON_DAYS, Hours, Now, Opening};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use termination::party::Language;
use wording::{Args, Wording};

/// From this long before a change the minutes that are left are told.
const SOON: SignedDuration = SignedDuration::from_mins(60);
/// Days from today on among which the special ones are named.
const SPECIAL_DAYS: i64 = 14;

/// In which language and zone, and when, it is said.
pub(crate) struct Clockwork<'a> {
    pub(crate) wording: &'a Wording,
    pub(crate) language: Language,
    pub(crate) zone: &'a TimeZone,
    pub(crate) now: Timestamp,
}

/// How a shop stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    /// For a style and a filter.
    pub(crate) open: bool,
    /// In words.
    pub(crate) text: String,
}

/// One day of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DayRow {
    /// Weekday and date.
    pub(crate) day: String,
    /// Whether it is today.
    pub(crate) today: bool,
    /// Openings, or that it is closed.
    pub(crate) hours: Vec<String>,
    /// The holiday's name; may be empty.
    pub(crate) holiday: String,
}

impl Clockwork<'_> {
    /// The moment in the shop's zone.
    pub(crate) fn civil(&self) -> DateTime {
        self.zone.to_datetime(self.now)
    }

    /// How it stands now. Without hours nothing is known.
    pub(crate) fn state(&self, hours: Option<&Hours>) -> State {
        let now = hours.map_or(Now::Unknown, |hours| hours.now(self.civil()));
        State {
            open: matches!(now, Now::Open { .. }),
            text: match now {
                Now::Open { until } => self.open(until),
                Now::Closed { opens } => self.closed(opens),
                Now::Unknown => self.text("shops-state-unknown", &Args::new()),
            },
        }
    }

    /// The seven days from today on.
    pub(crate) fn week(&self, hours: &Hours) -> Vec<DayRow> {
        let today = self.civil();
        (0..7)
            .map(|offset| today.saturating_add(offset.days()).date())
            .map(|day| self.row(day, hours.holiday(day), &hours.on(day)))
            .collect()
    }

    /// The special days of the next two weeks.
    pub(crate) fn special(&self, hours: &Hours) -> Vec<DayRow> {
        let days = hours.special(self.civil().date(), SPECIAL_DAYS).into_iter();
        days.map(|special| self.row(special.day, special.holiday.as_deref(), &special.openings))
            .collect()
    }

    /// A day as people say it, without its year: "Tuesday 24 November".
    pub(crate) fn day(&self, day: Date) -> String {
        let month = format!("month-{}", day.month());
        let args = Args::new()
            .set("weekday", self.weekday(day))
            .set("day", day.day())
            .set("month", self.wording.text(self.language, &month));
        self.text("shops-day", &args)
    }

    fn open(&self, until: Option<DateTime>) -> String {
        let Some(until) = until else {
            return self.text("shops-open-always", &Args::new());
        };
        let args = Args::new().set("time", ending(until, self.civil().date()));
        if let Some(left) = self.soon(until) {
            return self.text("shops-open-soon", &args.set("left", left));
        }
        match self.days_until(until) {
            0 => self.text("shops-open-until", &args),
            // Until midnight is until the end of today.
            1 if until.time() == Time::midnight() => self.text("shops-open-until", &args),
            1 => self.text("shops-open-until-tomorrow", &args),
            _ => self.text("shops-open-until-day", &args.set("day", self.day(until.date()))),
        }
    }

    fn closed(&self, opens: Option<DateTime>) -> String {
        let Some(opens) = opens else {
            return self.text("shops-closed-long", &Args::new().set("days", HORIZON_DAYS));
        };
        let args = Args::new().set("time", clock(opens));
        if let Some(left) = self.soon(opens) {
            return self.text("shops-closed-soon", &args.set("left", left));
        }
        match self.days_until(opens) {
            0 => self.text("shops-closed-today", &args),
            1 => self.text(
                "shops-closed-tomorrow",
                &args.set("weekday", self.weekday(opens.date())),
            ),
            _ => self.text("shops-closed-day", &args.set("day", self.day(opens.date()))),
        }
    }

    /// The time that really passes until then, if it is short; on the night when the clock changes that is not the
    /// difference of the two times of day.
    fn soon(&self, then: DateTime) -> Option<String> {
        let then = then.to_zoned(self.zone.clone()).ok()?.timestamp();
        let left = then.duration_since(self.now);
        let minutes = SignedDuration::from_mins((left.as_secs() + 59) / 60);
        (left > SignedDuration::ZERO && left <= SOON).then(|| self.wording.duration(self.language, minutes))
    }

    fn days_until(&self, then: DateTime) -> i64 {
        let today = self.civil().date().to_datetime(Time::midnight());
        then.duration_since(today).as_hours() / 24
    }

    fn row(&self, day: Date, holiday: Option<&str>, openings: &[Opening]) -> DayRow {
        let closed = openings
            .is_empty()
            .then(|| self.text("shops-closed", &Args::new()));
        let name = |key: &str| self.wording.text(self.language, &format!("holiday-{key}"));
        DayRow {
            day: self.day(day),
            today: day == self.civil().date(),
            hours: closed
                .into_iter()
                .chain(openings.iter().map(|opening| self.opening(opening)))
                .collect(),
            holiday: holiday.map(name).unwrap_or_default(),
        }
    }

    fn opening(&self, opening: &Opening) -> String {
        let times = format!(
            "{}–{}",
            clock(opening.from),
            ending(opening.until, opening.from.date())
        );
        let args = Args::new()
            .set("times", times)
            .person("comment", &opening.comment);
        match (opening.sure, opening.comment.is_empty()) {
            (true, true) => self.text("shops-times", &args),
            (true, false) => self.text("shops-times-comment", &args),
            (false, true) => self.text("shops-times-unsure", &args),
            (false, false) => self.text("shops-times-unsure-comment", &args),
        }
    }

    fn weekday(&self, day: Date) -> String {
        let weekday = format!("weekday-{}", day.weekday().to_monday_one_offset());
        self.wording.text(self.language, &weekday)
    }

    fn text(&self, id: &str, args: &Args<'_>) -> String {
        self.wording.text_with(self.language, id, args)
    }
}

/// A time of day.
pub(crate) fn clock(at: DateTime) -> String {
    at.strftime("%H:%M").to_string()
}

/// A time of day at which a day's opening ends: midnight after it is 24:00.
fn ending(until: DateTime, day: Date) -> String {
    if until.time() == Time::midnight() && until.date() > day {
        "24:00".to_owned()
    } else {
        clock(until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::compiled_rules;

    const SHOP: &str = "Mo-Fr 09:30-18:00; Sa 10:00-17:00; PH off";

    /// What is said in a language at a moment in Brussels.
    #[track_caller]
    fn check(language: Language, text: &str, at: &str, expected: &str) {
        let law = compiled_rules().unwrap().swap_remove(0).law;
        let wording = Wording::strict();
        let now: Timestamp = at.parse().unwrap();
        let clockwork = Clockwork {
            wording: &wording,
            language,
            zone: &law.zone,
            now,
        };
        let hours = Hours::read(text, &law.holidays, clockwork.civil().date()).unwrap();
        assert_eq!(clockwork.state(Some(&hours)).text, expected, "{text} at {at}");
    }

    #[test]
    fn how_it_stands_is_said_with_until_when_and_from_when() {
        let table = [
            (SHOP, "2026-11-23T10:00:00+01:00", "Open now until 18:00"),
            (
                SHOP,
                "2026-11-23T17:40:00+01:00",
                "Open now, closes in 20 minutes, at 18:00",
            ),
            (
                SHOP,
                "2026-11-23T17:59:30+01:00",
                "Open now, closes in 1 minute, at 18:00",
            ),
            (
                SHOP,
                "2026-11-23T18:00:00+01:00",
                "Closed, opens tomorrow, Tuesday, at 09:30",
            ),
            (SHOP, "2026-11-23T07:00:00+01:00", "Closed, opens today at 09:30"),
            (
                SHOP,
                "2026-11-23T09:10:00+01:00",
                "Closed, opens in 20 minutes, at 09:30",
            ),
            (
                SHOP,
                "2026-11-28T18:00:00+01:00",
                "Closed, opens on Monday 30 November at 09:30",
            ),
            ("24/7", "2026-11-28T18:00:00+01:00", "Open now, day and night"),
            (
                "off",
                "2026-11-28T18:00:00+01:00",
                "Closed. No opening is known for the next 60 days",
            ),
            (
                "Mo-Su unknown",
                "2026-11-28T18:00:00+01:00",
                "Opening hours unknown",
            ),
            (
                "Fr 18:00-02:00",
                "2026-11-27T20:00:00+01:00",
                "Open now until 02:00 tomorrow",
            ),
            (
                "Fr 18:00-24:00",
                "2026-11-27T20:00:00+01:00",
                "Open now until 24:00",
            ),
            (
                "Mo 00:00-24:00; Tu 00:00-12:00; We-Su 00:00-24:00",
                "2026-11-26T12:00:00+01:00",
                "Open now until 12:00 on Tuesday 1 December",
            ),
        ];
        for (text, at, expected) in table {
            check(Language::En, text, at, expected);
        }
    }

    #[test]
    fn the_night_when_the_clock_changes_has_other_minutes() {
        let night = "Sa 20:00-04:00";
        let table = [
            // 29 March 2026: after 01:59 comes 03:00. From 01:30 to 04:00 are 90 minutes.
            (night, "2026-03-29T01:30:00+01:00", "Open now until 04:00"),
            (
                night,
                "2026-03-29T03:10:00+02:00",
                "Open now, closes in 50 minutes, at 04:00",
            ),
            (
                "Su 03:30-08:00",
                "2026-03-29T01:45:00+01:00",
                "Closed, opens in 45 minutes, at 03:30",
            ),
            // 25 October 2026: 02:00 to 03:00 come twice. From the first 02:30 to 04:00 are 150 minutes.
            (night, "2026-10-25T02:30:00+02:00", "Open now until 04:00"),
            (night, "2026-10-25T02:30:00+01:00", "Open now until 04:00"),
            (
                night,
                "2026-10-25T03:30:00+01:00",
                "Open now, closes in 30 minutes, at 04:00",
            ),
            // An end in the hour that comes twice.
            (
                "Sa 20:00-02:30",
                "2026-10-25T02:10:00+02:00",
                "Open now, closes in 20 minutes, at 02:30",
            ),
            (
                "Sa 20:00-02:30",
                "2026-10-25T02:10:00+01:00",
                "Open now until 02:30",
            ),
        ];
        for (text, at, expected) in table {
            check(Language::En, text, at, expected);
        }
    }

    #[test]
    fn each_language_says_it_in_its_own_way() {
        let (evening, noon) = ("2026-11-23T19:00:00+01:00", "2026-11-23T12:00:00+01:00");
        for (language, closed, open) in [
            (
                Language::Nl,
                "Gesloten, opent morgen, dinsdag, om 09:30",
                "Nu open tot 18:00",
            ),
            (
                Language::Fr,
                "Fermé, ouvre demain, mardi, à 09:30",
                "Ouvert jusqu’à 18:00",
            ),
            (
                Language::De,
                "Geschlossen, öffnet morgen, Dienstag, um 09:30 Uhr",
                "Jetzt geöffnet bis 18:00 Uhr",
            ),
            (
                Language::Zh,
                "已关门，明天（星期二）09:30 开门",
                "营业中，18:00 关门",
            ),
        ] {
            check(language, SHOP, evening, closed);
            check(language, SHOP, noon, open);
        }
    }
}
