//! Verifying the record: from the first row to the sealed end.

use super::{chain, reading};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::keys::Subkey;
use crate::store::rows::{bigint, count};
use sqlx::{AnyConnection, Row as _};
use std::fmt;
use std::str::FromStr;
use termination::identifier::OperatorId;

/// A place in a record that was noted: whoever keeps it outside of the installation can see later whether all before
/// it is still as it was, also when somebody had the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditHead {
    /// The number of a row.
    pub seq: u64,
    /// Its hash: 64 hexadecimal digits.
    pub hash: String,
}

impl fmt::Display for AuditHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, self.hash)
    }
}

/// A text that is no place in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a noted place is a number, a colon and 64 hexadecimal digits, as `cease audit verify` prints it")]
pub struct AuditHeadFault;

impl FromStr for AuditHead {
    type Err = AuditHeadFault;

    fn from_str(text: &str) -> Result<Self, AuditHeadFault> {
        let (seq, hash) = text.trim().split_once(':').ok_or(AuditHeadFault)?;
        let fits = hash.len() == 64 && hash.bytes().all(|b| b.is_ascii_hexdigit());
        match seq.parse() {
            Ok(seq) if fits => Ok(Self {
                seq,
                hash: hash.to_ascii_lowercase(),
            }),
            _ => Err(AuditHeadFault),
        }
    }
}

/// What does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditFault {
    /// This row was changed, moved, or put in.
    Changed {
        /// Its number.
        seq: u64,
    },
    /// Rows are missing from this number on.
    Gap {
        /// The first that is missing.
        seq: u64,
    },
    /// Rows are missing at the end.
    Cut {
        /// The last that is there.
        last: u64,
        /// The last that there was.
        head: u64,
    },
    /// Rows stand after the end.
    BeyondTheEnd {
        /// The last that belongs.
        head: u64,
    },
    /// The end itself is gone, or it was changed.
    End,
    /// The noted place is not in the record, or another hash stands there.
    NotAsNoted {
        /// Its number.
        seq: u64,
    },
}

impl AuditFault {
    /// Its stable name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Changed { .. } => "changed",
            Self::Gap { .. } => "gap",
            Self::Cut { .. } => "cut",
            Self::BeyondTheEnd { .. } => "beyond-the-end",
            Self::End => "end",
            Self::NotAsNoted { .. } => "not-as-noted",
        }
    }
}

impl fmt::Display for AuditFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { seq } => write!(f, "row {seq} was changed, moved or put in"),
            Self::Gap { seq } => write!(f, "row {seq} is missing"),
            Self::Cut { last, head } => write!(f, "the end is cut off: {last} rows of {head}"),
            Self::BeyondTheEnd { head } => write!(f, "rows stand after the last one, which is {head}"),
            Self::End => f.write_str("the sealed end of the record is gone or was changed"),
            Self::NotAsNoted { seq } => write!(f, "row {seq} is not as it was noted"),
        }
    }
}

/// What came of a verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditVerdict {
    /// Rows that fit, from the first on.
    pub rows: u64,
    /// The last of them; `None` when there is none.
    pub head: Option<AuditHead>,
    /// The first thing that does not fit.
    pub fault: Option<AuditFault>,
}

/// Rows that are read at a time.
const PAGE: i64 = 500;

const NEXT: &str = "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq > $2 order by seq limit $3";

const LAST: &str = "select seq from audit where operator = $1 order by seq desc limit 1";

const HEAD: &str = "select seq, hash, seal from audit_head where operator = $1";

const ANY_STAFF: &str = "select 1 from staff where operator = $1 limit 1";

/// The end of a chain as it is stored.
struct End {
    seq: u64,
    hash: String,
    whole: bool,
}

