//! How long the outbox waits between attempts, and when it gives up.

use crate::ports::Fault;
use jiff::{SignedDuration, Timestamp};
use termination::case::{Effect, Message};

/// How patient the outbox is with an effect.
///
/// | after attempt | letters, mails and the network | one-time codes |
/// |---|---|---|
/// | 1 | 10 s | 5 s |
/// | 2 | 30 s | 15 s |
/// | 3 | 2 min | 30 s |
/// | 4 | 10 min | 1 min |
/// | 5 | 30 min | 2 min |
/// | 6 | 1 h | gives up |
/// | 7 | 2 h | |
/// | 8 | 4 h | |
/// | 9 | 8 h | |
/// | 10 | gives up | |
///
/// A code that comes after it expired only puzzles, and its owner can ask for another. A fault that is permanent
/// gives up at once. An attempt whose worker died counts, so that a call that kills its worker ends before a human; but
/// everything that was taken with it loses one too, so only three times as many make it give up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// Almost 16 hours.
    Long,
    /// Almost 4 minutes.
    Short,
}

const LONG: [SignedDuration; 9] = [
    SignedDuration::from_secs(10),
    SignedDuration::from_secs(30),
    SignedDuration::from_mins(2),
    SignedDuration::from_mins(10),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(1),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(4),
    SignedDuration::from_hours(8),
];

const SHORT: [SignedDuration; 5] = [
    SignedDuration::from_secs(5),
    SignedDuration::from_secs(15),
    SignedDuration::from_secs(30),
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(2),
];

impl Patience {
    /// How patient the outbox is with this effect.
    pub const fn of(effect: &Effect) -> Self {
        match effect {
            Effect::Send {
                message: Message::Code { .. },
                ..
            } => Self::Short,
            Effect::Send { .. }
            | Effect::BarLine { .. }
            | Effect::DetachLine { .. }
            | Effect::ReadBackLine { .. }
            | Effect::DeleteLine { .. }
            | Effect::AskHuman { .. } => Self::Long,
        }
    }

    /// The pauses after the first, second, ... attempt.
    const fn pauses(self) -> &'static [SignedDuration] {
        match self {
            Self::Long => &LONG,
            Self::Short => &SHORT,
        }
    }

    /// After so many attempts it gives up even when no call of them ever came to its end.
    pub(crate) fn begun_max(self) -> u32 {
        self.attempts_max().saturating_mul(3)
    }

    /// After so many attempts it gives up.
    pub fn attempts_max(self) -> u32 {
        u32::try_from(self.pauses().len())
            .unwrap_or(u32::MAX)
            .saturating_add(1)
    }
}

/// When to try again after an attempt (counted from 1) that failed at `now`; `None` means giving up.
pub fn next_attempt(patience: Patience, attempt: u32, fault: Fault, now: Timestamp) -> Option<Timestamp> {
    match fault {
        Fault::Permanent(_) => None,
        Fault::Temporary(_) => {
            let index = usize::try_from(attempt.checked_sub(1)?).ok()?;
            patience
                .pauses()
                .get(index)
                .map(|pause| super::later(now, *pause))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(patience: Patience) -> Vec<i64> {
        let after = |attempt| {
            next_attempt(patience, attempt, Fault::Temporary("x"), Timestamp::UNIX_EPOCH)
                .map(Timestamp::as_second)
        };
        (1..).map_while(after).collect()
    }

    #[test]
    fn pauses_are_those_of_the_table() {
        assert_eq!(
            pauses(Patience::Long),
            [10, 30, 120, 600, 1800, 3600, 7200, 14400, 28800]
        );
        assert_eq!(pauses(Patience::Short), [5, 15, 30, 60, 120]);
        assert_eq!(
            (Patience::Long.attempts_max(), Patience::Short.attempts_max()),
            (10, 6)
        );
    }

    #[test]
    fn a_permanent_fault_gives_up_at_once() {
        for attempt in 1..12 {
            let next = next_attempt(
                Patience::Long,
                attempt,
                Fault::Permanent("x"),
                Timestamp::UNIX_EPOCH,
            );
            assert_eq!(next, None);
        }
    }
}
