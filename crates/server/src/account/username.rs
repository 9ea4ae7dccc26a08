//! What a user name may be.

use icu_normalizer::ComposingNormalizerBorrowed;
use std::fmt;
use std::str::FromStr;

const CHARS_MIN: usize = 3;
const CHARS_MAX: usize = 60;

/// A user name as it is looked up: without blanks around it, in Unicode form NFKC and in small letters, so that
/// `Anna`, `anna ` and a wide `ａｎｎａ` are the same. Personal data: stored only as a keyed hash.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Username(String);

/// Why a text is no user name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UsernameFault {
    /// Nothing was typed.
    Missing,
    /// Fewer or more characters than it may have.
    Length {
        /// How many.
        count: usize,
    },
    /// A blank, or a sign that is none of `. _ - @ +`.
    Sign,
    /// Not one letter: it would look like the number of a line, which logs in as well.
    NoLetter,
}

impl Username {
    /// As it is looked up.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// What was typed when logging in, whether or not anybody could have chosen it: so every attempt takes the same
    /// way. Only as long as a name can be.
    pub(super) fn typed(text: &str) -> Self {
        let small = regular(text);
        Self(small.chars().take(CHARS_MAX + 1).collect())
    }
}

impl FromStr for Username {
    type Err = UsernameFault;

    fn from_str(text: &str) -> Result<Self, UsernameFault> {
        let name = regular(text);
        let count = name.chars().count();
        if count == 0 {
            Err(UsernameFault::Missing)
        } else if !(CHARS_MIN..=CHARS_MAX).contains(&count) {
            Err(UsernameFault::Length { count })
        } else if !name
            .chars()
            .all(|sign| sign.is_alphanumeric() || "._-@+".contains(sign))
        {
            Err(UsernameFault::Sign)
        } else if !name.chars().any(char::is_alphabetic) {
            Err(UsernameFault::NoLetter)
        } else {
            Ok(Self(name))
        }
    }
}

impl fmt::Debug for Username {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Username(..)")
    }
}

fn regular(text: &str) -> String {
    let composer = ComposingNormalizerBorrowed::new_nfkc();
    let small = composer.normalize(text.trim()).to_lowercase();
    composer.normalize(small.trim()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_people_write_it() {
        for (typed, read) in [
            ("anna", Ok("anna")),
            (" Anna.PEETERS ", Ok("anna.peeters")),
            ("anna@example.com", Ok("anna@example.com")),
            ("ａｎｎａ", Ok("anna")),
            ("李小明", Ok("李小明")),
            ("Zo\u{eb}", Ok("zo\u{eb}")),
            ("Zoe\u{308}", Ok("zo\u{eb}")),
            ("a1+b_c-d", Ok("a1+b_c-d")),
            ("", Err(UsernameFault::Missing)),
            ("   ", Err(UsernameFault::Missing)),
            ("ab", Err(UsernameFault::Length { count: 2 })),
            ("0470123456", Err(UsernameFault::NoLetter)),
            ("+32470123456", Err(UsernameFault::NoLetter)),
            ("anna peeters", Err(UsernameFault::Sign)),
            ("anna\u{202e}x", Err(UsernameFault::Sign)),
            ("<script>", Err(UsernameFault::Sign)),
            ("anna\u{7}x", Err(UsernameFault::Sign)),
        ] {
            let found = typed.parse::<Username>();
            assert_eq!(
                found.as_ref().map(Username::as_str).map_err(|fault| *fault),
                read,
                "{typed:?}"
            );
        }
        let long = "x".repeat(CHARS_MAX);
        assert!(long.parse::<Username>().is_ok());
        let longer = format!("{long}x").parse::<Username>().err();
        assert_eq!(longer, Some(UsernameFault::Length { count: CHARS_MAX + 1 }));
    }

    #[test]
    fn what_is_typed_at_the_log_in_finds_what_was_chosen() {
        let chosen: Username = "Anna.Peeters".parse().unwrap();
        for typed in ["anna.peeters", "ANNA.PEETERS ", "ａnna.peeters"] {
            assert!(Username::typed(typed) == chosen, "{typed}");
        }
        let long = "x".repeat(CHARS_MAX);
        assert!(Username::typed(&format!("{long}x")) != long.parse().unwrap());
    }
}
