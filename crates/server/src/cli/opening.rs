//! From the configuration to a running engine, with every failure told together with its next step.

use super::config::faulty;
use super::terminal::Trouble;
use crate::config::{Config, Database, Sources};
use crate::demo;
use engine::{
    Engine, EngineError, EngineParts, GroupSettings, NodeClock, RuleBooks, Store, StoreSettings,
    SystemEntropy,
};
use std::future::Future;
use std::sync::Arc;

/// Whether a command may make a database that does not exist yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// It makes one.
    Make,
    /// It says that there is none.
    Refuse,
}

/// Reads the configuration for a command that works on the database.
pub(super) fn configuration(sources: &Sources) -> Result<Config, Trouble> {
    Config::read(sources).map_err(|faults| faulty(&faults))
}

/// How to open the database of a production configuration. The file of a demo is refused.
pub(super) fn store_settings(config: &Config, missing: Missing) -> Result<StoreSettings, Trouble> {
    let database = &config.settings.database;
    if let Some(path) = database.file() {
        // Looked at before the database is opened, so that a running demo is not touched; the mark inside knows copies.
        if demo::is_demo_database(path) {
            return Err(of_a_demo(database));
        }
        if missing == Missing::Refuse && !path.exists() {
            let what = format!("there is no database {}", path.display());
            return Err(Trouble::new(
                what,
                "name the right one with --database or --config; `cease serve` makes a new one",
            ));
        }
    }
    let address = database.address(config.secrets.database_password.as_ref());
    Ok(StoreSettings {
        migrate: config.settings.migrate_at_start,
        ..config.settings.connections.of(address)
    })
}

fn of_a_demo(database: &Database) -> Trouble {
    let what = format!(
        "{} belongs to a demo: its customers are made up and its clock was moved",
        database.url()
    );
    Trouble::new(
        what,
        "name another database with --database, or look around with `cease demo`",
    )
}

/// Opens the database of a production configuration; a demo's is refused.
pub(super) async fn engine(config: &Config, missing: Missing) -> Result<Engine, Trouble> {
    engine_with(
        config,
        missing,
        NodeClock::default(),
        config.settings.groups.into(),
    )
    .await
}

/// As [`engine`], with a clock that others use as well, and with another way of sharing transactions.
pub(super) async fn engine_with(
    config: &Config,
    missing: Missing,
    clock: NodeClock,
    group: GroupSettings,
) -> Result<Engine, Trouble> {
    let database = &config.settings.database;
    let store = Store::open_with(&store_settings(config, missing)?)
        .await
        .map_err(|error| not_opened(database, &error))?;
    let engine = Engine::new(EngineParts {
        store,
        master: config.secrets.master.clone(),
        clock: Arc::new(clock),
        entropy: Arc::new(SystemEntropy),
        rules: RuleBooks::new(config.books.clone()),
        group,
        outbox: config.settings.outbox.into(),
    });
    let told = |error: EngineError| not_opened(database, &error);
    if engine.is_demo().await.map_err(told)? {
        return Err(of_a_demo(database));
    }
    engine.check_master_key().await.map_err(told)?;
    engine.follow_time().await.map_err(told)?;
    Ok(engine)
}

/// Why a database cannot be opened, and what to do.
pub(crate) fn not_opened(database: &Database, error: &EngineError) -> Trouble {
    let next = match error {
        EngineError::SchemaNewer { .. } => "run the version of cease that made it, or a newer one",
        EngineError::SchemaOlder { .. } => {
            "copy it with `cease backup`, then run `cease migrate`; or set migrate_at_start = true"
        }
        EngineError::Full => "make room on the disk; nothing was changed",
        EngineError::Busy | EngineError::Conflict => {
            "another program holds it: stop that one, or try again in a moment"
        }
        EngineError::WrongMasterKey | EngineError::Seal => {
            "give it the master key with which it was begun: look at master_key_file and CEASE_MASTER_KEY"
        }
        EngineError::Unreachable => {
            "check that the server runs, that its address is right, and that this machine may reach it"
        }
        EngineError::ReadOnly => "name the server that takes writes, or a file on a disk that can be written",
        EngineError::UnknownDatabase => "write sqlite: and a path, or postgres://USER@HOST/NAME",
        EngineError::Storage(_) if database.file().is_none() => {
            "check the name of the database, the user and the password"
        }
        EngineError::Storage(_)
        | EngineError::Corrupt { .. }
        | EngineError::UnknownCase(_)
        | EngineError::ReferenceTaken(_)
        | EngineError::UnknownOperator(_)
        | EngineError::Erased => "check that the folder exists and that this user may write in it",
    };
    let source = std::error::Error::source(error)
        .map(|source| format!(": {source}"))
        .unwrap_or_default();
    Trouble::new(
        format!(
            "the database {} cannot be opened: {error}{source}",
            database.url()
        ),
        next,
    )
}

/// What failed while a command worked on the database.
pub(super) fn failed(error: &EngineError) -> Trouble {
    let next = match error {
        EngineError::Busy | EngineError::Conflict => "try again in a moment",
        EngineError::Full => "make room on the disk, then run the command again",
        EngineError::Seal | EngineError::WrongMasterKey => {
            "check that the master key is the one with which this database was begun"
        }
        EngineError::UnknownCase(_) => "`cease case list` shows the cases",
        EngineError::UnknownOperator(_) => "`cease config check` shows the operators",
        EngineError::Unreachable => "check that the database runs, then run the command again",
        EngineError::ReadOnly => "give it a database that can be written, then run the command again",
        EngineError::SchemaNewer { .. }
        | EngineError::SchemaOlder { .. }
        | EngineError::Storage(_)
        | EngineError::UnknownDatabase
        | EngineError::Corrupt { .. }
        | EngineError::ReferenceTaken(_)
        | EngineError::Erased => {
            "run `cease case verify --all`, and keep a copy of the database before anything else"
        }
    };
    Trouble::new(error, next)
}

/// Runs a command's future to its end.
pub(super) fn block_on<T>(work: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Trouble::new(
            format!("the system gives no threads: {error}"),
            "raise the limits of this user",
        )
    })?;
    runtime.block_on(work)
}
