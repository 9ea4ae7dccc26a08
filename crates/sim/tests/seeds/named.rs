//! Seeds that found something once, or that show something: each stays for ever.

use sim::seeds::{Place, Plan, Report, Run, fast_folder, run_seed};
use termination::{Command, Stage};

fn run(seed: u64, cases: u32) -> Run {
    let plan = Plan {
        seed,
        cases,
        bug: None,
        place: Place::Folder(fast_folder()),
    };
    run_seed(&plan).unwrap()
}

fn check(seed: u64, cases: u32) -> Run {
    let run = run(seed, cases);
    assert_eq!(run.broken, None, "{}", run.last_lines());
    run
}

#[test]
fn the_same_seed_gives_the_same_run_and_another_seed_another() {
    let [first, again, other] = [check(7, 12), check(7, 12), check(8, 12)];
    assert_eq!(first.digest, again.digest);
    assert_ne!(first.digest, other.digest);
}

#[test]
fn the_runs_meet_every_stage_with_every_command_that_people_can_say() {
    let mut report = Report::default();
    for seed in 1..15 {
        report.add(&check(seed, 20));
    }
    println!("{}", report.text());
    // A case is settling for a moment only; nobody has to meet it there.
    let stages = Stage::NAMES.into_iter().filter(|stage| *stage != "settling");
    let said = Command::NAMES
        .into_iter()
        .filter(|name| !["wake", "report"].contains(name));
    let said: Vec<_> = said.collect();
    let missed: Vec<_> = stages
        .flat_map(|stage| said.iter().map(move |command| (stage, *command)))
        .filter(|(stage, command)| {
            let counts = report.coverage.of(stage, command);
            counts.followed + counts.nothing + counts.refused == 0
        })
        .collect();
    assert!(missed.len() <= 8, "never met: {missed:?}");
    assert_eq!(report.coverage.of("pending", "wake").refused, 0);
    for (stage, command) in [
        ("received", "answer-code"),
        ("received", "confirm"),
        ("pending", "withdraw"),
        ("pending", "object"),
        ("pending", "wake"),
        ("ceasing", "report"),
        ("ceasing", "retry"),
    ] {
        assert!(
            report.coverage.of(stage, command).followed > 0,
            "{stage} {command}"
        );
    }
    for fault in [
        "answer is a lie",
        "answer late",
        "answer lost",
        "asked twice at once",
        "a crowd at once",
        "at the last second",
        "both nodes at once",
        "call failed",
        "call refused for good",
        "clock jumped",
        "crash after commit",
        "crash after the call",
        "crash before commit",
        "crash before the call",
        "crash during the report",
        "crash while waking",
        "done before, asked again",
        "one of a crowd fails",
        "outage of days",
        "said twice at once",
    ] {
        assert!(report.faults.contains_key(fault), "never injected: {fault}");
    }
}
