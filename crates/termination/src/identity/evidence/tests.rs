//! Stories of the two desks, and the rules that hold whatever an operator writes.

use super::*;
use crate::identity::Verdict;
use crate::identity::mrz::{DocumentKind, Fault, Field, Wrong};
use crate::identity::name::{NameSlip, PersonName};
use crate::party::Acting;
use crate::party::Channel::{self, Online, Phone, Shop};
use Kind::*;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;

const TODAY: Date = date(2026, 11, 25);
const NEARLY: Outcome = Outcome::Nearly;

fn risk(signals: Signals) -> Risk {
    assess(&signals, &RiskSettings::default(), TODAY)
}

fn at(level: Level) -> Risk {
    Risk {
        level,
        signals: BTreeSet::new(),
        worthless: BTreeSet::new(),
    }
}

fn stands_after(channel: Channel, level: Level, checking: &Checking) -> Standing {
    standing(
        &Policy::default(),
        (channel, Acting::Holder),
        &at(level),
        checking,
    )
}

#[test]
fn whoever_acts_for_the_holder_shows_a_document_and_a_paper_at_a_counter() {
    let both = [DocumentSeen, AuthoritySeen].map(|kind| (kind, Outcome::Proven));
    let heir = |channel, answers: &[(Kind, Outcome)]| {
        let risk = at(Level::High);
        standing(
            &Policy::default(),
            (channel, Acting::Heir),
            &risk,
            &after(answers),
        )
    };
    assert_eq!(
        heir(Shop, &both),
        Standing::Enough(Way::of([DocumentSeen, AuthoritySeen]))
    );
    assert!(matches!(
        heir(Shop, &both[..1]),
        Standing::Asking {
            next: AuthoritySeen,
            ..
        }
    ));
    // What the holder could say proves nothing of whoever acts for them.
    let holders = [CodeToLine, CodeToAddress, LastBill].map(|kind| (kind, Outcome::Proven));
    assert_eq!(heir(Phone, &holders), Standing::NothingLeft);
}

fn after(answers: &[(Kind, Outcome)]) -> Checking {
    let mut checking = Checking::new(0, 5);
    for (kind, outcome) in answers {
        checking.record(*kind, *outcome).unwrap();
    }
    checking
}

fn stands(channel: Channel, risk: &Risk, answers: &[(Kind, Outcome)]) -> Standing {
    standing(
        &Policy::default(),
        (channel, Acting::Holder),
        risk,
        &after(answers),
    )
}

fn asks(channel: Channel, risk: &Risk, answers: &[(Kind, Outcome)]) -> Option<Kind> {
    match stands(channel, risk, answers) {
        Standing::Asking { next, .. } => Some(next),
        Standing::Enough(_) | Standing::Locked | Standing::NothingLeft => None,
    }
}

fn enough(kinds: &[Kind]) -> Standing {
    Standing::Enough(Way::of(kinds.iter().copied()))
}

#[test]
fn a_caller_with_the_line_at_hand_is_done_in_one_question() {
    let plain = risk(Signals::QUIET);
    assert_eq!(plain, at(Level::Plain));
    assert_eq!(asks(Phone, &plain, &[]), Some(CodeToLine));
    assert_eq!(
        stands(Phone, &plain, &[(CodeToLine, Outcome::Proven)]),
        enough(&[CodeToLine])
    );
}

#[test]
fn a_caller_without_the_sim_is_led_along_what_they_have() {
    use Outcome::{NotAtHand, Proven, Wrong};
    let plain = at(Level::Plain);
    let mut answers = vec![(CodeToLine, NotAtHand)];
    assert_eq!(asks(Phone, &plain, &answers), Some(CodeToAddress));
    answers.push((CodeToAddress, NotAtHand));
    // Bill and address are less trouble than waiting for a call.
    assert_eq!(asks(Phone, &plain, &answers), Some(BillingAddress));
    answers.push((BillingAddress, Proven));
    let Standing::Asking { next, missing } = stands(Phone, &plain, &answers) else {
        panic!()
    };
    assert_eq!(next, LastBill);
    let ways: Vec<String> = missing.iter().map(ToString::to_string).collect();
    assert_eq!(
        ways,
        ["last_bill", "document_number + date_of_birth", "call_back"]
    );
    answers.push((LastBill, NEARLY));
    // Nearly right proves nothing; the same question again is the shortest way.
    assert_eq!(asks(Phone, &plain, &answers), Some(LastBill));
    answers.push((LastBill, Wrong));
    assert_ne!(asks(Phone, &plain, &answers), Some(LastBill));
    answers.extend([(DocumentNumber, Proven), (DateOfBirth, Proven)]);
    assert_eq!(
        stands(Phone, &plain, &answers),
        enough(&[DocumentNumber, BillingAddress, DateOfBirth])
    );
}

#[test]
fn a_caller_with_nothing_at_hand_keeps_the_request() {
    let all: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, Outcome::NotAtHand))
        .collect();
    assert_eq!(stands(Phone, &at(Level::Plain), &all), Standing::NothingLeft);
}

