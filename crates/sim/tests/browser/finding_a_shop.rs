//! Finding a shop: by the browser's position, by a town without scripts, and the page that is taken along.

use crate::accessibility::check;
use crate::browser::Look;
use crate::demo::Demo;
use crate::person::Person;
use crate::wire::Driver;
use termination::party::Language;

#[tokio::test(flavor = "multi_thread")]
async fn the_position_goes_out_by_a_button_and_brings_the_nearest_shop() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let person = Person::new(&driver, &demo, "base", Language::Fr, Look::PHONE).await;
    let browser = &person.browser;
    person.goto("/guide/shops").await;
    browser.stands_at(&demo.page(""), 51.204_321, 2.901_234).await;
    browser.press("form[data-here] button").await;
    browser.must_say(&person.words("shops-here-used")).await;
    assert_eq!(
        browser.text_of(".shops li:first-child a span").await,
        "BASE Oostende"
    );
    assert!(
        browser.url().await.ends_with("/guide/shops"),
        "no place lies in the address"
    );
    assert_eq!(browser.value("input[name=lat]").await, "51.2");
    assert_eq!(browser.value("input[name=lon]").await, "2.9");
    person.browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_a_town_is_typed_and_no_dead_button_stands_there() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let person = Person::new(&driver, &demo, "proximus", Language::Nl, Look::NO_SCRIPTS).await;
    let browser = &person.browser;
    person.goto("/guide/shops").await;
    browser.must_not_say(&person.words("shops-here")).await;
    browser.fill("#place", "gand").await;
    browser.press("main form button.button").await;
    assert_eq!(
        browser.text_of(".shops li:first-child a span").await,
        "Proximus Gent"
    );
    browser.press(".shops li:first-child a").await;
    browser.must_say(&person.words("shops-bring")).await;
    person.browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_paper_stand_the_hours_and_not_how_it_stood_when_it_was_printed() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let person = Person::new(&driver, &demo, "proximus", Language::Nl, Look::DESK).await;
    let browser = &person.browser;
    person.goto("/guide/shops/eupen").await;
    let now = browser.text_of(".now").await;
    assert!(!now.is_empty());
    browser.on_paper().await;
    browser.must_say(&person.words("shops-hours")).await;
    browser.must_say("Musterstraße 6").await;
    browser.must_say(&person.words("shops-sample")).await;
    browser.must_not_say(&now).await;
    browser.must_not_say(&person.words("shops-visit")).await;
    browser.picture("guide-shop-page-paper-nl").await;
    person.browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_checker_finds_nothing_on_the_page_of_a_shop() {
    let (driver, demo) = (Driver::start(), Demo::start());
    let mut faults = vec![];
    for (operator, shop, language) in [
        ("proximus", "eupen", Language::Nl),
        ("telenet", "mons", Language::Fr),
        ("base", "arlon", Language::Zh),
    ] {
        let mut person = Person::new(&driver, &demo, operator, language, Look::DESK).await;
        person.goto(&format!("/guide/shops/{shop}")).await;
        check(&mut person, "guide-shop-page", &mut faults).await;
        person.goto("/guide/shops").await;
        check(&mut person, "guide-shops", &mut faults).await;
        person.goto("/guide/hotline").await;
        check(&mut person, "guide-hotline", &mut faults).await;
        person.browser.close().await;
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
