//! What is on file of the customers and lines of a batch.

use super::decision::{Customer, Files, Key, Line, Pointer};
use super::preparation::PreparedRow;
use crate::error::EngineError;
use crate::store::rows::{id, optional_at};
use crate::store::statement::look_up;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeSet;

const CUSTOMERS: &str = "select l.hash, l.party_id, p.wrapped_key, p.content_hash from lookup l
    left join party p on p.party_id = l.party_id and p.kind = 'holder'
    where l.subscription_id is null and l.hash in ({rows})";

const LINES: &str = "select l.hash, l.party_id, l.subscription_id, s.content_hash, s.ended_at from lookup l
    join subscription s on s.party_id = l.party_id and s.subscription_id = l.subscription_id
    where l.hash in ({rows})";

/// Reads what is on file.
pub(super) async fn on_file(db: &mut AnyConnection, rows: &[PreparedRow]) -> Result<Files, EngineError> {
    let mut files = Files::default();
    let hashes: BTreeSet<&str> = rows.iter().map(|row| row.customer_hash.as_str()).collect();
    for row in found(db, CUSTOMERS, hashes).await? {
        let key = row.try_get::<Option<Vec<u8>>, _>(2)?;
        let customer = Customer {
            party: id(&row, 1, "lookup")?,
            key: key.map_or(Key::Gone, Key::Wrapped),
            content: row.try_get(3)?,
            details_of: None,
        };
        files.customers.insert(row.try_get(0)?, customer);
    }
    let hashes: BTreeSet<&str> = rows.iter().map(|row| row.line_hash.as_str()).collect();
    for row in found(db, LINES, hashes).await? {
        let line = Line {
            party: id(&row, 1, "lookup")?,
            subscription: id(&row, 2, "lookup")?,
            content: row.try_get(3)?,
            ended: optional_at(&row, 4)?.is_some(),
            pointer: Pointer::Kept,
            terms_of: None,
        };
        files.lines.insert(row.try_get(0)?, line);
    }
    Ok(files)
}

/// The rows with these hashes.
async fn found(
    db: &mut AnyConnection,
    select: &'static str,
    hashes: BTreeSet<&str>,
) -> Result<Vec<AnyRow>, EngineError> {
    look_up(db, select, hashes.into_iter().map(|hash| [hash.into()]).collect()).await
}
