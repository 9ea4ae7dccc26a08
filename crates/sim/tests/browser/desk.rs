//! The desk of the staff: every page in every look, and a key that is plugged in.

use crate::accessibility::check;
use crate::browser::Look;
use crate::demo::Demo;
use crate::person::Person;
use crate::wire::Driver;
use termination::party::Language;

/// Of the demo's staff.
const PASSWORD: &str = "desk desk desk";

/// Logs one of the demo's staff in with the code that the demo shows.
pub async fn logs_in(person: &Person<'_>, name: &str) {
    // What time it is decides whether a code was used already; an hour later it is another.
    person.clock("1h").await;
    person.goto("/desk/login").await;
    gives_password(person, name, PASSWORD).await;
    let second = person.browser.url().await;
    person.browser.goto(&person.demo.page("/demo")).await;
    let code = person.browser.text_of("#code").await;
    person.browser.goto(&second).await;
    person.browser.fill("#code", &code).await;
    person.press_main().await;
    person.browser.find("nav.tasks").await;
}

async fn gives_password(person: &Person<'_>, name: &str, password: &str) {
    person.browser.fill("#username", name).await;
    person.browser.fill("#password", password).await;
    person.press_main().await;
    person.browser.find("main details").await;
}

pub async fn logs_out(person: &Person<'_>) {
    person
        .browser
        .press("header form[action$='/logout'] button")
        .await;
}

/// A supervisor adds somebody; the one-time link.
async fn adds(person: &Person<'_>, name: &str) -> String {
    person.goto("/desk/staff").await;
    person.browser.fill("#name", name).await;
    person.browser.press("#role").await;
    person.press_main().await;
    person.browser.text_of("#link").await
}

async fn chooses_password(person: &Person<'_>) {
    person
        .browser
        .fill("#new_password", "vijf paarden in galop")
        .await;
    person
        .browser
        .fill("#password_again", "vijf paarden in galop")
        .await;
    person.press_main().await;
    person.browser.find("#secret").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing_on_any_page_of_the_desk() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    for (operator, language) in [("proximus", Language::Nl), ("base", Language::De)] {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        person.goto("/desk/login").await;
        check(&mut person, "desk-login", &mut faults).await;
        gives_password(&person, "supervisor.demo", PASSWORD).await;
        check(&mut person, "desk-second", &mut faults).await;
        person.browser.fill("#code", "1").await;
        person.press_main().await;
        person.browser.find(".summary").await;
        check(&mut person, "desk-second-wrong", &mut faults).await;
        logs_in(&person, "supervisor.demo").await;
        for (path, picture) in [
            ("/desk", "desk-start"),
            ("/desk/staff", "desk-staff"),
            ("/desk/staff/clerk.demo", "desk-person"),
            ("/desk/audit", "desk-audit"),
            ("/desk/work", "desk-work"),
            ("/desk/work/unverified", "desk-work-list"),
            ("/desk/numbers", "desk-numbers"),
            ("/desk/security", "desk-security"),
            ("/desk/security/app", "desk-app"),
        ] {
            person.goto(path).await;
            check(&mut person, picture, &mut faults).await;
        }
        let link = adds(&person, "n.ew").await;
        check(&mut person, "desk-link", &mut faults).await;
        person.browser.press("header form[action$='/lock'] button").await;
        check(&mut person, "desk-locked", &mut faults).await;
        person.browser.forget_cookies().await;
        person
            .browser
            .goto(&link.replace("/en/", &format!("/{}/", language.code())))
            .await;
        check(&mut person, "desk-setup", &mut faults).await;
        chooses_password(&person).await;
        check(&mut person, "desk-setup-factor", &mut faults).await;
        person.browser.forget_cookies().await;
        logs_in(&person, "agent.demo").await;
        person.goto("/desk/staff").await;
        check(&mut person, "desk-turned-away", &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_plugged_in_is_a_second_factor() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut person = Person::new(&driver, &demo, "telenet", Language::En, Look::DESK).await;
    let mut faults = vec![];
    person.browser.plug_in_key().await;
    logs_in(&person, "supervisor.demo").await;
    let link = adds(&person, "k.ey").await;
    logs_out(&person).await;
    person.browser.goto(&link).await;
    chooses_password(&person).await;
    person.browser.press("#passkey").await;
    person.browser.must_say(&person.words("staff-codes")).await;
    check(&mut person, "desk-codes", &mut faults).await;
    logs_out(&person).await;
    gives_password(&person, "k.ey", "vijf paarden in galop").await;
    check(&mut person, "desk-second-key", &mut faults).await;
    person.browser.press("#passkey").await;
    person.browser.find("nav.tasks").await;
    person.goto("/desk/security").await;
    check(&mut person, "desk-security-key", &mut faults).await;
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
