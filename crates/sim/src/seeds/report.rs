//! What many runs together have done and found.

use super::coverage::Coverage;
use super::{Plan, Run};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The sum of many runs.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// How many runs.
    pub runs: u64,
    /// Their cases.
    pub cases: usize,
    /// Their steps; the judges looked after each.
    pub steps: u64,
    /// What was made to fail.
    pub faults: BTreeMap<&'static str, u64>,
    /// Which commands met which stages.
    pub coverage: Coverage,
}

impl Report {
    /// Adds a run.
    pub fn add(&mut self, run: &Run) {
        self.runs += 1;
        self.cases += run.cases;
        self.steps += run.steps;
        for (name, times) in &run.faults {
            *self.faults.entry(name).or_default() += times;
        }
        self.coverage.add(&run.coverage);
    }

    /// The report, for people.
    pub fn text(&self) -> String {
        let mut text = format!(
            "{} seeds, {} cases, {} steps; every promise held after each step\n\nfaults injected\n",
            self.runs, self.cases, self.steps
        );
        for (name, times) in &self.faults {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "  {name:<28}{times:>10}");
        }
        let _ = write!(
            text,
            "\ncommands by stage: followed/changed nothing/refused; {} pairs met\n\n{}",
            self.coverage.pairs(),
            self.coverage.table()
        );
        text
    }
}

/// What to show of a run in which a promise was broken: enough to see it and to run it again.
pub(super) fn failure(run: &Run, plan: &Plan, commit: &str) -> String {
    let Some(broken) = &run.broken else {
        return String::new();
    };
    let mut text = run.last_lines();
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "\n\nbroken: {}\n  {}\n  after step {} of seed {} with {} cases, at commit {commit}\n\n\
         run it again: sim seeds --seed {} --seeds 1 --cases {}\n",
        broken.invariant, broken.what, broken.step, run.seed, plan.cases, run.seed, plan.cases
    );
    text
}
