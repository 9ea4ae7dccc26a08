//! A fresh database for each run, and a connection beside the engine's: to look, and to plant faults.
//!
//! What differs between the databases is in this file only.

use super::fault::SeedsFault;
use engine::{Store, StoreSettings};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Where the databases of the runs are made.
#[derive(Debug, Clone)]
pub enum Place {
    /// A folder, for one file a run; in memory is fastest.
    Folder(PathBuf),
    /// A server, for one schema a run: `postgres://…/database`.
    Server(String),
}

/// One run's database. Dropped, it leaves nothing behind.
pub(super) struct Database {
    pub(super) url: String,
    /// What holds it, to be thrown away.
    kept: Kept,
}

enum Kept {
    Folder(PathBuf),
    Schema { server: String, name: String },
}

/// A step of a transaction at which it can be made to fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// When the command is noted, before anything else.
    Command,
    /// When the events are written.
    Event,
    /// When the snapshot is written, after the events.
    Snapshot,
    /// When what is owed is written, after the snapshot.
    Effect,
}

impl Cut {
    pub(super) const ALL: [Self; 4] = [Self::Command, Self::Event, Self::Snapshot, Self::Effect];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Command => "command",
            Self::Event => "event",
            Self::Snapshot => "case_snapshot",
            Self::Effect => "effect",
        }
    }
}

/// Numbers the databases of one process.
static NUMBER: AtomicU64 = AtomicU64::new(0);

impl Database {
    /// Makes room for a database that nobody else has.
    pub(super) async fn fresh(place: &Place, seed: u64) -> Result<Self, SeedsFault> {
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let name = format!("cease_seed_{seed}_{}_{number}", std::process::id());
        match place {
            Place::Folder(parent) => {
                let folder = parent.join(name);
                std::fs::create_dir_all(&folder)?;
                Ok(Self {
                    url: format!("sqlite:{}?mode=rwc", folder.join("cease.db").display()),
                    kept: Kept::Folder(folder),
                })
            }
            Place::Server(server) => {
                sqlx::any::install_default_drivers();
                let mut db = AnyConnection::connect(server).await?;
                run(&mut db, &format!("create schema {name}")).await?;
                let sign = if server.contains('?') { '&' } else { '?' };
                Ok(Self {
                    url: format!("{server}{sign}options=-csearch_path%3D{name}"),
                    kept: Kept::Schema {
                        server: server.clone(),
                        name,
                    },
                })
            }
        }
    }

    /// Opens it as a node does. One reader, so that reads are answered in the order in which they are asked.
    pub(super) async fn open(&self) -> Result<Store, SeedsFault> {
        let settings = StoreSettings {
            busy_timeout: Duration::from_secs(20),
            readers: 1,
            ..StoreSettings::at(self.url.clone())
        };
        Ok(Store::open_with(&settings).await?)
    }

    /// A connection beside the engine's.
    pub(super) async fn beside(&self) -> Result<AnyConnection, SeedsFault> {
        let mut db = AnyConnection::connect(&self.url).await?;
        if self.is_sqlite() {
            run(&mut db, "pragma busy_timeout = 20000").await?;
        }
        Ok(db)
    }

    pub(super) const fn is_sqlite(&self) -> bool {
        matches!(self.kept, Kept::Folder(_))
    }

    /// The files it consists of, where it consists of files.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        match &self.kept {
            Kept::Folder(folder) => ["cease.db", "cease.db-wal"].map(|file| folder.join(file)).into(),
            Kept::Schema { .. } => vec![],
        }
    }

    /// Makes every step of [`Cut`] fail for as long as its name stands in `sim_cut`, for all cases or for one.
    pub(super) async fn plant_cuts(&self, db: &mut AnyConnection) -> Result<(), SeedsFault> {
        run(db, "create table sim_cut (place text not null, case_id text)").await?;
        if !self.is_sqlite() {
            let function = "create function sim_cut() returns trigger language plpgsql as $$ begin
                if exists (select 1 from sim_cut where place = tg_argv[0]
                    and coalesce(case_id, new.case_id) = new.case_id) then
                    raise exception 'cut by the simulator'; end if; return new; end $$";
            run(db, function).await?;
        }
        for cut in Cut::ALL {
            let table = cut.name();
            for moment in ["insert", "update"] {
                let trigger = if self.is_sqlite() {
                    format!(
                        "create trigger sim_cut_{table}_{moment} before {moment} on {table}
                        when exists (select 1 from sim_cut where place = '{table}'
                            and coalesce(case_id, new.case_id) = new.case_id)
                        begin select raise(abort, 'cut by the simulator'); end"
                    )
                } else {
                    format!(
                        "create trigger sim_cut_{table}_{moment} before {moment} on {table}
                        for each row execute function sim_cut('{table}')"
                    )
                };
                // A lease is taken by an update of the outbox, which must go on: only what is owed fails.
                if !(cut == Cut::Effect && moment == "update") {
                    run(db, &trigger).await?;
                }
            }
        }
        Ok(())
    }

    /// Throws it away.
    pub(super) async fn discard(self) -> Result<(), SeedsFault> {
        match self.kept {
            Kept::Folder(folder) => std::fs::remove_dir_all(folder)?,
            Kept::Schema { server, name } => {
                let mut db = AnyConnection::connect(&server).await?;
                run(&mut db, &format!("drop schema {name} cascade")).await?;
            }
        }
        Ok(())
    }
}

/// Runs one statement.
pub(super) async fn run(db: &mut AnyConnection, statement: &str) -> Result<(), SeedsFault> {
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned()))
        .execute(db)
        .await?;
    Ok(())
}
