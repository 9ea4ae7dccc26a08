//! One effect, two workers on two nodes, and everything that can happen to them in any order: they are slow, they die,
//! the other side answers this or that or never, the effect is made void, the clocks of the nodes differ.
//!
//! The statements are the real ones, on a real database, and so are the pauses and the numbers of attempts. The few
//! lines of `run_effect`, `failed` and `report` that lead from one statement to the next are repeated here, one
//! transaction a step, and what is broken in them on purpose must be found.

mod play;
mod row;

use super::Patience;
use crate::explore::explore;
use play::{Came, Moment, Outbox, Phase};
use row::Statements;
use std::collections::{BTreeMap, BTreeSet};

/// What is wrong on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flaw {
    /// Nothing: as it is written.
    Nothing,
    /// Both workers sign their leases with one name.
    OneName,
    /// A call begins without another look at the lease.
    NoLook,
    /// A failure is written down whoever has the effect by then.
    WritesBlindly,
    /// A lease never ends.
    NeverEnds,
    /// Attempts are counted only when they fail.
    DeathsAreFree,
    /// The first fault that passes ends it.
    Hasty,
    /// The outbox notes that it gave up and the case is not told.
    SettlesUntold,
    /// An attempt is made however many were begun.
    TriesForEver,
}

const SETTLED: &str = "an effect is settled in the end, if any node lives";
const ONE_CALL: &str = "no two calls of one effect at a time";
const OWN_LEASE: &str = "a call begins under its own lease, and not for what is void";
const BOUNDED: &str = "no more calls are begun than may be";
const STALE: &str = "a failure after the lease was lost changes nothing";
const PATIENT: &str = "it is given up for a passing fault only after all attempts";
const AGREED: &str = "what the case was told is what the outbox says";

/// The promises that are broken, with the shortest way to each.
fn broken(outbox: &Outbox<'_>) -> BTreeMap<&'static str, String> {
    let explored = explore(outbox);
    let step = |promise| {
        (
            promise,
            explored.against(|moment| !moment.breaches.contains(promise)),
        )
    };
    let found = [
        (SETTLED, explored.without(Moment::is_settled)),
        (ONE_CALL, explored.against(|moment| moment.calls() <= 1)),
        (AGREED, explored.against(Moment::agrees)),
        step(OWN_LEASE),
        step(BOUNDED),
        step(STALE),
        step(PATIENT),
    ];
    let broken = found
        .into_iter()
        .filter_map(|(promise, way)| Some((promise, format!("{:?}", way?))));
    broken.collect()
}

impl Moment {
    fn is_settled(&self) -> bool {
        self.told.is_some() || self.row.state == "void"
    }

    fn calls(&self) -> usize {
        let calls = |worker: &&play::Worker| worker.phase == Phase::Calling;
        self.workers.iter().filter(calls).count()
    }

    fn agrees(&self) -> bool {
        match self.told {
            None => ["ready", "leased", "void"].contains(&self.row.state),
            Some(Came::Done) => self.row.state == "done",
            Some(_) => self.row.state == "gave_up",
        }
    }
}

/// Nodes whose clocks agree, with every number of deaths; and nodes whose clocks differ, with a few.
fn surroundings(statements: &Statements, flaw: Flaw) -> [Outbox<'_>; 2] {
    let differ = Outbox {
        ahead: [0, 1],
        deadly: 3,
        ..Outbox::new(statements, flaw)
    };
    [Outbox::new(statements, flaw), differ]
}

#[test]
fn the_lease_keeps_every_promise_in_every_order_of_events() {
    let statements = Statements::new();
    for outbox in surroundings(&statements, Flaw::Nothing) {
        assert_eq!(broken(&outbox), BTreeMap::new());
    }
    let slow = Outbox {
        slow: 4,
        deadly: 2,
        stalls_max: 0,
        ..Outbox::new(&statements, Flaw::Nothing)
    };
    assert_eq!(
        broken(&slow),
        BTreeMap::new(),
        "too late for a call, none is made"
    );
}

#[test]
fn every_flaw_is_found() {
    let statements = Statements::new();
    let last = Patience::Short.begun_max() + 1;
    for (flaw, deadly, stalls_max, promises) in [
        (Flaw::OneName, 2, 1, vec![ONE_CALL, OWN_LEASE, STALE]),
        (Flaw::NoLook, 2, 0, vec![OWN_LEASE]),
        (Flaw::WritesBlindly, 2, 1, vec![ONE_CALL, STALE]),
        (Flaw::NeverEnds, 2, 0, vec![SETTLED]),
        (Flaw::DeathsAreFree, 2, 0, vec![SETTLED]),
        (Flaw::TriesForEver, last, 0, vec![BOUNDED]),
        (Flaw::Hasty, 2, 0, vec![PATIENT]),
        (Flaw::SettlesUntold, 2, 0, vec![AGREED, SETTLED]),
    ] {
        let outbox = Outbox {
            deadly,
            stalls_max,
            ..Outbox::new(&statements, flaw)
        };
        let broken = broken(&outbox);
        let found: BTreeSet<_> = broken.keys().copied().collect();
        assert_eq!(found, BTreeSet::from_iter(promises), "{flaw:?}: {broken:#?}");
    }
}

/// What one call at a time rests on: that the nodes' clocks are as right as the settings allow for.
#[test]
fn beyond_what_the_lease_allows_for_an_effect_is_called_by_two() {
    let statements = Statements::new();
    let sound = || Outbox {
        deadly: 2,
        stalls_max: 0,
        ..Outbox::new(&statements, Flaw::Nothing)
    };
    let two_call = |outbox: Outbox<'_>| broken(&outbox).contains_key(ONE_CALL);
    assert!(!two_call(sound()));
    assert!(
        two_call(Outbox {
            ahead: [0, 3],
            ..sound()
        }),
        "clocks are a minute apart"
    );
}
