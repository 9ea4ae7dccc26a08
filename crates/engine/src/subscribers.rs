//! The operator's files: customers and their data cards.

mod finding;
mod import;

pub use finding::{Found, Wanted};
pub use import::{PreparedBatch, RowOutcome, SubscriberRow};

use crate::engine::Engine;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::store::rows::{id, optional_at, optional_id};
use crate::store::statement::look_up;
use crate::vault::{LineIdentity, PartyKind, line_hash, line_of_row, party_key_of};
use crate::wire;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::identifier::{CaseId, Msisdn, OperatorId, PartyId, SubscriptionId};
use termination::subscription::Subscription;

/// A data card as its holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerLine {
    /// Its terms.
    pub subscription: Subscription,
    /// Its numbers.
    pub identity: LineIdentity,
    /// When it ended, if it has.
    pub ended_at: Option<Timestamp>,
    /// The case that ends or has ended it.
    pub ended_by: Option<CaseId>,
}

const FIND: &str = "select l.party_id, l.subscription_id from lookup l
    join subscription s on s.party_id = l.party_id and s.subscription_id = l.subscription_id
    where l.hash = $1 and s.ended_at is null";

/// The line with this number at an operator, unless it has ended.
pub(crate) async fn find_living_line(
    db: &mut AnyConnection,
    keys: &Keys,
    operator: &OperatorId,
    line: Msisdn,
) -> Result<Option<(SubscriptionId, PartyId)>, EngineError> {
    let hash = line_hash(keys, operator, line);
    let row = sqlx::query(FIND).bind(hash).fetch_optional(db).await?;
    row.map(|row| Ok((id(&row, 1, "lookup")?, id(&row, 0, "lookup")?)))
        .transpose()
}

const FIND_MANY: &str = "select l.hash, l.party_id, l.subscription_id from lookup l
    join subscription s on s.party_id = l.party_id and s.subscription_id = l.subscription_id
    where s.ended_at is null and l.hash in ({rows})";

/// The lines with these keyed hashes, unless they have ended.
pub(crate) async fn find_living_lines(
    db: &mut AnyConnection,
    hashes: &BTreeSet<String>,
) -> Result<BTreeMap<String, (SubscriptionId, PartyId)>, EngineError> {
    let keys = hashes.iter().map(|hash| [hash.as_str().into()]).collect();
    let rows = look_up(db, FIND_MANY, keys).await?;
    let found = |row: &AnyRow| Ok((row.try_get(0)?, (id(row, 2, "lookup")?, id(row, 1, "lookup")?)));
    rows.iter().map(found).collect()
}

/// A line on file, also one that has ended.
pub(crate) struct FoundLine {
    pub(crate) holder: PartyId,
    pub(crate) line: SubscriptionId,
    pub(crate) ended: bool,
    /// The case that ended it.
    pub(crate) ended_by: Option<CaseId>,
}

const FIND_ALL: &str = "select l.hash, l.party_id, l.subscription_id, s.ended_at, s.ended_by from lookup l
    join subscription s on s.party_id = l.party_id and s.subscription_id = l.subscription_id
    where l.hash in ({rows})";

/// The lines with these keyed hashes, also those that have ended.
pub(crate) async fn find_lines(
    db: &mut AnyConnection,
    hashes: &BTreeSet<String>,
) -> Result<BTreeMap<String, FoundLine>, EngineError> {
    let keys = hashes.iter().map(|hash| [hash.as_str().into()]).collect();
    let found = |row: &AnyRow| {
        let line = FoundLine {
            holder: id(row, 1, "lookup")?,
            line: id(row, 2, "lookup")?,
            ended: optional_at(row, 3)?.is_some(),
            ended_by: optional_id(row, 4, "subscription")?,
        };
        Ok((row.try_get(0)?, line))
    };
    look_up(db, FIND_ALL, keys).await?.iter().map(found).collect()
}

const FIND_CUSTOMERS: &str =
    "select hash, party_id from lookup where subscription_id is null and hash in ({rows})";

/// The customers with these keyed hashes of their numbers.
pub(crate) async fn find_customers(
    db: &mut AnyConnection,
    hashes: &BTreeSet<String>,
) -> Result<BTreeMap<String, PartyId>, EngineError> {
    let keys = hashes.iter().map(|hash| [hash.as_str().into()]).collect();
    let found = |row: &AnyRow| Ok((row.try_get(0)?, id(row, 1, "lookup")?));
    look_up(db, FIND_CUSTOMERS, keys)
        .await?
        .iter()
        .map(found)
        .collect()
}

const OF_PARTY: &str = "select s.subscription_id, s.facts_format, s.facts, s.sealed, s.ended_at,
        coalesce(h.case_id, s.ended_by)
    from subscription s
    left join hold h on h.party_id = s.party_id and h.subscription_id = s.subscription_id
    where s.party_id = $1 order by s.subscription_id";

const AT: &str = "select party_id from subscription
    where party_id = $1 and subscription_id = $2 and operator = $3";

impl Engine {
    /// The line with this number (as people write it) at an operator. `None` when it is not on file, has ended, or
    /// cannot be read.
    pub async fn find_line(
        &self,
        operator: &OperatorId,
        number: &str,
    ) -> Result<Option<(SubscriptionId, PartyId)>, EngineError> {
        let Ok(line) = Msisdn::parse(number) else {
            return Ok(None);
        };
        find_living_line(&mut *self.store().read().await?, self.keys(), operator, line).await
    }

    /// A holder's line at an operator, also one that has ended; `None` at any other operator's, and once erased.
    pub async fn line_at(
        &self,
        operator: &OperatorId,
        holder: PartyId,
        line: SubscriptionId,
    ) -> Result<Option<CustomerLine>, EngineError> {
        let row = sqlx::query(AT)
            .bind(holder.to_string())
            .bind(line.to_string())
            .bind(operator.to_string())
            .fetch_optional(&mut *self.store().read().await?)
            .await?;
        if row.is_none() {
            return Ok(None);
        }
        let lines = self.subscriptions_of(holder).await?;
        Ok(lines.into_iter().find(|found| found.subscription.id == line))
    }

    /// A party's data cards, also those that have ended; none once erased.
    pub async fn subscriptions_of(&self, party: PartyId) -> Result<Vec<CustomerLine>, EngineError> {
        let mut db = self.store().read().await?;
        let key = match party_key_of(&mut db, self.keys(), party, PartyKind::Holder).await {
            Err(EngineError::Erased) => return Ok(vec![]),
            key => key?,
        };
        let rows = sqlx::query(OF_PARTY)
            .bind(party.to_string())
            .fetch_all(&mut *db)
            .await?;
        let mut lines = vec![];
        for row in &rows {
            let subscription: SubscriptionId = id(row, 0, "subscription")?;
            let facts = wire::read_facts(party, subscription, row.try_get(1)?, row.try_get(2)?);
            let Some(sealed) = row.try_get::<Option<Vec<u8>>, _>(3)? else {
                continue;
            };
            lines.push(CustomerLine {
                subscription: facts.map_err(|_| EngineError::Corrupt { what: "subscription" })?,
                identity: line_of_row(&key, subscription, &sealed)?,
                ended_at: optional_at(row, 4)?,
                ended_by: optional_id(row, 5, "hold")?,
            });
        }
        Ok(lines)
    }
}
