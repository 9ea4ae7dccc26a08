//! Many holders at once.

use super::{HolderDetails, PartyKey};
use crate::error::EngineError;
use crate::keys::Keys;
use crate::store::rows::id;
use crate::store::statement::look_up;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeSet;
use termination::identifier::PartyId;

/// A holder as stored, still sealed: opening costs time and is left to whoever can spread it.
pub(crate) struct SealedHolder {
    pub(crate) party: PartyId,
    wrapped: Vec<u8>,
    sealed: Vec<u8>,
}

impl SealedHolder {
    /// What is on file.
    pub(crate) fn open(&self, keys: &Keys) -> Result<HolderDetails, EngineError> {
        let key = PartyKey::unwrap(self.party, keys, &self.wrapped)?;
        let content = key.open("holder", &self.sealed)?;
        serde_json::from_slice(&content).map_err(|_| EngineError::Corrupt { what: "party" })
    }
}

const HOLDERS: &str = "select party_id, wrapped_key, sealed from party
    where kind = 'holder' and wrapped_key is not null and sealed is not null and party_id in ({rows})";

/// The rows of holders; one that was erased is left out.
pub(crate) async fn sealed_holders(
    db: &mut AnyConnection,
    holders: &BTreeSet<PartyId>,
) -> Result<Vec<SealedHolder>, EngineError> {
    let keys = holders.iter().map(|holder| [holder.to_string().into()]).collect();
    let holder = |row: &AnyRow| {
        Ok(SealedHolder {
            party: id(row, 0, "party")?,
            wrapped: row.try_get(1)?,
            sealed: row.try_get(2)?,
        })
    };
    look_up(db, HOLDERS, keys).await?.iter().map(holder).collect()
}
