//! Deadlines counted in working days, with the reason for every day that was looked at.

use super::{Holidays, WorkingDays, end_of_day, next_day};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// An instant by which something is due, and how it was counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The first instant that is too late: the end of the last day counted.
    pub at: Timestamp,
    /// The day that counts as day 0: the day of receipt, or the next working day.
    pub counted_from: Date,
    /// Every day from the receipt to the last day counted, in order, none left out.
    pub steps: Vec<Step>,
}

impl Deadline {
    /// The last day on which it is still in time; the end of this day is [`Deadline::at`].
    pub fn last_day(&self) -> Date {
        self.steps.last().map_or(self.counted_from, |step| step.on)
    }
}

/// One day on the way to a deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The day.
    pub on: Date,
    /// Why it counts or not.
    pub why: Why,
}

/// Why a day counts or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is working day number n; 0 is the day of receipt.
    Counted(u8),
    /// It is a Sunday, or a Saturday where Saturdays do not count.
    Weekend,
    /// It is a legal holiday; its key.
    Holiday(String),
    /// The receipt came at or after the cut-off hour.
    AfterCutoff,
}

/// Counts a deadline in working days.
///
/// The day of receipt is day 0 and never counts, as in Regulation (EEC, Euratom) 1182/71 art. 3(1); it moves to
/// the next working day when the receipt comes at or after the cut-off hour or on a day that is no working day.
/// The deadline is the end of the `days`-th working day after it, so whoever is promised two working days has
/// two whole ones. With 0 days it is the end of day 0.
pub fn deadline(
    from: Timestamp,
    days: u8,
    counting: WorkingDays,
    holidays: &Holidays,
    zone: &TimeZone,
) -> Deadline {
    let received = zone.to_datetime(from);
    let mut on = received.date();
    let mut counted_from = None;
    let mut next_number = 0;
    let mut steps = Vec::new();
    loop {
        let late = on == received.date() && received.time() >= counting.cutoff;
        let why = match counting.why_not(on, holidays) {
            Some(reason) => reason,
            None if late => Why::AfterCutoff,
            None => Why::Counted(next_number),
        };
        let counted = matches!(why, Why::Counted(_));
        steps.push(Step { on, why });
        if counted {
            counted_from = counted_from.or(Some(on));
            if next_number == days {
                break;
            }
            next_number += 1;
        }
        if on == Date::MAX {
            break;
        }
        on = next_day(on);
    }
    Deadline {
        at: end_of_day(on, zone),
        counted_from: counted_from.unwrap_or(on),
        steps,
    }
}

#[cfg(test)]
mod tests {
    use super::super::holidays::belgian;
    use super::super::{civil_day, start_of_day};
    use super::*;
    use jiff::civil::{DateTime, Time, date, time};
    use proptest::prelude::*;

    fn brussels() -> TimeZone {
        TimeZone::get("Europe/Brussels").unwrap()
    }

    fn counting(saturday_counts: bool) -> WorkingDays {
        WorkingDays {
            saturday_counts,
            cutoff: time(17, 0, 0, 0),
        }
    }

    fn local(text: &str) -> Timestamp {
        let civil: DateTime = text.parse().unwrap();
        brussels().to_timestamp(civil).unwrap()
    }

    /// Days as `20 receipt, 21 national-day, 22 counted 1`, to be read like the sentence they become.
    fn told(deadline: &Deadline) -> String {
        let step = |step: &Step| match &step.why {
            Why::Counted(0) => format!("{} receipt", step.on.day()),
            Why::Counted(number) => format!("{} counted {number}", step.on.day()),
            Why::Weekend => format!("{} weekend", step.on.day()),
            Why::Holiday(key) => format!("{} {key}", step.on.day()),
            Why::AfterCutoff => format!("{} cutoff", step.on.day()),
        };
        deadline.steps.iter().map(step).collect::<Vec<_>>().join(", ")
    }

