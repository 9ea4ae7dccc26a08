//! Importing the operator's files, batch by batch.
//!
//! A batch costs a handful of statements of many rows: what is on file is read, every row is decided in memory, what
//! changes is sealed on all cores and written. A row of the batch sees what the rows before it have done.

mod decision;
mod preparation;
mod reading;
mod sealing;
mod writing;

pub use preparation::PreparedBatch;

use crate::engine::Engine;
use crate::error::EngineError;
use crate::vault::{HolderDetails, LineIdentity};
use decision::decide;
use preparation::PreparedRow;
use std::sync::Arc;
use termination::identifier::OperatorId;
use termination::subscription::{Changes, Contract, Payment, SimKind};

/// One data card with its holder, as the operator's files have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriberRow {
    /// At which operator.
    pub operator: OperatorId,
    /// The operator's own number for the customer: the same number is the same party.
    pub customer: String,
    /// The customer.
    pub holder: HolderDetails,
    /// The card's numbers.
    pub line: LineIdentity,
    /// How it is paid for.
    pub payment: Payment,
    /// What the card is.
    pub sim: SimKind,
    /// When and how its contract was made.
    pub contract: Contract,
    /// What was changed last.
    pub changes: Changes,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOutcome {
    /// The line is new.
    Added,
    /// Everything was known already.
    Known,
    /// The line was known; its terms, its numbers or its holder's details are new.
    Changed,
    /// It cannot be taken; says why by a stable name.
    Refused(&'static str),
}

impl Engine {
    /// Imports a batch in one transaction: all rows, or none when one is refused. A row that was imported before
    /// changes nothing, so that an import that was interrupted can simply be run again.
    pub async fn import_batch(&self, rows: &[SubscriberRow]) -> Result<Vec<RowOutcome>, EngineError> {
        self.import_prepared(self.prepare_batch(rows.to_vec())?).await
    }

    /// Hashes a batch for [`Engine::import_prepared`]: work for the processor only, which can go on while the batch
    /// before is being written.
    pub fn prepare_batch(&self, rows: Vec<SubscriberRow>) -> Result<PreparedBatch, EngineError> {
        PreparedBatch::new(self.keys(), rows)
    }

    /// As [`Engine::import_batch`], of a batch that this engine has prepared.
    pub async fn import_prepared(&self, batch: PreparedBatch) -> Result<Vec<RowOutcome>, EngineError> {
        let rows: Arc<[PreparedRow]> = batch.into_rows();
        let mut tx = self.store().write().await?;
        let on_file = reading::on_file(&mut tx, &rows).await?;
        let decided = decide(&rows, on_file, self.entropy());
        if decided.is_refused() {
            return Ok(decided.outcomes);
        }
        if decided.changes_something() {
            let sealed = sealing::seal(self, rows, decided.files).await?;
            writing::write(&mut tx, sealed).await?;
            tx.commit().await?;
        }
        Ok(decided.outcomes)
    }
}
