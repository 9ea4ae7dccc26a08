//! The files of the repository, by path, and the two ways a check is asked.

use std::collections::BTreeMap;
use std::path::Path;

/// Folders that are made, not written: builds, the version history, downloads, the demo's data.
const NOT_WRITTEN: [&str; 4] = ["target", ".git", "node_modules", "cease-data"];

/// Files by their path from the root, with `/` between parts.
pub(crate) struct Tree {
    files: BTreeMap<String, Vec<u8>>,
}

impl Tree {
    /// The repository this test was built from.
    pub(crate) fn repository() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(2)
            .expect("crates/sim has a root");
        let mut files = BTreeMap::new();
        gather(root, "", &mut files);
        assert!(
            files.contains_key("Cargo.toml"),
            "the walk starts at the root of the workspace"
        );
        Self { files }
    }

    /// A tree with a planted fault.
    pub(crate) fn planted(files: &[(&str, &str)]) -> Self {
        Self {
            files: files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
                .collect(),
        }
    }

    /// Every file, also pictures.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Whether there is such a file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The content of a file.
    pub(crate) fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The text of a file; `None` when there is none or it is a picture.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.bytes(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// Path and text of every text file whose name ends in one of these.
    pub(crate) fn texts<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.paths()
            .filter(|path| endings.iter().any(|ending| path.ends_with(ending)))
            .filter_map(|path| Some((path, self.text(path)?)))
    }
}

fn gather(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the repository is readable") {
        let entry = entry.expect("an entry of the repository is readable");
        let name = entry.file_name().into_string().expect("names are UTF-8");
        if NOT_WRITTEN.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type().expect("an entry has a type").is_dir() {
            gather(&entry.path(), &format!("{path}/"), files);
        } else if let Ok(content) = std::fs::read(entry.path()) {
            files.insert(path, content);
        }
    }
}

/// Fails with the whole list, so that one run shows everything there is to mend.
#[track_caller]
pub(crate) fn assert_tidy(found: &[String]) {
    assert!(
        found.is_empty(),
        "{} to mend:\n  {}",
        found.len(),
        found.join("\n  ")
    );
}

/// Fails unless the check found exactly as many faults as were planted, each naming what it should.
#[track_caller]
pub(crate) fn assert_finds(found: &[String], expected: &[&str]) {
    assert_eq!(found.len(), expected.len(), "found: {found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            found.contains(expected),
            "{found:?} does not mention {expected:?}"
        );
    }
}

#[test]
fn the_walk_sees_the_written_files_and_no_made_ones() {
    let tree = Tree::repository();
    assert!(tree.has("crates/sim/tests/tidy/tree.rs"));
    assert!(
        tree.paths()
            .all(|path| !path.starts_with("target/") && !path.starts_with(".git/"))
    );
}
