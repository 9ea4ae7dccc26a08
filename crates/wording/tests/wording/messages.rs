//! Rules that hold for every message, in every language, of every kind, at every stage.

use crate::cases::*;
use termination::case::{Case, KeepNumber, Kind, Message, Stage};
use termination::party::{Acting, Channel, Language};
use wording::{Letter, Paragraph, Wording};

/// All that a reader of a letter sees.
pub(crate) fn whole(letter: &Letter) -> String {
    let mut parts = vec![
        letter.subject.clone(),
        letter.preheader.clone(),
        letter.greeting.clone(),
        letter.title.clone(),
        letter.reference.clone(),
        letter.closing.clone(),
        letter.footer.clone(),
    ];
    for paragraph in &letter.paragraphs {
        match paragraph {
            Paragraph::Text(words) | Paragraph::Warning(words) => parts.push(words.clone()),
            Paragraph::List { heading, items } => {
                parts.push(heading.clone());
                parts.extend(items.iter().cloned());
            }
        }
    }
    parts.extend(
        letter
            .facts
            .iter()
            .flat_map(|(label, value)| [label.clone(), value.clone()]),
    );
    parts.extend(
        letter
            .button
            .iter()
            .flat_map(|(label, link)| [label.clone(), link.clone()]),
    );
    parts.extend(letter.code.clone());
    parts.join("\n")
}

/// Calls `check` with every message about every case the texts can tell apart, as letter and as SMS.
pub(crate) fn for_every_message(mut check: impl FnMut(Message, &Case, Language, &Letter, &str)) {
    let (wording, zone) = (Wording::strict(), brussels());
    for case in every_case() {
        let lines = masked(&case);
        for message in Message::EXAMPLES {
            for language in Language::ALL {
                let facts = facts(message, &case, language, &lines, &zone);
                check(
                    message,
                    &case,
                    language,
                    &wording.letter(&facts),
                    &wording.sms(&facts),
                );
            }
        }
    }
}

fn every_case() -> Vec<Case> {
    let mut cases = vec![];
    for kind in KINDS {
        for keep_number in [KeepNumber::No, KeepNumber::Yes] {
            let mut asked = case(kind);
            asked.asked.keep_number = keep_number;
            asked.asked.lines = match keep_number {
                KeepNumber::No => vec![Some(line(1))],
                KeepNumber::Yes => vec![Some(line(1)), None],
            };
            let ways = every_way(&asked);
            let plainly =
                |case: &Case| case.asked.acting == Acting::Holder && case.asked.channel != Channel::Phone;
            let all = (kind, keep_number) == (Kind::Ordinary, KeepNumber::No);
            cases.extend(ways.into_iter().filter(|case| all || plainly(case)));
        }
    }
    cases
}

#[test]
fn no_message_lacks_a_text_an_argument_or_a_part() {
    for_every_message(|message, case, language, letter, sms| {
        let place = format!("{message:?} {} {}", language.code(), case.stage.name());
        for text in [whole(letter).as_str(), sms] {
            assert!(!text.contains(['{', '}', '$']), "{place}: {text}");
            assert!(!text.contains("  "), "{place}: {text}");
            assert!(!text.contains(".."), "{place}: {text}");
        }
        let parts = [
            &letter.subject,
            &letter.preheader,
            &letter.greeting,
            &letter.title,
            &letter.footer,
        ];
        assert!(parts.iter().all(|part| !part.is_empty()), "{place}");
        assert!(
            letter
                .facts
                .iter()
                .all(|(label, value)| !label.is_empty() && !value.is_empty()),
            "{place}"
        );
        assert!(!letter.paragraphs.is_empty(), "{place}");
    });
}

#[test]
fn every_message_says_who_writes_and_about_what() {
    for_every_message(|message, case, language, letter, sms| {
        let place = format!("{message:?} {} {}", language.code(), case.stage.name());
        let reference = case.reference.to_string();
        assert!(letter.subject.contains("Proximus"), "{place}");
        assert!(
            letter.closing.contains("Proximus") && letter.footer.contains("Proximus"),
            "{place}"
        );
        assert!(sms.contains("Proximus"), "{place}");
        assert_eq!(letter.reference, reference, "{place}");
    });
}

