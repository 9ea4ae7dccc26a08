//! Promises that still run: by when each scheduled case must be cut.

use crate::change::Change;
use crate::error::EngineError;
use jiff::Timestamp;
use sqlx::AnyConnection;
use termination::Case;
use termination::case::Stage;

const PROMISE: &str = "insert into promise (case_id, operator, by_at) values ($1, $2, $3)
    on conflict (case_id) do update set by_at = excluded.by_at";

const OVER: &str = "delete from promise where case_id = $1";

/// By when the lines must be off, while they are not.
pub(crate) fn promised(case: &Case) -> Option<Timestamp> {
    match &case.stage {
        Stage::Pending(stage) => Some(stage.schedule.cut_due.at),
        Stage::Ceasing(stage) => Some(stage.schedule.cut_due.at),
        Stage::Received(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => None,
    }
}

/// Writes down a promise that a change gives or moves, and strikes out one that it ends. With the order to cut it is
/// written down in any case: one that was given before there was this table has no row yet.
pub(crate) async fn follow(db: &mut AnyConnection, change: &Change) -> Result<(), EngineError> {
    let case = &change.case;
    let promised = promised(case);
    if promised == change.promised_before && change.entered().is_none() {
        return Ok(());
    }
    match promised {
        Some(by) => {
            sqlx::query(PROMISE)
                .bind(case.id.to_string())
                .bind(case.operator.to_string())
                .bind(by.as_microsecond())
                .execute(db)
                .await?;
        }
        None if change.promised_before.is_some() => {
            sqlx::query(OVER).bind(case.id.to_string()).execute(db).await?;
        }
        None => {}
    }
    Ok(())
}
