//! Making the call that an effect asks for.

use super::Attempt;
use super::ready::Ready;
use crate::effect_id::EffectId;
use crate::engine::Engine;
use crate::ports::{Fault, LineState, Ports};
use crate::telemetry::{BAR, DELETE, DETACH, READ_BACK, SEND};
use std::future::Future;
use termination::case::Outcome;

impl Engine {
    /// Makes the call, with no transaction open.
    pub(super) async fn call(&self, ports: &Ports, id: &EffectId, ready: Ready) -> Attempt {
        let network = &ports.network;
        match ready {
            Ready::Message(parcel) => done(self.in_time(SEND, ports.messenger.send(id, &parcel)).await),
            Ready::Bar(line) => done(self.in_time(BAR, network.bar(id, &line)).await),
            Ready::Detach(line) => done(self.in_time(DETACH, network.detach(id, &line)).await),
            Ready::ReadBack(line) => read_back(self.in_time(READ_BACK, network.read_back(id, &line)).await),
            Ready::Delete(line) => done(self.in_time(DELETE, network.delete(id, &line)).await),
            Ready::Worklist => Attempt::Answered(Outcome::Done),
        }
    }

    /// Measures a call. One that never returns must not hold its worker for ever.
    pub(super) async fn in_time<T>(
        &self,
        name: (&'static str, &'static str),
        call: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let call = tokio::time::timeout(self.outbox().call_max, call);
        let answer = self.telemetry().call(name, call).await;
        answer.unwrap_or(Err(Fault::Temporary("timeout")))
    }
}

fn done(result: Result<(), Fault>) -> Attempt {
    match result {
        Ok(()) => Attempt::Answered(Outcome::Done),
        Err(fault) => Attempt::Failed(fault),
    }
}

fn read_back(result: Result<LineState, Fault>) -> Attempt {
    match result {
        Ok(LineState::Dead) => Attempt::Answered(Outcome::Dead),
        Ok(LineState::Alive) => Attempt::Answered(Outcome::Alive),
        Err(fault) => Attempt::Failed(fault),
    }
}