impl Engine {
    /// Goes through the record of an operator and tells the first thing that does not fit. Rows that are added
    /// meanwhile do not matter. With a noted place, that is looked at too.
    pub async fn verify_audit(
        &self,
        operator: &OperatorId,
        noted: Option<&AuditHead>,
    ) -> Result<AuditVerdict, EngineError> {
        let key = &self.keys().audit;
        let mut db = self.store().read().await?;
        // The last row first: whoever adds one moves the end in the same transaction, so the end read after it is not
        // before it.
        let last = sqlx::query(LAST)
            .bind(operator.as_str())
            .fetch_optional(&mut *db)
            .await?;
        let last: u64 = last.map_or(Ok(0), |row| count(&row, 0, "audit"))?;
        let Some(end) = end(&mut db, key, operator).await? else {
            let staff = sqlx::query(ANY_STAFF)
                .bind(operator.as_str())
                .fetch_optional(&mut *db)
                .await?;
            // Nobody is added to the staff without a row, so staff without an end means that it was taken away.
            let gone = last > 0 || staff.is_some() || noted.is_some();
            return Ok(AuditVerdict {
                rows: 0,
                head: None,
                fault: gone.then_some(AuditFault::End),
            });
        };
        let mut verdict = follow(&mut db, key, operator, end.seq, noted).await?;
        let reached = verdict.head.as_ref();
        verdict.fault = verdict.fault.or_else(|| {
            let beginning = chain::beginning(key, operator);
            let hash = reached.map_or(beginning.as_str(), |head| head.hash.as_str());
            if !end.whole || !chain::same(hash, &end.hash) {
                Some(AuditFault::End)
            } else if last > end.seq {
                Some(AuditFault::BeyondTheEnd { head: end.seq })
            } else {
                let beyond = noted.filter(|noted| noted.seq > end.seq);
                beyond.map(|noted| AuditFault::NotAsNoted { seq: noted.seq })
            }
        });
        Ok(verdict)
    }
}

async fn end(
    db: &mut AnyConnection,
    key: &Subkey,
    operator: &OperatorId,
) -> Result<Option<End>, EngineError> {
    let row = sqlx::query(HEAD)
        .bind(operator.as_str())
        .fetch_optional(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (seq, hash): (u64, String) = (count(&row, 0, "audit head")?, row.try_get(1)?);
    let seal: String = row.try_get(2)?;
    let whole = chain::same(&seal, &chain::seal(key, operator, seq, &hash));
    Ok(Some(End { seq, hash, whole }))
}

/// Follows the chain up to a number.
async fn follow(
    db: &mut AnyConnection,
    key: &Subkey,
    operator: &OperatorId,
    to: u64,
    noted: Option<&AuditHead>,
) -> Result<AuditVerdict, EngineError> {
    let (mut seq, mut hash) = (0, chain::beginning(key, operator));
    let mut fault = None;
    'pages: while seq < to {
        let next = sqlx::query(NEXT)
            .bind(operator.as_str())
            .bind(bigint(seq))
            .bind(PAGE);
        let rows = next.fetch_all(&mut *db).await?;
        if rows.is_empty() {
            fault = Some(AuditFault::Cut { last: seq, head: to });
            break;
        }
        for row in &rows {
            // A row that cannot even be read was changed.
            let found: u64 = count(row, 0, "audit")?;
            if found > to {
                fault = Some(AuditFault::Cut { last: seq, head: to });
                break 'pages;
            }
            fault = misfit(key, operator, (seq, &hash), row, noted)?;
            if fault.is_some() {
                break 'pages;
            }
            seq = found;
            hash = row.try_get(9)?;
            if seq == to {
                break 'pages;
            }
        }
    }
    Ok(AuditVerdict {
        rows: seq,
        head: (seq > 0).then_some(AuditHead { seq, hash }),
        fault,
    })
}

/// What is wrong with the row that follows.
fn misfit(
    key: &Subkey,
    operator: &OperatorId,
    (seq, hash): (u64, &str),
    row: &sqlx::any::AnyRow,
    noted: Option<&AuditHead>,
) -> Result<Option<AuditFault>, EngineError> {
    let next = seq + 1;
    if count::<u64>(row, 0, "audit")? > next {
        return Ok(Some(AuditFault::Gap { seq: next }));
    }
    let row = match reading::row(row) {
        Ok(row) => row,
        Err(EngineError::Corrupt { .. }) => return Ok(Some(AuditFault::Changed { seq: next })),
        Err(error) => return Err(error),
    };
    if !chain::same(&row.hash, &chain::hash(key, hash, operator, &row)) {
        return Ok(Some(AuditFault::Changed { seq: next }));
    }
    let unlike = noted.filter(|noted| noted.seq == next && !chain::same(&noted.hash, &row.hash));
    Ok(unlike.map(|_| AuditFault::NotAsNoted { seq: next }))
}
