//! Which crate may name which: the arrows of ARCHITECTURE.md, read from every Cargo.toml.

use super::tree::{Tree, assert_finds, assert_tidy};
use toml::{Table, Value};

/// Each crate and the crates of the house it may name.
const ARROWS: [(&str, &[&str]); 6] = [
    ("termination", &[]),
    ("wording", &["termination"]),
    ("engine", &["termination"]),
    ("adapters", &["engine", "wording", "termination"]),
    ("server", &["adapters", "engine", "wording", "termination"]),
    ("sim", &["server", "adapters", "engine", "wording", "termination"]),
];

/// Outside packages that only these crates may name, also in their tests. A name also stands for the family behind a
/// hyphen: `axum` for `axum-extra`. `sim` plants faults below the engine and measures beside it.
const OWNERS: [(&str, &[&str]); 5] = [
    ("sqlx", &["engine", "sim"]),
    ("axum", &["server"]),
    ("askama", &["server"]),
    ("tower", &["server"]),
    ("lettre", &["adapters"]),
];

/// Everything the core may be built from.
const CORE_NEEDS: [&str; 10] = [
    "deunicode",
    "icu_normalizer",
    "jiff",
    "mrz",
    "pinyin",
    "serde",
    "strsim",
    "subtle",
    "thiserror",
    "toml",
];

/// What would bring the outside into a crate that only computes.
const REACHES_OUT: [&str; 8] = [
    "tokio",
    "futures",
    "sqlx",
    "axum",
    "hyper",
    "rand",
    "getrandom",
    "tracing",
];

/// One dependency of one crate.
struct Arrow {
    from: String,
    to: String,
    tests_only: bool,
    from_workspace: bool,
}

fn wrong_arrows(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree
        .texts(&["/Cargo.toml"])
        .filter(|(path, _)| path.starts_with("crates/"))
    {
        match text.parse::<Table>() {
            Ok(manifest) => judge_manifest(path, &manifest, &mut found),
            Err(error) => found.push(format!("{path}: {error}")),
        }
    }
    found
}

fn judge_manifest(path: &str, manifest: &Table, found: &mut Vec<String>) {
    let name = manifest
        .get("package")
        .and_then(|package| package.get("name"))
        .and_then(Value::as_str);
    let name = name.unwrap_or_default();
    if !ARROWS.iter().any(|(known, _)| *known == name) {
        found.push(format!(
            "{path}: a new crate `{name}` comes with a page in docs/adr and a line in ARROWS"
        ));
        return;
    }
    if manifest.get("lints").and_then(|lints| lints.get("workspace")) != Some(&Value::Boolean(true)) {
        found.push(format!(
            "{path}: the lints of the workspace are off; write `[lints] workspace = true`"
        ));
    }
    for arrow in arrows(name, manifest) {
        found.extend(judge(&arrow).map(|why| format!("{path}: {} -> {}: {why}", arrow.from, arrow.to)));
    }
}

/// Every dependency, also those for tests, for the build and for one platform.
fn arrows(name: &str, manifest: &Table) -> Vec<Arrow> {
    let platforms = manifest
        .get("target")
        .and_then(Value::as_table)
        .into_iter()
        .flat_map(Table::values);
    let tables = platforms.filter_map(Value::as_table).chain([manifest]);
    let mut arrows = Vec::new();
    for table in tables {
        for (section, tests_only) in [
            ("dependencies", false),
            ("build-dependencies", false),
            ("dev-dependencies", true),
        ] {
            for (key, value) in table.get(section).and_then(Value::as_table).into_iter().flatten() {
                let to = value
                    .get("package")
                    .and_then(Value::as_str)
                    .unwrap_or(key)
                    .to_owned();
                let from_workspace = value.get("workspace") == Some(&Value::Boolean(true));
                arrows.push(Arrow {
                    from: name.to_owned(),
                    to,
                    tests_only,
                    from_workspace,
                });
            }
        }
    }
    arrows
}

/// Why an arrow may not be, if so.
fn judge(arrow: &Arrow) -> Option<String> {
    let (from, to) = (arrow.from.as_str(), arrow.to.as_str());
    let inside = ARROWS.iter().any(|(name, _)| *name == to);
    let allowed = ARROWS
        .iter()
        .any(|(name, targets)| *name == from && targets.contains(&to));
    let owners = OWNERS
        .iter()
        .find(|(package, owners)| in_family(to, package) && !owners.contains(&from));
    if !arrow.from_workspace {
        Some("its version stands in the root Cargo.toml; write `workspace = true`".to_owned())
    } else if inside && !allowed {
        Some("this arrow is not in ARCHITECTURE.md".to_owned())
    } else if let Some((_, owners)) = owners {
        Some(format!("only `{}` may name it", owners.join("` and `")))
    } else if from == "termination" && !arrow.tests_only && !CORE_NEEDS.contains(&to) {
        Some(
            "the core is built from the libraries of ADR 0001 and 0015 alone; more needs a page in docs/adr"
                .to_owned(),
        )
    } else if matches!(from, "termination" | "wording") && REACHES_OUT.iter().any(|out| in_family(to, out)) {
        Some("this crate computes; it does not reach out".to_owned())
    } else {
        None
    }
}

