//! Importing the operator's files, batch by batch.

use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::store::rows::{id, optional_at};
use crate::vault::{
    self, HolderDetails, LineIdentity, PartyKey, PartyKind, PartyRow, customer_hash, line_hash,
};
use crate::wire::{FACTS_FORMAT, write_facts};
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{OperatorId, PartyId, SubscriptionId};
use termination::subscription::{Contract, Payment, SimKind};

/// One data card with its holder, as the operator's files have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubscriberRow {
    /// At which operator.
    pub operator: OperatorId,
    /// The operator's own number for the customer: the same number is the same party.
    pub customer: String,
    /// The customer.
    pub holder: HolderDetails,
    /// The card's numbers.
    pub line: LineIdentity,
    /// How it is paid for.
    pub payment: Payment,
    /// What the card is.
    pub sim: SimKind,
    /// When and how its contract was made.
    pub contract: Contract,
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOutcome {
    /// The line is new.
    Added,
    /// Everything was known already.
    Known,
    /// The line was known; its terms, its numbers or its holder's details are new.
    Changed,
    /// It cannot be taken; says why by a stable name.
    Refused(&'static str),
}

/// The line is on file with another customer of the operator.
const OTHER_CUSTOMER: &str = "line-of-another-customer";
/// The customer was erased.
const ERASED: &str = "customer-erased";

/// What is on file of a row's line.
struct OnFile {
    party: PartyId,
    subscription: SubscriptionId,
    content_hash: String,
    ended: bool,
}

const FIND_PARTY: &str = "select party_id from lookup where hash = $1 and subscription_id is null";

const FIND_LINE: &str = "select l.party_id, l.subscription_id, s.content_hash, s.ended_at from lookup l
    join subscription s on s.party_id = l.party_id and s.subscription_id = l.subscription_id
    where l.hash = $1";

const POINT: &str = "insert into lookup (hash, party_id, subscription_id) values ($1, $2, $3)
    on conflict (hash) do update set party_id = excluded.party_id, subscription_id = excluded.subscription_id";

const STORE_LINE: &str = "insert into subscription
    (party_id, subscription_id, operator, facts_format, facts, sealed, content_hash)
    values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (party_id, subscription_id) do update set facts_format = excluded.facts_format,
        facts = excluded.facts, sealed = excluded.sealed, content_hash = excluded.content_hash";

impl Engine {
    /// Imports a batch in one transaction: all rows, or none when one is refused. A row that was imported before
    /// changes nothing, so that an import that was interrupted can simply be run again.
    pub async fn import_batch(&self, rows: &[SubscriberRow]) -> Result<Vec<RowOutcome>, EngineError> {
        let mut tx = self.store().write().await?;
        let mut outcomes = Vec::with_capacity(rows.len());
        for row in rows {
            outcomes.push(self.import_row(&mut tx, row).await?);
        }
        if !outcomes
            .iter()
            .any(|outcome| matches!(outcome, RowOutcome::Refused(_)))
        {
            tx.commit().await?;
        }
        Ok(outcomes)
    }

    async fn import_row(
        &self,
        db: &mut AnyConnection,
        row: &SubscriberRow,
    ) -> Result<RowOutcome, EngineError> {
        let Some((party, key, holder_changed)) = self.import_holder(db, row).await? else {
            return Ok(RowOutcome::Refused(ERASED));
        };
        let hash = line_hash(self.keys(), &row.operator, row.line.msisdn);
        // A number whose line has ended may come again, with another customer: then it is a new line.
        let on_file = on_file(db, &hash).await?.filter(|line| !line.ended);
        if on_file.as_ref().is_some_and(|line| line.party != party) {
            return Ok(RowOutcome::Refused(OTHER_CUSTOMER));
        }
        let content = self.line_content(row)?;
        let outcome = match &on_file {
            Some(line) if line.content_hash == content => {
                return Ok(if holder_changed {
                    RowOutcome::Changed
                } else {
                    RowOutcome::Known
                });
            }
            Some(_) => RowOutcome::Changed,
            None => RowOutcome::Added,
        };
        let subscription = on_file.map_or_else(|| self.entropy().subscription(), |line| line.subscription);
        let sealed = vault::seal_line(&key, self.entropy(), subscription, row.line)?;
        let facts = write_facts(row.payment, row.sim, row.contract);
        sqlx::query(STORE_LINE)
            .bind(party.to_string())
            .bind(subscription.to_string())
            .bind(row.operator.to_string())
            .bind(FACTS_FORMAT)
            .bind(facts.map_err(|_| EngineError::Corrupt { what: "subscription" })?)
            .bind(sealed)
            .bind(content)
            .execute(&mut *db)
            .await?;
        point(db, &hash, party, Some(subscription)).await?;
        Ok(outcome)
    }

    /// Finds or makes the party; `None` when it was erased. Also says whether its details changed.
    async fn import_holder(
        &self,
        db: &mut AnyConnection,
        row: &SubscriberRow,
    ) -> Result<Option<(PartyId, PartyKey, bool)>, EngineError> {
        let hash = customer_hash(self.keys(), &row.operator, &row.customer);
        let content = self.holder_content(&row.holder)?;
        let found = sqlx::query(FIND_PARTY)
            .bind(&hash)
            .fetch_optional(&mut *db)
            .await?;
        let found: Option<PartyId> = found.map(|row| id(&row, 0, "lookup")).transpose()?;
        let Some(party) = found else {
            let party = self.entropy().party();
            let (keys, entropy) = (self.keys(), self.entropy());
            let key = vault::store_holder(db, keys, entropy, party, (&row.holder, &content)).await?;
            point(db, &hash, party, None).await?;
            return Ok(Some((party, key, false)));
        };
        let stored = PartyRow::read(db, self.keys(), party, PartyKind::Holder).await?;
        let Some((key, known)) = stored.and_then(|stored| Some((stored.key?, stored.content_hash))) else {
            return Ok(None);
        };
        let changed = known.as_deref() != Some(content.as_str());
        if changed {
            let (keys, entropy) = (self.keys(), self.entropy());
            vault::update_holder(db, keys, entropy, (party, &key), (&row.holder, &content)).await?;
        }
        Ok(Some((party, key, changed)))
    }

    /// The keyed hash of a holder's details.
    fn holder_content(&self, holder: &HolderDetails) -> Result<String, EngineError> {
        let json = serde_json::to_vec(holder).map_err(|_| EngineError::Corrupt { what: "party" })?;
        Ok(self.keys().content.mac_text(&[b"holder", &json]))
    }

    /// The keyed hash of a line's terms and numbers.
    fn line_content(&self, row: &SubscriberRow) -> Result<String, EngineError> {
        let corrupt = EngineError::Corrupt { what: "subscription" };
        let (Ok(facts), Ok(identity)) = (
            write_facts(row.payment, row.sim, row.contract),
            row.line.to_json(),
        ) else {
            return Err(corrupt);
        };
        Ok(self
            .keys()
            .content
            .mac_text(&[b"line", facts.as_bytes(), &identity]))
    }
}

async fn on_file(db: &mut AnyConnection, hash: &str) -> Result<Option<OnFile>, EngineError> {
    let row = sqlx::query(FIND_LINE).bind(hash).fetch_optional(db).await?;
    row.map(|row| {
        Ok(OnFile {
            party: id(&row, 0, "lookup")?,
            subscription: id(&row, 1, "lookup")?,
            content_hash: row.try_get(2)?,
            ended: optional_at(&row, 3)?.is_some(),
        })
    })
    .transpose()
}

/// Makes a hash lead to a party and, for a line, to its subscription.
async fn point(
    db: &mut AnyConnection,
    hash: &str,
    party: PartyId,
    subscription: Option<SubscriptionId>,
) -> Result<(), EngineError> {
    sqlx::query(POINT)
        .bind(hash)
        .bind(party.to_string())
        .bind(subscription.map(|subscription| subscription.to_string()))
        .execute(db)
        .await?;
    Ok(())
}
