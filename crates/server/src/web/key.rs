//! The key behind everything the browser is given to keep.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Makes and checks codes that only this installation can make. Derived from the master key, so that every
/// process that shares the key understands the others' forms and cookies.
#[derive(Clone)]
pub struct WebKey(Zeroizing<[u8; 32]>);

impl WebKey {
    /// Derives the key from the bytes of the master key.
    pub fn derive(master: &[u8]) -> Self {
        let root = WebKey(Zeroizing::new([0; 32]));
        WebKey(Zeroizing::new(root.mac("cease web key 1", &[master])))
    }

    /// The code of these parts for one purpose. No two lists of parts run together to the same text.
    pub fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        // A key is filled up with zeroes to the block of the hash, as the definition of HMAC says.
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(self.0.as_slice());
        let mut mac = Hmac::<Sha256>::new((&*block).into());
        for part in std::iter::once(&purpose.as_bytes()).chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// The first 16 bytes of the code.
    pub fn mac16(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 16] {
        let mut short = [0; 16];
        short.copy_from_slice(&self.mac(purpose, parts)[..16]);
        short
    }
}

impl fmt::Debug for WebKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebKey(..)")
    }
}

/// Compares two codes in a time that does not tell where they differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purpose_parts_and_key_all_count() {
        let key = WebKey::derive(b"one");
        let code = key.mac("csrf", &[b"ab", b"c"]);
        for other in [
            key.mac("csrf", &[b"a", b"bc"]),
            key.mac("csrf", &[b"abc"]),
            key.mac("nonce", &[b"ab", b"c"]),
            WebKey::derive(b"two").mac("csrf", &[b"ab", b"c"]),
        ] {
            assert!(!same(&code, &other));
        }
        assert!(same(&code, &WebKey::derive(b"one").mac("csrf", &[b"ab", b"c"])));
    }
}
