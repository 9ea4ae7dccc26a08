//! The files in `operators/` and `law/`: they parse, they say what the sources say, and no more.

use jiff::civil::{date, time};
use termination::rules::{
    Certainty, Hotlines, Law, OperatorProfile, Plans, Policy, RuleBook, ShopOrigin, parse_law, parse_operator,
};

const OPERATORS: [(&str, &str); 9] = [
    (
        "operators/proximus.toml",
        include_str!("../../../../operators/proximus.toml"),
    ),
    (
        "operators/telenet.toml",
        include_str!("../../../../operators/telenet.toml"),
    ),
    (
        "operators/base.toml",
        include_str!("../../../../operators/base.toml"),
    ),
    (
        "operators/orange.toml",
        include_str!("../../../../operators/orange.toml"),
    ),
    (
        "operators/hey.toml",
        include_str!("../../../../operators/hey.toml"),
    ),
    (
        "operators/scarlet.toml",
        include_str!("../../../../operators/scarlet.toml"),
    ),
    (
        "operators/mobile-vikings.toml",
        include_str!("../../../../operators/mobile-vikings.toml"),
    ),
    (
        "operators/lycamobile.toml",
        include_str!("../../../../operators/lycamobile.toml"),
    ),
    (
        "operators/digi.toml",
        include_str!("../../../../operators/digi.toml"),
    ),
];

const LAW: &str = include_str!("../../../../law/be.toml");

pub(crate) fn belgium() -> Law {
    parse_law("law/be.toml", LAW).unwrap_or_else(|fault| panic!("{fault}"))
}

fn all() -> Vec<OperatorProfile> {
    let law = belgium();
    let parse = |(file, text)| parse_operator(file, text, &law).unwrap_or_else(|fault| panic!("{fault}"));
    OPERATORS.map(parse).into()
}

fn operator(id: &str) -> OperatorProfile {
    all()
        .into_iter()
        .find(|operator| operator.id.as_str() == id)
        .expect("an operator that ships")
}

fn hotlines(id: &str) -> [Option<String>; 3] {
    let Hotlines {
        on_net,
        off_net,
        abroad,
        hours: _,
    } = operator(id).hotlines;
    [on_net, off_net, abroad]
}

#[test]
fn hotlines_are_those_of_the_sources_and_nothing_is_made_up() {
    let table = [
        ("proximus", [Some("0800 55 800"), Some("0800 55 800"), None]),
        ("telenet", [None, Some("015 66 66 66"), None]),
        (
            "base",
            [Some("1999"), Some("+32 486 19 19 99"), Some("+32 486 19 19 99")],
        ),
        ("orange", [Some("5000"), Some("02 745 95 00"), None]),
        ("hey", [None, None, None]),
        ("scarlet", [None, None, None]),
        ("mobile-vikings", [Some("1976"), None, None]),
        ("lycamobile", [Some("1976"), Some("0800 49 811"), None]),
        ("digi", [None, None, None]),
    ];
    assert_eq!(table.len(), OPERATORS.len());
    for (id, expected) in table {
        assert_eq!(
            hotlines(id),
            expected.map(|number| number.map(str::to_owned)),
            "{id}"
        );
    }
}

#[test]
fn companies_are_those_of_the_register() {
    let table = [
        ("proximus", Some(("Proximus NV/SA", Some("0202.239.951")))),
        ("telenet", Some(("Telenet", Some("0473.416.418")))),
        ("base", Some(("Telenet Group", None))),
        ("orange", Some(("Orange Belgium NV", Some("0456.810.810")))),
        ("hey", Some(("Orange Belgium NV", Some("0456.810.810")))),
        ("scarlet", Some(("Proximus NV/SA", Some("0202.239.951")))),
        ("mobile-vikings", None),
        ("lycamobile", Some(("Lycamobile BV", Some("0887.848.918")))),
        (
            "digi",
            Some(("DIGI Communications Belgium NV", Some("0803.299.956"))),
        ),
    ];
    for (id, expected) in table {
        let found = operator(id).legal_entity;
        let found = found
            .as_ref()
            .map(|entity| (entity.name.as_str(), entity.enterprise_number.as_deref()));
        assert_eq!(found, expected, "{id}");
    }
}

#[test]
fn zones_sites_and_names_are_the_operators_own() {
    let table = [
        ("proximus", "Proximus", "MyProximus", "https://www.proximus.be"),
        ("telenet", "Telenet", "My Telenet", "https://telenet.be"),
        ("base", "BASE", "My BASE", "https://www.base.be"),
        ("orange", "Orange", "My Orange", "https://www.orange.be"),
        ("hey", "hey!", "Customer Zone", "https://www.heytelecom.be"),
        ("scarlet", "Scarlet", "MyScarlet", "https://www.scarlet.be"),
        (
            "mobile-vikings",
            "Mobile Vikings",
            "My Viking",
            "https://mobilevikings.be",
        ),
        (
            "lycamobile",
            "Lycamobile",
            "My Lycamobile",
            "https://lycamobile.be",
        ),
        ("digi", "DIGI", "MyDIGI", "https://digi-belgium.be"),
    ];
    for (id, name, zone, site) in table {
        let found = operator(id);
        for language in ["nl", "fr", "de", "en", "zh"] {
            assert_eq!(found.name_in(language), name, "{id} in {language}");
        }
        assert_eq!(found.zone_name.as_deref(), Some(zone), "{id}");
        assert_eq!(found.site.as_deref(), Some(site), "{id}");
        assert_eq!(found.host, Some(format!("{id}.cease.example")));
    }
}

