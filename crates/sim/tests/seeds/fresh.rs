//! Seeds that nobody has run before, for as long as the budget allows.

use engine::{Clock as _, SystemClock};
use sim::seeds::{Place, Plan, Report, commit, fast_folder, fresh_seed, run_seed};
use std::process::Command;

/// What the environment says of a test.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where these tests ask where they run"
)]
fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Whether the repository is checked: then everything that the tests run against is there.
fn is_checked() -> bool {
    environment("CI").as_deref() == Some("true")
}

fn check(first: u64, seconds: i64, place: &Place) {
    let begun = SystemClock.now();
    let mut report = Report::default();
    while report.runs == 0 || SystemClock.now().duration_since(begun).as_secs() < seconds {
        let plan = Plan {
            seed: first + report.runs,
            cases: 12,
            bug: None,
            place: place.clone(),
        };
        let run = run_seed(&plan).unwrap_or_else(|fault| panic!("seed {}: {fault}", plan.seed));
        assert_eq!(
            run.broken,
            None,
            "commit {}; again: sim seeds --seed {} --seeds 1 --cases 12\n{}",
            commit(),
            plan.seed,
            run.last_lines()
        );
        report.add(&run);
    }
    println!("seeds from {first}\n{}", report.text());
}

#[test]
fn fresh_seeds_break_no_promise() {
    let seconds = if is_checked() { 60 } else { 5 };
    check(fresh_seed(), seconds, &Place::Folder(fast_folder()));
}

#[test]
fn fresh_seeds_break_no_promise_on_a_server() {
    let on_a_server = environment("CEASE_TEST_DATABASE").as_deref() == Some("postgres");
    if !is_checked() && !on_a_server {
        return;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scripts/test-postgres");
    let told = Command::new(script).arg("url").output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let url = String::from_utf8(told.stdout).unwrap().trim().to_owned();
    check(fresh_seed(), 20, &Place::Server(url));
}
