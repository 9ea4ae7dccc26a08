//! Opening hours in the syntax of OpenStreetMap, evaluated in civil time.
//!
//! The days called `PH` are the holidays of the country's law, the ones that deadlines are counted with. Of `SH`, the
//! school holidays, there is no calendar: rules for them never apply, and [`Hours::names_school_holidays`] says so.

mod between;
mod check;
mod special;
#[cfg(test)]
mod tests;

pub(crate) use check::{Unreadable, check};

use between::{from_chrono, to_chrono};
use compact_calendar::CompactCalendar;
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, ToSpan};
use opening_hours::{Context, ContextHolidays, DateTimeRange, RuleKind};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use std::sync::Arc;
use termination::calendar::Holidays;

/// How far ahead the next opening is looked for.
pub(crate) const HORIZON_DAYS: i64 = 60;

/// Opening hours that can be asked.
pub(crate) struct Hours {
    parsed: opening_hours::OpeningHours,
    holidays: Holidays,
}

/// How things stand at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Now {
    /// Open; `until` is `None` when no end lies within the horizon.
    Open { until: Option<DateTime> },
    /// Closed; `opens` is `None` when no opening lies within the horizon.
    Closed { opens: Option<DateTime> },
    /// The hours themselves say that it is not known.
    Unknown,
}

/// One opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opening {
    /// When it begins.
    pub(crate) from: DateTime,
    /// When it ends, perhaps on the next day.
    pub(crate) until: DateTime,
    /// Whether the hours say that it is surely open then.
    pub(crate) sure: bool,
    /// What the hours say of it in words, like "by appointment"; may be empty.
    pub(crate) comment: String,
}

impl Hours {
    /// Reads hours for questions about the days around `today`: from the year before to the year after.
    pub(crate) fn read(text: &str, holidays: &Holidays, today: Date) -> Result<Self, Unreadable> {
        let parsed = check::parse(text)?;
        let mut public = CompactCalendar::default();
        for year in today.year().saturating_sub(1)..=today.year().saturating_add(1) {
            for (day, _) in holidays.in_year(year) {
                public.insert(to_chrono(day.to_datetime(Time::midnight())).date());
            }
        }
        let known = ContextHolidays::new(Arc::new(public), Arc::default());
        Ok(Self {
            parsed: parsed.with_context(Context::default().with_holidays(known)),
            holidays: holidays.clone(),
        })
    }

    /// How things stand at a moment.
    pub(crate) fn now(&self, at: DateTime) -> Now {
        let ranges = self.ranges(at, after(at, HORIZON_DAYS));
        let Some(state) = ranges.first().map(|range| range.kind) else {
            return Now::Closed { opens: None };
        };
        let change = ranges.iter().find(|range| range.kind != state);
        match state {
            RuleKind::Unknown => Now::Unknown,
            RuleKind::Open => Now::Open {
                until: change.map(|range| from_chrono(range.range.start)),
            },
            RuleKind::Closed => {
                let opening = ranges.iter().find(|range| range.kind == RuleKind::Open);
                let opens = opening.map(|range| from_chrono(range.range.start));
                Now::Closed { opens }
            }
        }
    }

    /// The openings that begin on a day. What is open for more than a day begins anew at each midnight.
    pub(crate) fn on(&self, day: Date) -> Vec<Opening> {
        let midnight = day.to_datetime(Time::midnight());
        let (earlier, end) = (after(midnight, -2), after(midnight, 2));
        let next = after(midnight, 1);
        let of_day = |range: &DateTimeRange| {
            let (start, end) = (from_chrono(range.range.start), from_chrono(range.range.end));
            let begins_today = start >= midnight && start < next;
            let goes_on = start < midnight && end > midnight && end.duration_since(start) > DAY;
            if range.kind == RuleKind::Closed || !(begins_today || goes_on) {
                return None;
            }
            let from = start.max(midnight);
            let until = if end.duration_since(from) > DAY { next } else { end };
            Some(Opening {
                from,
                until,
                sure: range.kind == RuleKind::Open,
                comment: range.comment.to_string(),
            })
        };
        self.ranges(earlier, end).iter().filter_map(of_day).collect()
    }

    /// The key of the holiday on a day.
    pub(crate) fn holiday(&self, day: Date) -> Option<&str> {
        self.holidays.on(day)
    }

    /// Whether there are rules for school holidays, which nobody here can know.
    pub(crate) fn names_school_holidays(&self) -> bool {
        let expression = self.parsed.get_expression();
        let mut days = expression
            .rules
            .iter()
            .flat_map(|rule| &rule.day_selector.weekday);
        days.any(|days| {
            matches!(
                days,
                WeekDayRange::Holiday {
                    kind: HolidayKind::School,
                    ..
                }
            )
        })
    }

    fn ranges(&self, from: DateTime, to: DateTime) -> Vec<DateTimeRange> {
        self.parsed.iter_range(to_chrono(from), to_chrono(to)).collect()
    }
}

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// So many days later, or the last moment that the calendar knows.
fn after(at: DateTime, days: i64) -> DateTime {
    at.saturating_add(days.days())
}
