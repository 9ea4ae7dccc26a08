//! Writing the changes of a group down.

use super::deciding::Decided;
use super::order::{Order, Waiting};
use super::{Actor, Engine};
use crate::change::Change;
use crate::drafts;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::store::tally::SHARDS;
use crate::store::{attempts, cases, effects, facts, promises, tally};
use crate::vault;
use jiff::Timestamp;
use sqlx::AnyConnection;
use std::collections::{BTreeMap, BTreeSet};
use termination::calendar::civil_day;
use termination::identifier::{CaseId, CommandId};

/// What was written down.
pub(super) struct Written {
    /// The cases; one that is left out was changed by another node meanwhile.
    pub(super) cases: BTreeSet<CaseId>,
    /// Whether an effect was made void.
    pub(super) voided: bool,
}

impl Engine {
    /// Writes the changes down: snapshots, commands, events, effects, worklist, holds, and what an order changes besides
    /// its case.
    pub(super) async fn write(
        &self,
        db: &mut AnyConnection,
        orders: &[Waiting],
        decided: &[(usize, Decided)],
        now: Timestamp,
    ) -> Result<Written, EngineError> {
        let changing: Vec<&Change> = decided
            .iter()
            .map(|(_, decided)| &decided.change)
            .filter(|change| !change.events.is_empty())
            .collect();
        // The snapshots come first: their versions are the lock that tells who was quicker.
        let mut written = cases::store(db, &changing).await?;
        let kept: Vec<&Change> = changing
            .into_iter()
            .filter(|change| written.contains(&change.case.id))
            .collect();
        written.extend(unchanged(decided));
        let followed: Vec<(&Change, CommandId, Option<Actor>)> = decided
            .iter()
            .filter(|(_, decided)| written.contains(&decided.change.case.id))
            .map(|(place, decided)| {
                let asked = &orders[*place].asked;
                (&decided.change, asked.command, asked.actor)
            })
            .collect();
        cases::record_commands(db, &followed).await?;
        cases::append(db, &kept, now).await?;
        effects::insert(db, &kept, now).await?;
        let voided = effects::make_void(db, &kept).await?;
        effects::close_work(db, &kept, now).await?;
        facts::follow(db, &kept).await?;
        promises::follow(db, &kept).await?;
        let held: Vec<_> = decided
            .iter()
            .filter(|(_, decided)| written.contains(&decided.change.case.id))
            .map(|(_, decided)| (&decided.change, decided.forgiving))
            .collect();
        attempts::follow(db, &held, now).await?;
        let beside = decided
            .iter()
            .filter(|(_, decided)| written.contains(&decided.change.case.id));
        let beside: Vec<_> = beside
            .map(|(place, decided)| (&orders[*place].asked.order, decided))
            .collect();
        self.write_beside(db, &beside).await?;
        self.write_counts(db, &kept).await?;
        Ok(Written {
            cases: written,
            voided,
        })
    }

    /// What the changes count for. It comes last, so that rows which others count in too are held for as short as can be.
    async fn write_counts(&self, db: &mut AnyConnection, changes: &[&Change]) -> Result<(), EngineError> {
        let mut counts = BTreeMap::new();
        for change in changes {
            if change.counts.is_empty() {
                continue;
            }
            let zone = &self.rules_of(&change.case)?.law.zone;
            for counted in &change.counts {
                let day = civil_day(counted.at, zone);
                let operator = change.case.operator.clone();
                let key = (operator, day, counted.what, counted.value.clone());
                *counts.entry(key).or_insert(0) += 1;
            }
        }
        let shard = match self.store().writers() {
            1 => 0,
            _ => self.entropy().bytes::<1>()[0] % SHARDS,
        };
        tally::add(db, shard, counts).await
    }

    /// What orders change besides their cases.
    async fn write_beside(
        &self,
        db: &mut AnyConnection,
        orders: &[(&Order, &Decided)],
    ) -> Result<(), EngineError> {
        let requesters = orders.iter().filter_map(|(order, _)| order.requester());
        vault::store_requesters(db, requesters).await?;
        let from_drafts = orders.iter().filter(|(order, _)| {
            let intake = order.intake();
            intake.is_some_and(|intake| intake.reference.is_some())
        });
        drafts::close(db, from_drafts.map(|(_, decided)| decided.change.case.id)).await?;
        let settled: Vec<_> = orders.iter().filter_map(|(order, _)| order.settled()).collect();
        effects::settle(db, &settled).await?;
        for (_, decided) in orders {
            if let Some(details) = &decided.details {
                let requester = decided.change.case.requester;
                vault::reseal(db, self.keys(), self.entropy(), requester, details).await?;
            }
        }
        Ok(())
    }
}

/// Cases whose command made no events: there is nothing of them to be quicker with.
fn unchanged(decided: &[(usize, Decided)]) -> impl Iterator<Item = CaseId> {
    decided
        .iter()
        .filter(|(_, decided)| decided.change.events.is_empty())
        .map(|(_, decided)| decided.change.case.id)
}
