//! The master key and what is derived from it.

use crate::entropy::{Draw as _, Entropy};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::fmt;
use zeroize::Zeroizing;

/// The key that everything secret hangs on: 32 bytes. Whoever loses it loses the vault.
#[derive(Clone)]
pub struct MasterKey(Zeroizing<[u8; 32]>);

/// Why a text is not a master key. The text itself is never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a master key is 64 hexadecimal digits, as `openssl rand -hex 32` writes them")]
pub struct MasterKeyFault;

impl MasterKey {
    /// Reads 64 hexadecimal digits; white space around them does not matter.
    pub fn from_hex(text: &str) -> Result<Self, MasterKeyFault> {
        let bytes = Zeroizing::new(
            HEXLOWER_PERMISSIVE
                .decode(text.trim().as_bytes())
                .map_err(|_| MasterKeyFault)?,
        );
        let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| MasterKeyFault)?;
        Ok(Self(Zeroizing::new(key)))
    }

    /// Draws a new one; for the demo and for tests.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        Self(Zeroizing::new(entropy.bytes()))
    }

    /// The 64 hexadecimal digits, to be kept in a file that only the program can read.
    pub fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(HEXLOWER.encode(self.0.as_slice()))
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

/// A key for one purpose.
pub(crate) struct Subkey(Zeroizing<[u8; 32]>);

impl Subkey {
    /// The keyed hash of some parts, each bound with its length so that no two lists of parts collide.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        hmac(self.0.as_slice(), parts)
    }

    /// The first bytes of the keyed hash; at most 32.
    pub(crate) fn short_mac<const N: usize>(&self, parts: &[&[u8]]) -> [u8; N] {
        let mut short = [0; N];
        for (byte, full) in short.iter_mut().zip(self.mac(parts)) {
            *byte = full;
        }
        short
    }

    /// The same as text, for a column.
    pub(crate) fn mac_text(&self, parts: &[&[u8]]) -> String {
        HEXLOWER.encode(&self.mac(parts))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// One key for each purpose, derived from the master key by HMAC with the purpose's name, so that what leaks from
/// one says nothing about another.
pub(crate) struct Keys {
    /// Wraps the parties' own keys.
    pub(crate) wrap: Subkey,
    /// Hashes what is looked up: lines, customer numbers, e-mail addresses, user names.
    pub(crate) lookup: Subkey,
    /// Hashes content, to see whether it changed.
    pub(crate) content: Subkey,
    /// Makes capability links.
    pub(crate) link: Subkey,
    /// Makes one-time codes of cases.
    pub(crate) code: Subkey,
    /// Makes the codes printed in confirmation mails.
    pub(crate) mail_code: Subkey,
    /// Makes one-time codes for registration.
    pub(crate) line_code: Subkey,
    /// Hashes session secrets.
    pub(crate) session: Subkey,
    /// Hashes the subjects of limits.
    pub(crate) throttle: Subkey,
    /// Makes the ids of the engine's own commands.
    pub(crate) command: Subkey,
    /// Tells whether a database belongs to this key.
    pub(crate) check: Subkey,
    /// Hashes what staff show: session secrets, set-up secrets, recovery codes.
    pub(crate) staff: Subkey,
    /// Seals the secrets of the staff's second factors.
    pub(crate) factor: Subkey,
    /// Seals the end of each audit chain.
    pub(crate) audit: Subkey,
}

impl Keys {
    pub(crate) fn derive(master: &MasterKey) -> Self {
        let subkey = |purpose: &str| {
            Subkey(Zeroizing::new(hmac(
                master.0.as_slice(),
                &[b"cease/v1", purpose.as_bytes()],
            )))
        };
        Self {
            wrap: subkey("wrap"),
            lookup: subkey("lookup"),
            content: subkey("content"),
            link: subkey("link"),
            code: subkey("code"),
            mail_code: subkey("mail-code"),
            line_code: subkey("line-code"),
            session: subkey("session"),
            throttle: subkey("throttle"),
            command: subkey("command"),
            check: subkey("check"),
            staff: subkey("staff"),
            factor: subkey("factor"),
            audit: subkey("audit"),
        }
    }
}

/// HMAC-SHA-256 over parts, each preceded by its length in eight bytes.
pub(crate) fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        unreachable!("HMAC takes a key of any length")
    };
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_master_key_is_read_from_64_digits_only() {
        let text = "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF";
        let key = MasterKey::from_hex(&format!(" {text}\n")).unwrap();
        assert_eq!(key.to_hex().as_str(), text.to_lowercase());
        for wrong in [
            "",
            "00",
            &text[1..],
            &format!("{text}00"),
            &text.replace('0', "g"),
        ] {
            assert_eq!(MasterKey::from_hex(wrong).unwrap_err(), MasterKeyFault, "{wrong}");
        }
    }

    #[test]
    fn a_master_key_does_not_show_itself() {
        let key = MasterKey::from_hex(&"7".repeat(64)).unwrap();
        assert!(!format!("{key:?}").contains('7'));
    }

    #[test]
    fn parts_cannot_be_shifted_into_each_other() {
        assert_ne!(hmac(b"k", &[b"ab", b"c"]), hmac(b"k", &[b"a", b"bc"]));
    }

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let keys = Keys::derive(&MasterKey::from_hex(&"ab".repeat(32)).unwrap());
        let all = [
            &keys.wrap,
            &keys.lookup,
            &keys.content,
            &keys.link,
            &keys.code,
            &keys.mail_code,
            &keys.line_code,
            &keys.session,
            &keys.throttle,
            &keys.command,
            &keys.check,
            &keys.staff,
            &keys.factor,
            &keys.audit,
        ];
        let distinct: std::collections::BTreeSet<_> = all.iter().map(|key| *key.bytes()).collect();
        assert_eq!(distinct.len(), all.len());
    }
}
