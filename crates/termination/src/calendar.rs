//! Civil days, working days and the deadlines counted in them, each able to explain itself.
//!
//! A day (`Date`) and an instant (`Timestamp`) are different things: a day has 23, 24 or 25 hours, and only a
//! zone turns one into the other. Whatever lies beyond the years the calendar knows (-9999 to 9999) stops at
//! its ends instead of failing.

mod day;
mod deadline;
mod easter;
mod holidays;

pub use day::{add_days_same_time, civil_day, end_of_day, start_of_day};
pub use deadline::{Deadline, Step, Why, deadline};
pub use easter::easter_sunday;
pub use holidays::{HolidayDate, HolidayRule, Holidays};

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};

/// How working days are counted for one purpose. "Working day" has no single meaning in law, so Saturday and
/// the cut-off hour are settings of each rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingDays {
    /// Whether Saturday counts as a working day.
    pub saturday_counts: bool,
    /// Local hour from which a day no longer counts as the day of receipt.
    pub cutoff: Time,
}

impl WorkingDays {
    /// Whether a day is a working day: no Sunday, no legal holiday, and a Saturday only where it counts.
    pub fn count(&self, day: Date, holidays: &Holidays) -> bool {
        self.why_not(day, holidays).is_none()
    }

    /// The day itself when it is a working day, else the next one.
    pub fn this_or_next(&self, day: Date, holidays: &Holidays) -> Date {
        let mut day = day;
        while day < Date::MAX && !self.count(day, holidays) {
            day = next_day(day);
        }
        day
    }

    /// Why a day is no working day; `None` when it is one. A holiday on a weekend is told as a weekend, because
    /// the holiday changes nothing.
    fn why_not(&self, day: Date, holidays: &Holidays) -> Option<Why> {
        let weekend = match day.weekday() {
            Weekday::Sunday => true,
            Weekday::Saturday => !self.saturday_counts,
            Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
                false
            }
        };
        if weekend {
            return Some(Why::Weekend);
        }
        holidays.on(day).map(|key| Why::Holiday(key.to_owned()))
    }
}

/// The day after, or the last day the calendar knows.
fn next_day(day: Date) -> Date {
    day.saturating_add(1.day())
}
