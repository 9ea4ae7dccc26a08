//! Crates that compute do not reach for the machine, not even through the standard library; and what is traced
//! carries no arguments, since an argument may be somebody's name.

use super::modules::{is_test_only, reached};
use super::tree::{Tree, assert_finds, assert_tidy};
use syn::visit::Visit;
use syn::{Attribute, ItemFn, ItemMod, ItemUse, Meta, Path, UseTree};

/// Crates that only compute.
const PURE: [&str; 2] = ["crates/termination/src/", "crates/wording/src/"];

/// Parts of the standard library that touch the machine.
const MACHINE: [&str; 8] = ["env", "fs", "io", "net", "os", "process", "thread", "time"];

struct MachineUse<'a> {
    path: &'a str,
    found: Vec<String>,
}

impl MachineUse<'_> {
    fn note(&mut self, line: usize, part: &str) {
        self.found.push(format!(
            "{}:{line}: std::{part} in a crate that only computes",
            self.path
        ));
    }

    /// What `use std::...` brings in, one level deep: deeper levels belong to the same part.
    fn note_tree(&mut self, line: usize, tree: &UseTree) {
        let part = match tree {
            UseTree::Path(path) => &path.ident,
            UseTree::Name(name) => &name.ident,
            UseTree::Rename(name) => &name.ident,
            UseTree::Group(group) => return group.items.iter().for_each(|tree| self.note_tree(line, tree)),
            UseTree::Glob(_) => return,
        };
        if MACHINE.iter().any(|touching| part == touching) {
            self.note(line, &part.to_string());
        }
    }
}

impl<'ast> Visit<'ast> for MachineUse<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_test_only(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        if !is_test_only(&function.attrs) {
            syn::visit::visit_item_fn(self, function);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if let UseTree::Path(root) = &item.tree
            && root.ident == "std"
        {
            self.note_tree(item.use_token.span.start().line, &root.tree);
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let mut segments = path.segments.iter().map(|segment| &segment.ident);
        if let (Some(first), Some(second)) = (segments.next(), segments.next())
            && first == "std"
            && MACHINE.iter().any(|part| second == part)
        {
            self.note(second.span().start().line, &second.to_string());
        }
        syn::visit::visit_path(self, path);
    }
}

fn impurities(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    let reached = reached(tree);
    let pure = reached
        .files
        .iter()
        .filter(|(path, in_test)| !**in_test && PURE.iter().any(|folder| path.starts_with(folder)));
    for (path, _) in pure {
        let Some(Ok(file)) = tree.text(path).map(syn::parse_file) else {
            continue;
        };
        let mut uses = MachineUse {
            path,
            found: Vec::new(),
        };
        uses.visit_file(&file);
        found.append(&mut uses.found);
    }
    found
}

struct Traced<'a> {
    path: &'a str,
    found: Vec<String>,
}

impl<'ast> Visit<'ast> for Traced<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let path = attribute.meta.path();
        let is_instrument = path
            .segments
            .last()
            .is_some_and(|last| last.ident == "instrument");
        let skips =
            matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string().contains("skip_all"));
        if is_instrument && !skips {
            let line = attribute.pound_token.span.start().line;
            self.found.push(format!(
                "{}:{line}: #[instrument] records every argument; add skip_all",
                self.path
            ));
        }
    }
}

fn traced_arguments(tree: &Tree) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in tree.texts(&[".rs"]) {
        let Ok(file) = syn::parse_file(text) else { continue };
        let mut traced = Traced {
            path,
            found: Vec::new(),
        };
        traced.visit_file(&file);
        found.append(&mut traced.found);
    }
    found
}

#[test]
fn the_core_and_the_wording_touch_no_machine() {
    assert_tidy(&impurities(&Tree::repository()));
}

#[test]
fn no_traced_function_records_its_arguments() {
    assert_tidy(&traced_arguments(&Tree::repository()));
}

#[test]
fn a_touch_of_the_machine_is_found_in_every_form() {
    let core = "use std::fs;\nuse std::{fmt, net::TcpStream};\nuse std::env as e;\n\
                fn f() { let _ = std::time::Instant::now(); }\nuse std::collections::BTreeMap;\n\
                #[cfg(test)] mod tests { use std::fs; }\n#[test] fn t() { std::process::abort(); }\n";
    let tree = Tree::planted(&[
        ("crates/termination/src/lib.rs", core),
        ("crates/engine/src/lib.rs", "use std::fs;"),
        ("crates/wording/src/lib.rs", "use std::thread::spawn;"),
    ]);
    let expected = [
        "lib.rs:1: std::fs",
        "lib.rs:2: std::net",
        "lib.rs:3: std::env",
        "lib.rs:4: std::time",
        "std::thread",
    ];
    assert_finds(&impurities(&tree), &expected);
}

#[test]
fn a_traced_argument_is_found() {
    let text = "#[instrument(skip_all)]\nfn a() {}\n#[tracing::instrument]\nfn b() {}\n\
                struct S;\nimpl S {\n#[instrument(level = \"info\")]\nfn c() {}\n}\n";
    let tree = Tree::planted(&[("crates/engine/src/lib.rs", text)]);
    assert_finds(&traced_arguments(&tree), &["lib.rs:3:", "lib.rs:7:"]);
}
