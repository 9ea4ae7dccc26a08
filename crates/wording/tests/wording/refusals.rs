//! Refusals: one text each, with its facts.

use crate::cases::{at, brussels};
use jiff::civil::date;
use termination::case::Refusal;
use termination::case::refusal::CODES;
use termination::identifier::CaseId;
use termination::party::Language;
use wording::Wording;

fn every_refusal() -> Vec<Refusal> {
    let moment = at("2026-11-30T23:00:00Z");
    let day = date(2026, 12, 1);
    vec![
        Refusal::AlreadyAsked {
            case: CaseId::from_entropy([1; 16]),
        },
        Refusal::AlreadyProven,
        Refusal::CannotBeProposed,
        Refusal::Closed { ended_at: moment },
        Refusal::CodeExpired,
        Refusal::CodeFromMailNeeded,
        Refusal::ConfirmByMail,
        Refusal::EndInThePast { earliest_on: day },
        Refusal::EndTooFar { latest_on: day },
        Refusal::KeepNumberFirst,
        Refusal::Lapsed { at: moment },
        Refusal::Locked { until: moment },
        Refusal::NoLines,
        Refusal::NoProposal,
        Refusal::NotAtOnce,
        Refusal::NotHere,
        Refusal::NotInTheWithdrawalPeriod { until_on: Some(day) },
        Refusal::NotInTheWithdrawalPeriod { until_on: None },
        Refusal::NotOnFile,
        Refusal::NotProven,
        Refusal::NotTheHolder,
        Refusal::NothingToRetry,
        Refusal::OnItsWay,
        Refusal::ProposalOpen { number: 7 },
        Refusal::Refused,
        Refusal::SamePerson,
        Refusal::TooLate { since: moment },
        Refusal::TooManyCodes,
        Refusal::TooManyLines { max: 20 },
        Refusal::TooManyResends,
        Refusal::TooSoon { again_at: moment },
        Refusal::Withdrawn { at: moment },
        Refusal::WrongPaper,
    ]
}

#[test]
fn every_refusal_says_what_why_and_what_else_in_every_language() {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut said: Vec<_> = every_refusal().iter().map(Refusal::code).collect();
    said.dedup();
    assert_eq!(said, CODES);
    for language in Language::ALL {
        for refusal in every_refusal() {
            let text = wording.refusal(language, &refusal, &zone);
            let place = format!("{} {}", language.code(), refusal.code());
            assert!(
                !text.title.is_empty() && !text.title.ends_with(['.', '。']),
                "{place}"
            );
            assert!(text.body.ends_with(['.', '。']), "{place}: {}", text.body);
            assert!(!format!("{text:?}").contains('$'), "{place}");
            assert!(!text.body.contains("  "), "{place}: {}", text.body);
        }
    }
}

#[test]
fn a_refusal_tells_its_facts() {
    let (wording, zone) = (Wording::strict(), brussels());
    let instant = "Tuesday 1 December 2026 at 00:00 (Brussels time)";
    for refusal in every_refusal() {
        let body = wording.refusal(Language::En, &refusal, &zone).body;
        let fact = match refusal {
            Refusal::Closed { .. }
            | Refusal::Lapsed { .. }
            | Refusal::Locked { .. }
            | Refusal::TooLate { .. }
            | Refusal::Withdrawn { .. } => instant,
            Refusal::TooSoon { .. } => "at 00:00:00 (Brussels time)",
            Refusal::EndInThePast { .. } | Refusal::EndTooFar { .. } => "Tuesday 1 December 2026",
            Refusal::NotInTheWithdrawalPeriod { until_on: Some(_) } => "ended on Tuesday 1 December 2026.",
            Refusal::NotInTheWithdrawalPeriod { until_on: None } => "made at a distance",
            Refusal::ProposalOpen { .. } => "Proposal 7",
            Refusal::TooManyLines { .. } => "at most 20 lines",
            Refusal::AlreadyAsked { .. }
            | Refusal::AlreadyProven
            | Refusal::CannotBeProposed
            | Refusal::NoProposal
            | Refusal::NotAtOnce
            | Refusal::NotHere
            | Refusal::NotOnFile
            | Refusal::SamePerson
            | Refusal::WrongPaper
            | Refusal::CodeExpired
            | Refusal::CodeFromMailNeeded
            | Refusal::ConfirmByMail
            | Refusal::KeepNumberFirst
            | Refusal::NoLines
            | Refusal::NotProven
            | Refusal::NotTheHolder
            | Refusal::NothingToRetry
            | Refusal::OnItsWay
            | Refusal::Refused
            | Refusal::TooManyCodes
            | Refusal::TooManyResends => continue,
        };
        assert!(body.contains(fact), "{}: {body}", refusal.code());
    }
    let one = wording
        .refusal(Language::En, &Refusal::TooManyLines { max: 1 }, &zone)
        .body;
    assert!(one.contains("1 line."), "{one}");
}
