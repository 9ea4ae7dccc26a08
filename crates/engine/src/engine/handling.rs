//! Commands to cases.

use super::order::Order;
use super::{Answer, Engine};
use crate::error::EngineError;
use crate::vault::Contact;
use termination::identifier::{CaseId, CommandId};
use termination::{Command, Refusal};

impl Engine {
    /// Answers one command. A known command id is answered with its first answer. A refusal changes nothing and is not
    /// recorded: the same command may be followed later.
    pub async fn handle(
        &self,
        case: CaseId,
        id: CommandId,
        command: Command,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        self.ask(case, id, Order::Plain(command)).await
    }

    /// As [`Engine::handle`] with [`Command::CorrectAddress`]; the new address is sealed in the vault in the same
    /// transaction, and whether it is the one on file is found out here.
    pub async fn correct_address(
        &self,
        case: CaseId,
        id: CommandId,
        contact: Contact,
    ) -> Result<Result<Answer, Refusal>, EngineError> {
        self.ask(case, id, Order::Correct(contact)).await
    }
}