#[test]
fn a_message_that_may_reach_somebody_else_tells_nothing_of_the_requester() {
    let wording = Wording::strict();
    for_every_message(|message, case, language, letter, sms| {
        if !matches!(
            message,
            Message::OwnerNotice | Message::ObjectionReceipt | Message::Code { .. }
        ) {
            return;
        }
        let text = format!("{}\n{sms}", whole(letter));
        for secret in ["Dupont", LINKS.case, LINKS.confirm, "654321"] {
            assert!(
                !text.contains(secret),
                "{message:?} {} {}: {secret}",
                language.code(),
                case.stage.name()
            );
        }
        let cause = wording.kind(language, case.asked.kind);
        let told = matches!(case.asked.kind, Kind::ForCause { .. }) && text.contains(&cause);
        assert!(!told, "{message:?} {}", language.code());
    });
}

#[test]
fn the_holder_is_told_only_of_their_own_lines() {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut case = case(Kind::Ordinary);
    case.asked.lines = vec![Some(line(1)), None];
    case.stage = pending(&case);
    let lines = masked(&case);
    let letter = wording.letter(&facts(Message::OwnerNotice, &case, Language::En, &lines, &zone));
    assert!(whole(&letter).contains(&lines[0]));
    assert!(!whole(&letter).contains(&lines[1]));
}

#[test]
fn a_line_that_is_not_on_file_is_named_only_once_the_others_are_proven() {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut case = case(Kind::Ordinary);
    case.asked.lines = vec![Some(line(1)), None];
    let lines = masked(&case);
    let receipt = wording.letter(&facts(Message::Receipt, &case, Language::En, &lines, &zone));
    assert!(!whole(&receipt).contains("not part of it"));
    case.stage = pending(&case);
    let scheduled = wording.letter(&facts(Message::Scheduled, &case, Language::En, &lines, &zone));
    assert!(whole(&scheduled).contains(&format!("not part of it: {}", lines[1])));
}

