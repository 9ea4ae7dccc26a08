//! The database alone: the same rows, the same durability, nothing else. Native drivers, prepared statements.

use super::replay::Step;
use super::rows::{Value, Written};
use super::take::count;
use crate::load::Trouble;
use crate::load::database::Database;
use crate::load::time::Stopwatch;
use data_encoding::HEXLOWER;
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

/// Subscribers in one COPY.
const COPIED: u64 = 5000;

/// When a measurement is over.
#[derive(Debug, Clone, Copy)]
pub(super) enum Until {
    /// After so long.
    Length(Duration),
    /// After so many copies.
    Copies(u64),
}

/// A copy of an installation's database, and a way to write into it.
pub(super) enum Bare {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Until {
    fn goes_on(self, elapsed: Duration, done: &AtomicU64) -> bool {
        match self {
            Self::Length(length) => elapsed < length,
            Self::Copies(copies) => done.load(Ordering::Relaxed) < copies,
        }
    }
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
                    .pragma("secure_delete", "on")
                    .pragma("wal_autocheckpoint", "8000")
                    .pragma("cache_size", "-8192")
                    .pragma("temp_store", "memory");
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
        until: Until,
        numbers: &AtomicU64,
    ) -> Result<f64, Trouble> {
        let watch = Stopwatch::start();
        let done = AtomicU64::new(0);
        let client = async || -> Result<(), Trouble> {
            while until.goes_on(watch.elapsed(), &done) {
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
        let done = usize::try_from(done.into_inner()).unwrap_or(0);
        Ok(count(done) / watch.elapsed().as_secs_f64())
    }

    /// As [`Bare::rate`] by COPY, which only a server has.
    pub(super) async fn copy_rate(
        &self,
        written: &Written,
        until: Until,
        numbers: &AtomicU64,
    ) -> Result<Option<f64>, Trouble> {
        let Self::Postgres(pool) = self else {
            return Ok(None);
        };
        let watch = Stopwatch::start();
        let done = AtomicU64::new(0);
        while until.goes_on(watch.elapsed(), &done) {
            let first = numbers.fetch_add(COPIED, Ordering::Relaxed);
            let copies: Vec<_> = (first..first + COPIED)
                .map(|number| written.copy(number))
                .collect();
            let mut tx = pool.begin().await?;
            for (place, table) in written.tables.iter().enumerate() {
                let statement = format!("copy {} ({}) from stdin", table.table, table.columns.join(", "));
                let mut copy = tx.copy_in_raw(&statement).await?;
                let text: String = copies
                    .iter()
                    .flat_map(|copy| copy[place].iter())
                    .map(|row| line(row))
                    .collect();
                copy.send(text.into_bytes()).await?;
                copy.finish().await?;
            }
            tx.commit().await?;
            done.fetch_add(COPIED, Ordering::Relaxed);
        }
        let done = usize::try_from(done.into_inner()).unwrap_or(0);
        Ok(Some(count(done) / watch.elapsed().as_secs_f64()))
    }

    /// One step of many cases, in one transaction.
    pub(super) async fn step(&self, step: &Step, sample: &str, cases: &[String]) -> Result<(), Trouble> {
        match self {
            Self::Sqlite(pool) => step_sqlite(pool, step, sample, cases).await,
            Self::Postgres(pool) => step_postgres(pool, step, sample, cases).await,
        }
    }

    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// A row as COPY reads it.
fn line(row: &[Value]) -> String {
    let values: Vec<String> = row
        .iter()
        .map(|value| match value {
            Value::Null => "\\N".to_owned(),
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text
                .replace('\\', "\\\\")
                .replace('\t', "\\t")
                .replace('\n', "\\n"),
            Value::Bytes(bytes) => format!("\\\\x{}", HEXLOWER.encode(bytes)),
        })
        .collect();
    values.join("\t") + "\n"
}

/// The two drivers have the same words and no common type to say them in.
macro_rules! writes {
    ($insert:ident, $step:ident, $rows:ident, $database:ty, $pool:ty, $begin:literal) => {
        async fn $insert(pool: &$pool, written: &Written, copies: &[Vec<Vec<Vec<Value>>>]) -> Result<(), Trouble> {
            let mut tx = pool.begin_with($begin).await?;
            for (place, table) in written.tables.iter().enumerate() {
                // In the order of the key, so that each page is visited once.
                let mut rows: Vec<_> = copies.iter().flat_map(|copy| copy[place].iter().cloned()).collect();
                rows.sort_unstable();
                $rows(table.table, &table.columns, rows.into_iter()).build().execute(&mut *tx).await?;
            }
            Ok(tx.commit().await?)
        }

        fn $rows(
            table: &str,
            columns: &[String],
            rows: impl Iterator<Item = Vec<Value>>,
        ) -> QueryBuilder<$database> {
            let begin = format!("insert into {table} ({}) ", columns.join(", "));
            let mut query = QueryBuilder::<$database>::new(begin);
            query.push_values(rows, |mut row, values| {
                for value in values {
                    match value {
                        Value::Null => row.push("null"),
                        Value::Number(number) => row.push_bind(number),
                        Value::Text(text) => row.push_bind(text),
                        Value::Bytes(bytes) => row.push_bind(bytes),
                    };
                }
            });
            query
        }

        async fn $step(pool: &$pool, step: &Step, sample: &str, cases: &[String]) -> Result<(), Trouble> {
            let mut tx = pool.begin_with($begin).await?;
            for rows in &step.inserts {
                let all = cases.iter().flat_map(|case| rows.all.iter().map(move |row| renamed(row, sample, case)));
                $rows(rows.table, &rows.columns, all).build().execute(&mut *tx).await?;
            }
            if let Some((seq, n)) = step.settles {
                for (state, next_at) in [("leased", "1"), ("done", "null")] {
                    let set = format!("update effect set state = '{state}', next_at = {next_at}, attempts = 1");
                    let mut query = QueryBuilder::<$database>::new(format!("{set} where seq = "));
                    query.push_bind(seq).push(" and n = ").push_bind(n).push(" and case_id in ");
                    query.push_tuples(cases, |mut row, case| {
                        row.push_bind(case.clone());
                    });
                    query.build().execute(&mut *tx).await?;
                }
            }
            if let Some((stage, version, snapshot)) = &step.snapshot {
                let mut query = QueryBuilder::<$database>::new(
                    "update case_snapshot as c set stage = n.column2, version = n.column3, snapshot = n.column4 from (",
                );
                query.push_values(cases, |mut row, case| {
                    row.push_bind(case.clone())
                        .push_bind(stage.clone())
                        .push_bind(*version)
                        .push_bind(snapshot.replace(sample, case));
                });
                query.push(") as n where c.case_id = n.column1");
                query.build().execute(&mut *tx).await?;
            }
            if step.ends {
                for statement in ENDS {
                    let mut query = QueryBuilder::<$database>::new(statement);
                    query.push_tuples(cases, |mut row, case| {
                        row.push_bind(case.clone());
                    });
                    query.push(")");
                    query.build().execute(&mut *tx).await?;
                }
            }
            Ok(tx.commit().await?)
        }
    };
}

/// What ends with a line, each for the cases that follow.
const ENDS: [&str; 3] = [
    "update subscription set ended_at = 1, ended_by = party_id where (party_id, subscription_id) in
        (select party_id, subscription_id from hold where case_id in ",
    "delete from hold where (case_id in ",
    "delete from promise where (case_id in ",
];

fn renamed(row: &[Value], sample: &str, case: &str) -> Vec<Value> {
    let value = |value: &Value| match value {
        Value::Text(text) => Value::Text(text.replace(sample, case)),
        Value::Null | Value::Number(_) | Value::Bytes(_) => value.clone(),
    };
    row.iter().map(value).collect()
}

writes!(
    insert_sqlite,
    step_sqlite,
    rows_sqlite,
    Sqlite,
    SqlitePool,
    "begin immediate"
);
writes!(
    insert_postgres,
    step_postgres,
    rows_postgres,
    Postgres,
    PgPool,
    "begin"
);
