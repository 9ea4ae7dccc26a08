//! The database: connections that write, connections that read, portable SQL.
//!
//! SQL text is the same for every database: `text`, `bigint` and `blob` columns, `$1`, `on conflict`, `returning`,
//! partial indexes, rows of values. What differs between databases is in `database.rs` only.

pub(crate) mod attempts;
pub(crate) mod backup;
mod bulk;
pub(crate) mod cases;
pub(crate) mod database;
pub(crate) mod effects;
pub(crate) mod facts;
pub(crate) mod migrations;
pub(crate) mod promises;
pub(crate) mod rows;
pub(crate) mod statement;
pub(crate) mod tally;

use crate::clock::instant;
use crate::error::EngineError;
use database::Database;
use jiff::Timestamp;
use sqlx::any::AnyPoolOptions;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, AssertSqlSafe, Connection as _, Row as _, Transaction};
use std::time::Duration;

/// How to open the database.
#[derive(Debug, Clone)]
pub struct StoreSettings {
    /// Where it is: `sqlite:PATH?mode=rwc`, or `postgres://USER@HOST/NAME`.
    pub url: String,
    /// How long a statement waits for a lock that another process holds, and how long a call waits for a free
    /// connection.
    pub busy_timeout: Duration,
    /// Connections that only read.
    pub readers: u32,
    /// Connections that write. A file has one whatever is said here.
    pub writers: u32,
    /// Whether pending migrations are applied when it is opened; otherwise a database that lacks some is refused.
    pub migrate: bool,
}

impl StoreSettings {
    /// The defaults for an address: five seconds, four readers, four writers, pending migrations are applied.
    pub fn at(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            busy_timeout: Duration::from_secs(5),
            readers: 4,
            writers: 4,
            migrate: true,
        }
    }
}

/// A connection that was not used for longer is asked whether it is still there; with every use it would cost as much as
/// the statement that follows.
const RESTED: Duration = Duration::from_secs(1);

/// An open database, migrated. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Store {
    database: Database,
    writers: AnyPool,
    readers: AnyPool,
}

/// What the writing connection of a file says of itself, for tests.
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
        let database = Database::of_url(&settings.url).ok_or(EngineError::UnknownDatabase)?;
        let writers = pool(database, settings, database.writers(settings.writers));
        let writers = writers.connect(&settings.url).await?;
        migrations::settle(database, &writers, settings).await?;
        let readers = pool(database, settings, settings.readers.max(1));
        let readers = readers.connect(&settings.url).await?;
        Ok(Self {
            database,
            writers,
            readers,
        })
    }

    /// Waits for running statements and closes every connection.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    /// The present instant on the database's own clock; `None` where that is this machine's.
    pub async fn time(&self) -> Result<Option<Timestamp>, EngineError> {
        let Some(ask) = self.database.time() else {
            return Ok(None);
        };
        let row = sqlx::query(ask).fetch_one(&mut *self.read().await?).await?;
        Ok(Some(instant(row.try_get(0)?)))
    }

    /// How many transactions can write at the same time.
    pub(crate) fn writers(&self) -> u32 {
        self.writers.options().get_max_connections()
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), EngineError> {
        sqlx::query("select 1").execute(&mut *self.read().await?).await?;
        Ok(())
    }

    /// What the writing connection of a file says of itself; fails on a server.
    pub async fn durability(&self) -> Result<Durability, EngineError> {
        let mut db = self.writers.acquire().await?;
        Ok(Durability {
            journal_mode: pragma(&mut db, "pragma journal_mode").await?.try_get(0)?,
            synchronous: pragma(&mut db, "pragma synchronous").await?.try_get(0)?,
            foreign_keys: pragma(&mut db, "pragma foreign_keys").await?.try_get(0)?,
            secure_delete: pragma(&mut db, "pragma secure_delete").await?.try_get(0)?,
        })
    }

    /// The pools by name, for whoever watches them.
    pub(crate) fn pools(&self) -> [(&'static str, &AnyPool); 2] {
        [("writer", &self.writers), ("reader", &self.readers)]
    }

    /// A connection to read from. It never sees half of a transaction.
    pub(crate) async fn read(&self) -> Result<PoolConnection<Any>, EngineError> {
        Ok(self.readers.acquire().await?)
    }

    /// Begins a transaction that writes. Dropped without a commit, it changes nothing.
    pub(crate) async fn write(&self) -> Result<Transaction<'static, Any>, EngineError> {
        Ok(self.writers.begin_with(self.database.begin()).await?)
    }
}

async fn pragma(db: &mut AnyConnection, statement: &'static str) -> Result<sqlx::any::AnyRow, EngineError> {
    Ok(sqlx::query(statement).fetch_one(db).await?)
}

fn pool(database: Database, settings: &StoreSettings, connections: u32) -> AnyPoolOptions {
    let setup = database.setup(settings.busy_timeout);
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(settings.busy_timeout.max(Duration::from_millis(100)))
        .test_before_acquire(false)
        .before_acquire(|db, of| {
            let rested = of.idle_for > RESTED;
            Box::pin(async move {
                // On a full disk SQLite rolls back by itself, the rollback that follows fails, and the connection goes
                // on counting a transaction that is gone. Such a connection could never write again: a fresh one takes
                // its place.
                if db.is_in_transaction() {
                    return Ok(false);
                }
                if rested {
                    db.ping().await?;
                }
                Ok(true)
            })
        })
        .after_connect(move |db, _| {
            let setup = setup.clone();
            Box::pin(async move {
                sqlx::raw_sql(AssertSqlSafe(setup)).execute(&mut *db).await?;
                let Some(leads) = database.leads() else {
                    return Ok(());
                };
                let leads: i64 = sqlx::query(leads).fetch_one(db).await?.try_get(0)?;
                // The pool tries again until its time is over: after a failure another server takes the lead.
                let replica = || sqlx::Error::Protocol("this server is a replica".to_owned());
                (leads == 1).then_some(()).ok_or_else(replica)
            })
        })
}
