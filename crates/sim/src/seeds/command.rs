//! The command line `sim seeds`.

use super::report::{Report, failure};
use super::{Bug, Place, Plan, Run, SeedsFault, run_seed};
use clap::Args;
use engine::{Clock as _, SystemClock};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs whole lives of cases in a world that fails on purpose, and checks every promise after every step.
///
/// Each seed gives one run: customers who ask twice, withdraw at the last second or type wrong codes; networks that
/// lose, delay and forge their answers; nodes that die before a commit, after it, after a call, during a report;
/// clocks that jump; two nodes over one database. The same seed gives the same run.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  sim seeds                              a hundred fresh seeds
  sim seeds --seeds 1000 --cases 50      a long run
  sim seeds --seed 4711 --seeds 1        the run of one seed again
  sim seeds --bugs                       the deliberate bugs, and the seed that found each")]
pub struct Arguments {
    /// The first seed; fresh from the time when left out.
    #[arg(long)]
    seed: Option<u64>,
    /// How many seeds, one after the other.
    #[arg(long, default_value_t = 100)]
    seeds: u64,
    /// How many requests in each run, at most.
    #[arg(long, default_value_t = 20)]
    cases: u32,
    /// A server to run over, `postgres://...`, instead of files in memory; each run makes and drops a schema of its own.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Runs each seed twice and compares, step by step: a run that cannot be repeated finds nothing.
    #[arg(long)]
    twice: bool,
    /// Plants each deliberate bug in turn, and shows which promise found it.
    #[arg(long)]
    bugs: bool,
}

/// Runs the seeds and writes what came of them; false when a promise was broken.
pub fn run(arguments: &Arguments, out: &mut impl Write) -> Result<bool, SeedsFault> {
    let plan = Plan {
        seed: arguments.seed.unwrap_or_else(fresh_seed),
        cases: arguments.cases,
        bug: None,
        place: arguments
            .database
            .clone()
            .map_or_else(|| Place::Folder(fast_folder()), Place::Server),
    };
    if arguments.bugs {
        return find_bugs(&plan, out);
    }
    writeln!(out, "seeds from {}, {} cases each", plan.seed, plan.cases)?;
    let mut report = Report::default();
    for number in 0..arguments.seeds {
        let plan = Plan {
            seed: plan.seed.wrapping_add(number),
            ..plan.clone()
        };
        let run = run_seed(&plan)?;
        report.add(&run);
        if run.broken.is_some() {
            writeln!(out, "\n{}", failure(&run, &plan, &commit()))?;
            return Ok(false);
        }
        if arguments.twice
            && let Some((line, other)) = first_difference(&run, &run_seed(&plan)?)
        {
            writeln!(
                out,
                "\nseed {} gave another run the second time:\n{line}\n{other}",
                plan.seed
            )?;
            return Ok(false);
        }
        write!(
            out,
            "\r{} of {} seeds, {} steps",
            report.runs, arguments.seeds, report.steps
        )?;
        out.flush()?;
    }
    writeln!(out, "\r{}", report.text())?;
    Ok(true)
}

/// The first lines in which two runs are not the same.
fn first_difference<'a>(one: &'a Run, two: &'a Run) -> Option<(&'a str, &'a str)> {
    let lines = |run: &'a Run| run.lines.iter().map(String::as_str).chain(["the end"]);
    lines(one).zip(lines(two)).find(|(one, two)| one != two)
}

/// Plants every bug and shows which seed found it by which promise.
fn find_bugs(plan: &Plan, out: &mut impl Write) -> Result<bool, SeedsFault> {
    let mut missed = 0;
    writeln!(out, "{:<20}{:<8}{:<7}promise", "bug", "seeds", "step")?;
    for bug in Bug::ALL {
        let (meant, within) = bug.breaks();
        let name = format!("{bug:?}");
        let mut found = None;
        for number in 1..=within {
            let plan = Plan {
                seed: number,
                cases: plan.cases,
                bug: Some(bug),
                // They are planted in the words of one database.
                place: Place::Folder(fast_folder()),
            };
            found = run_seed(&plan)?.broken.filter(|broken| broken.invariant == meant);
            if let Some(broken) = &found {
                let seeds = format!("{number}/{within}");
                writeln!(out, "{name:<20}{seeds:<8}{:<7}{}", broken.step, broken.invariant)?;
                writeln!(out, "{:<20}{}", "", broken.what)?;
                break;
            }
        }
        if found.is_none() {
            missed += 1;
            writeln!(out, "{name:<20}missed: {meant}")?;
        }
    }
    Ok(missed == 0)
}

/// A folder in memory where there is one: nothing here has to outlive the process.
pub fn fast_folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        memory.to_owned()
    } else {
        std::env::temp_dir()
    }
}

/// A seed that nobody has run before.
pub fn fresh_seed() -> u64 {
    u64::try_from(SystemClock.now().as_millisecond()).unwrap_or(0)
}

/// The commit that runs, as far as git can tell.
pub fn commit() -> String {
    let asked = Command::new("git").args(["rev-parse", "HEAD"]).output();
    asked.map_or_else(
        |_| "unknown".to_owned(),
        |answer| String::from_utf8_lossy(&answer.stdout).trim().to_owned(),
    )
}
