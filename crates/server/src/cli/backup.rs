//! `cease backup`.

use super::Ending;
use super::arguments::BackupArguments;
use super::opening::{Missing, block_on, configuration, failed, store_settings};
use super::terminal::{Look, Terminal, Trouble};
use engine::{Copied, StoreSettings};
use indicatif::{HumanBytes, HumanCount};
use serde_json::json;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Copies a database that may be in use.
pub(super) fn run(
    arguments: &BackupArguments,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let config = configuration(&arguments.settings.sources(environment))?;
    let database = &config.settings.database;
    if database.file().is_none() {
        return Err(Trouble::new(
            format!(
                "{} is on a server, which is copied with its own tools",
                database.url()
            ),
            "pg_dump --format=custom --file=FILE ADDRESS; docs/operating.md tells when to take pg_basebackup instead",
        ));
    }
    let settings = store_settings(&config, Missing::Refuse)?;
    let to = &arguments.file;
    let (copied, bytes) = copy(&settings, to)?;
    if arguments.json {
        terminal.say(json!({"file": to, "bytes": bytes, "cases": copied.cases}));
        return Ok(Ending::Done);
    }
    let (cases, size) = (HumanCount(copied.cases), HumanBytes(bytes));
    let line = terminal.look(Look::Good, format!("{}: {cases} cases, {size}", to.display()));
    terminal.say(line);
    terminal.say(format!(
        "Verify it:  cease case verify --all --database sqlite:{} and your --config",
        to.display()
    ));
    terminal.say("Keep it and the master key in different places: together they open every name in it.");
    Ok(Ending::Done)
}

/// Copies into a file that nobody else can read, and brings it to the disk. Under its name there is nothing, or an
/// empty file, or the whole copy.
fn copy(settings: &StoreSettings, to: &Path) -> Result<(Copied, u64), Trouble> {
    reserve(to)?;
    let part = part_of(to);
    let copied = reserve(&part).and_then(|()| {
        let copied = block_on(async {
            engine::back_up(settings, &part)
                .await
                .map_err(|error| failed(&error))
        });
        let kept = copied.and_then(|copied| {
            let bytes = keep(&part, to).map_err(|error| unwritable(to, &error))?;
            Ok((copied, bytes))
        });
        if kept.is_err() {
            // What cannot be removed either is empty or half, and the trouble below is told in any case.
            let _ = fs::remove_file(&part);
        }
        kept
    });
    if copied.is_err() {
        let _ = fs::remove_file(to);
    }
    copied
}

/// Where the copy is until it is whole.
fn part_of(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// Makes an empty file that only its owner can read; one that exists is never touched.
fn reserve(path: &Path) -> Result<(), Trouble> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Trouble::new(
            format!(
                "{} exists; a copy never takes the place of another file",
                path.display()
            ),
            "name another file, or remove that one first",
        )),
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Puts the whole copy in its place, on the disk; gives back its size in bytes.
fn keep(part: &Path, to: &Path) -> io::Result<u64> {
    let file = File::open(part)?;
    file.sync_all()?;
    fs::rename(part, to)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    #[cfg(unix)]
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(file.metadata()?.len())
}

fn unwritable(path: &Path, error: &io::Error) -> Trouble {
    Trouble::new(
        format!("{} cannot be written: {error}", path.display()),
        "name a file in a folder that this user can write in, on a disk with room for the whole database",
    )
}
