//! Writing very much at once.

use super::Store;
use super::database::Database;
use crate::error::EngineError;
use sqlx::AssertSqlSafe;

/// Pages that the writing connection keeps in memory meanwhile, in KiB. Hashes and ids are random, so every batch
/// touches pages all over the file; read from the disk again and again, they would cost more than everything else.
const CACHE_KIB: u32 = 64 * 1024;
/// Pages in the write-ahead log before they are brought into the file, 64 MiB: a page that many batches touch is then
/// written there once.
const LOG_PAGES: u32 = 16 * 1024;

impl Store {
    /// Gives the writing connection what a large import needs, as long as this store is open. Durability stays as it
    /// is. A database server has memory of its own, and nothing is done.
    pub async fn expect_much(&self) -> Result<(), EngineError> {
        if self.database == Database::Sqlite {
            let more = format!("pragma cache_size = -{CACHE_KIB}; pragma wal_autocheckpoint = {LOG_PAGES};");
            let mut db = self.writers.acquire().await?;
            sqlx::raw_sql(AssertSqlSafe(more)).execute(&mut *db).await?;
        }
        Ok(())
    }
}
