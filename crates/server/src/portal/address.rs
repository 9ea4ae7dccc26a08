//! `GET` and `POST {base}/case/{token}/address`: another address for the receipt and everything after it.

use super::case_page;
use super::fields::contact;
use super::fields::text::{one_line, several_lines};
use super::fields::wrong::{Mistake, What, Wrong, mistakes};
use super::opened::{Opened, Shown};
use crate::web::{Fields, Page, Posted, Visit, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engine::LinkKind;
use wording::Args;

#[derive(Template)]
#[template(path = "portal/address.html")]
struct AddressPage {
    page: Page,
    reference: String,
    /// The address until now, if it was not erased.
    now: Option<String>,
    email: String,
    post: String,
    mistakes: Vec<Mistake>,
    summary: String,
    email_error: String,
    post_error: String,
    case_href: String,
    action: String,
}

/// Shows the address and where to type another.
pub(crate) async fn show(visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    Ok(page(&opened, String::new(), String::new(), &[]))
}

/// Takes the new address; the newest message goes there at once.
pub(crate) async fn correct(Posted(visit, fields): Posted<Fields>) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let (email, post) = (one_line(fields.one("email")), several_lines(fields.one("post")));
    let altered = [("email", email.altered), ("post", post.altered)]
        .into_iter()
        .find(|(_, altered)| *altered);
    let read = match altered {
        Some((field, _)) => Err(Wrong {
            field,
            what: What::Signs,
        }),
        None => contact(&email.text, &post.text),
    };
    let contact = match read {
        Ok(contact) => contact,
        Err(wrong) => return Ok(page(&opened, email.text, post.text, &[wrong])),
    };
    let written = contact.shown();
    opened.visit.count_address(&written).await?;
    let case = opened.case.id.to_string();
    let id = opened
        .visit
        .command_id(fields.one("request"), &[&case, "address", &written])?;
    match opened
        .visit
        .app
        .engine()
        .correct_address(opened.case.id, id, contact)
        .await?
    {
        Ok(_) => Ok(opened.go("?done=address")),
        Err(refusal) => case_page::refused(opened, &refusal).await,
    }
}

fn page(opened: &Opened, email: String, post: String, wrongs: &[Wrong]) -> Response {
    let words = &opened.words;
    let mistakes = mistakes(wrongs, words, words.day(opened.now));
    let error_of = |field: &str| {
        let mistake = mistakes.iter().find(|mistake| mistake.field == field);
        mistake.map_or_else(String::new, |mistake| mistake.text.clone())
    };
    let (email_error, post_error) = (error_of("email"), error_of("post"));
    let mut answer = render(&AddressPage {
        page: opened.visit.page("address-title"),
        reference: opened.case.reference.to_string(),
        now: opened.address(),
        email,
        post,
        email_error,
        post_error,
        case_href: opened.href(""),
        action: opened.href("/address"),
        summary: words.text_with("error-summary", &Args::new().set("count", mistakes.len())),
        mistakes,
    });
    if !wrongs.is_empty() {
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    answer
}
