//! Rows of the tally: how many of what on which day.

use super::rows::{count, id};
use super::statement::execute;
use crate::error::EngineError;
use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeMap;
use termination::identifier::OperatorId;

/// What is counted: at which operator, on which day, what, of which sort.
pub(crate) type Key = (OperatorId, Date, &'static str, String);

/// Rows among which transactions that write at the same time spread what they count. A row belongs to one transaction
/// until its commit is on the disk, so with one row all would wait for each other.
pub(crate) const SHARDS: u8 = 16;

const ADD: &str = "insert into tally (operator, day, counted, value, shard, cases) values {rows}
    on conflict (operator, day, counted, value, shard) do update set cases = tally.cases + excluded.cases";

/// Adds what a transaction counted. It comes in the order of the keys, so that two transactions cannot each wait for the
/// other.
pub(crate) async fn add(
    db: &mut AnyConnection,
    shard: u8,
    counts: BTreeMap<Key, i64>,
) -> Result<(), EngineError> {
    let row = |((operator, day, counted, value), cases): (Key, i64)| {
        [
            operator.to_string().into(),
            day.to_string().into(),
            counted.into(),
            value.into(),
            i64::from(shard).into(),
            cases.into(),
        ]
    };
    execute(db, ADD, counts.into_iter().map(row).collect()).await?;
    Ok(())
}

const OF_PERIOD: &str = "select day, counted, value, cast(sum(cases) as bigint) from tally
    where operator = $1 and day >= $2 and day <= $3 group by day, counted, value";

/// A count of a day.
pub(crate) struct Tallied {
    pub(crate) day: Date,
    pub(crate) counted: String,
    pub(crate) value: String,
    pub(crate) cases: u64,
}

/// What was counted from one day to another, both included.
pub(crate) async fn tallied(
    db: &mut AnyConnection,
    operator: &OperatorId,
    from: Date,
    to: Date,
) -> Result<Vec<Tallied>, EngineError> {
    let rows = sqlx::query(OF_PERIOD)
        .bind(operator.to_string())
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(db)
        .await?;
    let tallied = |row: &AnyRow| {
        Ok(Tallied {
            day: id(row, 0, "tally")?,
            counted: row.try_get(1)?,
            value: row.try_get(2)?,
            cases: count(row, 3, "tally")?,
        })
    };
    rows.iter().map(tallied).collect()
}
