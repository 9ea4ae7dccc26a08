//! The shop finder.

use super::outside::Outside;
use super::speech::Speech;
use crate::shops::distance;
use crate::shops::finding::{About, Found, Ranked, Sought, find};
use crate::shops::said::State;
use crate::web::{Fields, Page, Posted, Visit, allow_position, render};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use termination::rules::{Position, Shop, ShopOrigin};
use wording::Args;

/// Letters of a town that are read; the rest is cut off.
const PLACE_CHARS_MAX: usize = 80;

/// What is asked of the finder, in the address or in a form.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    place: String,
    #[serde(default)]
    terminations: String,
    #[serde(default)]
    open: String,
    #[serde(default)]
    step_free: String,
    #[serde(default)]
    speaks: String,
    /// The position, which comes in a form only.
    #[serde(skip)]
    here: Option<Position>,
}

impl From<Fields> for Asked {
    fn from(fields: Fields) -> Self {
        let of = |name: &str| fields.one(name).to_owned();
        let degrees = |name: &str, most: f64| rounded(fields.one(name), most);
        let here = degrees("lat", 90.0).zip(degrees("lon", 180.0));
        Self {
            place: of("place"),
            terminations: of("terminations"),
            open: of("open"),
            step_free: of("step_free"),
            speaks: of("speaks"),
            here: here.map(|(latitude, longitude)| Position { latitude, longitude }),
        }
    }
}

/// Degrees to two decimals, about a kilometre, whatever the browser sent.
fn rounded(written: &str, most: f64) -> Option<f64> {
    let degrees: f64 = written.parse().ok()?;
    let within = (-most..=most).contains(&degrees);
    within.then(|| (degrees * 100.0).round() / 100.0)
}

#[derive(Template)]
#[template(path = "guide/shops.html")]
struct FinderPage {
    page: Page,
    lead: String,
    /// Whether the operator's file names any shop.
    any: bool,
    /// What is said when it names none, and where to ask.
    none: String,
    outside: Outside,
    asked: Asked,
    /// The position as it goes on in the form; empty without one.
    here: Option<(String, String)>,
    languages: Vec<Spoken>,
    message: String,
    /// A town to look for instead.
    meant: Option<Meant>,
    /// Whether some of the shops are samples.
    samples: bool,
    shops: Vec<Entry>,
}

/// A language that is spoken in some shop.
struct Spoken {
    code: String,
    name: String,
    chosen: bool,
}

/// A town that was nearly typed.
struct Meant {
    town: String,
    href: String,
}

/// One shop in the list.
struct Entry {
    path: String,
    name: String,
    sample: bool,
    address: String,
    /// How far; empty when that is not known.
    away: String,
    state: State,
    facts: Vec<String>,
}

/// `GET {base}/guide/shops?place=&terminations=&open=&step_free=&speaks=`.
pub(crate) async fn finder(visit: Visit, Query(asked): Query<Asked>) -> Response {
    show(&visit, asked)
}

/// `POST {base}/guide/shops`: the same with the browser's position, which must not lie in an address. Nothing is kept.
pub(crate) async fn here(Posted(visit, asked): Posted<Asked>) -> Response {
    show(&visit, asked)
}

fn show(visit: &Visit, mut asked: Asked) -> Response {
    let speech = Speech::of(visit);
    asked.place = cleaned(&asked.place);
    let shops = &speech.operator().shops;
    let sought = asked.here.map_or(Sought::Typed(&asked.place), Sought::Here);
    let found = find(shops, sought, visit.language.code());
    let entries: Vec<_> = found
        .shops
        .iter()
        .map(|ranked| (ranked.shop, entry(visit, &speech, ranked)))
        .filter(|(shop, entry)| fits(&asked, shop, entry))
        .collect();
    let samples = entries.iter().any(|(_, entry)| entry.sample);
    let page = FinderPage {
        page: visit.page("guide-shops-title"),
        lead: speech.text("guide-shops-summary"),
        any: !shops.is_empty(),
        none: speech.text("shops-none.text"),
        outside: Outside::of(&speech),
        message: message(&speech, &asked, &found, entries.len()),
        meant: meant(visit, &found),
        languages: languages(&speech, &asked.speaks),
        here: asked
            .here
            .map(|here| (here.latitude.to_string(), here.longitude.to_string())),
        samples,
        shops: entries.into_iter().map(|(_, entry)| entry).collect(),
        asked,
    };
    allow_position(render(&page))
}

/// What was typed, on one line and of bounded length.
fn cleaned(typed: &str) -> String {
    let visible = typed.trim().chars().filter(|c| !c.is_control());
    visible.take(PLACE_CHARS_MAX).collect()
}

