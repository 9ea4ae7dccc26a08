//! `cease migrate`.

use super::Ending;
use super::arguments::MigrateArguments;
use super::opening::{Missing, block_on, configuration, not_opened, store_settings};
use super::terminal::{Look, Terminal, Trouble};
use engine::{Migration, Schema};
use serde_json::json;

/// Applies pending migrations, or only says which are pending.
pub(super) fn run(
    arguments: &MigrateArguments,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let config = configuration(&arguments.settings.sources(environment))?;
    let missing = if arguments.check {
        Missing::Refuse
    } else {
        Missing::Make
    };
    let settings = store_settings(&config, missing)?;
    let told = |error| not_opened(&config.settings.database, &error);
    if arguments.check {
        let schema = block_on(async { Schema::look(&settings).await.map_err(told) })?;
        return Ok(check(&schema, arguments.json, terminal));
    }
    let (applied, schema) = block_on(async {
        let applied = Schema::migrate(&settings).await.map_err(told)?;
        Ok((applied, Schema::look(&settings).await.map_err(told)?))
    })?;
    if arguments.json {
        terminal.say(json!({"applied": names(&applied), "migrations": schema.applied.len()}));
        return Ok(Ending::Done);
    }
    for name in names(&applied) {
        terminal.say(format!("applied {name}"));
    }
    current(&schema, terminal);
    Ok(Ending::Done)
}

/// Pending migrations end with the status of a refusal, so that a script can ask.
fn check(schema: &Schema, as_json: bool, terminal: &mut Terminal) -> Ending {
    let pending = names(&schema.pending);
    if as_json {
        terminal.say(json!({"pending": pending, "migrations": schema.applied.len()}));
    } else if pending.is_empty() {
        current(schema, terminal);
    } else {
        for name in &pending {
            terminal.say(format!("pending {name}"));
        }
        terminal.remark("Next: copy the database with `cease backup`, then run `cease migrate`");
    }
    if pending.is_empty() {
        Ending::Done
    } else {
        Ending::Refused
    }
}

fn current(schema: &Schema, terminal: &mut Terminal) {
    let line = format!("the schema is current: {} migrations", schema.applied.len());
    let line = terminal.look(Look::Good, line);
    terminal.say(line);
}

/// As their files are named.
fn names(migrations: &[Migration]) -> Vec<String> {
    let name = |migration: &Migration| format!("{:04} {}", migration.version, migration.name);
    migrations.iter().map(name).collect()
}
