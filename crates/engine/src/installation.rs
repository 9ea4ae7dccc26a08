//! What belongs to the installation as a whole: that the master key is the database's own, and whether it is a demo.

use crate::engine::Engine;
use crate::error::EngineError;
use sqlx::Row as _;
use subtle::ConstantTimeEq as _;

const NOTE: &str =
    "insert into installation (name, value) values ('master-key', $1) on conflict (name) do nothing";

const READ: &str = "select value from installation where name = 'master-key'";

const MARK_DEMO: &str =
    "insert into installation (name, value) values ('demo', 'yes') on conflict (name) do nothing";

const IS_DEMO: &str = "select 1 from installation where name = 'demo'";

impl Engine {
    /// Marks the database as a demonstration's: its customers are made up and its clock is moved.
    pub async fn mark_demo(&self) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        sqlx::query(MARK_DEMO).execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    /// Whether the database is a demonstration's.
    pub async fn is_demo(&self) -> Result<bool, EngineError> {
        let mut db = self.store().read().await?;
        Ok(sqlx::query(IS_DEMO).fetch_optional(&mut *db).await?.is_some())
    }

    /// Refuses a master key that is not the one this database was begun with; the first key is noted, as a keyed
    /// hash. With another key nothing would be found on file and nothing would open, so a program that starts
    /// calls this before it takes requests.
    pub async fn check_master_key(&self) -> Result<(), EngineError> {
        let ours = self.keys().check.mac_text(&[b"master-key"]);
        let mut tx = self.store().write().await?;
        sqlx::query(NOTE).bind(&ours).execute(&mut *tx).await?;
        let noted: String = sqlx::query(READ).fetch_one(&mut *tx).await?.try_get(0)?;
        tx.commit().await?;
        if bool::from(noted.as_bytes().ct_eq(ours.as_bytes())) {
            Ok(())
        } else {
            Err(EngineError::WrongMasterKey)
        }
    }
}
