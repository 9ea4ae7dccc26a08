//! Makes `samples/subscribers.csv`, and checks that the file in the repository is what this makes.
//!
//! To write it anew: `SAMPLES=write cargo test -p server samples`.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use std::path::PathBuf;
use termination::identifier::{Eid, Iccid, Imsi, Msisdn};

/// The day on which the dates of the file make sense; the demo moves them by the days since then.
const WRITTEN_ON: Date = date(2026, 11, 22);
const LINES_PER_OPERATOR: u32 = 100;

const HEADER: [&str; 26] = [
    "operator",
    "msisdn",
    "iccid",
    "imsi",
    "eid",
    "name",
    "email",
    "postal",
    "language",
    "payment",
    "monthly_fee_cents",
    "billed",
    "paid_until_on",
    "concluded_on",
    "at_distance",
    "sim",
    "customer_reference",
    "born_on",
    "document_last4",
    "bill_number",
    "bill_structured",
    "bill_cents",
    "bill_on",
    "sim_changed_on",
    "address_changed_on",
    "email_changed_on",
];

struct Network {
    operator: &'static str,
    /// The beginning of its numbers; six digits follow.
    number: &'static str,
    issuer: &'static str,
    identity: &'static str,
    languages: [&'static str; 5],
}

const NETWORKS: [Network; 3] = [
    Network {
        operator: "proximus",
        number: "+32470",
        issuer: "893200",
        identity: "20601",
        languages: ["fr", "nl", "en", "zh", "de"],
    },
    Network {
        operator: "telenet",
        number: "+32468",
        issuer: "893207",
        identity: "20605",
        languages: ["nl", "en", "fr", "zh", "nl"],
    },
    Network {
        operator: "base",
        number: "+32485",
        issuer: "893203",
        identity: "20620",
        languages: ["nl", "fr", "en", "zh", "de"],
    },
];

const FIRST: [(&str, [&str; 10]); 5] = [
    (
        "nl",
        [
            "Zoë", "Jef", "An-Sofie", "Jörgen", "Lieve", "Wout", "Noor", "Maarten", "Fien", "Seppe",
        ],
    ),
    (
        "fr",
        [
            "Anaïs",
            "Jean-Baptiste",
            "Maëlle",
            "François",
            "Hélène",
            "Loïc",
            "Chloé",
            "Benoît",
            "Inès",
            "Gaëtan",
        ],
    ),
    (
        "de",
        [
            "Jürgen",
            "Käthe",
            "Hans-Peter",
            "Anneliese",
            "Björn",
            "Sieglinde",
            "Uwe",
            "Grete",
            "Matthäus",
            "Ilse",
        ],
    ),
    (
        "en",
        [
            "Mary Jane",
            "Siobhán",
            "Øyvind",
            "Priya",
            "José María",
            "Ngọc",
            "Łukasz",
            "Aoife",
            "Emre",
            "Dana",
        ],
    ),
    (
        "zh",
        ["伟", "芳", "秀英", "敏", "静", "强", "磊", "洋", "艳", "子轩"],
    ),
];

/// Family names that nobody could take for a real one.
const FAMILY: [(&str, [&str; 6]); 5] = [
    (
        "nl",
        [
            "Voorbeeld",
            "van het Voorbeeld",
            "'t Proefstuk",
            "de Testere",
            "Monsterkens",
            "Van Staal-Proef",
        ],
    ),
    (
        "fr",
        [
            "Exemple",
            "d'Exemple",
            "de l'Échantillon",
            "Modèle-Type",
            "Spécimen",
            "Fictif",
        ],
    ),
    (
        "de",
        [
            "Mustermann",
            "Beispiel",
            "von Probe",
            "Testgräfin",
            "Müller-Muster",
            "Vorlage",
        ],
    ),
    (
        "en",
        [
            "Example",
            "O'Sample",
            "Mc Specimen",
            "Fictitious",
            "Test-Person",
            "Placeholder",
        ],
    ),
    ("zh", ["样本", "示例", "测试", "范例", "样张", "虚构"]),
];

const STREETS: [(&str, &str); 5] = [
    ("Voorbeeldstraat", "1000 Brussel"),
    ("Rue de l'Exemple", "5000 Namur"),
    ("Musterweg", "4700 Eupen"),
    ("Proefplein", "9000 Gent"),
    ("Place du Spécimen", "4000 Liège"),
];

const LONG_NAME: &str =
    "Maria-Magdalena Wilhelmina Antoinette Josephine van den Zeer-Lange-Voorbeeldnaam tot Proefbeek";

/// The rows of the file, one a card.
fn rows() -> Vec<Vec<String>> {
    NETWORKS
        .iter()
        .flat_map(|network| (1..=LINES_PER_OPERATOR).map(|n| row(network, n)))
        .collect()
}

fn row(of: &Network, n: u32) -> Vec<String> {
    // Every ninth holder has two cards: the row after repeats name and customer number.
    let holder = if n > 10 && n % 9 == 1 { n - 1 } else { n };
    let language = of.languages[(holder as usize) % 5];
    let name = if n == 10 {
        LONG_NAME.to_owned()
    } else {
        name(language, holder)
    };
    let prepaid = n % 4 == 2;
    let esim = n % 3 == 1;
    let (street, town) = STREETS[(holder as usize) % STREETS.len()];
    let concluded_on = WRITTEN_ON - concluded_days_ago(n).days();
    let email = format!("{}.{holder:03}@example.test", of.operator);
    let or_empty = |given: bool, text: String| if given { text } else { String::new() };
    [
        of.operator.to_owned(),
        format!("{}{n:06}", of.number),
        with_luhn(&format!("{}0000{n:08}", of.issuer)),
        format!("{}{n:010}", of.identity),
        or_empty(esim, with_mod_97(&format!("890490320000000000000000{n:06}"))),
        name,
        or_empty(holder % 14 != 0, email),
        format!("{street} {holder} / {town}"),
        language.to_owned(),
        if prepaid { "prepaid" } else { "postpaid" }.to_owned(),
        or_empty(!prepaid, (1000 + 250 * (n % 9)).to_string()),
        or_empty(
            !prepaid,
            if n.is_multiple_of(5) {
                "in_arrears"
            } else {
                "in_advance"
            }
            .to_owned(),
        ),
        or_empty(
            !prepaid,
            (WRITTEN_ON + i64::from(n * 7 % 28 + 1).days()).to_string(),
        ),
        concluded_on.to_string(),
        if n.is_multiple_of(3) { "yes" } else { "no" }.to_owned(),
        if esim { "esim" } else { "physical" }.to_owned(),
        format!("{}-{:06}", of.operator.to_uppercase(), 700_000 + holder),
    ]
    .into_iter()
    .chain(checks(of, holder))
    .chain(changes(n))
    .collect()
}

/// What answers are compared with. A company, each 25th, has no date of birth; who pays ahead has no bill.
fn checks(of: &Network, holder: u32) -> [String; 6] {
    let prepaid = holder % 4 == 2;
    let or_empty = |given: bool, text: String| if given { text } else { String::new() };
    let born_on = date(1940, 1, 1) + i64::from(holder * 263 % 22_000).days();
    let issuer = of.issuer;
    let bill_on = WRITTEN_ON - i64::from(holder % 28 + 3).days();
    [
        or_empty(!holder.is_multiple_of(25), born_on.to_string()),
        or_empty(
            !holder.is_multiple_of(8),
            format!("{:04}", holder * 7919 % 10_000),
        ),
        or_empty(
            !prepaid,
            format!("{}-2026-{:05}", &of.operator[..2].to_uppercase(), 10_000 + holder),
        ),
        or_empty(!prepaid, structured(&format!("{issuer}{holder:04}"))),
        or_empty(!prepaid, (1999 + 137 * (holder % 40)).to_string()),
        or_empty(!prepaid, bill_on.to_string()),
    ]
}

/// Few SIM cards, addresses and mailboxes were changed lately, in an order of their own.
fn changes(n: u32) -> [String; 3] {
    let ago = |happens: bool, days: i64| {
        if happens {
            (WRITTEN_ON - days.days()).to_string()
        } else {
            String::new()
        }
    };
    [ago(n % 50 == 47, 3), ago(n % 50 == 48, 12), ago(n % 50 == 49, 8)]
}

/// Twelve digits, the last two of which are the rest by 97 of the first ten, or 97 for none.
fn structured(ten: &str) -> String {
    let rest = ten.parse::<u64>().unwrap() % 97;
    format!("{ten}{:02}", if rest == 0 { 97 } else { rest })
}

/// The cards 3, 33 and 63 were bought days ago and at a distance: their contract can still be withdrawn from.
fn concluded_days_ago(n: u32) -> i64 {
    if n % 30 == 3 {
        4
    } else {
        i64::from(n * 37 % 1400 + 60)
    }
}

fn name(language: &str, holder: u32) -> String {
    let (_, firsts) = FIRST.iter().find(|(code, _)| *code == language).unwrap();
    let (_, families) = FAMILY.iter().find(|(code, _)| *code == language).unwrap();
    let (first, family) = (
        firsts[(holder as usize / 5) % 10],
        families[(holder as usize / 3) % 6],
    );
    if language == "zh" {
        format!("{family}{first}")
    } else {
        format!("{first} {family}")
    }
}

/// Appends the Luhn digit (ISO/IEC 7812-1 annex B).
fn with_luhn(digits: &str) -> String {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte - b'0');
            if index % 2 == 1 {
                digit
            } else {
                digit * 2 / 10 + digit * 2 % 10
            }
        })
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

