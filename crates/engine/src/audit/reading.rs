//! Reading the record, the newest first.

use super::AuditEntry;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::rows::{at, bigint, count, id, optional_id};
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;
use termination::identifier::{CaseId, OperatorId, PartyId, StaffId, SubscriptionId};

/// A row of the record. Names are texts, so that what a newer version wrote can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its number within the operator's record, from 1, without gaps.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub staff: StaffId,
    /// What: the name of an [`super::Act`].
    pub act: String,
    /// What stands beside the name.
    pub detail: Option<String>,
    /// In which case.
    pub case: Option<CaseId>,
    /// About which customer.
    pub party: Option<PartyId>,
    /// About which line.
    pub line: Option<SubscriptionId>,
    /// Why: the name of a [`super::Reason`].
    pub reason: Option<String>,
    /// What binds it to the row before: 64 hexadecimal digits.
    pub hash: String,
}

impl AuditRow {
    /// The row of an entry, not yet bound.
    pub(super) fn new(entry: &AuditEntry, seq: u64, at: Timestamp) -> Self {
        Self {
            seq,
            at,
            staff: entry.staff,
            act: entry.act.name().to_owned(),
            detail: entry.act.detail(),
            case: entry.case,
            party: entry.party,
            line: entry.line,
            reason: entry.reason.map(|reason| reason.name().to_owned()),
            hash: String::new(),
        }
    }
}

/// Which rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum AuditFilter {
    /// All.
    #[default]
    All,
    /// What somebody did.
    Staff(StaffId),
    /// What has this name.
    Act(String),
    /// What was done in a case.
    Case(CaseId),
    /// Who looked at a customer.
    Party(PartyId),
}

const ALL: &str = "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq < $2 order by seq desc limit $3";

const OF_STAFF: &str =
    "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq < $2 and staff_id = $4 order by seq desc limit $3";

const OF_ACT: &str = "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq < $2 and act = $4 order by seq desc limit $3";

const OF_CASE: &str =
    "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq < $2 and case_id = $4 order by seq desc limit $3";

const OF_PARTY: &str =
    "select seq, at, staff_id, act, detail, case_id, party_id, subscription_id, reason, hash
    from audit where operator = $1 and seq < $2 and party_id = $4 order by seq desc limit $3";

impl Engine {
    /// Rows of an operator's record, the newest first: at most `limit` of those before a number, or of all.
    pub async fn audit_page(
        &self,
        operator: &OperatorId,
        filter: &AuditFilter,
        before_seq: Option<u64>,
        limit: u32,
    ) -> Result<Vec<AuditRow>, EngineError> {
        let (statement, wanted) = match filter {
            AuditFilter::All => (ALL, None),
            AuditFilter::Staff(staff) => (OF_STAFF, Some(staff.to_string())),
            AuditFilter::Act(act) => (OF_ACT, Some(act.clone())),
            AuditFilter::Case(case) => (OF_CASE, Some(case.to_string())),
            AuditFilter::Party(party) => (OF_PARTY, Some(party.to_string())),
        };
        let mut db = self.store().read().await?;
        let query = sqlx::query(statement)
            .bind(operator.as_str())
            .bind(before_seq.map_or(i64::MAX, bigint))
            .bind(bigint(limit));
        let query = match wanted {
            Some(wanted) => query.bind(wanted),
            None => query,
        };
        query.fetch_all(&mut *db).await?.iter().map(row).collect()
    }
}

/// A row as it is read: the columns in the order of the statements above.
pub(super) fn row(row: &AnyRow) -> Result<AuditRow, EngineError> {
    const WHAT: &str = "audit";
    Ok(AuditRow {
        seq: count(row, 0, WHAT)?,
        at: at(row, 1)?,
        staff: id(row, 2, WHAT)?,
        act: row.try_get(3)?,
        detail: row.try_get(4)?,
        case: optional_id(row, 5, WHAT)?,
        party: optional_id(row, 6, WHAT)?,
        line: optional_id(row, 7, WHAT)?,
        reason: row.try_get(8)?,
        hash: row.try_get(9)?,
    })
}
