//! The database alone: the same rows, the same durability, nothing else. Native drivers, prepared statements.

use super::rows::{Value, Written};
use crate::load::Trouble;
use crate::load::database::Database;
use crate::load::time::Stopwatch;
use futures::future::try_join_all;
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, Postgres};
use sqlx::query_builder::QueryBuilder;
use sqlx::sqlite::{Sqlite, SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How long a writer waits for the others.
const WAIT: Duration = Duration::from_mins(1);

/// A copy of an installation's database, and a way to write into it.
pub(super) enum Bare {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Bare {
    /// Opens a database with the settings that the program itself uses.
    pub(super) async fn open(database: &Database, clients: u32) -> Result<Self, Trouble> {
        Ok(match database {
            Database::Sqlite(path) => {
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .pragma("secure_delete", "on");
                // One writer at a time is all that the file allows; the clients wait for it in line.
                let pool = PoolOptions::<Sqlite>::new()
                    .max_connections(1)
                    .acquire_timeout(WAIT);
                Self::Sqlite(pool.connect_with(options).await?)
            }
            Database::Postgres { .. } => {
                let options: PgConnectOptions = database.url().parse()?;
                let pool = PoolOptions::<Postgres>::new()
                    .max_connections(clients)
                    .acquire_timeout(WAIT);
                Self::Postgres(pool.connect_with(options).await?)
            }
        })
    }

    /// Requests per second when `clients` at the same time each write `group` requests in a transaction, in one
    /// statement a table. `numbers` are the copies' own.
    pub(super) async fn rate(
        &self,
        written: &Written,
        (clients, group): (u32, u64),
        length: Duration,
        numbers: &AtomicU64,
    ) -> Result<f64, Trouble> {
        let watch = Stopwatch::start();
        let done = AtomicU64::new(0);
        let client = async || -> Result<(), Trouble> {
            while watch.elapsed() < length {
                let first = numbers.fetch_add(group, Ordering::Relaxed);
                let copies: Vec<_> = (first..first + group)
                    .map(|number| written.copy(number))
                    .collect();
                match self {
                    Self::Sqlite(pool) => insert_sqlite(pool, written, &copies).await?,
                    Self::Postgres(pool) => insert_postgres(pool, written, &copies).await?,
                }
                done.fetch_add(group, Ordering::Relaxed);
            }
            Ok(())
        };
        try_join_all((0..clients).map(|_| client())).await?;
        #[expect(clippy::cast_precision_loss, reason = "counts of one run are far below 2^52")]
        let count = done.into_inner() as f64;
        Ok(count / watch.elapsed().as_secs_f64())
    }

    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// The two drivers have the same words and no common type to say them in.
macro_rules! insert {
    ($name:ident, $database:ty, $pool:ty, $begin:literal) => {
        async fn $name(
            pool: &$pool,
            written: &Written,
            copies: &[Vec<Vec<Vec<Value>>>],
        ) -> Result<(), Trouble> {
            let mut tx = pool.begin_with($begin).await?;
            for (place, table) in written.tables.iter().enumerate() {
                let rows = copies.iter().flat_map(|copy| copy[place].iter());
                let begin = format!(
                    "insert into {} ({}) ",
                    table.table,
                    table.columns.join(", ")
                );
                let mut query = QueryBuilder::<$database>::new(begin);
                query.push_values(rows, |mut row, values| {
                    for value in values {
                        match value {
                            Value::Null => row.push("null"),
                            Value::Number(number) => row.push_bind(*number),
                            Value::Text(text) => row.push_bind(text.clone()),
                            Value::Bytes(bytes) => row.push_bind(bytes.clone()),
                        };
                    }
                });
                query.build().execute(&mut *tx).await?;
            }
            Ok(tx.commit().await?)
        }
    };
}

insert!(insert_sqlite, Sqlite, SqlitePool, "begin immediate");
insert!(insert_postgres, Postgres, PgPool, "begin");
