//! Tables, columns and indexes as the migrations make them.

use std::collections::BTreeMap;
use std::path::Path;

/// What the migrations make, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Schema {
    pub(crate) tables: BTreeMap<String, Table>,
    pub(crate) indexes: BTreeMap<String, Index>,
}

#[derive(Debug, Default, Clone)]
pub(crate) struct Table {
    /// Name and type, in order.
    pub(crate) columns: Vec<(String, String)>,
    /// The columns of the primary key.
    pub(crate) key: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// The column that it begins with.
    pub(crate) first: String,
    /// Whether it holds only some of the rows.
    pub(crate) partial: bool,
}

/// Name and text of every migration, in order.
pub(crate) fn migrations() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "sql"))
        .collect();
    paths.sort();
    let read = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    paths.iter().map(|path| read(path)).collect()
}

impl Schema {
    /// What all migrations make.
    pub(crate) fn read() -> Self {
        let mut schema = Self::default();
        for (_, text) in migrations() {
            schema.follow(&text);
        }
        schema
    }

    /// Follows one migration.
    pub(crate) fn follow(&mut self, text: &str) {
        let without_comments = |line: &str| line.split("--").next().unwrap_or_default().to_owned();
        let text = text.lines().map(without_comments).collect::<Vec<_>>().join(" ");
        for statement in text.split(';') {
            let words: Vec<&str> = statement.split_whitespace().collect();
            match words.as_slice() {
                ["create", "table", name, ..] => self.table(name, statement),
                ["alter", "table", name, "add", "column", column, kind, ..] => {
                    let table = self.tables.get_mut(*name).expect("a table that was made");
                    table.columns.push(((*column).to_owned(), (*kind).to_owned()));
                }
                ["create", "unique", "index", name, "on", ..] | ["create", "index", name, "on", ..] => {
                    self.index(name, statement);
                }
                ["drop", "index", name] => drop(self.indexes.remove(*name)),
                [] | ["update" | "insert" | "delete", ..] => {}
                other => panic!("{other:?}: teach crates/sim/tests/statements/schema.rs to read it"),
            }
        }
    }

    fn table(&mut self, name: &str, statement: &str) {
        let mut table = Table::default();
        let (_, body) = statement.split_once('(').expect("columns in brackets");
        let body = body.trim_end().strip_suffix(')').expect("columns in brackets");
        for line in parts(body) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if let ["primary", "key", ..] = words.as_slice() {
                table.key = columns(line);
                continue;
            }
            if line.contains("primary key") {
                table.key = vec![words[0].to_owned()];
            }
            table.columns.push((words[0].to_owned(), words[1].to_owned()));
        }
        let index = Index {
            first: table.key.first().cloned().unwrap_or_default(),
            partial: false,
        };
        self.indexes.insert(format!("{name}_pkey"), index);
        self.tables.insert(name.to_owned(), table);
    }

    fn index(&mut self, name: &str, statement: &str) {
        let index = Index {
            first: columns(statement).first().cloned().unwrap_or_default(),
            partial: statement.contains(" where "),
        };
        self.indexes.insert(name.to_owned(), index);
    }

    /// The type of a column; the same name means the same type in every table.
    pub(crate) fn type_of(&self, column: &str) -> Option<&str> {
        self.tables
            .values()
            .flat_map(|table| &table.columns)
            .find(|(name, _)| name == column)
            .map(|(_, kind)| kind.as_str())
    }
}

/// Parts between commas that stand in no brackets.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (vec![], 0, 0);
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// The columns in the first brackets.
fn columns(text: &str) -> Vec<String> {
    let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
    let (inside, _) = inside.expect("columns in brackets");
    inside.split(',').map(|column| column.trim().to_owned()).collect()
}

#[test]
fn a_column_name_means_the_same_type_in_every_table() {
    let schema = Schema::read();
    for (name, table) in &schema.tables {
        for (column, kind) in &table.columns {
            assert_eq!(schema.type_of(column), Some(kind.as_str()), "{name}.{column}");
        }
    }
}

#[test]
fn what_a_migration_makes_is_read() {
    let mut schema = Schema::default();
    schema.follow("create table a (b text not null, c bigint, primary key (b, c)); create index d on a (c) where c > 1;");
    assert_eq!(schema.tables["a"].key, ["b", "c"]);
    assert_eq!(schema.type_of("c"), Some("bigint"));
    assert!(schema.indexes["d"].partial && schema.indexes["d"].first == "c");
    schema.follow("drop index d; alter table a add column e text;");
    assert!(!schema.indexes.contains_key("d") && schema.type_of("e") == Some("text"));
}
