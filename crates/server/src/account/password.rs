//! What a password may be: long, of any signs, without rules on what it is made of.
//!
//! Length is all that is asked for, as NIST SP 800-63B-4, section 3.1.1.2 recommends: rules on kinds of signs make
//! passwords that are easier to guess and harder to keep in mind. A passphrase in any script is fine.

use super::username::Username;
use icu_normalizer::ComposingNormalizerBorrowed;
use std::fmt;
use zeroize::Zeroizing;

/// The fewest characters.
pub(crate) const CHARS_MIN: usize = 8;
/// The most characters: beyond any passphrase, and still cheap to hash.
pub(crate) const CHARS_MAX: usize = 200;

/// A password as it is hashed. It does not show itself and is wiped from memory.
///
/// It is brought to Unicode form NFKC, so that the same keys give the same password on a telephone that sends `é` as
/// one sign, on one that sends a letter and an accent, and on a Chinese keyboard that sends wide letters (the same
/// section of NIST SP 800-63B). Nothing is cut off or trimmed: spaces count.
pub(crate) struct Password(Zeroizing<String>);

/// Why a new password cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PasswordFault {
    /// Nothing was typed.
    Missing,
    /// Fewer characters than [`CHARS_MIN`].
    Short,
    /// More characters than [`CHARS_MAX`].
    Long,
    /// The user name again.
    IsName,
    /// The second time it was typed otherwise.
    Repeat,
}

impl Password {
    /// What was typed when logging in. Anything goes: a wrong length is a wrong password, and says no more.
    pub(crate) fn typed(text: &str) -> Self {
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
        Self(Zeroizing::new(composed.into_owned()))
    }

    /// A new password that was typed twice.
    pub(crate) fn chosen(typed: &str, again: &str, name: Option<&Username>) -> Result<Self, PasswordFault> {
        let (password, again) = (Self::typed(typed), Self::typed(again));
        let chars = password.0.chars().count();
        if chars == 0 {
            Err(PasswordFault::Missing)
        } else if chars < CHARS_MIN {
            Err(PasswordFault::Short)
        } else if chars > CHARS_MAX {
            Err(PasswordFault::Long)
        } else if name.is_some_and(|name| name.as_str() == password.0.to_lowercase()) {
            Err(PasswordFault::IsName)
        } else if *password.0 != *again.0 {
            Err(PasswordFault::Repeat)
        } else {
            Ok(password)
        }
    }

    /// Whether nothing was typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is hashed. Longer than any password that could be chosen, it is cut off, so that nobody makes us hash
    /// a book; it matches nothing then.
    pub(crate) fn bytes(&self) -> &[u8] {
        let end = self.0.char_indices().nth(CHARS_MAX + 1).map(|(end, _)| end);
        &self.0.as_bytes()[..end.unwrap_or(self.0.len())]
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, again: &str, expected: Option<PasswordFault>) {
        let name: Username = "anna.peeters".parse().unwrap();
        let found = Password::chosen(typed, again, Some(&name)).err();
        assert_eq!(found, expected, "{} characters", typed.chars().count());
    }

    #[test]
    fn only_the_length_counts() {
        let exactly = |count: usize| "ß".repeat(count);
        check("", "", Some(PasswordFault::Missing));
        check("1234567", "1234567", Some(PasswordFault::Short));
        check("12345678", "12345678", None);
        check("        ", "        ", None);
        check("我的密码是春天来了", "我的密码是春天来了", None);
        check(
            "correct horse battery staple",
            "correct horse battery staple",
            None,
        );
        check(&exactly(200), &exactly(200), None);
        check(&exactly(201), &exactly(201), Some(PasswordFault::Long));
        check(&exactly(5000), &exactly(5000), Some(PasswordFault::Long));
        check("Anna.Peeters", "Anna.Peeters", Some(PasswordFault::IsName));
        check("long enough", "long enougth", Some(PasswordFault::Repeat));
    }

    #[test]
    fn the_same_keys_are_the_same_password_on_every_keyboard() {
        for (one, other) in [
            ("caf\u{e9} du coin", "cafe\u{301} du coin"),
            ("ｐａｓｓｗｏｒｄ１", "password1"),
            ("a\u{a0}b c d e f", "a b c d e f"),
        ] {
            assert_eq!(Password::typed(one).bytes(), Password::typed(other).bytes());
        }
        for (one, other) in [
            ("Password", "password"),
            (" password", "password"),
            ("cafe", "café"),
        ] {
            assert_ne!(Password::typed(one).bytes(), Password::typed(other).bytes());
        }
    }

    #[test]
    fn what_is_too_long_matches_no_password_that_is_not() {
        let longest = "x".repeat(CHARS_MAX);
        let (fits, longer) = (Password::typed(&longest), Password::typed(&format!("{longest}y")));
        assert_ne!(fits.bytes(), longer.bytes());
        assert_eq!(Password::typed(&"x".repeat(5000)).bytes().len(), CHARS_MAX + 1);
    }

    #[test]
    fn a_password_does_not_show_itself() {
        assert_eq!(format!("{:?}", Password::typed("secret words")), "Password(..)");
    }
}
