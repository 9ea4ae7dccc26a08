//! Every refusal of the domain can be said in every locale.

use super::texts::{LOCALES, files, parts, path_of};
use super::tree::{Tree, assert_finds, assert_tidy};
use std::collections::BTreeSet;
use termination::case::refusal::CODES;

fn unsaid(tree: &Tree, codes: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for locale in LOCALES {
        let paths = files(tree).into_iter().map(|file| path_of(locale, file));
        let said: BTreeSet<String> = paths
            .filter_map(|path| tree.text(&path).map(|text| parts(&path, text, &mut Vec::new())))
            .flat_map(std::collections::BTreeMap::into_keys)
            .collect();
        let missing = codes
            .iter()
            .filter(|code| !said.contains(&format!("refusal-{code}")));
        found.extend(
            missing.map(|code| format!("crates/wording/locales/{locale}: `refusal-{code}` is missing")),
        );
    }
    found
}

#[test]
fn every_refusal_has_a_text_in_every_locale() {
    assert!(!CODES.is_empty());
    assert_tidy(&unsaid(&Tree::repository(), CODES));
}

#[test]
fn a_refusal_without_a_text_is_found() {
    let tree = Tree::planted(&[
        (
            "crates/wording/locales/nl/refusals.ftl",
            "refusal-too-late = Te laat\n",
        ),
        (
            "crates/wording/locales/fr/refusals.ftl",
            "refusal-too-late = Trop tard\n",
        ),
        (
            "crates/wording/locales/de/refusals.ftl",
            "# refusal-too-late = Zu spät\n",
        ),
        (
            "crates/wording/locales/en/refusals.ftl",
            "refusal-too-late = Too late\n",
        ),
        (
            "crates/wording/locales/zh/refusals.ftl",
            "refusal-too-late = 太晚了\n",
        ),
    ]);
    assert_finds(
        &unsaid(&tree, &["too-late"]),
        &["locales/de: `refusal-too-late` is missing"],
    );
}
