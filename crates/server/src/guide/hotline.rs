//! The hotline: every number with from where it works, when somebody answers, what to have at hand, and what nobody
//! will ever ask.

use super::article::{Door, Section, doors, section};
use super::outside::Outside;
use super::phones::{Phone, international, phones};
use super::prose::{Block, blocks};
use super::speech::Speech;
use crate::shops::hours::Hours;
use crate::shops::said::{DayRow, State};
use crate::web::{Page, Visit, render};
use askama::Template;
use axum::response::Response;
use wording::Args;

#[derive(Template)]
#[template(path = "guide/hotline.html")]
struct HotlinePage {
    page: Page,
    lead: String,
    phones: Vec<Phone>,
    /// What is said without a number.
    unknown: String,
    outside: Outside,
    state: State,
    /// The seven days from today on; empty when the file does not say when somebody answers.
    week: Vec<DayRow>,
    school: bool,
    sections: Vec<Section>,
    doors: Vec<Door>,
}

/// `GET {base}/guide/hotline`.
pub(crate) async fn hotline(visit: Visit) -> Response {
    let speech = Speech::of(&visit);
    let clockwork = speech.clockwork(visit.app.engine().now());
    let hours = speech.hours(
        speech.operator().hotlines.hours.as_ref(),
        clockwork.civil().date(),
    );
    let hours = hours.as_ref();
    render(&HotlinePage {
        page: visit.page("guide-hotline-title"),
        lead: speech.text("guide-hotline-summary"),
        phones: phones(&speech),
        unknown: speech.text("guide-hotline-unknown"),
        outside: Outside::of(&speech),
        state: clockwork.state(hours),
        week: hours.map(|hours| clockwork.week(hours)).unwrap_or_default(),
        school: hours.is_some_and(Hours::names_school_holidays),
        sections: sections(&speech),
        doors: doors(&speech)
            .into_iter()
            .filter(|door| !door.path.ends_with("hotline"))
            .collect(),
    })
}

/// What the page says below the numbers.
pub(crate) fn sections(speech: &Speech) -> Vec<Section> {
    let rest = ["cost", "at-hand", "asked", "never", "back", "online"];
    std::iter::once(abroad(speech))
        .chain(rest.map(|name| section(speech, "hotline", name)))
        .collect()
}

/// How one calls from abroad, as far as the numbers let one.
fn abroad(speech: &Speech) -> Section {
    let hotlines = &speech.operator().hotlines;
    let named = hotlines.abroad.as_deref();
    let other = hotlines.off_net.as_deref().or(hotlines.on_net.as_deref());
    let dialled = other.and_then(international);
    let number = |number: &str| Args::new().set("number", unbroken(number));
    let (text, args) = match (named, other, dialled) {
        (Some(named), ..) => ("named", number(named)),
        (None, Some(other), Some(dialled)) => ("ordinary", number(other).set("dialled", unbroken(&dialled))),
        (None, Some(other), None) => ("free", number(other)),
        (None, None, _) => ("unknown", Args::new()),
    };
    Section {
        id: "abroad".to_owned(),
        title: speech.text("guide-hotline-abroad"),
        blocks: blocks(&speech.say(&format!("guide-hotline-abroad.{text}"), &args)),
        ..Section::default()
    }
}

/// A number that stays on one line inside of a text.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{A0}")
}
