//! The judges: each looks at what stands in the database, what was answered and what happened outside, and says
//! which promise is broken.

mod calls;
mod cases;
mod desk;
mod effects;
mod money;
mod privacy;
mod promises;

pub(super) use calls::judge_calls;
pub(super) use cases::{judge_case, judge_holds};
pub(super) use desk::judge_guesses;
pub(super) use privacy::judge_privacy;
pub(super) use promises::{judge_end, judge_quiet};

use super::books::{Books, CaseBook};
use super::model::Model;
use super::outside::Outside;
use super::people::People;
use jiff::{SignedDuration, Timestamp};
use termination::rules::RuleBook;

/// What the judges look at.
pub(super) struct Scene<'a> {
    pub(super) books: &'a Books,
    pub(super) model: &'a Model,
    pub(super) people: &'a People,
    pub(super) outside: &'a Outside,
    /// The true time.
    pub(super) now: Timestamp,
    pub(super) step: u64,
}

/// No two clocks of a run differ by more: 10 minutes ahead, 10 behind, and some air.
pub(super) const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(25);

/// For how long after the schedule was made it can be called off: none where the customer signed so at a counter.
fn way_back(case: &CaseBook, rules: &RuleBook) -> SignedDuration {
    if case.fold.at_once {
        SignedDuration::ZERO
    } else {
        SignedDuration::from_mins(i64::from(rules.operator.policy.objection_window_minutes))
    }
}

/// Whether an instant has come by the most hasty of clocks.
fn may_have_come(at: Timestamp, now: Timestamp) -> bool {
    at <= now.saturating_add(CLOCKS_DIFFER).unwrap_or(Timestamp::MAX)
}

/// Whether an instant and some time have passed by the slowest of clocks.
fn has_passed(at: Timestamp, and: SignedDuration, now: Timestamp) -> bool {
    let late = at.saturating_add(and).unwrap_or(Timestamp::MAX);
    late.saturating_add(CLOCKS_DIFFER).unwrap_or(Timestamp::MAX) < now
}
