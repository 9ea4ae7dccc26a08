//! The outbox of messages that belong to no case: the same leases and pauses as for effects.

use super::backoff::{Patience, next_attempt};
use super::{LEASE, ROUND, later};
use crate::codes;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::ports::{Address, Fault, Notice, NoticeKind, Ports};
use crate::store::rows::{bigint, count, id};
use crate::telemetry::NOTIFY;
use crate::vault::{self, line_hash};
use sqlx::Row as _;
use sqlx::any::AnyRow;
use termination::case::Outcome;
use termination::identifier::{OperatorId, PartyId, SubscriptionId};
use termination::party::Language;

/// The kind under which notices are counted.
const KIND: &str = NoticeKind::LineCode.name();

/// A notice that a worker has taken.
struct Claimed {
    party: PartyId,
    notice: String,
    operator: OperatorId,
    subscription: SubscriptionId,
    language: Language,
    number: u32,
    attempt: u32,
}

const ANY_DUE: &str = "select 1 from notice where next_at <= $1 limit 1";

const CLAIM: &str = "update notice set state = 'leased', lease_by = $1, next_at = $2, attempts = attempts + 1
    where next_at <= $3 and (party_id, notice_id) in
        (select party_id, notice_id from notice where next_at <= $3 order by next_at limit $4)
    returning party_id, notice_id, operator, subscription_id, language, number, attempts";

const SETTLE: &str = "update notice set state = $4, next_at = $5, lease_by = null, fault = $6
    where party_id = $1 and notice_id = $2 and state = 'leased' and lease_by = $3";

impl Engine {
    /// Takes a batch of notices, calls, and writes down what came of it.
    pub(crate) async fn run_notices_once(&self, ports: &Ports, worker: &str) -> Result<usize, EngineError> {
        let now = self.now();
        let peek = sqlx::query(ANY_DUE).bind(now.as_microsecond());
        if peek
            .fetch_optional(&mut *self.store().read().await?)
            .await?
            .is_none()
        {
            return Ok(0);
        }
        let lease_by = &self.lease_name(worker);
        let mut tx = self.store().write().await?;
        let rows = sqlx::query(CLAIM)
            .bind(lease_by)
            .bind(later(now, LEASE).as_microsecond())
            .bind(now.as_microsecond())
            .bind(bigint(ROUND))
            .fetch_all(&mut *tx)
            .await?;
        tx.commit().await?;
        for row in &rows {
            let claimed = match Claimed::read(row) {
                // Perhaps written by a newer version: its lease runs out and it is looked at again.
                Err(error) => {
                    tracing::error!(kind = error.kind(), "a notice cannot be read");
                    continue;
                }
                Ok(claimed) => claimed,
            };
            let result = match self.notice(&claimed).await {
                Ok(Some(notice)) => {
                    self.in_time(NOTIFY, ports.messenger.notify(&claimed.notice, &notice))
                        .await
                }
                Ok(None) => Err(Fault::Permanent("no_address")),
                Err(error) if error.is_of_one_case() => Err(Fault::Temporary(error.kind())),
                Err(error) => return Err(error),
            };
            self.settle_notice(&claimed, lease_by, result).await?;
        }
        Ok(rows.len())
    }

    /// The notice with its address and code; `None` when the line's number is gone.
    async fn notice(&self, claimed: &Claimed) -> Result<Option<Notice>, EngineError> {
        let unknown = || EngineError::UnknownOperator(claimed.operator.clone());
        let operator = self.rules(&claimed.operator).ok_or_else(unknown)?;
        let mut db = self.store().read().await?;
        let line = vault::line_identity(&mut db, self.keys(), claimed.party, claimed.subscription).await?;
        Ok(line.map(|line| {
            let hash = line_hash(self.keys(), &claimed.operator, line.msisdn);
            Notice {
                operator,
                language: claimed.language,
                kind: NoticeKind::LineCode,
                to: Address::Phone(line.msisdn.e164()),
                code: codes::text(codes::line_code(self.keys(), &hash, claimed.number)),
            }
        }))
    }

    async fn settle_notice(
        &self,
        claimed: &Claimed,
        lease_by: &str,
        result: Result<(), Fault>,
    ) -> Result<(), EngineError> {
        let (state, next, fault) = match result {
            Ok(()) => ("done", None, None),
            Err(fault) => {
                let (Fault::Temporary(why) | Fault::Permanent(why)) = fault;
                tracing::warn!(
                    notice = claimed.notice,
                    attempt = claimed.attempt,
                    fault = why,
                    "notice failed"
                );
                match next_attempt(Patience::Short, claimed.attempt, fault, self.now()) {
                    Some(next) => ("ready", Some(next.as_microsecond()), Some(why)),
                    None => ("gave_up", None, Some(why)),
                }
            }
        };
        match (next, fault) {
            (_, None) => self.telemetry().effect(KIND, Outcome::Done),
            (Some(_), Some(why)) => self.telemetry().retried(KIND, why),
            (None, Some(_)) => self.telemetry().effect(KIND, Outcome::GaveUp),
        }
        let mut tx = self.store().write().await?;
        sqlx::query(SETTLE)
            .bind(claimed.party.to_string())
            .bind(&claimed.notice)
            .bind(lease_by)
            .bind(state)
            .bind(next)
            .bind(fault)
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }
}

impl Claimed {
    fn read(row: &AnyRow) -> Result<Self, EngineError> {
        let language: &str = row.try_get(4)?;
        Ok(Self {
            party: id(row, 0, "notice")?,
            notice: row.try_get(1)?,
            operator: id(row, 2, "notice")?,
            subscription: id(row, 3, "notice")?,
            language: Language::from_code(language).ok_or(EngineError::Corrupt { what: "notice" })?,
            number: count(row, 5, "notice")?,
            attempt: count(row, 6, "notice")?,
        })
    }
}
