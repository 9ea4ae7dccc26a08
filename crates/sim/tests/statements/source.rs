//! The statements: every text in the engine's sources that begins like one, under the name of its constant or function.

use std::path::Path;
use syn::visit::Visit;
use syn::{Attribute, ImplItemFn, ItemConst, ItemFn, ItemMod, LitStr, Meta};

/// How a text begins that is a statement on rows.
const VERBS: [&str; 4] = ["select ", "insert into ", "update ", "delete from "];

/// Where each database is asked in its own words, about itself.
const OF_ONE_DATABASE: [&str; 2] = ["store/database.rs", "store/migrations.rs"];

/// What is put together when it is run: here as it is then, from `engine/listing.rs`.
const PUT_TOGETHER: (&str, &str) = (
    "engine/listing.rs COLUMNS",
    "order by received_at desc, case_id desc limit 50",
);
const CONDITIONS: [&str; 8] = [
    "",
    "operator = $1",
    "stage = $1",
    "operator = $1 and stage = $2",
    "(received_at, case_id) < ($1, $2)",
    "operator = $1 and (received_at, case_id) < ($2, $3)",
    "stage = $1 and (received_at, case_id) < ($2, $3)",
    "operator = $1 and stage = $2 and (received_at, case_id) < ($3, $4)",
];

/// A statement.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// Its file below `crates/engine/src` and the name of its constant: `store/cases.rs LOAD`.
    pub(crate) name: String,
    /// Its text, white space made single, with `$1` and `{rows}` as in the source.
    pub(crate) text: String,
}

/// Every statement of the engine.
pub(crate) fn statements() -> Vec<Statement> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/src");
    let mut found = vec![];
    gather(&root, "", &mut found);
    found.retain(|statement| {
        !OF_ONE_DATABASE
            .iter()
            .any(|file| statement.name.starts_with(file))
    });
    let (name, end) = PUT_TOGETHER;
    let at = found.iter().position(|statement| statement.name == name);
    let start = found.remove(at.expect("what is put together is still there"));
    for condition in CONDITIONS {
        let chosen = if condition.is_empty() {
            String::new()
        } else {
            format!("where {condition} ")
        };
        found.push(Statement {
            name: format!("{name} {condition}"),
            text: format!("{} {chosen}{end}", start.text),
        });
    }
    found
}

fn gather(folder: &Path, prefix: &str, found: &mut Vec<Statement>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        if entry.file_type().unwrap().is_dir() {
            gather(&entry.path(), &format!("{name}/"), found);
        } else if entry.path().extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            found.extend(of_file(&name, &text));
        }
    }
}

fn of_file(file: &str, text: &str) -> Vec<Statement> {
    let mut search = Search {
        file,
        within: String::new(),
        found: vec![],
    };
    search.visit_file(&syn::parse_file(text).unwrap());
    search.found
}

struct Search<'a> {
    file: &'a str,
    within: String,
    found: Vec<Statement>,
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if !is_for_tests(&module.attrs) {
            syn::visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_const(&mut self, item: &'ast ItemConst) {
        self.within = item.ident.to_string();
        syn::visit::visit_item_const(self, item);
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.within = function.sig.ident.to_string();
        syn::visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.within = function.sig.ident.to_string();
        syn::visit::visit_impl_item_fn(self, function);
    }

    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        let text = literal.value().split_whitespace().collect::<Vec<_>>().join(" ");
        if VERBS.iter().any(|verb| text.starts_with(verb)) {
            let name = format!("{} {}", self.file, self.within);
            self.found.push(Statement { name, text });
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string() == "test"))
}

#[test]
fn statements_are_found_in_constants_and_functions_and_not_in_tests() {
    let text = "const A: &str = \"select 1\n   from t\"; const B: [&str; 2] = [\"delete from t\", \"other\"];
        impl T { fn f() { run(\"update t set a = 1\"); } } #[cfg(test)] mod tests { const C: &str = \"select 2\"; }";
    let found = of_file("x.rs", text);
    let found: Vec<_> = found
        .iter()
        .map(|one| (one.name.as_str(), one.text.as_str()))
        .collect();
    let expected = [
        ("x.rs A", "select 1 from t"),
        ("x.rs B", "delete from t"),
        ("x.rs f", "update t set a = 1"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_engine_has_as_many_statements_as_it_seems() {
    assert!(statements().len() > 80, "{}", statements().len());
}
