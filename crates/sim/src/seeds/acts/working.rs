//! The loops run: to their end, once, on both nodes at once; they die before a call, after a call and during the
//! report, and their answers come late.

use crate::seeds::coverage::Met;
use crate::seeds::database::Cut;
use crate::seeds::fault::SeedsFault;
use crate::seeds::outside::Mode;
use crate::seeds::world::{Late, Quiet, World};
use engine::EngineError;
use std::time::Duration;
use tokio::task::JoinHandle;

/// At most so many effects are under way at once; then all of them have reached the outside.
const UNDER_WAY_MAX: usize = 8;
/// How long to wait until all calls have reached the outside: they only have to be read from the database.
const REACH_MAX: Duration = Duration::from_secs(20);

#[derive(Clone, Copy)]
enum Work {
    Quiet,
    Once,
    Wake,
    Both,
    DieBefore,
    DieAfter,
    DieInReport,
    DieInWake,
    Late,
    LetGo,
}

const ODDS: [(usize, Work); 10] = [
    (46, Work::Quiet),
    (12, Work::Once),
    (8, Work::Wake),
    (6, Work::Both),
    (5, Work::DieBefore),
    (5, Work::DieAfter),
    (5, Work::DieInReport),
    (2, Work::DieInWake),
    (6, Work::Late),
    (5, Work::LetGo),
];

impl World {
    pub(super) async fn work(&mut self) -> Result<Quiet, SeedsFault> {
        let node = self.any_node();
        match self.random.weighted(&ODDS).unwrap_or(Work::Quiet) {
            Work::Quiet => return self.run_until_quiet(node).await,
            Work::Once => self.run_once(node).await?,
            Work::Wake => self.wake(node).await?,
            Work::Both => return self.run_both().await,
            Work::DieBefore => self.die(node, Mode::DiesBefore).await?,
            Work::DieAfter => self.die(node, Mode::DiesAfter).await?,
            Work::DieInReport => self.die_in_report(node).await?,
            Work::DieInWake => self.die_in_wake(node).await?,
            Work::Late => self.begin_late(node).await?,
            Work::LetGo => self.let_go().await?,
        }
        Ok(None)
    }

    pub(super) async fn run_until_quiet(&mut self, node: usize) -> Result<Quiet, SeedsFault> {
        self.say_step(&format!("node {node} runs until nothing is due"));
        self.note_wakes(node);
        let (engine, ports) = (self.node(node)?.engine.clone(), self.node(node)?.ports.clone());
        if let Err(error) = engine.run_until_quiet(&ports).await {
            self.failed(error, "running")?;
        }
        Ok(Some(node))
    }

    async fn run_once(&mut self, node: usize) -> Result<(), SeedsFault> {
        let (due, _) = self.due_effects(node);
        // Of more than a batch, which are taken is nobody's business; then all of them are.
        if due > 2 * UNDER_WAY_MAX {
            self.run_until_quiet(node).await?;
            return Ok(());
        }
        let (engine, ports) = (self.node(node)?.engine.clone(), self.node(node)?.ports.clone());
        self.say_step(&format!("node {node} does {due} effects"));
        match engine.run_effects_once(&ports, "worker").await {
            Ok(_) => Ok(()),
            Err(error) => self.failed(error, "running"),
        }
    }

    async fn wake(&mut self, node: usize) -> Result<(), SeedsFault> {
        self.note_wakes(node);
        self.say_step(&format!("node {node} wakes what is due"));
        match self.node(node)?.engine.clone().wake_due_once().await {
            Ok(_) => Ok(()),
            Err(error) => self.failed(error, "waking"),
        }
    }

    /// Both nodes at once, and then one of them until nothing is left, so that who was quicker leaves no trace.
    async fn run_both(&mut self) -> Result<Quiet, SeedsFault> {
        self.clocks_agree();
        self.outside.count_fault("both nodes at once");
        self.note_wakes(0);
        let (one, two) = (self.node(0)?, self.node(1)?);
        let (wakes, more) = futures::join!(one.engine.wake_due_once(), two.engine.wake_due_once());
        let (first, second) = futures::join!(
            one.engine.run_effects_once(&one.ports, "worker"),
            two.engine.run_effects_once(&two.ports, "worker")
        );
        for came in [wakes, more, first, second] {
            if let Err(error) = came {
                self.failed(error, "running on both nodes")?;
            }
        }
        self.say_step("both nodes run at once");
        self.run_until_quiet(0).await
    }

    /// How many effects are due by the clock of a node, and whether every one of them will reach the outside.
    fn due_effects(&self, node: usize) -> (usize, bool) {
        let now = self.time_of(node).as_microsecond();
        let (mut due, mut all_reach) = (0, true);
        for case in self.books.cases.values() {
            let holder = case
                .fold
                .holder
                .and_then(|holder| self.people.customer_of(holder));
            let has_mail = holder.is_some_and(|holder| holder.holder.email.is_some());
            for effect in case.effects.values() {
                if effect.next_at.is_some_and(|at| at <= now) {
                    due += 1;
                    let last = if effect.what.starts_with("send:code") {
                        6
                    } else {
                        10
                    };
                    let to_file = effect.what.contains(":address_on_file");
                    all_reach &= effect.attempts < last && (has_mail || !to_file);
                }
            }
        }
        (due, all_reach)
    }

