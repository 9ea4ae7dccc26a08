//! The search: a few dozen places of the portal, found by words in five languages, however they are written.

pub(crate) mod fold;
mod rank;
#[cfg(test)]
mod tests;
mod topics;

use super::prose::first_paragraph;
use super::questions::holds;
use super::speech::Speech;
use crate::web::{Page, Visit, render};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use rank::ranked;
use serde::Deserialize;
use topics::{Place, TOPICS, Topic};
use wording::Args;

/// Letters of a query that are read; the rest is cut off.
const QUERY_CHARS_MAX: usize = 200;
/// Results on the page.
const RESULTS_MAX: usize = 6;

/// The query string.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "guide/search.html")]
struct SearchPage {
    page: Page,
    heading: String,
    results: Vec<Found>,
    /// Whether something was asked that nothing fits.
    fruitless: bool,
}

/// One result.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    /// Path after `base`.
    path: &'static str,
    title: String,
    summary: String,
}

/// `GET {base}/search?q=`.
pub(crate) async fn search(visit: Visit, Query(asked): Query<Asked>) -> Response {
    let query: String = asked
        .q
        .chars()
        .filter(|c| !c.is_control())
        .take(QUERY_CHARS_MAX)
        .collect();
    let query = query.trim();
    let speech = Speech::of(&visit);
    let results = results(&speech, query);
    let args = Args::new().person("query", query).set("count", results.len());
    let heading = match (query.is_empty(), results.is_empty()) {
        (true, _) => visit.text("search-empty"),
        (false, true) => visit.text_with("search-none", &args),
        (false, false) => visit.text_with("search-found", &args),
    };
    let mut page = visit.page("search-title");
    query.clone_into(&mut page.query);
    let fruitless = !query.is_empty() && results.is_empty();
    render(&SearchPage {
        page,
        heading,
        results,
        fruitless,
    })
}

fn results(speech: &Speech, query: &str) -> Vec<Found> {
    let topics = TOPICS.iter().filter(|topic| is_open(speech, topic));
    ranked(topics, query)
        .into_iter()
        .take(RESULTS_MAX)
        .map(|topic| found(speech, topic))
        .collect()
}

/// What an operator's file rules out is not found either.
fn is_open(speech: &Speech, topic: &Topic) -> bool {
    match topic.place {
        Place::Question(name) => holds(speech, name),
        Place::Section { name: "esim", .. } => speech.operator().plans.esim != Some(false),
        Place::Page { .. } | Place::Section { .. } => true,
    }
}

fn found(speech: &Speech, topic: &Topic) -> Found {
    let (title, summary) = match topic.place {
        Place::Page { title, summary } => (speech.text(title), speech.text(summary)),
        Place::Section { page, name } => answered(speech, &format!("guide-{page}-{name}")),
        Place::Question(name) => answered(speech, &format!("guide-question-{name}")),
    };
    Found {
        path: topic.path,
        title,
        summary,
    }
}

fn answered(speech: &Speech, id: &str) -> (String, String) {
    (
        speech.text(id),
        first_paragraph(&speech.text(&format!("{id}.text"))),
    )
}
