//! Adding somebody to the staff, and finding them.

use super::rows::{everybody, find, roles_text};
use super::{Role, Roles, StaffMember};
use crate::audit::{Act, AuditEntry, CONSOLE, NOBODY, append};
use crate::engine::Engine;
use crate::error::EngineError;
use termination::identifier::{OperatorId, StaffId};

/// Somebody who is to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStaff {
    /// Their short name.
    pub id: StaffId,
    /// What they may do; at least one.
    pub roles: Roles,
    /// The shop of a clerk.
    pub shop: Option<String>,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StaffRefusal {
    /// Somebody of this operator has the name.
    #[error("somebody of this operator has this name already")]
    NameTaken,
    /// The name is the program's own.
    #[error("this name is kept for the program itself")]
    NameReserved,
    /// Nobody of this operator has the name.
    #[error("nobody of this operator has this name")]
    Unknown,
    /// No role was given.
    #[error("somebody of the staff has at least one role")]
    NoRole,
    /// A clerk without a shop.
    #[error("a clerk is bound to a shop: say which")]
    NoShop,
    /// A shop without a clerk.
    #[error("only a clerk is bound to a shop")]
    ShopWithoutClerk,
    /// The last supervisor would go.
    #[error("this is the last supervisor; make somebody else one first")]
    LastSupervisor,
    /// A supervisor would shut themselves out.
    #[error("nobody takes away their own supervisor role or disables themselves; ask another supervisor")]
    OneSelf,
}

const INSERT: &str = "insert into staff (operator, staff_id, roles, shop, totp_step, created_at)
    values ($1, $2, $3, $4, 0, $5) on conflict (operator, staff_id) do nothing";

impl Engine {
    /// Adds somebody to an operator's staff and gives back the one-time secret with which they choose how to log in:
    /// it works until the given span is over, and is shown to nobody else.
    pub async fn add_staff(
        &self,
        operator: &OperatorId,
        by: StaffId,
        new: &NewStaff,
        setup_life: jiff::SignedDuration,
    ) -> Result<Result<String, StaffRefusal>, EngineError> {
        if let Err(refusal) = fit(&new.roles, new.shop.as_deref()) {
            return Ok(Err(refusal));
        }
        if [CONSOLE, NOBODY].contains(&new.id.to_string().as_str()) {
            return Ok(Err(StaffRefusal::NameReserved));
        }
        let mut tx = self.store().write().await?;
        let entry = AuditEntry::of(operator, by, Act::StaffAdded(new.id));
        append(&mut tx, self.keys(), self.now(), operator, &[&entry]).await?;
        let insert = sqlx::query(INSERT)
            .bind(operator.as_str())
            .bind(new.id.to_string())
            .bind(roles_text(&new.roles))
            .bind(new.shop.as_deref())
            .bind(self.now().as_microsecond());
        if insert.execute(&mut *tx).await?.rows_affected() == 0 {
            return Ok(Err(StaffRefusal::NameTaken));
        }
        let secret = self.begin_setup(&mut tx, operator, new.id, setup_life).await?;
        tx.commit().await?;
        Ok(Ok(secret))
    }

    /// Somebody of an operator's staff, disabled or not.
    pub async fn staff_member(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Option<StaffMember>, EngineError> {
        let mut db = self.store().read().await?;
        Ok(find(&mut db, operator, staff).await?.map(|row| row.member))
    }

    /// Everybody of an operator's staff, by name.
    pub async fn staff(&self, operator: &OperatorId) -> Result<Vec<StaffMember>, EngineError> {
        everybody(&mut *self.store().read().await?, operator).await
    }

    /// The argon2 text of somebody's password, for whoever checks it; `None` where there is nothing to log in with:
    /// nobody has the name, they are disabled, or have not chosen one.
    pub async fn staff_password(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Option<String>, EngineError> {
        let mut db = self.store().read().await?;
        let row = find(&mut db, operator, staff).await?;
        Ok(row
            .filter(|row| !row.member.disabled)
            .and_then(|row| row.password))
    }
}

/// Whether roles and shop fit together.
pub(super) fn fit(roles: &Roles, shop: Option<&str>) -> Result<(), StaffRefusal> {
    match (roles.contains(&Role::Clerk), shop) {
        _ if roles.is_empty() => Err(StaffRefusal::NoRole),
        (true, None) => Err(StaffRefusal::NoShop),
        (false, Some(_)) => Err(StaffRefusal::ShopWithoutClerk),
        (true, Some(_)) | (false, None) => Ok(()),
    }
}
