//! Many commands, one transaction, and no shared fate.
//!
//! Whoever asks puts an order into the queue and waits. A runner takes what has gathered meanwhile, at most one order
//! of a case, and does it in one transaction with one wait for the disk: it loads everything at once, decides each by
//! itself, and writes all changes with a few statements of many rows. While it works, the next group gathers.
//!
//! A refusal changes nothing for the others. An order whose case was changed by another node meanwhile is left out and
//! decided anew. Whatever else fails, and may be the fault of one, takes the whole transaction back; then each is done
//! alone, so that only the one that cannot be done fails.

use super::order::{Asked, Counted, Order, Reply, Waiting};
use super::queue::{Batch, Caller, StartRunner};
use super::writing::Written;
use super::{Answer, Engine};
use crate::error::EngineError;
use crate::throttle::{self, Allowed};
use futures::FutureExt as _;
use std::panic::AssertUnwindSafe;
use termination::identifier::{CaseId, CommandId};
use tokio::sync::oneshot;
use tracing::Span;

/// How often a command is decided because other nodes changed the same case. Each time it loses another one wins, so only
/// as many commands at once, of as many nodes, could make it lose so often.
const TRIES_MAX: usize = 64;

/// What came of a group.
struct Done {
    replies: Vec<Reply>,
    allowed: Vec<Allowed>,
}

impl Engine {
    /// Asks for an order to be followed, and waits until its answer is on the disk.
    pub(crate) async fn ask(&self, case: CaseId, command: CommandId, order: Order) -> Reply {
        let (reply, answer) = oneshot::channel();
        let name = order.name();
        let answered = async {
            let asked = Asked {
                case,
                command,
                actor: self.actor(),
                order,
                span: Span::current(),
                reply,
            };
            let start = self.queue().push(self.lane(), asked);
            self.run_if(start);
            // A runner that broke off may have committed.
            answer.await.unwrap_or(Err(EngineError::Unreachable))
        };
        self.telemetry().command(name, answered).await
    }

    /// Asks for an attempt to be counted.
    pub(crate) async fn ask_to_count(
        &self,
        count: impl FnOnce(oneshot::Sender<Result<Allowed, EngineError>>) -> Counted,
    ) -> Result<Allowed, EngineError> {
        let (reply, answer) = oneshot::channel();
        let start = self.queue().push_count(count(reply));
        self.run_if(start);
        answer.await.unwrap_or(Err(EngineError::Unreachable))
    }

    /// Starts a runner; it ends when nothing waits.
    fn run_if(&self, StartRunner(start): StartRunner) {
        if start {
            let mut runner = Runner {
                engine: self.clone(),
                ended: false,
            };
            tokio::spawn(async move { runner.run().await });
        }
    }

    /// Does what waits, group by group, until nothing waits. Only needed where no group is begun by itself: see
    /// [`GroupSettings::at_once`](super::GroupSettings::at_once).
    pub async fn run_waiting(&self) {
        while let Some(batch) = self.queue().next(Caller::Hand) {
            self.run(batch).await;
        }
    }

    async fn run(&self, batch: Batch) {
        let cases = batch.orders.iter().map(|order| order.asked.case).collect();
        let under_way = UnderWay { engine: self, cases };
        let again = self.run_all(batch).await;
        // Back before their cases are free: another runner would take a later order of the same case first.
        self.queue().put_back(again);
        drop(under_way);
    }

    /// Does a batch; gives back what must be decided anew.
    async fn run_all(&self, batch: Batch) -> Vec<Waiting> {
        match self.together(&batch).await {
            Ok(done) => self.deliver(batch, done),
            Err(error) if error.is_of_everybody() => {
                fail(batch, &error);
                vec![]
            }
            Err(error) => self.one_by_one(batch, &error).await,
        }
    }

    /// Does each alone, after something failed that may be the fault of one.
    async fn one_by_one(&self, mut batch: Batch, error: &EngineError) -> Vec<Waiting> {
        if batch.orders.len() <= 1 && (batch.orders.is_empty() || batch.counts.is_empty()) {
            let replies = batch.orders.iter().map(|_| Err(error.clone())).collect();
            for count in batch.counts.drain(..) {
                count.answer(Err(error.clone()));
            }
            let allowed = vec![];
            return self.deliver(batch, Done { replies, allowed });
        }
        tracing::debug!(
            kind = error.kind(),
            orders = batch.orders.len(),
            "a group is done one by one"
        );
        let counts = Batch {
            orders: vec![],
            counts: batch.counts,
        };
        let alone = batch.orders.into_iter().map(|order| Batch {
            orders: vec![order],
            counts: vec![],
        });
        let mut again = vec![];
        for batch in alone.chain([counts]) {
            again.extend(Box::pin(self.run_all(batch)).await);
        }
        again
    }

