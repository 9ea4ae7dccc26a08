//! From which day to which.

use crate::desk::StaffVisit;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use termination::calendar::civil_day;

/// Days that are shown when nothing else is asked for.
const DAYS: i32 = 30;

/// What the address may carry: days as `2026-11-23`.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// A period, both days included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub(super) from: Date,
    pub(super) to: Date,
}

impl Period {
    /// What is asked for; the days up to today where it cannot be read.
    pub(super) fn of(visit: &StaffVisit, asked: &Asked) -> Self {
        let today = civil_day(visit.app.engine().now(), &visit.operator.law.zone);
        Self::read(asked, today)
    }

    fn read(asked: &Asked, today: Date) -> Self {
        let to = asked.to.parse().unwrap_or(today);
        let from = asked.from.parse().unwrap_or(Self::last(DAYS, to).from);
        Self {
            from: from.min(to),
            to,
        }
    }

    /// So many days up to a day.
    pub(super) fn last(days: i32, to: Date) -> Self {
        Self {
            from: to.saturating_sub((days - 1).days()),
            to,
        }
    }

    /// As an address carries it.
    pub(super) fn query(self) -> String {
        format!("from={}&to={}", self.from, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_period_that_cannot_be_read_is_the_last_thirty_days() {
        let today = date(2026, 11, 23);
        for (from, to, expected) in [
            ("", "", (date(2026, 10, 25), today)),
            ("x", "2026-13-01", (date(2026, 10, 25), today)),
            ("2026-11-01", "", (date(2026, 11, 1), today)),
            ("2026-11-01", "2026-11-02", (date(2026, 11, 1), date(2026, 11, 2))),
            ("2026-12-01", "", (today, today)),
            ("", "2026-01-30", (date(2026, 1, 1), date(2026, 1, 30))),
        ] {
            let asked = Asked {
                from: from.to_owned(),
                to: to.to_owned(),
            };
            let read = Period::read(&asked, today);
            assert_eq!((read.from, read.to), expected, "{from} {to}");
        }
    }
}