#[test]
fn what_is_known_of_a_leak_is_not_enough_in_any_channel() {
    let leaked = [CustomerNumber, Iccid, Puk, DateOfBirth].map(|kind| (kind, Outcome::Proven));
    for channel in [Online, Phone, Shop] {
        for level in Level::ALL {
            let standing = stands(channel, &at(level), &leaked);
            assert!(
                matches!(standing, Standing::Asking { .. }),
                "{channel:?} {level:?} {standing:?}"
            );
        }
    }
}

#[test]
fn the_back_office_and_the_programming_interface_have_no_ladder() {
    let all: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, Outcome::Proven))
        .collect();
    for channel in [Channel::Api, Channel::BackOffice] {
        assert_eq!(stands(channel, &at(Level::Plain), &all), Standing::NothingLeft);
    }
}

#[test]
fn five_wrong_answers_lock_whatever_the_operator_says() {
    for (setting, lock) in [(10, 5), (5, 5), (3, 3), (1, 1)] {
        let mut checking = Checking::new(0, setting);
        for _ in 0..lock {
            assert!(!checking.is_locked());
            checking.record(BillingAddress, Outcome::Wrong).unwrap();
        }
        assert!(checking.is_locked(), "{setting}");
        assert_eq!(checking.record(CodeToLine, Outcome::Proven), Err(Locked));
        assert_eq!(stands_after(Phone, Level::Plain, &checking), Standing::Locked);
    }
    // What the line had against it from other contacts counts; a right answer takes nothing back.
    let mut checking = Checking::new(4, 5);
    checking.record(CodeToLine, Outcome::Proven).unwrap();
    checking.record(BillingAddress, Outcome::Wrong).unwrap();
    assert_eq!(stands_after(Phone, Level::Plain, &checking), Standing::Locked);
}

#[test]
fn feeling_ones_way_along_near_answers_locks_as_well() {
    let mut checking = Checking::new(0, 5);
    for tries in 0..6 {
        assert_eq!(checking.wrong_answers(), u32::saturating_sub(tries, 1));
        checking.record(CustomerNumber, NEARLY).unwrap();
    }
    assert!(checking.is_locked());
    // One near answer to each of five questions is no offence.
    let kinds = [LastBill, BillingAddress, DateOfBirth, CustomerNumber, Iccid];
    assert_eq!(after(&kinds.map(|kind| (kind, NEARLY))).wrong_answers(), 0);
}

#[test]
fn a_later_wrong_answer_undoes_a_right_one() {
    let answers = [
        (LastBill, Outcome::Proven),
        (BillingAddress, Outcome::Proven),
        (LastBill, Outcome::Wrong),
    ];
    assert!(matches!(
        stands(Phone, &at(Level::Plain), &answers),
        Standing::Asking { .. }
    ));
}

#[test]
fn a_clerk_asks_for_the_document_then_for_what_was_brought_along() {
    use Outcome::{NotAtHand, Proven};
    assert_eq!(asks(Shop, &at(Level::Plain), &[]), Some(DocumentSeen));
    assert_eq!(
        stands(Shop, &at(Level::Plain), &[(DocumentSeen, Proven)]),
        enough(&[DocumentSeen])
    );
    let raised = at(Level::Raised);
    assert_eq!(
        asks(Shop, &raised, &[(DocumentSeen, Proven)]),
        Some(BillingAddress)
    );
    let no_card = [(DocumentSeen, NotAtHand), (CodeToLine, NotAtHand)];
    assert_eq!(asks(Shop, &at(Level::Plain), &no_card), Some(SimSeen));
}

#[test]
fn a_swapped_sim_makes_its_codes_worthless_and_the_risk_high() {
    let swapped = risk(Signals {
        sim_changed_on: Some(date(2026, 11, 20)),
        ..Signals::QUIET
    });
    assert_eq!(swapped.level, Level::High);
    let proven = [CodeToLine, CallBack, CodeToAddress, LastBill].map(|kind| (kind, Outcome::Proven));
    // Code to the line and code to the address would be enough at high risk; the first counts for nothing now.
    assert_eq!(asks(Phone, &swapped, &proven), Some(DocumentNumber));
    assert_eq!(
        asks(Shop, &swapped, &[(CodeToLine, Outcome::Proven)]),
        Some(DocumentSeen)
    );
}

#[test]
fn a_document_proves_only_with_a_sound_zone_and_the_holders_name() {
    let sound = crate::identity::mrz::DocumentSeen {
        kind: DocumentKind::IdentityCard,
        issuer: "BEL".to_owned(),
        last_four: "6935".to_owned(),
        expires_on: Some(date(2031, 10, 15)),
        born_on: None,
        name: PersonName::parts("Peeters", "Annelies"),
        faults: vec![],
    };
    let expired = crate::identity::mrz::DocumentSeen {
        faults: vec![Fault {
            field: Field::ExpiryDate,
            wrong: Wrong::Past,
        }],
        ..sound.clone()
    };
    let outcome = |name| document(&sound, name).map(|compared| compared.outcome);
    assert_eq!(outcome(Verdict::Match), Some(Outcome::Proven));
    let outcome = |name| document(&sound, name).map(|compared| compared.outcome);
    let slip = NameSlip::Initial;
    assert_eq!(
        document(&sound, Verdict::Near(slip)),
        Some(Compared {
            outcome: NEARLY,
            nearly: Some(Nearly::Name(slip))
        })
    );
    assert_eq!(outcome(Verdict::Different), Some(Outcome::Wrong));
    assert_eq!(document(&expired, Verdict::Match), None);
}

