//! The simulator: the real domain and the real engine, a clock that is moved, and a world that fails on purpose,
//! all drawn from one seed.
//!
//! After every step the judges look at what stands in the database, at what was answered and at what happened
//! outside; `docs/simulator.md` lists what they hold and the deliberate bugs that they must find.

mod acts;
mod books;
mod bugs;
mod command;
mod coverage;
mod database;
mod fate;
mod fault;
mod fold;
mod invariant;
mod judge;
mod log;
mod model;
mod node;
mod outside;
mod people;
mod random;
mod report;
mod trace;
mod world;

pub use bugs::Bug;
pub use command::{Arguments, commit, fast_folder, fresh_seed, run};
pub use coverage::{Counts, Coverage};
pub use database::Place;
pub use fault::SeedsFault;
pub use invariant::{Broken, Invariant};
pub use report::Report;

use std::collections::BTreeMap;
use world::World;

/// Steps for each case of a run, and some more.
const STEPS_PER_CASE: u64 = 16;
const STEPS_MORE: u64 = 60;
/// Customers on file before the first request, for each case and some more.
const CUSTOMERS_MORE: u32 = 3;

/// One run.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Everything is drawn from it.
    pub seed: u64,
    /// How many requests there are at most.
    pub cases: u32,
    /// A deliberate bug, to see that it is found.
    pub bug: Option<Bug>,
    /// Where the database is made.
    pub place: Place,
}

/// What came of a run.
#[derive(Debug, Clone)]
pub struct Run {
    /// Its seed.
    pub seed: u64,
    /// How many cases there were.
    pub cases: usize,
    /// How many steps were taken.
    pub steps: u64,
    /// What was made to fail, and how often.
    pub faults: BTreeMap<&'static str, u64>,
    /// Which commands met which stages.
    pub coverage: Coverage,
    /// The same for the same seed: everything that happened, and what stood in the end.
    pub digest: String,
    /// The first promise that was broken.
    pub broken: Option<Broken>,
    /// What happened, line by line, and what stood in the end.
    pub lines: Vec<String>,
}

impl Run {
    /// The last lines of what happened, for whoever looks at a failure.
    pub fn last_lines(&self) -> String {
        let from = self.lines.len().saturating_sub(60);
        self.lines.get(from..).unwrap_or_default().join("\n")
    }
}

/// Runs one seed from beginning to end, or until a promise is broken.
pub fn run_seed(plan: &Plan) -> Result<Run, SeedsFault> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(live(plan))
}

async fn live(plan: &Plan) -> Result<Run, SeedsFault> {
    let mut world = World::begin(plan.seed, plan.bug, &plan.place).await?;
    let broken = steps(&mut world, plan).await;
    if matches!(broken, Ok(None)) {
        world.tell_the_end();
    }
    let faults = world.outside.faults();
    let World {
        nodes,
        beside,
        database,
        trace,
        books,
        step,
        coverage,
        late,
        ..
    } = world;
    for late in late {
        late.worker.abort();
    }
    for node in nodes {
        node.engine.store().close().await;
    }
    sqlx::Connection::close(beside).await?;
    database.discard().await?;
    let (lines, digest) = trace.end();
    Ok(Run {
        seed: plan.seed,
        cases: books.cases.len(),
        steps: step,
        faults,
        coverage,
        digest,
        broken: broken?,
        lines,
    })
}

async fn steps(world: &mut World, plan: &Plan) -> Result<Option<Broken>, SeedsFault> {
    world.first_files(plan.cases / 3 + CUSTOMERS_MORE).await?;
    let most = STEPS_PER_CASE * u64::from(plan.cases) + STEPS_MORE;
    while world.step < most {
        let asked = world.model.order.len();
        let may_ask = asked < usize::try_from(plan.cases).unwrap_or(usize::MAX);
        if let Some(broken) = world.act(may_ask).await? {
            return Ok(Some(broken));
        }
    }
    world.end().await
}
