//! Randomness enters here and nowhere else.

use crate::keys::hmac;
use std::sync::atomic::{AtomicU64, Ordering};
use termination::identifier::{CommandId, PartyId, SubscriptionId};

/// Fills buffers with unpredictable bytes.
pub trait Entropy: Send + Sync {
    /// Fills the whole buffer.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the machine for randomness"
    )]
    #[expect(
        clippy::panic,
        reason = "without randomness no key is safe; the operating system promises it"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system gives no randomness: {error}");
        }
    }
}

/// The same bytes for the same seed, for tests: HMAC-SHA-256 of a counter.
#[derive(Debug)]
pub struct SeededEntropy {
    seed: u64,
    counter: AtomicU64,
}

impl SeededEntropy {
    /// Starts from a seed.
    pub const fn new(seed: u64) -> Self {
        Self {
            seed,
            counter: AtomicU64::new(0),
        }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let count = self.counter.fetch_add(1, Ordering::SeqCst);
            let block = hmac(&self.seed.to_be_bytes(), &[&count.to_be_bytes()]);
            for (byte, random) in chunk.iter_mut().zip(block) {
                *byte = random;
            }
        }
    }
}

/// Draws what the engine needs.
pub(crate) trait Draw: Entropy {
    fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    fn party(&self) -> PartyId {
        PartyId::from_entropy(self.bytes())
    }

    fn subscription(&self) -> SubscriptionId {
        SubscriptionId::from_entropy(self.bytes())
    }

    fn command(&self) -> CommandId {
        CommandId::from_entropy(self.bytes())
    }
}

impl<T: Entropy + ?Sized> Draw for T {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_bytes_repeat_with_their_seed_and_never_within_it() {
        let draw = |seed| {
            let entropy = SeededEntropy::new(seed);
            [entropy.bytes::<40>(), entropy.bytes::<40>()]
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        let [first, second] = draw(1);
        assert_ne!(first, second);
    }

    #[test]
    fn the_machines_bytes_do_not_repeat() {
        assert_ne!(SystemEntropy.bytes::<32>(), SystemEntropy.bytes::<32>());
    }
}
