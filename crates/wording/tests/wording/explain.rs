//! Dates that explain themselves.

use crate::cases::*;
use termination::case::{EndRule, Kind};
use termination::party::Language::{self, De, En, Fr, Nl, Zh};
use wording::Wording;

#[test]
fn a_deadline_tells_the_days_and_what_was_passed_over() {
    let wording = Wording::strict();
    for (from, days, told) in [
        (
            "2026-07-20T08:00:00Z",
            1,
            "1 working day, counted from Monday 20 July 2026; Tuesday 21 July 2026 is a holiday (National Day).",
        ),
        (
            "2026-07-20T08:00:00Z",
            2,
            "2 working days, counted from Monday 20 July 2026; Tuesday 21 July 2026 is a holiday (National Day).",
        ),
        (
            "2026-11-23T09:00:00Z",
            2,
            "2 working days, counted from Monday 23 November 2026.",
        ),
        (
            "2026-11-20T09:00:00Z",
            1,
            "1 working day, counted from Friday 20 November 2026; Saturdays and Sundays do not count.",
        ),
        (
            "2026-11-23T17:00:00Z",
            1,
            "1 working day, counted from Tuesday 24 November 2026; on Monday 23 November 2026 it was too late in the day to count that day.",
        ),
        (
            "2026-12-24T09:00:00Z",
            1,
            "1 working day, counted from Thursday 24 December 2026; Friday 25 December 2026 is a holiday (Christmas Day); Saturdays and Sundays do not count.",
        ),
    ] {
        assert_eq!(wording.explain_deadline(En, &working_days(at(from), days)), told);
    }
}

#[test]
fn a_deadline_explains_itself_in_every_language() {
    let wording = Wording::strict();
    let deadline = working_days(at("2026-07-20T08:00:00Z"), 2);
    for (language, told) in [
        (
            Nl,
            "2 werkdagen, geteld vanaf maandag 20 juli 2026; dinsdag 21 juli 2026 is een feestdag (nationale feestdag).",
        ),
        (
            Fr,
            "2 jours ouvrables, comptés à partir du lundi 20 juillet 2026\u{202F}; le mardi 21 juillet 2026 est un jour férié (fête nationale).",
        ),
        (
            De,
            "2 Werktage, gezählt ab Montag, 20. Juli 2026; Dienstag, 21. Juli 2026, ist ein Feiertag (Nationalfeiertag).",
        ),
        (
            Zh,
            "自2026年7月20日 星期一起 2 个工作日；2026年7月21日 星期二是法定节假日（比利时国庆日）。",
        ),
    ] {
        assert_eq!(wording.explain_deadline(language, &deadline), told);
    }
}

#[test]
fn every_day_on_the_way_can_be_listed() {
    let wording = Wording::strict();
    let steps = wording.explain_steps(En, &working_days(at("2026-12-24T17:30:00Z"), 1));
    let told: Vec<_> = steps.iter().map(|(day, why)| format!("{day}: {why}")).collect();
    assert_eq!(
        told,
        [
            "Thursday 24 December 2026: too late in the day to count",
            "Friday 25 December 2026: holiday (Christmas Day)",
            "Saturday 26 December 2026: weekend",
            "Sunday 27 December 2026: weekend",
            "Monday 28 December 2026: start of the count",
            "Tuesday 29 December 2026: working day 1",
        ]
    );
}

#[test]
fn every_holiday_of_the_law_has_a_name_in_every_language() {
    let (wording, law) = (Wording::strict(), law());
    let holidays = law.holidays.in_year(2026);
    assert_eq!(holidays.len(), 10);
    for language in Language::ALL {
        for (_, key) in &holidays {
            assert!(
                wording.has(language, &format!("holiday-{key}")),
                "{} {key}",
                language.code()
            );
        }
        assert_eq!(wording.holiday(language, "carnival"), "carnival");
    }
}

#[test]
fn every_end_and_every_point_of_no_return_explains_itself() {
    let wording = Wording::strict();
    let on = jiff::civil::date(2026, 11, 30);
    for language in Language::ALL {
        for rule in [
            EndRule::AtRequest,
            EndRule::LastDay { on },
            EndRule::PaidPeriod { last_paid_on: on },
            EndRule::NothingPaidAhead,
            EndRule::StatutoryWithdrawal,
        ] {
            assert!(!wording.explain_end(language, rule).contains(['{', '$']));
        }
    }
    let later = schedule(&case(Kind::Ordinary));
    let at_once = schedule(&case(Kind::StatutoryWithdrawal));
    assert_eq!(
        wording.explain_point_of_no_return(En, &later),
        "You can take your request back until the moment the contract ends."
    );
    assert!(
        wording
            .explain_point_of_no_return(En, &at_once)
            .starts_with("The end itself is earlier.")
    );
}
