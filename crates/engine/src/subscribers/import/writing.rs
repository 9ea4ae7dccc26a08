//! Writes what a batch stores, in statements of many rows.

use super::sealing::{LineRow, PointerRow, Sealed};
use crate::error::EngineError;
use crate::store::statement::{Cell, execute};
use crate::vault::store_holders;
use crate::wire::FACTS_FORMAT;
use sqlx::AnyConnection;

const STORE_LINES: &str = "insert into subscription
    (party_id, subscription_id, operator, facts_format, facts, sealed, content_hash) values {rows}
    on conflict (party_id, subscription_id) do update set facts_format = excluded.facts_format,
        facts = excluded.facts, sealed = excluded.sealed, content_hash = excluded.content_hash";

// Somebody who made the same customer or line at the same time was quicker: theirs is not to be hidden. The unique key
// tells, and the batch is tried again.
const POINT: &str = "insert into lookup (hash, party_id, subscription_id) values {rows}";

const POINT_AWAY: &str = "insert into lookup (hash, party_id, subscription_id) values {rows}
    on conflict (hash) do update set party_id = excluded.party_id, subscription_id = excluded.subscription_id";

/// Writes everything.
pub(super) async fn write(db: &mut AnyConnection, sealed: Sealed) -> Result<(), EngineError> {
    store_holders(db, sealed.holders).await?;
    execute(
        db,
        STORE_LINES,
        sealed.lines.into_iter().map(LineRow::cells).collect(),
    )
    .await?;
    for (text, pointers) in [(POINT, sealed.new_pointers), (POINT_AWAY, sealed.moved_pointers)] {
        execute(db, text, pointers.into_iter().map(PointerRow::cells).collect()).await?;
    }
    Ok(())
}

impl LineRow {
    fn cells(self) -> [Cell; 7] {
        [
            self.party.to_string().into(),
            self.subscription.to_string().into(),
            self.operator.to_string().into(),
            FACTS_FORMAT.into(),
            self.facts.into(),
            Cell::Bytes(self.sealed),
            self.content_hash.into(),
        ]
    }
}

impl PointerRow {
    /// Where a hash leads: to a party and, for a line, to its subscription.
    fn cells(self) -> [Cell; 3] {
        [
            self.hash.into(),
            self.party.to_string().into(),
            Cell::MaybeText(self.subscription.map(|subscription| subscription.to_string())),
        ]
    }
}
