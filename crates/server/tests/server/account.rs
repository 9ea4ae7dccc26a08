//! The account's ways, as a person walks them, and what must not be told apart.

use crate::app::{Person, TestApp, code_in};
use crate::browser::{Answer, Browser};

/// Long enough, and nobody's user name.
pub(crate) const PASSWORD: &str = "vier koeien eten gras";

/// The cookie of a log-in at Proximus.
pub(crate) const SESSION: &str = "session-proximus";

/// Asks for a code to a line; the page on which it is typed.
pub(crate) async fn asks_for_code(browser: &mut Browser, base: &str, line: &str) -> Answer {
    let page = browser.get(&format!("{base}/account/register")).await;
    browser
        .submit(&page, "/account/register", &[("line", line)])
        .await
}

/// Proves a line with the code that comes by SMS; the page on which name and password are chosen.
pub(crate) async fn proves_line(app: &TestApp, browser: &mut Browser, base: &str, line: &str) -> Answer {
    let page = asks_for_code(browser, base, line).await;
    app.settle().await;
    let code = code_in(&app.sms_to(line));
    browser
        .submit(&page, "/account/register/code", &[("code", &code)])
        .await
}

/// The fields with which name and password are chosen.
pub(crate) fn choice<'a>(name: &'a str, password: &'a str) -> [(&'static str, &'a str); 3] {
    [
        ("username", name),
        ("new_password", password),
        ("password_again", password),
    ]
}

/// Makes an account and is logged in; the customer zone.
pub(crate) async fn registers(app: &TestApp, browser: &mut Browser, person: &Person, name: &str) -> Answer {
    let base = format!("/{}/{}", person.operator, person.language.code());
    let page = proves_line(app, browser, &base, person.line).await;
    browser
        .submit(&page, "/account/register/choose", &choice(name, PASSWORD))
        .await
}

/// Tries to log in; the page after it.
pub(crate) async fn logs_in(browser: &mut Browser, base: &str, name: &str, password: &str) -> Answer {
    let page = browser.get(&format!("{base}/account/login")).await;
    browser
        .submit(
            &page,
            "/account/login",
            &[("username", name), ("password", password)],
        )
        .await
}

pub(crate) async fn logs_out(browser: &mut Browser, base: &str) -> Answer {
    let page = browser.get(&format!("{base}/account")).await;
    browser.submit(&page, "/account/logout", &[]).await
}

/// A text as its locale has it.
pub(crate) fn text(app: &TestApp, person: &Person, id: &str) -> String {
    app.app.wording().text(person.language, id)
}

/// Everything of an answer that a person or a program could tell from another: status, headers and page, without the
/// random fields of forms and without what was typed.
pub(crate) fn tellable(answer: &Answer, typed: &[&str]) -> String {
    let mut page = answer.text();
    for form in answer.forms() {
        for (name, value) in form.fields {
            let random = matches!(name.as_str(), "csrf" | "request") && !value.is_empty();
            page = if random { page.replace(&value, "") } else { page };
        }
    }
    for text in typed {
        page = page.replace(text, "");
    }
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "x-request-id" | "date"))
        .map(|(name, value)| match name.as_str() {
            // Which cookies are set may be told apart, their random values not.
            "set-cookie" => format!("{name}: {}", value.to_str().unwrap().split('=').next().unwrap()),
            // The page's length differs by the line's digits at most; those are cut out of the page above.
            "content-length" => name.to_string(),
            _ => format!("{name}: {}", value.to_str().unwrap()),
        })
        .collect();
    headers.sort();
    format!("{}\n{}\n{page}", answer.status, headers.join("\n"))
}
