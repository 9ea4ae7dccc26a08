//! Making the call that an effect asks for.

use super::{Attempt, CALL_MAX};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ports::{Fault, LineState, Ports};
use crate::store::cases;
use crate::store::effects::Claimed;
use crate::telemetry::{BAR, DELETE, DETACH, READ_BACK, SEND};
use crate::vault::{self, LineIdentity};
use std::future::Future;
use termination::case::{Effect, Outcome};
use termination::identifier::SubscriptionId;

impl Engine {
    /// Looks up what the call needs and makes it, with no transaction open.
    pub(super) async fn call(&self, ports: &Ports, claimed: &Claimed) -> Result<Attempt, EngineError> {
        let id = &claimed.id;
        Ok(match claimed.effect {
            Effect::Send { message, to } => match self.parcel(id.case, message, to).await? {
                Ok(parcel) => done(self.in_time(SEND, ports.messenger.send(id, &parcel)).await),
                Err(why) => Attempt::Failed(Fault::Permanent(why)),
            },
            Effect::BarLine { line } => match self.identity(claimed, line).await? {
                Some(line) => done(self.in_time(BAR, ports.network.bar(id, &line)).await),
                None => NO_LINE,
            },
            Effect::DetachLine { line, .. } => match self.identity(claimed, line).await? {
                Some(line) => done(self.in_time(DETACH, ports.network.detach(id, &line)).await),
                None => NO_LINE,
            },
            Effect::ReadBackLine { line, .. } => match self.identity(claimed, line).await? {
                Some(line) => read_back(self.in_time(READ_BACK, ports.network.read_back(id, &line)).await),
                None => NO_LINE,
            },
            Effect::DeleteLine { line } => match self.identity(claimed, line).await? {
                Some(line) => done(self.in_time(DELETE, ports.network.delete(id, &line)).await),
                None => NO_LINE,
            },
            // The worklist took it when it was owed.
            Effect::AskHuman { .. } => Attempt::Answered(Outcome::Done),
        })
    }

    async fn identity(
        &self,
        claimed: &Claimed,
        line: SubscriptionId,
    ) -> Result<Option<LineIdentity>, EngineError> {
        let mut db = self.store().read().await?;
        let case = cases::load(&mut db, claimed.id.case).await?;
        let Some(holder) = case.and_then(|case| case.holder) else {
            return Ok(None);
        };
        vault::line_identity(&mut db, self.keys(), holder, line).await
    }

    /// Measures a call. One that never returns must not hold its worker for ever.
    pub(super) async fn in_time<T>(
        &self,
        name: (&'static str, &'static str),
        call: impl Future<Output = Result<T, Fault>>,
    ) -> Result<T, Fault> {
        let call = tokio::time::timeout(CALL_MAX, call);
        let answer = self.telemetry().call(name, call).await;
        answer.unwrap_or(Err(Fault::Temporary("timeout")))
    }
}

/// The line's numbers are gone: nobody can be asked about it.
const NO_LINE: Attempt = Attempt::Failed(Fault::Permanent("line_unknown"));

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
