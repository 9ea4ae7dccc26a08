//! The form as a page.

use super::resume::{Resumed, initials};
use crate::portal::fields::email;
use crate::portal::fields::wrong::{Mistake, Wrong, mistakes};
use crate::portal::fields::{Right, Typed};
use crate::portal::notice::Notice;
use crate::portal::on_file::{Card, OnFile};
use crate::portal::words::Words;
use crate::web::{FIELD_CHARS_MAX, Page, Visit, render};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use engine::Contact;
use jiff::ToSpan;
use jiff::civil::Date;
use termination::case::Cause;
use wording::Args;

/// What a form is made of besides what was typed.
pub(super) struct Shape<'a> {
    pub(super) visit: &'a Visit,
    pub(super) words: &'a Words,
    pub(super) right: Right,
    pub(super) on_file: &'a OnFile,
    /// What it has besides, behind a link to a form that was filled in.
    pub(super) resumed: Option<&'a Resumed>,
}

#[derive(Template)]
#[template(path = "portal/form.html")]
struct FormPage<'a> {
    page: Page,
    /// The number of this opening of the form; kept while mistakes are put right.
    nonce: String,
    lead: String,
    is_end: bool,
    other_href: String,
    other_label: String,
    action: String,
    submit: String,
    after: String,
    notice: Option<Notice>,
    mistakes: Vec<Mistake>,
    summary: String,
    typed: &'a Typed,
    causes: Vec<Choice>,
    last_day_hint: String,
    logged_in: bool,
    file: File,
    model: Option<Model>,
    resumed: Option<ResumedNote>,
    /// What a field takes, with room to say that it is too much.
    room: usize,
}

/// What stands above a form that somebody of the staff filled in.
struct ResumedNote {
    reference: String,
    covered: bool,
}

impl ResumedNote {
    fn of(resumed: &Resumed) -> Self {
        Self {
            reference: resumed.draft.reference.to_string(),
            covered: resumed.covered,
        }
    }
}

/// An answer that can be chosen.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// What is filled in for somebody who is logged in.
struct File {
    name: String,
    cards: Vec<CardChoice>,
    /// Whether any line on file can be chosen.
    any_card: bool,
    legend: String,
    /// The address on file, so far as it is shown; empty when there is none.
    contact: String,
    offers: Vec<String>,
}

/// A line on file.
struct CardChoice {
    value: String,
    label: String,
    chosen: bool,
    ending: bool,
}

/// The model form for a withdrawal by letter (Directive 2011/83/EU, annex I B).
struct Model {
    to: String,
    address: Vec<String>,
}

impl FormPage<'_> {
    /// The label of a field that may stay empty.
    fn optional(&self, id: &str) -> String {
        self.page
            .text_with("form-optional", &Args::new().set("label", self.page.text(id)))
    }

    /// What is wrong with a field; empty when nothing is.
    fn error(&self, field: &str) -> &str {
        self.mistakes
            .iter()
            .find(|mistake| mistake.field == field)
            .map_or("", |mistake| &mistake.text)
    }
}

/// The form with what was typed, and with what is wrong with it.
pub(super) fn page(shape: &Shape<'_>, typed: &Typed, wrongs: &[Wrong], notice: Option<Notice>) -> Response {
    let mut answer = render(&form_page(shape, typed, wrongs, notice));
    if !wrongs.is_empty() {
        *answer.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    answer
}

fn form_page<'a>(
    shape: &Shape<'_>,
    typed: &'a Typed,
    wrongs: &[Wrong],
    notice: Option<Notice>,
) -> FormPage<'a> {
    let Shape {
        visit,
        words,
        right,
        on_file,
        resumed,
    } = *shape;
    let name = right.name();
    let other = if right == Right::End {
        Right::Withdraw
    } else {
        Right::End
    }
    .name();
    let (example, latest) = days(shape);
    let mistakes = mistakes(wrongs, words, example);
    let title = words.text(&format!("form-function-{name}"));
    let title = if wrongs.is_empty() {
        title
    } else {
        format!("{} {title}", words.text("error-prefix"))
    };
    let kept = typed.request.len() == visit.nonce().len();
    FormPage {
        page: visit.page_titled(title),
        nonce: if kept {
            typed.request.clone()
        } else {
            visit.nonce()
        },
        lead: lead(shape),
        is_end: right == Right::End,
        other_href: format!("{}/{other}", visit.base),
        other_label: words.text(&format!("form-function-{other}")),
        action: action(shape),
        submit: words.text(&format!("form-submit-{name}")),
        after: words.text(&after(shape)),
        notice,
        summary: words.text_with("error-summary", &Args::new().set("count", mistakes.len())),
        mistakes,
        typed,
        causes: causes(words, typed),
        last_day_hint: last_day_hint(words, example, latest),
        logged_in: on_file.holder.is_some(),
        file: file(shape, typed),
        model: (right == Right::Withdraw && resumed.is_none()).then(|| model(words)),
        resumed: resumed.map(ResumedNote::of),
        room: FIELD_CHARS_MAX,
    }
}

