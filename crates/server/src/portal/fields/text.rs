//! What people type and paste, without what nobody sees.

/// A cleaned text, and whether something was taken out that changed how it reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cleaned {
    /// The text.
    pub(crate) text: String,
    /// Control characters or direction overrides were taken out: the writer must look at the text again.
    pub(crate) altered: bool,
}

/// One line: white space runs together, and the ends are trimmed.
pub(crate) fn one_line(typed: &str) -> Cleaned {
    let Cleaned { text, altered } = several_lines(typed);
    let words: Vec<&str> = text.split_whitespace().collect();
    Cleaned {
        text: words.join(" "),
        altered,
    }
}

/// Several lines: each is cleaned, and empty ones at the beginning and the end are left out.
pub(crate) fn several_lines(typed: &str) -> Cleaned {
    let altered = typed.chars().any(steers);
    let visible: String = typed
        .chars()
        .filter(|sign| !steers(*sign) && !goes_unseen(*sign))
        .map(|sign| if sign == '\t' { ' ' } else { sign })
        .collect();
    Cleaned {
        text: visible.trim().to_owned(),
        altered,
    }
}

/// Whether a sign changes how its neighbours read, or tells a machine to do something. Nobody types one, so what
/// stands around it is not what the writer saw.
fn steers(sign: char) -> bool {
    let line_or_tab = matches!(sign, '\n' | '\t');
    (sign.is_control() && !line_or_tab) || matches!(sign, '\u{202D}' | '\u{202E}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Marks that come along when a name or a number is copied from elsewhere. They change nothing that can be seen.
/// The joiners U+200C and U+200D stay: Persian names and emoji need them.
const fn goes_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}' | '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202C}' | '\u{2060}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

/// The plain sign of a full-width one, as Chinese and Japanese keyboards give it (U+FF01 to U+FF5E lie 0xFEE0
/// above ASCII).
pub(crate) fn half_width(typed: &str) -> String {
    let plain = |sign: char| match sign {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(sign) - 0xFEE0).unwrap_or(sign),
        '\u{3000}' => ' ',
        _ => sign,
    };
    typed.chars().map(plain).collect()
}

/// Whether there are more characters than a field has.
pub(crate) fn longer_than(text: &str, max: usize) -> bool {
    text.chars().nth(max).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_goes_and_what_changes_the_reading_is_told() {
        for (typed, text, altered) in [
            ("  Anne   Dupont ", "Anne Dupont", false),
            ("\u{2068}Zoë\u{2069}\u{200E}", "Zoë", false),
            ("李伟", "李伟", false),
            ("דנה כהן", "דנה כהן", false),
            ("👩\u{200D}👧 X", "👩\u{200D}👧 X", false),
            ("a\u{202E}b", "ab", true),
            ("a\0b\u{7}", "ab", true),
            ("a\tb\nc", "a b c", false),
            ("", "", false),
        ] {
            assert_eq!(
                one_line(typed),
                Cleaned {
                    text: text.to_owned(),
                    altered
                },
                "{typed:?}"
            );
        }
        assert_eq!(several_lines("\n a\nb \n").text, "a\nb");
    }

    #[test]
    fn full_width_signs_are_read() {
        assert_eq!(half_width("ｎａｍｅ＠ｅｘ．ｃｎ　１２"), "name@ex.cn 12");
    }
}
