//! The rows that one request really wrote, to be written again under other ids.

use crate::load::Trouble;
use sqlx::any::{AnyRow, AnyTypeInfoKind};
use sqlx::{AnyPool, Column as _, Row as _};

/// What a request can write, and which rows of it are the request's own in an installation that has subscribers.
pub(super) const REQUEST: [Source; 8] = [
    ("party", "select * from party where kind = 'requester'"),
    ("case_snapshot", "select * from case_snapshot"),
    ("event", "select * from event"),
    ("command", "select * from command"),
    ("effect", "select * from effect"),
    ("work", "select * from work"),
    ("throttle", "select * from throttle"),
    ("notice", "select * from notice"),
];

/// What an import writes for a subscriber.
pub(super) const SUBSCRIBER: [Source; 3] = [
    ("party", "select * from party where kind = 'holder'"),
    ("lookup", "select * from lookup"),
    ("subscription", "select * from subscription"),
];

/// A table and the statement that finds rows in it.
pub(super) type Source = (&'static str, &'static str);

/// One column's value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Null,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// Rows of one table.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    pub(super) table: &'static str,
    pub(super) columns: Vec<String>,
    pub(super) all: Vec<Vec<Value>>,
}

/// Everything that one request wrote.
#[derive(Debug, Clone)]
pub(super) struct Written {
    pub(super) tables: Vec<Rows>,
    /// Texts that must be others in each copy: ids, references, keys.
    own: Vec<String>,
}

impl Written {
    /// Reads what is there after the first request, or the first subscriber, of all.
    pub(super) async fn read(db: &AnyPool, sources: &[Source]) -> Result<Self, Trouble> {
        let mut tables = Vec::new();
        for (table, statement) in sources {
            let rows = sqlx::query(*statement).fetch_all(db).await?;
            let Some(first) = rows.first() else { continue };
            tables.push(Rows {
                table,
                columns: one(first),
                all: rows.iter().map(values).collect::<Result<_, _>>()?,
            });
        }
        let own = own(&tables);
        Ok(Self { tables, own })
    }

    pub(super) fn row_count(&self) -> usize {
        self.tables.iter().map(|table| table.all.len()).sum()
    }

    /// Bytes of all values, eight for a number.
    pub(super) fn bytes(&self) -> usize {
        let values = self.tables.iter().flat_map(|table| table.all.iter().flatten());
        values
            .map(|value| match value {
                Value::Null => 0,
                Value::Number(_) => 8,
                Value::Text(text) => text.len(),
                Value::Bytes(bytes) => bytes.len(),
            })
            .sum()
    }

    /// A copy of every row under ids of its own: the same lengths, other letters.
    pub(super) fn copy(&self, number: u64) -> Vec<Vec<Vec<Value>>> {
        let renamed: Vec<(&str, String)> = self
            .own
            .iter()
            .enumerate()
            .map(|(place, old)| (old.as_str(), other(old, number, place)))
            .collect();
        let value = |value: &Value| match value {
            Value::Text(text) => Value::Text(rename(text, &renamed)),
            Value::Null | Value::Number(_) | Value::Bytes(_) => value.clone(),
        };
        let table = |table: &Rows| {
            let row = |row: &Vec<Value>| row.iter().map(value).collect();
            table.all.iter().map(row).collect()
        };
        self.tables.iter().map(table).collect()
    }
}

fn rename(text: &str, renamed: &[(&str, String)]) -> String {
    renamed
        .iter()
        .filter(|(old, _)| text.contains(old))
        .fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
}

/// A text of the same length: its beginning stays, as `case_` in an id; its end is a number. Where ids are random,
/// the number is spread, so that the copies fall all over the index as real ones do.
fn other(old: &str, number: u64, place: usize) -> String {
    let spread = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (place as u64);
    let digits = format!("{spread:016x}{number:08x}");
    let (prefix, random) = old.find('_').map_or(("", old), |at| old.split_at(at + 1));
    let kept = random.len().saturating_sub(digits.len());
    let digits = &digits[digits.len().saturating_sub(random.len())..];
    format!("{prefix}{digits}{}", &random[..kept])
}

fn own(tables: &[Rows]) -> Vec<String> {
    let wanted = [
        "case_id",
        "party_id",
        "reference",
        "command_id",
        "key",
        "hash",
        "subscription_id",
        "email_hash",
        "content_hash",
    ];
    let mut own: Vec<String> = tables
        .iter()
        .flat_map(|table| {
            let places = (0..table.columns.len()).filter(|at| wanted.contains(&table.columns[*at].as_str()));
            places.flat_map(|at| table.all.iter().map(move |row| &row[at]))
        })
        .filter_map(|value| match value {
            Value::Text(text) => Some(text.clone()),
            Value::Null | Value::Number(_) | Value::Bytes(_) => None,
        })
        .collect();
    own.sort();
    own.dedup();
    own
}

/// The names of a row's columns.
pub(super) fn one(row: &AnyRow) -> Vec<String> {
    row.columns()
        .iter()
        .map(|column| column.name().to_owned())
        .collect()
}

/// The values of a row.
pub(super) fn values(row: &AnyRow) -> Result<Vec<Value>, Trouble> {
    let value = |at: usize| -> Result<Value, sqlx::Error> {
        let kind = row.column(at).type_info().kind();
        let found = match kind {
            AnyTypeInfoKind::Text => row.try_get::<Option<String>, _>(at)?.map(Value::Text),
            AnyTypeInfoKind::Blob => row.try_get::<Option<Vec<u8>>, _>(at)?.map(Value::Bytes),
            AnyTypeInfoKind::BigInt => row.try_get::<Option<i64>, _>(at)?.map(Value::Number),
            AnyTypeInfoKind::Null
            | AnyTypeInfoKind::Bool
            | AnyTypeInfoKind::SmallInt
            | AnyTypeInfoKind::Integer
            | AnyTypeInfoKind::Real
            | AnyTypeInfoKind::Double => None,
        };
        Ok(found.unwrap_or(Value::Null))
    };
    (0..row.len())
        .map(|at| value(at).map_err(Trouble::from))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_ids_of_its_own_also_inside_of_its_texts() {
        let text = |text: &str| Value::Text(text.to_owned());
        let case = "case_0123456789abcdef0123456789abcdef";
        let tables = vec![Rows {
            table: "event",
            columns: vec!["case_id".to_owned(), "seq".to_owned(), "body".to_owned()],
            all: vec![vec![
                text(case),
                Value::Number(1),
                text(&format!("{{\"id\":\"{case}\"}}")),
            ]],
        }];
        let written = Written {
            own: own(&tables),
            tables,
        };
        let (one, two) = (written.copy(1), written.copy(2));
        assert_ne!(one, two);
        let Value::Text(id) = &one[0][0][0] else { panic!() };
        assert!(
            id.len() == case.len() && id.starts_with("case_") && id != case,
            "{id}"
        );
        assert_eq!(one[0][0][2], text(&format!("{{\"id\":\"{id}\"}}")));
        assert_eq!((written.row_count(), written.bytes()), (1, 37 + 8 + 46));
    }
}
