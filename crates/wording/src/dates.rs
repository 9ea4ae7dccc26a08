//! Days, instants and durations in words.

use crate::{Args, Wording};
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, Dst, TimeZone};
use jiff::{SignedDuration, Timestamp};
use termination::party::Language;

const SECONDS_A_MINUTE: i64 = 60;
const SECONDS_AN_HOUR: i64 = 60 * SECONDS_A_MINUTE;
const SECONDS_A_DAY: i64 = 24 * SECONDS_AN_HOUR;

impl Wording {
    /// A day with its weekday: "Tuesday 1 December 2026".
    pub fn date(&self, language: Language, day: Date) -> String {
        let weekday = format!("weekday-{}", day.weekday().to_monday_one_offset());
        let month = format!("month-{}", day.month());
        let args = Args::new()
            .set("weekday", self.text(language, &weekday))
            .set("day", day.day())
            .set("month", self.text(language, &month))
            .set("year", day.year().to_string());
        self.text_with(language, "date", &args)
    }

    /// A day for a table: "1 Dec 2026".
    pub fn date_short(&self, language: Language, day: Date) -> String {
        let month = format!("month-short-{}", day.month());
        let args = Args::new()
            .set("day", day.day())
            .set("month", self.text(language, &month))
            .set("year", day.year().to_string());
        self.text_with(language, "date-short", &args)
    }

    /// An instant to the minute: "Tuesday 1 December 2026 at 00:00 (Brussels time)".
    pub fn instant(&self, language: Language, at: Timestamp, zone: &TimeZone) -> String {
        self.full_instant(language, at, zone, "%H:%M")
    }

    /// An instant to the second, for what was received: "Sunday 22 November 2026 at 17:04:09 (Brussels time)".
    pub fn instant_to_second(&self, language: Language, at: Timestamp, zone: &TimeZone) -> String {
        self.full_instant(language, at, zone, "%H:%M:%S")
    }

    /// An instant for a table, without weekday and zone: "1 Dec 2026 00:00".
    pub fn instant_short(&self, language: Language, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        let args = Args::new()
            .set("date", self.date_short(language, local.date()))
            .set("time", local.strftime("%H:%M").to_string())
            .set("season", season(at, local, zone));
        self.text_with(language, "instant-short", &args)
    }

    /// The time of day alone, for something that happens today: "14:35".
    pub fn time(&self, at: Timestamp, zone: &TimeZone) -> String {
        zone.to_datetime(at).strftime("%H:%M").to_string()
    }

    /// How long, in its one or two largest units: "2 hours and 10 minutes". The sign is left out, what is
    /// beyond is cut off, and below a second it is "0 seconds". A day is 24 hours.
    pub fn duration(&self, language: Language, length: SignedDuration) -> String {
        let seconds = length.as_secs().saturating_abs();
        let units = [
            ("duration-days", seconds / SECONDS_A_DAY),
            ("duration-hours", seconds % SECONDS_A_DAY / SECONDS_AN_HOUR),
            ("duration-minutes", seconds % SECONDS_AN_HOUR / SECONDS_A_MINUTE),
            ("duration-seconds", seconds % SECONDS_A_MINUTE),
        ];
        let largest = units
            .iter()
            .position(|(_, count)| *count > 0)
            .unwrap_or(units.len() - 1);
        let mut told = units
            .iter()
            .skip(largest)
            .take(2)
            .enumerate()
            .filter(|(index, (_, count))| *index == 0 || *count > 0)
            .map(|(_, (id, count))| self.text_with(language, id, &Args::new().set("count", *count)));
        let first = told.next().unwrap_or_default();
        match told.next() {
            None => first,
            Some(second) => {
                let args = Args::new().set("first", first).set("second", second);
                self.text_with(language, "duration-two", &args)
            }
        }
    }

    fn full_instant(&self, language: Language, at: Timestamp, zone: &TimeZone, clock: &str) -> String {
        let local = zone.to_datetime(at);
        let args = Args::new()
            .set("date", self.date(language, local.date()))
            .set("time", local.strftime(clock).to_string())
            .set("season", season(at, local, zone))
            .set("zone", self.zone(language, zone));
        self.text_with(language, "instant", &args)
    }

    /// What people call the zone, else its name in the zone database.
    fn zone(&self, language: Language, zone: &TimeZone) -> String {
        let name = zone.iana_name().unwrap_or("UTC");
        let id = format!("zone-{}", name.to_ascii_lowercase().replace(['/', '_'], "-"));
        self.find(language, &id, &Args::new())
            .unwrap_or_else(|| name.to_owned())
    }
}

/// Which of two equal local times is meant: `summer` or `winter` in the hour that comes twice, else `none`.
fn season(at: Timestamp, local: DateTime, zone: &TimeZone) -> &'static str {
    let comes_twice = matches!(
        zone.to_ambiguous_timestamp(local).offset(),
        AmbiguousOffset::Fold { .. }
    );
    match (comes_twice, zone.to_offset_info(at).dst()) {
        (false, _) => "none",
        (true, Dst::Yes) => "summer",
        (true, Dst::No) => "winter",
    }
}
