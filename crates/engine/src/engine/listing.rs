//! Lists of cases, for staff and the command line.

use super::Engine;
use crate::error::EngineError;
use crate::store::rows::{at, bigint, count, id, optional_at};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row as _};
use termination::case::Stage;
use termination::identifier::{CaseId, CaseReference, OperatorId};

/// Which cases to list.
#[derive(Debug, Clone, Default)]
pub struct CaseFilter {
    /// Of one operator only.
    pub operator: Option<OperatorId>,
    /// In one stage only, by its stable name.
    pub stage: Option<String>,
    /// At most so many; 0 means 50, and 1,000 is the most.
    pub limit: u32,
    /// Those that follow this case in the list.
    pub after: Option<CaseId>,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSummary {
    /// The case.
    pub id: CaseId,
    /// At which operator.
    pub operator: OperatorId,
    /// The short name for people.
    pub reference: CaseReference,
    /// The stage's stable name.
    pub stage: &'static str,
    /// How many events it has.
    pub version: u64,
    /// When it was received.
    pub received_at: Timestamp,
    /// When the engine looks at it again.
    pub next_due: Option<Timestamp>,
}

const LIMIT: u32 = 50;
const LIMIT_MAX: u32 = 1_000;

const COLUMNS: &str =
    "select case_id, operator, reference, stage, version, received_at, next_due from case_snapshot";

/// The place of a case in the list.
const PLACE: &str = "select received_at from case_snapshot where case_id = $1";

impl Engine {
    /// Lists cases, the newest first.
    pub async fn list_cases(&self, filter: CaseFilter) -> Result<Vec<CaseSummary>, EngineError> {
        let mut db = self.store().read().await?;
        let (mut conditions, mut texts, mut place) = (vec![], vec![], None);
        let columns = [
            ("operator", filter.operator.map(String::from)),
            ("stage", filter.stage),
        ];
        for (column, value) in columns {
            if let Some(value) = value {
                texts.push(value);
                conditions.push(format!("{column} = ${}", texts.len()));
            }
        }
        if let Some(after) = filter.after {
            let row = sqlx::query(PLACE)
                .bind(after.to_string())
                .fetch_optional(&mut *db)
                .await?;
            let row = row.ok_or(EngineError::UnknownCase(after))?;
            place = Some((row.try_get::<i64, _>(0)?, after.to_string()));
            let next = texts.len() + 1;
            conditions.push(format!("(received_at, case_id) < (${next}, ${})", next + 1));
        }
        let limit = if filter.limit == 0 {
            LIMIT
        } else {
            filter.limit.min(LIMIT_MAX)
        };
        let mut query = sqlx::query(AssertSqlSafe(statement(&conditions, limit)));
        for text in texts {
            query = query.bind(text);
        }
        if let Some((received_at, id)) = place {
            query = query.bind(received_at).bind(id);
        }
        query.fetch_all(&mut *db).await?.iter().map(summary).collect()
    }
}

fn statement(conditions: &[String], limit: u32) -> String {
    let chosen = if conditions.is_empty() {
        String::new()
    } else {
        format!("where {}", conditions.join(" and "))
    };
    format!(
        "{COLUMNS} {chosen} order by received_at desc, case_id desc limit {}",
        bigint(limit)
    )
}

fn summary(row: &AnyRow) -> Result<CaseSummary, EngineError> {
    let stage: &str = row.try_get(3)?;
    let stage = Stage::NAMES.into_iter().find(|name| *name == stage);
    let reference: String = row.try_get(2)?;
    let corrupt = EngineError::Corrupt {
        what: "case_snapshot",
    };
    Ok(CaseSummary {
        id: id(row, 0, "case_snapshot")?,
        operator: id(row, 1, "case_snapshot")?,
        reference: CaseReference::parse(&reference).map_err(|_| EngineError::Corrupt {
            what: "case_snapshot",
        })?,
        stage: stage.ok_or(corrupt)?,
        version: count(row, 4, "case_snapshot")?,
        received_at: at(row, 5)?,
        next_due: optional_at(row, 6)?,
    })
}
