//! Makes words comparable: lower case, without accents, in words or runs of Chinese characters.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Words of a query that are looked at.
const WORDS_MAX: usize = 12;
/// Letters of a word that are looked at.
const LETTERS_MAX: usize = 40;

/// The words of a query. A run of Chinese characters is one word, apart from letters beside it.
pub(crate) fn words(query: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open: Option<bool> = None;
    for letter in folded(query).chars() {
        if !letter.is_alphanumeric() {
            open = None;
            continue;
        }
        let chinese = is_chinese(letter);
        match words.last_mut() {
            Some(word) if open == Some(chinese) => word.push(letter),
            _ => words.push(letter.to_string()),
        }
        open = Some(chinese);
    }
    words.truncate(WORDS_MAX);
    for word in &mut words {
        *word = word.chars().take(LETTERS_MAX).collect();
    }
    words
}

/// Lower case, without accents, full-width letters as ordinary ones.
fn folded(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let letters = apart
        .chars()
        .filter(|letter| !is_accent(*letter))
        .flat_map(char::to_lowercase);
    letters.fold(String::new(), |mut folded, letter| {
        match letter {
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            _ => folded.push(letter),
        }
        folded
    })
}

/// Whether a character is written without spaces between words.
pub(crate) const fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// An accent that stands after its letter.
const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_falls_into_plain_words() {
        for (query, expected) in [
            ("Résilier l’abonnement", &["resilier", "l", "abonnement"][..]),
            ("KÜNDIGEN!", &["kundigen"]),
            ("re\u{301}silier", &["resilier"]),
            ("Straße œuvre", &["strasse", "oeuvre"]),
            ("ｅＳＩＭ　注销", &["esim", "注销"]),
            ("注销sim卡", &["注销", "sim", "卡"]),
            ("取消服务，谢谢", &["取消服务", "谢谢"]),
            ("e-SIM", &["e", "sim"]),
            (" \u{202E}<>\"' ", &[]),
        ] {
            assert_eq!(words(query), expected, "{query:?}");
        }
    }

    #[test]
    fn a_huge_query_costs_little() {
        assert_eq!(words(&"a ".repeat(1000)).len(), WORDS_MAX);
        assert_eq!(words(&"é".repeat(1000)), ["e".repeat(LETTERS_MAX)]);
    }
}