#[test]
fn every_shop_that_ships_is_a_sample_without_a_number() {
    let mut counted = Vec::new();
    for operator in all() {
        for shop in &operator.shops {
            assert_eq!(shop.origin, ShopOrigin::Sample, "{} {}", operator.id, shop.id);
            assert_eq!(shop.phone, None, "{} {}", operator.id, shop.id);
            assert!(
                shop.street.contains("oorbeeld")
                    || shop.street.contains("Exemple")
                    || shop.street.contains("Muster")
            );
        }
        counted.push((operator.id.to_string(), operator.shops.len()));
    }
    counted.retain(|(_, shops)| *shops > 0);
    let expected = [("proximus", 6), ("telenet", 6), ("base", 7)];
    assert_eq!(counted, expected.map(|(id, shops)| (id.to_owned(), shops)));
}

#[test]
fn what_is_unknown_stays_out() {
    for operator in all() {
        assert!(operator.networks.is_empty(), "{}", operator.id);
        assert_eq!(operator.plans.esim, None, "{}", operator.id);
        assert!(!operator.sources.is_empty(), "{}", operator.id);
    }
    assert_eq!(operator("proximus").languages, ["nl", "fr", "de", "en"]);
    assert!(operator("telenet").languages.is_empty());
    assert_eq!(
        operator("orange").plans,
        Plans {
            prepaid: Some(true),
            postpaid: None,
            esim: None
        }
    );
    assert_eq!(operator("digi").plans, Plans::default());
    assert_eq!(operator("digi").email, None);
    assert_eq!(operator("lycamobile").email.as_deref(), Some("cs@lycamobile.be"));
    assert_eq!(
        operator("orange").postal_address,
        ["Bourgetlaan 3", "1140 Brussels"]
    );
}

#[test]
fn every_operator_promises_the_careful_three_days_and_the_defaults() {
    for operator in all() {
        assert_eq!(operator.policy, Policy::default(), "{}", operator.id);
        assert_eq!(operator.policy.sla_working_days, 3);
        assert_eq!(operator.valid_from, date(2026, 11, 22), "{}", operator.id);
    }
}

#[test]
fn no_file_holds_the_surcharged_number_that_goes_around() {
    for (file, text) in OPERATORS {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("70351351"), "{file}");
    }
}

#[test]
fn the_defaults_are_within_the_law_and_in_order() {
    let Policy {
        sla_counting,
        reminder_days,
        worklist_after_days,
        lapse_days,
        ..
    } = Policy::default();
    assert_eq!(
        (reminder_days, worklist_after_days, lapse_days),
        (vec![1, 3], 7, 14)
    );
    assert!(!sla_counting.saturday_counts);
    assert_eq!(sla_counting.cutoff, time(17, 0, 0, 0));
}

#[test]
fn the_law_of_belgium_says_what_its_sources_say() {
    let law = belgium();
    let today = date(2026, 11, 22);
    assert_eq!(law.country, "be");
    assert_eq!(law.zone.iana_name(), Some("Europe/Brussels"));
    assert_eq!(law.withdrawal_days.on(today), 14);
    assert!(law.withdrawal_moves_to_working_day.on(today));
    assert_eq!(law.furthest_end_months.on(today), 24);
    assert_eq!(law.sla_working_days_max.on(today), 3);
    assert_eq!(law.port_out_days_min.on(today), 31);
    // A contract made before the first known day is judged by the first value.
    assert_eq!(law.withdrawal_days.on(date(2020, 1, 1)), 14);
    assert_eq!(law.valid_from, date(2026, 6, 19));
    assert_eq!(law.sources.len(), 7);
    assert!(
        law.sources
            .iter()
            .any(|source| source.certainty == Certainty::Unsourced)
    );
    let quoted = law
        .sources
        .iter()
        .filter(|source| source.certainty == Certainty::Quoted);
    assert!(
        quoted
            .into_iter()
            .all(|source| source.url.starts_with("https://"))
    );
}

#[test]
fn belgium_has_its_ten_holidays() {
    let law = belgium();
    let expected = [
        (date(2027, 1, 1), "new-year"),
        (date(2027, 3, 29), "easter-monday"),
        (date(2027, 5, 1), "labour-day"),
        (date(2027, 5, 6), "ascension"),
        (date(2027, 5, 17), "whit-monday"),
        (date(2027, 7, 21), "national-day"),
        (date(2027, 8, 15), "assumption"),
        (date(2027, 11, 1), "all-saints"),
        (date(2027, 11, 11), "armistice"),
        (date(2027, 12, 25), "christmas"),
    ];
    assert_eq!(law.holidays.in_year(2027), expected);
}

#[test]
fn the_version_names_operator_and_law_with_their_days() {
    let book = RuleBook::new(operator("mobile-vikings"), belgium());
    assert_eq!(book.version, "mobile-vikings@2026-11-22+be@2026-06-19");
}
