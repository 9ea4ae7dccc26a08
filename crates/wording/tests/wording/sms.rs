//! SMS: short, in letters that do not halve a segment.

use crate::cases::*;
use termination::case::{Kind, Message};
use termination::party::Language;
use wording::{Args, HandOverFacts, Wording};

/// The basic alphabet of 3GPP TS 23.038, 6.2.1, without control characters, and its extension table.
const GSM: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§\
¿abcdefghijklmnopqrstuvwxyzäöñüà\n";
const GSM_EXTENSION: &str = "^{}\\[~]|€";

/// Brands, hosts and the language in the path of a link are longer elsewhere than in these tests.
const ROOM: usize = 15;

/// The least segments that can be needed, each of a chain of several losing some room to its header.
fn segments(text: &str) -> usize {
    let septets: Option<usize> = text.chars().try_fold(0, |sum, c| {
        let room = if GSM.contains(c) {
            Some(1)
        } else {
            GSM_EXTENSION.contains(c).then_some(2)
        };
        room.map(|room| sum + room)
    });
    let (length, alone, chained) = match septets {
        Some(septets) => (septets, 160, 153),
        None => (text.encode_utf16().count(), 70, 67),
    };
    if length <= alone {
        1
    } else {
        length.div_ceil(chained)
    }
}

fn check_sms(language: Language, sms: &str) {
    let strange: String = sms
        .chars()
        .filter(|c| !GSM.contains(*c) && !GSM_EXTENSION.contains(*c))
        .collect();
    if language != Language::Zh {
        assert_eq!(strange, "", "{sms}");
    }
    // A Chinese segment holds 67 signs, and an address alone takes 75.
    let most = if language == Language::Zh { 3 } else { 2 };
    let needed = segments(&format!("{sms}{}", "x".repeat(ROOM)));
    assert!(needed <= most, "{needed} segments: {sms}");
}

#[test]
fn an_sms_is_short_and_in_the_letters_of_its_alphabet() {
    let (wording, zone) = (Wording::strict(), brussels());
    for language in Language::ALL {
        let args = Args::new().set("operator", "Proximus").set("code", "123456");
        check_sms(
            language,
            &wording
                .text_with(language, "line-code.sms", &args)
                .replace('\u{202F}', " "),
        );
    }
    for language in Language::ALL {
        let facts = HandOverFacts {
            language,
            operator: "Proximus",
            zone: &zone,
            reference: "K4M-7W2-P9Q".parse().unwrap(),
            until: "2026-11-24T09:00:00Z".parse().unwrap(),
            link: "https://ending.example/proximus/nl/resume/abcdefgh2345abcdefgh2345abcdefgh2345abcdef",
        };
        check_sms(language, &wording.hand_over_sms(&facts));
    }
    for kind in KINDS {
        for case in every_way(&case(kind)) {
            let lines = masked(&case);
            for message in Message::EXAMPLES {
                for language in Language::ALL {
                    let sms = wording.sms(&facts(message, &case, language, &lines, &zone));
                    check_sms(language, &sms);
                    if !matches!(message, Message::Code { .. } | Message::OwnerNotice) {
                        assert!(sms.contains(&case.reference.to_string()), "{message:?}: {sms}");
                        assert!(sms.contains("2026"), "no date: {message:?}: {sms}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_code_stands_first_and_fits_one_segment_or_two() {
    let (wording, zone) = (Wording::strict(), brussels());
    for kind in KINDS {
        let case = case(kind);
        let lines = masked(&case);
        for language in Language::ALL {
            let sms = wording.sms(&facts(
                Message::Code { number: 1 },
                &case,
                language,
                &lines,
                &zone,
            ));
            assert!(sms.starts_with("123456 "), "{sms}");
            assert!(sms.contains("17:34"), "{sms}");
        }
    }
}

#[test]
fn a_code_whose_end_is_not_known_says_no_time() {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut case = case(Kind::Ordinary);
    case.checks.live_code = None;
    let sms = wording.sms(&facts(
        Message::Code { number: 1 },
        &case,
        Language::En,
        &[],
        &zone,
    ));
    let expected =
        "123456 is your code to end your Proximus data card. Not you? Do nothing and give it to nobody.";
    assert_eq!(sms, expected);
}

#[test]
fn an_sms_is_the_receipt_and_says_where_it_can_be_kept() {
    let (wording, zone) = (Wording::strict(), brussels());
    for (language, receipt) in [
        (Language::Nl, "Ontvangstbewijs:"),
        (Language::Fr, "Accusé de réception :"),
        (Language::De, "Eingangsbestätigung:"),
        (Language::En, "Receipt:"),
        (Language::Zh, "回执："),
    ] {
        for (stage, link, code) in [
            (received(), LINKS.confirm, true),
            (half_way(false, true), LINKS.case, false),
            (pending(&case(Kind::Ordinary)), LINKS.case, false),
        ] {
            let mut case = case(Kind::Ordinary);
            case.stage = stage;
            let sms = wording.sms(&facts(Message::Receipt, &case, language, &[], &zone));
            assert!(sms.contains(receipt) && sms.ends_with(link), "{sms}");
            assert_eq!(sms.contains("654321"), code, "{sms}");
        }
    }
}
