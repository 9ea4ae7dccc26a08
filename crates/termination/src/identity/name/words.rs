//! The words of a name and which of them may be missing.

use super::marriage::introduces_other_name;
use super::readings::{is_han, is_unreadable, readings};
use icu_normalizer::ComposingNormalizerBorrowed;
use std::collections::BTreeSet;

/// One word of a name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Its readings in plain capitals; never empty unless it cannot be read.
    pub(super) readings: BTreeSet<String>,
    pub(super) part: Part,
}

/// What a word is within its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Of the surname.
    Surname,
    /// The first given name.
    FirstGiven,
    /// A given name after the first, which may be missing.
    LaterGiven,
    /// One of two surnames of which either may be missing, because a word between them says so.
    EitherSurname,
    /// Not known: the name was given in one text.
    Unknown,
    /// In a script that is not read here.
    Unreadable,
}

/// The most words looked at; longer texts are no names.
const WORDS_MAX: usize = 14;

pub(super) fn of_parts(surname: &str, given: &str) -> Vec<Word> {
    let mut words = surnames(surname, Part::Surname);
    let given = split(given);
    // The first given name may be hyphenated or, in Chinese, two signs.
    let second = given.iter().skip(1).position(|piece| !piece.joined);
    let first_ends = second.map_or(given.len(), |place| place + 1);
    for (place, piece) in given.into_iter().enumerate() {
        let part = if place < first_ends {
            Part::FirstGiven
        } else {
            Part::LaterGiven
        };
        words.push(word(&piece.text, part));
    }
    words.truncate(WORDS_MAX);
    words
}

pub(super) fn of_whole(name: &str) -> Vec<Word> {
    let mut words = surnames(name, Part::Unknown);
    words.truncate(WORDS_MAX);
    words
}

/// Words of which those around *épouse* and the like stand for each other: the name behind the word, and as many
/// before it as are surnames for sure.
fn surnames(text: &str, part: Part) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut behind = false;
    let mut pieces = split(text).into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let is_mark = (piece.pointed || piece.text.chars().count() > 2 || piece.slashed)
            && readings(&piece.text)
                .iter()
                .any(|reading| introduces_other_name(reading));
        // Between two names; at the end or the beginning it is a name itself, as Née is one.
        if is_mark && !words.is_empty() && pieces.peek().is_some() {
            behind = true;
            for earlier in words.iter_mut().filter(|word| word.part == Part::Surname) {
                earlier.part = Part::EitherSurname;
            }
            // In one text the surname is not known; it is taken to be the word before the mark.
            if let Some(last) = words.iter_mut().rev().find(|word| word.part == Part::Unknown) {
                last.part = Part::EitherSurname;
            }
            continue;
        }
        words.push(word(&piece.text, if behind { Part::EitherSurname } else { part }));
    }
    words
}

fn word(text: &str, part: Part) -> Word {
    let readings = readings(text);
    let unreadable = is_unreadable(text) || readings.is_empty();
    Word {
        readings: if unreadable { BTreeSet::new() } else { readings },
        part: if unreadable { Part::Unreadable } else { part },
    }
}

struct Piece {
    text: String,
    /// Joined to the piece before it by a hyphen, or a sign of the same Chinese word.
    joined: bool,
    /// A point stands behind it.
    pointed: bool,
    /// It was written with a stroke, like *e/v*.
    slashed: bool,
}

/// Splits at spaces, hyphens and commas, and Chinese signs from each other; apostrophes vanish.
fn split(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut open = false;
    let mut joined = false;
    // Composed, so that an accent typed behind its letter belongs to it.
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    for sign in text.chars() {
        match sign {
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' => {}
            '/' => {
                if let (true, Some(last)) = (open, pieces.last_mut()) {
                    last.slashed = true;
                }
            }
            '.' => {
                if let (true, Some(last)) = (open, pieces.last_mut()) {
                    last.pointed = true;
                }
                (open, joined) = (false, false);
            }
            '-' | '\u{2010}'..='\u{2015}' => (open, joined) = (false, true),
            sign if is_han(sign) => {
                let joined = open && pieces.last().is_some_and(|last| last.text.chars().all(is_han));
                pieces.push(Piece {
                    text: sign.to_string(),
                    joined,
                    pointed: false,
                    slashed: false,
                });
                open = true;
            }
            sign if sign.is_alphanumeric() || is_mark(sign) => match pieces.last_mut() {
                Some(last) if open => last.text.push(sign),
                _ => {
                    pieces.push(Piece {
                        text: sign.to_string(),
                        joined,
                        pointed: false,
                        slashed: false,
                    });
                    (open, joined) = (true, false);
                }
            },
            _ => (open, joined) = (false, false),
        }
    }
    pieces
}

/// Accents that no composed letter has.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}
