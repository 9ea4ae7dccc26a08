//! How a server carries a statement out, when a table is only read from its beginning to its end where no index serves.

use super::schema::Schema;
use serde_json::Value;
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Row as _};

/// What is wrong with the plan of a statement.
pub(crate) async fn faults(db: &mut PgConnection, schema: &Schema, text: &str) -> Vec<String> {
    let plan = format!("explain (format json) {text}");
    let rows = sqlx::raw_sql(AssertSqlSafe(plan)).fetch_all(db).await;
    let rows = rows.unwrap_or_else(|error| panic!("{text}: {error}"));
    let plan: Value = serde_json::from_str(rows[0].get_unchecked(0)).unwrap();
    let mut faults = vec![];
    look(schema, &plan[0]["Plan"], false, &mut faults);
    faults
}

/// `stops`: the node above takes only as many rows as it needs.
fn look(schema: &Schema, node: &Value, stops: bool, faults: &mut Vec<String>) {
    let kind = node["Node Type"].as_str().unwrap_or_default();
    match kind {
        "Seq Scan" => faults.push(format!("reads all of {}", node["Relation Name"])),
        "Index Scan" | "Index Only Scan" | "Bitmap Index Scan" => {
            let name = node["Index Name"].as_str().unwrap_or_default();
            let index = schema
                .indexes
                .get(name)
                .unwrap_or_else(|| panic!("no index {name}"));
            let condition = node["Index Cond"].as_str().unwrap_or_default();
            let stops = stops && node["Filter"].is_null();
            if !(stops || index.partial || names(condition, &index.first)) {
                faults.push(format!("reads all of the index {name}: {condition}"));
            }
        }
        "Sort" if stops => faults.push("sorts everything to give out a little".to_owned()),
        _ => {}
    }
    let stops = kind == "Limit" || stops && ["LockRows", "Result", "Subquery Scan"].contains(&kind);
    for below in node["Plans"].as_array().into_iter().flatten() {
        look(schema, below, stops, faults);
    }
}

fn names(condition: &str, column: &str) -> bool {
    condition
        .split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_'))
        .any(|word| word == column)
}

#[test]
fn a_scan_of_a_table_or_of_a_whole_index_is_found() {
    let mut schema = Schema::default();
    schema.follow("create table t (a text primary key, b text); create index i on t (a, b);");
    for (plan, bad) in [
        (r#"{"Node Type": "Seq Scan", "Relation Name": "t"}"#, true),
        (
            r#"{"Node Type": "Index Scan", "Index Name": "i", "Index Cond": "(a = 'x'::text)"}"#,
            false,
        ),
        (
            r#"{"Node Type": "Index Scan", "Index Name": "i", "Index Cond": "(b = 'x'::text)"}"#,
            true,
        ),
        (
            r#"{"Node Type": "Limit", "Plans": [{"Node Type": "Index Scan", "Index Name": "i"}]}"#,
            false,
        ),
        (
            r#"{"Node Type": "Limit", "Plans": [{"Node Type": "Index Scan", "Index Name": "i", "Filter": "(c = 7)"}]}"#,
            true,
        ),
        (
            r#"{"Node Type": "Limit", "Plans": [{"Node Type": "Sort", "Plans": []}]}"#,
            true,
        ),
    ] {
        let mut faults = vec![];
        look(&schema, &serde_json::from_str(plan).unwrap(), false, &mut faults);
        assert_eq!(!faults.is_empty(), bad, "{plan}");
    }
}
