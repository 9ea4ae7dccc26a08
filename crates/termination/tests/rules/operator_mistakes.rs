//! Every mistake an operator's file can hold, with the exact line that is printed.

use super::operator_file::{RIGHT, check};
use super::shipped::belgium;
use proptest::prelude::*;
use termination::rules::{ShopOrigin, parse_operator};

#[test]
fn the_right_file_has_no_mistake() {
    let profile = parse_operator("operators/example.toml", RIGHT, &belgium()).expect("a right file");
    assert_eq!(profile.policy.sla_working_days, 2);
    assert_eq!(
        profile.policy.sla_counting.cutoff,
        jiff::civil::time(16, 30, 0, 0)
    );
    let shop = profile.shop("town").expect("a shop");
    assert_eq!((shop.town_in("fr"), shop.town_in("nl")), ("Ville", "Town"));
    assert_eq!(
        shop.origin,
        ShopOrigin::Source("https://example.be/shops".to_owned())
    );
    assert_eq!(shop.opening_hours.as_ref().map(|hours| hours.line), Some(44));
    assert_eq!(shop.takes_terminations, None);
    assert_eq!(profile.shop("gone"), None);
    assert_eq!(profile.plans.esim, Some(true));
    assert_eq!(profile.networks, ["4G"]);
}

#[test]
fn a_surcharged_hotline_is_refused_with_the_rule() {
    let rule = "numbers are surcharged, which customer service may not be (Code of Economic Law, art. VI.40); \
                give the free or ordinary number, or leave the key out";
    check(
        "\"02 745 95 00\"",
        "\"070 35 13 51\"",
        &format!("18: hotlines.off_net: 070 {rule}"),
    );
    check(
        "\"1999\"",
        "\"0902 12 345\"",
        &format!("17: hotlines.on_net: 090x {rule}"),
    );
    check(
        "\"+32 2 745 95 00\"",
        "\"+32 70 35 13 51\"",
        &format!("19: hotlines.abroad: 070 {rule}"),
    );
    check(
        "\"+32 2 745 95 00\"",
        "\"0032 903 12 345\"",
        &format!("19: hotlines.abroad: 090x {rule}"),
    );
}

#[test]
fn a_hotline_that_does_not_work_from_there_is_refused() {
    let number =
        "compare it with the operator's own page; Belgian numbers have 9 digits with their 0, mobile ones 10";
    let named = "give an ordinary number that the operator names for calls from abroad, or leave the key out";
    check(
        "\"02 745 95 00\"",
        "\"02 745 95 0\"",
        &format!("18: hotlines.off_net: 02 745 95 0 is no Belgian telephone number; {number}"),
    );
    check(
        "\"02 745 95 00\"",
        "\"5000\"",
        "18: hotlines.off_net: 5000 is a short code, which works on the own network only; \
         move it to hotlines.on_net, and give the full number here or leave the key out",
    );
    check(
        "\"+32 2 745 95 00\"",
        "\"0800 55 800\"",
        &format!(
            "19: hotlines.abroad: 0800 55 800 is an 0800 number, which cannot be reached from abroad; {named}"
        ),
    );
    check(
        "\"+32 2 745 95 00\"",
        "\"5000\"",
        &format!("19: hotlines.abroad: 5000 is a short code, which cannot be reached from abroad; {named}"),
    );
    check(
        "\"+32 2 745 95 00\"",
        "\"02 745 95 00 \"",
        "19: hotlines.abroad: this text begins or ends with a space, or has a line break or control sign; \
         write it on one line without them",
    );
    check(
        "abroad = \"+32 2 745 95 00\"",
        "abroad = \"02 745 95 00\"",
        "19: hotlines.abroad: 02 745 95 00 cannot be dialled like this from abroad; \
         write it with its country code, like +32 2 123 45 67",
    );
}

