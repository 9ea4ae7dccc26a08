//! Whole numbers as each locale writes them.

use crate::bundles::Wording;
use termination::party::Language;

impl Wording {
    /// A whole number: "1,234".
    pub fn whole(&self, language: Language, number: u64) -> String {
        grouped(language, number)
    }

    /// A number with one digit behind its point, given in tenths: 23 is "2.3".
    pub fn tenths(&self, language: Language, tenths: u64) -> String {
        let point = match language {
            Language::Nl | Language::Fr | Language::De => ',',
            Language::En | Language::Zh => '.',
        };
        format!("{}{point}{}", grouped(language, tenths / 10), tenths % 10)
    }
}

/// What stands between groups of three digits (CLDR; Belgian French uses the narrow no-break space).
pub(crate) const fn group_separator(language: Language) -> char {
    match language {
        Language::Nl | Language::De => '.',
        Language::Fr => '\u{202F}',
        Language::En | Language::Zh => ',',
    }
}

/// Writes a whole number with its groups.
pub(crate) fn grouped(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(group_separator(language));
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_in_groups_of_three() {
        for (language, number, written) in [
            (Language::Nl, 0, "0"),
            (Language::Nl, 999, "999"),
            (Language::Nl, 1000, "1.000"),
            (Language::Fr, 12_345, "12\u{202F}345"),
            (Language::De, 1_234_567, "1.234.567"),
            (Language::En, 1_234_567, "1,234,567"),
            (Language::Zh, 123_456, "123,456"),
        ] {
            assert_eq!(grouped(language, number), written);
        }
    }
}
