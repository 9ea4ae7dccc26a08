//! Ids that we make ourselves: 128 random bits behind a prefix that says what they name.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Why a text is not an id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id of this kind looks like {prefix}0123456789abcdef0123456789abcdef")]
pub struct IdFault {
    /// The prefix that was expected, underscore included.
    pub prefix: &'static str,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; 16]);

        impl $name {
            /// Makes the id from 16 random bytes. Where they come from is the caller's concern.
            pub const fn from_entropy(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }

            /// The 16 bytes behind the prefix.
            pub const fn bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($prefix)?;
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = IdFault;

            fn from_str(text: &str) -> Result<Self, IdFault> {
                text.strip_prefix($prefix).and_then(hex16).map(Self).ok_or(IdFault { prefix: $prefix })
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdFault;

            fn try_from(text: String) -> Result<Self, IdFault> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }
    };
}

id!(
    /// One case: one termination from receipt to closure.
    CaseId, "case_"
);
id!(
    /// One person or company; the key to its row in the vault.
    PartyId, "pty_"
);
id!(
    /// One data card with its line.
    SubscriptionId, "sub_"
);
id!(
    /// One command; asking twice with the same id is answered with the first answer.
    CommandId, "cmd_"
);

id!(
    /// Many requests that the operator's back office entered together.
    BatchId, "batch_"
);
id!(
    /// A form that somebody of the staff has begun.
    DraftId, "draft_"
);

/// The most characters of a [`StaffId`].
const STAFF_CHARS_MAX: usize = 24;

/// Somebody of the operator's staff, by the short name in the operator's own directory. Never a person's full name:
/// it stands in events, which outlive every erasure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct StaffId([u8; STAFF_CHARS_MAX]);

/// Why a text is not the id of somebody of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a staff id is 2 to 24 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends"
)]
pub struct StaffIdFault;

impl fmt::Display for StaffId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let used = self.0.iter().take_while(|byte| **byte != 0);
        used.map(|byte| char::from(*byte))
            .try_for_each(|letter| write!(f, "{letter}"))
    }
}

impl fmt::Debug for StaffId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for StaffId {
    type Err = StaffIdFault;

    fn from_str(text: &str) -> Result<Self, StaffIdFault> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let ends = [text.bytes().next(), text.bytes().last()];
        let fits = (2..=STAFF_CHARS_MAX).contains(&text.len())
            && text.bytes().all(|b| plain(b) || b == b'-' || b == b'.')
            && ends.into_iter().flatten().all(plain);
        if !fits {
            return Err(StaffIdFault);
        }
        let mut bytes = [0; STAFF_CHARS_MAX];
        for (byte, letter) in bytes.iter_mut().zip(text.bytes()) {
            *byte = letter;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for StaffId {
    type Error = StaffIdFault;

    fn try_from(text: String) -> Result<Self, StaffIdFault> {
        text.parse()
    }
}

impl From<StaffId> for String {
    fn from(id: StaffId) -> String {
        id.to_string()
    }
}

fn hex16(text: &str) -> Option<[u8; 16]> {
    if text.len() != 32
        || !text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    {
        return None;
    }
    let mut bytes = [0; 16];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// A brand that customers know, by its short lower-case name as in `operators/<id>.toml` and in URLs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OperatorId(String);

impl OperatorId {
    /// The name as written, e.g. `mobile-vikings`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OperatorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for OperatorId {
    type Err = IdFault;

    /// Accepts 2 to 32 lower-case letters, digits and inner hyphens.
    fn from_str(text: &str) -> Result<Self, IdFault> {
        let fits = (2..=32).contains(&text.len())
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(IdFault { prefix: "" })
        }
    }
}

impl TryFrom<String> for OperatorId {
    type Error = IdFault;

    fn try_from(text: String) -> Result<Self, IdFault> {
        text.parse()
    }
}

impl From<OperatorId> for String {
    fn from(id: OperatorId) -> String {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_reads_back_as_it_was_written(bytes: [u8; 16]) {
            let id = CaseId::from_entropy(bytes);
            prop_assert_eq!(id.to_string().parse::<CaseId>(), Ok(id));
        }
    }

    #[test]
    fn an_id_of_another_kind_or_spelling_is_refused() {
        let id = CaseId::from_entropy([7; 16]).to_string();
        assert!(id.parse::<PartyId>().is_err());
        assert!(id.to_uppercase().parse::<CaseId>().is_err());
        assert!(id[..id.len() - 1].parse::<CaseId>().is_err());
    }

    #[test]
    fn a_staff_id_is_a_short_name_and_reads_back() {
        for fits in ["jd", "j.doe-2", "back-office.0123456789ab"] {
            assert_eq!(
                fits.parse::<StaffId>().map(|id| id.to_string()),
                Ok(fits.to_owned())
            );
        }
        for wrong in [
            "",
            "x",
            "Jan",
            "jan peeters",
            "-jd",
            "jd.",
            "a@b",
            "back-office.0123456789abc",
        ] {
            assert!(wrong.parse::<StaffId>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_operator_id_is_fit_for_a_url() {
        assert!("mobile-vikings".parse::<OperatorId>().is_ok());
        for wrong in ["", "x", "Proximus", "-base", "base-", "a/b", "hey!"] {
            assert!(wrong.parse::<OperatorId>().is_err(), "{wrong}");
        }
    }
}
