//! The one source of chance of a run: the same seed, the same run.

/// A generator of 64-bit numbers (splitmix64): tiny, fast, and the same for ever.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        scramble(self.0)
    }

    /// A number below a bound; 0 when the bound is 0.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX);
        usize::try_from(self.next().checked_rem(bound).unwrap_or(0)).unwrap_or(0)
    }

    /// A number between two, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = usize::try_from(most - least + 1).unwrap_or(1);
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// True in so many of a hundred.
    pub(super) fn percent(&mut self, of_hundred: usize) -> bool {
        self.below(100) < of_hundred
    }

    /// One of some; `None` when there is none.
    pub(super) fn one_of<'a, T>(&mut self, some: &'a [T]) -> Option<&'a T> {
        some.get(self.below(some.len()))
    }

    /// One of some by weight; `None` when all weights are zero.
    pub(super) fn weighted<T: Copy>(&mut self, some: &[(usize, T)]) -> Option<T> {
        let all = some.iter().map(|(weight, _)| weight).sum();
        let mut left = self.below(all);
        for (weight, what) in some {
            if left < *weight {
                return Some(*what);
            }
            left -= weight;
        }
        None
    }

    /// Sixteen bytes, as ids are made of.
    pub(super) fn bytes(&mut self) -> [u8; 16] {
        (u128::from(self.next()) << 64 | u128::from(self.next())).to_be_bytes()
    }
}

const fn scramble(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number that the same parts always give: what befalls a call outside does not depend on the order of calls.
pub(super) fn drawn_from(seed: u64, parts: &[&[u8]]) -> u64 {
    let mut hash = scramble(seed ^ 0xcbf2_9ce4_8422_2325);
    for part in parts {
        for byte in *part {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
        hash = scramble(hash);
    }
    hash
}
