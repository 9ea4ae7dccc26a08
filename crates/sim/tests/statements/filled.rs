//! Databases with some thousands of rows in every table, most of them over and done, as after years.

use super::schema::{Schema, Table};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};

const ROWS: u32 = 5_000;

/// Makes the schema at an address, and fills it.
pub(crate) async fn fill(url: &str) {
    engine::Store::open(url).await.unwrap().close().await;
    let mut db = AnyConnection::connect(url).await.unwrap();
    for (name, table) in &Schema::read().tables {
        sqlx::raw_sql(AssertSqlSafe(filling(name, table)))
            .execute(&mut db)
            .await
            .unwrap();
    }
    db.close().await.unwrap();
}

fn filling(name: &str, table: &Table) -> String {
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| name.as_str()).collect();
    let values: Vec<String> = table
        .columns
        .iter()
        .map(|(name, kind)| match table.key.as_slice() {
            // Alone in the key it is another one in every row, also where there are few.
            [key] if key == name => value("", kind),
            _ => value(name, kind),
        })
        .collect();
    format!(
        "insert into {name} ({}) with recursive n (i) as (select 1 union all select i + 1 from n where i < {ROWS})
         select {} from n",
        names.join(", "),
        values.join(", ")
    )
}

/// One of few where there are few, null where most are null, and else another one in every row.
fn value(column: &str, kind: &str) -> String {
    match (column, kind) {
        ("operator" | "stage" | "lane" | "kind" | "state", _) => format!("'{column}' || (i % 5)"),
        ("next_at" | "next_due" | "ended_at" | "locked_until", _) => {
            "case when i % 10 = 0 then i end".to_owned()
        }
        ("closed_at", _) => "case when i % 10 > 0 then i end".to_owned(),
        (_, "text") => "'x' || i".to_owned(),
        (_, "bigint") => "i".to_owned(),
        _ => "cast('x' as blob)".to_owned(),
    }
}
