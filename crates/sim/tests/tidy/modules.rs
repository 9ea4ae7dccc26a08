//! Which Rust files a crate really compiles: followed from its roots along `mod`.

use super::tree::{Tree, assert_finds, assert_tidy};
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta};

/// Files by path that some root reaches; `true` when only tests reach them.
pub(crate) struct Reached {
    /// Path to "tests only".
    pub(crate) files: BTreeMap<String, bool>,
    /// Files that could not be read as Rust, and modules that have no file.
    pub(crate) faults: Vec<String>,
}

/// Follows every root of every crate.
pub(crate) fn reached(tree: &Tree) -> Reached {
    let mut reached = Reached {
        files: BTreeMap::new(),
        faults: Vec::new(),
    };
    for path in tree.paths() {
        if let Some(in_test) = root(path) {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            follow(tree, path, folder, in_test, &mut reached);
        }
    }
    reached
}

/// Whether cargo starts compiling at this file, and whether only for tests.
fn root(path: &str) -> Option<bool> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["crates", _, "build.rs"]
        | ["crates", _, "src", "lib.rs" | "main.rs"]
        | ["crates", _, "src", "bin", _, "main.rs"] => Some(false),
        ["crates", _, "src", "bin", file] if is_rust(file) => Some(false),
        ["crates", _, "tests" | "benches" | "examples", file] if is_rust(file) => Some(true),
        ["crates", _, "tests" | "benches" | "examples", _, "main.rs"] => Some(true),
        _ => None,
    }
}

fn is_rust(file: &str) -> bool {
    file.strip_suffix(".rs").is_some()
}

/// Marks a file and follows its modules; `folder` is where its child modules live.
fn follow(tree: &Tree, path: &str, folder: &str, in_test: bool, reached: &mut Reached) {
    if reached.files.get(path).is_some_and(|&before| before <= in_test) {
        return;
    }
    reached.files.insert(path.to_owned(), in_test);
    match tree.text(path).map(syn::parse_file) {
        Some(Ok(file)) => {
            let in_test = in_test || is_test_only(&file.attrs);
            reached.files.insert(path.to_owned(), in_test);
            follow_items(tree, path, folder, in_test, &file.items, reached);
        }
        Some(Err(error)) => reached.faults.push(format!("{path}: {error}")),
        None => reached.faults.push(format!("{path}: not readable as text")),
    }
}

fn follow_items(tree: &Tree, path: &str, folder: &str, in_test: bool, items: &[Item], reached: &mut Reached) {
    for item in items {
        let Item::Mod(module) = item else { continue };
        let name = module.ident.to_string();
        let in_test = in_test || is_test_only(&module.attrs);
        let below = format!("{folder}/{name}");
        if let Some((_, items)) = &module.content {
            follow_items(tree, path, &below, in_test, items, reached);
        } else if let Some(named) = path_attribute(&module.attrs) {
            let beside = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let file = format!("{beside}/{named}");
            let folder = file
                .rsplit_once('/')
                .map_or(String::new(), |(folder, _)| folder.to_owned());
            follow(tree, &file, &folder, in_test, reached);
        } else if tree.has(&format!("{below}.rs")) {
            follow(tree, &format!("{below}.rs"), &below, in_test, reached);
        } else {
            reached
                .faults
                .push(format!("{path}: mod {name} has no file {below}.rs"));
        }
    }
}

/// `#[cfg(test)]`, alone or as the first of `all(...)`, or `#[test]`.
pub(crate) fn is_test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.segments.last().is_some_and(|last| last.ident == "test"),
        Meta::List(list) if list.path.is_ident("cfg") => {
            let condition = list.tokens.to_string();
            condition == "test" || condition.replace(' ', "").starts_with("all(test,")
        }
        Meta::List(list) => list.path.segments.last().is_some_and(|last| last.ident == "test"),
        Meta::NameValue(_) => false,
    })
}

