//! Changing somebody's account: roles, disabling, beginning anew.
//!
//! The audit record is written first. That takes the operator's end of the chain, so that two supervisors who disable
//! each other at the same moment come one after the other and the last of them stays.

use super::accounts::{StaffRefusal, fit};
use super::rows::{everybody, find, roles_text};
use super::{Role, Roles, sessions};
use crate::audit::{Act, AuditEntry, CONSOLE, append};
use crate::engine::Engine;
use crate::error::EngineError;
use jiff::SignedDuration;
use sqlx::AnyConnection;
use termination::identifier::{OperatorId, StaffId};

const SET_ROLES: &str = "update staff set roles = $3, shop = $4 where operator = $1 and staff_id = $2";

const SET_DISABLED: &str = "update staff set disabled_at = $3, setup_hash = null, setup_until = null
    where operator = $1 and staff_id = $2";

const FORGET: &str =
    "update staff set password_hash = null, totp = null where operator = $1 and staff_id = $2";

const FORGET_ALL: [&str; 2] = [
    "delete from staff_passkey where operator = $1 and staff_id = $2",
    "delete from staff_recovery where operator = $1 and staff_id = $2",
];

impl Engine {
    /// Gives somebody other roles, and a clerk a shop. What they may do changes with their next step.
    pub async fn change_staff(
        &self,
        operator: &OperatorId,
        by: StaffId,
        staff: StaffId,
        roles: &Roles,
        shop: Option<&str>,
    ) -> Result<Result<(), StaffRefusal>, EngineError> {
        if let Err(refusal) = fit(roles, shop) {
            return Ok(Err(refusal));
        }
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, by, Act::StaffChanged(staff)).await?;
        let stays = roles.contains(&Role::Supervisor);
        if let Err(refusal) = may(&mut tx, operator, by, staff, stays).await? {
            return Ok(Err(refusal));
        }
        let set = sqlx::query(SET_ROLES)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(roles_text(roles))
            .bind(shop);
        set.execute(&mut *tx).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Shuts somebody out: their sessions end at once, and a one-time link of theirs is void.
    pub async fn disable_staff(
        &self,
        operator: &OperatorId,
        by: StaffId,
        staff: StaffId,
    ) -> Result<Result<(), StaffRefusal>, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, by, Act::StaffDisabled(staff))
            .await?;
        if let Err(refusal) = may(&mut tx, operator, by, staff, false).await? {
            return Ok(Err(refusal));
        }
        set_disabled(&mut tx, operator, staff, Some(self.now().as_microsecond())).await?;
        sessions::end_all(&mut tx, operator, staff).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Lets somebody in again who was disabled, with what they logged in with before.
    pub async fn enable_staff(
        &self,
        operator: &OperatorId,
        by: StaffId,
        staff: StaffId,
    ) -> Result<Result<(), StaffRefusal>, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, by, Act::StaffEnabled(staff)).await?;
        if find(&mut tx, operator, staff).await?.is_none() {
            return Ok(Err(StaffRefusal::Unknown));
        }
        set_disabled(&mut tx, operator, staff, None).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Makes somebody begin anew: password, second factors, recovery codes and sessions end, and the one-time secret
    /// that comes back is how they choose new ones.
    pub async fn reset_staff(
        &self,
        operator: &OperatorId,
        by: StaffId,
        staff: StaffId,
        setup_life: SignedDuration,
    ) -> Result<Result<String, StaffRefusal>, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, by, Act::StaffReset(staff)).await?;
        if find(&mut tx, operator, staff).await?.is_none() {
            return Ok(Err(StaffRefusal::Unknown));
        }
        for statement in std::iter::once(FORGET).chain(FORGET_ALL) {
            let forget = sqlx::query(statement)
                .bind(operator.as_str())
                .bind(staff.to_string());
            forget.execute(&mut *tx).await?;
        }
        sessions::end_all(&mut tx, operator, staff).await?;
        let secret = self.begin_setup(&mut tx, operator, staff, setup_life).await?;
        tx.commit().await?;
        Ok(Ok(secret))
    }

    /// Ends all sessions of somebody.
    pub async fn force_log_out(
        &self,
        operator: &OperatorId,
        by: StaffId,
        staff: StaffId,
    ) -> Result<Result<(), StaffRefusal>, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, by, Act::ForcedLogOut(staff)).await?;
        if find(&mut tx, operator, staff).await?.is_none() {
            return Ok(Err(StaffRefusal::Unknown));
        }
        sessions::end_all(&mut tx, operator, staff).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    /// Puts an act of somebody on the record, in the caller's transaction.
    pub(super) async fn note(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        by: StaffId,
        act: Act,
    ) -> Result<(), EngineError> {
        let entry = AuditEntry::of(operator, by, act);
        append(db, self.keys(), self.now(), operator, &[&entry]).await?;
        Ok(())
    }
}

async fn set_disabled(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
    at: Option<i64>,
) -> Result<(), EngineError> {
    let set = sqlx::query(SET_DISABLED)
        .bind(operator.as_str())
        .bind(staff.to_string())
        .bind(at);
    set.execute(db).await?;
    Ok(())
}

/// Whether somebody's account may be changed so; `stays`: whether they are a supervisor afterwards. The command line
/// of the machine may do everything: it can also make the next supervisor.
async fn may(
    db: &mut AnyConnection,
    operator: &OperatorId,
    by: StaffId,
    staff: StaffId,
    stays: bool,
) -> Result<Result<(), StaffRefusal>, EngineError> {
    let everybody = everybody(db, operator).await?;
    let Some(member) = everybody.iter().find(|member| member.id == staff) else {
        return Ok(Err(StaffRefusal::Unknown));
    };
    let was = member.has_any(&[Role::Supervisor]) && !member.disabled;
    if stays || by.to_string() == CONSOLE {
        return Ok(Ok(()));
    }
    if by == staff {
        return Ok(Err(StaffRefusal::OneSelf));
    }
    let others = everybody
        .iter()
        .filter(|other| other.id != staff && !other.disabled && other.has_any(&[Role::Supervisor]));
    Ok(if was && others.count() == 0 {
        Err(StaffRefusal::LastSupervisor)
    } else {
        Ok(())
    })
}
