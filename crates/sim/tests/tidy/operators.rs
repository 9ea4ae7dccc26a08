//! The files of the rule book can be read: an operator whose file is broken could not be served.

use super::tree::{Tree, assert_finds, assert_tidy};
use termination::rules::{parse_law, parse_operator};

const LAW: &str = "law/be.toml";

fn unreadable(tree: &Tree) -> Vec<String> {
    let laws = tree
        .texts(&[".toml"])
        .filter(|(path, _)| path.starts_with("law/"));
    let mut found: Vec<String> = laws
        .filter_map(|(path, text)| parse_law(path, text).err())
        .map(|fault| fault.to_string())
        .collect();
    match tree.text(LAW).map(|text| parse_law(LAW, text)) {
        Some(Ok(law)) => {
            let operators = tree
                .texts(&[".toml"])
                .filter(|(path, _)| path.starts_with("operators/"));
            let faults = operators.filter_map(|(path, text)| parse_operator(path, text, &law).err());
            found.extend(faults.map(|fault| fault.to_string()));
        }
        Some(Err(_)) => {}
        None => found.push(format!("{LAW}: missing")),
    }
    found
}

#[test]
fn every_operator_and_every_law_can_be_read() {
    let tree = Tree::repository();
    assert!(
        tree.paths().any(|path| path.starts_with("operators/")),
        "operators/ holds the operators"
    );
    assert_tidy(&unreadable(&tree));
}

#[test]
fn a_broken_law_a_broken_operator_and_a_missing_law_are_found() {
    let law = Tree::repository().text(LAW).expect("there is a law").to_owned();
    let broken = "id = \"base\"\nbrand_colour = \"purple\"\n";
    let found = unreadable(&Tree::planted(&[(LAW, &law), ("operators/base.toml", broken)]));
    assert_finds(&found, &["operators/base.toml:2: brand_colour"]);
    assert_finds(
        &unreadable(&Tree::planted(&[(LAW, "country = \n")])),
        &["law/be.toml:1:"],
    );
    assert_finds(&unreadable(&Tree::planted(&[])), &["law/be.toml: missing"]);
}
