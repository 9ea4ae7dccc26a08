//! What differs between databases, and nothing else does: how a connection is set up, how a transaction that writes
//! begins, what an error means, and whose clock counts.

use crate::error::EngineError;
use sqlx::AnyConnection;
use std::sync::Arc;
use std::time::Duration;

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Database {
    /// A file on this machine, with one writer at a time.
    Sqlite,
    /// A server, perhaps with other nodes of ours on it.
    Postgres,
}

impl Database {
    /// Which one an address names; `None` for one that we do not speak.
    pub(crate) fn of_url(url: &str) -> Option<Self> {
        let (scheme, _) = url.split_once(':')?;
        match scheme {
            "sqlite" => Some(Self::Sqlite),
            "postgres" | "postgresql" => Some(Self::Postgres),
            _ => None,
        }
    }

    /// What every new connection is told first.
    pub(crate) fn setup(self, busy_timeout: Duration) -> String {
        let busy_ms = busy_timeout.as_millis();
        match self {
            // WAL: readers and the writer do not wait for each other. FULL: a commit is on the disk before it returns.
            // secure_delete: an erased key is overwritten, not only unlinked. Ids are random, so what is written lies all
            // over the file: a larger log (32 MB) and a larger cache (8 MB) write and read each page less often. temp_store:
            // what a statement of many rows would take back stays in memory, or most writes would go to files for that.
            Self::Sqlite => format!(
                "pragma busy_timeout = {busy_ms}; pragma journal_mode = wal; pragma synchronous = full; \
                 pragma foreign_keys = on; pragma secure_delete = on; pragma wal_autocheckpoint = 8000; \
                 pragma cache_size = -8192; pragma temp_store = memory;"
            ),
            // No statement_timeout: one that strikes while a commit waits for its replica makes the server answer as
            // if the commit were safe.
            Self::Postgres => format!(
                "set lock_timeout = {busy_ms}; set idle_in_transaction_session_timeout = '60s'; \
                 set client_min_messages = warning"
            ),
        }
    }

    /// Asks a new connection whether its server is the one that is written to: 1 or 0. A replica refuses to write, and
    /// answers questions with what may be old: a customer would not find the case of the receipt in their hand. A server
    /// closes every connection when it becomes a replica, so it is enough to ask once. `None` where there are none.
    pub(crate) const fn leads(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("select case when pg_is_in_recovery() then 0::bigint else 1::bigint end"),
        }
    }

    /// Which one a connection leads to.
    pub(crate) fn behind(db: &AnyConnection) -> Self {
        if db.backend_name() == "SQLite" {
            Self::Sqlite
        } else {
            Self::Postgres
        }
    }

    /// The placeholder of a value in its place. `SQLite` looks through the names of all before it when it binds a value by
    /// name, so that a statement of many rows would cost their square; without a name it need not.
    pub(crate) fn placeholder(self, number: usize) -> String {
        match self {
            Self::Sqlite => "?".to_owned(),
            Self::Postgres => format!("${number}"),
        }
    }

    /// The placeholder of a value that stands in several places.
    pub(crate) fn numbered(self, number: usize) -> String {
        match self {
            Self::Sqlite => format!("?{number}"),
            Self::Postgres => format!("${number}"),
        }
    }

    /// Begins a transaction that writes.
    pub(crate) const fn begin(self) -> &'static str {
        match self {
            // It takes the write lock at once, so that it cannot find at its end that somebody wrote in between.
            Self::Sqlite => "begin immediate",
            Self::Postgres => "begin",
        }
    }

    /// What must be there before the first migration.
    pub(crate) const fn groundwork(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            // The migrations call bytes `blob`. Two nodes that start at once may both try.
            Self::Postgres => Some(
                "do $$ begin create domain blob as bytea; exception when duplicate_object or unique_violation then null; end $$",
            ),
        }
    }

    /// Counts the tables in which it is kept which migrations were applied: one, or none before the first.
    pub(crate) const fn has_migrations(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "select count(*) from sqlite_master where type = 'table' and name = '_sqlx_migrations'"
            }
            Self::Postgres => {
                "select count(*) from information_schema.tables
                    where table_schema = current_schema() and table_name = '_sqlx_migrations'"
            }
        }
    }

    /// How many connections write: as many as the database lets write at a time.
    pub(crate) const fn writers(self, wanted: u32) -> u32 {
        match self {
            Self::Sqlite => 1,
            Self::Postgres => {
                if wanted == 0 {
                    1
                } else {
                    wanted
                }
            }
        }
    }

    /// Asks for its own time, in microseconds since 1970; `None` where its clock is this machine's.
    pub(crate) const fn time(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("select (extract(epoch from clock_timestamp()) * 1000000)::bigint"),
        }
    }
}

