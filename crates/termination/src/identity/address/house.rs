//! House number and box, in all the ways in which they stand behind or before a street.

use super::AddressSlip;
use super::spelling::swaps_neighbours;
use crate::identity::Verdict;
use deunicode::deunicode;

/// What stands beside the street.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct House {
    /// Digits, without leading zeros.
    number: Option<String>,
    /// A letter, *bis*, or the end of a range: `12A`, `12bis`, `12-14`.
    suffix: Option<String>,
    /// Letters and digits, without leading zeros.
    unit: Option<String>,
}

impl House {
    pub(super) fn number_against(&self, other: &Self) -> Verdict<AddressSlip> {
        match (&self.number, &other.number) {
            (Some(one), Some(two))
                if one != two && swaps_neighbours(one, two) && self.suffix == other.suffix =>
            {
                Verdict::Near(AddressSlip::NumberSwapped)
            }
            (one, two) if one != two => Verdict::Different,
            _ => missing(
                self.suffix.as_ref(),
                other.suffix.as_ref(),
                AddressSlip::NumberSuffix,
            ),
        }
    }

    pub(super) fn box_against(&self, other: &Self) -> Verdict<AddressSlip> {
        missing(self.unit.as_ref(), other.unit.as_ref(), AddressSlip::BoxMissing)
    }
}

fn missing(one: Option<&String>, other: Option<&String>, slip: AddressSlip) -> Verdict<AddressSlip> {
    match (one, other) {
        (one, other) if one == other => Verdict::Match,
        (None, _) | (_, None) => Verdict::Near(slip),
        (Some(_), Some(_)) => Verdict::Different,
    }
}

/// Parts a line into street and house.
///
/// The number stands last, unless the line begins with one and goes on with a comma or a French kind of street. A date
/// in a street's name (`Rue du 11 Novembre 5`) is therefore not taken for it.
pub(super) fn split(line: &str) -> (String, House) {
    let plain = deunicode(line).to_lowercase();
    let leads = plain.trim_start().starts_with(|sign: char| sign.is_ascii_digit());
    let mut words: Vec<String> = plain
        .replace([',', ';'], " ")
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ':']).to_owned())
        .filter(|word| !word.is_empty() && word != "nr" && word != "no")
        .collect();
    let unit = take_box(&mut words);
    let comma_first = plain
        .trim_start()
        .split_once([',', ';'])
        .is_some_and(|(before, _)| leads && before.split_whitespace().count() <= 2);
    let french_next = words
        .get(1)
        .is_some_and(|word| FRENCH_KINDS.contains(&word.as_str()));
    let numbers: Vec<usize> = (0..words.len())
        .filter(|place| begins_with_digit(&words[*place]))
        .collect();
    let at = match numbers.as_slice() {
        [] => None,
        [0, ..] if comma_first || french_next => Some(0),
        // `12 3`: the box without a name for it.
        [.., number, last] if *last == number + 1 && *last + 1 == words.len() && *number > 0 => Some(*number),
        [.., last] => Some(*last),
    };
    let Some(at) = at else {
        return (
            words.join(" "),
            House {
                unit,
                ..House::default()
            },
        );
    };
    let mut house = read_number(&words[at]);
    house.unit = house.unit.or(unit);
    let mut taken = at + 1;
    if let Some(next) = words.get(taken) {
        if is_suffix(next) && house.suffix.is_none() && (at > 0 || words.len() > 2) && next != "r" {
            house.suffix = Some(next.to_uppercase());
            taken += 1;
        } else if begins_with_digit(next) && at > 0 {
            house.unit = house.unit.or_else(|| unit_of(next));
            taken += 1;
        }
    }
    let street = words[..at].iter().chain(&words[taken..]);
    (street.map(String::as_str).collect::<Vec<_>>().join(" "), house)
}

const FRENCH_KINDS: [&str; 14] = [
    "rue",
    "r",
    "avenue",
    "av",
    "boulevard",
    "bd",
    "bld",
    "chaussee",
    "chee",
    "place",
    "square",
    "allee",
    "chemin",
    "route",
];

/// What a box is called: Dutch *bus*, French *boîte*, German *Briefkasten* and *Postfach*, English.
const BOX: [&str; 12] = [
    "bus",
    "bte",
    "boite",
    "bt",
    "box",
    "bx",
    "bf",
    "btte",
    "appt",
    "app",
    "apt",
    "briefkasten",
];

/// Takes `bus 3`, `bus3`, `bte. A2`, `/ 3`, `b 3` out of the words.
fn take_box(words: &mut Vec<String>) -> Option<String> {
    let joined = (1..words.len()).find(|place| boxed(&words[*place]).is_some());
    if let Some(place) = joined {
        let word = words.remove(place);
        return boxed(&word).and_then(unit_of);
    }
    let at = (1..words.len().saturating_sub(1)).find(|place| names_box(words, *place))?;
    let taken: Vec<String> = words.drain(at..at + 2).collect();
    taken.last().and_then(|unit| unit_of(unit))
}

/// Whether a word names the box that the next word is. `b` and a stroke do so only between two numbers.
fn names_box(words: &[String], place: usize) -> bool {
    let (word, next) = (words[place].as_str(), words[place + 1].as_str());
    let has_digit = next.chars().any(|sign| sign.is_ascii_digit());
    if BOX.contains(&word) {
        return has_digit || next.len() <= 3;
    }
    matches!(word, "b" | "/") && has_digit && begins_with_digit(&words[place - 1])
}

/// Reads `12`, `012`, `12a`, `12bis`, `12-14`, `12/3`, `12b3`, `12bus3`, `12/a3`, `12a/3`.
fn read_number(word: &str) -> House {
    let digits_end = word
        .find(|sign: char| !sign.is_ascii_digit())
        .unwrap_or(word.len());
    let (digits, rest) = word.split_at(digits_end);
    let (suffix, unit) = match rest.split_once('/') {
        Some((suffix, unit)) => (suffix, Some(unit)),
        None => match boxed(rest) {
            Some(unit) => ("", Some(unit)),
            None => (rest, None),
        },
    };
    let suffix: String = suffix.chars().filter(char::is_ascii_alphanumeric).collect();
    House {
        number: Some(without_zeros(digits)),
        suffix: (!suffix.is_empty()).then(|| suffix.to_uppercase()),
        unit: unit.and_then(|unit| unit_of(boxed(unit).unwrap_or(unit))),
    }
}

/// The box in `bus3` or `b3`.
fn boxed(text: &str) -> Option<&str> {
    let names = BOX.iter().copied().chain(["b"]);
    names
        .filter_map(|name| text.strip_prefix(name))
        .find(|unit| begins_with_digit(unit))
}

fn unit_of(text: &str) -> Option<String> {
    let unit: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    (!unit.is_empty()).then(|| without_zeros(&unit).to_uppercase())
}

fn without_zeros(text: &str) -> String {
    let short = text.trim_start_matches('0');
    if short.is_empty() {
        "0".to_owned()
    } else {
        short.to_owned()
    }
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|sign: char| sign.is_ascii_digit())
}

fn is_suffix(word: &str) -> bool {
    word == "bis" || word == "ter" || word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}
