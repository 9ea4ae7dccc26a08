//! How much work is open.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::effects::work_kind;
use crate::store::rows::{count, optional_at};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use termination::case::WorkKind;
use termination::identifier::OperatorId;

/// Through the index of open work alone: what is closed costs nothing here, however much of it there is.
const COUNTS: &str = "select kind, count(*), count(case when by_at <= $2 then 1 end),
        count(case when claimed_until > $2 then 1 end), min(by_at)
    from work where operator = $1 and closed_at is null group by kind";

/// Open work of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkCount {
    /// Which.
    pub kind: WorkKind,
    /// Open entries.
    pub open: u64,
    /// Those whose deadline has passed.
    pub late: u64,
    /// Those that somebody has taken.
    pub taken: u64,
    /// The nearest deadline, also one that has passed.
    pub nearest: Option<Timestamp>,
}

impl Engine {
    /// How much work an operator has: every kind, in a fixed order, also those of which there is none.
    pub async fn work_counts(&self, operator: &OperatorId) -> Result<Vec<WorkCount>, EngineError> {
        let mut db = self.store().read().await?;
        let rows = sqlx::query(COUNTS)
            .bind(operator.to_string())
            .bind(self.now().as_microsecond())
            .fetch_all(&mut *db)
            .await?;
        let counted: Vec<WorkCount> = rows.iter().map(counted).collect::<Result<_, _>>()?;
        let of = |kind| {
            let found = counted.iter().find(|count| count.kind == kind).copied();
            found.unwrap_or(WorkCount {
                kind,
                open: 0,
                late: 0,
                taken: 0,
                nearest: None,
            })
        };
        Ok(WorkKind::ALL.into_iter().map(of).collect())
    }
}

fn counted(row: &AnyRow) -> Result<WorkCount, EngineError> {
    Ok(WorkCount {
        kind: work_kind(row, 0)?,
        open: count(row, 1, "work")?,
        late: count(row, 2, "work")?,
        taken: count(row, 3, "work")?,
        nearest: optional_at(row, 4)?,
    })
}
