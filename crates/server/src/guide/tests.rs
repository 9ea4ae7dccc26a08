//! What the guide says of each operator, and what it leaves out.

use super::article::{PAGES, Section, sections};
use super::phones::phones;
use super::prose::Block;
use super::questions::answers;
use super::speech::Speech;
use crate::config::compiled_rules;
use jiff::civil::date;
use std::sync::Arc;
use termination::party::Language;
use termination::rules::{OperatorProfile, RuleBook};
use wording::Wording;

fn book(operator: &str) -> RuleBook {
    let books = compiled_rules().unwrap();
    books
        .into_iter()
        .find(|book| book.operator.id.as_str() == operator)
        .unwrap()
}

fn speech(book: RuleBook, language: Language) -> Speech {
    Speech::new(
        Arc::new(Wording::strict()),
        language,
        Arc::new(book),
        date(2026, 11, 23),
    )
}

/// English pages of an operator whose file was changed.
fn of(operator: &str, change: impl FnOnce(&mut OperatorProfile)) -> Speech {
    let mut book = book(operator);
    change(&mut book.operator);
    speech(book, Language::En)
}

fn names(sections: &[Section]) -> Vec<&str> {
    sections.iter().map(|section| section.id.as_str()).collect()
}

fn page(speech: &Speech, page: &str) -> Vec<Section> {
    match page {
        "questions" => answers(speech),
        "hotline" => super::hotline::sections(speech),
        _ => sections(speech, page).unwrap(),
    }
}

fn texts(section: &Section) -> Vec<&str> {
    let mut texts = vec![section.title.as_str()];
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => texts.push(text),
            Block::List(items) | Block::Steps(items) => texts.extend(items.iter().map(String::as_str)),
        }
    }
    texts
}

#[test]
fn every_page_speaks_every_language_for_every_operator() {
    for book in compiled_rules().unwrap() {
        for language in Language::ALL {
            let speech = speech(book.clone(), language);
            for name in PAGES.into_iter().filter(|name| *name != "shops") {
                let sections = page(&speech, name);
                assert!(sections.len() >= 4, "{name}");
                for text in sections.iter().flat_map(texts) {
                    assert!(
                        !text.trim().is_empty() && !text.contains(['{', '}']),
                        "{name}: {text:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_days_are_those_of_the_operator() {
    for (days, said) in [
        (1, "1 working day after"),
        (2, "2 working days after"),
        (3, "3 working days after"),
    ] {
        let speech = of("proximus", |operator| operator.policy.sla_working_days = days);
        assert!(speech.text("guide-question-days.text").contains(said), "{days}");
    }
}

#[test]
fn a_hotline_that_is_not_known_is_not_named() {
    let known = of("orange", |_| {});
    let numbers: Vec<_> = phones(&known).into_iter().map(|phone| phone.number).collect();
    assert_eq!(numbers, ["5000", "02 745 95 00"]);
    assert_eq!(page(&known, "phone")[0].id, "numbers");
    let unknown = of("digi", |_| {});
    assert_eq!(phones(&unknown), []);
    let first = &page(&unknown, "phone")[0];
    assert_eq!((first.id.as_str(), first.phones.len()), ("unknown", 0));
    assert_eq!(first.link.as_ref().unwrap().text, "digi-belgium.be");
    let nowhere = of("digi", |operator| operator.site = None);
    assert_eq!(page(&nowhere, "phone")[0].link, None);
}

#[test]
fn a_letter_or_an_email_is_offered_only_where_an_address_is_known() {
    let online = |operator| names(&page(&of(operator, |_| {}), "online")).contains(&"letter");
    assert!(online("proximus"));
    assert!(!online("base"));
    let vikings = page(&of("mobile-vikings", |_| {}), "online");
    assert_eq!(
        vikings.last().unwrap().link.as_ref().unwrap().href,
        "mailto:info@mobilevikings.be"
    );
    assert!(!names(&page(&of("proximus", |_| {}), "online")).contains(&"email"));
}

#[test]
fn prepaid_and_esim_are_left_out_where_the_operator_has_none() {
    let with = of("proximus", |_| {});
    let without = of("proximus", |operator| {
        operator.plans.prepaid = Some(false);
        operator.plans.esim = Some(false);
    });
    for (name, page_name) in [("credit", "before"), ("esim", "before"), ("credit", "questions")] {
        assert!(names(&page(&with, page_name)).contains(&name), "{name}");
        assert!(!names(&page(&without, page_name)).contains(&name), "{name}");
    }
}

#[test]
fn the_languages_of_customer_service_are_named_only_when_known() {
    let known = of("proximus", |operator| {
        operator.languages = vec!["nl".into(), "fr-BE".into(), "xx".into()];
    });
    assert_eq!(known.languages_spoken().as_deref(), Some("Dutch, French"));
    let unknown = of("proximus", |operator| operator.languages.clear());
    assert_eq!(unknown.languages_spoken(), None);
    assert!(names(&answers(&known)).contains(&"languages-spoken"));
    assert!(!names(&answers(&unknown)).contains(&"languages-spoken"));
}

#[test]
fn no_page_names_a_surcharged_number() {
    for book in compiled_rules().unwrap() {
        let speech = speech(book, Language::En);
        for phone in phones(&speech) {
            assert!(
                !phone.dial.starts_with("070") && !phone.dial.starts_with("090"),
                "{phone:?}"
            );
        }
    }
}
