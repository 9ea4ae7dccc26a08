//! What the files say of a case's lines, and which case holds them.

use super::rows::optional_id;
use crate::change::Change;
use crate::error::EngineError;
use crate::wire;
use sqlx::{AnyConnection, Row as _};
use termination::Case;
use termination::case::{Held, Stage};
use termination::identifier::{PartyId, SubscriptionId};
use termination::subscription::Subscription;

/// What a decision may look at besides the case.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) subscriptions: Vec<Subscription>,
    pub(crate) held: Vec<Held>,
}

const FACTS: &str = "select s.facts_format, s.facts, coalesce(h.case_id, s.ended_by)
    from subscription s
    left join hold h on h.party_id = s.party_id and h.subscription_id = s.subscription_id
    where s.party_id = $1 and s.subscription_id = $2";

/// Loads the facts of some lines of one holder. A line that a closed case has ended counts as held by that case:
/// whoever asks again is answered with it.
pub(crate) async fn load(
    db: &mut AnyConnection,
    holder: Option<PartyId>,
    lines: impl IntoIterator<Item = SubscriptionId>,
) -> Result<Facts, EngineError> {
    let mut facts = Facts::default();
    let Some(holder) = holder else { return Ok(facts) };
    for subscription in lines {
        let row = sqlx::query(FACTS)
            .bind(holder.to_string())
            .bind(subscription.to_string())
            .fetch_optional(&mut *db)
            .await?;
        let Some(row) = row else { continue };
        let read = wire::read_facts(holder, subscription, row.try_get(0)?, row.try_get(1)?);
        facts
            .subscriptions
            .push(read.map_err(|_| EngineError::Corrupt { what: "subscription" })?);
        if let Some(by) = optional_id(&row, 2, "hold")? {
            facts.held.push(Held { subscription, by });
        }
    }
    Ok(facts)
}

/// Loads the facts of a case's lines.
pub(crate) async fn of_case(db: &mut AnyConnection, case: &Case) -> Result<Facts, EngineError> {
    load(db, case.holder, case.subscriptions()).await
}

const TAKE: &str = "insert into hold (party_id, subscription_id, case_id) values ($1, $2, $3)
    on conflict (party_id, subscription_id) do nothing";

const FREE: &str = "delete from hold where party_id = $1 and subscription_id = $2 and case_id = $3";

const END: &str = "update subscription set ended_at = $3, ended_by = $4
    where party_id = $1 and subscription_id = $2 and ended_at is null";

/// Takes and frees the lines of a change. A line that another case has taken meanwhile means that the decision
/// must be made again.
pub(crate) async fn follow(db: &mut AnyConnection, change: &Change) -> Result<(), EngineError> {
    let Some(holder) = change.case.holder else {
        return Ok(());
    };
    let (holder, case) = (holder.to_string(), change.case.id.to_string());
    for line in &change.frees {
        sqlx::query(FREE)
            .bind(&holder)
            .bind(line.to_string())
            .bind(&case)
            .execute(&mut *db)
            .await?;
    }
    for line in &change.takes {
        let taken = sqlx::query(TAKE).bind(&holder).bind(line.to_string()).bind(&case);
        if taken.execute(&mut *db).await?.rows_affected() == 0 {
            return Err(EngineError::Conflict);
        }
    }
    if let Stage::Closed(closed) = &change.case.stage {
        for line in &change.ends {
            let ended = sqlx::query(END).bind(&holder).bind(line.to_string());
            let ended = ended.bind(closed.schedule.ends_at.as_microsecond()).bind(&case);
            ended.execute(&mut *db).await?;
        }
    }
    Ok(())
}
