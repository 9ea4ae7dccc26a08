//! Every mistake that a shop in an operator's file can hold, with the exact line that is printed.

use super::operator_file::check;

#[test]
fn the_id_is_short_stable_and_no_other_shops() {
    check(
        "id = \"town\"",
        "",
        "33: shops.id: this key is missing; write a short name that never changes, like gent-centrum",
    );
    check(
        "\"town\"",
        "\"Town 1\"",
        "39: shops.id: Town 1 is no key; write small letters and hyphens, like national-day",
    );
    let twin = "[[shops]]\nid = \"town\"\nname = \"B\"\nstreet = \"C\"\npostcode = \"2000\"\ntown = \"D\"\n\
                latitude = 51.2\nlongitude = 4.4\nsample = true\n";
    check(
        "[[sources]]",
        &format!("{twin}\n[[sources]]"),
        "48: shops.id: town is the id of an earlier shop; give each shop an id of its own",
    );
}

#[test]
fn a_place_outside_of_belgium_is_a_slip() {
    check(
        "latitude = 50.85",
        "latitude = 4.35",
        "40: shops.latitude: 4.35 is outside what is allowed; write a number from 49.4 to 51.6",
    );
    check(
        "longitude = 4",
        "longitude = \"4\"",
        "41: shops.longitude: this must be a number, not a text; write it like 2.5",
    );
    check(
        "latitude = 50.85",
        "latitude = nan",
        "40: shops.latitude: nan is outside what is allowed; write a number from 49.4 to 51.6",
    );
    check(
        "\"1000\"",
        "\"0100\"",
        "36: shops.postcode: 0100 is no Belgian postcode; write four digits, like \"1000\"",
    );
}

#[test]
fn a_surcharged_number_is_refused_in_a_shop_too() {
    check(
        "02 745 95 01",
        "070 22 33 44",
        "42: shops.phone: 070 numbers are surcharged, which customer service may not be (Code of Economic Law, \
         art. VI.40); give the free or ordinary number, or leave the key out",
    );
    check(
        "02 745 95 01",
        "5000",
        "42: shops.phone: 5000 is a short code, which works on the own network only; move it to hotlines.on_net, \
         and give the full number here or leave the key out",
    );
}

#[test]
fn a_shop_is_a_sample_or_has_a_source() {
    check(
        "source = \"https://example.be/shops\"",
        "",
        "33: shops.source: nothing says where this shop comes from; give the page that names it as `source`, or \
         write sample = true",
    );
    check(
        "source = \"https://example.be/shops\"",
        "sample = false",
        "33: shops.source: nothing says where this shop comes from; give the page that names it as `source`, or \
         write sample = true",
    );
    check(
        "source = \"https://example.be/shops\"",
        "sample = true\nsource = \"https://example.be/shops\"",
        "46: shops.source: a sample has no source; take out `sample` when the shop is real, or else `source`",
    );
}

#[test]
fn the_rest_has_its_shapes() {
    check(
        "step_free = true",
        "stepfree = true",
        "43: shops.stepfree: this key is unknown; did you mean step_free?",
    );
    check(
        "town_in = { fr = \"Ville\" }",
        "town_in = \"Ville\"",
        "38: shops.town_in: this must be a section, not a text; write [shops.town_in] on a line of its own",
    );
    check(
        "opening_hours = \"Mo-Fr 10:00-18:00; PH off\"",
        &format!("opening_hours = \"{}\"", "x".repeat(256)),
        "44: shops.opening_hours: this text has 256 characters, more than the 255 there is room for; shorten it",
    );
}
