//! What the files say of a case's lines, and which case holds them.

use super::rows::{bigint, id, optional_id};
use super::statement::{Cell, execute, look_up};
use crate::change::Change;
use crate::error::EngineError;
use crate::wire;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::case::{Held, Stage};
use termination::identifier::{CaseId, PartyId, SubscriptionId};
use termination::subscription::Subscription;

/// What a decision may look at besides the case.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) subscriptions: Vec<Subscription>,
    pub(crate) held: Vec<Held>,
}

const FACTS: &str =
    "select s.party_id, s.subscription_id, s.facts_format, s.facts, coalesce(h.case_id, s.ended_by)
    from subscription s
    left join hold h on h.party_id = s.party_id and h.subscription_id = s.subscription_id
    where (s.party_id, s.subscription_id) in (values {rows})";

/// The facts of many lines, each by its holder and itself.
#[derive(Debug, Default)]
pub(crate) struct FactsOfMany(BTreeMap<Line, Result<(Subscription, Option<CaseId>), EngineError>>);

/// A line and its holder.
pub(crate) type Line = (PartyId, SubscriptionId);

/// Loads the facts of lines. A line that a closed case has ended counts as held by that case: whoever asks again is
/// answered with it.
pub(crate) async fn load(db: &mut AnyConnection, lines: &BTreeSet<Line>) -> Result<FactsOfMany, EngineError> {
    let keys = lines
        .iter()
        .map(|(holder, line)| [holder.to_string().into(), line.to_string().into()]);
    let mut facts = BTreeMap::new();
    for row in look_up(db, FACTS, keys.collect()).await? {
        let line: Line = (id(&row, 0, "subscription")?, id(&row, 1, "subscription")?);
        facts.insert(line, read(line, &row));
    }
    Ok(FactsOfMany(facts))
}

fn read((holder, line): Line, row: &AnyRow) -> Result<(Subscription, Option<CaseId>), EngineError> {
    let facts = wire::read_facts(holder, line, row.try_get(2)?, row.try_get(3)?);
    let facts = facts.map_err(|_| EngineError::Corrupt { what: "subscription" })?;
    Ok((facts, optional_id(row, 4, "hold")?))
}

impl FactsOfMany {
    /// The facts of some lines of one holder.
    pub(crate) fn of(
        &self,
        holder: Option<PartyId>,
        lines: impl IntoIterator<Item = SubscriptionId>,
    ) -> Result<Facts, EngineError> {
        let mut facts = Facts::default();
        let Some(holder) = holder else { return Ok(facts) };
        for subscription in lines {
            match self.0.get(&(holder, subscription)) {
                None => {}
                Some(Err(error)) => return Err(error.clone()),
                Some(Ok((read, held))) => {
                    facts.subscriptions.push(read.clone());
                    facts.held.extend(held.map(|by| Held { subscription, by }));
                }
            }
        }
        Ok(facts)
    }
}

const TAKE: &str = "insert into hold (party_id, subscription_id, case_id) values {rows}
    on conflict (party_id, subscription_id) do nothing";

const FREE: &str = "delete from hold where (party_id, subscription_id, case_id) in (values {rows})";

// Whoever ended a line may put its end right; nobody else moves it.
const END: &str =
    "update subscription set ended_at = v.column3, ended_by = v.column4 from (values {rows}) as v
    where subscription.party_id = v.column1 and subscription.subscription_id = v.column2
        and (subscription.ended_at is null or subscription.ended_by = v.column4)";

/// Takes and frees the lines of changes. A line that another case has taken meanwhile means that the decision must be
/// made again.
pub(crate) async fn follow(db: &mut AnyConnection, changes: &[&Change]) -> Result<(), EngineError> {
    let (mut frees, mut takes, mut ends) = (vec![], vec![], vec![]);
    for change in changes {
        let Some(holder) = change.case.holder else {
            continue;
        };
        let row = |line: &SubscriptionId| -> [Cell; 3] {
            [
                holder.to_string().into(),
                line.to_string().into(),
                change.case.id.to_string().into(),
            ]
        };
        frees.extend(change.frees.iter().map(row));
        takes.extend(change.takes.iter().map(row));
        if let Stage::Closed(closed) = &change.case.stage {
            let ended_at = closed.schedule.ends_at.as_microsecond();
            let end = |line| {
                let [holder, line, case] = row(line);
                [holder, line, ended_at.into(), case]
            };
            ends.extend(change.ends.iter().map(end));
        }
    }
    execute(db, FREE, frees).await?;
    let wanted = bigint(takes.len());
    if bigint(execute(db, TAKE, takes).await?) != wanted {
        return Err(EngineError::Conflict);
    }
    execute(db, END, ends).await?;
    Ok(())
}
