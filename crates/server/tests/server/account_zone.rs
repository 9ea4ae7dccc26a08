//! The customer zone: data cards and requests as their holder sees them.

use crate::account::{PASSWORD, logs_in, registers, text};
use crate::app::{JEAN, MARY, Person, TestApp, WEI, ZOE, ZOE_PREPAID, code_in, link_in};
use crate::browser::{Answer, Browser};
use jiff::SignedDuration;

async fn zone_of(app: &TestApp, person: &Person) -> (Browser, Answer) {
    let mut browser = app.browser();
    let zone = registers(app, &mut browser, person, "somebody").await;
    (browser, zone)
}

#[tokio::test]
async fn a_holder_sees_each_card_and_no_more_of_it_than_needed() {
    let app = TestApp::start().await;
    let (_, zone) = zone_of(&app, &ZOE).await;
    let words = zone.words();
    for told in [
        "•••• •• •• 01",
        "•••• •• •• 02",
        "nummer dat eindigt op 01",
        "Abonnement, €\u{a0}12,50 per maand, eSIM",
        "Herlaadkaart, eSIM",
        "Betaald tot en met maandag 30 november 2026",
        "Contract sinds maandag 2 maart 2026",
        "Actief",
    ] {
        assert!(
            words.contains(&told.split_whitespace().collect::<Vec<_>>().join(" ")),
            "{told}: {words}"
        );
    }
    for needless in ["0470", "+32", "Voorbeeld", "example.test", "C-1", "somebody"] {
        assert!(!zone.text().contains(needless), "{needless}");
    }
    assert!(!words.contains("•••• •• •• 03"), "somebody else's card");
}

#[tokio::test]
async fn prepaid_cards_and_holders_without_mail_have_a_zone_too() {
    let app = TestApp::start().await;
    let (_, zone) = zone_of(&app, &WEI).await;
    assert!(zone.words().contains("预付费卡、eSIM"), "{}", zone.words());
    let (_, zone) = zone_of(&app, &MARY).await;
    assert!(
        zone.words().contains("Subscription, €12.50 a month, eSIM"),
        "{}",
        zone.words()
    );
}

#[tokio::test]
async fn from_a_card_one_gets_to_the_form_with_that_card_chosen() {
    let app = TestApp::start().await;
    let (mut browser, zone) = zone_of(&app, &ZOE).await;
    assert!(
        zone.text().contains("href=\"/proximus/nl/end\""),
        "the big button"
    );
    let cards: Vec<_> = app
        .engine
        .subscriptions_of(party(&app, &ZOE).await)
        .await
        .unwrap();
    for card in &cards {
        let href = format!("/proximus/nl/end?card={}", card.subscription.id);
        assert!(zone.text().contains(&href));
        let form = browser.get(&href).await.form("/end");
        let chosen: Vec<_> = form
            .fields
            .iter()
            .filter(|(name, _)| name == "card")
            .map(|(_, id)| id.as_str())
            .collect();
        assert_eq!(chosen, [card.subscription.id.to_string()]);
    }
}

async fn party(app: &TestApp, person: &Person) -> termination::identifier::PartyId {
    let found = app
        .engine
        .find_line(&person.operator.parse().unwrap(), person.line)
        .await
        .unwrap();
    found.unwrap().1
}

/// Asks to end one card from the zone.
async fn ends_card(browser: &mut Browser, zone: &Answer, last: &str, end: &[(&str, &str)]) -> Answer {
    let section = card(zone, last);
    let href = section
        .split("href=\"")
        .find(|part| part.contains("/end?card="))
        .unwrap();
    let form = browser.get(href.split('"').next().unwrap()).await;
    browser.submit(&form, "/end", end).await
}

/// Follows the link in the newest mail and confirms.
async fn confirms(app: &TestApp, browser: &mut Browser) {
    app.settle().await;
    let link = link_in(&app.mail_to(ZOE.email), "/confirm/");
    let page = browser.get(&link).await;
    browser.submit(&page, &link, &[]).await;
}

