//! What to say, in the language of whoever is spoken to; beside the page, which is in that of the staff.

use super::speaking::spelled;
use super::{AtDesk, Counter, Instead};
use crate::portal::words::Words;
use termination::Case;
use termination::case::{KeepNumber, Scheduled};
use termination::identity::evidence::Kind;
use termination::party::{Acting, Language};
use termination::settlement::Settlement;
use wording::Args;

/// What to say, paragraph by paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Say {
    /// For the `lang` of the text.
    pub(super) lang: &'static str,
    pub(super) paragraphs: Vec<String>,
}

impl Say {
    fn new(language: Language, paragraphs: Vec<String>) -> Self {
        Self {
            lang: tag(language),
            paragraphs,
        }
    }
}

/// The language of a text, for its `lang`.
pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::Zh => "zh-Hans",
        Language::Nl | Language::Fr | Language::De | Language::En => language.code(),
    }
}

/// The words of a desk in one language.
pub(super) fn words(at: &AtDesk, language: Language) -> Words {
    let visit = &at.visit;
    Words::new(visit.app.wording().clone(), language, visit.operator.clone())
}

/// The greeting, and what is asked for the form.
pub(super) fn greeting(at: &AtDesk, language: Language) -> Say {
    let words = words(at, language);
    let operator = Args::new().set("operator", words.operator().to_owned());
    let greet = match at.counter {
        Counter::Phone => "say-greet-phone",
        Counter::Shop => "say-greet-shop",
    };
    let paragraphs = vec![
        words.text_with(greet, &operator),
        words.text("say-ask-end"),
        words.text("say-ask-keep"),
        words.text("say-ask-address"),
    ];
    Say::new(language, paragraphs)
}

/// That the request is received, and the next question.
pub(super) fn question(at: &AtDesk, case: &Case, kind: Kind) -> Say {
    let words = words(at, case.asked.language);
    let mut paragraphs = vec![taken(&words, case)];
    if case.asked.acting == Acting::Heir {
        paragraphs.insert(0, words.text("say-condolence"));
    }
    paragraphs.push(words.text("say-must-check"));
    paragraphs.push(words.text(&format!("say-question-{}", kind.name().replace('_', "-"))));
    Say::new(case.asked.language, paragraphs)
}

fn taken(words: &Words, case: &Case) -> String {
    let args = Args::new()
        .set("at", words.second(case.asked.at))
        .set("reference", spelled(case.reference));
    words.text_with("say-taken", &args)
}

/// That nothing more can be asked now, and that the request stands all the same.
pub(super) fn unproven(at: &AtDesk, case: &Case, locked: bool) -> Say {
    let words = words(at, case.asked.language);
    let id = match (locked, case.asked.acting) {
        (true, _) => "say-locked",
        (false, Acting::Holder) => "say-unproven",
        (false, Acting::Heir | Acting::Guardian | Acting::Administrator | Acting::Company) => "say-papers",
    };
    let paragraphs = vec![taken(&words, case), words.text(id)];
    Say::new(case.asked.language, paragraphs)
}

/// What will happen, read aloud before the yes.
pub(super) async fn summary(at: &AtDesk, case: &Case) -> Result<(Say, Scheduled), Instead> {
    let words = words(at, case.asked.language);
    let (schedule, settlement) = at.visit.app.engine().foresee(case).await?;
    let mut paragraphs = vec![
        words.text_at("say-ends", schedule.ends_at),
        words.wording().explain_end(words.language(), schedule.end_rule),
        money(&words, &settlement),
        number(&words, case),
        words.text_at("say-no-return", schedule.point_of_no_return_at),
    ];
    paragraphs.push(words.text("say-yes"));
    Ok((Say::new(case.asked.language, paragraphs), schedule))
}

fn money(words: &Words, settlement: &Settlement) -> String {
    match settlement.total().filter(|total| !total.is_zero()) {
        Some(total) => words.text_with("say-credit", &Args::new().set("amount", words.money(total))),
        None => words.text("say-no-credit"),
    }
}

fn number(words: &Words, case: &Case) -> String {
    let policy = &words.rules().operator.policy;
    let id = match case.asked.keep_number {
        KeepNumber::Yes => "say-number-kept",
        KeepNumber::No => "say-number-rests",
    };
    words.text_with(id, &Args::new().set("days", policy.port_out_days))
}

/// What is said at the end of the conversation.
pub(super) fn farewell(at: &AtDesk, case: &Case, schedule: &Scheduled) -> Say {
    let words = words(at, case.asked.language);
    let args = Args::new().set("reference", spelled(case.reference));
    let paragraphs = vec![
        words.text_at("say-done", schedule.ends_at),
        words.text_with("say-reference", &args),
        words.text("say-record"),
        words.text("say-farewell"),
    ];
    Say::new(case.asked.language, paragraphs)
}
