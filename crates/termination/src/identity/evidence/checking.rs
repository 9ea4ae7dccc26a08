//! The answers given so far, and the lock.

use super::Kind;
use crate::identity::Verdict;
use crate::identity::address::AddressSlip;
use crate::identity::digits::{BillSlip, BirthSlip, Slip};
use crate::identity::mrz::DocumentSeen;
use crate::identity::name::NameSlip;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most wrong answers before a line's checks lock. An operator may set fewer.
pub const WRONG_ANSWERS_MAX: u32 = 5;

/// What came of one question. This much is on record; how an answer was nearly right is told once and kept nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The answer is right, or the code, the session, the document is.
    Proven,
    /// Nearly right; proves nothing.
    Nearly,
    /// Wrong.
    Wrong,
    /// "I do not have it": says nothing against the caller.
    NotAtHand,
}

/// How an answer was nearly right, for the agent to say what to look at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nearly {
    /// A number.
    Number(Slip),
    /// Amount and date of a bill.
    Bill(BillSlip),
    /// A date of birth.
    Birth(BirthSlip),
    /// A name.
    Name(NameSlip),
    /// An address.
    Address(AddressSlip),
}

impl Outcome {
    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Nearly => "nearly",
            Self::Wrong => "wrong",
            Self::NotAtHand => "not_at_hand",
        }
    }
}

/// An outcome, and how the answer was nearly right if it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// What goes on record.
    pub outcome: Outcome,
    /// What the agent may say, once.
    pub nearly: Option<Nearly>,
}

impl<Near: Into<Nearly>> From<Verdict<Near>> for Compared {
    fn from(verdict: Verdict<Near>) -> Self {
        let (outcome, nearly) = match verdict {
            Verdict::Match => (Outcome::Proven, None),
            Verdict::Near(slip) => (Outcome::Nearly, Some(slip.into())),
            Verdict::Different => (Outcome::Wrong, None),
        };
        Self { outcome, nearly }
    }
}

impl From<Slip> for Nearly {
    fn from(slip: Slip) -> Self {
        Self::Number(slip)
    }
}

impl From<BillSlip> for Nearly {
    fn from(slip: BillSlip) -> Self {
        Self::Bill(slip)
    }
}

impl From<BirthSlip> for Nearly {
    fn from(slip: BirthSlip) -> Self {
        Self::Birth(slip)
    }
}

impl From<NameSlip> for Nearly {
    fn from(slip: NameSlip) -> Self {
        Self::Name(slip)
    }
}

impl From<AddressSlip> for Nearly {
    fn from(slip: AddressSlip) -> Self {
        Self::Address(slip)
    }
}

/// What a document proves: its name must match, and nothing in its zone may be at fault. `None` while something is:
/// then the zone is typed or scanned again, or another document is shown, and nothing is recorded.
pub fn document(seen: &DocumentSeen, name: Verdict<NameSlip>) -> Option<Compared> {
    seen.faults.is_empty().then(|| name.into())
}

/// The line's checks are locked; no answer is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the checks of this line are locked")]
pub struct Locked;

/// The questions of one contact, with what the line had against it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checking {
    answers: Vec<(Kind, Outcome)>,
    wrong_before: u32,
    wrong_max: u32,
}

impl Checking {
    /// Begins with the wrong answers that the line has from before, over all cases and channels, and the operator's
    /// limit, of which no more than [`WRONG_ANSWERS_MAX`] is used.
    pub fn new(wrong_before: u32, wrong_max: u32) -> Self {
        Self {
            answers: Vec::new(),
            wrong_before,
            wrong_max: wrong_max.min(WRONG_ANSWERS_MAX),
        }
    }

    /// Records what came of a question. Refused when locked, whatever the outcome: a right answer after the lock is as
    /// likely to be a guess.
    pub fn record(&mut self, kind: Kind, outcome: Outcome) -> Result<(), Locked> {
        if self.is_locked() {
            return Err(Locked);
        }
        self.answers.push((kind, outcome));
        Ok(())
    }

    /// Wrong answers in all. A right one takes none of them back, or whoever knows one answer could guess at the
    /// others for ever. The first nearly right answer to a question is free; each later one counts as wrong, or one
    /// could feel one's way along what is told about slips.
    pub fn wrong_answers(&self) -> u32 {
        let wrong = |kind: Kind| {
            let (mut wrong, mut nearly) = (0_u32, 0_u32);
            for outcome in self.outcomes(kind) {
                match outcome {
                    Outcome::Wrong => wrong += 1,
                    Outcome::Nearly => nearly += 1,
                    Outcome::Proven | Outcome::NotAtHand => {}
                }
            }
            wrong + nearly.saturating_sub(1)
        };
        let here: u32 = Kind::ALL.into_iter().map(wrong).sum();
        self.wrong_before.saturating_add(here)
    }

    /// Whether the line's checks are locked.
    pub fn is_locked(&self) -> bool {
        self.wrong_answers() >= self.wrong_max
    }

    /// The kinds whose last outcome is a right answer.
    pub fn proven(&self) -> BTreeSet<Kind> {
        let right = |kind: &Kind| self.outcomes(*kind).last() == Some(Outcome::Proven);
        Kind::ALL.into_iter().filter(right).collect()
    }

    /// Tries of a kind that were not right.
    pub(super) fn tries(&self, kind: Kind) -> usize {
        self.outcomes(kind)
            .filter(|outcome| matches!(outcome, Outcome::Nearly | Outcome::Wrong))
            .count()
    }

    pub(super) fn last(&self, kind: Kind) -> Option<Outcome> {
        self.outcomes(kind).last()
    }

    fn outcomes(&self, kind: Kind) -> impl DoubleEndedIterator<Item = Outcome> {
        let of_kind = self.answers.iter().filter(move |(answered, _)| *answered == kind);
        of_kind.map(|(_, outcome)| *outcome)
    }
}
