//! The database under the program: a file, or a `PostgreSQL` database of this run's own.

use super::Trouble;
use super::postgres::Server;
use sqlx::any::AnyPoolOptions;
use sqlx::postgres::PgConnection;
use sqlx::{AnyPool, AssertSqlSafe, Connection as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a statement that looks from outside waits for the program's own.
const WAIT: Duration = Duration::from_secs(30);

/// Which database to use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A file in the installation's folder.
    Sqlite,
    /// A `PostgreSQL` server, by the address that `scripts/test-postgres` prints.
    Postgres(String),
}

/// What is asked for on a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// A database on what is there.
    Of(Kind),
    /// A `PostgreSQL` server of the run's own.
    OwnServer,
}

impl Choice {
    /// The database, with the server that was started for it; it ends when it is dropped.
    pub fn open(&self, place: &Path) -> Result<(Kind, Option<Server>), Trouble> {
        match self {
            Self::Of(kind) => Ok((kind.clone(), None)),
            Self::OwnServer => {
                let server = Server::start(place)?;
                Ok((Kind::Postgres(server.url.clone()), Some(server)))
            }
        }
    }
}

impl std::str::FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "sqlite" {
            Ok(Self::Of(Kind::Sqlite))
        } else if text == "postgres" {
            Ok(Self::OwnServer)
        } else if text.starts_with("postgres://") {
            Ok(Self::Of(Kind::Postgres(text.to_owned())))
        } else {
            Err("write `sqlite`, `postgres`, or the address of a server like postgres://…".to_owned())
        }
    }
}

/// A database of this run's own.
#[derive(Debug, Clone)]
pub enum Database {
    /// This file.
    Sqlite(PathBuf),
    /// A database on a server.
    Postgres {
        /// The server's own address.
        server: String,
        /// The database.
        name: String,
    },
}

impl Database {
    /// Makes one. `name` is used by nobody else.
    pub async fn make(kind: &Kind, folder: &Path, name: &str) -> Result<Self, Trouble> {
        match kind {
            Kind::Sqlite => Ok(Self::Sqlite(folder.join("cease.db"))),
            Kind::Postgres(server) => {
                let mut db = PgConnection::connect(server).await?;
                let statement = format!("create database {name}");
                sqlx::query(AssertSqlSafe(statement)).execute(&mut db).await?;
                db.close().await?;
                Ok(Self::Postgres {
                    server: server.clone(),
                    name: name.to_owned(),
                })
            }
        }
    }

    /// Its name for people.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sqlite(_) => "SQLite",
            Self::Postgres { .. } => "PostgreSQL",
        }
    }

    /// Its address, as the program's settings want it.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(path) => format!("sqlite:{}", path.display()),
            Self::Postgres { server, name } => with_name(server, name),
        }
    }

    /// Opens it from outside of the program, to look and to move what waits. Waits for the program's own writes.
    pub async fn open(&self) -> Result<AnyPool, Trouble> {
        sqlx::any::install_default_drivers();
        let pool = AnyPoolOptions::new()
            .max_connections(2)
            .acquire_timeout(WAIT)
            .after_connect({
                let is_file = matches!(self, Self::Sqlite(_));
                move |db, _| {
                    Box::pin(async move {
                        if is_file {
                            let wait = format!("pragma busy_timeout = {}", WAIT.as_millis());
                            sqlx::raw_sql(AssertSqlSafe(wait)).execute(db).await?;
                        }
                        Ok(())
                    })
                }
            });
        Ok(pool.connect(&self.url()).await?)
    }

    /// A copy beside it. Nobody may be connected to it meanwhile.
    pub async fn copy(&self, suffix: &str) -> Result<Self, Trouble> {
        match self {
            Self::Sqlite(path) => {
                let copy = path.with_file_name(format!("{suffix}.db"));
                let db = self.open().await?;
                sqlx::query("vacuum into $1")
                    .bind(copy.display().to_string())
                    .execute(&db)
                    .await?;
                db.close().await;
                Ok(Self::Sqlite(copy))
            }
            Self::Postgres { server, name } => {
                let copy = format!("{name}_{suffix}");
                let mut db = PgConnection::connect(server).await?;
                let statement = format!("create database {copy} template {name}");
                sqlx::query(AssertSqlSafe(statement)).execute(&mut db).await?;
                db.close().await?;
                Ok(Self::Postgres {
                    server: server.clone(),
                    name: copy,
                })
            }
        }
    }

    /// Removes it from its server; a file goes with its folder.
    pub async fn remove(&self) -> Result<(), Trouble> {
        if let Self::Postgres { server, name } = self {
            let mut db = PgConnection::connect(server).await?;
            let statement = format!("drop database if exists {name} with (force)");
            sqlx::query(AssertSqlSafe(statement)).execute(&mut db).await?;
            db.close().await?;
        }
        Ok(())
    }
}

/// The address of another database on the same server.
fn with_name(server: &str, name: &str) -> String {
    let (before, options) = server
        .split_once('?')
        .map_or((server, String::new()), |(before, options)| {
            (before, format!("?{options}"))
        });
    let host_at = before.find("://").map_or(0, |at| at + 3);
    let end = before[host_at..]
        .find('/')
        .map_or(before.len(), |slash| host_at + slash);
    format!("{}/{name}{options}", &before[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_database_keeps_the_way_to_its_server() {
        for (server, expected) in [
            (
                "postgres://cease@localhost/postgres?host=%2Ftmp",
                "postgres://cease@localhost/x?host=%2Ftmp",
            ),
            ("postgres://a:b@h:5432", "postgres://a:b@h:5432/x"),
            ("postgres://h/old", "postgres://h/x"),
        ] {
            assert_eq!(with_name(server, "x"), expected);
        }
    }
}
