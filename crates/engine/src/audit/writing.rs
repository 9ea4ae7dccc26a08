//! Adding to the record. Whoever adds takes the operator's end of the chain first, so that others who add at the same
//! time, on this node or another, wait for them: nothing is lost and the chain does not fork.

use super::reading::AuditRow;
use super::{AuditEntry, chain};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::store::rows::{bigint, count};
use crate::store::statement::{Cell, execute};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeMap;
use termination::identifier::OperatorId;

const TAKE: &str = "update audit_head set seq = seq + $2 where operator = $1 returning seq, hash, seal";

const LAST: &str = "select seq, hash from audit where operator = $1 order by seq desc limit 1";

const BEGIN: &str = "insert into audit_head (operator, seq, hash, seal) values ($1, $2, $3, $4)
    on conflict (operator) do nothing";

const ADD: &str = "insert into audit
    (operator, seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash)
    values {rows}";

const SET: &str = "update audit_head set hash = $2, seal = $3 where operator = $1";

/// What stands for the seal once the end of a chain was tampered with: from then on it stays broken and shows at every
/// verification, while the work of the staff goes on to be recorded.
pub(super) const BROKEN: &str = "broken";

impl Engine {
    /// Puts an entry on the record and gives back its number. It is on the disk when this returns: only then may be
    /// shown or done what it says.
    pub async fn record(&self, entry: &AuditEntry) -> Result<u64, EngineError> {
        self.record_all(std::slice::from_ref(entry)).await
    }

    /// Puts several entries on the record in one transaction, and gives back the number of the last.
    pub async fn record_all(&self, entries: &[AuditEntry]) -> Result<u64, EngineError> {
        let mut of_operators: BTreeMap<&OperatorId, Vec<&AuditEntry>> = BTreeMap::new();
        for entry in entries {
            of_operators.entry(&entry.operator).or_default().push(entry);
        }
        let mut last = 0;
        let mut tx = self.store().write().await?;
        // In the order of the operators, so that two that record for several never wait for each other.
        for (operator, entries) in of_operators {
            last = append(&mut tx, self.keys(), self.now(), operator, &entries).await?;
        }
        tx.commit().await?;
        Ok(last)
    }
}

/// Adds entries of one operator in the caller's transaction, which holds the operator's chain from here to its end.
pub(crate) async fn append(
    db: &mut AnyConnection,
    keys: &Keys,
    now: Timestamp,
    operator: &OperatorId,
    entries: &[&AuditEntry],
) -> Result<u64, EngineError> {
    let key = &keys.audit;
    let number = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    let (end, mut hash, seal) = take(db, keys, operator, number).await?;
    let before = end.saturating_sub(number);
    let whole = chain::same(&seal, &chain::seal(key, operator, before, &hash));
    let mut rows = vec![];
    for (entry, seq) in entries.iter().zip(before + 1..) {
        let mut row = AuditRow::new(entry, seq, now);
        row.hash = chain::hash(key, &hash, operator, &row);
        hash.clone_from(&row.hash);
        rows.push(cells(operator, row));
    }
    execute(db, ADD, rows).await?;
    let seal = if whole {
        chain::seal(key, operator, end, &hash)
    } else {
        tracing::error!(operator = %operator, "the audit record was tampered with: `cease audit verify`");
        BROKEN.to_owned()
    };
    let set = sqlx::query(SET).bind(operator.as_str()).bind(hash).bind(seal);
    set.execute(db).await?;
    Ok(end)
}

/// Takes the end of the chain: the number after the new rows, and hash and seal before them.
async fn take(
    db: &mut AnyConnection,
    keys: &Keys,
    operator: &OperatorId,
    number: u64,
) -> Result<(u64, String, String), EngineError> {
    for _ in 0..2 {
        let taken = sqlx::query(TAKE).bind(operator.as_str()).bind(bigint(number));
        if let Some(row) = taken.fetch_optional(&mut *db).await? {
            return Ok((count(&row, 0, "audit head")?, row.try_get(1)?, row.try_get(2)?));
        }
        begin(db, keys, operator).await?;
    }
    Err(EngineError::Corrupt { what: "audit head" })
}

/// Begins the chain of an operator. Where there are rows already, its end was taken away, which must go on to show.
async fn begin(db: &mut AnyConnection, keys: &Keys, operator: &OperatorId) -> Result<(), EngineError> {
    let last = sqlx::query(LAST)
        .bind(operator.as_str())
        .fetch_optional(&mut *db)
        .await?;
    let (seq, hash, seal) = if let Some(row) = last {
        (row.try_get(0)?, row.try_get(1)?, BROKEN.to_owned())
    } else {
        let hash = chain::beginning(&keys.audit, operator);
        let seal = chain::seal(&keys.audit, operator, 0, &hash);
        (0_i64, hash, seal)
    };
    let begin = sqlx::query(BEGIN)
        .bind(operator.as_str())
        .bind(seq)
        .bind(hash)
        .bind(seal);
    begin.execute(db).await?;
    Ok(())
}

fn cells(operator: &OperatorId, row: AuditRow) -> [Cell; 11] {
    [
        operator.as_str().into(),
        bigint(row.seq).into(),
        row.at.as_microsecond().into(),
        row.staff.to_string().into(),
        row.act.into(),
        Cell::MaybeText(row.detail),
        Cell::MaybeText(row.case.map(|id| id.to_string())),
        Cell::MaybeText(row.party.map(|id| id.to_string())),
        Cell::MaybeText(row.line.map(|id| id.to_string())),
        Cell::MaybeText(row.reason),
        row.hash.into(),
    ]
}