fn in_family(package: &str, family: &str) -> bool {
    package == family
        || package
            .strip_prefix(family)
            .is_some_and(|rest| rest.starts_with('-'))
}

#[test]
fn the_crates_name_only_what_the_architecture_allows() {
    assert_tidy(&wrong_arrows(&Tree::repository()));
}

#[test]
fn every_crate_of_the_architecture_is_there() {
    let tree = Tree::repository();
    for (name, _) in ARROWS {
        assert!(
            tree.has(&format!("crates/{name}/Cargo.toml")),
            "crates/{name} is gone"
        );
    }
}

/// Judges a manifest of one crate with one dependency line.
fn check(name: &str, section: &str, line: &str, expected: &[&str]) {
    let text = format!("[package]\nname = \"{name}\"\n[lints]\nworkspace = true\n[{section}]\n{line}\n");
    let path = format!("crates/{name}/Cargo.toml");
    assert_finds(&wrong_arrows(&Tree::planted(&[(&path, &text)])), expected);
}

#[test]
fn a_wrong_arrow_is_found_in_every_section() {
    check("server", "dependencies", "adapters.workspace = true", &[]);
    check("sim", "dev-dependencies", "server.workspace = true", &[]);
    check(
        "termination",
        "dependencies",
        "engine.workspace = true",
        &["termination -> engine: this arrow"],
    );
    check(
        "engine",
        "dev-dependencies",
        "adapters.workspace = true",
        &["engine -> adapters: this arrow"],
    );
    check(
        "wording",
        "dependencies",
        "engine = { workspace = true }",
        &["wording -> engine: this arrow"],
    );
    check(
        "server",
        "build-dependencies",
        "sim.workspace = true",
        &["server -> sim: this arrow"],
    );
    check(
        "adapters",
        "target.'cfg(unix)'.dependencies",
        "server.workspace = true",
        &["adapters -> server"],
    );
}

#[test]
fn a_package_named_by_another_than_its_owner_is_found() {
    check("engine", "dependencies", "sqlx.workspace = true", &[]);
    check(
        "server",
        "dependencies",
        "sqlx.workspace = true",
        &["only `engine` and `sim` may name it"],
    );
    check(
        "sim",
        "dev-dependencies",
        "axum-extra.workspace = true",
        &["only `server` may name it"],
    );
    check(
        "adapters",
        "dependencies",
        "askama.workspace = true",
        &["only `server` may name it"],
    );
    check(
        "server",
        "dev-dependencies",
        "lettre.workspace = true",
        &["only `adapters` may name it"],
    );
    check(
        "server",
        "dependencies",
        "mail = { workspace = true, package = \"lettre\" }",
        &["only `adapters`"],
    );
}

#[test]
fn whatever_would_let_the_core_reach_out_is_found() {
    check("termination", "dependencies", "jiff.workspace = true", &[]);
    check(
        "termination",
        "dev-dependencies",
        "proptest.workspace = true",
        &[],
    );
    check(
        "termination",
        "dependencies",
        "tokio.workspace = true",
        &["the core is built from"],
    );
    check(
        "termination",
        "dependencies",
        "getrandom.workspace = true",
        &["the core is built from"],
    );
    check(
        "termination",
        "dev-dependencies",
        "tokio.workspace = true",
        &["does not reach out"],
    );
    check(
        "wording",
        "dependencies",
        "tokio-util.workspace = true",
        &["does not reach out"],
    );
}

#[test]
fn a_version_outside_the_workspace_a_strange_crate_and_missing_lints_are_found() {
    check(
        "engine",
        "dependencies",
        "serde = \"1\"",
        &["write `workspace = true`"],
    );
    check("helpers", "dependencies", "", &["a new crate `helpers`"]);
    let bare = Tree::planted(&[("crates/sim/Cargo.toml", "[package]\nname = \"sim\"\n")]);
    assert_finds(&wrong_arrows(&bare), &["lints of the workspace are off"]);
    let broken = Tree::planted(&[("crates/sim/Cargo.toml", "[package\n")]);
    assert_finds(&wrong_arrows(&broken), &["crates/sim/Cargo.toml"]);
}
