//! Whether a typed name may be written into a message.

use super::LetterFacts;
use crate::args::typed_by_a_person;

const NAME_CHARS_MAX: usize = 80;
const NAME_DIGITS_MAX: usize = 3;

impl LetterFacts<'_> {
    /// The requester's name. Left out of messages that may reach somebody else, and where it does not read
    /// like a name: a receipt goes to an address that nobody has proven, and a link or a telephone number in
    /// the name would make our mail carry somebody else's message there.
    pub(crate) fn requester_name(&self) -> Option<String> {
        if self.may_reach_another() {
            return None;
        }
        let name = typed_by_a_person(self.name?);
        (!name.is_empty() && reads_like_a_name(&name)).then_some(name)
    }
}

fn reads_like_a_name(name: &str) -> bool {
    let chars: Vec<char> = name.chars().collect();
    let of_links = |c: &char| {
        matches!(
            c,
            '/' | '\\' | ':' | '@' | '_' | '<' | '>' | '=' | '?' | '%' | '+' | '#'
        )
    };
    let dotted = |three: &[char]| matches!(three, ['.' | '。' | '．', a, b] if a.is_alphanumeric() && b.is_alphanumeric());
    chars.len() <= NAME_CHARS_MAX
        && !chars.iter().any(of_links)
        && !chars.windows(3).any(dotted)
        && chars.iter().filter(|c| c.is_numeric()).count() <= NAME_DIGITS_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_carries_a_link_or_a_number_is_not_written() {
        for (name, fit) in [
            ("Anne Dupont", true),
            ("J.-P. De Smet", true),
            ("Dr. A.B. O’Neill", true),
            ("Müller & Söhne (Eupen)", true),
            ("李伟", true),
            ("Studio 54", true),
            ("win money at evil.com", false),
            ("https://x", false),
            ("a@b", false),
            ("call 0903 12 345", false),
        ] {
            assert_eq!(reads_like_a_name(name), fit, "{name}");
        }
        assert!(!reads_like_a_name(&"x".repeat(NAME_CHARS_MAX + 1)));
    }
}
