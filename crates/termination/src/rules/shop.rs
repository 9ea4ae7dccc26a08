//! The shops of an operator: `[[shops]]` of its file.

use super::fault::{Findings, Noted, Objection};
use super::reading::{Section, decimal, flag, line, list, text};
use super::{LocalText, OpeningHours, Position, Shop, ShopOrigin, format, hotline};
use std::ops::RangeInclusive;

pub(super) const KEYS: [&str; 15] = [
    "id",
    "name",
    "street",
    "postcode",
    "town",
    "town_in",
    "latitude",
    "longitude",
    "phone",
    "languages",
    "step_free",
    "takes_terminations",
    "opening_hours",
    "sample",
    "source",
];

/// The most characters of an id; it stands in addresses of pages.
const ID_MAX: usize = 32;
/// The most characters of opening hours: as many as OpenStreetMap stores.
const HOURS_MAX: usize = 255;
/// Belgium lies within these degrees. Latitude and longitude that were mixed up do not.
const LATITUDES: RangeInclusive<f64> = 49.4..=51.6;
const LONGITUDES: RangeInclusive<f64> = 2.5..=6.5;

/// Reads every shop; no two may have the same id.
pub(super) fn shops(top: &Section<'_>, f: &mut Findings<'_>) -> Result<Vec<Shop>, Noted> {
    let sections = top.sections("shops", &KEYS, f);
    let mut shops: Vec<Result<Shop, Noted>> = Vec::new();
    for section in &sections {
        let read = shop(section, f).and_then(|shop| {
            let taken = shops.iter().flatten().any(|earlier| earlier.id == shop.id);
            if taken {
                let wrong = format!("{} is the id of an earlier shop", shop.id);
                return Err(section.note("id", Objection::new(wrong, "give each shop an id of its own"), f));
            }
            Ok(shop)
        });
        shops.push(read);
    }
    shops.into_iter().collect()
}

fn shop(section: &Section<'_>, f: &mut Findings<'_>) -> Result<Shop, Noted> {
    let stable = "write a short name that never changes, like gent-centrum";
    let id = section.required("id", stable, f, |value| {
        line(value, ID_MAX).and_then(format::stable_key)
    });
    let name = section.required("name", "write the shop's name", f, text);
    let street = section.required("street", "write street and number", f, text);
    let four_digits = "write the four digits in quotes, like \"1000\"";
    let postcode = section.required("postcode", four_digits, f, |value| postcode(text(value)?));
    let town = section.required("town", "write the town", f, text);
    let north = "write degrees north, like 50.85";
    let latitude = section.required("latitude", north, f, |value| decimal(value, LATITUDES));
    let east = "write degrees east, like 4.35";
    let longitude = section.required("longitude", east, f, |value| decimal(value, LONGITUDES));
    let origin = origin(section, f);
    Ok(Shop {
        town_in: town_in(section, f),
        phone: section.optional("phone", f, |value| hotline::off_net(&text(value)?)),
        languages: section
            .optional("languages", f, |value| {
                list(value, |entry| text(entry).and_then(format::language))
            })
            .unwrap_or_default(),
        step_free: section.optional("step_free", f, flag),
        takes_terminations: section.optional("takes_terminations", f, flag),
        opening_hours: opening_hours(section, "opening_hours", f),
        id: id?,
        name: name?,
        street: street?,
        postcode: postcode?,
        town: town?,
        position: Position {
            latitude: latitude?,
            longitude: longitude?,
        },
        origin: origin?,
    })
}

/// Opening hours with their place in the file. Whether they can be evaluated is not known here.
pub(super) fn opening_hours(section: &Section<'_>, key: &str, f: &mut Findings<'_>) -> Option<OpeningHours> {
    let text = section.optional(key, f, |value| line(value, HOURS_MAX))?;
    let line = section.line(key, f);
    Some(OpeningHours { text, line })
}

fn postcode(written: String) -> Result<String, Objection> {
    // Belgian postcodes run from 1000 to 9999.
    if written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit()) && !written.starts_with('0') {
        return Ok(written);
    }
    Err(Objection::new(
        format!("{written} is no Belgian postcode"),
        "write four digits, like \"1000\"",
    ))
}

fn town_in(section: &Section<'_>, f: &mut Findings<'_>) -> LocalText {
    let names = section.section("town_in", &["nl", "fr", "de", "en", "zh"], f);
    let mut given = |language| names.optional(language, f, text);
    LocalText {
        nl: given("nl"),
        fr: given("fr"),
        de: given("de"),
        en: given("en"),
        zh: given("zh"),
    }
}

/// A shop is a sample or comes from somewhere: one of both, so that nobody takes a made-up address for a real one.
fn origin(section: &Section<'_>, f: &mut Findings<'_>) -> Result<ShopOrigin, Noted> {
    let sample = section.optional("sample", f, flag);
    let source = section.optional("source", f, |value| text(value).and_then(format::site));
    let noted =
        |wrong, remedy, f: &mut Findings<'_>| Err(section.note("source", Objection::new(wrong, remedy), f));
    match (sample == Some(true), source) {
        (true, None) => Ok(ShopOrigin::Sample),
        (false, Some(page)) => Ok(ShopOrigin::Source(page)),
        (true, Some(_)) => noted(
            "a sample has no source",
            "take out `sample` when the shop is real, or else `source`",
            f,
        ),
        (false, None) => noted(
            "nothing says where this shop comes from",
            "give the page that names it as `source`, or write sample = true",
            f,
        ),
    }
}
