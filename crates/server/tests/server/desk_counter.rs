//! At a counter: documents, cards and papers are seen, the form is signed, and it can be over at once.

use crate::app::{TestApp, ZOE};
use crate::browser::{Answer, Browser};
use crate::desk::colleague;
use crate::desk_calls::{finds, now, takes};
use engine::Role;
use termination::case::Yes;

const SHOP: &str = "/proximus/en/desk/shop";

/// A made-up identity card of the state that ICAO uses for specimens, valid until 15 October 2031; `name` as surname
/// and given names with their fillers.
fn zone(name: &str) -> String {
    let number = format!("D23145890{}", check("D23145890"));
    let (born, until) = ("850730", "311015");
    let (born, until) = (
        format!("{born}{}", check(born)),
        format!("{until}{}", check(until)),
    );
    let whole = format!("{number}<<<<<<<<<<<<<<<{born}{until}<<<<<<<<<<<");
    format!(
        "I<UTO{number}<<<<<<<<<<<<<<<\n{born}F{until}UTO<<<<<<<<<<<{}\n{name:<<30}",
        check(&whole)
    )
}

/// The check digit of a field: weights 7, 3, 1 (ICAO 9303 part 3, 4.9).
fn check(field: &str) -> u32 {
    let value = |sign: char| match sign {
        '<' => 0,
        '0'..='9' => u32::from(sign) - u32::from('0'),
        _ => u32::from(sign) - u32::from('A') + 10,
    };
    let weighed = field
        .chars()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(sign, weight)| value(sign) * weight);
    weighed.sum::<u32>() % 10
}

async fn shows(browser: &mut Browser, page: &Answer, kind: &str, fields: &[(&str, &str)]) -> Answer {
    let path = page.path.split('?').next().unwrap().replace("/answer", "");
    let asked = browser.get(&format!("{path}?ask={kind}")).await;
    browser.submit(&asked, "/answer", fields).await
}

#[tokio::test]
async fn with_the_document_seen_and_the_form_signed_it_is_over_at_once() {
    let app = TestApp::start().await;
    let (_, mut clerk) = colleague(&app, "c.clerk", &[Role::Clerk]).await;
    let file = finds(&mut clerk, SHOP, ZOE.line).await;
    let page = takes(&mut clerk, &file, &[]).await;
    assert!(page.words().contains("Identity document"), "{}", page.words());
    let wrong = shows(&mut clerk, &page, "document_seen", &[("zone", "I<UTO")]).await;
    assert!(
        wrong.words().contains("machine-readable lines"),
        "{}",
        wrong.words()
    );
    let page = shows(
        &mut clerk,
        &page,
        "document_seen",
        &[("zone", &zone("VOORBEELD<<ZOE"))],
    )
    .await;
    assert!(page.words().contains("Proven."), "{}", page.words());
    let page = clerk.submit(&page, "/yes", &[("at_once", "1")]).await;
    let case = now(&app, &page).await;
    let how = case.yes.unwrap().how;
    assert!(matches!(how, Yes::Signed { at_once: true, .. }));
    app.settle().await;
    let case = now(&app, &page).await;
    assert_ne!(case.stage.name(), "pending", "the cut has begun");
}

#[tokio::test]
async fn somebody_elses_document_proves_nothing() {
    let app = TestApp::start().await;
    let (_, mut clerk) = colleague(&app, "c.clerk", &[Role::Clerk]).await;
    let file = finds(&mut clerk, SHOP, ZOE.line).await;
    let page = takes(&mut clerk, &file, &[]).await;
    let page = shows(
        &mut clerk,
        &page,
        "document_seen",
        &[("zone", &zone("ERIKSSON<<ANNA<MARIA"))],
    )
    .await;
    assert!(
        page.words().contains("This is not what is on file"),
        "{}",
        page.words()
    );
    assert_eq!(now(&app, &page).await.checks.answers.len(), 1);
}

#[tokio::test]
async fn without_the_sim_the_bill_and_a_code_will_do() {
    let app = TestApp::start().await;
    let (_, mut clerk) = colleague(&app, "c.clerk", &[Role::Clerk]).await;
    let file = finds(&mut clerk, SHOP, ZOE.line).await;
    let page = takes(&mut clerk, &file, &[]).await;
    let page = shows(&mut clerk, &page, "document_seen", &[("not_at_hand", "1")]).await;
    let page = shows(&mut clerk, &page, "sim_seen", &[("not_at_hand", "1")]).await;
    assert!(page.words().contains("Code to the line"), "{}", page.words());
}

#[tokio::test]
async fn an_heir_shows_their_document_and_the_certificate() {
    let app = TestApp::start().await;
    let (_, mut clerk) = colleague(&app, "c.clerk", &[Role::Clerk]).await;
    let file = finds(&mut clerk, SHOP, ZOE.line).await;
    let heir = [("acting", "heir"), ("name", "Anna Maria Eriksson")];
    let page = takes(&mut clerk, &file, &heir).await;
    let page = shows(
        &mut clerk,
        &page,
        "document_seen",
        &[("zone", &zone("ERIKSSON<<ANNA<MARIA"))],
    )
    .await;
    assert!(page.words().contains("Paper of authority"), "{}", page.words());
    let paper = [("paper", "succession"), ("answer", "Zoe Voorbeeld")];
    let page = shows(&mut clerk, &page, "authority_seen", &paper).await;
    assert!(page.words().contains("Proven."), "{}", page.words());
    let page = clerk.submit(&page, "/yes", &[]).await;
    assert_eq!(now(&app, &page).await.stage.name(), "pending");
}