    /// Answers everybody but those who must be decided anew, and gives those back.
    fn deliver(&self, batch: Batch, done: Done) -> Vec<Waiting> {
        let mut again = vec![];
        let mut changed = false;
        for (mut order, reply) in batch.orders.into_iter().zip(done.replies) {
            if matches!(reply, Err(EngineError::Conflict)) && order.tries < TRIES_MAX {
                order.tries += 1;
                again.push(order);
                continue;
            }
            changed |= matches!(&reply, Ok(Ok(answer)) if !answer.repeated);
            order.answer(reply);
        }
        for (count, allowed) in batch.counts.into_iter().zip(done.allowed) {
            count.answer(Ok(allowed));
        }
        if changed {
            self.signal();
        }
        again
    }

    /// Does a group in one transaction.
    async fn together(&self, batch: &Batch) -> Result<Done, EngineError> {
        let now = self.now();
        let mut tx = self.store().write().await?;
        let allowed = throttle::count(&mut tx, &batch.counts, now).await?;
        let asked: Vec<&Asked> = batch.orders.iter().map(|order| &order.asked).collect();
        let loaded = self.load(&mut tx, &asked).await?;
        let mut replies = Vec::with_capacity(batch.orders.len());
        let mut decided = vec![];
        for (place, Waiting { asked, .. }) in batch.orders.iter().enumerate() {
            match self.decide(&mut tx, &loaded, asked, now).await {
                Ok(decision) => {
                    replies.push(decision.reply);
                    decided.extend(decision.change.map(|change| (place, change)));
                }
                Err(error) if error.is_of_one_case() => replies.push(Err(error)),
                Err(error) => return Err(error),
            }
        }
        let Written {
            cases: written,
            voided,
        } = self.write(&mut tx, &batch.orders, &decided, now).await?;
        if !(written.is_empty() && batch.counts.is_empty()) {
            let size = written.len() + batch.counts.len();
            let callers = decided.iter().map(|(place, _)| &batch.orders[*place].asked.span);
            self.telemetry().commit(tx.commit(), size, callers).await?;
        }
        if voided {
            self.note_voided();
        }
        for (place, decided) in decided {
            let change = decided.change;
            replies[place] = if written.contains(&change.case.id) {
                let asked = &batch.orders[place].asked;
                self.telemetry().committed(&change);
                tracing::info!(
                    case = %asked.case, command = asked.order.name(), stage = change.case.stage.name(),
                    events = change.events.len(), "followed"
                );
                Ok(Ok(Answer {
                    case: change.case,
                    events: change.events,
                    repeated: false,
                }))
            } else {
                Err(EngineError::Conflict)
            };
        }
        Ok(Done { replies, allowed })
    }
}

fn fail(batch: Batch, error: &EngineError) {
    for order in batch.orders {
        order.answer(Err(error.clone()));
    }
    for count in batch.counts {
        count.answer(Err(error.clone()));
    }
}

/// The cases of a group that is being done. Given free also when the group breaks off.
struct UnderWay<'a> {
    engine: &'a Engine,
    cases: Vec<CaseId>,
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.engine.queue().over(&self.cases);
    }
}

/// Does groups until nothing waits, also after one that broke off. A runner that is dropped leaves its place to another.
struct Runner {
    engine: Engine,
    ended: bool,
}

impl Runner {
    async fn run(&mut self) {
        while let Some(batch) = self.engine.queue().next(Caller::Runner) {
            // Those of its group are answered by being dropped. The others still wait, and nobody else may come.
            if AssertUnwindSafe(self.engine.run(batch))
                .catch_unwind()
                .await
                .is_err()
            {
                tracing::error!("a group broke off");
            }
        }
        self.ended = true;
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        if !self.ended {
            self.engine.queue().runner_broke();
        }
    }
}
