//! Documents do not rot: what ARCHITECTURE.md names exists, and links lead somewhere.

use super::tree::{Tree, assert_finds, assert_tidy};

const MAP: &str = "ARCHITECTURE.md";

/// The lines of a document outside of fenced code, with their numbers.
fn prose(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut fenced = false;
    (1..).zip(text.lines()).filter(move |(_, line)| {
        let fence = line.trim_start().starts_with("```");
        fenced ^= fence;
        !fenced && !fence
    })
}

/// What stands in backticks on a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Names in the map that nothing answers to.
fn gone(tree: &Tree) -> Vec<String> {
    let Some(map) = tree.text(MAP) else {
        return vec![format!("{MAP}: missing")];
    };
    let names = prose(map).flat_map(|(number, line)| quoted(line).map(move |name| (number, name)));
    let dangling = names.filter(|(_, name)| !answers(tree, name));
    dangling
        .map(|(number, name)| format!("{MAP}:{number}: nothing is called `{name}`"))
        .collect()
}

/// Whether a name in backticks is no claim about the tree, or a true one: `a/b.rs` is a file, `a/` a folder, and
/// `a/b.rs::name` a function in a file.
fn answers(tree: &Tree, name: &str) -> bool {
    if name.starts_with('/') || name.contains(char::is_whitespace) || name.contains('*') {
        return true;
    }
    if let Some((file, function)) = name.split_once(".rs::") {
        let file = format!("{file}.rs");
        let definition = format!("fn {function}(");
        return files_called(tree, &file)
            .any(|path| tree.text(path).is_some_and(|text| text.contains(&definition)));
    }
    if let Some(folder) = name.strip_suffix('/') {
        let (top, nested) = (format!("{folder}/"), format!("/{folder}/"));
        return tree
            .paths()
            .any(|path| path.starts_with(&top) || path.contains(&nested));
    }
    let names_a_file = [".rs", ".toml", ".md", ".txt", ".ftl"]
        .iter()
        .any(|ending| name.ends_with(ending));
    !names_a_file || files_called(tree, name).next().is_some()
}

/// Files whose path is, or ends in, this name.
fn files_called<'a>(tree: &'a Tree, name: &'a str) -> impl Iterator<Item = &'a str> {
    tree.paths().filter(move |path| {
        path.strip_suffix(name)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
    })
}

/// Crates that the map does not name.
fn unnamed_crates(tree: &Tree) -> Vec<String> {
    let map = tree.text(MAP).unwrap_or_default();
    let crates = tree
        .paths()
        .filter_map(|path| path.strip_prefix("crates/")?.strip_suffix("/Cargo.toml"));
    let unnamed = crates.filter(|name| {
        let in_map =
            |quoted: &str| quoted == *name || quoted.trim_end_matches('/') == format!("crates/{name}");
        !prose(map).flat_map(|(_, line)| quoted(line)).any(in_map)
    });
    unnamed
        .map(|name| format!("{MAP}: the crate `{name}` is not named"))
        .collect()
}

/// Links between files of the repository that lead nowhere.
fn dead_links(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.texts(&[".md"]) {
        for (number, line) in prose(text) {
            let targets = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            let dead = targets.filter(|target| !leads_somewhere(tree, path, target));
            found.extend(dead.map(|target| format!("{path}:{number}: no such file: {target}")));
        }
    }
    found
}

fn leads_somewhere(tree: &Tree, from: &str, target: &str) -> bool {
    let file = target.split('#').next().unwrap_or_default();
    if file.is_empty() || file.contains("://") || file.starts_with("mailto:") {
        return true;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in file.trim_end_matches('/').split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    let resolved = parts.join("/");
    let folder = format!("{resolved}/");
    tree.has(&resolved) || tree.paths().any(|path| path.starts_with(&folder))
}

/// Tests that the threat model names and nobody wrote.
fn unwritten_tests(tree: &Tree) -> Vec<String> {
    const MODEL: &str = "docs/threat-model.md";
    let model = tree.text(MODEL).unwrap_or_default();
    let is_test = |name: &str| name.matches('_').count() > 1 && !name.contains(['/', '.', ' ']);
    let named = prose(model).flat_map(|(number, line)| quoted(line).map(move |name| (number, name)));
    let written = |name: &str| {
        let definition = format!("fn {name}(");
        tree.texts(&[".rs"]).any(|(_, text)| text.contains(&definition))
    };
    let missing = named.filter(|(_, name)| is_test(name) && !written(name));
    missing
        .map(|(number, name)| format!("{MODEL}:{number}: no test is called `{name}`"))
        .collect()
}

#[test]
fn every_test_the_threat_model_names_is_written() {
    assert_tidy(&unwritten_tests(&Tree::repository()));
}

#[test]
fn a_test_that_the_threat_model_only_wishes_for_is_found() {
    let tree = Tree::planted(&[
        (
            "docs/threat-model.md",
            "| a | b | `a_thief_is_stopped`, `a_wish_is_granted` |",
        ),
        (
            "crates/server/tests/server/thief.rs",
            "fn a_thief_is_stopped() {}",
        ),
    ]);
    assert_finds(
        &unwritten_tests(&tree),
        &["docs/threat-model.md:1: no test is called `a_wish_is_granted`"],
    );
}

#[test]
fn what_the_architecture_names_exists() {
    assert_tidy(&gone(&Tree::repository()));
}

#[test]
fn the_architecture_names_every_crate() {
    assert_tidy(&unnamed_crates(&Tree::repository()));
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    assert_tidy(&dead_links(&Tree::repository()));
}

#[test]
fn a_name_without_a_thing_is_found() {
    let map = "`a.rs`, `gone.rs`, `crates/x/src/a.rs`, `src/`, `lost/`, `text and code.rs`, `/url/`, `*.toml`\n\
               `a.rs::a_debt_never_blocks`, `a.rs::gone`, `ease.rs`\n```\n`fenced.rs`\n```\n`deny.toml`\n";
    let tree = Tree::planted(&[
        (MAP, map),
        ("crates/x/src/a.rs", "fn a_debt_never_blocks() {}"),
        ("crates/x/src/please.rs", ""),
    ]);
    let expected = [
        "1: nothing is called `gone.rs`",
        "`lost/`",
        "2: nothing is called `a.rs::gone`",
        "`ease.rs`",
        "6: nothing is called `deny.toml`",
    ];
    assert_finds(&gone(&tree), &expected);
    assert_finds(&gone(&Tree::planted(&[])), &["ARCHITECTURE.md: missing"]);
}

#[test]
fn a_crate_that_the_architecture_forgot_is_found() {
    let tree = Tree::planted(&[
        (MAP, "`engine` and `crates/server/` but not the other sim"),
        ("crates/engine/Cargo.toml", ""),
        ("crates/server/Cargo.toml", ""),
        ("crates/sim/Cargo.toml", ""),
    ]);
    assert_finds(&unnamed_crates(&tree), &["the crate `sim` is not named"]);
}

#[test]
fn a_dead_link_is_found() {
    let tree = Tree::planted(&[
        (
            "README.md",
            "[a](docs/a.md), [b](docs/b.md#top)\n[c](https://example.test/c.md) [d](#here) [e](docs/)\n",
        ),
        (
            "docs/a.md",
            "[up](../README.md) [far](../../README.md/x) [beside](./c.md)",
        ),
    ]);
    assert_finds(
        &dead_links(&tree),
        &["README.md:1: no such file: docs/b.md", "docs/a.md:1:", "./c.md"],
    );
}
