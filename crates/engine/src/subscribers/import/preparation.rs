//! What can be computed of a batch before the database is asked.

use super::SubscriberRow;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::vault::{HolderDetails, customer_hash, line_hash, name_hash};
use crate::wire::write_facts;
use std::sync::Arc;

/// A batch of rows with their keyed hashes; made by [`Engine::prepare_batch`](crate::Engine::prepare_batch).
pub struct PreparedBatch(Vec<PreparedRow>);

/// A row with its keyed hashes.
pub(super) struct PreparedRow {
    pub(super) row: SubscriberRow,
    /// Finds the customer.
    pub(super) customer_hash: String,
    /// Tells whether the holder's details changed.
    pub(super) holder_content: String,
    /// Finds the holder by name and postcode.
    pub(super) name_hash: Option<String>,
    /// Finds the line.
    pub(super) line_hash: String,
    /// Tells whether the line's terms or numbers changed.
    pub(super) line_content: String,
    /// The line's terms as they are stored.
    pub(super) facts: String,
}

impl PreparedBatch {
    pub(super) fn new(keys: &Keys, rows: Vec<SubscriberRow>) -> Result<Self, EngineError> {
        rows.into_iter()
            .map(|row| PreparedRow::new(keys, row))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub(super) fn into_rows(self) -> Arc<[PreparedRow]> {
        self.0.into()
    }
}

impl PreparedRow {
    fn new(keys: &Keys, row: SubscriberRow) -> Result<Self, EngineError> {
        let corrupt = || EngineError::Corrupt { what: "subscription" };
        let facts = write_facts(row.payment, row.sim, row.contract, row.changes).map_err(|_| corrupt())?;
        let identity = row.line.to_json().map_err(|_| corrupt())?;
        let line_content = keys.content.mac_text(&[b"line", facts.as_bytes(), &identity]);
        Ok(Self {
            customer_hash: customer_hash(keys, &row.operator, &row.customer),
            holder_content: holder_content(keys, &row.holder)?,
            name_hash: row
                .holder
                .postcode()
                .and_then(|postcode| name_hash(keys, &row.operator, &row.holder.name, &postcode)),
            line_hash: line_hash(keys, &row.operator, row.line.msisdn),
            line_content,
            facts,
            row,
        })
    }
}

/// The keyed hash of a holder's details.
fn holder_content(keys: &Keys, holder: &HolderDetails) -> Result<String, EngineError> {
    let json = serde_json::to_vec(holder).map_err(|_| EngineError::Corrupt { what: "party" })?;
    Ok(keys.content.mac_text(&[b"holder", &json]))
}