#[test]
fn identity_and_look_have_their_shapes() {
    check(
        "\"example\"",
        "\"other\"",
        "2: id: the id other is not the file's name; write example, or rename the file to other.toml",
    );
    check(
        "2026-01-31",
        "\"2026-01-31\"",
        "3: valid_from: this must be a date, not a text; write it like 2026-01-31, without quotes",
    );
    check(
        "2026-01-31",
        "17:00:00",
        "3: valid_from: this must be a date, not a date or time; write it like 2026-01-31, without quotes",
    );
    check(
        "\"#5c2d91\"",
        "\"purple\"",
        "4: brand_colour: purple is no colour; write # and six hexadecimal digits, like #5c2d91",
    );
}

#[test]
fn addresses_and_lists_have_their_shapes() {
    check(
        "\"https://example.be\"",
        "\"http://example.be\"",
        "5: site: http://example.be does not begin with https://; write https:// before the host name",
    );
    check(
        "\"https://example.be\"",
        "\"https://example\"",
        "5: site: https://example is no address of a page; write it like https://www.example.be/page",
    );
    check(
        "\"info@example.be\"",
        "\"info\"",
        "6: email: info is no e-mail address; write it like info@example.be",
    );
    check(
        "\"example.cease.example\"",
        "\"https://cease.example\"",
        "7: host: https://cease.example is no host name; write only the name, in small letters, like base.example.be",
    );
    check(
        "\"fr\"",
        "\"French\"",
        "8: languages: French is no language; write two small letters, like nl, fr, de or en",
    );
    check(
        "\"4G\"",
        "\"LTE\"",
        "9: networks: LTE is no network generation; write 2G, 3G, 4G or 5G",
    );
    check(
        "[\"Street 1\", \"1000 Town\"]",
        "\"Street 1\"",
        "10: postal_address: this must be a list, not a text; write it like [\"one\", \"two\"]",
    );
    check(
        "\"My Example\"",
        "\"\"",
        "11: zone_name: this text is empty; write something or leave the key out",
    );
}

#[test]
fn company_cards_shops_and_sources_have_their_shapes() {
    check(
        "0403.019.261",
        "0403.019.262",
        "23: legal_entity.enterprise_number: the last two digits of 0403.019.262 do not fit the others; \
         compare it with the Crossroads Bank for Enterprises; a digit is mistyped",
    );
    check(
        "0403.019.261",
        "403.019.261",
        "23: legal_entity.enterprise_number: 403.019.261 is no enterprise number: it has 10 digits and begins with 0 or 1; \
         copy it from the Crossroads Bank for Enterprises, like 0202.239.951",
    );
    check(
        "esim = true",
        "esim = \"yes\"",
        "26: plans.esim: this must be true or false, not a text; write it like true, without quotes",
    );
    check(
        "\"1000\"",
        "\"B-1000\"",
        "36: shops.postcode: B-1000 is no Belgian postcode; write four digits, like \"1000\"",
    );
    check(
        "\"quoted\"",
        "\"sure\"",
        "50: sources.certainty: sure is no degree of certainty; write quoted, several, secondary or unsourced",
    );
    let long = "x".repeat(201);
    check(
        "\"My Example\"",
        &format!("\"{long}\""),
        "11: zone_name: this text has 201 characters, more than the 200 there is room for; shorten it",
    );
}

#[test]
fn what_is_missing_is_told_where_it_belongs() {
    check(
        "id = \"example\"",
        "",
        "1: id: this key is missing; write the operator's short name as in the file's name",
    );
    check(
        "valid_from = 2026-01-31",
        "",
        "1: valid_from: this key is missing; write the first day this file holds, like 2026-01-31",
    );
    check(
        "brand_colour = \"#5c2d91\"",
        "",
        "1: brand_colour: this key is missing; write a colour like #5c2d91",
    );
    check(
        "en = \"Example\"",
        "",
        "13: name: no name is given; write it under [name] in at least one of nl, fr, de, en, zh",
    );
    check(
        "name = \"Example NV\"",
        "",
        "21: legal_entity.name: this key is missing; write the company's registered name",
    );
    check(
        "town = \"Town\"",
        "",
        "33: shops.town: this key is missing; write the town",
    );
    check(
        "about = \"Something\"",
        "",
        "47: sources.about: this key is missing; say in a few words what the source says",
    );
    check(
        "url = \"https://example.be/page\"",
        "",
        "47: sources.url: what is quoted must say where; give the page's address, or a lower certainty",
    );
}

