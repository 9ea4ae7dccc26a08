//! Seeds that nobody has run before, for as long as the budget allows.

use engine::{Clock as _, SystemClock};
use sim::seeds::{Place, Plan, Report, commit, fast_folder, fresh_seed, run_seed};

/// Seconds of fresh seeds: a minute where the repository is checked, a moment at one's desk.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where a test asks where it runs"
)]
fn budget_seconds() -> i64 {
    let checked = std::env::var_os("CI").is_some_and(|ci| ci == "true");
    if checked { 60 } else { 5 }
}

#[test]
fn fresh_seeds_break_no_promise() {
    let first = fresh_seed();
    let begun = SystemClock.now();
    let mut report = Report::default();
    while SystemClock.now().duration_since(begun).as_secs() < budget_seconds() {
        let plan = Plan {
            seed: first + report.runs,
            cases: 12,
            bug: None,
            place: Place::Folder(fast_folder()),
        };
        let run = run_seed(&plan).unwrap_or_else(|fault| panic!("seed {}: {fault}", plan.seed));
        let commit = commit();
        assert_eq!(
            run.broken,
            None,
            "commit {commit}; again: sim seeds --seed {} --seeds 1 --cases 12\n{}",
            plan.seed,
            run.last_lines()
        );
        report.add(&run);
    }
    println!("{}", report.text());
}
