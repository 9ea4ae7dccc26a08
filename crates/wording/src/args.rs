//! Arguments of a text.

use fluent_bundle::{FluentArgs, FluentValue};

/// Named values for one text: `Args::new().set("days", 3).person("name", &typed)`.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

/// Letters of a name that are kept; the rest is cut off.
const PERSON_CHARS_MAX: usize = 120;

impl<'a> Args<'a> {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value of ours: a text or a number. A number is written as the locale does and selects plurals.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.set(name, value);
        self
    }

    /// Sets a value that a person typed: cleaned, and isolated when it runs from right to left.
    #[must_use]
    pub fn person(self, name: &'static str, typed: &str) -> Self {
        self.set(name, typed_by_a_person(typed))
    }

    pub(crate) fn fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// One line without control or direction characters, of bounded length; between FSI and PDI if it holds
/// characters that run from right to left.
pub(crate) fn typed_by_a_person(typed: &str) -> String {
    let visible: String = typed
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !steers(*c))
        .collect();
    let words: Vec<_> = visible.split_whitespace().collect();
    let line: String = words.join(" ").chars().take(PERSON_CHARS_MAX).collect();
    if line.chars().any(runs_right_to_left) {
        format!("\u{2068}{line}\u{2069}")
    } else {
        line
    }
}

/// Whether a character only steers direction or display.
const fn steers(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}'
        | '\u{2060}'..='\u{206F}' | '\u{061C}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// Whether a character belongs to a block of scripts written from right to left (Unicode, Bidi classes R and
/// AL by block: Hebrew to Arabic Extended-A, the presentation forms, and the historic and West African ones).
const fn runs_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_typed_stays_on_one_line_and_cannot_turn_its_neighbours() {
        for (typed, shown) in [
            ("Anne Dupont", "Anne Dupont"),
            ("  Zoë\r\nBcc: x ", "Zoë Bcc: x"),
            ("李伟", "李伟"),
            ("a\u{202E}b\u{2066}c\u{200F}", "abc"),
            ("دانا", "\u{2068}دانا\u{2069}"),
            ("Dana דנה", "\u{2068}Dana דנה\u{2069}"),
            ("", ""),
        ] {
            assert_eq!(typed_by_a_person(typed), shown, "{typed:?}");
        }
        assert_eq!(typed_by_a_person(&"x".repeat(5000)).len(), PERSON_CHARS_MAX);
    }
}