#[test]
fn an_unknown_key_finds_the_one_that_was_meant() {
    check(
        "off_net",
        "offnet",
        "18: hotlines.offnet: this key is unknown; did you mean off_net?",
    );
    check(
        "brand_colour = \"#5c2d91\"",
        "brand_colour = \"#5c2d91\"\nbrand_color = \"#5c2d91\"",
        "5: brand_color: this key is unknown; did you mean brand_colour?",
    );
    check(
        "esim",
        "satellite",
        "26: plans.satellite: this key is unknown; known here are prepaid, postpaid, esim",
    );
    check(
        "street",
        "steet",
        "33: shops.street: this key is missing; write street and number\n35: shops.steet: this key is unknown; did you mean street?",
    );
}

#[test]
fn a_value_where_a_section_belongs_is_told() {
    check(
        "[plans]\nesim = true",
        "[x]",
        "25: x: this key is unknown; known here are id, valid_from, name, legal_entity, zone_name, site, hotlines, email, postal_address, languages, networks, plans, host, brand_colour, shops, policy, evidence, sources",
    );
    check(
        "zone_name = \"My Example\"\n\n[name]\nen = \"Example\"",
        "name = \"Example\"",
        "11: name: this must be a section, not a text; write [name] on a line of its own\n11: name: no name is given; write it under [name] in at least one of nl, fr, de, en, zh",
    );
    check(
        "[[shops]]",
        "[shops]",
        "33: shops: this must be a list of sections; begin each with [[shops]] on a line of its own",
    );
}

#[test]
fn what_is_not_toml_is_told_alone() {
    check(
        "[hotlines]",
        "[hotlines",
        "16: this is not TOML: unclosed table, expected `]`; compare the line with its neighbours",
    );
    check(
        "host = ",
        "email = ",
        "7: this is not TOML: duplicate key; compare the line with its neighbours",
    );
}

#[test]
fn all_mistakes_are_told_at_once_by_line() {
    let text = RIGHT
        .replace("id = \"example\"", "")
        .replace("\"02 745 95 00\"", "\"070 35 13 51\"")
        .replace("= 2\n", "= 9\n")
        .replace("\"4G\"", "\"LTE\"")
        .replace("zone_name", "zonename");
    let fault = parse_operator("operators/example.toml", &text, &belgium()).expect_err("five mistakes");
    let places: Vec<_> = fault
        .mistakes
        .iter()
        .map(|mistake| (mistake.line, mistake.key.as_str()))
        .collect();
    let expected = [
        (1, "id"),
        (9, "networks"),
        (11, "zonename"),
        (18, "hotlines.off_net"),
        (29, "policy.sla_working_days"),
    ];
    assert_eq!(places, expected);
}

#[test]
fn an_empty_file_lacks_what_every_file_needs() {
    let fault = parse_operator("operators/example.toml", "", &belgium()).expect_err("an empty file");
    let keys: Vec<_> = fault
        .mistakes
        .iter()
        .map(|mistake| mistake.key.as_str())
        .collect();
    assert_eq!(keys, ["id", "valid_from", "name", "brand_colour"]);
}

proptest! {
    #[test]
    fn whatever_a_file_holds_is_answered_with_at_least_one_mistake_or_a_profile(
        cut_from in 0..RIGHT.len(), cut_length in 0_usize..40, put in "[ -~\n]{0,12}",
    ) {
        let mut text = RIGHT.to_owned();
        text.replace_range(cut_from..(cut_from + cut_length).min(RIGHT.len()), &put);
        if let Err(fault) = parse_operator("operators/example.toml", &text, &belgium()) {
            prop_assert!(!fault.mistakes.is_empty());
            let lines = text.split('\n').count();
            prop_assert!(fault.mistakes.iter().all(|mistake| (1..=lines).contains(&mistake.line)));
            prop_assert_eq!(fault.to_string().lines().count(), fault.mistakes.len());
        }
    }
}
