//! Capability links: whoever has one may look, whoever has not cannot guess it.
//!
//! A token is derived from the master key and never stored: the case's 16 bytes and 10 bytes (80 bits) of a keyed
//! hash over the kind of link, the case and the link's generation, in base32 without capitals.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::keys::Keys;
use data_encoding::{BASE32_NOPAD, BASE32_NOPAD_NOCASE};
use subtle::ConstantTimeEq as _;
use termination::Case;
use termination::identifier::CaseId;

/// What a link opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// The case page.
    Case,
    /// The page with the button that confirms.
    Confirm,
    /// The page with "this was not me", for the line's owner.
    Owner,
}

impl LinkKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Confirm => "confirm",
            Self::Owner => "owner",
        }
    }

    /// The generation whose link works. The owner's link has one for ever: else whoever asked could revoke the
    /// owner's way to say "this was not me".
    const fn generation(self, case: &Case) -> u32 {
        match self {
            Self::Case | Self::Confirm => case.link_generation,
            Self::Owner => 0,
        }
    }
}

/// What a token turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkAnswer {
    /// It opens this case.
    Case(Box<Case>),
    /// It once opened a case and was revoked.
    Revoked,
    /// We never made it.
    Unknown,
}

/// Links of one case as tokens; whoever sends them makes addresses of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Links {
    /// Opens the case page.
    pub case: String,
    /// Opens the page that confirms.
    pub confirm: String,
    /// Opens the owner's page.
    pub owner: String,
}

impl std::fmt::Debug for Links {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Links(..)")
    }
}

const MAC: usize = 10;
/// How many revoked generations are told from forgeries.
const REVOKED_TOLD_MAX: u32 = 100;

impl Engine {
    /// The token of a case's working link.
    pub fn link(&self, kind: LinkKind, case: &Case) -> String {
        token(self.keys(), kind, case.id, kind.generation(case))
    }

    /// All tokens of a case.
    pub fn links(&self, case: &Case) -> Links {
        Links {
            case: self.link(LinkKind::Case, case),
            confirm: self.link(LinkKind::Confirm, case),
            owner: self.link(LinkKind::Owner, case),
        }
    }

    /// Opens a token.
    pub async fn open_link(&self, kind: LinkKind, token: &str) -> Result<LinkAnswer, EngineError> {
        let Some((id, mac)) = parse(token) else {
            return Ok(LinkAnswer::Unknown);
        };
        let Some(case) = self.case(id).await? else {
            return Ok(LinkAnswer::Unknown);
        };
        let working = kind.generation(&case);
        let made = |generation| bool::from(mac_of(self.keys(), kind, id, generation).ct_eq(&mac));
        if made(working) {
            return Ok(LinkAnswer::Case(Box::new(case)));
        }
        let revoked = (working.saturating_sub(REVOKED_TOLD_MAX)..working).any(made);
        Ok(if revoked {
            LinkAnswer::Revoked
        } else {
            LinkAnswer::Unknown
        })
    }
}

fn mac_of(keys: &Keys, kind: LinkKind, case: CaseId, generation: u32) -> [u8; MAC] {
    keys.link
        .short_mac(&[kind.name().as_bytes(), case.bytes(), &generation.to_be_bytes()])
}

fn token(keys: &Keys, kind: LinkKind, case: CaseId, generation: u32) -> String {
    let bytes = [case.bytes().as_slice(), &mac_of(keys, kind, case, generation)].concat();
    BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
}

/// The case and the hash in a token; `None` when it is no token of ours by its form.
fn parse(token: &str) -> Option<(CaseId, [u8; MAC])> {
    let bytes = BASE32_NOPAD_NOCASE.decode(token.trim().as_bytes()).ok()?;
    let (id, mac) = bytes.split_first_chunk::<16>()?;
    Some((CaseId::from_entropy(*id), <[u8; MAC]>::try_from(mac).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::MasterKey;

    #[test]
    fn a_token_is_short_and_fit_for_an_address() {
        let keys = Keys::derive(&MasterKey::from_hex(&"5".repeat(64)).unwrap());
        let id = CaseId::from_entropy([9; 16]);
        let made = token(&keys, LinkKind::Case, id, 0);
        assert_eq!(made.len(), 42);
        assert!(
            made.bytes()
                .all(|b| b.is_ascii_lowercase() || (b'2'..=b'7').contains(&b))
        );
        assert_eq!(parse(&made), Some((id, mac_of(&keys, LinkKind::Case, id, 0))));
        assert_eq!(parse(&made.to_uppercase()), parse(&made));
        for wrong in [
            "",
            "x",
            &made[1..],
            &format!("{made}a"),
            &made.replace(&made[..1], "1"),
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn each_kind_case_and_generation_has_its_own_token() {
        let keys = Keys::derive(&MasterKey::from_hex(&"5".repeat(64)).unwrap());
        let mut seen = std::collections::BTreeSet::new();
        for kind in [LinkKind::Case, LinkKind::Confirm, LinkKind::Owner] {
            for (case, generation) in [(1, 0), (1, 1), (2, 0)] {
                assert!(seen.insert(token(&keys, kind, CaseId::from_entropy([case; 16]), generation)));
            }
        }
    }
}
