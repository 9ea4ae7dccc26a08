//! Reads `[evidence]`: what proves who is asking, and what raises the risk. What is left out has its default.
//!
//! A way is written as its kinds with plus signs, so that a list of ways stays one list:
//! `plain = ["code_to_line", "last_bill + billing_address"]`.

use super::EvidenceRules;
use super::fault::{Findings, Objection};
use super::reading::{Section, list, number, text};
use crate::identity::evidence::{self, Kind, Ladder, Level, Place, Policy, PolicyFault, RiskSettings, Way};
use crate::money::Cents;
use crate::party::Channel;
use std::collections::BTreeSet;
use toml::de::DeValue;

const KEYS: [&str; 5] = ["online", "phone", "shop", "acting", "risk"];
const LEVELS: [&str; 3] = ["plain", "raised", "high"];
const RISK_KEYS: [&str; 12] = [
    "sim_changed_days",
    "address_changed_days",
    "email_changed_days",
    "attempts",
    "high_value_cents",
    "sim_changed",
    "address_changed",
    "email_changed",
    "many_attempts",
    "valuable",
    "other_channel",
    "raised_make_high",
];

/// Reads the section from the file itself.
pub(super) fn evidence(top: &Section<'_>, f: &mut Findings<'_>) -> EvidenceRules {
    let section = top.section("evidence", &KEYS, f);
    let usual = EvidenceRules::default();
    let channels = [
        (Channel::Online, "online"),
        (Channel::Phone, "phone"),
        (Channel::Shop, "shop"),
    ];
    let [online, phone, shop] = channels.map(|(channel, key)| {
        let section = section.section(key, &LEVELS, f);
        let ladder = ladder(&section, usual.ladder.ladder(channel), f);
        (channel, section, ladder)
    });
    let risk = risk(&section.section("risk", &RISK_KEYS, f), &usual.risk, f);
    let acting = section.optional("acting", f, |value| list(value, way));
    let acting = acting.unwrap_or_else(|| usual.ladder.acting().to_vec());
    let ladder = match Policy::new(online.2.clone(), phone.2.clone(), shop.2.clone(), acting) {
        Ok(policy) => policy,
        Err(faults) => {
            for fault in faults {
                let Place::Ladder(channel, level) = fault.at else {
                    note(&section, "acting", &fault, f);
                    continue;
                };
                let place = [&online, &phone, &shop]
                    .into_iter()
                    .find(|place| place.0 == channel);
                if let Some((_, section, _)) = place {
                    note(section, level.name(), &fault, f);
                }
            }
            usual.ladder
        }
    };
    EvidenceRules { ladder, risk }
}

fn ladder(section: &Section<'_>, usual: Option<&Ladder>, f: &mut Findings<'_>) -> Ladder {
    let mut at = |level: Level| {
        let given = section.optional(level.name(), f, |value| list(value, way));
        given.unwrap_or_else(|| usual.map_or_else(Vec::new, |usual| usual.at(level).to_vec()))
    };
    Ladder {
        plain: at(Level::Plain),
        raised: at(Level::Raised),
        high: at(Level::High),
    }
}

fn way(value: &DeValue<'_>) -> Result<Way, Objection> {
    let written = text(value)?;
    let mut kinds = BTreeSet::new();
    for name in written.split('+').map(str::trim) {
        let kind = Kind::from_name(name).ok_or_else(|| {
            let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
            Objection::new(
                format!("{name} is no kind of evidence"),
                format!("known are {}", known.join(", ")),
            )
        })?;
        if !kinds.insert(kind) {
            let wrong = format!("{name} stands twice in {written}");
            return Err(Objection::new(wrong, "write each kind once"));
        }
    }
    Ok(Way::of(kinds))
}

/// Notes a fault at the list where it is.
fn note(section: &Section<'_>, key: &str, fault: &PolicyFault, f: &mut Findings<'_>) {
    use evidence::Objection as Broken;
    let remedy = match &fault.objection {
        Broken::NoWay => "write at least one way, like \"code_to_line\", or leave the key out".to_owned(),
        Broken::EmptyWay => "write its kinds, like \"code_to_line\"".to_owned(),
        Broken::NotPossible(_) => "take it out, or write it under another channel".to_owned(),
        Broken::OnlyWeak(_) => {
            "add evidence that only the holder has, like code_to_line or last_bill".to_owned()
        }
        Broken::AloneNotStrong(kind) => format!(
            "add another kind, like \"{} + billing_address\"",
            other_than(*kind)
        ),
        Broken::WithoutAuthority(way) => format!("write \"{way} + authority_seen\""),
        Broken::EasierAtMoreRisk(way) => {
            format!("write \"{way}\" or a part of it at the lower risk as well, or ask for more here")
        }
    };
    let wrong = fault.objection.to_string();
    section.note(key, Objection::new(wrong, remedy), f);
}

/// The kind of the example, so that the example has two kinds.
fn other_than(kind: Kind) -> &'static str {
    let example = if kind == Kind::BillingAddress {
        Kind::LastBill
    } else {
        kind
    };
    example.name()
}

fn risk(section: &Section<'_>, usual: &RiskSettings, f: &mut Findings<'_>) -> RiskSettings {
    let mut days = |key: &str, usual: u16| {
        section
            .optional(key, f, |value| number(value, 1..=365))
            .unwrap_or(usual)
    };
    let sim_changed_days = days("sim_changed_days", usual.sim_changed_days);
    let address_changed_days = days("address_changed_days", usual.address_changed_days);
    let email_changed_days = days("email_changed_days", usual.email_changed_days);
    let mut rises_to = |key: &str, usual: Level| section.optional(key, f, level).unwrap_or(usual);
    let sim_changed = rises_to("sim_changed", usual.sim_changed);
    let address_changed = rises_to("address_changed", usual.address_changed);
    let email_changed = rises_to("email_changed", usual.email_changed);
    let many_attempts = rises_to("many_attempts", usual.many_attempts);
    let valuable = rises_to("valuable", usual.valuable);
    let other_channel = rises_to("other_channel", usual.other_channel);
    let attempts = section.optional("attempts", f, |value| number(value, 1..=100));
    let raised_make_high = section.optional("raised_make_high", f, |value| number(value, 1..=6));
    let high_value = section.optional("high_value_cents", f, |value| number(value, 1..=1_000_000));
    RiskSettings {
        sim_changed_days,
        address_changed_days,
        email_changed_days,
        attempts: attempts.unwrap_or(usual.attempts),
        high_value: high_value.map_or(usual.high_value, Cents),
        sim_changed,
        address_changed,
        email_changed,
        many_attempts,
        valuable,
        other_channel,
        raised_make_high: raised_make_high.unwrap_or(usual.raised_make_high),
    }
}

fn level(value: &DeValue<'_>) -> Result<Level, Objection> {
    let written = text(value)?;
    Level::from_name(&written).ok_or_else(|| {
        let wrong = format!("{written} is no level of risk");
        Objection::new(wrong, "write plain, raised or high")
    })
}
