//! A word in plain capital letters, in every way in which it may be written so.
//!
//! Latin letters follow ICAO 9303 part 3 section 6 A, which leaves states a choice (`Ü` is UE, UXX or U), and
//! Cyrillic ones 6 B, which depends on the language; both tables are the `mrz` crate's. All other letters are the
//! `deunicode` crate's, and Chinese signs the `pinyin` crate's.

use ::mrz::{CyrillicLanguage, transliterate_cyrillic, transliterations};
use deunicode::deunicode_char;
use pinyin::ToPinyinMulti;
use std::collections::BTreeSet;

/// The most readings of one word; more would only be of use to somebody who wants to keep the desk busy.
const READINGS_MAX: usize = 48;

/// Every reading of a word, in capitals A to Z; empty when nothing of it can be read.
pub(super) fn readings(word: &str) -> BTreeSet<String> {
    if word.chars().any(is_cyrillic) {
        return cyrillic(word);
    }
    let mut readings = BTreeSet::from([String::new()]);
    for sign in word.chars().flat_map(char::to_uppercase) {
        let forms = forms(sign);
        if forms.is_empty() {
            continue;
        }
        let longer = readings
            .iter()
            .flat_map(|so_far| forms.iter().map(move |form| format!("{so_far}{form}")));
        readings = longer.take(READINGS_MAX).collect();
    }
    readings.remove("");
    readings
}

/// Whether a word is in a script whose letters do not say how a name is written in Latin ones: Arabic and Hebrew
/// leave out the vowels.
pub(super) fn is_unreadable(word: &str) -> bool {
    word.chars()
        .any(|sign| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// Whether a sign is a Chinese one, which is a syllable of its own.
pub(super) fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

fn is_cyrillic(sign: char) -> bool {
    matches!(sign, '\u{400}'..='\u{52f}')
}

/// The forms of one capital letter.
fn forms(sign: char) -> Vec<String> {
    if sign.is_ascii_alphabetic() {
        return vec![sign.to_string()];
    }
    if is_han(sign) {
        return pinyin(sign);
    }
    let mut forms: Vec<String> = transliterations(sign)
        .iter()
        .map(|form| (*form).to_owned())
        .collect();
    // The plain letter as well, which is how people type a name whose letters they do not have: O for Ø.
    let plain: String = deunicode_char(sign)
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    if !plain.is_empty() && !forms.contains(&plain) {
        forms.push(plain);
    }
    if sign == 'Ø' {
        forms.push("O".to_owned());
    }
    forms.dedup();
    forms
}

fn cyrillic(word: &str) -> BTreeSet<String> {
    use CyrillicLanguage::{Belarusian, Bulgarian, Macedonian, Russian, Serbian, Ukrainian};
    let letters = |text: String| -> String {
        text.chars()
            .filter(char::is_ascii_alphabetic)
            .map(|letter| letter.to_ascii_uppercase())
            .collect()
    };
    // The soft sign has no letter in the table and none in a zone. Table 6 B lacks the Serbian `ћ`, which that state
    // writes C.
    let word = word.replace(['ь', 'Ь'], "").replace(['ћ', 'Ћ'], "C");
    let by_language = [Russian, Belarusian, Bulgarian, Serbian, Ukrainian, Macedonian]
        .map(|language| letters(transliterate_cyrillic(&word, language)));
    // Bulgaria writes `ъ` as A (its law on transliteration of 2009), where the table has IE.
    let bulgarian = letters(transliterate_cyrillic(&word.replace(['ъ', 'Ъ'], "A"), Bulgarian));
    let common = letters(deunicode::deunicode(&word));
    by_language.into_iter().chain([bulgarian, common]).collect()
}

/// The pinyin of a sign without its tone, in every reading that it has: a family name is often read otherwise than
/// the sign alone. `Ü` is written YU in zones, and U or V by people whose keyboard has no `ü`.
fn pinyin(sign: char) -> Vec<String> {
    let readings: BTreeSet<String> = sign
        .to_pinyin_multi()
        .into_iter()
        .flatten()
        .map(|reading| reading.plain().to_uppercase())
        .collect();
    let written = readings.iter().flat_map(|reading| {
        let forms: &[&str] = if reading.contains('Ü') {
            &["YU", "U", "V"]
        } else {
            &[""]
        };
        forms.iter().map(|form| reading.replace('Ü', form))
    });
    written.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_readings_that_tables_and_habits_give_it() {
        let table: [(&str, &[&str]); 12] = [
            ("Müller", &["MUELLER", "MULLER", "MUXXLLER"]),
            ("Weiß", &["WEISS"]),
            ("Ñuñez", &["NUNEZ", "NUNXXEZ", "NXXUNEZ", "NXXUNXXEZ"]),
            ("Øst", &["OEST", "OST"]),
            ("İnce", &["INCE"]),
            ("Łódź", &["LODZ"]),
            ("Đặng", &["DANG"]),
            ("Ольга", &["OLGA", "OLHA"]),
            ("吕", &["LU", "LV", "LYU"]),
            ("单", &["CHAN", "DAN", "SHAN"]),
            ("娜", &["NA", "NUO"]),
            ("42", &[]),
        ];
        for (word, expected) in table {
            let found = readings(word);
            assert_eq!(
                found.iter().map(String::as_str).collect::<Vec<_>>(),
                expected,
                "{word}"
            );
        }
    }

    #[test]
    fn a_word_of_many_accents_does_not_have_thousands_of_readings() {
        assert_eq!(readings(&"Ü".repeat(60)).len(), READINGS_MAX);
    }
}
