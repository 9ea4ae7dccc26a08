//! For whom somebody asked, through which channel, how they said yes, and what can then be promised.

use crate::cases::*;
use crate::messages::{for_every_message, whole};
use termination::case::{GivenYes, Kind, Message, Stage, Yes};
use termination::party::{Acting, Channel, Language};
use wording::Wording;

fn yes(how: Yes) -> GivenYes {
    GivenYes {
        at: verified().at,
        how,
    }
}

#[test]
fn the_loss_is_named_once_in_the_receipt_and_nothing_is_the_heirs_own() {
    let words = |language| match language {
        Language::Nl => ("medeleven", ["uw datakaart", "uw contract", "uw lijn"]),
        Language::Fr => ("condoléances", ["votre carte", "votre contrat", "vos cartes"]),
        Language::De => ("Beileid", ["Ihre Datenkarte", "Ihr Vertrag", "Ihren Vertrag"]),
        Language::En => ("sorry", ["your data card", "your contract", "your line"]),
        Language::Zh => ("节哀", ["您的数据卡", "您的合同", "您的线路"]),
    };
    let preheaders = Language::ALL.map(|language| Wording::strict().text(language, "receipt.preheader"));
    for_every_message(|message, case, language, letter, sms| {
        let statutory = case.asked.kind == Kind::StatutoryWithdrawal;
        if case.asked.acting == Acting::Holder || statutory || matches!(message, Message::Code { .. }) {
            return;
        }
        let heir = case.asked.acting == Acting::Heir;
        let (loss, own) = words(language);
        let letter = whole(letter);
        let place = format!("{message:?} {} {}", language.code(), case.stage.name());
        let is_receipt = letter.contains(&preheaders[language as usize]);
        for text in [letter.as_str(), sms] {
            let named = text.matches(loss).count();
            assert_eq!(named, usize::from(heir && is_receipt), "{place}: {text}");
            let to_the_holder = matches!(message, Message::OwnerNotice) && !heir;
            for own in own {
                let found = text.to_lowercase().contains(&own.to_lowercase());
                assert!(!found || to_the_holder, "{place}: {own}: {text}");
            }
        }
    });
}

#[test]
fn whoever_signed_that_it_ends_at_once_is_promised_no_way_back() {
    let (wording, zone) = (Wording::strict(), brussels());
    let by = "c.clerk".parse().unwrap();
    for kind in KINDS {
        let mut case = case(kind);
        case.asked.end = termination::case::DesiredEnd::Now;
        case.stage = pending(&case);
        let Stage::Pending(stage) = &mut case.stage else {
            unreachable!("it is")
        };
        let at = stage.confirmed_at;
        stage.schedule.point_of_no_return_at = at;
        for (at_once, promised) in [(false, true), (true, false)] {
            case.yes = Some(yes(Yes::Signed { by, at_once }));
            let lines = masked(&case);
            for language in Language::ALL {
                let label = wording.text(language, "fact-no-return");
                let short = wording.instant_short(language, at, &zone).replace('û', "u");
                for message in [Message::Scheduled, Message::OwnerNotice, Message::Receipt] {
                    let facts = facts(message, &case, language, &lines, &zone);
                    let letter = wording.letter(&facts);
                    let place = format!("{message:?} {} {at_once}", language.code());
                    let named = letter.facts.iter().any(|(found, _)| *found == label);
                    assert_eq!(named, promised, "{place}");
                    let sms = wording.sms(&facts);
                    let in_sms = message != Message::Receipt && sms.contains(&short);
                    assert_eq!(in_sms, promised && message != Message::Receipt, "{place}: {sms}");
                }
            }
        }
    }
}

#[test]
fn the_confirmation_says_how_the_yes_was_given() {
    let (wording, zone) = (Wording::strict(), brussels());
    let by = "a.agent".parse().unwrap();
    for (how, told) in [
        (Yes::Spoken { by }, Some("You said yes on the telephone on")),
        (Yes::CodeAtDesk { by }, Some("You told our staff the code")),
        (
            Yes::Signed { by, at_once: false },
            Some("You signed for it in a shop on"),
        ),
        (Yes::Online, None),
        (Yes::Vouched { by }, None),
    ] {
        let mut case = case(Kind::Ordinary);
        case.yes = Some(yes(how));
        let lines = masked(&case);
        for stage in [pending(&case), ceasing(&case)] {
            case.stage = stage;
            let facts = facts(Message::Scheduled, &case, Language::En, &lines, &zone);
            let text = whole(&wording.letter(&facts));
            let said = ["You said yes", "You told our staff", "You signed"];
            let found = said.iter().find(|said| text.contains(**said));
            assert_eq!(found.is_some(), told.is_some(), "{text}");
            assert!(told.is_none_or(|told| text.contains(told)), "{text}");
            assert!(!text.contains("a.agent"), "no name of the staff leaves: {text}");
        }
    }
}

#[test]
fn the_owner_hears_through_which_channel_somebody_asked() {
    let (wording, zone) = (Wording::strict(), brussels());
    for (channel, told) in [
        (Channel::Online, "online"),
        (Channel::Api, "online"),
        (Channel::Phone, "by telephone"),
        (Channel::Shop, "in a shop"),
        (Channel::BackOffice, "through our back office"),
    ] {
        let mut case = case(Kind::Ordinary);
        case.asked.channel = channel;
        let lines = masked(&case);
        for stage in [received(), pending(&case), ceasing(&case)] {
            case.stage = stage;
            let facts = facts(Message::OwnerNotice, &case, Language::En, &lines, &zone);
            let letter = whole(&wording.letter(&facts));
            assert!(
                letter.contains(&format!("The request was made {told}.")),
                "{letter}"
            );
            let sms = wording.sms(&facts);
            assert!(sms.contains(told), "{sms}");
        }
    }
}
