//! `/demo/outbox`: every mail, SMS and letter that would have been sent.

use super::control::zone;
use crate::app::App;
use crate::web::{Doorstep, Page, PageError, render};
use adapters::outbox_local::{Item, Kept};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse, Response};
use termination::party::Language;

#[derive(Template)]
#[template(path = "demo/outbox.html")]
struct OutboxPage {
    page: Page,
    items: Vec<Entry>,
}

/// One item in the list.
struct Entry {
    n: u64,
    kind: &'static str,
    to: String,
    about: String,
    at: String,
    lang: &'static str,
}

#[derive(Template)]
#[template(path = "demo/item.html")]
struct ItemPage {
    page: Page,
    entry: Entry,
    headers: Vec<(String, String)>,
    lines: Vec<Vec<Piece>>,
    has_html: bool,
}

/// A piece of a text: words, or an address to follow.
struct Piece {
    text: String,
    href: Option<String>,
}

/// Letters of an SMS that the list shows.
const ABOUT_CHARS: usize = 70;

/// The HTML part of a mail carries its style inside, as mail programs want it.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; \
    form-action 'none'";

/// `GET /demo/outbox`.
pub(super) async fn list(doorstep: Doorstep) -> Result<Response, PageError> {
    let demo = doorstep.app.demo().ok_or(PageError::NotFound)?;
    let items = demo
        .outbox
        .list()
        .iter()
        .map(|item| entry(&doorstep.app, item))
        .collect();
    Ok(render(&OutboxPage {
        page: doorstep.page_titled("Outbox".to_owned()),
        items,
    }))
}

/// `GET /demo/outbox/{n}`.
pub(super) async fn show(doorstep: Doorstep, Path(n): Path<u64>) -> Result<Response, PageError> {
    let demo = doorstep.app.demo().ok_or(PageError::NotFound)?;
    let item = demo.outbox.get(n).ok_or(PageError::NotFound)?;
    let entry = entry(&doorstep.app, &item);
    let (headers, has_html) = match &item.kept {
        Kept::Mail { headers, .. } => (headers.clone(), true),
        Kept::Sms { to, .. } => (vec![("To".to_owned(), to.clone())], false),
        Kept::Letter { name, lines, .. } => (
            vec![("To".to_owned(), format!("{name}, {}", lines.join(", ")))],
            false,
        ),
    };
    Ok(render(&ItemPage {
        page: doorstep.page_titled(format!("{} {n}", entry.kind)),
        lines: item
            .kept
            .text()
            .lines()
            .map(|line| pieces(line, doorstep.app.base_url()))
            .collect(),
        entry,
        headers,
        has_html,
    }))
}

/// `GET /demo/outbox/{n}/html`: a mail as a mail program shows it.
pub(super) async fn html(doorstep: Doorstep, Path(n): Path<u64>) -> Result<Response, PageError> {
    let demo = doorstep.app.demo().ok_or(PageError::NotFound)?;
    let item = demo.outbox.get(n).ok_or(PageError::NotFound)?;
    let Kept::Mail { html, .. } = item.kept else {
        return Err(PageError::NotFound);
    };
    let mut answer = Html(html).into_response();
    answer
        .headers_mut()
        .insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(MAIL_POLICY));
    Ok(answer)
}

fn entry(app: &App, item: &Item) -> Entry {
    let (kind, about) = match &item.kept {
        Kept::Mail { subject, .. } => ("Mail", subject.clone()),
        Kept::Sms { text, .. } => ("SMS", text.chars().take(ABOUT_CHARS).collect()),
        Kept::Letter { operator, .. } => ("Letter", operator.clone()),
    };
    Entry {
        n: item.n,
        kind,
        to: item.kept.to().to_owned(),
        about,
        at: app.wording().instant_short(Language::En, item.at, &zone(app)),
        lang: item.kept.language().code(),
    }
}

/// Cuts a line so that addresses of ours can be followed.
fn pieces(line: &str, base_url: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(base_url) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| c.is_whitespace()).unwrap_or(from.len());
        let (address, after) = from.split_at(end);
        found.push(Piece {
            text: before.to_owned(),
            href: None,
        });
        found.push(Piece {
            text: address.to_owned(),
            href: address.strip_prefix(base_url).map(str::to_owned),
        });
        rest = after;
    }
    found.push(Piece {
        text: rest.to_owned(),
        href: None,
    });
    found
}
