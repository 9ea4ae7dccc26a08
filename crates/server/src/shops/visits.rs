//! Moments at which one can come by.

use super::hours::Hours;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// How long a visit is put into a calendar for.
pub(crate) const VISIT_MINUTES: i64 = 30;
/// Days for which moments are offered.
const DAYS: i64 = 14;
/// Days with an opening that are offered.
const OPEN_DAYS: usize = 7;

/// The moments that are offered: each opening's beginning and each full hour in it that leaves enough time, by day.
pub(crate) fn moments(hours: &Hours, now: DateTime) -> Vec<(Date, Vec<DateTime>)> {
    let days = (0..DAYS).map(|offset| now.saturating_add(offset.days()).date());
    days.map(|day| (day, on(hours, day, now)))
        .filter(|(_, moments)| !moments.is_empty())
        .take(OPEN_DAYS)
        .collect()
}

/// Whether somebody who comes at a moment finds it open for the length of a visit.
pub(crate) fn fits(hours: &Hours, at: DateTime) -> bool {
    let yesterday = at.saturating_sub(1.day()).date();
    let openings = [yesterday, at.date()].map(|day| hours.on(day));
    openings
        .iter()
        .flatten()
        .any(|opening| opening.sure && opening.from <= at && end(at) <= opening.until)
}

/// When a visit that begins at a moment ends.
pub(crate) fn end(at: DateTime) -> DateTime {
    at.saturating_add(VISIT_MINUTES.minutes())
}

fn on(hours: &Hours, day: Date, now: DateTime) -> Vec<DateTime> {
    let mut moments = Vec::new();
    for opening in hours.on(day).into_iter().filter(|opening| opening.sure) {
        let mut at = opening.from;
        while end(at) <= opening.until {
            if at >= now {
                moments.push(at);
            }
            at = next_full_hour(at);
        }
    }
    moments
}

fn next_full_hour(at: DateTime) -> DateTime {
    at.saturating_add((60 - i64::from(at.minute())).minutes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use termination::calendar::Holidays;

    fn hours(text: &str) -> Hours {
        Hours::read(text, &Holidays::new(Vec::new()), "2026-11-23".parse().unwrap()).unwrap()
    }

    #[test]
    fn moments_lie_in_opening_hours_and_leave_time_for_the_visit() {
        let shop = hours("Mo-Fr 09:30-12:30,13:30-14:20");
        let offered = moments(&shop, "2026-11-23T11:10".parse().unwrap());
        let times = |moments: &[DateTime]| {
            moments
                .iter()
                .map(|at| at.strftime("%H:%M").to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(offered.len(), OPEN_DAYS);
        assert_eq!(times(&offered[0].1), ["12:00", "13:30"]);
        assert_eq!(
            times(&offered[1].1),
            ["09:30", "10:00", "11:00", "12:00", "13:30"]
        );
        for (_, moments) in &offered {
            assert!(moments.iter().all(|at| fits(&shop, *at)));
        }
        assert_eq!(moments(&hours("off"), "2026-11-23T11:10".parse().unwrap()), []);
    }

    #[test]
    fn a_visit_fits_only_when_it_ends_before_the_shop_does() {
        let night = hours("Fr 18:00-02:00, Sa 12:00-20:00 unknown");
        for (at, expected) in [
            ("2026-11-27T17:59", false),
            ("2026-11-27T18:00", true),
            ("2026-11-28T01:30", true),
            ("2026-11-28T01:31", false),
            ("2026-11-28T12:00", false),
        ] {
            assert_eq!(fits(&night, at.parse().unwrap()), expected, "{at}");
        }
    }
}
