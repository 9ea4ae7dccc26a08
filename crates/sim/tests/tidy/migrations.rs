//! Migrations are append-only: `migrations/checksums.txt` holds the SHA-256 of each, in order, and only grows.

use super::tree::{Tree, assert_finds, assert_tidy};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::process::Command;

const LIST: &str = "migrations/checksums.txt";

fn checksum(content: &[u8]) -> String {
    Sha256::digest(content)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("writing to a string");
            text
        })
}

fn changed_migrations(tree: &Tree) -> Vec<String> {
    let Some(list) = tree.text(LIST) else {
        return vec![format!("{LIST}: missing; scripts/list-migrations writes it")];
    };
    let mut found = Vec::new();
    let mut listed = Vec::new();
    for line in list.lines() {
        let Some((expected, path)) = line.split_once("  ") else {
            found.push(format!("{LIST}: not `checksum  path`: {line}"));
            continue;
        };
        match tree.bytes(path).map(checksum) {
            Some(actual) if actual == expected => {}
            Some(_) => found.push(format!(
                "{path}: changed after it landed; write a new migration instead"
            )),
            None => found.push(format!("{path}: gone after it landed")),
        }
        listed.push(path);
    }
    let unlisted = tree
        .texts(&[".sql"])
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("migrations/"));
    let unlisted = unlisted.filter(|path| !listed.contains(path));
    found.extend(unlisted.map(|path| format!("{path}: not in {LIST}; scripts/list-migrations adds it")));
    found
}

/// Whether a list only had lines added. Where does not matter: two branches may each bring one.
fn grew(before: &str, after: &str) -> bool {
    before.lines().all(|line| after.lines().any(|kept| kept == line))
}

/// The committed versions of the list, as far back as this clone reaches; none outside of a clone.
fn earlier_lists() -> Vec<String> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .arg("-C")
            .arg(env!("CARGO_MANIFEST_DIR"))
            .args(arguments)
            .output()
            .ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let root_path = format!(":/{LIST}");
    let commits = git(&["log", "--format=%H", "--", &root_path]).unwrap_or_default();
    commits
        .lines()
        .filter_map(|commit| git(&["show", &format!("{commit}:{LIST}")]))
        .collect()
}

/// What takes away or changes what the version before uses.
const CONTRACTS: [&str; 4] = ["drop", "rename", "set not null", "truncate"];

/// Migrations that do more than expand, and do not say in their first line since which version nobody uses it.
fn silent_contractions(tree: &Tree) -> Vec<String> {
    let migrations = tree
        .texts(&[".sql"])
        .filter(|(path, text)| path.starts_with("migrations/") && !text.starts_with("-- contracts: "));
    let mut found = Vec::new();
    for (path, text) in migrations {
        for (number, line) in (1..).zip(text.lines()) {
            let statement = line
                .split("--")
                .next()
                .unwrap_or_default()
                .trim_start()
                .to_lowercase();
            // No statement names an index: without one the version before is slower and right.
            if statement.starts_with("drop index") {
                continue;
            }
            let column = statement.contains("add column")
                && statement.contains("not null")
                && !statement.contains("default");
            let contracts =
                |word: &&str| statement.starts_with(*word) || statement.contains(&format!(" {word} "));
            if column || CONTRACTS.iter().any(contracts) {
                found.push(format!(
                    "{path}:{number}: a node of the version before may stumble over this; wait a version, and begin \
                     the file with `-- contracts: ` and since when nobody uses it"
                ));
            }
        }
    }
    found
}

#[test]
fn a_migration_expands_or_says_what_it_contracts() {
    assert_tidy(&silent_contractions(&Tree::repository()));
    let tree = Tree::planted(&[
        (
            "migrations/0001.sql",
            "create table a (id text not null); -- drop it later",
        ),
        ("migrations/0002.sql", "alter table a drop column id;"),
        (
            "migrations/0003.sql",
            "alter table a add column n bigint not null;",
        ),
        (
            "migrations/0004.sql",
            "alter table a add column n bigint not null default 0;",
        ),
        (
            "migrations/0005.sql",
            "-- contracts: a, unused since 1.2\ndrop table a;",
        ),
        ("migrations/0006.sql", "drop index b;\ntruncate a;"),
    ]);
    assert_finds(
        &silent_contractions(&tree),
        &["0002.sql:1: a node", "0003.sql:1: a node", "0006.sql:2: a node"],
    );
}

#[test]
fn a_migration_never_changes_once_it_has_landed() {
    assert_tidy(&changed_migrations(&Tree::repository()));
}

#[test]
fn the_list_of_migrations_only_grows() {
    let tree = Tree::repository();
    let today = tree.text(LIST).unwrap_or_default();
    for earlier in earlier_lists() {
        assert!(
            grew(&earlier, today),
            "{LIST} once said\n{earlier}and now says\n{today}"
        );
    }
}

#[test]
fn a_changed_a_lost_and_an_unlisted_migration_are_found() {
    let one = checksum(b"create table one (id text)");
    let list = format!(
        "{one}  migrations/0001_one.sql\n{one}  migrations/0002_two.sql\n{one}  migrations/0003.sql\nodd\n"
    );
    let tree = Tree::planted(&[
        (LIST, &list),
        ("migrations/0001_one.sql", "create table one (id text)"),
        ("migrations/0002_two.sql", "create table one (id bigint)"),
        ("migrations/0004_four.sql", ""),
    ]);
    let expected = [
        "0002_two.sql: changed",
        "0003.sql: gone",
        "not `checksum  path`: odd",
        "0004_four.sql: not in",
    ];
    assert_finds(&changed_migrations(&tree), &expected);
    assert_finds(
        &changed_migrations(&Tree::planted(&[])),
        &["checksums.txt: missing"],
    );
}

#[test]
fn a_list_that_lost_or_changed_a_line_is_found() {
    assert!(grew("", "a\n"));
    assert!(grew("a\n", "a\nb\n"));
    assert!(!grew("a\nb\n", "a\n"));
    assert!(grew("a\nc\n", "a\nb\nc\n"));
    assert!(!grew("a\n", "b\n"));
}

#[test]
fn the_checksum_is_sha_256() {
    // FIPS 180-2, appendix B.1.
    assert_eq!(
        checksum(b"abc"),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}
