//! Reads `law/<country>.toml`.

use super::fault::{Findings, Noted, Objection, RuleFault};
use super::reading::{Section, day, flag, number, text};
use super::{Dated, Law, Source};
use super::{format, source};
use crate::calendar::{HolidayDate, HolidayRule, Holidays};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use toml::de::DeValue;

const KEYS: [&str; 9] = [
    "country",
    "zone",
    "holidays",
    "withdrawal_days",
    "withdrawal_moves_to_working_day",
    "furthest_end_months",
    "sla_working_days_max",
    "port_out_days_min",
    "sources",
];

/// Reads one country's file. `file_name` is how the file is named in mistakes; its last part without `.toml`
/// must be the country. All mistakes are found in one reading. The source of each dated value joins the law's
/// sources.
pub fn parse_law(file_name: &str, text: &str) -> Result<Law, RuleFault> {
    let mut findings = Findings::new(file_name, text);
    let law = match findings.tables() {
        Ok(tables) => law(&Section::file(&tables, &KEYS, &mut findings), &mut findings),
        Err(noted) => Err(noted),
    };
    findings.conclude(law)
}

fn law(top: &Section<'_>, f: &mut Findings<'_>) -> Result<Law, Noted> {
    let mut sources = Vec::new();
    let country = country(top, f);
    let zone = zone(top, f);
    let holidays = holidays(top, f);
    let withdrawal_days = dated(top, "withdrawal_days", f, &mut sources, |value| {
        number(value, 1..=366)
    });
    let moves = dated(top, "withdrawal_moves_to_working_day", f, &mut sources, flag);
    let furthest_end_months = dated(top, "furthest_end_months", f, &mut sources, |value| {
        number(value, 1..=120)
    });
    let sla_working_days_max = dated(top, "sla_working_days_max", f, &mut sources, |value| {
        number(value, 1..=30)
    });
    let port_out_days_min = dated(top, "port_out_days_min", f, &mut sources, |value| {
        number(value, 1..=366)
    });
    for section in top.sections("sources", &source::KEYS, f) {
        sources.push(source::source(&section, f));
    }
    let (withdrawal_days, moves) = (withdrawal_days?, moves?);
    let (furthest_end_months, sla_working_days_max) = (furthest_end_months?, sla_working_days_max?);
    let port_out_days_min = port_out_days_min?;
    let newest = [
        moves.newest(),
        furthest_end_months.newest(),
        sla_working_days_max.newest(),
        port_out_days_min.newest(),
    ];
    Ok(Law {
        country: country?,
        valid_from: newest.into_iter().fold(withdrawal_days.newest(), Date::max),
        zone: zone?,
        holidays: holidays?,
        withdrawal_days,
        withdrawal_moves_to_working_day: moves,
        furthest_end_months,
        sla_working_days_max,
        port_out_days_min,
        sources: sources.into_iter().collect::<Result<_, _>>()?,
    })
}

fn country(top: &Section<'_>, f: &mut Findings<'_>) -> Result<String, Noted> {
    let stem = f.file_stem();
    top.required("country", "write two small letters, like be", f, |value| {
        let written = format::country(text(value)?)?;
        if written == stem {
            return Ok(written);
        }
        let wrong = format!("the country {written} is not the file's name");
        Err(Objection::new(
            wrong,
            format!("write {stem}, or rename the file to {written}.toml"),
        ))
    })
}

fn zone(top: &Section<'_>, f: &mut Findings<'_>) -> Result<TimeZone, Noted> {
    top.required("zone", "write a time zone, like Europe/Brussels", f, |value| {
        let written = text(value)?;
        TimeZone::get(&written).map_err(|_| {
            let wrong = format!("{written} is no time zone");
            Objection::new(
                wrong,
                "write a name of the IANA time zone database, like Europe/Brussels",
            )
        })
    })
}

/// The values of `[[key]]`, each with its first day, and their sources.
fn dated<T: Copy>(
    top: &Section<'_>,
    key: &str,
    f: &mut Findings<'_>,
    sources: &mut Vec<Result<Source, Noted>>,
    check: impl Fn(&DeValue<'_>) -> Result<T, Objection>,
) -> Result<Dated<T>, Noted> {
    let known = ["from", "value", "about", "url", "certainty"];
    let sections = top.sections(key, &known, f);
    let mut values = Vec::new();
    for section in &sections {
        let from = section.required(
            "from",
            "write the first day this value holds, like 2026-01-31",
            f,
            day,
        );
        let value = section.required("value", "write the value", f, &check);
        sources.push(source::source(section, f));
        values.push(from.and_then(|from| Ok((from, value?))));
    }
    let values: Vec<_> = values.into_iter().collect::<Result<_, _>>()?;
    if values.is_empty() {
        let remedy = format!("give its value and its source under [[{key}]]");
        return Err(top.note(key, Objection::new("no value is given", remedy), f));
    }
    Dated::new(values).ok_or_else(|| {
        let objection = Objection::new("two values begin on the same day", "keep one of them");
        top.note(key, objection, f)
    })
}

fn holidays(top: &Section<'_>, f: &mut Findings<'_>) -> Result<Holidays, Noted> {
    let sections = top.sections("holidays", &["key", "month", "day", "after_easter"], f);
    let mut rules: Vec<Result<HolidayRule, Noted>> = Vec::new();
    for section in &sections {
        let taken = |key: &String| rules.iter().flatten().any(|rule| rule.key == *key);
        let key = section.required(
            "key",
            "write a key for which the wording has a name",
            f,
            |value| {
                let key = format::stable_key(text(value)?)?;
                let doubled = || Objection::new(format!("{key} is given twice"), "keep one of them");
                if taken(&key) { Err(doubled()) } else { Ok(key) }
            },
        );
        let on = holiday_date(section, f);
        rules.push(key.and_then(|key| Ok(HolidayRule { key, on: on? })));
    }
    if rules.is_empty() {
        let objection = Objection::new(
            "no holiday is given",
            "give each legal holiday under [[holidays]]",
        );
        return Err(top.note("holidays", objection, f));
    }
    rules.into_iter().collect::<Result<_, _>>().map(Holidays::new)
}

fn holiday_date(section: &Section<'_>, f: &mut Findings<'_>) -> Result<HolidayDate, Noted> {
    if section.has("after_easter") && !section.has("month") && !section.has("day") {
        let days = section.required("after_easter", "", f, |value| number(value, -60..=60));
        return Ok(HolidayDate::AfterEaster { days: days? });
    }
    if section.has("after_easter") {
        let wrong = "a holiday falls on a fixed day or hangs on Easter, not both";
        return Err(section.note("after_easter", Objection::new(wrong, "keep one of them"), f));
    }
    let remedy = "give month and day, or after_easter";
    let month = section.required("month", remedy, f, |value| number(value, 1..=12));
    let day = section.required("day", remedy, f, |value| number(value, 1..=31));
    let (month, day) = (month?, day?);
    // 2028 is a leap year, so that 29 February passes.
    if Date::new(2028, month, day).is_err() {
        let wrong = format!("month {month} has no day {day}");
        return Err(section.note("day", Objection::new(wrong, "compare it with the law"), f));
    }
    Ok(HolidayDate::Fixed { month, day })
}
