//! What waits to be done in a group: bounded, in two lanes, each command only for so long.

#[cfg(test)]
mod interleavings;

use super::order::{Asked, Counted, Waiting};
use crate::error::EngineError;
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use termination::identifier::CaseId;
use tokio::time::Instant;

/// How commands share transactions.
#[derive(Debug, Clone, Copy)]
pub struct GroupSettings {
    /// Commands in one transaction, at most. 1 for a database that spreads cases over machines.
    pub members_max: usize,
    /// Commands of people that may wait; one more is told to come again.
    pub queue_max: usize,
    /// The longest that a command of a person waits before it is begun; then it is told to come again.
    pub wait_max: Duration,
    /// Groups at the same time; a file has one whatever is said here. With 0 none is begun by itself, only by
    /// [`Engine::run_waiting`](super::Engine::run_waiting): for tests that let a process die inside of one.
    pub at_once: u32,
}

impl Default for GroupSettings {
    fn default() -> Self {
        Self {
            members_max: 64,
            queue_max: 1024,
            wait_max: Duration::from_secs(2),
            at_once: 2,
        }
    }
}

/// Who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// A person, before a page.
    People,
    /// A loop, or many lines at once: after the people, and only in what room they leave.
    Background,
}

/// While people wait, others get this part of a group at most: codes and receipts are owed to people too.
const BACKGROUND_SHARE: usize = 2;
/// And this part at least, however many people wait: what is reported late is called again.
const BACKGROUND_SURE: usize = 4;

/// The waiting orders and counts.
pub(crate) struct Queue {
    settings: GroupSettings,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    people: VecDeque<Waiting>,
    background: VecDeque<Waiting>,
    counts: VecDeque<Counted>,
    /// Cases whose order a runner is following: their next one waits, or the two would be in each other's way.
    under_way: BTreeSet<CaseId>,
    runners: u32,
    turn_of_background: bool,
}

/// What one group does.
#[derive(Default)]
pub(crate) struct Batch {
    /// Orders, no two of one case.
    pub(crate) orders: Vec<Waiting>,
    /// Attempts to count.
    pub(crate) counts: Vec<Counted>,
}

/// Who does groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caller {
    /// A task of its own that goes on until nothing waits.
    Runner,
    /// A test.
    Hand,
}

/// Whether the caller must start a runner.
#[must_use]
pub(crate) struct StartRunner(pub(crate) bool);

impl Queue {
    pub(crate) fn new(settings: GroupSettings) -> Self {
        Self {
            settings,
            state: Mutex::default(),
        }
    }

    /// Queues an order. One that finds the queue of the people full is answered at once.
    pub(crate) fn push(&self, lane: Lane, asked: Asked) -> StartRunner {
        let mut state = self.lock();
        let waiting = Waiting {
            asked,
            since: now(),
            tries: 1,
            lane,
        };
        match lane {
            Lane::People if state.people.len() >= self.settings.queue_max => {
                waiting.answer(Err(EngineError::Busy));
            }
            Lane::People => state.people.push_back(waiting),
            Lane::Background => state.background.push_back(waiting),
        }
        self.runner_wanted(&mut state)
    }

    /// Queues an attempt to count.
    pub(crate) fn push_count(&self, count: Counted) -> StartRunner {
        let mut state = self.lock();
        if state.counts.len() >= self.settings.queue_max {
            count.answer(Err(EngineError::Busy));
        } else {
            state.counts.push_back(count);
        }
        self.runner_wanted(&mut state)
    }

    /// Puts orders that must be decided anew before all others.
    pub(crate) fn put_back(&self, orders: Vec<Waiting>) {
        let mut state = self.lock();
        for order in orders.into_iter().rev() {
            match order.lane {
                Lane::People => state.people.push_front(order),
                Lane::Background => state.background.push_front(order),
            }
        }
    }

    /// The next group; `None` when nothing waits, or only what must wait for another runner. A runner that is given
    /// none has ended with that.
    pub(crate) fn next(&self, caller: Caller) -> Option<Batch> {
        let mut state = self.lock();
        let state = &mut *state;
        let mut batch = Batch::default();
        let counts = state.counts.len().min(self.settings.members_max);
        batch.counts.extend(state.counts.drain(..counts));
        let cases = &mut state.under_way;
        let overdue = now().checked_sub(self.settings.wait_max);
        let late = |order: &Waiting| overdue.is_some_and(|overdue| order.since < overdue);
        let members_max = self.settings.members_max;
        let sure = if state.background.is_empty() {
            0
        } else if members_max < BACKGROUND_SURE {
            // Too small to be shared: by turns.
            state.turn_of_background = !state.turn_of_background;
            if state.turn_of_background { members_max } else { 0 }
        } else {
            members_max / BACKGROUND_SURE
        };
        take(
            &mut state.people,
            members_max - sure,
            cases,
            &mut batch.orders,
            late,
        );
        let room = members_max.saturating_sub(batch.orders.len());
        let room = if batch.orders.is_empty() {
            room
        } else {
            room.min(members_max / BACKGROUND_SHARE)
        };
        let up_to = batch.orders.len() + room;
        take(&mut state.background, up_to, cases, &mut batch.orders, |_| false);
        // What the others left free after all.
        take(&mut state.people, members_max, cases, &mut batch.orders, late);
        if batch.orders.is_empty() && batch.counts.is_empty() {
            if caller == Caller::Runner {
                state.runners = state.runners.saturating_sub(1);
            }
            return None;
        }
        Some(batch)
    }

    /// A group with these cases is over.
    pub(crate) fn over(&self, cases: &[CaseId]) {
        let mut state = self.lock();
        for case in cases {
            state.under_way.remove(case);
        }
    }

    /// A runner broke off; another may take its place.
    pub(crate) fn runner_broke(&self) {
        let mut state = self.lock();
        state.runners = state.runners.saturating_sub(1);
    }

    fn runner_wanted(&self, state: &mut State) -> StartRunner {
        let waits = !(state.people.is_empty() && state.background.is_empty() && state.counts.is_empty());
        let start = waits && state.runners < self.settings.at_once;
        if start {
            state.runners += 1;
        }
        StartRunner(start)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes orders until there are so many, no two of one case; what came first goes first. Those that waited too long
/// are told so.
fn take(
    lane: &mut VecDeque<Waiting>,
    up_to: usize,
    cases: &mut BTreeSet<CaseId>,
    taken: &mut Vec<Waiting>,
    too_late: impl Fn(&Waiting) -> bool,
) {
    let mut left = VecDeque::new();
    while taken.len() < up_to
        && let Some(order) = lane.pop_front()
    {
        if too_late(&order) {
            order.answer(Err(EngineError::Busy));
        } else if cases.insert(order.asked.case) {
            taken.push(order);
        } else {
            left.push_back(order);
        }
    }
    while let Some(order) = left.pop_back() {
        lane.push_front(order);
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "how long something waits inside of this process is no matter of the clock that cases live by"
)]
fn now() -> Instant {
    Instant::now()
}
