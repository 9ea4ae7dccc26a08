//! Words that may not stand in the repository: marks of unfinished work, and names of somebody's machine.

use super::tree::{Tree, assert_finds, assert_tidy};

/// Marks of unfinished work, in pieces so that this file does not carry them.
const UNFINISHED: [&str; 6] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("todo", "!"),
    concat!("unimplemented", "!"),
    concat!("#[ig", "nore"),
];

/// Folders of a machine.
const MACHINE_PATHS: [&str; 3] = [
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
];

/// Hosts that packages come from: which one is the installer's business, not the project's.
const PACKAGE_HOSTS: [&str; 7] = [
    concat!("index.crates", ".io"),
    concat!("static.crates", ".io"),
    concat!("registry.npm", "js.org"),
    concat!("deb.deb", "ian.org"),
    concat!("files.python", "hosted.org"),
    concat!("pypi", ".org"),
    concat!("proxy.go", "lang.org"),
];

/// Lines that hold one of the words, standing on its own.
fn lines_with(path: &str, text: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for word in words.iter().filter(|word| stands_alone(line, word)) {
            found.push(format!("{path}:{number}: `{word}`"));
        }
    }
    found
}

/// Whether the word occurs without being the end or the beginning of a longer one.
fn stands_alone(line: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        let open_start = !before
            .is_some_and(|c| part_of_word(c) || (word.starts_with('/') && matches!(c, '.' | '}' | '>')));
        let open_end = !word.ends_with(char::is_alphanumeric) || !after.is_some_and(part_of_word);
        open_start && open_end
    })
}

fn unfinished(tree: &Tree) -> Vec<String> {
    let written = tree.texts(&[".rs", ".html", ".ftl", ".sql", ".css", ".sh"]);
    written
        .flat_map(|(path, text)| lines_with(path, text, &UNFINISHED))
        .collect()
}

fn machine_names(tree: &Tree) -> Vec<String> {
    let written = tree.texts(&[""]).filter(|(path, _)| *path != "Cargo.lock");
    let words = [MACHINE_PATHS.as_slice(), PACKAGE_HOSTS.as_slice()].concat();
    written
        .flat_map(|(path, text)| lines_with(path, text, &words))
        .collect()
}

#[test]
fn nothing_is_marked_as_unfinished() {
    assert_tidy(&unfinished(&Tree::repository()));
}

#[test]
fn no_file_names_a_machine_path_or_a_package_host() {
    assert_tidy(&machine_names(&Tree::repository()));
}

#[test]
fn a_mark_of_unfinished_work_is_found_in_code_pages_and_texts() {
    let code = format!(
        "fn a() {{\n    {}()\n}}\n// {} later\n{}]\n",
        UNFINISHED[3], UNFINISHED[0], UNFINISHED[5]
    );
    let tree = Tree::planted(&[
        ("crates/a/src/lib.rs", &code),
        (
            "crates/server/templates/a.html",
            &format!("<!-- {}: -->", UNFINISHED[1]),
        ),
        (
            "crates/wording/locales/nl/a.ftl",
            &format!("a = {}\n", UNFINISHED[2]),
        ),
        (
            "crates/a/src/fine.rs",
            "// MASTODON, +32 4XXXXXXX, ignored, TODOS",
        ),
    ]);
    let expected = ["lib.rs:2:", "lib.rs:4:", "lib.rs:5:", "a.html:1:", "a.ftl:1:"];
    assert_finds(&unfinished(&tree), &expected);
}

#[test]
fn a_machine_path_and_a_package_host_are_found() {
    let text = format!(
        "see {}me/x\nhttps://{}/serde\n",
        MACHINE_PATHS[2], PACKAGE_HOSTS[0]
    );
    let tree = Tree::planted(&[
        ("docs/a.md", &text),
        ("Cargo.lock", &text),
        (
            "docs/fine.md",
            "https://example.test/artwork/ and ./work/ and docs/home/ and `target/work/`",
        ),
    ]);
    assert_finds(&machine_names(&tree), &["docs/a.md:1:", "docs/a.md:2:"]);
}
