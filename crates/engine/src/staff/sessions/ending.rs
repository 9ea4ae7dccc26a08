//! How sessions end.

use crate::audit::Act;
use crate::engine::Engine;
use crate::error::EngineError;
use sqlx::AnyConnection;
use termination::identifier::{OperatorId, StaffId};

/// Takes away what is over.
pub(crate) const SWEEP: &str = "delete from staff_session where expires_at <= $1";

const END: &str = "delete from staff_session where operator = $1 and staff_id = $2 and id_hash = $3";

const END_ALL: &str = "delete from staff_session where operator = $1 and staff_id = $2";

const END_OTHERS: &str = "delete from staff_session where operator = $1 and staff_id = $2 and id_hash <> $3";

impl Engine {
    /// Logs somebody out.
    pub async fn end_staff_session(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        secret: &str,
    ) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::LoggedOut).await?;
        let handle = self.staff_session_hash(operator, secret);
        end_one(&mut tx, operator, staff, &handle).await?;
        Ok(tx.commit().await?)
    }

    /// Ends one of somebody's own sessions by what names it in their list; says whether there was one.
    pub async fn end_staff_session_named(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        handle: &str,
    ) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::SessionEnded).await?;
        if !end_one(&mut tx, operator, staff, handle).await? {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Ends all sessions of somebody but one, in the caller's transaction.
    pub(in crate::staff) async fn end_other_staff_sessions(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        staff: StaffId,
        secret: &str,
    ) -> Result<(), EngineError> {
        let end = sqlx::query(END_OTHERS)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(self.staff_session_hash(operator, secret));
        end.execute(db).await?;
        Ok(())
    }
}

/// Ends one session, in the caller's transaction; says whether there was one.
pub(super) async fn end_one(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
    handle: &str,
) -> Result<bool, EngineError> {
    let end = sqlx::query(END)
        .bind(operator.as_str())
        .bind(staff.to_string())
        .bind(handle);
    Ok(end.execute(db).await?.rows_affected() > 0)
}

/// Ends every session of somebody, in the caller's transaction.
pub(in crate::staff) async fn end_all(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
) -> Result<(), EngineError> {
    let end = sqlx::query(END_ALL)
        .bind(operator.as_str())
        .bind(staff.to_string());
    end.execute(db).await?;
    Ok(())
}
