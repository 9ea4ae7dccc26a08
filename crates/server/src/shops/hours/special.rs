//! Days on which it is otherwise than usual.

use super::{Hours, Opening, after};
use jiff::civil::{Date, DateTime, Time};

/// A day that is not like the others of its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Special {
    /// The day.
    pub(crate) day: Date,
    /// The key of the holiday, if it is one.
    pub(crate) holiday: Option<String>,
    /// Its openings; none when it is closed.
    pub(crate) openings: Vec<Opening>,
}

impl Hours {
    /// The special days among so many from a day on: a holiday on which the hours are others than on the same day of
    /// the week, and any day whose hours are those of at most one of its four neighbours.
    pub(crate) fn special(&self, from: Date, days: i64) -> Vec<Special> {
        (0..days)
            .map(|offset| later(from, offset))
            .filter(|day| self.is_special(*day))
            .map(|day| Special {
                day,
                holiday: self.holiday(day).map(str::to_owned),
                openings: self.on(day),
            })
            .collect()
    }

    fn is_special(&self, day: Date) -> bool {
        let own = self.times(day);
        let neighbours = self
            .neighbours(day, -7)
            .into_iter()
            .chain(self.neighbours(day, 7));
        let alike = neighbours.filter(|times| *times == own).count();
        alike < 2
    }

    /// The hours of the two nearest days of the same name, in steps of a week, that are no holidays.
    fn neighbours(&self, day: Date, step: i64) -> Vec<Vec<(DateTime, DateTime)>> {
        (1..=4)
            .map(|weeks| later(day, weeks * step))
            .filter(|day| self.holiday(*day).is_none())
            .take(2)
            .map(|day| self.times(day))
            .collect()
    }

    /// A day's openings, as if they were all on one day.
    fn times(&self, day: Date) -> Vec<(DateTime, DateTime)> {
        let midnight = day.to_datetime(Time::midnight());
        let same = |at: DateTime| DateTime::default().saturating_add(at.duration_since(midnight));
        let openings = self.on(day).into_iter();
        openings
            .map(|opening| (same(opening.from), same(opening.until)))
            .collect()
    }
}

fn later(day: Date, days: i64) -> Date {
    after(day.to_datetime(Time::midnight()), days).date()
}
