//! What needs a human, with its deadline.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::effects::{WorkRow, work_row};
use crate::store::rows::bigint;
use termination::identifier::{CaseId, OperatorId};

const ALL: &str = "select case_id, kind, since_at, by_at from work
    where closed_at is null order by by_at, case_id limit $1";

const OF_OPERATOR: &str = "select case_id, kind, since_at, by_at from work
    where operator = $1 and closed_at is null order by by_at, case_id limit $2";

const OF_CASE: &str = "select case_id, kind, since_at, by_at from work
    where case_id = $1 and closed_at is null order by by_at";

impl Engine {
    /// Open work, of one operator or of all, the nearest deadline first.
    pub async fn worklist(
        &self,
        operator: Option<&OperatorId>,
        limit: u32,
    ) -> Result<Vec<WorkRow>, EngineError> {
        let mut db = self.store().read().await?;
        let query = match operator {
            Some(operator) => sqlx::query(OF_OPERATOR).bind(operator.to_string()),
            None => sqlx::query(ALL),
        };
        let rows = query.bind(bigint(limit)).fetch_all(&mut *db).await?;
        rows.iter().map(work_row).collect()
    }

    /// Open work of one case, the nearest deadline first.
    pub async fn work_of(&self, case: CaseId) -> Result<Vec<WorkRow>, EngineError> {
        let mut db = self.store().read().await?;
        let rows = sqlx::query(OF_CASE)
            .bind(case.to_string())
            .fetch_all(&mut *db)
            .await?;
        rows.iter().map(work_row).collect()
    }
}
