//! Lengths: a function fits on a screen, a file holds one idea.

use super::modules::{is_test_only, reached};
use super::tree::{Tree, assert_finds, assert_tidy};
use syn::visit::Visit;
use syn::{Block, ImplItemFn, ItemFn, ItemImpl, ItemMod, Signature, TraitItemFn};

const FUNCTION_LINES_MAX: usize = 60;
const FILE_LINES_MAX: usize = 500;
const ARCHITECTURE_LINES_MAX: usize = 200;

/// Collects functions that are too long, outside of tests.
struct Functions<'a> {
    path: &'a str,
    found: Vec<String>,
}

impl Functions<'_> {
    /// Counts from `fn` to the closing brace: attributes and documentation are free.
    fn measure(&mut self, signature: &Signature, block: &Block) {
        let first = signature.fn_token.span.start().line;
        let last = block.brace_token.span.close().end().line;
        let lines = last + 1 - first;
        if lines > FUNCTION_LINES_MAX {
            let (path, name) = (self.path, &signature.ident);
            self.found.push(format!(
                "{path}:{first}: fn {name} has {lines} lines, at most {FUNCTION_LINES_MAX}"
            ));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_test_only(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if !is_test_only(&item.attrs) {
            syn::visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        if !is_test_only(&function.attrs) {
            self.measure(&function.sig, &function.block);
            syn::visit::visit_item_fn(self, function);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if !is_test_only(&function.attrs) {
            self.measure(&function.sig, &function.block);
            syn::visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(block) = &function.default {
            self.measure(&function.sig, block);
        }
        syn::visit::visit_trait_item_fn(self, function);
    }
}

fn long_functions(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for path in reached(tree)
        .files
        .iter()
        .filter(|(_, in_test)| !**in_test)
        .map(|(path, _)| path)
    {
        let Some(Ok(file)) = tree.text(path).map(syn::parse_file) else {
            continue;
        };
        let mut functions = Functions {
            path,
            found: Vec::new(),
        };
        functions.visit_file(&file);
        found.append(&mut functions.found);
    }
    found
}

fn long_files(tree: &Tree) -> Vec<String> {
    let rust = tree
        .texts(&[".rs"])
        .map(|(path, text)| (path, text, FILE_LINES_MAX));
    let map = tree
        .texts(&["ARCHITECTURE.md"])
        .map(|(path, text)| (path, text, ARCHITECTURE_LINES_MAX));
    rust.chain(map)
        .map(|(path, text, most)| (path, text.lines().count(), most))
        .filter(|(_, lines, most)| lines > most)
        .map(|(path, lines, most)| format!("{path}: {lines} lines, at most {most}"))
        .collect()
}

#[test]
fn no_function_is_longer_than_60_lines() {
    assert_tidy(&long_functions(&Tree::repository()));
}

#[test]
fn no_rust_file_is_longer_than_500_lines() {
    assert_tidy(&long_files(&Tree::repository()));
}

/// A function of so many lines, from `fn` to the brace.
fn function(name: &str, lines: usize) -> String {
    format!(
        "/// Documentation is free.\nfn {name}() {{\n{}}}\n",
        "    let _ = '{';\n".repeat(lines - 2)
    )
}

#[test]
fn a_long_function_is_found_wherever_it_stands() {
    let long = function("long", 61);
    let lib = format!(
        "{}{}impl X {{\n{}}}\ntrait T {{\n{}}}\n",
        function("fits", 60),
        function("plain", 61),
        function("method", 62),
        function("default", 63)
    );
    let tests = format!(
        "#[cfg(test)]\nmod tests {{\n{long}}}\n#[test]\n{}",
        function("a_story", 70)
    );
    let tree = Tree::planted(&[
        ("crates/a/src/lib.rs", &format!("mod other;\n{lib}{tests}")),
        ("crates/a/src/other.rs", &format!("mod inline {{\n{long}}}")),
        ("crates/a/tests/story.rs", &long),
    ]);
    let expected = [
        "fn plain has 61",
        "fn method has 62",
        "fn default has 63",
        "crates/a/src/other.rs:3: fn long",
    ];
    assert_finds(&long_functions(&tree), &expected);
}

#[test]
fn a_long_file_is_found() {
    let tree = Tree::planted(&[
        ("crates/a/src/fits.rs", &"\n".repeat(500)),
        ("crates/a/tests/long.rs", &"\n".repeat(501)),
        ("ARCHITECTURE.md", &"line\n".repeat(201)),
    ]);
    assert_finds(
        &long_files(&tree),
        &["crates/a/tests/long.rs: 501", "ARCHITECTURE.md: 201"],
    );
}
