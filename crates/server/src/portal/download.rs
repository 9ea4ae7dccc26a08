//! `GET {base}/case/{token}/receipt.txt`: the receipt as a file, which people keep on any device (durable medium).

use super::end;
use super::facts;
use super::opened::{Opened, Shown};
use super::receipt;
use crate::web::Visit;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use engine::LinkKind;
use wording::Args;

/// Older editors on Windows read a text file as UTF-8 only when it begins with this mark; every other program
/// skips it.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Hands the receipt over as a text file.
pub(crate) async fn text(visit: Visit) -> Shown {
    let opened = Opened::by_link(visit, LinkKind::Case).await?;
    let mut answer: Response = written(&opened).into_response();
    let headers = answer.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/plain; charset=utf-8"),
    );
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let name = format!(
        "attachment; filename=\"{}-{}.txt\"",
        opened.case.operator, opened.case.reference
    );
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}

/// The receipt line by line. Line ends are those that every editor knows.
fn written(opened: &Opened) -> String {
    let words = &opened.words;
    let mut lines = vec![words.text(receipt::title(opened.case.asked.kind)), String::new()];
    lines.push(format!(
        "{}: {}",
        words.text("receipt-reference"),
        opened.case.reference
    ));
    let received = words.second(opened.case.asked.at);
    lines.push(words.text_with("receipt-received", &Args::new().set("at", received)));
    lines.extend([String::new(), words.text("receipt-content").to_uppercase()]);
    if opened.details.is_none() {
        lines.push(words.text("receipt-erased"));
    }
    for fact in facts::content(opened) {
        lines.push(format!("{}: {}", fact.name, fact.text.replace('\n', "\r\n    ")));
    }
    section(
        &mut lines,
        &words.text("receipt-end"),
        end::story(&opened.case, &opened.terms, words, opened.now),
    );
    section(&mut lines, &words.text("receipt-next"), receipt::next(opened));
    let page = format!("{}{}", opened.visit.app.base_url(), opened.href(""));
    section(
        &mut lines,
        &words.text("receipt-save"),
        vec![words.text("receipt-link"), page],
    );
    format!("{BYTE_ORDER_MARK}{}\r\n", lines.join("\r\n"))
}

fn section(lines: &mut Vec<String>, heading: &str, content: Vec<String>) {
    if !content.is_empty() {
        lines.extend([String::new(), heading.to_uppercase()]);
        lines.extend(content);
    }
}
