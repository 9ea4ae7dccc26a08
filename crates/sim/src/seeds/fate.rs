//! What befalls a call outside: a pure function of the seed, of what is asked, and of how often it was asked.

use super::random::drawn_from;

/// What befalls one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Done, and answered so.
    Done,
    /// Not done; it may work later.
    Fails,
    /// Not done; it never will be.
    Refused,
    /// Done, and the answer is lost.
    AnswerLost,
    /// Not done, and answered as if it were.
    Lie,
}

impl Fate {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Fails => "call failed",
            Self::Refused => "call refused for good",
            Self::AnswerLost => "answer lost",
            Self::Lie => "answer is a lie",
        }
    }

    /// Whether it happens outside.
    pub(super) const fn happens(self) -> bool {
        matches!(self, Self::Done | Self::AnswerLost)
    }
}

/// How rough the world of a run is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Weather {
    seed: u64,
    /// Of a thousand calls.
    fails: u64,
    refused: u64,
    lost: u64,
    lies: u64,
}

impl Weather {
    /// Three kinds of weather, by seed.
    pub(super) fn of(seed: u64) -> Self {
        let (fails, refused, lost, lies) = match drawn_from(seed, &[b"weather"]) % 3 {
            0 => (20, 5, 20, 20),
            1 => (150, 20, 80, 60),
            _ => (400, 60, 130, 150),
        };
        Self {
            seed,
            fails,
            refused,
            lost,
            lies,
        }
    }

    /// What befalls the call for the n-th time.
    pub(super) fn fate(&self, what: &str, case: &[u8], nth: u32, may_lie: bool) -> Fate {
        let draw = drawn_from(self.seed, &[what.as_bytes(), case, &nth.to_be_bytes()]) % 1000;
        let mut bound = 0;
        let lies = if may_lie { self.lies } else { 0 };
        let odds = [
            (self.fails, Fate::Fails),
            (self.refused, Fate::Refused),
            (self.lost, Fate::AnswerLost),
            (lies, Fate::Lie),
        ];
        for (odds, fate) in odds {
            bound += odds;
            if draw < bound {
                return fate;
            }
        }
        Fate::Done
    }
}
