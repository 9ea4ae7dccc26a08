//! How people write numbers: with spaces, dots, dashes, slashes and brackets, pasted from contact lists with
//! invisible marks, and on Chinese keyboards in full width. All of that says nothing about the number.

/// The text without what people put between digits, in upper case and with full-width signs made plain. A plus
/// stays, because it says something.
pub(crate) fn compact(text: &str) -> String {
    text.chars()
        .map(plain)
        .filter(|sign| !is_between_digits(*sign))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

/// Whether a compact text is made of digits only; an empty one is not.
pub(super) fn is_digits(compact: &str) -> bool {
    !compact.is_empty() && compact.bytes().all(|byte| byte.is_ascii_digit())
}

/// The plain sign of a full-width one (U+FF01 to U+FF5E lie 0xFEE0 above ASCII).
fn plain(sign: char) -> char {
    match sign {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ => sign,
    }
}

fn is_between_digits(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '.' | '-' | '/' | '(' | ')')
        // Hyphens, dashes and the minus sign.
        || matches!(sign, '\u{2010}'..='\u{2015}' | '\u{2212}')
        // Zero-width and direction marks, which copied telephone numbers often carry, and the byte order mark.
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_digits_is_dropped() {
        let table = [
            ("0470 12.34-56", "0470123456"),
            ("+32 (0)470/12 34 56", "+320470123456"),
            ("0470\u{a0}12\u{202f}34\u{2009}56\t\n", "0470123456"),
            ("\u{202a}+32470123456\u{202c}", "+32470123456"),
            ("0470\u{2011}12\u{2013}34\u{2212}56", "0470123456"),
            ("\u{feff}89 32f", "8932F"),
            ("\u{ff0b}\u{ff13}\u{ff12}\u{3000}\u{ff08}\u{ff10}\u{ff09}", "+320"),
            ("", ""),
        ];
        for (written, meant) in table {
            assert_eq!(compact(written), meant, "{written:?}");
        }
    }

    #[test]
    fn everything_else_stays_and_is_no_digit() {
        for written in ["0470x", "٠٤٧٠", "0470,12", "²", "+32470", "", "0470\0"] {
            assert!(!is_digits(&compact(written)), "{written:?}");
        }
        assert!(is_digits("0123456789"));
    }
}