    fn check(received: &str, days: u8, saturday_counts: bool, last_day: Date, steps: &str) {
        let found = deadline(
            local(received),
            days,
            counting(saturday_counts),
            &belgian(),
            &brussels(),
        );
        assert_eq!(told(&found), steps, "{received} + {days}");
        assert_eq!(found.last_day(), last_day, "{received} + {days}");
        assert_eq!(
            found.at,
            start_of_day(next_day(last_day), &brussels()),
            "{received} + {days}"
        );
    }

    #[test]
    fn a_deadline_tells_every_day_it_looked_at() {
        // A Monday before the national day.
        check(
            "2026-07-20T10:00",
            2,
            false,
            date(2026, 7, 23),
            "20 receipt, 21 national-day, 22 counted 1, 23 counted 2",
        );
        // A Tuesday without anything.
        check(
            "2026-09-15T00:00",
            1,
            false,
            date(2026, 9, 16),
            "15 receipt, 16 counted 1",
        );
        check("2026-09-15T12:00", 0, false, date(2026, 9, 15), "15 receipt");
        // On the holiday itself, and late on it: the holiday is the reason.
        check(
            "2026-07-21T20:00",
            1,
            false,
            date(2026, 7, 23),
            "21 national-day, 22 receipt, 23 counted 1",
        );
    }

    #[test]
    fn a_friday_evening_counts_from_monday() {
        check(
            "2026-09-18T17:00",
            1,
            false,
            date(2026, 9, 22),
            "18 cutoff, 19 weekend, 20 weekend, 21 receipt, 22 counted 1",
        );
        check(
            "2026-09-18T16:59:59.999",
            1,
            false,
            date(2026, 9, 21),
            "18 receipt, 19 weekend, 20 weekend, 21 counted 1",
        );
    }

    #[test]
    fn saturday_counts_only_where_the_rule_says_so() {
        check(
            "2026-09-18T17:00",
            1,
            true,
            date(2026, 9, 21),
            "18 cutoff, 19 receipt, 20 weekend, 21 counted 1",
        );
        check(
            "2026-09-18T10:00",
            1,
            true,
            date(2026, 9, 19),
            "18 receipt, 19 counted 1",
        );
        check(
            "2026-09-19T10:00",
            1,
            false,
            date(2026, 9, 22),
            "19 weekend, 20 weekend, 21 receipt, 22 counted 1",
        );
        // 15 August 2026 is a Saturday: a holiday where Saturdays count, else a weekend like any other.
        check(
            "2026-08-14T10:00",
            1,
            true,
            date(2026, 8, 17),
            "14 receipt, 15 assumption, 16 weekend, 17 counted 1",
        );
        check(
            "2026-08-14T10:00",
            1,
            false,
            date(2026, 8, 17),
            "14 receipt, 15 weekend, 16 weekend, 17 counted 1",
        );
    }

    #[test]
    fn the_turn_of_the_year_is_counted_like_any_other() {
        check(
            "2026-12-31T10:00",
            2,
            false,
            date(2027, 1, 5),
            "31 receipt, 1 new-year, 2 weekend, 3 weekend, 4 counted 1, 5 counted 2",
        );
        check(
            "2026-12-24T18:00",
            1,
            false,
            date(2026, 12, 29),
            "24 cutoff, 25 christmas, 26 weekend, 27 weekend, 28 receipt, 29 counted 1",
        );
    }

    #[test]
    fn easter_takes_four_days_out() {
        check(
            "2026-04-03T18:00",
            1,
            false,
            date(2026, 4, 8),
            "3 cutoff, 4 weekend, 5 weekend, 6 easter-monday, 7 receipt, 8 counted 1",
        );
    }

