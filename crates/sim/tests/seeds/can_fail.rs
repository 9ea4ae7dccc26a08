//! A simulator that finds nothing proves nothing: each deliberate bug is found, by the promise that it breaks.

use sim::seeds::{Bug, Invariant, Place, Plan, fast_folder, run_seed};

/// The seed that finds the bug by the promise that is meant.
fn found_by(bug: Bug) -> Option<u64> {
    let (meant, within) = bug.breaks();
    (1..=within).find(|seed| {
        let plan = Plan {
            seed: *seed,
            cases: 20,
            bug: Some(bug),
            place: Place::Folder(fast_folder()),
        };
        let broken = run_seed(&plan).unwrap().broken;
        broken.is_some_and(|broken| broken.invariant == meant)
    })
}

#[test]
fn every_deliberate_bug_is_found_within_its_number_of_seeds() {
    let found = Bug::ALL.map(|bug| (bug, found_by(bug)));
    let missed: Vec<_> = found.iter().filter(|(_, seed)| seed.is_none()).collect();
    println!("{found:?}");
    assert!(missed.is_empty(), "missed: {missed:?}");
}

#[test]
fn every_promise_has_a_bug_that_breaks_it() {
    let without: Vec<_> = Invariant::ALL
        .into_iter()
        .filter(|invariant| Bug::ALL.iter().all(|bug| bug.breaks().0 != *invariant))
        .collect();
    assert!(without.is_empty(), "no bug breaks: {without:?}");
}