fn path_attribute(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let pair = attribute
            .meta
            .require_name_value()
            .ok()
            .filter(|pair| pair.path.is_ident("path"))?;
        if let Expr::Lit(ExprLit {
            lit: Lit::Str(text), ..
        }) = &pair.value
        {
            Some(text.value())
        } else {
            None
        }
    })
}

fn dead_files(tree: &Tree) -> Vec<String> {
    let reached = reached(tree);
    let all: BTreeSet<&str> = tree
        .texts(&[".rs"])
        .map(|(path, _)| path)
        .filter(|p| p.starts_with("crates/"))
        .collect();
    let dead = all.into_iter().filter(|path| !reached.files.contains_key(*path));
    let dead = dead.map(|path| format!("{path}: no `mod` leads to this file"));
    reached.faults.iter().cloned().chain(dead).collect()
}

/// Folders of modules are `foo.rs` + `foo/`.
fn mod_rs_files(tree: &Tree) -> Vec<String> {
    let named = tree.paths().filter(|path| path.ends_with("/mod.rs"));
    named
        .map(|path| format!("{path}: use `foo.rs` beside `foo/`"))
        .collect()
}

#[test]
fn every_rust_file_is_part_of_a_crate() {
    assert_tidy(&dead_files(&Tree::repository()));
}

#[test]
fn no_file_is_called_mod_rs() {
    assert_tidy(&mod_rs_files(&Tree::repository()));
}

#[test]
fn a_file_that_no_mod_leads_to_is_found() {
    let tree = Tree::planted(&[
        (
            "crates/a/src/lib.rs",
            "mod used; mod inline { mod deep; } #[path = \"odd/name.rs\"] mod odd;",
        ),
        ("crates/a/src/used.rs", "mod child;"),
        ("crates/a/src/used/child.rs", ""),
        ("crates/a/src/inline/deep.rs", ""),
        ("crates/a/src/odd/name.rs", ""),
        ("crates/a/src/dead.rs", ""),
        ("crates/a/tests/story.rs", "mod support;"),
        ("crates/a/tests/support.rs", ""),
        ("crates/a/tests/domain/main.rs", "mod table;"),
        ("crates/a/tests/domain/table.rs", ""),
        ("crates/a/tests/lost/story.rs", ""),
    ]);
    assert_finds(
        &dead_files(&tree),
        &["crates/a/src/dead.rs", "crates/a/tests/lost/story.rs"],
    );
}

#[test]
fn a_module_without_a_file_and_a_file_that_is_no_rust_are_found() {
    let tree = Tree::planted(&[
        ("crates/a/src/lib.rs", "mod broken; mod gone;"),
        ("crates/a/src/broken.rs", "fn {"),
    ]);
    assert_finds(
        &dead_files(&tree),
        &["crates/a/src/broken.rs", "mod gone has no file"],
    );
}

#[test]
fn a_mod_rs_is_found() {
    let tree = Tree::planted(&[("crates/a/src/odd/mod.rs", ""), ("crates/a/src/fine_mod.rs", "")]);
    assert_finds(&mod_rs_files(&tree), &["crates/a/src/odd/mod.rs"]);
}

#[test]
fn what_only_tests_reach_is_told_apart() {
    let tree = Tree::planted(&[
        ("crates/a/src/lib.rs", "#[cfg(test)] mod tests; mod real;"),
        ("crates/a/src/real.rs", ""),
        ("crates/a/src/tests.rs", "mod table;"),
        ("crates/a/src/tests/table.rs", ""),
        ("crates/a/tests/story.rs", ""),
    ]);
    let only_tests: Vec<_> = reached(&tree)
        .files
        .into_iter()
        .filter(|(_, in_test)| *in_test)
        .map(|f| f.0)
        .collect();
    assert_eq!(
        only_tests,
        [
            "crates/a/src/tests.rs",
            "crates/a/src/tests/table.rs",
            "crates/a/tests/story.rs"
        ]
    );
}
