//! Which places fit a query, best first.

use super::fold::{is_chinese, words};
use super::topics::Topic;
use strsim::damerau_levenshtein;

/// Letters from which the beginning of a word stands for the word.
const STEM_LETTERS: usize = 4;
/// Letters from which a word may stand inside of a longer one, and may be misspelt.
const LONG_LETTERS: usize = 5;
/// Letters from which a word may be misspelt twice.
const VERY_LONG_LETTERS: usize = 8;
/// The part of the best result's score that another needs to be shown.
const SHARE_MIN: f64 = 0.5;

/// The topics that fit, best first; among equals the earlier stays first.
pub(super) fn ranked<'a>(topics: impl Iterator<Item = &'a Topic>, query: &str) -> Vec<&'a Topic> {
    let topics: Vec<_> = topics.collect();
    let query: Vec<_> = words(query)
        .into_iter()
        .map(|word| Word::known_to(&topics, word))
        .collect();
    let mut scored: Vec<_> = topics
        .into_iter()
        .map(|topic| (score(topic, &query), topic))
        .collect();
    scored.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    let fits = |score: f64| score > 0.0 && score >= best * SHARE_MIN;
    scored
        .into_iter()
        .take_while(|(score, _)| fits(*score))
        .map(|(_, topic)| topic)
        .collect()
}

/// A word of a query.
struct Word {
    text: String,
    /// How alike the most alike known word is. What is less alike was not meant: "contract" is no slip for
    /// "contact" when both are known.
    best: f64,
}

impl Word {
    fn known_to(topics: &[&Topic], text: String) -> Self {
        let groups = topics.iter().flat_map(|topic| topic.words);
        let best = groups
            .map(|(_, known)| best_likeness(&text, known))
            .fold(0.0, f64::max);
        Self { text, best }
    }

    /// How well it fits a group of known words.
    fn likeness(&self, known: &str) -> f64 {
        let likeness = best_likeness(&self.text, known);
        if likeness < self.best { 0.0 } else { likeness }
    }
}

/// How well a topic fits. What is about everything counts its best word once, so that whoever asks for more
/// than "cancel my card" is led to what they asked for.
fn score(topic: &Topic, query: &[Word]) -> f64 {
    let of_word = |word: &Word| {
        let of_group = |(weight, known): &(f64, &str)| weight * word.likeness(known);
        topic.words.iter().map(of_group).fold(0.0, f64::max)
    };
    let scores = query.iter().map(of_word);
    if topic.general {
        scores.fold(0.0, f64::max)
    } else {
        scores.sum()
    }
}

fn best_likeness(word: &str, known: &str) -> f64 {
    known
        .split_ascii_whitespace()
        .map(|known| likeness(word, known))
        .fold(0.0, f64::max)
}

/// How alike a word of a query and a known word are, 0 to 1.
fn likeness(word: &str, known: &str) -> f64 {
    if word == known {
        return 1.0;
    }
    if known.chars().all(is_chinese) {
        return if word.contains(known) {
            1.0
        } else if known.contains(word) {
            0.8
        } else {
            0.0
        };
    }
    let (typed, length) = (word.chars().count(), known.chars().count());
    if length >= STEM_LETTERS && word.starts_with(known) {
        0.95
    } else if typed >= STEM_LETTERS && known.starts_with(word) {
        0.85
    } else if length >= LONG_LETTERS && word.contains(known) {
        0.8
    } else {
        misspelt(word, known, typed.min(length))
    }
}

/// A slip of the finger: one letter too many, too few, wrong or in the wrong place; two in a very long word.
fn misspelt(word: &str, known: &str, letters: usize) -> f64 {
    match damerau_levenshtein(word, known) {
        1 if letters >= LONG_LETTERS => 0.7,
        1 if letters == STEM_LETTERS && same_letters(word, known) => 0.7,
        2 if letters >= VERY_LONG_LETTERS => 0.55,
        _ => 0.0,
    }
}

/// In a short word only two letters in the wrong order are surely a slip.
fn same_letters(word: &str, known: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(word) == sorted(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_alike_by_stem_by_part_and_by_slip() {
        for (word, known, expected) in [
            ("cancel", "cancel", 1.0),
            ("opzegging", "opzeg", 0.95),
            ("resil", "resilier", 0.85),
            ("simkaartopzeggen", "opzeggen", 0.8),
            ("cancle", "cancel", 0.7),
            ("resliier", "resilier", 0.7),
            ("kundingung", "kundigung", 0.7),
            ("terminiatoin", "termination", 0.55),
            ("esmi", "esim", 0.7),
            ("lost", "cost", 0.0),
            ("sim", "him", 0.0),
            ("si", "sim", 0.0),
            ("我要注销", "注销", 1.0),
            ("注", "注销", 0.8),
            ("充值", "注销", 0.0),
        ] {
            assert!(
                (likeness(word, known) - expected).abs() < 1e-9,
                "{word} {known}: {}",
                likeness(word, known)
            );
        }
    }
}