#[test]
fn every_kind_and_level_has_its_own_name() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_name(kind.name()), Some(kind));
    }
    for level in Level::ALL {
        assert_eq!(Level::from_name(level.name()), Some(level));
    }
    assert_eq!(
        (Kind::from_name("CodeToLine"), Level::from_name("")),
        (None, None)
    );
}

/// Ways of few kinds, most of them weak, so that many ladders are nearly right.
fn any_ways() -> impl Strategy<Value = Vec<Way>> {
    let kinds = vec![CustomerNumber, Iccid, Puk, DateOfBirth, LastBill, CodeToLine];
    let way = prop::collection::btree_set(prop::sample::select(kinds), 1..4);
    prop::collection::vec(way.prop_map(Way::of), 1..3)
}

fn any_ladder() -> impl Strategy<Value = Ladder> {
    (any_ways(), any_ways(), any_ways()).prop_map(|(plain, raised, high)| Ladder { plain, raised, high })
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop::sample::select(vec![Outcome::Proven, NEARLY, Outcome::Wrong, Outcome::NotAtHand])
}

fn any_answers() -> impl Strategy<Value = Vec<(Kind, Outcome)>> {
    prop::collection::vec((prop::sample::select(&Kind::ALL[..]), any_outcome()), 0..12)
}

fn recorded(answers: &[(Kind, Outcome)]) -> Checking {
    let mut checking = Checking::new(0, 5);
    for (kind, outcome) in answers {
        let _ = checking.record(*kind, *outcome);
    }
    checking
}

proptest! {
    /// Ladders at random mostly break a rule; each that does not must keep the promise.
    #[test]
    fn no_policy_that_loads_lets_leaked_answers_suffice(plain in any_ways(), higher in any_ladder()) {
        let default = Policy::default();
        let (online, shop) = (default.ladder(Online).unwrap().clone(), default.ladder(Shop).unwrap().clone());
        let phones = [Ladder { plain: plain.clone(), raised: plain.clone(), high: plain }, higher];
        let leaked = recorded(&[CustomerNumber, Iccid, Puk, DateOfBirth].map(|kind| (kind, Outcome::Proven)));
        for phone in phones {
            if let Ok(policy) = Policy::new(online.clone(), phone, shop.clone(), default.acting().to_vec()) {
                for level in Level::ALL {
                    prop_assert!(!matches!(standing(&policy, (Phone, Acting::Holder), &at(level), &leaked), Standing::Enough(_)));
                }
            }
        }
    }

    #[test]
    fn only_right_answers_suffice(answers in any_answers(), level in prop::sample::select(&Level::ALL[..])) {
        for channel in [Online, Phone, Shop] {
            let checking = recorded(&answers);
            if let Standing::Enough(way) = stands_after(channel, level, &checking) {
                prop_assert!(way.kinds().is_subset(&checking.proven()));
                prop_assert!(checking.wrong_answers() < WRONG_ANSWERS_MAX);
            }
        }
    }

    #[test]
    fn what_is_asked_next_is_possible_and_not_given_up(answers in any_answers(), level in prop::sample::select(&Level::ALL[..])) {
        for channel in [Online, Phone, Shop] {
            let checking = recorded(&answers);
            if let Standing::Asking { next, missing } = stands_after(channel, level, &checking) {
                prop_assert!(next.possible_in(channel) && !checking.proven().contains(&next));
                prop_assert!(checking.last(next) != Some(Outcome::NotAtHand) && checking.tries(next) < 2);
                prop_assert!(missing[0].kinds().contains(&next));
            }
        }
    }

    #[test]
    fn following_the_questions_with_right_answers_always_ends_in_proof(level in prop::sample::select(&Level::ALL[..])) {
        for channel in [Online, Phone, Shop] {
            let mut checking = Checking::new(0, 5);
            while let Standing::Asking { next, .. } = stands_after(channel, level, &checking) {
                prop_assert!(checking.last(next).is_none());
                checking.record(next, Outcome::Proven).unwrap();
            }
            prop_assert!(matches!(stands_after(channel, level, &checking), Standing::Enough(_)));
        }
    }

    #[test]
    fn more_risk_never_needs_less(kinds in prop::collection::btree_set(prop::sample::select(&Kind::ALL[..]), 0..6)) {
        let answers: Vec<_> = kinds.into_iter().map(|kind| (kind, Outcome::Proven)).collect();
        for channel in [Online, Phone, Shop] {
            let is_enough = |level| matches!(stands(channel, &at(level), &answers), Standing::Enough(_));
            prop_assert!(!is_enough(Level::High) || is_enough(Level::Raised));
            prop_assert!(!is_enough(Level::Raised) || is_enough(Level::Plain));
        }
    }
}