    /// Begins a round of the outbox whose calls all stay without an answer; `None` when there is no such round.
    async fn begin_unanswered(
        &mut self,
        node: usize,
        mode: Mode,
    ) -> Result<Option<JoinHandle<Result<usize, EngineError>>>, SeedsFault> {
        let (due, all_reach) = self.due_effects(node);
        if due == 0 || due > UNDER_WAY_MAX || !all_reach {
            return Ok(None);
        }
        let (engine, ports) = (self.node(node)?.engine.clone(), self.node(node)?.ports.clone());
        self.outside.set_mode(mode);
        let worker = tokio::spawn(async move { engine.run_effects_once(&ports, "worker").await });
        while self.outside.calls_waiting() < due && !worker.is_finished() {
            let reached = tokio::time::timeout(REACH_MAX, self.outside.reached.notified());
            if reached.await.is_err() {
                return Err(SeedsFault::own("a call that was due did not reach the outside"));
            }
        }
        self.outside.set_mode(Mode::Usual);
        Ok(Some(worker))
    }

    /// The process dies between the claim and the report: before its calls, or after them.
    async fn die(&mut self, node: usize, mode: Mode) -> Result<(), SeedsFault> {
        if let Some(worker) = self.begin_unanswered(node, mode).await? {
            worker.abort();
            // It was aborted, so its end has nothing to say.
            let _ = worker.await;
            let name = if mode == Mode::DiesBefore {
                "crash before the call"
            } else {
                "crash after the call"
            };
            self.outside.count_fault(name);
            self.say_step(&format!("node {node}: {name}"));
        }
        self.restart(node).await
    }

    /// The process dies while it writes down what came of its calls.
    async fn die_in_report(&mut self, node: usize) -> Result<(), SeedsFault> {
        let (due, _) = self.due_effects(node);
        if due == 0 || due > 2 * UNDER_WAY_MAX {
            return Ok(());
        }
        let cut = self.random.one_of(&Cut::ALL).copied();
        let (engine, ports) = (self.node(node)?.engine.clone(), self.node(node)?.ports.clone());
        self.cut(cut).await?;
        let came = engine.run_effects_once(&ports, "worker").await;
        self.cut(None).await?;
        self.outside.count_fault("crash during the report");
        self.say_step(&format!("node {node} dies during its report ({cut:?})"));
        match came {
            Ok(_) | Err(EngineError::Storage(_)) => {}
            Err(error) => self.failed(error, "reporting")?,
        }
        self.restart(node).await
    }

    async fn die_in_wake(&mut self, node: usize) -> Result<(), SeedsFault> {
        let cut = self.random.one_of(&Cut::ALL).copied();
        self.cut(cut).await?;
        let came = self.node(node)?.engine.clone().wake_due_once().await;
        self.cut(None).await?;
        self.outside.count_fault("crash while waking");
        self.say_step(&format!("node {node} dies while it wakes ({cut:?})"));
        match came {
            Ok(_) | Err(EngineError::Storage(_)) => {}
            Err(error) => self.failed(error, "waking")?,
        }
        self.restart(node).await
    }

    /// The calls are under way, and their answers take long; everything else goes on meanwhile.
    async fn begin_late(&mut self, node: usize) -> Result<(), SeedsFault> {
        if let Some(worker) = self.begin_unanswered(node, Mode::Late).await? {
            let waiting = self.outside.take_waiting();
            self.outside.count_fault("answer late");
            self.say_step(&format!("node {node}: {} calls take long", waiting.len()));
            self.late.push(Late {
                node,
                worker,
                waiting,
            });
        }
        Ok(())
    }

    /// The answers of one of the late workers come in; not always of the one that began first.
    pub(super) async fn let_go(&mut self) -> Result<(), SeedsFault> {
        if self.late.is_empty() {
            return Ok(());
        }
        let late = self.late.swap_remove(self.random.below(self.late.len()));
        self.say_step(&format!(
            "node {}: {} late answers come in",
            late.node,
            late.waiting.len()
        ));
        for answer in late.waiting {
            // One whose worker is gone has nobody to tell.
            let _ = answer.send(());
        }
        match late.worker.await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => self.failed(error, "reporting late"),
            Err(error) => Err(SeedsFault::own(error.to_string())),
        }
    }

    fn note_wakes(&mut self, node: usize) {
        let now = self.time_of(node).as_microsecond();
        for case in self.books.cases.values() {
            if case.next_due.is_some_and(|due| due <= now) {
                self.coverage.note(&case.stage, "wake", Met::Followed);
            }
        }
    }
}
