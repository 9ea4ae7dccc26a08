//! A crowd: many say something at the same time to one node, and one of them cannot be helped. They share a
//! transaction and not their fate.

use crate::seeds::database::Cut;
use crate::seeds::fault::SeedsFault;
use crate::seeds::invariant::Invariant;
use crate::seeds::model::What;
use crate::seeds::world::World;
use engine::EngineError;
use futures::future::join_all;
use termination::identifier::{CaseId, CommandId};

/// The most that come at once.
const CROWD_MAX: i64 = 7;

impl World {
    pub(super) async fn crowd(&mut self) -> Result<(), SeedsFault> {
        let node = self.any_node();
        let mut said: Vec<(CaseId, CommandId, What)> = vec![];
        for _ in 0..self.random.between(2, CROWD_MAX) {
            let Some(id) = self.some_case() else { break };
            if said.iter().all(|(other, ..)| *other != id) {
                let what = self.any_wish(id);
                self.learn(id, &what);
                said.push((id, CommandId::from_entropy(self.random.bytes()), what));
            }
        }
        let poisoned = self.random.percent(40);
        let poisoned = said.first().map(|(id, ..)| *id).filter(|_| poisoned);
        if let (Some(id), Some(cut)) = (poisoned, self.random.one_of(&Cut::ALL).copied()) {
            self.cut_one(cut, id).await?;
            self.outside.count_fault("one of a crowd fails");
        }
        self.outside.count_fault("a crowd at once");
        let calls = said
            .iter()
            .map(|(id, command, what)| self.call(node, (*id, *command), what));
        let came = join_all(calls).await;
        self.cut(None).await?;
        for ((id, command, what), came) in said.into_iter().zip(came) {
            match came? {
                Err(EngineError::Storage(_)) => {
                    self.remember(id, command, &what);
                    self.say_step(&format!("{id} {} in a crowd: fails", what.name()));
                    self.findings.expect(poisoned == Some(id), Invariant::Whole, || {
                        format!("{id}: {} failed because another one did", what.name())
                    });
                }
                came => self.heard(node, (id, command), (&what, came), "in a crowd")?,
            }
        }
        Ok(())
    }
}
