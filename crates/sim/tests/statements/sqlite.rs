//! How a file carries a statement out: <https://www.sqlite.org/eqp.html>.

use super::schema::Schema;
use sqlx::{AnyConnection, AssertSqlSafe, Row as _};

/// What is wrong with the plan of a statement.
pub(crate) async fn faults(db: &mut AnyConnection, schema: &Schema, text: &str) -> Vec<String> {
    let plan = format!("explain query plan {text}");
    let rows = sqlx::raw_sql(AssertSqlSafe(plan)).fetch_all(db).await;
    let rows = rows.unwrap_or_else(|error| panic!("{text}: {error}"));
    let steps: Vec<String> = rows.iter().map(|row| row.get(3)).collect();
    faults_of(schema, &steps, text)
}

fn faults_of(schema: &Schema, steps: &[String], text: &str) -> Vec<String> {
    let sorts = steps.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER BY"));
    let limited = text.contains(" limit ");
    // A list in the order of an index stops at its limit, unless it leaves out most of what it reads.
    let in_order = limited && !sorts && !text.contains(" where ");
    let scans = steps.iter().filter(|step| {
        let made = step.contains("CONSTANT ROW") || step.contains("ROW VALUES") || *step == "SCAN v";
        let index = step
            .split("INDEX ")
            .nth(1)
            .and_then(|name| schema.indexes.get(name));
        let little = index.is_some_and(|index| index.partial || in_order);
        step.starts_with("SCAN ") && !made && !little
    });
    let mut faults: Vec<String> = scans.cloned().collect();
    if sorts && limited {
        faults.push("sorts everything to give out a little".to_owned());
    }
    faults
}

#[test]
fn a_scan_and_a_sort_before_a_limit_are_found() {
    let mut schema = Schema::default();
    schema.follow("create index i on t (a); create index open on t (a) where b > 1;");
    for (step, text, bad) in [
        ("SEARCH t USING INDEX i (a=?)", "select 1", false),
        ("SCAN t", "select 1", true),
        ("SCAN t USING COVERING INDEX i", "select 1", true),
        ("SCAN t USING COVERING INDEX open", "select 1", false),
        ("SCAN t USING INDEX i", "select 1 order by a limit 5", false),
        (
            "SCAN t USING INDEX i",
            "select 1 where b = 7 order by a limit 5",
            true,
        ),
        ("SCAN 64-ROW VALUES CLAUSE", "select 1", false),
        (
            "USE TEMP B-TREE FOR ORDER BY",
            "select 1 order by a limit 5",
            true,
        ),
    ] {
        let faults = faults_of(&schema, &[step.to_owned()], text);
        assert_eq!(!faults.is_empty(), bad, "{step}: {text}");
    }
}
