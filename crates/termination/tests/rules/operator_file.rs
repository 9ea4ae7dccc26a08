//! A right operator's file, and what is printed when one piece of it is wrong.

use super::shipped::belgium;
use termination::rules::parse_operator;

/// A small right file. Line 1 is empty, so that keys stand where the tests count them.
pub(crate) const RIGHT: &str = r##"
id = "example"
valid_from = 2026-01-31
brand_colour = "#5c2d91"
site = "https://example.be"
email = "info@example.be"
host = "example.cease.example"
languages = ["nl", "fr"]
networks = ["4G"]
postal_address = ["Street 1", "1000 Town"]
zone_name = "My Example"

[name]
en = "Example"

[hotlines]
on_net = "1999"
off_net = "02 745 95 00"
abroad = "+32 2 745 95 00"

[legal_entity]
name = "Example NV"
enterprise_number = "0403.019.261"

[plans]
esim = true

[policy]
sla_working_days = 2
sla_cutoff = 16:30:00
reminder_days = [1, 3]

[[shops]]
name = "Shop"
street = "Street 2"
postcode = "1000"
town = "Town"
town_in = { fr = "Ville" }
id = "town"
latitude = 50.85
longitude = 4
phone = "02 745 95 01"
step_free = true
opening_hours = "Mo-Fr 10:00-18:00; PH off"
source = "https://example.be/shops"

[[sources]]
about = "Something"
url = "https://example.be/page"
certainty = "quoted"
"##;

fn printed(text: &str) -> String {
    match parse_operator("operators/example.toml", text, &belgium()) {
        Ok(_) => "no mistake".to_owned(),
        Err(fault) => fault.to_string(),
    }
}

/// Replaces one piece of the right file and compares all that is printed.
pub(crate) fn check(piece: &str, by: &str, expected: &str) {
    assert_eq!(
        RIGHT.matches(piece).count(),
        1,
        "{piece:?} must stand in the file once"
    );
    let expected: Vec<_> = expected
        .lines()
        .map(|line| format!("operators/example.toml:{line}"))
        .collect();
    assert_eq!(
        printed(&RIGHT.replace(piece, by)),
        expected.join("\n"),
        "{piece} -> {by}"
    );
}
