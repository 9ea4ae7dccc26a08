//! What begins in one place and ends in another, and what does not begin at all: a call that goes on online, an heir with two
//! papers, two people for what one must not do, and a line of another operator.

use crate::accessibility::check;
use crate::browser::Look;
use crate::conversations::zone;
use crate::demo::Demo;
use crate::desk::{logs_in, logs_out};
use crate::person::Person;
use crate::wire::Driver;
use termination::party::Language;

/// Finds a line at a desk and fills the form in.
async fn fills(person: &Person<'_>, counter: &str, line: &str, name: &str) {
    person.goto(&format!("/desk/{counter}")).await;
    person.browser.fill("#line", line).await;
    person.press_main().await;
    person.browser.fill("#name", name).await;
    person.browser.fill("#email", &person.email).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_goes_on_online_with_the_form_filled_and_the_reference_kept() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    let mut person = Person::new(&driver, &demo, "proximus", Language::Fr, Look::DESK).await;
    logs_in(&person, "agent.demo").await;
    fills(&person, "phone", "0470000015", "Anne Exemple").await;
    person.browser.press("button[name='park']").await;
    check(&mut person, "desk-draft", &mut faults).await;
    person.browser.wear(Look::DESK).await;
    let reference = person.browser.text_of("main h1").await;
    person.browser.press("button[value='email']").await;
    let link = person.link_in_mail("/resume/", 1).await;
    person.goto("/desk").await;
    logs_out(&person).await;
    // The customer, at home, in their own browser.
    person.browser.forget_cookies().await;
    person.browser.goto(&link).await;
    assert_eq!(person.browser.value("#name").await, "Anne Exemple");
    check(&mut person, "resumed-form", &mut faults).await;
    person.browser.wear(Look::PHONE).await;
    person.press_main().await;
    assert_eq!(person.browser.text_of("#reference").await, reference);
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_heir_is_met_gently_and_shows_two_papers() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    let mut person = Person::new(&driver, &demo, "base", Language::Fr, Look::DESK).await;
    logs_in(&person, "clerk.demo").await;
    fills(&person, "shop", "0485000009", "Anna Maria Eriksson").await;
    person.browser.press("#acting option[value='heir']").await;
    person.press_main().await;
    person.browser.must_say(&person.words("desk-acting-heir")).await;
    let zone = zone("ERIKSSON<<ANNA<MARIA");
    person.browser.fill("textarea#answer", &zone).await;
    person.press_main().await;
    person
        .browser
        .must_say(&person.words("desk-kind-authority-seen"))
        .await;
    check(&mut person, "desk-heir", &mut faults).await;
    person.browser.wear(Look::DESK).await;
    // The holder as the paper names her; the file has her umlauts.
    person.browser.fill("#answer", "TESTGRAEFIN Kaethe").await;
    person.press_main().await;
    person.browser.must_say(&person.words("desk-state-confirm")).await;
    person.browser.press("form[action$='/yes'] button").await;
    person.browser.must_say(&person.words("desk-done")).await;
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_person_proposes_another_decides_and_never_the_same() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let mut faults = vec![];
    let mut person = Person::new(&driver, &demo, "telenet", Language::De, Look::DESK).await;
    logs_in(&person, "agent.demo").await;
    fills(&person, "phone", "0468000015", "Anne Beispiel").await;
    person.press_main().await;
    let case = person
        .browser
        .url()
        .await
        .replace("/desk/phone/cases/", "/desk/cases/");
    logs_out(&person).await;
    logs_in(&person, "supervisor.demo").await;
    person.browser.goto(&case).await;
    person.browser.press("main details summary").await;
    person.browser.press("form[action$='/propose'] button").await;
    person.browser.must_say(&person.words("eyes-own")).await;
    assert!(!person.browser.has("button[value='approve']").await);
    check(&mut person, "desk-eyes", &mut faults).await;
    person.browser.wear(Look::DESK).await;
    person.browser.press("button[value='decline']").await;
    logs_out(&person).await;
    logs_in(&person, "office.demo").await;
    person.browser.goto(&case).await;
    person.browser.press("main details summary").await;
    person.browser.press("form[action$='/propose'] button").await;
    logs_out(&person).await;
    logs_in(&person, "supervisor.demo").await;
    person.browser.goto(&case).await;
    person.browser.press("button[value='approve']").await;
    person.browser.must_not_say(&person.words("eyes-heading")).await;
    person.browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clerk_of_one_operator_gets_at_no_line_of_another() {
    let (driver, demo) = (Driver::start(), Demo::under_a_name());
    let theirs = Person::new(&driver, &demo, "proximus", Language::Nl, Look::DESK).await;
    logs_in(&theirs, "clerk.demo").await;
    theirs.goto("/desk/shop").await;
    theirs.browser.fill("#line", "0470000004").await;
    theirs.press_main().await;
    let file = theirs.browser.url().await;
    theirs.browser.close().await;
    let mine = Person::new(&driver, &demo, "base", Language::Nl, Look::DESK).await;
    logs_in(&mine, "clerk.demo").await;
    // By search.
    mine.goto("/desk/shop").await;
    mine.browser.fill("#line", "0470000004").await;
    mine.press_main().await;
    mine.browser.must_say(&mine.words("desk-find-nobody")).await;
    // By address, at home and there.
    mine.browser.goto(&file.replace("/proximus/", "/base/")).await;
    mine.browser.must_not_say(&mine.words("desk-name")).await;
    assert!(!mine.browser.has("#name").await);
    mine.browser.goto(&file).await;
    mine.browser.find("#username").await;
    mine.browser.close().await;
}
