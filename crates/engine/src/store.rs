//! The database: one writer, some readers, portable SQL.
//!
//! SQL text is the same for every database: `text`, `bigint` and `blob` columns, `$1`, `on conflict`, `returning`,
//! partial indexes. What differs between databases is in this file only.

pub(crate) mod cases;
pub(crate) mod effects;
pub(crate) mod facts;
pub(crate) mod promises;
pub(crate) mod rows;

use crate::error::EngineError;
use sqlx::any::AnyPoolOptions;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Row as _, Transaction};
use std::time::Duration;

static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations");

/// How to open the database.
#[derive(Debug, Clone)]
pub struct StoreSettings {
    /// Where it is: `sqlite:PATH?mode=rwc`.
    pub url: String,
    /// How long a statement waits for a lock that another process holds, and how long a call waits for a free
    /// connection.
    pub busy_timeout: Duration,
    /// Connections that only read.
    pub readers: u32,
}

impl StoreSettings {
    /// The defaults for an address: five seconds, four readers.
    pub fn at(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            busy_timeout: Duration::from_secs(5),
            readers: 4,
        }
    }
}

/// An open database, migrated. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    writer: AnyPool,
    readers: AnyPool,
}

/// What the writing connection says of itself, for health checks and tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Durability {
    /// `wal`.
    pub journal_mode: String,
    /// 2 is FULL: a commit is on the disk before it returns.
    pub synchronous: i64,
    /// 1 when foreign keys are checked.
    pub foreign_keys: i64,
    /// 1 when deleted content is overwritten.
    pub secure_delete: i64,
}

impl Store {
    /// Opens and migrates a database; refuses one that a newer version of the program made.
    pub async fn open(url: &str) -> Result<Self, EngineError> {
        Self::open_with(&StoreSettings::at(url)).await
    }

    /// As [`Store::open`], with settings.
    pub async fn open_with(settings: &StoreSettings) -> Result<Self, EngineError> {
        sqlx::any::install_default_drivers();
        let writer = pool(settings, 1).connect(&settings.url).await?;
        migrate(&writer).await?;
        let readers = pool(settings, settings.readers.max(1))
            .connect(&settings.url)
            .await?;
        Ok(Self { writer, readers })
    }

    /// Waits for running statements and closes every connection.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), EngineError> {
        sqlx::query("select 1").execute(&mut *self.read().await?).await?;
        Ok(())
    }

    /// What the writing connection says of itself.
    pub async fn durability(&self) -> Result<Durability, EngineError> {
        let mut db = self.writer.acquire().await?;
        Ok(Durability {
            journal_mode: pragma(&mut db, "pragma journal_mode").await?.try_get(0)?,
            synchronous: pragma(&mut db, "pragma synchronous").await?.try_get(0)?,
            foreign_keys: pragma(&mut db, "pragma foreign_keys").await?.try_get(0)?,
            secure_delete: pragma(&mut db, "pragma secure_delete").await?.try_get(0)?,
        })
    }

    /// The pools by name, for whoever watches them.
    pub(crate) fn pools(&self) -> [(&'static str, &AnyPool); 2] {
        [("writer", &self.writer), ("reader", &self.readers)]
    }

    /// A connection to read from. It never sees half of a transaction.
    pub(crate) async fn read(&self) -> Result<PoolConnection<Any>, EngineError> {
        Ok(self.readers.acquire().await?)
    }

    /// Begins a transaction that writes. It takes the write lock at once, so that it cannot find at its end that
    /// somebody else wrote in between. Dropped without a commit, it changes nothing.
    pub(crate) async fn write(&self) -> Result<Transaction<'static, Any>, EngineError> {
        Ok(self.writer.begin_with("begin immediate").await?)
    }
}

async fn pragma(db: &mut AnyConnection, statement: &'static str) -> Result<sqlx::any::AnyRow, EngineError> {
    Ok(sqlx::query(statement).fetch_one(db).await?)
}

fn pool(settings: &StoreSettings, connections: u32) -> AnyPoolOptions {
    let busy_ms = settings.busy_timeout.as_millis();
    // WAL: readers and the writer do not wait for each other. FULL: a commit is on the disk before it returns.
    // secure_delete: an erased key is overwritten, not only unlinked.
    let setup = format!(
        "pragma busy_timeout = {busy_ms}; pragma journal_mode = wal; pragma synchronous = full; \
         pragma foreign_keys = on; pragma secure_delete = on;"
    );
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(settings.busy_timeout.max(Duration::from_millis(100)))
        // On a full disk SQLite rolls back by itself, the rollback that follows fails, and the connection goes on
        // counting a transaction that is gone. Such a connection could never write again: a fresh one takes its place.
        .before_acquire(|db, _| Box::pin(async move { Ok(!db.is_in_transaction()) }))
        .after_connect(move |db, _| {
            let setup = setup.clone();
            Box::pin(async move {
                sqlx::raw_sql(AssertSqlSafe(setup)).execute(db).await?;
                Ok(())
            })
        })
}

async fn migrate(writer: &AnyPool) -> Result<(), EngineError> {
    let Err(error) = MIGRATIONS.run(writer).await else {
        return Ok(());
    };
    if let MigrateError::VersionMissing(version) | MigrateError::VersionTooNew(version, _) = error {
        return Err(EngineError::SchemaNewer { version });
    }
    Err(EngineError::Storage(Box::new(error)))
}

/// Placeholders for an insert of many rows: `($1, $2), ($3, $4)`.
pub(crate) fn placeholders(rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let numbers: Vec<_> = (1..=columns)
            .map(|column| format!("${}", row * columns + column))
            .collect();
        format!("({})", numbers.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_count_through_all_rows() {
        assert_eq!(placeholders(2, 3), "($1, $2, $3), ($4, $5, $6)");
        assert_eq!(placeholders(1, 1), "($1)");
    }
}
