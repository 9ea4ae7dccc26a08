//! Every mistake a country's file can hold, with the exact line that is printed; and values that change.

use jiff::civil::date;
use termination::rules::{parse_law, parse_operator};

const RIGHT: &str = r#"
country = "be"
zone = "Europe/Brussels"

[[holidays]]
key = "new-year"
month = 1
day = 1

[[holidays]]
key = "easter-monday"
after_easter = 1

[[withdrawal_days]]
from = 2020-01-01
value = 14
about = "Fourteen days"
certainty = "unsourced"

[[withdrawal_moves_to_working_day]]
from = 2020-01-01
value = true
about = "It moves"
certainty = "unsourced"

[[furthest_end_months]]
from = 2020-01-01
value = 24
about = "Two years"
certainty = "unsourced"

[[sla_working_days_max]]
from = 2020-01-01
value = 3
about = "Three days"
certainty = "unsourced"

[[port_out_days_min]]
from = 2020-01-01
value = 31
about = "A month"
certainty = "unsourced"
"#;

fn check(piece: &str, by: &str, expected: &str) {
    assert!(RIGHT.contains(piece), "{piece:?} must stand in the file");
    let found = match parse_law("law/be.toml", &RIGHT.replacen(piece, by, 1)) {
        Ok(_) => "no mistake".to_owned(),
        Err(fault) => fault.to_string(),
    };
    let expected: Vec<_> = expected
        .lines()
        .map(|line| format!("law/be.toml:{line}"))
        .collect();
    assert_eq!(found, expected.join("\n"), "{piece} -> {by}");
}

#[test]
fn the_right_file_has_no_mistake() {
    let law = parse_law("law/be.toml", RIGHT).expect("a right file");
    assert_eq!(law.holidays.on(date(2026, 4, 6)), Some("easter-monday"));
    assert_eq!(law.valid_from, date(2020, 1, 1));
    assert_eq!(law.sources.len(), 5);
}

#[test]
fn the_head_of_the_file_is_checked() {
    check(
        "\"be\"",
        "\"nl\"",
        "2: country: the country nl is not the file's name; write be, or rename the file to nl.toml",
    );
    check(
        "\"be\"",
        "\"BE\"",
        "2: country: BE is no country; write two small letters, like be",
    );
    check(
        "Europe/Brussels",
        "Europe/Bruxelles",
        "3: zone: Europe/Bruxelles is no time zone; write a name of the IANA time zone database, like Europe/Brussels",
    );
    check(
        "zone = \"Europe/Brussels\"",
        "",
        "1: zone: this key is missing; write a time zone, like Europe/Brussels",
    );
}

#[test]
fn a_holiday_is_a_day_that_exists_and_has_one_key() {
    check(
        "month = 1\nday = 1",
        "month = 2\nday = 30",
        "8: holidays.day: month 2 has no day 30; compare it with the law",
    );
    check(
        "month = 1\n",
        "month = 13\n",
        "7: holidays.month: 13 is outside what is allowed; write a number from 1 to 12",
    );
    check(
        "month = 1\n",
        "\n",
        "5: holidays.month: this key is missing; give month and day, or after_easter",
    );
    check(
        "after_easter = 1",
        "after_easter = 61",
        "12: holidays.after_easter: 61 is outside what is allowed; write a number from -60 to 60",
    );
    check(
        "after_easter = 1",
        "after_easter = 1\nday = 1",
        "12: holidays.after_easter: a holiday falls on a fixed day or hangs on Easter, not both; keep one of them",
    );
    check(
        "\"easter-monday\"",
        "\"new-year\"",
        "11: holidays.key: new-year is given twice; keep one of them",
    );
    check(
        "\"new-year\"",
        "\"New Year\"",
        "6: holidays.key: New Year is no key; write small letters and hyphens, like national-day",
    );
    let bare = RIGHT.replace("[[holidays]]\nkey = \"new-year\"\nmonth = 1\nday = 1\n", "");
    let bare = bare.replace("[[holidays]]\nkey = \"easter-monday\"\nafter_easter = 1\n", "");
    let fault = parse_law("law/be.toml", &bare).expect_err("no holidays");
    assert_eq!(
        fault.to_string(),
        "law/be.toml:1: holidays: no holiday is given; give each legal holiday under [[holidays]]"
    );
}

#[test]
fn a_value_has_a_day_bounds_and_a_source() {
    check(
        "from = 2020-01-01\n",
        "",
        "14: withdrawal_days.from: this key is missing; write the first day this value holds, like 2026-01-31",
    );
    check(
        "value = 14\n",
        "",
        "14: withdrawal_days.value: this key is missing; write the value",
    );
    check(
        "value = 14\n",
        "value = 0\n",
        "16: withdrawal_days.value: 0 is outside what is allowed; write a number from 1 to 366",
    );
    check(
        "value = true",
        "value = 1",
        "22: withdrawal_moves_to_working_day.value: this must be true or false, not a whole number; write it like true, without quotes",
    );
    check(
        "about = \"A month\"\n",
        "",
        "38: port_out_days_min.about: this key is missing; say in a few words what the source says",
    );
    check(
        "unsourced",
        "quoted",
        "14: withdrawal_days.url: what is quoted must say where; give the page's address, or a lower certainty",
    );
    check(
        "[[furthest_end_months]]",
        "[[furthest_end_month]]",
        "1: furthest_end_months: no value is given; give its value and its source under [[furthest_end_months]]\n26: furthest_end_month: this key is unknown; did you mean furthest_end_months?",
    );
}

#[test]
fn two_values_cannot_begin_on_one_day() {
    let second =
        "[[port_out_days_min]]\nfrom = 2020-01-01\nvalue = 62\nabout = \"Two\"\ncertainty = \"unsourced\"\n";
    let fault = parse_law("law/be.toml", &format!("{RIGHT}\n{second}")).expect_err("two values on one day");
    assert_eq!(
        fault.to_string(),
        "law/be.toml:38: port_out_days_min: two values begin on the same day; keep one of them"
    );
}

#[test]
fn a_later_value_holds_from_its_day_and_binds_policies_that_live_to_see_it() {
    let later = "[[sla_working_days_max]]\nfrom = 2027-01-01\nvalue = 1\nabout = \"One day\"\ncertainty = \"unsourced\"\n";
    let law = parse_law("law/be.toml", &format!("{RIGHT}\n{later}")).expect("a right file");
    assert_eq!(law.sla_working_days_max.on(date(2026, 12, 31)), 3);
    assert_eq!(law.sla_working_days_max.on(date(2027, 1, 1)), 1);
    assert_eq!(law.valid_from, date(2027, 1, 1));
    let operator = |valid_from: &str, days: u8| {
        let text = format!(
            "id = \"x1\"\nvalid_from = {valid_from}\nbrand_colour = \"#000000\"\nname.en = \"X\"\n\
             policy.sla_working_days = {days}\n"
        );
        parse_operator("operators/x1.toml", &text, &law).is_ok()
    };
    assert!(operator("2027-06-01", 1));
    assert!(!operator("2027-06-01", 2));
    assert!(operator("2026-06-01", 1));
    assert!(!operator("2026-06-01", 2));
}
