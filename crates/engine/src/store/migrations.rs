//! The schema: which migrations a database has, and applying those that it lacks.

use super::StoreSettings;
use super::database::Database;
use crate::error::EngineError;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{AnyConnection, AnyPool, Connection as _, Row as _};
use std::collections::BTreeSet;
use std::sync::Arc;

static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations");

/// A step from one schema to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Its number; a database has them in this order.
    pub version: i64,
    /// What it is about.
    pub name: String,
}

/// How the schema of a database stands to this version of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schema {
    /// Migrations that the database has.
    pub applied: Vec<Migration>,
    /// Migrations that it lacks.
    pub pending: Vec<Migration>,
}

impl Schema {
    /// Looks and changes nothing. Refuses a database that a newer version of the program has migrated.
    pub async fn look(settings: &StoreSettings) -> Result<Self, EngineError> {
        sqlx::any::install_default_drivers();
        let database = Database::of_url(&settings.url).ok_or(EngineError::UnknownDatabase)?;
        let mut db = AnyConnection::connect(&settings.url).await?;
        let schema = read(database, &mut db).await?;
        db.close().await?;
        Ok(schema)
    }

    /// Applies what is pending and gives back what that was: nothing when it is called again.
    pub async fn migrate(settings: &StoreSettings) -> Result<Vec<Migration>, EngineError> {
        sqlx::any::install_default_drivers();
        let database = Database::of_url(&settings.url).ok_or(EngineError::UnknownDatabase)?;
        let writers = super::pool(database, settings, 1).connect(&settings.url).await?;
        let pending = read(database, &mut *writers.acquire().await?).await?.pending;
        apply(database, &writers).await?;
        writers.close().await;
        Ok(pending)
    }
}

/// Applies what is pending, or refuses a database that lacks something.
pub(super) async fn settle(
    database: Database,
    writers: &AnyPool,
    settings: &StoreSettings,
) -> Result<(), EngineError> {
    if settings.migrate {
        return apply(database, writers).await;
    }
    match read(database, &mut *writers.acquire().await?)
        .await?
        .pending
        .len()
    {
        0 => Ok(()),
        pending => Err(EngineError::SchemaOlder { pending }),
    }
}

/// Other nodes that start at the same time wait for each other.
async fn apply(database: Database, writers: &AnyPool) -> Result<(), EngineError> {
    if let Some(groundwork) = database.groundwork() {
        sqlx::raw_sql(groundwork).execute(writers).await?;
    }
    let Err(error) = MIGRATIONS.run(writers).await else {
        return Ok(());
    };
    if let MigrateError::VersionMissing(version) | MigrateError::VersionTooNew(version, _) = error {
        return Err(EngineError::SchemaNewer { version });
    }
    Err(EngineError::Storage(Arc::new(error)))
}

const APPLIED: &str = "select version from _sqlx_migrations where success order by version";

async fn read(database: Database, db: &mut AnyConnection) -> Result<Schema, EngineError> {
    let kept = sqlx::query(database.has_migrations()).fetch_one(&mut *db).await?;
    let mut on_file = BTreeSet::new();
    if kept.try_get::<i64, _>(0)? > 0 {
        for row in sqlx::query(APPLIED).fetch_all(&mut *db).await? {
            on_file.insert(row.try_get::<i64, _>(0)?);
        }
    }
    if let Some(version) = on_file
        .iter()
        .find(|version| !MIGRATIONS.version_exists(**version))
    {
        return Err(EngineError::SchemaNewer { version: *version });
    }
    let ours = MIGRATIONS.iter().map(|migration| Migration {
        version: migration.version,
        name: migration.description.to_string(),
    });
    let (applied, pending) = ours.partition(|migration| on_file.contains(&migration.version));
    Ok(Schema { applied, pending })
}
