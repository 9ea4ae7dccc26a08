//! Reading columns as the types they hold.

use crate::clock::instant;
use crate::error::EngineError;
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;
use std::str::FromStr;

/// A text column as an id.
pub(crate) fn id<T: FromStr>(row: &AnyRow, column: usize, what: &'static str) -> Result<T, EngineError> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| EngineError::Corrupt { what })
}

/// A text column that may be null, as an id.
pub(crate) fn optional_id<T: FromStr>(
    row: &AnyRow,
    column: usize,
    what: &'static str,
) -> Result<Option<T>, EngineError> {
    let text: Option<String> = row.try_get(column)?;
    text.map(|text| text.parse().map_err(|_| EngineError::Corrupt { what }))
        .transpose()
}

/// A bigint column as an instant.
pub(crate) fn at(row: &AnyRow, column: usize) -> Result<Timestamp, EngineError> {
    Ok(instant(row.try_get(column)?))
}

/// A bigint column that may be null, as an instant.
pub(crate) fn optional_at(row: &AnyRow, column: usize) -> Result<Option<Timestamp>, EngineError> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(instant))
}

/// A bigint column as a count.
pub(crate) fn count<T: TryFrom<i64>>(
    row: &AnyRow,
    column: usize,
    what: &'static str,
) -> Result<T, EngineError> {
    T::try_from(row.try_get::<i64, _>(column)?).map_err(|_| EngineError::Corrupt { what })
}

/// A count for a bigint column.
pub(crate) fn bigint(count: impl TryInto<i64>) -> i64 {
    count.try_into().unwrap_or(i64::MAX)
}
