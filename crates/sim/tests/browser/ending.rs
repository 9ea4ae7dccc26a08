//! Ways to the end: by code, logged in, with the number to keep, and the whole way to the closed case.

use crate::browser::Look;
use crate::demo::Demo;
use crate::person::{Asked, Person};
use crate::wire::Driver;
use std::time::Instant;
use termination::party::Language;

const LOOKS: [Look; 2] = [Look::PHONE, Look::NO_SCRIPTS];

#[tokio::test(flavor = "multi_thread")]
async fn without_an_account_by_code() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, lines) in [
        ("proximus", Language::Nl, ["+32470000021", "+32470000022"]),
        ("base", Language::Fr, ["+32485000021", "+32485000022"]),
    ] {
        for (look, line) in LOOKS.into_iter().zip(lines) {
            let person = Person::new(&driver, &demo, operator, language, look).await;
            let reference = person.ask(Asked::line(line)).await;
            assert_eq!(reference.len(), "749-56K-MMQ".len(), "{reference}");
            person.prove(line).await;
            person.sees_done("case-step-confirmed").await;
            let (mail, _) = person.message(&person.email, 2).await;
            assert!(mail.contains(&reference), "the mail names the reference:\n{mail}");
            person.browser.close().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn logged_in_and_confirmed_by_mail() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, mail) in [
        ("proximus", Language::Fr, Look::PHONE, "proximus.001@example.test"),
        (
            "telenet",
            Language::De,
            Look::NO_SCRIPTS,
            "telenet.001@example.test",
        ),
    ] {
        let mut person = Person::new(&driver, &demo, operator, language, look).await;
        mail.clone_into(&mut person.email);
        person.goto("/account/login").await;
        person.browser.fill("#username", "demo").await;
        person.browser.fill("#password", "demo demo demo").await;
        person.press_main().await;
        person.browser.must_say(&person.words("account-title")).await;
        person.browser.press("main nav a.button").await;
        assert!(!person.browser.has("#name").await, "nothing is asked twice");
        if person.browser.has("input#card:not(:checked)").await {
            person.browser.press("#card").await;
        }
        person.browser.press("#keep").await;
        person.press_main().await;
        person.browser.find("#reference").await;
        let case = person.case_page().await;
        let confirm = person.link_in_mail("/confirm/", 1).await;
        person.browser.goto(&confirm).await;
        assert!(
            !person.browser.has("#code").await,
            "the browser that asked needs no code from the mail"
        );
        person.press_main().await;
        person.browser.goto(&case).await;
        person.sees_done("case-step-confirmed").await;
        person.browser.goto(&confirm).await;
        person.sees_done("case-step-confirmed").await;
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_to_keep_the_number_is_told_first_and_may_go_on() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::Zh, Look::PHONE, "+32470000023"),
        ("telenet", Language::En, Look::NO_SCRIPTS, "+32468000023"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person
            .ask(Asked {
                keep: true,
                ..Asked::line(line)
            })
            .await;
        person.prove(line).await;
        person.browser.must_say(&person.words("keep-risk")).await;
        assert!(!person.done().await.contains(&person.words("case-step-confirmed")));
        person.press_words("keep-go-on").await;
        person.sees_done("case-step-confirmed").await;
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_way_to_the_closed_case() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("base", Language::Nl, Look::PHONE, "+32485000001"),
        ("proximus", Language::De, Look::NO_SCRIPTS, "+32470000001"),
        ("telenet", Language::En, Look::DESK, "+32468000008"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        person.prove(line).await;
        let case = person.case_page().await;
        person.browser.goto(&case).await;
        person
            .browser
            .must_say(&person.words("case-withdraw-submit"))
            .await;
        person.clock("1d").await;
        person.waits_for(&case, "case-step-closed").await;
        person.browser.must_say(&person.words("case-todo-accounts")).await;
        person
            .browser
            .must_not_say(&person.words("case-withdraw-submit"))
            .await;
        let (letter, _) = person.message(&person.email, 3).await;
        assert!(letter.len() > 200, "{letter}");
        person.browser.goto(&case).await;
        person
            .browser
            .picture(&format!("closed-{}", language.code()))
            .await;
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_another_operator_looks_like_any_other_and_gets_no_code() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (language, look) in [(Language::Fr, Look::PHONE), (Language::Nl, Look::NO_SCRIPTS)] {
        let person = Person::new(&driver, &demo, "telenet", language, look).await;
        person.ask(Asked::line("+32470000024")).await;
        person.browser.find("#code").await;
        let receipt = person.browser.url().await;
        person.message(&person.email, 1).await;
        person.browser.goto(&demo.page("/demo/outbox")).await;
        person.browser.must_not_say("+32470000024").await;
        person.browser.goto(&receipt).await;
        person.browser.fill("#code", "123456").await;
        person.press_main().await;
        person.browser.find("#code-error").await;
        person.browser.close().await;
    }
}

/// Keeps the pictures of the documents; `scripts/pictures` puts them where they belong.
#[tokio::test(flavor = "multi_thread")]
async fn the_pictures_of_the_documents() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let person = Person::new(&driver, &demo, "proximus", Language::En, Look::PHONE).await;
    let line = "+32470000026";
    person.goto("").await;
    person.browser.picture("docs-entry").await;
    person.fill_form(Asked::line(line)).await;
    person.browser.picture("docs-form").await;
    person.press_main().await;
    person.browser.find("#reference").await;
    person.browser.picture("docs-receipt").await;
    person.prove(line).await;
    person.browser.picture("docs-case").await;
    person
        .browser
        .must_say(&person.words("case-step-no-return"))
        .await;
    person.browser.close().await;
}

/// Prints how long the shortest way out takes a person who types 5 letters a second; see docs/figures.md.
#[tokio::test(flavor = "multi_thread")]
async fn the_shortest_way_out() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let person = Person::new(&driver, &demo, "proximus", Language::En, Look::PHONE).await;
    let line = "+32470000025";
    let begun = Instant::now();
    person.goto("").await;
    person.browser.press("main a.button.big").await;
    person.browser.fill("#name", "Anne Voorbeeld").await;
    person.browser.fill("#line", line).await;
    person.browser.press("#keep").await;
    person.browser.fill("#email", &person.email).await;
    person.press_main().await;
    person.browser.find("#code").await;
    let machine = begun.elapsed().as_secs_f64();
    person.prove(line).await;
    let (presses, pages) = (4, 4);
    let typed = "Anne Voorbeeld".len() + line.len() + person.email.len() + "123456".len();
    let letters = u32::try_from(typed).expect("a small number");
    println!(
        "shortest way out: {pages} pages, {presses} presses, {letters} letters typed ({:.0} s at 5 a second), {machine:.1} s of browser and server",
        f64::from(letters) / 5.0
    );
    assert!(
        f64::from(letters) / 5.0 + 2.0 * f64::from(presses) < 60.0,
        "a minute is enough"
    );
}
