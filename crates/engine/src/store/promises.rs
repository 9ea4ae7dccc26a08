//! Promises that still run: by when each scheduled case must be cut.

use crate::change::Change;
use crate::error::EngineError;
use crate::store::statement::execute;
use jiff::Timestamp;
use sqlx::AnyConnection;
use termination::Case;
use termination::case::Stage;

const PROMISE: &str = "insert into promise (case_id, operator, by_at) values {rows}
    on conflict (case_id) do update set by_at = excluded.by_at";

const OVER: &str = "delete from promise where case_id in ({rows})";

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

/// Writes down the promises that changes give or move, and strikes out those that they end. With the order to cut it is
/// written down in any case: one that was given before there was this table has no row yet.
pub(crate) async fn follow(db: &mut AnyConnection, changes: &[&Change]) -> Result<(), EngineError> {
    let (mut given, mut over) = (vec![], vec![]);
    for change in changes {
        let case = &change.case;
        let promised = promised(case);
        if promised == change.promised_before && change.entered().is_none() {
            continue;
        }
        let id = case.id.to_string().into();
        match promised {
            Some(by) => given.push([id, case.operator.to_string().into(), by.as_microsecond().into()]),
            None if change.promised_before.is_some() => over.push([id]),
            None => {}
        }
    }
    execute(db, PROMISE, given).await?;
    execute(db, OVER, over).await?;
    Ok(())
}