/// Appends the two digits with which the whole leaves 1 when divided by 97.
fn with_mod_97(digits: &str) -> String {
    let rest = format!("{digits}00").parse::<u128>().unwrap() % 97;
    format!("{digits}{:02}", 98 - rest)
}

fn text() -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADER).unwrap();
    for row in rows() {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../samples/subscribers.csv")
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the wish to write the file anew comes from the environment"
)]
fn the_samples_in_the_repository_are_the_ones_made_here() {
    if std::env::var("SAMPLES").is_ok_and(|wish| wish == "write") {
        std::fs::write(path(), text()).unwrap();
    }
    assert!(
        std::fs::read_to_string(path()).unwrap() == text(),
        "write samples/subscribers.csv anew: SAMPLES=write cargo test -p server samples"
    );
}

#[test]
fn every_sample_number_has_right_check_digits_and_is_its_own() {
    let rows = rows();
    for row in &rows {
        Msisdn::parse(&row[1]).unwrap();
        Iccid::parse(&row[2]).unwrap();
        Imsi::parse(&row[3]).unwrap();
        assert!(row[4].is_empty() || Eid::parse(&row[4]).is_ok(), "{}", row[4]);
    }
    for column in [1, 2, 3] {
        let distinct: std::collections::BTreeSet<_> = rows.iter().map(|row| &row[column]).collect();
        assert_eq!(distinct.len(), rows.len(), "{}", HEADER[column]);
    }
}

#[test]
fn the_samples_hold_what_the_pages_must_bear() {
    let rows = rows();
    let has = |test: &dyn Fn(&Vec<String>) -> bool| rows.iter().any(test);
    assert!(rows.len() >= 300);
    assert!(has(&|row| row[5].contains('\'')) && has(&|row| row[5].contains('-')));
    assert!(has(&|row| row[5].contains('ï')) && has(&|row| row[5].contains('样')));
    assert!(has(&|row| row[5].chars().count() > 90));
    assert!(has(&|row| row[6].is_empty()), "somebody without e-mail");
    assert!(has(&|row| row[9] == "prepaid") && has(&|row| row[11] == "in_arrears"));
    for language in ["nl", "fr", "de", "en", "zh"] {
        assert!(has(&|row| row[8] == language), "{language}");
    }
}
