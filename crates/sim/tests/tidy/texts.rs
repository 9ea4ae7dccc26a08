//! Texts: every locale says everything, with the same parts and no unknown placeholder.

use super::tree::{Tree, assert_finds, assert_tidy};
use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const LOCALES: [&str; 5] = ["nl", "fr", "de", "en", "zh"];

/// The locale whose placeholders the others are held against.
const REFERENCE: &str = "en";

/// The parts of one file in one locale: `id` or `id.attribute`, each with the placeholders it uses.
type Parts = BTreeMap<String, BTreeSet<String>>;

/// The path of a locale's file.
pub(crate) fn path_of(locale: &str, file: &str) -> String {
    format!("crates/wording/locales/{locale}/{file}")
}

/// The names of the files that any locale has.
pub(crate) fn files(tree: &Tree) -> BTreeSet<&str> {
    let texts = tree
        .texts(&[".ftl"])
        .filter_map(|(path, _)| path.strip_prefix("crates/wording/locales/"));
    texts
        .filter_map(|path| path.split_once('/'))
        .map(|(_, file)| file)
        .collect()
}

/// Reads a file; what cannot be read and what is said twice goes to `found`.
pub(crate) fn parts(path: &str, text: &str, found: &mut Vec<String>) -> Parts {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text
            .get(..error.pos.start)
            .map_or(0, |before| before.lines().count().max(1));
        found.push(format!("{path}:{line}: {error}"));
    }
    let mut parts = Parts::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for (name, placeholders) in parts_of(message) {
            if parts.insert(name.clone(), placeholders).is_some() {
                found.push(format!("{path}: `{name}` stands twice"));
            }
        }
    }
    parts
}

fn parts_of(message: &Message<&str>) -> Vec<(String, BTreeSet<String>)> {
    let id = message.id.name;
    let value = message
        .value
        .iter()
        .map(|pattern| (id.to_owned(), placeholders(pattern)));
    let named = |attribute: &Attribute<&str>| {
        (
            format!("{id}.{}", attribute.id.name),
            placeholders(&attribute.value),
        )
    };
    value.chain(message.attributes.iter().map(named)).collect()
}

fn placeholders(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    gather(pattern, &mut names);
    names
}

fn gather(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        gather_expression(expression, names);
    }
}

fn gather_expression(expression: &Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            gather_inline(selector, names);
            for variant in variants {
                gather(&variant.value, names);
            }
        }
        Expression::Inline(inline) => gather_inline(inline, names),
    }
}

/// Terms take literals only, and so do named arguments: both by the grammar.
fn gather_inline(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    } else if let InlineExpression::FunctionReference { arguments, .. } = inline {
        for argument in &arguments.positional {
            gather_inline(argument, names);
        }
    } else if let InlineExpression::Placeable { expression } = inline {
        gather_expression(expression, names);
    }
}

fn differences(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for file in files(tree) {
        let mut by_locale = BTreeMap::new();
        for locale in LOCALES {
            let path = path_of(locale, file);
            match tree.text(&path) {
                Some(text) => drop(by_locale.insert(locale, parts(&path, text, &mut found))),
                None => found.push(format!("{path}: missing; another locale has {file}")),
            }
        }
        compare(file, &by_locale, &mut found);
    }
    found
}

fn compare(file: &str, by_locale: &BTreeMap<&str, Parts>, found: &mut Vec<String>) {
    let all: BTreeSet<&String> = by_locale.values().flat_map(Parts::keys).collect();
    for (locale, parts) in by_locale {
        let path = path_of(locale, file);
        let missing = all.iter().filter(|name| !parts.contains_key(**name));
        found.extend(missing.map(|name| format!("{path}: `{name}` is missing")));
        for (name, used) in parts {
            let Some(known) = by_locale.get(REFERENCE).and_then(|reference| reference.get(name)) else {
                continue;
            };
            let unknown = used.difference(known);
            found.extend(
                unknown.map(|one| format!("{path}: `{name}` uses ${one}, which {REFERENCE} does not have")),
            );
        }
    }
}

fn stray_blanks(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.texts(&[".ftl"]) {
        for (number, line) in (1..).zip(text.lines()) {
            if line.contains('\t') {
                found.push(format!("{path}:{number}: a tab"));
            }
            if line.ends_with(char::is_whitespace) {
                found.push(format!("{path}:{number}: blank at the end of the line"));
            }
        }
    }
    found
}

#[test]
fn every_text_stands_in_every_locale() {
    let tree = Tree::repository();
    assert!(!files(&tree).is_empty(), "crates/wording/locales holds the texts");
    assert_tidy(&differences(&tree));
}

#[test]
fn no_text_has_tabs_or_blanks_at_the_end_of_a_line() {
    assert_tidy(&stray_blanks(&Tree::repository()));
}

/// One file in all locales, alike but for one.
fn check(odd: (&str, &str), others: &str, expected: &[&str]) {
    let paths = LOCALES.map(|locale| path_of(locale, "page.ftl"));
    let texts = LOCALES.map(|locale| if locale == odd.0 { odd.1 } else { others });
    let files: Vec<_> = paths.iter().map(String::as_str).zip(texts).collect();
    assert_finds(&differences(&Tree::planted(&files)), expected);
}

#[test]
fn a_missing_text_a_missing_part_and_a_strange_placeholder_are_found() {
    let both = "one = One { $name }\n    .hint = Hint\ntwo = Two\n";
    check(("nl", both), both, &[]);
    check(
        ("nl", "one = One { $name }\n    .hint = Hint\n"),
        both,
        &["locales/nl/page.ftl: `two` is missing"],
    );
    check(
        ("zh", "one = One { $name }\ntwo = Two\n"),
        both,
        &["locales/zh/page.ftl: `one.hint` is missing"],
    );
    check(
        ("de", "one = One { $nam }\n    .hint = Hint\ntwo = Two\n"),
        both,
        &["`one` uses $nam"],
    );
    check(
        ("fr", &format!("{both}two = Again\n")),
        both,
        &["`two` stands twice"],
    );
}

#[test]
fn a_placeholder_is_found_inside_choices_and_calls() {
    let choice = "n = { $count ->\n    [one] A { DATE($odd, style: \"long\") }\n   *[other] B\n }\n";
    check(("nl", choice), "n = { $count }\n", &["`n` uses $odd"]);
}

#[test]
fn a_text_that_cannot_be_read_and_a_missing_file_are_found() {
    let found = check_errors("one = { $\n");
    assert!(
        found
            .iter()
            .any(|line| line.starts_with("crates/wording/locales/nl/page.ftl:1:")),
        "{found:#?}"
    );
    let alone = Tree::planted(&[("crates/wording/locales/en/page.ftl", "one = One\n")]);
    let expected = [
        "locales/nl/page.ftl: missing",
        "locales/fr",
        "locales/de",
        "locales/zh",
    ];
    assert_finds(&differences(&alone), &expected);
}

fn check_errors(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    parts("crates/wording/locales/nl/page.ftl", text, &mut found);
    found
}

#[test]
fn a_tab_and_a_blank_at_the_end_are_found() {
    let tree = Tree::planted(&[(
        "crates/wording/locales/nl/page.ftl",
        "one = One\ntwo =\tTwo\nthree = Three \n",
    )]);
    assert_finds(&stray_blanks(&tree), &["page.ftl:2: a tab", "page.ftl:3: blank"]);
}
