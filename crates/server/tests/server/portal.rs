//! What the stories of the portal share: somebody fills in the form, and the texts they should read.

use crate::app::{Person, TestApp, code_in};
use crate::browser::{Answer, Browser};
use axum::http::StatusCode;
use std::sync::LazyLock;
use termination::party::Language;
use wording::{Args, Wording};

static WORDING: LazyLock<Wording> = LazyLock::new(Wording::strict);
/// For the beginning of a text the arguments behind it do not matter.
static LENIENT: LazyLock<Wording> = LazyLock::new(Wording::new);

/// A text as a page shows it.
pub(crate) fn text(language: Language, id: &str) -> String {
    WORDING.text(language, id)
}

/// A text up to its first argument: enough to know it again.
pub(crate) fn beginning(language: Language, id: &str, argument: &'static str) -> String {
    let whole = LENIENT.text_with(language, id, &Args::new().set(argument, "\u{1}"));
    whole.split('\u{1}').next().unwrap_or_default().trim().to_owned()
}

/// Where the pages of an operator begin in a language.
pub(crate) fn base(person: &Person, language: Language) -> String {
    format!("/{}/{}", person.operator, language.code())
}

/// An address that is on nobody's file.
pub(crate) const ELSEWHERE: &str = "somewhere@example.test";

/// Fills in the form for a person with a receipt to an address that is not on file, and reads the receipt.
pub(crate) async fn ask(browser: &mut Browser, person: &Person, language: Language) -> Answer {
    ask_with(browser, person, language, &[]).await
}

/// The same with other fields.
pub(crate) async fn ask_with(
    browser: &mut Browser,
    person: &Person,
    language: Language,
    changes: &[(&str, &str)],
) -> Answer {
    let answer = send(browser, person, language, changes).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());
    assert!(answer.path.ends_with("/receipt"), "{}", answer.path);
    answer
}

/// Sends the form, whatever comes of it.
pub(crate) async fn send(
    browser: &mut Browser,
    person: &Person,
    language: Language,
    changes: &[(&str, &str)],
) -> Answer {
    let form = browser.get(&format!("{}/end", base(person, language))).await;
    let plain = [("name", person.name), ("line", person.line), ("email", ELSEWHERE)];
    let kept = plain.iter().filter(|(name, _)| {
        changes
            .iter()
            .all(|(other, _)| other.trim_start_matches('-') != *name)
    });
    let fields: Vec<_> = kept.chain(changes).copied().collect();
    browser.submit(&form, "/end", &fields).await
}

/// Types the code that the line got.
pub(crate) async fn prove(app: &TestApp, browser: &mut Browser, receipt: &Answer, person: &Person) -> Answer {
    app.settle().await;
    let code = code_in(&app.sms_to(person.line));
    browser.submit(receipt, "/code", &[("code", &code)]).await
}

/// The path of the case page to which a page belongs.
pub(crate) fn case_path(page: &Answer) -> String {
    let (base, rest) = page.path.split_once("/case/").expect("a page of a case");
    let token = rest.split(['/', '?']).next().unwrap();
    format!("{base}/case/{token}")
}

/// The reference on a page.
pub(crate) fn reference(page: &Answer) -> String {
    let text = page.text();
    let (_, rest) = text
        .split_once("id=\"reference\"")
        .expect("a page with a reference");
    rest.split_once('>')
        .unwrap()
        .1
        .split('<')
        .next()
        .unwrap()
        .to_owned()
}

/// Asserts that a page says something, and shows the page when it does not.
#[track_caller]
pub(crate) fn assert_says(page: &Answer, what: &str) {
    let words = page.words();
    let folded = what.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(&folded),
        "{} does not say “{folded}”:\n{words}",
        page.path
    );
}
