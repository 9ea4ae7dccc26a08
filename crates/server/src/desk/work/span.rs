//! "In 2 h 10 min": how far a deadline is away, short enough for a table.

use super::StaffVisit;
use jiff::{SignedDuration, Timestamp};
use wording::Args;

const MINUTES_AN_HOUR: i64 = 60;
const HOURS_A_DAY: i64 = 24;

/// A deadline as a table shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deadline {
    /// "in 2 h 10 min", or "10 min late".
    pub(super) away: String,
    /// The day and the time.
    pub(super) at: String,
    /// The instant for machines, RFC 3339.
    pub(super) instant: String,
    /// The whole instant, with weekday and zone.
    pub(super) whole: String,
    /// Whether it has passed.
    pub(super) late: bool,
}

impl Deadline {
    pub(super) fn of(visit: &StaffVisit, by: Timestamp) -> Self {
        let (language, zone) = (visit.language, &visit.operator.law.zone);
        let now = visit.app.engine().now();
        let late = by <= now;
        let id = if late { "work-late" } else { "work-in" };
        let length = span(visit, by.duration_since(now).abs());
        Self {
            away: visit.text_with(id, &Args::new().set("span", length)),
            at: visit.app.wording().instant_short(language, by, zone),
            instant: by.to_string(),
            whole: visit.app.wording().instant(language, by, zone),
            late,
        }
    }
}

/// A length in its one or two largest units.
pub(super) fn span(visit: &StaffVisit, length: SignedDuration) -> String {
    let [days, hours, minutes] = parts(length);
    if days > 0 {
        let args = Args::new().set("days", days).set("hours", hours);
        visit.text_with("work-span-days", &args)
    } else if hours > 0 {
        let args = Args::new().set("hours", hours).set("minutes", minutes);
        visit.text_with("work-span-hours", &args)
    } else {
        visit.text_with("work-span-minutes", &Args::new().set("minutes", minutes))
    }
}

/// Days, hours and minutes; what is below a minute is left out.
fn parts(length: SignedDuration) -> [u64; 3] {
    let minutes = length.as_mins();
    let hours = minutes / MINUTES_AN_HOUR;
    let parts = [
        hours / HOURS_A_DAY,
        hours % HOURS_A_DAY,
        minutes % MINUTES_AN_HOUR,
    ];
    parts.map(|part| u64::try_from(part).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_cut_into_days_hours_and_minutes() {
        for (seconds, expected) in [
            (0, [0, 0, 0]),
            (59, [0, 0, 0]),
            (60, [0, 0, 1]),
            (2 * 3600 + 10 * 60, [0, 2, 10]),
            (24 * 3600, [1, 0, 0]),
            (50 * 3600 + 61, [2, 2, 1]),
        ] {
            assert_eq!(parts(SignedDuration::from_secs(seconds)), expected, "{seconds}");
        }
    }
}
