//! One run: two nodes over one database, a faked outside, people, and the judges after every step.

use super::acts::Next;
use super::books::Books;
use super::bugs::Bug;
use super::coverage::{Coverage, Met};
use super::database::{Cut, Database, Place, run};
use super::fate::Weather;
use super::fault::SeedsFault;
use super::invariant::{Broken, Findings, Invariant};
use super::judge::{self, Scene};
use super::log::Log;
use super::model::Model;
use super::node::Node;
use super::outside::Outside;
use super::people::{People, rule_books};
use super::random::Random;
use super::trace::Trace;
use engine::{EngineError, Ports};
use futures::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use sqlx::AnyConnection;
use std::collections::VecDeque;
use termination::identifier::CaseId;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Steps after which everything is read anew, not only what changed.
const EVERYTHING_EVERY: u64 = 64;

/// Mondays to Sundays, summer and winter, and the nights on which the clocks change.
const STARTS: [&str; 6] = [
    "2026-07-06T08:00:00Z",
    "2026-10-24T20:30:00Z",
    "2026-12-30T15:00:00Z",
    "2027-02-26T12:00:00Z",
    "2027-03-27T22:00:00Z",
    "2027-04-30T21:59:00Z",
];

/// Everything there is in a run.
pub(super) struct World {
    pub(super) seed: u64,
    pub(super) bug: Option<Bug>,
    pub(super) random: Random,
    pub(super) database: Database,
    /// A connection beside the engines'.
    pub(super) beside: AnyConnection,
    pub(super) nodes: Vec<Node>,
    /// The true time.
    pub(super) now: Timestamp,
    pub(super) outside: std::sync::Arc<Outside>,
    pub(super) people: People,
    pub(super) model: Model,
    pub(super) books: Books,
    pub(super) coverage: Coverage,
    pub(super) trace: Trace,
    pub(super) step: u64,
    pub(super) late: Vec<Late>,
    /// What somebody has set their mind on doing next.
    pub(super) next: VecDeque<Next>,
    pub(super) findings: Findings,
    pub(super) log: Log,
}

/// A worker whose calls wait for their answers.
pub(super) struct Late {
    pub(super) node: usize,
    pub(super) worker: JoinHandle<Result<usize, EngineError>>,
    pub(super) waiting: Vec<oneshot::Sender<()>>,
}

/// The node whose loops have just run until nothing was due, if one has.
pub(super) type Quiet = Option<usize>;

impl World {
    pub(super) async fn begin(seed: u64, bug: Option<Bug>, place: &Place) -> Result<Self, SeedsFault> {
        let log = Log::begin();
        let mut random = Random::new(seed);
        let start = random.one_of(&STARTS).copied().unwrap_or_default();
        let now: Timestamp = start
            .parse()
            .map_err(|fault: jiff::Error| SeedsFault::own(fault.to_string()))?;
        let outside = Outside::new(Weather::of(seed));
        let database = Database::fresh(place, seed).await?;
        let mut nodes = vec![];
        for number in 0..2 {
            let usual = Ports {
                messenger: outside.clone(),
                network: outside.clone(),
            };
            let ports = bug.map_or_else(|| usual.clone(), |bug| bug.ports(&usual, &outside));
            nodes.push(Node::start(&database, (number, bug), (now, ports)).await?);
        }
        let mut beside = database.beside().await?;
        database.plant_cuts(&mut beside).await?;
        if let Some(statement) = bug.and_then(Bug::statement) {
            run(&mut beside, &statement).await?;
        }
        Ok(Self {
            seed,
            bug,
            random,
            database,
            beside,
            nodes,
            now,
            outside,
            people: People::none(rule_books()?)?,
            model: Model::default(),
            books: Books::default(),
            coverage: Coverage::default(),
            trace: Trace::new(),
            step: 0,
            late: vec![],
            next: VecDeque::new(),
            findings: Findings::default(),
            log,
        })
    }

    /// Begins a step: every node's randomness begins anew.
    pub(super) fn begin_step(&mut self) {
        self.step += 1;
        for node in &self.nodes {
            node.dice.begin(self.seed, self.step);
        }
    }

    /// Moves the true time forward; each node sees it through its own clock.
    pub(super) fn move_to(&mut self, now: Timestamp) {
        self.now = self.now.max(now);
        for (number, node) in self.nodes.iter().enumerate() {
            node.set_time(self.now);
            if let (0, Some(Bug::NodeHoursAhead)) = (number, self.bug) {
                node.clock.advance(SignedDuration::from_hours(3));
            }
        }
    }

    /// What the clock of a node says.
    pub(super) fn time_of(&self, node: usize) -> Timestamp {
        self.nodes.get(node).map_or(self.now, |node| node.engine.now())
    }

    pub(super) fn node(&self, node: usize) -> Result<&Node, SeedsFault> {
        self.nodes
            .get(node)
            .ok_or_else(|| SeedsFault::own("no such node"))
    }

    pub(super) fn any_node(&mut self) -> usize {
        self.random.below(self.nodes.len())
    }