/// `SQLite` result codes, without their extension (<https://www.sqlite.org/rescode.html>).
const SQLITE_BUSY: u32 = 5;
const SQLITE_LOCKED: u32 = 6;
const SQLITE_READONLY: u32 = 8;
const SQLITE_FULL: u32 = 13;

impl From<sqlx::Error> for EngineError {
    fn from(error: sqlx::Error) -> Self {
        if matches!(error, sqlx::Error::PoolTimedOut) {
            return Self::Busy;
        }
        let Some(database) = error.as_database_error() else {
            return if is_broken_connection(&error) {
                Self::Unreachable
            } else {
                Self::Storage(Arc::new(error))
            };
        };
        if database.is_unique_violation() {
            return Self::Conflict;
        }
        let meant = match database.code().as_deref() {
            // A PostgreSQL code has five signs, one of SQLite at most four.
            Some(code) if code.len() == 5 => of_postgres(code),
            Some(code) => of_sqlite(code),
            None => None,
        };
        meant.unwrap_or_else(|| Self::Storage(Arc::new(error)))
    }
}

fn is_broken_connection(error: &sqlx::Error) -> bool {
    matches!(
        error,
        sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::WorkerCrashed
    )
}

fn of_sqlite(code: &str) -> Option<EngineError> {
    match code.parse::<u32>().ok()? & 0xff {
        SQLITE_BUSY | SQLITE_LOCKED => Some(EngineError::Busy),
        SQLITE_READONLY => Some(EngineError::ReadOnly),
        SQLITE_FULL => Some(EngineError::Full),
        _ => None,
    }
}

/// By <https://www.postgresql.org/docs/current/errcodes-appendix.html>.
fn of_postgres(code: &str) -> Option<EngineError> {
    match code {
        // Serialization failure, deadlock: others were quicker.
        "40001" | "40P01" => Some(EngineError::Conflict),
        // Lock not available, too many connections.
        "55P03" | "53300" => Some(EngineError::Busy),
        "53100" => Some(EngineError::Full),
        // A server that became a replica still answers questions, and refuses every write.
        "25006" => Some(EngineError::ReadOnly),
        // Starting, stopping, or gone.
        "57P01" | "57P02" | "57P03" => Some(EngineError::Unreachable),
        _ if code.starts_with("08") => Some(EngineError::Unreachable),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_which_database_it_is() {
        let known = [
            ("sqlite:cease.db", Some(Database::Sqlite)),
            ("postgres://cease@localhost/cease", Some(Database::Postgres)),
            ("postgresql://cease@localhost/cease", Some(Database::Postgres)),
            ("mysql://cease@localhost/cease", None),
            ("cease.db", None),
        ];
        for (url, database) in known {
            assert_eq!(Database::of_url(url), database, "{url}");
        }
    }

    #[test]
    fn codes_mean_what_the_databases_document() {
        let kinds = |code: Option<EngineError>| code.map(|error| error.kind());
        for (code, kind) in [
            ("5", Some("busy")),
            ("517", Some("busy")),
            ("6", Some("busy")),
            ("8", Some("read_only")),
            ("1544", Some("read_only")),
            ("13", Some("full")),
            ("1", None),
        ] {
            assert_eq!(kinds(of_sqlite(code)), kind, "{code}");
        }
        for (code, kind) in [
            ("40001", Some("conflict")),
            ("40P01", Some("conflict")),
            ("55P03", Some("busy")),
            ("53100", Some("full")),
            ("25006", Some("read_only")),
            ("57P01", Some("unreachable")),
            ("08006", Some("unreachable")),
            ("42601", None),
        ] {
            assert_eq!(kinds(of_postgres(code)), kind, "{code}");
        }
    }
}