#[test]
fn the_point_of_no_return_stands_in_every_message_while_there_is_one() {
    let (wording, zone) = (Wording::strict(), brussels());
    for kind in KINDS {
        let mut case = case(kind);
        case.stage = pending(&case);
        let (lines, schedule) = (masked(&case), schedule(&case));
        for language in Language::ALL {
            let instant = wording.instant(language, schedule.point_of_no_return_at, &zone);
            let short = wording.instant_short(language, schedule.point_of_no_return_at, &zone);
            for message in Message::EXAMPLES {
                let facts = facts(message, &case, language, &lines, &zone);
                if !matches!(message, Message::Code { .. }) {
                    assert!(
                        whole(&wording.letter(&facts)).contains(&instant),
                        "{message:?} {}",
                        language.code()
                    );
                }
                if matches!(message, Message::Scheduled | Message::OwnerNotice) {
                    assert!(
                        wording.sms(&facts).contains(&short.replace('û', "u")),
                        "{message:?} {language:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_receipt_tells_the_moment_to_the_second_and_offers_the_missing_step() {
    let (wording, zone) = (Wording::strict(), brussels());
    for (stage, on_file, confirm) in [
        (received(), false, true),
        (received(), true, true),
        (half_way(true, false), false, true),
        (half_way(false, true), false, false),
        (half_way(true, true), false, false),
    ] {
        for language in Language::ALL {
            let mut case = case(Kind::Ordinary);
            case.stage = stage.clone();
            case.asked.receipt_on_file = on_file;
            let lines = masked(&case);
            let letter = wording.letter(&facts(Message::Receipt, &case, language, &lines, &zone));
            let (_, link) = letter.button.clone().unwrap();
            assert!(whole(&letter).contains("17:04:09"));
            assert_eq!(link, if confirm { LINKS.confirm } else { LINKS.case });
            assert_eq!(letter.code.as_deref(), confirm.then_some("654321"));
        }
    }
}

#[test]
fn a_wish_to_keep_the_number_is_answered_while_it_can_still_be_kept() {
    let (wording, zone) = (Wording::strict(), brussels());
    for language in Language::ALL {
        let warning = wording.text(language, "keep-number-warning");
        for (keep_number, stage_of) in [
            (KeepNumber::Yes, (|_| received()) as fn(&Case) -> Stage),
            (KeepNumber::Yes, pending),
            (KeepNumber::No, |_| received()),
            (KeepNumber::No, pending),
        ] {
            let mut case = case(Kind::Ordinary);
            case.asked.keep_number = keep_number;
            case.stage = stage_of(&case);
            let lines = masked(&case);
            for message in [Message::Receipt, Message::Scheduled] {
                let letter = wording.letter(&facts(message, &case, language, &lines, &zone));
                let warned = letter.paragraphs.contains(&Paragraph::Warning(warning.clone()));
                assert_eq!(
                    warned,
                    keep_number == KeepNumber::Yes,
                    "{message:?} {}",
                    language.code()
                );
            }
        }
    }
}

/// Words of a termination, which a statutory withdrawal must not use of itself, and the other way round.
/// Where the withdrawal came too late, the letter names both.
#[test]
fn a_withdrawal_and_a_termination_are_never_mixed_up() {
    let words = |language| match language {
        Language::Nl => (["opzeg", "stopgezet", "stop te zetten"], "herroep"),
        Language::Fr => (
            ["résili", "mettre fin à votre carte", "la fin de votre carte"],
            "rétract",
        ),
        Language::De => (["ündig", "datenkarte beenden", "datenkarten beenden"], "widerr"),
        Language::En => (
            ["termination", "end your data card", "data card has ended"],
            "withdraw",
        ),
        Language::Zh => (["注销", "终止数据卡", "卡已终止"], "撤销"),
    };
    for_every_message(|message, case, language, letter, sms| {
        if let Stage::Refused(_) = case.stage {
            return;
        }
        let text = format!("{}\n{sms}", whole(letter)).to_lowercase();
        let (terminating, withdrawing) = words(language);
        let place = format!("{message:?} {} {}: {text}", language.code(), case.stage.name());
        if case.asked.kind == Kind::StatutoryWithdrawal {
            assert!(terminating.iter().all(|word| !text.contains(word)), "{place}");
        } else {
            assert!(!text.contains(withdrawing), "{place}");
        }
    });
}

#[test]
fn nothing_owed_is_promised_or_denied_beyond_the_subscription() {
    let (wording, zone) = (Wording::strict(), brussels());
    for language in Language::ALL {
        let mut case = case(Kind::Ordinary);
        case.stage = closed(
            &case,
            termination::settlement::Settlement {
                lines: vec![credit(1, 14, 933)],
            },
        );
        let lines = masked(&case);
        let letter = wording.letter(&facts(Message::ClosingLetter, &case, language, &lines, &zone));
        let bills = wording.text(language, "closing-letter.bills");
        assert!(letter.paragraphs.contains(&Paragraph::Text(bills)));
        let amount = wording.money(language, termination::money::Cents(933));
        assert!(whole(&letter).matches(&amount).count() >= 2, "{}", whole(&letter));
    }
}

#[test]
fn a_name_that_is_no_name_is_left_out_and_the_greeting_stays() {
    let (wording, zone) = (Wording::strict(), brussels());
    let case = case(Kind::Ordinary);
    let lines = masked(&case);
    for (name, shown) in [
        (Some("Anne Dupont"), true),
        (Some("www.evil.example"), false),
        (Some("  "), false),
        (None, false),
    ] {
        let mut facts = facts(Message::Receipt, &case, Language::En, &lines, &zone);
        facts.name = name;
        let letter = wording.letter(&facts);
        assert_eq!(letter.greeting != "Dear customer,", shown, "{name:?}");
        assert!(!whole(&letter).contains("evil"));
    }
}

#[test]
fn a_message_that_goes_out_late_tells_where_the_case_stands() {
    let (wording, zone) = (Wording::strict(), brussels());
    let mut case = case(Kind::Ordinary);
    let lines = masked(&case);
    for (message, stage, title) in [
        (Message::Reminder { number: 1 }, pending(&case), "scheduled.title"),
        (Message::Scheduled, withdrawn(false), "withdrawal-receipt.title"),
        (Message::Scheduled, withdrawn(true), "objection-receipt.title"),
        (Message::Reminder { number: 1 }, lapsed(), "lapse-notice.title"),
    ] {
        case.stage = stage;
        let letter = wording.letter(&facts(message, &case, Language::Nl, &lines, &zone));
        let start = match title {
            "scheduled.title" => "Uw datakaart stopt op dinsdag 1 december 2026".to_owned(),
            "lapse-notice.title" => "Uw aanvraag is vervallen".to_owned(),
            other => wording.text(Language::Nl, other),
        };
        assert!(letter.title.starts_with(&start), "{message:?}: {}", letter.title);
    }
}