    /// A node dies with all that it was doing, and begins anew.
    pub(super) async fn restart(&mut self, number: usize) -> Result<(), SeedsFault> {
        for late in std::mem::take(&mut self.late) {
            if late.node == number {
                late.worker.abort();
                // It was aborted, so its end has nothing to say.
                let _ = late.worker.await;
            } else {
                self.late.push(late);
            }
        }
        if let Some(node) = self.nodes.get_mut(number) {
            node.restart(&self.database).await?;
        }
        Ok(())
    }

    /// Makes a step of every transaction fail from now on, or of none.
    pub(super) async fn cut(&mut self, cut: Option<Cut>) -> Result<(), SeedsFault> {
        let statement = cut.map_or_else(
            || "delete from sim_cut".to_owned(),
            |cut| format!("insert into sim_cut (place) values ('{}')", cut.name()),
        );
        run(&mut self.beside, &statement).await
    }

    /// Makes a step of the transactions of one case fail.
    pub(super) async fn cut_one(&mut self, cut: Cut, case: CaseId) -> Result<(), SeedsFault> {
        let name = cut.name();
        let statement = format!("insert into sim_cut (place, case_id) values ('{name}', '{case}')");
        run(&mut self.beside, &statement).await
    }

    /// An error of the engine where none was planted. One that says that a case is gone or broken is a finding.
    pub(super) fn failed(&mut self, error: EngineError, doing: &str) -> Result<(), SeedsFault> {
        let kind = error.kind();
        if matches!(kind, "unknown_case" | "corrupt" | "seal" | "erased" | "conflict") {
            self.findings
                .note(Invariant::RequestKept, format!("{doing}: the engine says {kind}"));
            return Ok(());
        }
        Err(error.into())
    }

    /// Reads what has changed and lets the judges look at it.
    pub(super) async fn judge(&mut self, quiet: Quiet) -> Result<Option<Broken>, SeedsFault> {
        let everything = self.step.is_multiple_of(EVERYTHING_EVERY);
        self.judge_now(quiet, everything).await
    }

    async fn judge_now(&mut self, quiet: Quiet, everything: bool) -> Result<Option<Broken>, SeedsFault> {
        let mut findings = std::mem::take(&mut self.findings);
        let calls = self.outside.take_calls();
        self.note_reports(&calls);
        let reading = (self.step, everything);
        let changed = self
            .books
            .refresh(&mut self.beside, reading, &mut findings)
            .await?;
        let mut lines: Vec<_> = calls
            .iter()
            .map(|call| format!("  {} {:?}", call.kind, call.fate))
            .collect();
        lines.sort_unstable();
        for line in lines {
            self.trace.say(line);
        }
        let scene = self.scene();
        judge::judge_calls(&scene, &calls, &mut findings);
        for case in changed {
            judge::judge_case(&scene, case, &mut findings);
        }
        judge::judge_holds(&scene, &mut findings);
        judge::judge_guesses(&scene, &mut findings);
        if let Some(node) = quiet {
            judge::judge_quiet(&scene, self.time_of(node), &mut findings);
        }
        Ok(self.broken(findings))
    }

    /// The last look, after everything has calmed down.
    pub(super) async fn judge_end(&mut self) -> Result<Option<Broken>, SeedsFault> {
        if let Some(broken) = self.judge_now(None, true).await? {
            return Ok(Some(broken));
        }
        let mut findings = Findings::default();
        judge::judge_end(&self.scene(), &mut findings);
        judge::judge_privacy(&self.database, &self.log.text(), &mut findings)?;
        let verdicts: Vec<_> = self.node(0)?.engine.verify_all().try_collect().await?;
        for (case, verdict) in verdicts {
            let agrees = matches!(verdict, engine::Verdict::Agrees { .. });
            findings.expect(agrees, Invariant::Replay, || format!("{case}: {verdict:?}"));
        }
        Ok(self.broken(findings))
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            books: &self.books,
            model: &self.model,
            people: &self.people,
            outside: &self.outside,
            now: self.now,
            step: self.step,
        }
    }

    fn broken(&self, findings: Findings) -> Option<Broken> {
        let (invariant, what) = findings.0.into_iter().next()?;
        Some(Broken {
            invariant,
            what,
            step: self.step,
        })
    }

    /// Every answer from outside comes back as a report.
    fn note_reports(&mut self, calls: &[super::outside::Call]) {
        for call in calls {
            if let Some(case) = self.books.case(call.key.case) {
                self.coverage.note(&case.stage, "report", Met::Followed);
            }
        }
    }

    /// Tells what stands in the end, in an order that does not depend on who was quicker within a
    /// step.
    pub(super) fn tell_the_end(&mut self) {
        for (id, case) in &self.books.cases {
            let mut lines: Vec<_> = case.events.iter().map(|row| row.body.clone()).collect();
            let effects = case.effects.values();
            lines.extend(
                effects.map(|effect| format!("{} {} {}", effect.what, effect.state, effect.attempts)),
            );
            lines.sort_unstable();
            self.trace.say(format!("in the end {id}"));
            for line in lines {
                self.trace.say(line);
            }
        }
    }
}
