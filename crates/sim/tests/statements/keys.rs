//! The way to a database that spreads cases over machines stays open: every row lies with its case or its party, no number
//! is drawn from a counter that all share, and a statement says of every row which case it belongs to.

use super::schema::{Schema, migrations};
use super::source::{Statement, statements};

/// Counters that all nodes would have to share.
const COUNTERS: [&str; 6] = [
    "serial",
    "sequence",
    "autoincrement",
    "auto_increment",
    "nextval",
    "identity",
];

/// Columns with which a key may begin, for every table: a case, or a party.
const OWNERS: [&str; 2] = ["case_id", "party_id"];

/// Keys that begin with something else, and why.
const OTHER_KEYS: [(&str, &str); 13] = [
    (
        "lookup",
        "a keyed hash: what is known of a caller before the party is",
    ),
    ("session", "a keyed hash of the cookie"),
    ("throttle", "a keyed hash of whoever tries"),
    (
        "line_check",
        "a keyed hash of the line, also of one that is nobody's",
    ),
    (
        "installation",
        "a few rows that belong to the installation as a whole",
    ),
    (
        "tally",
        "counts of an operator by day; nothing else is done by them",
    ),
    ("staff", "the operator: staff are of one, and so few"),
    ("staff_passkey", "the operator, as its staff"),
    ("staff_recovery", "the operator, as its staff"),
    ("staff_session", "the operator, as its staff"),
    ("audit", "the operator: one chain each, which is written in order"),
    ("audit_head", "the operator, as its audit record"),
    (
        "draft",
        "the operator, as the staff who keep it: it is no case yet",
    ),
];

/// How a statement says to which case each of its rows belongs.
const BY_CASE: [&str; 5] = [
    "case_id = $",
    "case_id in ({rows})",
    "(case_id, command_id) in (values {rows})",
    "(case_id, seq, n) in (values {rows})",
    "case_id = v.column1",
];

/// What looks at many cases, and why. Each reads, or changes rows that have nothing to do with each other, so on a
/// database that spreads cases it is asked of every machine and slower there, but right.
const OF_MANY_CASES: [(&str, &str); 19] = [
    (
        "store/attempts.rs OPEN",
        "the open cases of a holder, to see by which other way somebody asked; read for a desk, a handful of rows",
    ),
    (
        "engine/verifying.rs NEXT",
        "goes through all cases, a page at a time; for whoever verifies them",
    ),
    ("store/backup.rs count", "counts the cases of a copied file"),
    (
        "store/cases.rs FIND_REFERENCE",
        "finds the case of a reference by its own index",
    ),
    (
        "store/cases.rs OF_REFERENCES",
        "finds the cases of references by their own index",
    ),
    ("store/cases.rs OF_HOLDER", "the cases of one party"),
    (
        "store/cases.rs DUE",
        "looks for what is due; each is then woken alone",
    ),
    ("store/effects.rs ANY_DUE", "looks whether anything is due"),
    (
        "store/effects.rs CLAIM",
        "takes what is due; the rows have nothing to do with each other",
    ),
    ("store/cases.rs OPEN_BY_STAGE", "counts, for whoever watches"),
    ("telemetry/gauges.rs DUE", "counts, for whoever watches"),
    ("telemetry/gauges.rs PROMISES", "counts, for whoever watches"),
    ("telemetry/gauges.rs EFFECTS", "counts, for whoever watches"),
    ("telemetry/gauges.rs WORK", "counts, for whoever watches"),
    ("worklist/counting.rs COUNTS", "counts, for people"),
    ("worklist/listing.rs ALL", "a list for people"),
    ("worklist/listing.rs OF_OPERATOR", "a list for people"),
    ("worklist/listing.rs OF_KIND", "a list for people"),
    ("engine/listing.rs COLUMNS", "a list for people"),
];

fn counters(name: &str, text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
        .collect();
    let used = COUNTERS.iter().filter(|counter| {
        let big = format!("big{counter}");
        words.iter().any(|word| word == *counter || *word == big)
    });
    used.map(|counter| format!("{name}: {counter}: ids are random, so that no two nodes share a counter"))
        .collect()
}

fn keys_of_nobody(schema: &Schema) -> Vec<String> {
    let tables = schema.tables.iter().filter(|(name, table)| {
        let first = table.key.first().map_or("", String::as_str);
        !OWNERS.contains(&first) && !OTHER_KEYS.iter().any(|(other, _)| other == name)
    });
    tables
        .map(|(name, table)| {
            format!(
                "{name}: the key {:?} begins with neither case nor party",
                table.key
            )
        })
        .collect()
}

/// Whether a statement leaves open to which case its rows belong.
fn leaves_the_case_open(schema: &Schema, text: &str) -> bool {
    let of_cases = schema
        .tables
        .iter()
        .filter(|(_, table)| table.key.first().is_some_and(|key| key == "case_id"));
    let about_cases = of_cases
        .flat_map(|(name, _)| ["from ", "into ", "update ", "join "].map(|before| format!("{before}{name} ")))
        .any(|mention| format!("{text} ").contains(&mention));
    let rows_of_their_own = text.starts_with("insert into ") && !text.contains(" select ");
    about_cases && !rows_of_their_own && !BY_CASE.iter().any(|by| text.contains(by))
}

fn open_statements(schema: &Schema, statements: &[Statement]) -> Vec<String> {
    let open = statements
        .iter()
        .filter(|statement| leaves_the_case_open(schema, &statement.text));
    open.map(|statement| statement.name.clone()).collect()
}

#[test]
fn no_migration_makes_a_counter_that_all_nodes_share() {
    let found: Vec<String> = migrations()
        .iter()
        .flat_map(|(name, text)| counters(name, text))
        .collect();
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(
        counters("x", "create table a (id BIGSERIAL primary key)").len(),
        1
    );
}

#[test]
fn every_key_begins_with_the_case_or_the_party() {
    let mut schema = Schema::read();
    assert_eq!(keys_of_nobody(&schema), Vec::<String>::new());
    for (name, _) in OTHER_KEYS {
        assert!(schema.tables.contains_key(name), "{name} is gone");
    }
    schema.follow("create table stray (number bigint primary key);");
    assert_eq!(keys_of_nobody(&schema).len(), 1);
}

#[test]
fn a_statement_names_the_case_of_every_row_or_only_looks_for_cases() {
    let schema = Schema::read();
    let found = open_statements(&schema, &statements());
    let is_known = |name: &String| OF_MANY_CASES.iter().any(|(known, _)| name.starts_with(known));
    let unknown: Vec<&String> = found.iter().filter(|name| !is_known(name)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    for (known, _) in OF_MANY_CASES {
        assert!(
            found.iter().any(|name| name.starts_with(known)),
            "{known} needs no exception"
        );
    }
}

#[test]
fn a_statement_that_joins_cases_or_changes_them_all_is_found() {
    let schema = Schema::read();
    for (text, open) in [
        ("select 1 from effect where case_id = $1", false),
        ("update work set closed_at = $1 where kind = $2", true),
        ("delete from hold where party_id = $1", false),
        ("select a.case_id from event a join event b on a.at = b.at", true),
        (
            "insert into promise (case_id, operator, by_at) values {rows}",
            false,
        ),
        (
            "insert into promise (case_id, operator, by_at) select case_id, operator, 1 from case_snapshot",
            true,
        ),
    ] {
        assert_eq!(leaves_the_case_open(&schema, text), open, "{text}");
    }
}
