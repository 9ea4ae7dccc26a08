//! Streets: their kind, written out or abbreviated, before the name in French and behind it in Dutch and German.

use super::AddressSlip;
use super::spelling::words;
use crate::identity::Verdict;

/// A street's name without its kind.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Street {
    kind: Option<Kind>,
    /// Words in plain small letters, titles in their short form, French articles left out.
    words: Vec<String>,
}

/// The kind of a street, in its common short form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Before the name: French.
    Before(&'static str),
    /// Behind the name: Dutch or German. *Straat* and *Straße* are one, for `str.` is both.
    Behind(&'static str),
}

/// The shortest name in which one wrong letter is a slip.
const SPELLING_MIN: usize = 5;

/// Each short form with the forms that stand for it, before the name.
const BEFORE: [(&str, &[&str]); 16] = [
    ("rue", &["rue", "r"]),
    ("avenue", &["avenue", "av", "ave", "aven"]),
    ("boulevard", &["boulevard", "boul", "blvd", "bvd", "bld", "bd"]),
    ("chaussee", &["chaussee", "chauss", "chee", "ch"]),
    ("place", &["place", "pl", "plce"]),
    ("square", &["square", "sq"]),
    ("allee", &["allee", "all"]),
    ("impasse", &["impasse", "imp"]),
    ("chemin", &["chemin", "chem", "chm"]),
    ("route", &["route", "rte"]),
    ("quai", &["quai", "q"]),
    ("clos", &["clos"]),
    ("dreve", &["dreve", "dr"]),
    ("sentier", &["sentier", "sent"]),
    ("cite", &["cite"]),
    ("galerie", &["galerie", "gal"]),
];

/// Each short form with the forms that stand for it, behind the name or at the end of its last word. Longer forms come
/// first, for *steenweg* ends in *weg*.
const BEHIND: [(&str, &[&str]); 11] = [
    ("stwg", &["steenweg", "stwg", "stw", "stg"]),
    ("str", &["straat", "strasse", "str"]),
    ("ln", &["laan", "ln"]),
    ("pl", &["plein", "platz", "pln", "pl"]),
    ("dreef", &["dreef", "drf"]),
    ("weg", &["weg", "wg"]),
    ("lei", &["lei"]),
    ("kaai", &["kaai"]),
    ("baan", &["baan"]),
    ("markt", &["markt", "mkt"]),
    ("allee", &["allee"]),
];

impl Street {
    pub(super) fn read(text: &str) -> Self {
        let mut words = words(text);
        let kind = before(&mut words).or_else(|| behind(&mut words));
        if matches!(kind, Some(Kind::Before(_))) {
            const ARTICLES: [&str; 10] = ["de", "du", "des", "la", "le", "les", "l", "d", "au", "aux"];
            join_notre_dame(&mut words);
            words.retain(|word| !ARTICLES.contains(&word.as_str()));
        }
        let words = words.iter().map(|word| short_title(word).to_owned()).collect();
        Self { kind, words }
    }

    pub(super) fn against(&self, other: &Self) -> Verdict<AddressSlip> {
        let (one, two) = (self.joined(), other.joined());
        if one.is_empty() && self.kind.is_none() || two.is_empty() && other.kind.is_none() {
            return Verdict::Different;
        }
        let same = one == two;
        match (self.kind, other.kind) {
            (a, b) if a == b && same => Verdict::Match,
            (None, Some(_)) | (Some(_), None) if same => Verdict::Near(AddressSlip::StreetKindMissing),
            (a, b) if a == b && self.abbreviates(other) => Verdict::Near(AddressSlip::StreetAbbreviated),
            (a, b)
                if a == b
                    && one.len().min(two.len()) >= SPELLING_MIN
                    && strsim::osa_distance(&one, &two) == 1 =>
            {
                Verdict::Near(AddressSlip::StreetSpelling)
            }
            _ => Verdict::Different,
        }
    }

    /// Whether one side is French and the other is not, each by its kind of street.
    pub(super) fn is_in_other_language_than(&self, other: &Self) -> bool {
        matches!(
            (self.kind, other.kind),
            (Some(Kind::Before(_)), Some(Kind::Behind(_))) | (Some(Kind::Behind(_)), Some(Kind::Before(_)))
        )
    }

    /// The name in one piece, for words are written apart and together.
    fn joined(&self) -> String {
        self.words
            .concat()
            .replace("onzelievevrouwe", "olv")
            .replace("onzelievevrouw", "olv")
            .replace("notredame", "nd")
    }

    /// Whether the names differ only in words that are the beginning of their fellows: `Em. Vandervelde`. The last
    /// word must be the same, for it is the surname.
    fn abbreviates(&self, other: &Self) -> bool {
        let (one, two) = (&self.words, &other.words);
        let begins = |(a, b): (&String, &String)| a.starts_with(b.as_str()) || b.starts_with(a.as_str());
        one.len() == two.len() && one.len() > 1 && one.last() == two.last() && one.iter().zip(two).all(begins)
    }
}

/// `N.-D.` is *Notre-Dame*, and its D no article.
fn join_notre_dame(words: &mut Vec<String>) {
    if let Some(place) = words.windows(2).position(|pair| pair == ["n", "d"]) {
        words.splice(place..place + 2, ["nd".to_owned()]);
    }
}

fn before(words: &mut Vec<String>) -> Option<Kind> {
    let first = words.first()?;
    let (kind, _) = BEFORE.iter().find(|(_, forms)| forms.contains(&first.as_str()))?;
    // A name of one word is no kind: *Kaai*, *Clos*; nor is a first word before a Dutch or German kind, as in *Dr.
    // Schweitzerlaan* or *Pl. Vandenbosstraat*.
    if words.len() < 2 || ends_in_kind(words) {
        return None;
    }
    words.remove(0);
    Some(Kind::Before(kind))
}

/// Whether the last word is, or ends in, a kind of street written out in Dutch or German.
fn ends_in_kind(words: &[String]) -> bool {
    const WRITTEN_OUT: [&str; 8] = [
        "steenweg", "straat", "strasse", "laan", "plein", "platz", "dreef", "stwg",
    ];
    words
        .last()
        .is_some_and(|last| WRITTEN_OUT.iter().any(|kind| last.ends_with(kind)))
}

fn behind(words: &mut Vec<String>) -> Option<Kind> {
    let last = words.pop()?;
    for (kind, forms) in BEHIND {
        let Some(name) = forms.iter().find_map(|form| last.strip_suffix(form)) else {
            continue;
        };
        if !name.is_empty() {
            words.push(name.to_owned());
        }
        return Some(Kind::Behind(kind));
    }
    words.push(last);
    None
}

/// Titles and saints in the form in which they are abbreviated.
fn short_title(word: &str) -> &str {
    match word {
        "sint" | "saint" | "sainte" | "sankt" | "ste" => "st",
        "burgemeester" | "bourgmestre" | "bourgm" | "burgm" | "bgm" => "burg",
        "dokter" | "docteur" | "doktor" => "dr",
        "professor" | "professeur" => "prof",
        "generaal" | "general" => "gen",
        "kardinaal" | "cardinal" | "kard" => "card",
        "kapitein" | "capitaine" | "kapt" => "cap",
        "koning" => "kon",
        "pastoor" => "past",
        other => other,
    }
}