    #[test]
    fn a_change_of_clock_moves_no_deadline() {
        let zone = brussels();
        // Received on the 23-hour Sunday, half an hour after the hour that does not exist.
        let spring = deadline(local("2026-03-29T03:30"), 1, counting(false), &belgian(), &zone);
        assert_eq!(spring.counted_from, date(2026, 3, 30));
        assert_eq!(spring.at, "2026-03-31T22:00:00Z".parse().unwrap());
        // Due at the midnight on which the 23-hour Sunday begins.
        let saturday = deadline(local("2026-03-27T10:00"), 1, counting(true), &belgian(), &zone);
        assert_eq!(saturday.at, "2026-03-28T23:00:00Z".parse().unwrap());
        // Over the 25-hour Sunday: Friday in summer time, Monday in winter time.
        let autumn = deadline(local("2026-10-23T10:00"), 1, counting(false), &belgian(), &zone);
        assert_eq!(autumn.at, "2026-10-26T23:00:00Z".parse().unwrap());
    }

    #[test]
    fn the_day_of_receipt_is_the_local_one() {
        // Late on the 14th in UTC is half past midnight on the 15th in Brussels, and long before the cut-off.
        let received = "2026-09-14T22:30:00Z".parse().unwrap();
        let found = deadline(received, 1, counting(false), &belgian(), &brussels());
        assert_eq!(told(&found), "15 receipt, 16 counted 1");
    }

    #[test]
    fn a_deadline_beyond_the_calendar_is_the_calendar_s_end() {
        let found = deadline(Timestamp::MAX, 3, counting(false), &belgian(), &brussels());
        assert_eq!(found.at, Timestamp::MAX);
    }

    fn any_counting() -> impl Strategy<Value = WorkingDays> {
        (any::<bool>(), 0_i8..24).prop_map(|(saturday_counts, hour)| WorkingDays {
            saturday_counts,
            cutoff: Time::constant(hour, 0, 0, 0),
        })
    }

    const FROM_2020_TO_2060: std::ops::Range<i64> = 1_577_836_800..2_840_140_800;

    proptest! {
        #[test]
        fn a_deadline_is_the_end_of_a_working_day(
            second in FROM_2020_TO_2060, days in 0_u8..30, counting in any_counting(),
        ) {
            let from = Timestamp::from_second(second).unwrap();
            let found = deadline(from, days, counting, &belgian(), &brussels());
            prop_assert!(counting.count(found.last_day(), &belgian()));
            prop_assert!(counting.count(found.counted_from, &belgian()));
            prop_assert_eq!(found.at, end_of_day(found.last_day(), &brussels()));
            prop_assert!(found.at > from);
        }

        #[test]
        fn the_days_between_are_all_told_and_exactly_the_promised_number_counts(
            second in FROM_2020_TO_2060, days in 0_u8..30, counting in any_counting(),
        ) {
            let from = Timestamp::from_second(second).unwrap();
            let found = deadline(from, days, counting, &belgian(), &brussels());
            let mut expected_on = civil_day(from, &brussels());
            let mut counted = 0;
            for step in &found.steps {
                prop_assert_eq!(step.on, expected_on);
                expected_on = next_day(expected_on);
                if let Why::Counted(number) = step.why {
                    prop_assert_eq!(number, counted);
                    counted += 1;
                }
            }
            prop_assert_eq!(counted, days + 1);
        }

        #[test]
        fn asking_later_or_for_more_days_is_never_due_earlier(
            second in FROM_2020_TO_2060, wait in 0_i64..1_000_000, days in 0_u8..30, counting in any_counting(),
        ) {
            let (holidays, zone) = (belgian(), brussels());
            let from = Timestamp::from_second(second).unwrap();
            let later = Timestamp::from_second(second + wait).unwrap();
            let due = deadline(from, days, counting, &holidays, &zone);
            prop_assert!(due.at <= deadline(later, days, counting, &holidays, &zone).at);
            prop_assert!(due.at < deadline(from, days + 1, counting, &holidays, &zone).at);
        }
    }
}
