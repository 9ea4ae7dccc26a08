//! Statements over many rows of values.
//!
//! A text holds `{rows}` where the rows of values go: `($1, $2), ($3, $4)`, or with `?` on `SQLite`. Rows are sent in portions of a few fixed
//! sizes, so that a connection keeps a few prepared statements and not one for every number of rows.

use super::database::Database;
use crate::error::EngineError;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AnyConnection, AssertSqlSafe};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// One value of a row.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Text(String),
    MaybeText(Option<String>),
    Number(i64),
    MaybeNumber(Option<i64>),
    Bytes(Vec<u8>),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The sizes of portions, largest first.
const PORTIONS: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

/// Runs a statement over all rows; gives back how many rows of the database it changed.
pub(crate) async fn execute<const N: usize>(
    db: &mut AnyConnection,
    text: &'static str,
    rows: Vec<[Cell; N]>,
) -> Result<u64, EngineError> {
    let mut changed = 0;
    let mut rows = rows.into_iter();
    while let Some(portion) = next_portion(&mut rows) {
        let query = sqlx::query(AssertSqlSafe(with_rows(db, text, (portion.len(), N))));
        changed += bound(query, portion).execute(&mut *db).await?.rows_affected();
    }
    Ok(changed)
}

/// As [`execute`], and gives back the rows that the statement returns, in no order.
pub(crate) async fn fetch<const N: usize>(
    db: &mut AnyConnection,
    text: &'static str,
    rows: Vec<[Cell; N]>,
) -> Result<Vec<AnyRow>, EngineError> {
    let mut found = vec![];
    let mut rows = rows.into_iter();
    while let Some(portion) = next_portion(&mut rows) {
        let query = sqlx::query(AssertSqlSafe(with_rows(db, text, (portion.len(), N))));
        found.extend(bound(query, portion).fetch_all(&mut *db).await?);
    }
    Ok(found)
}

/// As [`fetch`], with one more value that is the same for all rows: `{last}` in the text.
pub(crate) async fn fetch_with<const N: usize>(
    db: &mut AnyConnection,
    text: &'static str,
    rows: Vec<[Cell; N]>,
    last: Cell,
) -> Result<Vec<AnyRow>, EngineError> {
    let mut found = vec![];
    let mut rows = rows.into_iter();
    while let Some(portion) = next_portion(&mut rows) {
        let query = sqlx::query(AssertSqlSafe(with_rows(db, text, (portion.len(), N))));
        let query = bound(query, portion);
        found.extend(one_bound(query, last.clone()).fetch_all(&mut *db).await?);
    }
    Ok(found)
}

/// Looks up all keys. A portion is filled up with its last key, so that it has one of the fixed sizes: only for
/// statements to which a key that stands twice means the same.
pub(crate) async fn look_up<const N: usize>(
    db: &mut AnyConnection,
    text: &'static str,
    mut keys: Vec<[Cell; N]>,
) -> Result<Vec<AnyRow>, EngineError> {
    let largest = PORTIONS[0];
    let over = keys.len() % largest;
    let size = PORTIONS
        .into_iter()
        .rev()
        .find(|size| over <= *size)
        .unwrap_or(largest);
    if let Some(last) = keys.last().filter(|_| over > 0).cloned() {
        keys.extend(std::iter::repeat_n(last, size - over));
    }
    fetch(db, text, keys).await
}

/// Takes the largest portion that the rows still fill.
fn next_portion<const N: usize>(rows: &mut std::vec::IntoIter<[Cell; N]>) -> Option<Vec<[Cell; N]>> {
    let size = PORTIONS.into_iter().find(|size| *size <= rows.len())?;
    Some(rows.by_ref().take(size).collect())
}

/// What a finished text is made of: the text and the number of rows.
type Made = (Database, &'static str, usize);

/// Finished texts: making one of 64 rows takes as long as a small statement.
static TEXTS: LazyLock<RwLock<HashMap<Made, Arc<str>>>> = LazyLock::new(RwLock::default);

/// The text with placeholders for so many rows of so many columns; after them comes the last value, if it has one.
fn with_rows(db: &AnyConnection, text: &'static str, (rows, columns): (usize, usize)) -> Arc<str> {
    let database = Database::behind(db);
    let key = (database, text, rows);
    let known = TEXTS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(finished) = known.get(&key) {
        return finished.clone();
    }
    drop(known);
    let finished: Arc<str> = text
        .replace("{rows}", &placeholders(database, rows, columns))
        .replace("{last}", &database.numbered(rows * columns + 1))
        .into();
    let mut known = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    known.entry(key).or_insert(finished).clone()
}

/// `($1, $2), ($3, $4)`; rows of one column without brackets, as `in` takes them.
fn placeholders(database: Database, rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let values: Vec<_> = (1..=columns)
            .map(|column| database.placeholder(row * columns + column))
            .collect();
        let row = values.join(", ");
        if columns == 1 { row } else { format!("({row})") }
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

fn bound<const N: usize>(
    query: Query<'_, Any, AnyArguments>,
    rows: Vec<[Cell; N]>,
) -> Query<'_, Any, AnyArguments> {
    rows.into_iter().flatten().fold(query, one_bound)
}

fn one_bound(query: Query<'_, Any, AnyArguments>, cell: Cell) -> Query<'_, Any, AnyArguments> {
    match cell {
        Cell::Text(text) => query.bind(text),
        Cell::MaybeText(text) => query.bind(text),
        Cell::Number(number) => query.bind(number),
        Cell::MaybeNumber(number) => query.bind(number),
        Cell::Bytes(bytes) => query.bind(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_count_through_all_rows() {
        let on = Database::Postgres;
        assert_eq!(placeholders(on, 2, 3), "($1, $2, $3), ($4, $5, $6)");
        assert_eq!(placeholders(on, 3, 1), "$1, $2, $3");
        assert_eq!(placeholders(Database::Sqlite, 2, 2), "(?, ?), (?, ?)");
    }

    #[test]
    fn rows_go_in_portions_of_the_fixed_sizes() {
        let mut rows = vec![[Cell::Number(0)]; 64 + 32 + 4 + 2 + 1].into_iter();
        let mut sizes = vec![];
        while let Some(portion) = next_portion(&mut rows) {
            sizes.push(portion.len());
        }
        assert_eq!(sizes, [64, 32, 4, 2, 1]);
    }
}
