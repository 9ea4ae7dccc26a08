//! Every page in every look: the accessibility checker finds nothing, and nothing is wider than the window.

use crate::browser::Look;
use crate::demo::Demo;
use crate::person::{Asked, Person};
use crate::wire::Driver;
use termination::party::Language;

/// Pages that need nothing but their address, with the name of their picture.
const PAGES: [(&str, &str); 18] = [
    ("", "entry"),
    ("/end", "form"),
    ("/withdraw", "withdraw"),
    ("/search?q=opzegen", "search"),
    ("/search?q=zzzzzz", "search-empty"),
    ("/guide", "guide"),
    ("/guide/online", "guide-online"),
    ("/guide/phone", "guide-phone"),
    ("/guide/shop", "guide-shop"),
    ("/guide/shops", "guide-shops"),
    ("/guide/shops?place=Bruxxelle", "guide-shops-meant"),
    ("/guide/hotline", "guide-hotline"),
    ("/guide/before", "guide-before"),
    ("/guide/why", "guide-why"),
    ("/guide/questions", "guide-questions"),
    ("/account/login", "login"),
    ("/account/register", "register"),
    ("/nowhere", "not-found"),
];

pub async fn check(person: &mut Person<'_>, picture: &str, faults: &mut Vec<String>) {
    for look in Look::ALL {
        person.browser.wear(look).await;
        for fault in person.browser.axe().await {
            faults.push(format!("{picture} {look:?}: {fault}"));
        }
        if !person.browser.wide_as_its_window().await {
            faults.push(format!("{picture} {look:?}: wider than its window"));
        }
        person
            .browser
            .picture(&format!("{picture}-{}", person.language.code()))
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing_on_any_open_page() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let mut faults = vec![];
    for (operator, language) in [("proximus", Language::Nl), ("telenet", Language::Zh)] {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        for (path, picture) in PAGES {
            person.goto(path).await;
            check(&mut person, picture, &mut faults).await;
        }
        person.goto("/end").await;
        person.press_main().await;
        person.browser.find(".summary").await;
        check(&mut person, "form-mistakes", &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing_on_the_pages_of_a_request() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let mut faults = vec![];
    for (operator, language, line, owner) in [
        ("base", Language::Fr, "+32485000051", "base.051@example.test"),
        (
            "proximus",
            Language::De,
            "+32470000051",
            "proximus.051@example.test",
        ),
    ] {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        person.ask(Asked::line(line)).await;
        let receipt = person.browser.url().await;
        check(&mut person, "receipt", &mut faults).await;
        let confirm = person.link_in_mail("/confirm/", 1).await;
        person.browser.goto(&confirm).await;
        check(&mut person, "confirm", &mut faults).await;
        person.browser.goto(&receipt).await;
        person.press_words("receipt-correct").await;
        check(&mut person, "address", &mut faults).await;
        person.browser.goto(&receipt).await;
        person.prove(line).await;
        check(&mut person, "case-pending", &mut faults).await;
        let case = person.case_page().await;
        let (_, links) = person.message(owner, 1).await;
        let not_me = links
            .into_iter()
            .find(|link| link.contains("/not-me/"))
            .expect("a way to object");
        person.browser.goto(&not_me).await;
        check(&mut person, "not-me", &mut faults).await;
        person.clock("1d").await;
        person.waits_for(&case, "case-step-closed").await;
        check(&mut person, "case-closed", &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing_in_the_customer_zone_and_the_demo() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let mut faults = vec![];
    let mut person = Person::new(&driver, &demo, "proximus", Language::Fr, Look::DESK).await;
    person.goto("/account/login").await;
    person.browser.fill("#username", "demo").await;
    person.browser.fill("#password", "demo demo demo").await;
    person.press_main().await;
    check(&mut person, "zone", &mut faults).await;
    person.goto("/end").await;
    check(&mut person, "form-filled", &mut faults).await;
    person.goto("/account/password").await;
    check(&mut person, "password", &mut faults).await;
    for (path, picture) in [("/demo", "demo"), ("/demo/outbox", "outbox"), ("/", "operators")] {
        person.browser.goto(&demo.page(path)).await;
        check(&mut person, picture, &mut faults).await;
    }
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