fn fits(asked: &Asked, shop: &Shop, entry: &Entry) -> bool {
    let wanted = |field: &str| !field.is_empty();
    (!wanted(&asked.terminations) || shop.takes_terminations == Some(true))
        && (!wanted(&asked.open) || entry.state.open)
        && (!wanted(&asked.step_free) || shop.step_free == Some(true))
        && (!wanted(&asked.speaks) || shop.languages.contains(&asked.speaks))
}

fn entry(visit: &Visit, speech: &Speech, ranked: &Ranked<'_>) -> Entry {
    let shop = ranked.shop;
    let clockwork = speech.clockwork(visit.app.engine().now());
    let hours = speech.hours(shop.opening_hours.as_ref(), clockwork.civil().date());
    let away = ranked.metres.filter(|_| !ranked.there);
    Entry {
        path: format!("/guide/shops/{}", shop.id),
        name: shop.name.clone(),
        sample: shop.origin == ShopOrigin::Sample,
        address: address(speech, shop),
        away: away.map_or_else(String::new, |metres| {
            distance::said(speech.wording(), speech.language(), metres)
        }),
        state: clockwork.state(hours.as_ref()),
        facts: facts(speech, shop),
    }
}

/// The address on one line.
pub(crate) fn address(speech: &Speech, shop: &Shop) -> String {
    let town = shop.town_in(speech.language().code());
    format!("{}, {} {town}", shop.street, shop.postcode)
}

/// What is known of a shop, in short.
fn facts(speech: &Speech, shop: &Shop) -> Vec<String> {
    let yes_or_no = |known: Option<bool>, yes: &str, no: &str| {
        known.map(|known| speech.text(if known { yes } else { no }))
    };
    let terminations = yes_or_no(
        shop.takes_terminations,
        "shops-terminations-yes",
        "shops-terminations-no",
    );
    let step_free = yes_or_no(shop.step_free, "shops-step-free-yes", "shops-step-free-no");
    [terminations, step_free, speech.spoken(&shop.languages)]
        .into_iter()
        .flatten()
        .collect()
}

fn message(speech: &Speech, asked: &Asked, found: &Found<'_>, count: usize) -> String {
    if count == 0 {
        return speech.text("shops-none-fits");
    }
    let args = Args::new().set("count", count).person("typed", &asked.place);
    match &found.about {
        About::Everything => speech.say("shops-found", &args),
        About::Place(town) => speech.say("shops-found-place", &args.set("town", *town)),
        About::Here => speech.say("shops-found-here", &args),
        About::Nearby => speech.say("shops-found-nearby", &args),
        About::Meant(_) | About::NoSuchTown => speech.say("shops-no-town", &args),
        About::NoPostcode => speech.say("shops-no-postcode", &args),
    }
}

fn meant(visit: &Visit, found: &Found<'_>) -> Option<Meant> {
    let About::Meant(town) = found.about else {
        return None;
    };
    let mut query = form_query(town);
    query.insert_str(0, &format!("{}/guide/shops?place=", visit.base));
    Some(Meant {
        town: town.to_owned(),
        href: query,
    })
}

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// A value as it stands in a query.
fn form_query(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    value.bytes().fold(String::new(), |mut query, byte| {
        if plain(byte) {
            query.push(char::from(byte));
        } else {
            query.push('%');
            query.extend([byte >> 4, byte & 15].map(|half| char::from(HEX[usize::from(half)])));
        }
        query
    })
}

/// Every language that some shop speaks, each once.
fn languages(speech: &Speech, chosen: &str) -> Vec<Spoken> {
    let mut codes: Vec<&String> = speech
        .operator()
        .shops
        .iter()
        .flat_map(|shop| &shop.languages)
        .collect();
    codes.sort();
    codes.dedup();
    let spoken = |code: &String| {
        Some(Spoken {
            name: speech.spoken(std::slice::from_ref(code))?,
            chosen: code == chosen,
            code: code.clone(),
        })
    };
    codes.into_iter().filter_map(spoken).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_rounded_to_about_a_kilometre_and_must_lie_on_earth() {
        for (written, most, expected) in [
            ("50.84672", 90.0, Some(50.85)),
            ("-0.004", 90.0, Some(-0.0)),
            ("4.35", 180.0, Some(4.35)),
            ("90.1", 90.0, None),
            ("NaN", 90.0, None),
            ("inf", 90.0, None),
            ("", 90.0, None),
            ("x", 90.0, None),
        ] {
            assert_eq!(rounded(written, most), expected, "{written}");
        }
    }

    #[test]
    fn a_town_in_a_query_keeps_its_letters() {
        assert_eq!(form_query("Liège & co"), "Li%C3%A8ge%20%26%20co");
    }
}
