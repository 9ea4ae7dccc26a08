//! Reads `operators/<id>.toml`.

use super::fault::{Findings, Noted, Objection, RuleFault};
use super::reading::{Section, day, flag, list, text};
use super::{Hotlines, Law, LegalEntity, LocalText, OperatorProfile, Plans, Source};
use super::{evidence, format, hotline, policy, shop, source};
use crate::identifier::OperatorId;
use jiff::civil::Date;
use toml::de::DeValue;

const KEYS: [&str; 18] = [
    "id",
    "valid_from",
    "name",
    "legal_entity",
    "zone_name",
    "site",
    "hotlines",
    "email",
    "postal_address",
    "languages",
    "networks",
    "plans",
    "host",
    "brand_colour",
    "shops",
    "policy",
    "evidence",
    "sources",
];

/// Reads one operator's file and checks it against the country's law. `file_name` is how the file is named in
/// mistakes; its last part without `.toml` must be the operator's id. All mistakes are found in one reading.
pub fn parse_operator(file_name: &str, text: &str, law: &Law) -> Result<OperatorProfile, RuleFault> {
    let mut findings = Findings::new(file_name, text);
    let profile = match findings.tables() {
        Ok(tables) => profile(&Section::file(&tables, &KEYS, &mut findings), law, &mut findings),
        Err(noted) => Err(noted),
    };
    findings.conclude(profile)
}

fn profile(top: &Section<'_>, law: &Law, f: &mut Findings<'_>) -> Result<OperatorProfile, Noted> {
    let id = id(top, f);
    let valid_from = top.required(
        "valid_from",
        "write the first day this file holds, like 2026-01-31",
        f,
        day,
    );
    let name = name(top, f);
    let colour = "write a colour like #5c2d91";
    let brand_colour = top.required("brand_colour", colour, f, |value| format::colour(&text(value)?));
    let texts = |value: &DeValue<'_>| list(value, text);
    let languages = |value: &DeValue<'_>| list(value, |entry| text(entry).and_then(format::language));
    let networks = |value: &DeValue<'_>| list(value, |entry| text(entry).and_then(format::network));
    let section = top.section("policy", &policy::KEYS, f);
    // Without a first day, the newest law is the one to check against.
    let policy = policy::policy(&section, law, valid_from.unwrap_or(Date::MAX), f);
    let evidence = evidence::evidence(top, f);
    let legal_entity = legal_entity(top, f);
    let sources = top.sections("sources", &source::KEYS, f);
    let sources: Vec<Result<Source, Noted>> =
        sources.iter().map(|section| source::source(section, f)).collect();
    let shops = shop::shops(top, f);
    Ok(OperatorProfile {
        zone_name: top.optional("zone_name", f, text),
        site: top.optional("site", f, |value| text(value).and_then(format::site)),
        hotlines: hotlines(top, f),
        email: top.optional("email", f, |value| text(value).and_then(format::email)),
        postal_address: top.optional("postal_address", f, texts).unwrap_or_default(),
        languages: top.optional("languages", f, languages).unwrap_or_default(),
        networks: top.optional("networks", f, networks).unwrap_or_default(),
        plans: plans(top, f),
        host: top.optional("host", f, |value| text(value).and_then(format::host)),
        id: id?,
        valid_from: valid_from?,
        name: name?,
        legal_entity: legal_entity?,
        brand_colour: brand_colour?,
        shops: shops?,
        policy,
        evidence,
        sources: sources.into_iter().collect::<Result<_, _>>()?,
    })
}

fn id(top: &Section<'_>, f: &mut Findings<'_>) -> Result<OperatorId, Noted> {
    let stem = f.file_stem();
    top.required(
        "id",
        "write the operator's short name as in the file's name",
        f,
        |value| {
            let written = text(value)?;
            if written != stem {
                let wrong = format!("the id {written} is not the file's name");
                return Err(Objection::new(
                    wrong,
                    format!("write {stem}, or rename the file to {written}.toml"),
                ));
            }
            written.parse().map_err(|_| {
                let wrong = format!("{written} is no id");
                Objection::new(
                    wrong,
                    "write 2 to 32 small letters, digits and inner hyphens, like mobile-vikings",
                )
            })
        },
    )
}

fn name(top: &Section<'_>, f: &mut Findings<'_>) -> Result<LocalText, Noted> {
    let section = top.section("name", &["nl", "fr", "de", "en", "zh"], f);
    let mut given = |language| section.optional(language, f, text);
    let (nl, fr, de, en, zh) = (given("nl"), given("fr"), given("de"), given("en"), given("zh"));
    let name = LocalText { nl, fr, de, en, zh };
    if name == LocalText::default() {
        let objection = Objection::new(
            "no name is given",
            "write it under [name] in at least one of nl, fr, de, en, zh",
        );
        return Err(top.note("name", objection, f));
    }
    Ok(name)
}

fn legal_entity(top: &Section<'_>, f: &mut Findings<'_>) -> Result<Option<LegalEntity>, Noted> {
    if !top.has("legal_entity") {
        return Ok(None);
    }
    let section = top.section("legal_entity", &["name", "enterprise_number"], f);
    let name = section.required("name", "write the company's registered name", f, text);
    let enterprise_number = section.optional("enterprise_number", f, |value| {
        format::enterprise_number(&text(value)?)
    });
    Ok(Some(LegalEntity {
        name: name?,
        enterprise_number,
    }))
}

fn hotlines(top: &Section<'_>, f: &mut Findings<'_>) -> Hotlines {
    let section = top.section("hotlines", &["on_net", "off_net", "abroad", "hours"], f);
    Hotlines {
        on_net: section.optional("on_net", f, |value| hotline::on_net(&text(value)?)),
        off_net: section.optional("off_net", f, |value| hotline::off_net(&text(value)?)),
        abroad: section.optional("abroad", f, |value| hotline::abroad(&text(value)?)),
        hours: shop::opening_hours(&section, "hours", f),
    }
}

fn plans(top: &Section<'_>, f: &mut Findings<'_>) -> Plans {
    let section = top.section("plans", &["prepaid", "postpaid", "esim"], f);
    Plans {
        prepaid: section.optional("prepaid", f, flag),
        postpaid: section.optional("postpaid", f, flag),
        esim: section.optional("esim", f, flag),
    }
}
