//! Whether it is enough, what is missing, and what to ask next.

use super::{Checking, Kind, Outcome, Policy, Risk, Way};
use crate::party::{Acting, Channel};

/// Where a check stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is proven, by this way.
    Enough(Way),
    /// More is needed.
    Asking {
        /// The question that costs the caller least on the shortest way that is still open.
        next: Kind,
        /// What each open way still lacks, the easiest first; of two that cost the same, the one of fewer questions.
        /// Never empty, and no entry is.
        missing: Vec<Way>,
    },
    /// Too many wrong answers. The request stays received and goes to the worklist.
    Locked,
    /// No way is open any more: the request stays received and goes to the worklist.
    NothingLeft,
}

/// Tries of one question before it is given up: the second is for who misread or mistyped.
const TRIES_MAX: usize = 2;
/// What a second try costs the caller's patience, beside the question itself.
const SECOND_TRY: u32 = 4;

/// Says where a check stands. A lock comes before everything, proof included.
pub fn standing(
    policy: &Policy,
    (channel, acting): (Channel, Acting),
    risk: &Risk,
    checking: &Checking,
) -> Standing {
    if checking.is_locked() {
        return Standing::Locked;
    }
    let mut proven = checking.proven();
    proven.retain(|kind| !risk.worthless.contains(kind));
    let ways = policy.ways(channel, acting, risk.level);
    if let Some(way) = ways.iter().find(|way| way.kinds().is_subset(&proven)) {
        return Standing::Enough(way.clone());
    }
    let lacking = ways
        .iter()
        .map(|way| Way::of(way.kinds().difference(&proven).copied()));
    let can_be_asked = |kind: &Kind| !risk.worthless.contains(kind) && is_open(*kind, checking);
    let mut missing: Vec<Way> = lacking
        .filter(|way| way.kinds().iter().all(can_be_asked))
        .collect();
    let cost = |kind: Kind| {
        // Who was nearly right has it before them: the same question again is the cheapest there is.
        match checking.last(kind) {
            Some(Outcome::Nearly) => 0,
            Some(Outcome::Wrong) => kind.burden(channel) + SECOND_TRY,
            Some(Outcome::Proven | Outcome::NotAtHand) | None => kind.burden(channel),
        }
    };
    // What lacks more than another way lacks is no way that anybody would go.
    let all = missing.clone();
    missing.retain(|way| {
        !all.iter()
            .any(|less| less != way && less.kinds().is_subset(way.kinds()))
    });
    missing.sort_by_key(|way| {
        let total: u32 = way.kinds().iter().map(|kind| cost(*kind)).sum();
        (total, way.kinds().len(), way.clone())
    });
    missing.dedup();
    let next = missing
        .first()
        .and_then(|way| way.kinds().iter().copied().min_by_key(|kind| cost(*kind)));
    next.map_or(Standing::NothingLeft, |next| Standing::Asking { next, missing })
}

fn is_open(kind: Kind, checking: &Checking) -> bool {
    checking.last(kind) != Some(Outcome::NotAtHand) && checking.tries(kind) < TRIES_MAX
}
