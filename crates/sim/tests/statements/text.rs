//! A statement as a database can explain it: with literals in the place of what is bound, and with so many rows.

use super::schema::Schema;

/// Writes literals of the right types in the place of `$1` and `{rows}`.
pub(crate) fn explainable(schema: &Schema, text: &str, rows: usize) -> String {
    let text = match text.split_once("{rows}") {
        Some((before, after)) => format!("{before}{}{after}", literal_rows(schema, before, text, rows)),
        None => text.to_owned(),
    };
    bound(schema, &text.replace("{last}", "7"))
}

fn literal_rows(schema: &Schema, before: &str, text: &str, rows: usize) -> String {
    let kinds: Vec<&str> = row_columns(before, text)
        .iter()
        .map(|column| {
            column
                .as_deref()
                .and_then(|column| schema.type_of(column))
                .unwrap_or("text")
        })
        .collect();
    let row = |number: usize| {
        let cells: Vec<String> = kinds.iter().map(|kind| literal(kind, number)).collect();
        let cells = cells.join(", ");
        if before.ends_with("in (") {
            cells
        } else {
            format!("({cells})")
        }
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

/// The columns for which the cells of a row stand.
fn row_columns(before: &str, text: &str) -> Vec<Option<String>> {
    if let Some(before) = before.strip_suffix(" in (") {
        return vec![before.split(' ').next_back().map(bare)];
    }
    if let Some(before) = before.strip_suffix(") in (values ") {
        let (_, inside) = before.rsplit_once('(').expect("columns before `in`");
        return inside.split(", ").map(|column| Some(bare(column))).collect();
    }
    if text.starts_with("insert into ") {
        let (_, inside) = before.split_once('(').expect("columns of an insert");
        let (inside, _) = inside.split_once(')').expect("columns of an insert");
        return inside.split(", ").map(|column| Some(bare(column))).collect();
    }
    let highest = (1..20).filter(|number| mentions(text, *number)).max();
    let compared = |number: usize| {
        let cell = format!("v.column{number}");
        let (before, _) = text.split_once(&cell)?;
        before.strip_suffix(" = ")?.split(' ').next_back().map(bare)
    };
    (1..=highest.expect("columns of `v`")).map(compared).collect()
}

fn mentions(text: &str, number: usize) -> bool {
    let cell = format!("v.column{number}");
    text.split_once(&cell)
        .is_some_and(|(_, after)| !after.starts_with(|next: char| next.is_ascii_digit()))
}

/// Without its table.
fn bare(column: &str) -> String {
    let column = column.trim_start_matches('(');
    column.rsplit('.').next().unwrap_or(column).to_owned()
}

fn bound(schema: &Schema, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        let digits = after.len() - after.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        out.push_str(before);
        out.push_str(&literal(kind_of(schema, &out), 0));
        rest = &after[digits..];
    }
    out + rest
}

/// What kind of value belongs after a text that ends in `column <=`, `limit`, or the brackets of an insert.
fn kind_of<'a>(schema: &'a Schema, before: &str) -> &'a str {
    let mut words = before.split_whitespace().rev();
    let (last, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if ["=", "<=", ">=", "<", ">"].contains(&last) {
        return schema.type_of(&bare(second)).unwrap_or("bigint");
    }
    if last == "limit" {
        return "bigint";
    }
    column_compared(before)
        .and_then(|column| schema.type_of(&bare(column)))
        .unwrap_or("null")
}

/// The column that a value is compared with within `(a, b) < ($1, $2)`, given the text before the value.
fn column_compared(before: &str) -> Option<&str> {
    let (columns, values) = before.rsplit_once('(')?;
    let columns = columns.trim_end().strip_suffix(['<', '>'])?.trim_end();
    let (_, columns) = columns.strip_suffix(')')?.rsplit_once('(')?;
    columns.split(", ").nth(values.matches(", ").count())
}

fn literal(kind: &str, number: usize) -> String {
    match kind {
        "text" => format!("'x{number}'"),
        "bigint" => format!("{}", number + 7),
        _ => "null".to_owned(),
    }
}

#[test]
fn literals_have_the_types_of_their_columns() {
    let mut schema = Schema::default();
    schema.follow("create table t (a text primary key, n bigint, b blob)");
    for (text, expected) in [
        (
            "select 1 from t where t.n <= $1 limit $2",
            "select 1 from t where t.n <= 7 limit 7",
        ),
        (
            "select 1 from t where (n, a) > ($1, $2)",
            "select 1 from t where (n, a) > (7, 'x0')",
        ),
        (
            "select 1 from t where a in ({rows})",
            "select 1 from t where a in ('x0', 'x1')",
        ),
        (
            "delete from t where (a, n) in (values {rows})",
            "delete from t where (a, n) in (values ('x0', 7), ('x1', 8))",
        ),
        (
            "insert into t (a, b) values {rows} on conflict do nothing",
            "insert into t (a, b) values ('x0', null), ('x1', null) on conflict do nothing",
        ),
        (
            "update t set n = v.column2 from (values {rows}) as v where t.a = v.column1",
            "update t set n = v.column2 from (values ('x0', 7), ('x1', 8)) as v where t.a = v.column1",
        ),
    ] {
        assert_eq!(explainable(&schema, text, 2), expected);
    }
}
