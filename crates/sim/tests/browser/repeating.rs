//! Doing things twice: double clicks, two tabs, the back button, a mail scanner, another browser.

use crate::browser::{Browser, Look};
use crate::demo::Demo;
use crate::person::{Asked, Person, six_digits};
use crate::wire::Driver;
use termination::party::Language;

#[tokio::test(flavor = "multi_thread")]
async fn pressing_twice_and_going_back_make_one_request() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::De, Look::PHONE, "+32470000041"),
        ("telenet", Language::Fr, Look::NO_SCRIPTS, "+32468000041"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.fill_form(Asked::line(line)).await;
        person.browser.press_twice("main .actions button.button").await;
        let first = person.browser.text_of("#reference").await;
        person.browser.back().await;
        assert_eq!(
            person.browser.value("#email").await,
            person.email,
            "nothing typed is lost"
        );
        person.press_main().await;
        let second = person.browser.text_of("#reference").await;
        assert_eq!(first, second, "the same form is the same request");
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_request_for_the_line_is_answered_with_the_first() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::En, Look::PHONE, "+32470000042"),
        ("base", Language::Nl, Look::NO_SCRIPTS, "+32485000042"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        let first = person.ask(Asked::line(line)).await;
        person.prove(line).await;
        let second = person.ask(Asked::line(line)).await;
        assert_ne!(
            first, second,
            "nobody learns from a receipt that there was a request before"
        );
        let receipt = person.browser.url().await;
        // The owner's notice came by SMS too: the newest message with six digits is the code.
        let mut code = String::new();
        for number in 3.. {
            let (text, _) = person.message(line, number).await;
            if text
                .split(|c: char| !c.is_ascii_digit())
                .any(|run| run.len() == 6)
            {
                code = six_digits(&text);
                break;
            }
        }
        person.browser.goto(&receipt).await;
        person.browser.fill("#code", &code).await;
        person.press_main().await;
        person.browser.must_say(&person.words("case-now-earlier")).await;
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_follows_every_link_confirms_nothing() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::Nl, Look::PHONE, "+32470000043"),
        ("telenet", Language::De, Look::NO_SCRIPTS, "+32468000043"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        let case = person.case_page().await;
        let (mail, links) = person.message(&person.email, 1).await;
        let confirm = links
            .into_iter()
            .find(|link| link.contains("/confirm/"))
            .expect("a link");

        let scanner = Browser::open(&driver, look).await;
        scanner.goto(&confirm).await;
        scanner.press("main .actions button.button").await;
        scanner.find("#code").await;
        person.browser.goto(&case).await;
        assert!(
            !person.done().await.contains(&person.words("case-step-confirmed")),
            "a press alone is no yes"
        );

        // A person in that other browser has the mail before them, and its code.
        scanner.goto(&confirm).await;
        scanner.fill("#code", &six_digits(&mail)).await;
        scanner.press("main .actions button.button").await;
        scanner.must_say(&person.words("case-done-confirmed")).await;
        person.browser.goto(&case).await;
        person.sees_done("case-step-confirmed").await;
        scanner.close().await;
        person.browser.close().await;
    }
}

/// The stories without scripts would prove nothing if scripts ran in them.
#[tokio::test(flavor = "multi_thread")]
async fn with_scripts_off_no_script_runs() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (look, line, scripts) in [
        (Look::PHONE, "+32470000044", true),
        (Look::NO_SCRIPTS, "+32470000045", false),
    ] {
        let person = Person::new(&driver, &demo, "proximus", Language::Fr, look).await;
        person.ask(Asked::line(line)).await;
        // The script shows the button that copies the reference; without it nobody sees one that does nothing.
        let offered = person.browser.has("p.copy:not([hidden])").await;
        assert_eq!(offered, scripts);
        person.browser.close().await;
    }
}
