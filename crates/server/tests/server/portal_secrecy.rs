//! Before the proof nobody learns from a page whether a line is on file.

use crate::app::{Person, TestApp, WEI, ZOE};
use crate::browser::{Answer, Browser};
use crate::portal::{ask, case_path, reference};
use jiff::SignedDuration;
use termination::party::Language::{self, Fr, Nl};

/// On nobody's file.
const NOBODY: Person = Person {
    line: "+32470999999",
    ..ZOE
};
/// On another operator's file.
const ELSEWHERES: Person = Person {
    operator: "proximus",
    ..WEI
};

/// Everything an answer tells, but for what is random or typed.
fn told(answer: &Answer, person: &Person, receipt: &Answer) -> String {
    let headers = answer
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "x-request-id" | "set-cookie"));
    let headers: Vec<_> = headers
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    let token = case_path(receipt).rsplit('/').next().unwrap().to_owned();
    let html = answer
        .text()
        .replace(&token, "TOKEN")
        .replace(&reference(receipt), "REFERENCE");
    let line = termination::identifier::Msisdn::parse(person.line).unwrap();
    let html = html
        .replace(&line.national(), "LINE")
        .replace(person.line, "LINE");
    let mut plain = String::new();
    for part in html.split("value=\"") {
        plain.push_str(if plain.is_empty() {
            part
        } else {
            part.split_once('"').map_or("", |(_, rest)| rest)
        });
    }
    format!("{} {}\n{plain}", answer.status, headers.join("\n"))
}

/// A whole way of somebody who does not hold the line: every page on it.
async fn way(app: &TestApp, person: &Person, language: Language) -> Vec<String> {
    let mut browser: Browser = app.browser();
    let receipt = ask(&mut browser, person, language).await;
    let mut pages = vec![told(&receipt, person, &receipt)];
    app.settle().await;
    pages.push(told(&browser.get(&receipt.path).await, person, &receipt));
    pages.push(told(&browser.get(&case_path(&receipt)).await, person, &receipt));
    let mut page = receipt.clone();
    app.advance(SignedDuration::from_secs(61)).await;
    for to in ["line", "file", "line"] {
        page = browser.submit(&page, "/send-code", &[("to", to)]).await;
        pages.push(told(&page, person, &receipt));
    }
    for _ in 0..5 {
        page = browser.submit(&page, "/code", &[("code", "000000")]).await;
        pages.push(told(&page, person, &receipt));
    }
    app.settle().await;
    pages.push(told(&browser.get(&case_path(&receipt)).await, person, &receipt));
    let case = browser.get(&case_path(&receipt)).await;
    let back = browser.submit(&case, "/withdraw", &[]).await;
    pages.push(told(&back, person, &receipt));
    pages
}

#[tokio::test]
async fn a_line_on_file_an_unknown_one_and_another_operators_look_the_same() {
    for language in [Nl, Fr] {
        let (first, second, third) = (
            TestApp::start().await,
            TestApp::start().await,
            TestApp::start().await,
        );
        let known = way(&first, &ZOE, language).await;
        let unknown = way(
            &second,
            &Person {
                name: ZOE.name,
                ..NOBODY
            },
            language,
        )
        .await;
        let elsewhere = way(
            &third,
            &Person {
                name: ZOE.name,
                ..ELSEWHERES
            },
            language,
        )
        .await;
        for (step, ((known, unknown), elsewhere)) in known.iter().zip(&unknown).zip(&elsewhere).enumerate() {
            assert_eq!(known, unknown, "step {step}");
            assert_eq!(known, elsewhere, "step {step}");
        }
        assert!(
            second.sent_to(NOBODY.line).is_empty(),
            "nothing goes to a line that is not on file"
        );
        assert!(
            third.sent_to(WEI.line).is_empty(),
            "nothing goes to another operator's line"
        );
    }
}