/// Where the form is sent.
fn action(shape: &Shape<'_>) -> String {
    let base = &shape.visit.base;
    match shape.resumed {
        Some(resumed) => format!("{base}/resume/{}", resumed.token),
        None => format!("{base}/{}", shape.right.name()),
    }
}

fn file(shape: &Shape<'_>, typed: &Typed) -> File {
    let Shape {
        words,
        right,
        on_file,
        ..
    } = *shape;
    let is_end = right == Right::End;
    File {
        name: match (&on_file.known.name, shape.resumed) {
            (None, _) => String::new(),
            (Some(name), None) => name.clone(),
            (Some(name), Some(_)) => initials(name),
        },
        cards: on_file
            .cards
            .iter()
            .map(|card| card_choice(card, typed))
            .collect(),
        any_card: !on_file.known.cards.is_empty(),
        legend: words.text(if is_end {
            "form-lines"
        } else {
            "form-lines-withdraw"
        }),
        contact: shown_contact(shape),
        offers: if is_end {
            offers(on_file, words)
        } else {
            Vec::new()
        },
    }
}

/// What follows: somebody who chose from their own lines has nothing to prove.
fn after(shape: &Shape<'_>) -> String {
    if shape.on_file.known.cards.is_empty() {
        format!("form-after-{}", shape.right.name())
    } else {
        "form-after-session".to_owned()
    }
}

fn lead(shape: &Shape<'_>) -> String {
    let words = shape.words;
    let today = words.day(shape.visit.app.engine().now());
    let args = Args::new()
        .set("operator", words.operator().to_owned())
        .set("days", words.rules().law.withdrawal_days.on(today));
    words.text_with(&format!("form-lead-{}", shape.right.name()), &args)
}

/// A day that could be chosen, and the latest one.
fn days(shape: &Shape<'_>) -> (Date, Date) {
    let today = shape.words.day(shape.visit.app.engine().now());
    let months = shape.words.rules().law.furthest_end_months.on(today);
    (
        today.saturating_add(30.days()),
        today.saturating_add(i32::from(months).months()),
    )
}

fn last_day_hint(words: &Words, example: Date, latest: Date) -> String {
    let example = format!("{} {} {}", example.day(), example.month(), example.year());
    let args = Args::new()
        .set("example", example)
        .set("latest", words.date(latest));
    words.text_with("form-last-day.hint", &args)
}

fn causes(words: &Words, typed: &Typed) -> Vec<Choice> {
    let none = Choice {
        value: String::new(),
        label: words.text("form-cause-none"),
        chosen: typed.cause.is_empty(),
    };
    let named = Cause::ALL.into_iter().map(|cause| Choice {
        value: cause.code().to_owned(),
        label: capitalised(&words.text(&format!("cause-{}", cause.code()))),
        chosen: typed.cause == cause.code(),
    });
    std::iter::once(none).chain(named).collect()
}

/// With a capital letter, as the first word of an entry.
fn capitalised(text: &str) -> String {
    let mut signs = text.chars();
    signs
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

fn card_choice(card: &Card, typed: &Typed) -> CardChoice {
    CardChoice {
        value: card.id.to_string(),
        label: card.line.national(),
        chosen: typed.cards.contains(&card.id),
        ending: card.ending,
    }
}

fn shown_contact(shape: &Shape<'_>) -> String {
    let words = shape.words;
    let (by_email, by_post) = if shape.resumed.is_some() {
        ("resume-known-email", "resume-known-post")
    } else {
        ("form-on-file", "form-on-file-post")
    };
    match &shape.on_file.known.contact {
        None => String::new(),
        Some(Contact::Post(_)) => words.text(by_post),
        Some(contact @ Contact::Sms(_)) => contact.shown(),
        Some(Contact::Email(address)) => {
            words.text_with(by_email, &Args::new().person("address", &email::masked(address)))
        }
    }
}

/// One line for each contract that can still be withdrawn from.
fn offers(on_file: &OnFile, words: &Words) -> Vec<String> {
    let offer = |card: &Card| {
        let args = Args::new()
            .set("line", card.line.national())
            .set("date", words.date(card.withdrawal_until?));
        Some(words.text_with("form-offer-withdrawal", &args))
    };
    on_file
        .cards
        .iter()
        .filter(|card| !card.ending)
        .filter_map(offer)
        .collect()
}

fn model(words: &Words) -> Model {
    Model {
        to: words.text_with(
            "form-model-to",
            &Args::new().set("operator", words.operator().to_owned()),
        ),
        address: words.rules().operator.postal_address.clone(),
    }
}
