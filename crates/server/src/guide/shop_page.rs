//! One shop: a page that prints well, and the entry for a calendar.

use super::finder::address;
use super::phones::dial;
use super::prose::{Block, blocks};
use super::speech::Speech;
use crate::shops::calendar_entry::CalendarEntry;
use crate::shops::hours::Hours;
use crate::shops::said::{Clockwork, DayRow, State, clock};
use crate::shops::visits::{end, fits, moments};
use crate::web::{Page, PageError, Visit, render};
use askama::Template;
use axum::extract::Query;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::DateTime;
use serde::Deserialize;
use termination::rules::{Shop, ShopOrigin};
use wording::Args;

/// Days ahead for which an entry is made.
const VISIT_DAYS: i64 = 60;

#[derive(Template)]
#[template(path = "guide/shop.html")]
struct ShopPage {
    page: Page,
    sample: bool,
    /// The page that names the shop.
    source: String,
    state: State,
    /// Street; postcode and town.
    address: [String; 2],
    phone: Option<(String, String)>,
    facts: Vec<Fact>,
    week: Vec<DayRow>,
    special: Vec<DayRow>,
    school: bool,
    bring: Vec<Block>,
    also: Vec<Block>,
    map: String,
    geo: String,
    moments: Vec<Day>,
    ics: String,
}

/// Something that is known, or that it is not.
struct Fact {
    name: String,
    text: String,
}

/// Moments of a day that can be picked.
struct Day {
    name: String,
    moments: Vec<Moment>,
}

/// One of them.
struct Moment {
    value: String,
    name: String,
}

/// `GET {base}/guide/shops/{shop}`.
pub(crate) async fn shop(visit: Visit) -> Result<Response, PageError> {
    let speech = Speech::of(&visit);
    let shop = chosen(&visit, &speech)?;
    let clockwork = speech.clockwork(visit.app.engine().now());
    let hours = speech.hours(shop.opening_hours.as_ref(), clockwork.civil().date());
    let hours = hours.as_ref();
    let (latitude, longitude) = (shop.position.latitude, shop.position.longitude);
    let here = format!("{latitude}&mlon={longitude}#map=17/{latitude}/{longitude}");
    Ok(render(&ShopPage {
        page: visit.page_titled(shop.name.clone()),
        sample: shop.origin == ShopOrigin::Sample,
        source: match &shop.origin {
            ShopOrigin::Sample => String::new(),
            ShopOrigin::Source(page) => page.clone(),
        },
        state: clockwork.state(hours),
        address: [
            shop.street.clone(),
            format!("{} {}", shop.postcode, shop.town_in(visit.language.code())),
        ],
        phone: shop.phone.clone().map(|number| (dial(&number), number)),
        facts: facts(&speech, shop),
        week: hours.map(|hours| clockwork.week(hours)).unwrap_or_default(),
        special: hours.map(|hours| clockwork.special(hours)).unwrap_or_default(),
        school: hours.is_some_and(Hours::names_school_holidays),
        bring: blocks(&speech.text("shops-bring.text")),
        also: blocks(&speech.text("shops-bring-also.text")),
        map: format!("https://www.openstreetmap.org/?mlat={here}"),
        geo: format!("geo:{latitude},{longitude}"),
        moments: hours
            .map(|hours| days(&speech, &clockwork, hours))
            .unwrap_or_default(),
        ics: format!("{}/guide/shops/{}/visit.ics", visit.base, shop.id),
    }))
}

fn chosen<'a>(visit: &Visit, speech: &'a Speech) -> Result<&'a Shop, PageError> {
    speech
        .operator()
        .shop(visit.param("shop"))
        .ok_or(PageError::NotFound)
}

fn facts(speech: &Speech, shop: &Shop) -> Vec<Fact> {
    let known = |about: &str, known: Option<bool>| {
        let answer = match known {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        };
        Fact {
            name: speech.text(&format!("shops-{about}")),
            text: speech.text(&format!("shops-{about}-{answer}")),
        }
    };
    let languages = speech.spoken(&shop.languages).map(|text| Fact {
        name: speech.text("shops-languages"),
        text,
    });
    let both = [
        known("terminations", shop.takes_terminations),
        known("step-free", shop.step_free),
    ];
    both.into_iter().chain(languages).collect()
}

fn days(speech: &Speech, clockwork: &Clockwork<'_>, hours: &Hours) -> Vec<Day> {
    let moment = |at: DateTime| {
        let args = Args::new()
            .set("day", clockwork.day(at.date()))
            .set("time", clock(at));
        Moment {
            value: at.strftime("%Y-%m-%dT%H:%M").to_string(),
            name: speech.say("shops-visit-moment", &args),
        }
    };
    moments(hours, clockwork.civil())
        .into_iter()
        .map(|(day, moments)| Day {
            name: clockwork.day(day),
            moments: moments.into_iter().map(moment).collect(),
        })
        .collect()
}

/// The moment that was picked.
#[derive(Debug, Deserialize)]
pub(crate) struct Picked {
    #[serde(default)]
    at: String,
}

/// `GET {base}/guide/shops/{shop}/visit.ics?at=2026-11-24T10:00`. A moment that the page does not offer is not
/// understood.
pub(crate) async fn entry(visit: Visit, Query(picked): Query<Picked>) -> Result<Response, PageError> {
    let speech = Speech::of(&visit);
    let shop = chosen(&visit, &speech)?;
    let at: DateTime = picked.at.parse().map_err(|_| PageError::NotUnderstood)?;
    let entry = written(&visit, &speech, shop, at).ok_or(PageError::NotUnderstood)?;
    let mut answer = entry.write().into_response();
    let headers = answer.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/calendar; charset=utf-8"),
    );
    let name = format!(
        "attachment; filename=\"{}-{}.ics\"",
        speech.operator().id,
        shop.id
    );
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}

fn written(visit: &Visit, speech: &Speech, shop: &Shop, at: DateTime) -> Option<CalendarEntry> {
    let now = visit.app.engine().now();
    let clockwork = speech.clockwork(now);
    let today = clockwork.civil();
    let near = today.saturating_sub(1.day())..=today.saturating_add(VISIT_DAYS.days());
    let hours = speech.hours(shop.opening_hours.as_ref(), today.date())?;
    if !near.contains(&at) || !fits(&hours, at) {
        return None;
    }
    let instant = |at: DateTime| Some(at.to_zoned(clockwork.zone.clone()).ok()?.timestamp());
    let operator = &speech.operator().id;
    let args = Args::new().set("shop", shop.name.clone());
    Some(CalendarEntry {
        uid: format!("{}-{}@{operator}.cease", at.strftime("%Y%m%dT%H%M"), shop.id),
        made_at: now,
        from: instant(at)?,
        until: instant(end(at))?,
        summary: speech.say("shops-visit-summary", &args),
        place: address(speech, shop),
        position: shop.position,
        description: description(speech, shop),
    })
}

/// What to bring, as lines; of a sample first that it is one.
fn description(speech: &Speech, shop: &Shop) -> String {
    let mut lines = Vec::new();
    if shop.origin == ShopOrigin::Sample {
        lines.push(speech.text("shops-sample"));
    }
    lines.push(format!("{}:", speech.text("shops-bring")));
    for block in blocks(&speech.text("shops-bring.text")) {
        match block {
            Block::Paragraph(text) => lines.push(text),
            Block::List(items) | Block::Steps(items) => {
                lines.extend(items.into_iter().map(|item| format!("- {item}")));
            }
        }
    }
    lines.extend(shop.phone.clone());
    lines.join("\n")
}
