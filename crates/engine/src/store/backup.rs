//! A copy of a database file, while others go on writing into it.

use super::StoreSettings;
use super::database::Database;
use crate::error::EngineError;
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use std::path::Path;

/// What is in a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// How many cases.
    pub cases: u64,
}

/// Copies a database file as it is at one instant: what was committed before is in the copy, nothing of what comes after.
/// Neither readers nor writers wait. The schema stays as it is.
///
/// `to` is missing or empty; whoever calls says who may read it, and brings it to the disk. When this fails, what is in
/// `to` is of no use.
pub async fn back_up(settings: &StoreSettings, to: &Path) -> Result<Copied, EngineError> {
    sqlx::any::install_default_drivers();
    let (Some(Database::Sqlite), Some(path)) = (Database::of_url(&settings.url), to.to_str()) else {
        return Err(EngineError::UnknownDatabase);
    };
    let mut db = AnyConnection::connect(&settings.url).await?;
    let wait = format!("pragma busy_timeout = {}", settings.busy_timeout.as_millis());
    sqlx::raw_sql(AssertSqlSafe(wait)).execute(&mut db).await?;
    sqlx::query("vacuum into $1").bind(path).execute(&mut db).await?;
    db.close().await?;
    count(path).await
}

/// Counts in the copy itself, so that a copy that cannot be read is found.
async fn count(path: &str) -> Result<Copied, EngineError> {
    let mut copy = AnyConnection::connect(&format!("sqlite:{path}?mode=ro&immutable=true")).await?;
    let row = sqlx::query("select count(*) from case_snapshot")
        .fetch_one(&mut copy)
        .await?;
    let cases = super::rows::count(&row, 0, "case_snapshot")?;
    copy.close().await?;
    Ok(Copied { cases })
}
