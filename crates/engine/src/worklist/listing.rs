//! Open work in lists, the nearest deadline first.

use super::rows::{WorkRow, work_row};
use crate::effect_id::EffectId;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::rows::{bigint, id};
use crate::store::statement::look_up;
use sqlx::{AnyConnection, Row as _};
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use termination::case::WorkKind;
use termination::identifier::{CaseId, CaseReference, OperatorId};

const ALL: &str = "select case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until from work
    where closed_at is null order by by_at, case_id limit $1";

const OF_OPERATOR: &str = "select case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until from work
    where operator = $1 and closed_at is null order by by_at, case_id limit $2";

const OF_CASE: &str = "select case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until from work
    where case_id = $1 and closed_at is null order by by_at";

const OF_KIND: &str = "select case_id, seq, n, kind, since_at, by_at, claimed_by, claimed_until from work
    where operator = $1 and kind = $2 and closed_at is null and (by_at, case_id, seq, n) > ($3, $4, $5, $6)
    order by by_at, case_id, seq, n limit $7";

const REFERENCES: &str = "select case_id, reference from case_snapshot where case_id in ({rows})";

/// Entries on a page.
const PAGE: usize = 50;

/// A place in a list: what follows it comes on the next page. As text `DEADLINE.ENTRY`, for an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkPlace {
    by_at: i64,
    id: EffectId,
}

impl fmt::Display for WorkPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.by_at, self.id)
    }
}

/// Why a text is no place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a place in a worklist is a deadline in microseconds, a dot and an entry")]
pub struct WorkPlaceFault;

impl FromStr for WorkPlace {
    type Err = WorkPlaceFault;

    fn from_str(text: &str) -> Result<Self, WorkPlaceFault> {
        let (by_at, id) = text.split_once('.').ok_or(WorkPlaceFault)?;
        Ok(Self {
            by_at: by_at.parse().map_err(|_| WorkPlaceFault)?,
            id: id.parse().map_err(|_| WorkPlaceFault)?,
        })
    }
}

/// An entry with the name that people know its case by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkItem {
    /// The entry.
    pub work: WorkRow,
    /// The reference of its case.
    pub reference: CaseReference,
}

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPage {
    /// At most fifty entries.
    pub items: Vec<WorkItem>,
    /// After which place the next page begins; `None` on the last.
    pub next: Option<WorkPlace>,
}

impl Engine {
    /// Open work, of one operator or of all, the nearest deadline first.
    pub async fn worklist(
        &self,
        operator: Option<&OperatorId>,
        limit: u32,
    ) -> Result<Vec<WorkRow>, EngineError> {
        let now = self.now();
        let mut db = self.store().read().await?;
        let query = match operator {
            Some(operator) => sqlx::query(OF_OPERATOR).bind(operator.to_string()),
            None => sqlx::query(ALL),
        };
        let rows = query.bind(bigint(limit)).fetch_all(&mut *db).await?;
        rows.iter().map(|row| work_row(row, now)).collect()
    }

    /// Open work of one case, the nearest deadline first.
    pub async fn work_of(&self, case: CaseId) -> Result<Vec<WorkRow>, EngineError> {
        let now = self.now();
        let mut db = self.store().read().await?;
        let rows = sqlx::query(OF_CASE)
            .bind(case.to_string())
            .fetch_all(&mut *db)
            .await?;
        rows.iter().map(|row| work_row(row, now)).collect()
    }

    /// A page of an operator's open work of one kind, the nearest deadline first. What is taken stands in it too.
    pub async fn work_page(
        &self,
        operator: &OperatorId,
        kind: WorkKind,
        after: Option<WorkPlace>,
    ) -> Result<WorkPage, EngineError> {
        let now = self.now();
        let mut db = self.store().read().await?;
        let (by_at, case, seq, n) = after.map_or((i64::MIN, String::new(), 0, 0), |place| {
            (
                place.by_at,
                place.id.case.to_string(),
                bigint(place.id.seq),
                i64::from(place.id.n),
            )
        });
        let rows = sqlx::query(OF_KIND)
            .bind(operator.to_string())
            .bind(kind.code())
            .bind(by_at)
            .bind(case)
            .bind(seq)
            .bind(n)
            .bind(bigint(PAGE + 1))
            .fetch_all(&mut *db)
            .await?;
        let mut work: Vec<WorkRow> = rows
            .iter()
            .map(|row| work_row(row, now))
            .collect::<Result<_, _>>()?;
        let more = work.len() > PAGE;
        work.truncate(PAGE);
        let last = work.last().filter(|_| more);
        let next = last.map(|last| WorkPlace {
            by_at: last.by_at.as_microsecond(),
            id: last.id,
        });
        let items = with_references(&mut db, work).await?;
        Ok(WorkPage { items, next })
    }
}

async fn with_references(db: &mut AnyConnection, work: Vec<WorkRow>) -> Result<Vec<WorkItem>, EngineError> {
    let keys = work.iter().map(|row| [row.case().to_string().into()]).collect();
    let mut references = HashMap::new();
    let corrupt = || EngineError::Corrupt {
        what: "case_snapshot",
    };
    for row in look_up(db, REFERENCES, keys).await? {
        let case: CaseId = id(&row, 0, "case_snapshot")?;
        let reference = CaseReference::parse(row.try_get(1)?).map_err(|_| corrupt())?;
        references.insert(case, reference);
    }
    let item = |work: WorkRow| {
        let reference = *references.get(&work.case()).ok_or_else(corrupt)?;
        Ok(WorkItem { work, reference })
    };
    work.into_iter().map(item).collect()
}