/// The part of the page about one card.
fn card(zone: &Answer, last: &str) -> String {
    let text = zone.text();
    text.split("<section")
        .find(|part| part.contains(&format!("•••• •• •• {last}")))
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_card_shows_how_far_its_request_is() {
    let app = TestApp::start().await;
    let (mut browser, zone) = zone_of(&app, &ZOE).await;
    let end = [
        ("end", "last-day"),
        ("last_day", "30"),
        ("last_month", "11"),
        ("last_year", "2026"),
    ];
    let receipt = ends_card(&mut browser, &zone, "01", &end).await;
    assert!(
        receipt.path.contains("/case/"),
        "{}: {}",
        receipt.path,
        receipt.words()
    );
    app.settle().await;

    let zone = browser.get("/proximus/nl/account").await;
    let asked = card(&zone, "01");
    assert!(asked.contains(&text(&app, &ZOE, "account-line-asked")), "{asked}");
    assert!(asked.contains("/proximus/nl/case/") && !asked.contains("/end?card="));
    assert!(
        card(&zone, "02").contains("/end?card="),
        "the other card can still be ended"
    );

    confirms(&app, &mut browser).await;
    let zone = browser.get("/proximus/nl/account").await;
    assert!(
        card(&zone, "01").contains("Eindigt op dinsdag 1 december 2026"),
        "{}",
        card(&zone, "01")
    );

    app.advance_to("2026-12-01T12:00:00+01:00").await;
    app.advance(SignedDuration::from_hours(24 * 5)).await;
    let zone = logs_in(&mut browser, "/proximus/nl", "somebody", PASSWORD).await;
    let ended = card(&zone, "01");
    assert!(
        ended.contains("Geëindigd op") && ended.contains("/proximus/nl/case/"),
        "{ended}"
    );
    assert!(zone.words().contains(&text(&app, &ZOE, "account-cases-past")));
}

#[tokio::test]
async fn an_end_that_has_come_is_told_as_past_while_it_can_be_taken_back() {
    let app = TestApp::start().await;
    let (mut browser, zone) = zone_of(&app, &ZOE).await;
    ends_card(&mut browser, &zone, "02", &[("end", "now")]).await;
    confirms(&app, &mut browser).await;
    let zone = browser.get("/proximus/nl/account").await;
    assert!(
        card(&zone, "02").contains("Het contract eindigde op maandag 23 november 2026"),
        "{}",
        card(&zone, "02")
    );
    assert!(
        zone.words()
            .contains("U kunt de aanvraag intrekken tot maandag 23 november 2026")
    );
}

#[tokio::test]
async fn what_a_stranger_typed_is_not_the_holders_to_read() {
    let app = TestApp::start().await;
    let mut stranger = app.browser();
    let form = stranger.get("/proximus/nl/end").await;
    let fields = [
        ("name", "Een Onbekende"),
        ("line", ZOE.line),
        ("email", "onbekend@example.test"),
    ];
    let receipt = stranger.submit(&form, "/end", &fields).await;
    let token = receipt
        .path
        .split('/')
        .find(|part| part.len() == 42)
        .unwrap()
        .to_owned();

    let (mut browser, zone) = zone_of(&app, &ZOE).await;
    assert!(
        card(&zone, "01").contains(&text(&app, &ZOE, "account-line-unproven")),
        "{}",
        zone.words()
    );
    assert!(
        !zone.text().contains(&token),
        "no link to the stranger's own page"
    );
    let href = card(&zone, "01")
        .split("href=\"")
        .find(|part| part.contains("/not-me/"))
        .unwrap()
        .to_owned();
    let owner = browser.get(href.split('"').next().unwrap()).await;
    assert!(!owner.text().contains("onbekend@"), "{}", owner.words());

    browser.submit(&owner, href.split('"').next().unwrap(), &[]).await;
    let zone = browser.get("/proximus/nl/account").await;
    assert!(card(&zone, "01").contains(&text(&app, &ZOE, "account-line-active")));
    assert!(zone.words().contains(&text(&app, &ZOE, "account-case-stopped")));
    assert!(!zone.text().contains(&token));
}

#[tokio::test]
async fn a_request_that_the_holder_took_back_stays_readable() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let form = browser.get("/proximus/nl/end").await;
    let fields = [("name", ZOE.name), ("line", ZOE.line), ("email", ZOE.email)];
    let receipt = browser.submit(&form, "/end", &fields).await;
    app.settle().await;
    let code = code_in(&app.sms_to(ZOE.line));
    let token = receipt
        .path
        .split('/')
        .find(|part| part.len() == 42)
        .unwrap()
        .to_owned();
    let page = browser.get(&format!("/proximus/nl/case/{token}/code")).await;
    let case = browser.submit(&page, "/code", &[("code", &code)]).await;
    browser.submit(&case, "/withdraw", &[]).await;
    let (_, zone) = zone_of(&app, &ZOE).await;
    assert!(
        zone.words().contains(&text(&app, &ZOE, "account-case-withdrawn")),
        "{}",
        zone.words()
    );
    assert!(zone.text().contains(&format!("/proximus/nl/case/{token}")));
}

#[tokio::test]
async fn the_search_box_and_the_menu_lead_to_the_form() {
    let app = TestApp::start().await;
    let (mut browser, zone) = zone_of(&app, &JEAN).await;
    assert!(zone.text().contains("role=\"search\""));
    let found = browser.get("/proximus/fr/search?q=resilier").await;
    assert!(found.text().contains("/proximus/fr/end"), "{}", found.words());
}

#[tokio::test]
async fn erased_holders_see_nothing_and_can_log_in_no_more() {
    let app = TestApp::start().await;
    let (mut browser, _) = zone_of(&app, &ZOE_PREPAID).await;
    app.engine.erase(party(&app, &ZOE).await).await.unwrap();
    let page = browser.get("/proximus/nl/account").await;
    assert!(!page.text().contains("••"), "{}", page.words());
    let page = logs_in(&mut app.browser(), "/proximus/nl", "somebody", PASSWORD).await;
    assert_eq!(page.heading(), text(&app, &ZOE, "account-login-title"));
}
