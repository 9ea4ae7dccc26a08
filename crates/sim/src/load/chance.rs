//! Repeatable randomness: the same seed gives the same load and the same moments of death, as far as the machine's
//! own pace allows.

/// `SplitMix64` (Steele, Lea, Flood 2014).
#[derive(Debug, Clone)]
pub struct Chance(u64);

const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

impl Chance {
    /// Starts from a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Another one, for a part of the run with this number.
    #[must_use]
    pub fn part(&self, number: u64) -> Self {
        let mut part = Self(self.0 ^ number.wrapping_mul(0xa076_1d64_78bd_642f));
        part.draw();
        part
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from `low` to below `high`.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.draw() % high.saturating_sub(low).max(1)
    }

    /// Letters and digits as a form's number has them.
    pub fn letters(&mut self, count: usize) -> String {
        let letter = |bits: u64| char::from(LETTERS[usize::try_from(bits % 32).unwrap_or(0)]);
        (0..count).map(|_| letter(self.draw() >> 20)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_and_its_parts_differ() {
        let drawn = |mut chance: Chance| [chance.draw(), chance.draw()];
        assert_eq!(drawn(Chance::new(7)), drawn(Chance::new(7)));
        assert_ne!(drawn(Chance::new(7)), drawn(Chance::new(8)));
        assert_ne!(drawn(Chance::new(7).part(1)), drawn(Chance::new(7).part(2)));
        assert_eq!(Chance::new(7).letters(26).len(), 26);
        assert!((3..9).contains(&Chance::new(7).between(3, 9)));
    }
}
