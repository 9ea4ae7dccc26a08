//! Everything calms down: no faults any more, staff put right what is stuck, and time passes until nothing is due.

use crate::seeds::fault::SeedsFault;
use crate::seeds::invariant::Broken;
use crate::seeds::model::What;
use crate::seeds::world::World;
use termination::Command;
use termination::identifier::{CaseId, CommandId};

/// More rounds than any run needs: a reminder, a code, a cut at a time.
const ROUNDS_MAX: usize = 4_000;

impl World {
    /// Lets everything come to its end, and looks a last time.
    pub(in crate::seeds) async fn end(&mut self) -> Result<Option<Broken>, SeedsFault> {
        self.begin_step();
        self.outside.calm_down();
        while !self.late.is_empty() {
            self.let_go().await?;
        }
        self.clocks_agree();
        for _ in 0..ROUNDS_MAX {
            if let Some(broken) = self.staff_put_right().await? {
                return Ok(Some(broken));
            }
            self.begin_step();
            let quiet = self.run_until_quiet(0).await?;
            if let Some(broken) = self.judge(quiet).await? {
                return Ok(Some(broken));
            }
            let cases = self.books.cases.values();
            let due = cases.flat_map(|case| {
                let effects = case.effects.values().filter_map(|effect| effect.next_at);
                effects.chain(case.next_due)
            });
            let Some(next) = due.min() else {
                return self.judge_end().await;
            };
            self.move_node_to(0, next);
        }
        Err(SeedsFault::own("the run does not come to its end"))
    }

    /// Lines that the network left alive are cut by hand, and what is stuck is tried again.
    async fn staff_put_right(&mut self) -> Result<Option<Broken>, SeedsFault> {
        let stuck: Vec<CaseId> = self
            .books
            .cases
            .iter()
            .filter(|(_, case)| case.stage == "ceasing")
            .filter(|(_, case)| {
                let mut open = case.work.values().filter(|work| work.open);
                open.any(|work| matches!(work.kind.as_str(), "cut-failed" | "read-back-contradicts"))
            })
            .map(|(id, _)| *id)
            .collect();
        for id in stuck {
            self.repair_by_hand(id);
            self.begin_step();
            let command = CommandId::from_entropy(self.random.bytes());
            self.say_on(0, (id, command), What::Command(Command::Retry), "by staff")
                .await?;
            if let Some(broken) = self.judge(None).await? {
                return Ok(Some(broken));
            }
        }
        Ok(None)
    }
}
