//! Passkeys: what they showed of themselves when they were added. It is public; the library that checks them writes
//! and reads it, and for us it is bytes.

use super::rows::find;
use crate::audit::Act;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::rows::{at, count, optional_at};
use jiff::Timestamp;
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{OperatorId, StaffId};

/// A passkey of somebody of the staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// The id that the passkey itself chose, in base64url.
    pub id: String,
    /// What it showed of itself.
    pub credential: Vec<u8>,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

const INSERT: &str = "insert into staff_passkey (operator, staff_id, passkey_id, credential, created_at)
    values ($1, $2, $3, $4, $5) on conflict (operator, staff_id, passkey_id) do nothing";

const ALL: &str = "select passkey_id, credential, created_at, used_at from staff_passkey
    where operator = $1 and staff_id = $2 order by passkey_id";

const NUMBER: &str = "select count(*) from staff_passkey where operator = $1 and staff_id = $2";

const USE: &str = "update staff_passkey set credential = $4, used_at = $5
    where operator = $1 and staff_id = $2 and passkey_id = $3";

const REMOVE: &str = "delete from staff_passkey where operator = $1 and staff_id = $2 and passkey_id = $3";

impl Engine {
    /// Makes a passkey one of somebody's second factors; says whether it was new.
    pub async fn add_passkey(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        passkey_id: &str,
        credential: &[u8],
    ) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::FactorAdded("passkey"))
            .await?;
        let insert = sqlx::query(INSERT)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(passkey_id)
            .bind(credential)
            .bind(self.now().as_microsecond());
        if insert.execute(&mut *tx).await?.rows_affected() == 0 {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Somebody's passkeys.
    pub async fn passkeys(&self, operator: &OperatorId, staff: StaffId) -> Result<Vec<Passkey>, EngineError> {
        let all = sqlx::query(ALL).bind(operator.as_str()).bind(staff.to_string());
        let rows = all.fetch_all(&mut *self.store().read().await?).await?;
        let passkey = |row: &sqlx::any::AnyRow| {
            Ok(Passkey {
                id: row.try_get(0)?,
                credential: row.try_get(1)?,
                created_at: at(row, 2)?,
                used_at: optional_at(row, 3)?,
            })
        };
        rows.iter().map(passkey).collect()
    }

    /// Notes that a passkey was used, and what it shows of itself now: some count their uses.
    pub async fn use_passkey(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        passkey_id: &str,
        credential: &[u8],
    ) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        let used = sqlx::query(USE)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(passkey_id)
            .bind(credential)
            .bind(self.now().as_microsecond());
        used.execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    /// Takes a passkey away, where another second factor stays; says whether it was taken away.
    pub async fn remove_passkey(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        passkey_id: &str,
    ) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::FactorRemoved("passkey"))
            .await?;
        let has_totp = find(&mut tx, operator, staff)
            .await?
            .is_some_and(|row| row.member.has_totp);
        let remove = sqlx::query(REMOVE)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(passkey_id);
        let removed = remove.execute(&mut *tx).await?.rows_affected() > 0;
        if !removed || !(has_totp || number(&mut tx, operator, staff).await? > 0) {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }
}

/// How many passkeys somebody has.
pub(super) async fn number(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
) -> Result<u64, EngineError> {
    let number = sqlx::query(NUMBER)
        .bind(operator.as_str())
        .bind(staff.to_string());
    count(&number.fetch_one(db).await?, 0, "staff passkey")
}
