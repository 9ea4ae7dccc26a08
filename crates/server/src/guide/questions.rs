//! Questions and answers.

use super::article::{Link, Section, section, show};
use super::speech::Speech;
use crate::web::Visit;
use axum::response::Response;

/// Every question, in the order of the page.
pub(crate) const QUESTIONS: [&str; 19] = [
    "cost",
    "days",
    "back",
    "new",
    "keep",
    "withdrawal",
    "debt",
    "credit",
    "price",
    "lost",
    "abroad",
    "language",
    "languages-spoken",
    "reason",
    "several",
    "mail",
    "not-me",
    "data",
    "complaint",
];

/// `GET {base}/guide/questions`.
pub(crate) async fn questions(visit: Visit) -> Response {
    let speech = Speech::of(&visit);
    let sections = answers(&speech);
    show(&visit, &speech, "questions", sections)
}

/// The questions that hold for one operator, with their answers.
pub(crate) fn answers(speech: &Speech) -> Vec<Section> {
    QUESTIONS
        .into_iter()
        .filter(|name| holds(speech, name))
        .map(|name| answer(speech, name))
        .collect()
}

/// Whether a question is asked of this operator: what its file does not know is not asked.
pub(crate) fn holds(speech: &Speech, question: &str) -> bool {
    match question {
        "credit" => speech.operator().plans.prepaid != Some(false),
        "languages-spoken" => speech.languages_spoken().is_some(),
        _ => true,
    }
}

fn answer(speech: &Speech, name: &str) -> Section {
    let plain = section(speech, "question", name);
    let ombudsman = || Link {
        href: speech.text("guide-question-complaint-site.address"),
        text: speech.text("guide-question-complaint-site"),
    };
    Section {
        link: (name == "complaint").then(ombudsman),
        ..plain
    }
}
