//! Sealing: XChaCha20-Poly1305 with random nonces, bound to the party and to what is in the seal, so that a sealed
//! row moved to another party or another column does not open.

use crate::entropy::{Draw as _, Entropy};
use crate::error::EngineError;
use crate::keys::Keys;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use termination::identifier::PartyId;
use zeroize::Zeroizing;

/// First byte of every seal; another number means another way of sealing.
const VERSION: u8 = 1;
const NONCE: usize = 24;

/// A party's own key.
pub(crate) struct PartyKey {
    party: PartyId,
    key: Zeroizing<[u8; 32]>,
}

impl PartyKey {
    /// Draws the key of a new party.
    pub(crate) fn draw(party: PartyId, entropy: &dyn Entropy) -> Self {
        Self {
            party,
            key: Zeroizing::new(entropy.bytes()),
        }
    }

    /// Whose key it is.
    pub(crate) const fn party(&self) -> PartyId {
        self.party
    }

    /// The key as it is stored: sealed itself.
    pub(crate) fn wrap(&self, keys: &Keys, entropy: &dyn Entropy) -> Result<Vec<u8>, EngineError> {
        seal(
            keys.wrap.bytes(),
            entropy,
            &bound_to(self.party, "key"),
            self.key.as_slice(),
        )
    }

    /// Opens a stored key.
    pub(crate) fn unwrap(party: PartyId, keys: &Keys, wrapped: &[u8]) -> Result<Self, EngineError> {
        let bytes = open(keys.wrap.bytes(), &bound_to(party, "key"), wrapped)?;
        let key = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| EngineError::Seal)?;
        Ok(Self {
            party,
            key: Zeroizing::new(key),
        })
    }

    /// Seals content; `what` says which kind of row it is for.
    pub(crate) fn seal(
        &self,
        entropy: &dyn Entropy,
        what: &str,
        content: &[u8],
    ) -> Result<Vec<u8>, EngineError> {
        seal(&self.key, entropy, &bound_to(self.party, what), content)
    }

    /// Opens content sealed for the same party and the same kind of row.
    pub(crate) fn open(&self, what: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, EngineError> {
        open(&self.key, &bound_to(self.party, what), sealed)
    }
}

fn bound_to(party: PartyId, what: &str) -> Vec<u8> {
    format!("cease/seal/{VERSION}/{party}/{what}").into_bytes()
}

/// Seals content under a key, bound to a text without which it does not open.
pub(crate) fn seal(
    key: &[u8; 32],
    entropy: &dyn Entropy,
    bound_to: &[u8],
    content: &[u8],
) -> Result<Vec<u8>, EngineError> {
    let nonce: [u8; NONCE] = entropy.bytes();
    let payload = Payload {
        msg: content,
        aad: bound_to,
    };
    let cipher = XChaCha20Poly1305::new(key.into());
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| EngineError::Seal)?;
    Ok([&[VERSION], nonce.as_slice(), sealed.as_slice()].concat())
}

/// Opens what was sealed under the same key and bound to the same text.
pub(crate) fn open(
    key: &[u8; 32],
    bound_to: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, EngineError> {
    let Some((&VERSION, rest)) = sealed.split_first() else {
        return Err(EngineError::Seal);
    };
    let Some((nonce, content)) = rest.split_first_chunk::<NONCE>() else {
        return Err(EngineError::Seal);
    };
    let payload = Payload {
        msg: content,
        aad: bound_to,
    };
    let cipher = XChaCha20Poly1305::new(key.into());
    let opened = cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .map_err(|_| EngineError::Seal)?;
    Ok(Zeroizing::new(opened))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::SeededEntropy;
    use crate::keys::MasterKey;
    use proptest::prelude::*;

    fn keys(digit: &str) -> Keys {
        Keys::derive(&MasterKey::from_hex(&digit.repeat(64)).unwrap())
    }

    fn party(byte: u8) -> PartyId {
        PartyId::from_entropy([byte; 16])
    }

    proptest! {
        #[test]
        fn a_seal_opens_and_a_changed_byte_is_refused(content: Vec<u8>, place: prop::sample::Index, flip in 1u8..) {
            let entropy = SeededEntropy::new(1);
            let key = PartyKey::draw(party(1), &entropy);
            let mut sealed = key.seal(&entropy, "holder", &content).unwrap();
            let opened = key.open("holder", &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), content.as_slice());
            let place = place.index(sealed.len());
            sealed[place] ^= flip;
            prop_assert!(key.open("holder", &sealed).is_err());
        }
    }

    #[test]
    fn a_seal_opens_only_for_its_party_and_kind_of_row() {
        let entropy = SeededEntropy::new(1);
        let key = PartyKey::draw(party(1), &entropy);
        let sealed = key.seal(&entropy, "holder", b"content").unwrap();
        let moved = PartyKey {
            party: party(2),
            key: key.key.clone(),
        };
        assert!(moved.open("holder", &sealed).is_err());
        assert!(key.open("requester", &sealed).is_err());
        for short in 0..sealed.len() {
            assert!(key.open("holder", &sealed[..short]).is_err());
        }
    }

    #[test]
    fn a_wrapped_key_opens_only_for_its_party_and_master_key() {
        let entropy = SeededEntropy::new(1);
        let wrapped = PartyKey::draw(party(1), &entropy)
            .wrap(&keys("1"), &entropy)
            .unwrap();
        assert!(PartyKey::unwrap(party(1), &keys("1"), &wrapped).is_ok());
        assert!(PartyKey::unwrap(party(2), &keys("1"), &wrapped).is_err());
        assert!(PartyKey::unwrap(party(1), &keys("2"), &wrapped).is_err());
    }

    #[test]
    fn the_same_content_never_gives_the_same_seal() {
        let entropy = SeededEntropy::new(1);
        let key = PartyKey::draw(party(1), &entropy);
        let seals = [
            key.seal(&entropy, "holder", b"x").unwrap(),
            key.seal(&entropy, "holder", b"x").unwrap(),
        ];
        assert_ne!(seals[0], seals[1]);
    }
}
