//! Ways back and detours: withdrawing, lapsing, a wrong address, "this was not me".

use crate::browser::Look;
use crate::demo::Demo;
use crate::person::{Asked, Person};
use crate::wire::Driver;
use termination::party::Language;

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_taken_back_with_one_button() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::Nl, Look::PHONE, "+32470000031"),
        ("base", Language::De, Look::NO_SCRIPTS, "+32485000031"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        person.prove(line).await;
        let case = person.case_page().await;
        person.press_words("case-withdraw-submit").await;
        person.sees_done("case-step-withdrawn").await;
        let (mail, _) = person.message(&person.email, 3).await;
        assert!(!mail.is_empty());
        person.clock("3d").await;
        person.browser.goto(&case).await;
        person.sees_done("case-step-withdrawn").await;
        assert!(
            !person.done().await.contains(&person.words("case-step-off")),
            "the line was never cut"
        );
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_late_says_since_when() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("proximus", Language::Fr, Look::PHONE, "+32470000032"),
        ("telenet", Language::Zh, Look::NO_SCRIPTS, "+32468000032"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        person.prove(line).await;
        let case = person.case_page().await;
        person.clock("1d").await;
        person.waits_for(&case, "case-step-closed").await;
        assert!(!person.browser.has("form[action$='/withdraw']").await);
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unproven_request_is_brought_to_mind_and_lapses() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("base", Language::En, Look::PHONE, "+32485000033"),
        ("proximus", Language::Nl, Look::NO_SCRIPTS, "+32470000033"),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        let case = person.case_page().await;
        person.message(&person.email, 1).await;
        person.clock("1d").await;
        person.message(&person.email, 2).await;
        person.clock("3d").await;
        person.message(&person.email, 3).await;
        person.clock("14d").await;
        person.waits_for(&case, "case-step-lapsed").await;
        person.message(&person.email, 4).await;
        person.browser.goto(&case).await;
        assert!(
            person.browser.has("main a[href*='/end']").await,
            "a way to ask again"
        );
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_sent_again_and_to_a_corrected_address() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line) in [
        ("telenet", Language::Nl, Look::PHONE, "+32468000034"),
        ("proximus", Language::Fr, Look::NO_SCRIPTS, "+32470000034"),
    ] {
        let mut person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        let receipt = person.browser.url().await;
        let case = person.case_page().await;
        person.message(&person.email, 1).await;
        person.browser.goto(&receipt).await;
        person.press_words("receipt-resend").await;
        person.message(&person.email, 2).await;

        person.browser.goto(&receipt).await;
        person.press_words("receipt-correct").await;
        person.email = format!("right-{}", person.email);
        person.browser.fill("#email", &person.email).await;
        person.press_main().await;
        let confirm = person.link_in_mail("/confirm/", 1).await;
        person.browser.goto(&confirm).await;
        person.press_main().await;
        person.browser.find("#code").await;
        person.browser.goto(&case).await;
        person.sees_done("case-step-confirmed").await;
        person.browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_of_the_line_stops_what_they_did_not_ask() {
    let (driver, demo) = (Driver::start(), Demo::start());
    for (operator, language, look, line, owner) in [
        (
            "proximus",
            Language::Nl,
            Look::PHONE,
            "+32470000036",
            "proximus.036@example.test",
        ),
        (
            "base",
            Language::Fr,
            Look::NO_SCRIPTS,
            "+32485000036",
            "base.036@example.test",
        ),
    ] {
        let person = Person::new(&driver, &demo, operator, language, look).await;
        person.ask(Asked::line(line)).await;
        person.prove(line).await;
        let case = person.case_page().await;

        let (notice, links) = person.message(owner, 1).await;
        assert!(
            !notice.contains(&person.email),
            "the notice does not tell who asked:\n{notice}"
        );
        let not_me = links
            .into_iter()
            .find(|link| link.contains("/not-me/"))
            .expect("a way to object");
        person.browser.forget_cookies().await;
        person.browser.goto(&not_me).await;
        person.press_main().await;
        person.browser.must_say(&person.words("notme-done")).await;
        person.browser.goto(&case).await;
        person.sees_done("case-step-stopped").await;
        person.browser.close().await;
    }
}
