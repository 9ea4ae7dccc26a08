//! The rows of the staff.

use super::{Role, Roles, StaffMember};
use crate::error::EngineError;
use crate::store::rows::{at, id, optional_at};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{OperatorId, StaffId};

pub(super) const ONE: &str =
    "select operator, staff_id, roles, shop, disabled_at, password_hash, totp, setup_until, created_at
    from staff where operator = $1 and staff_id = $2";

pub(super) const OF_OPERATOR: &str =
    "select operator, staff_id, roles, shop, disabled_at, password_hash, totp, setup_until, created_at
    from staff where operator = $1 order by staff_id";

/// Somebody as stored.
pub(super) struct StaffRow {
    pub(super) member: StaffMember,
    /// The argon2 text of the password.
    pub(super) password: Option<String>,
    /// The sealed secret of the authenticator app.
    pub(super) totp: Option<Vec<u8>>,
}

/// Reads a row of one of the statements above.
pub(super) fn staff_row(row: &AnyRow) -> Result<StaffRow, EngineError> {
    const WHAT: &str = "staff";
    let password: Option<String> = row.try_get(5)?;
    let totp: Option<Vec<u8>> = row.try_get(6)?;
    let roles: String = row.try_get(2)?;
    let member = StaffMember {
        operator: id(row, 0, WHAT)?,
        id: id(row, 1, WHAT)?,
        roles: roles_of(&roles).ok_or(EngineError::Corrupt { what: WHAT })?,
        shop: row.try_get(3)?,
        disabled: optional_at(row, 4)?.is_some(),
        has_password: password.is_some(),
        has_totp: totp.is_some(),
        setup_until: optional_at(row, 7)?,
        created_at: at(row, 8)?,
    };
    Ok(StaffRow {
        member,
        password,
        totp,
    })
}

/// Somebody with this name.
pub(super) async fn find(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
) -> Result<Option<StaffRow>, EngineError> {
    let one = sqlx::query(ONE).bind(operator.as_str()).bind(staff.to_string());
    one.fetch_optional(db).await?.as_ref().map(staff_row).transpose()
}

/// Everybody of an operator, by name.
pub(super) async fn everybody(
    db: &mut AnyConnection,
    operator: &OperatorId,
) -> Result<Vec<StaffMember>, EngineError> {
    let all = sqlx::query(OF_OPERATOR)
        .bind(operator.as_str())
        .fetch_all(db)
        .await?;
    all.iter().map(|row| Ok(staff_row(row)?.member)).collect()
}

/// Roles as they are stored.
pub(super) fn roles_text(roles: &Roles) -> String {
    roles.iter().map(|role| role.name()).collect::<Vec<_>>().join(",")
}

fn roles_of(text: &str) -> Option<Roles> {
    text.split(',').map(|role| role.parse::<Role>().ok()).collect()
}
