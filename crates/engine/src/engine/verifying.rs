//! Checking that what is stored of a case agrees with itself.

use super::Engine;
use crate::error::EngineError;
use crate::snapshot;
use crate::store::cases;
use crate::store::rows::{count, id};
use futures::stream::{self, BoxStream, StreamExt as _};
use sqlx::{AnyConnection, Row as _};
use termination::identifier::CaseId;

/// Whether replaying a case's events gives what is stored beside them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It does.
    Agrees {
        /// How many events were replayed.
        events: u64,
    },
    /// It does not.
    Differs(Difference),
}

/// What does not agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// There is no such case.
    NoCase,
    /// The history does not read, or has a gap.
    History,
    /// The snapshot is of another format or does not read; it will be made anew.
    SnapshotFormat,
    /// The snapshot reads and says something else than the history.
    Snapshot,
    /// A column beside the snapshot says something else.
    Columns,
}

impl Difference {
    /// Stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoCase => "no-case",
            Self::History => "history",
            Self::SnapshotFormat => "snapshot-format",
            Self::Snapshot => "snapshot",
            Self::Columns => "columns",
        }
    }
}

const ROW: &str =
    "select snapshot_format, snapshot, version, stage, holder from case_snapshot where case_id = $1";

const NEXT: &str = "select case_id from case_snapshot where case_id > $1 order by case_id limit 256";

impl Engine {
    /// Replays a case's events and compares.
    pub async fn verify(&self, case: CaseId) -> Result<Verdict, EngineError> {
        verify(&mut *self.store().read().await?, case).await
    }

    /// Verifies every case, in constant memory.
    pub fn verify_all(&self) -> BoxStream<'_, Result<(CaseId, Verdict), EngineError>> {
        let pages = stream::try_unfold(String::new(), async |after| {
            let mut db = self.store().read().await?;
            let rows = sqlx::query(NEXT).bind(&after).fetch_all(&mut *db).await?;
            let mut verdicts = Vec::with_capacity(rows.len());
            for row in &rows {
                let case: CaseId = id(row, 0, "case_snapshot")?;
                verdicts.push(Ok((case, verify(&mut db, case).await?)));
            }
            let last = rows.last().map(|row| row.try_get::<String, _>(0)).transpose()?;
            Ok::<_, EngineError>(last.map(|last| (stream::iter(verdicts), last)))
        });
        pages
            .map(|page| match page {
                Ok(verdicts) => verdicts.left_stream(),
                Err(error) => stream::iter([Err(error)]).right_stream(),
            })
            .flatten()
            .boxed()
    }
}

async fn verify(db: &mut AnyConnection, case: CaseId) -> Result<Verdict, EngineError> {
    let row = sqlx::query(ROW)
        .bind(case.to_string())
        .fetch_optional(&mut *db)
        .await?;
    let Some(row) = row else {
        return Ok(Verdict::Differs(Difference::NoCase));
    };
    let version: u64 = count(&row, 2, "case_snapshot")?;
    let replayed = match cases::replayed(db, case, u64::MAX).await {
        Ok(replayed) => replayed,
        Err(EngineError::Corrupt { .. }) => return Ok(Verdict::Differs(Difference::History)),
        Err(error) => return Err(error),
    };
    let (stage, holder): (String, Option<String>) = (row.try_get(3)?, row.try_get(4)?);
    let columns_agree = version == replayed.version
        && stage == replayed.stage.name()
        && holder == replayed.holder.map(|holder| holder.to_string());
    Ok(match snapshot::read(row.try_get(0)?, row.try_get(1)?) {
        None => Verdict::Differs(Difference::SnapshotFormat),
        Some(stored) if stored != replayed => Verdict::Differs(Difference::Snapshot),
        Some(_) if !columns_agree => Verdict::Differs(Difference::Columns),
        Some(_) => Verdict::Agrees {
            events: replayed.version,
        },
    })
}
