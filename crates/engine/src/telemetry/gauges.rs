//! What stands open, asked of the database when somebody looks.
//!
//! Every question goes through an index that holds only what is open, so its cost does not grow with the cases that
//! are over: those are counted when they end.

use super::{EFFECT_KINDS, Labels, Telemetry};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::Store;

use jiff::{SignedDuration, Timestamp};
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use sqlx::{AnyConnection, Row as _};
use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use termination::case::WorkKind;

/// Stages in which a case is open.
const OPEN_STAGES: [&str; 4] = ["received", "pending", "ceasing", "settling"];
/// States in which an effect is open.
const OPEN_STATES: [&str; 2] = ["ready", "leased"];
/// The wake loop looks every second; a case that waited longer than this waits for a reason.
const OVERDUE_AFTER: SignedDuration = SignedDuration::from_mins(1);
/// What a newer version of the program wrote.
const OTHER: &str = "other";

const CASES: &str = "select stage, count(*) from case_snapshot
    where operator = $1 and stage in ('received', 'pending', 'ceasing', 'settling') group by stage";

const DUE: &str = "select count(*), count(case when next_due <= $2 then 1 end) from case_snapshot
    where next_due <= $1";

const PROMISES: &str = "select operator, count(*), count(case when by_at <= $2 then 1 end) from promise
    where by_at <= $1 group by operator";

/// Not a join: a planner may read the whole history for one.
const EFFECTS: &str = "select f.kind, f.state, count(*),
        min((select e.at from event e where e.case_id = f.case_id and e.seq = f.seq))
    from effect f where f.lane in ('messages', 'network') and f.next_at >= $1 group by f.kind, f.state";

const NOTICES: &str = "select kind, state, count(*), min(next_at) from notice
    where next_at >= $1 group by kind, state";

const WORK: &str = "select kind, count(*), count(case when by_at <= $2 then 1 end) from work
    where closed_at is null and by_at >= $1 group by kind";

/// Before everything: such a bound lets every database use a partial index.
const EVER: i64 = i64::MIN;

type Seconds = Gauge<f64, AtomicU64>;

/// What stands open.
#[derive(Debug, Default)]
pub(super) struct Gauges {
    cases: Family<Labels<2>, Gauge>,
    due: Gauge,
    overdue: Gauge,
    promises_near: Family<Labels<1>, Gauge>,
    promises_missed: Family<Labels<1>, Gauge>,
    effects: Family<Labels<2>, Gauge>,
    oldest: Family<Labels<1>, Seconds>,
    work: Family<Labels<1>, Gauge>,
    work_overdue: Family<Labels<1>, Gauge>,
    pools: Family<Labels<2>, Gauge>,
    pools_max: Family<Labels<1>, Gauge>,
}

impl Telemetry {
    fn gauges(&self) -> &Gauges {
        &self.0.gauges
    }
}

impl Gauges {
    pub(super) fn register(&self, registry: &mut Registry) {
        registry.register("cease_cases", "Open cases by stage", self.cases.clone());
        registry.register("cease_cases_due", "Cases whose time has come", self.due.clone());
        registry.register(
            "cease_cases_overdue",
            "Cases whose time has come more than a minute ago",
            self.overdue.clone(),
        );
        registry.register(
            "cease_promises_near",
            "Cases not cut yet whose deadline is near",
            self.promises_near.clone(),
        );
        registry.register(
            "cease_promises_missed",
            "Cases not cut yet whose deadline has passed",
            self.promises_missed.clone(),
        );
        registry.register(
            "cease_outbox_effects",
            "Effects and notices that are not settled",
            self.effects.clone(),
        );
        registry.register(
            "cease_outbox_oldest_seconds",
            "Since when the oldest of them is owed",
            self.oldest.clone(),
        );
        registry.register(
            "cease_work_open",
            "Open entries of the worklist",
            self.work.clone(),
        );
        registry.register(
            "cease_work_overdue",
            "Open entries of the worklist whose deadline has passed",
            self.work_overdue.clone(),
        );
        registry.register(
            "cease_db_pool_connections",
            "Open connections to the database",
            self.pools.clone(),
        );
        registry.register(
            "cease_db_pool_connections_max",
            "The most connections there may be",
            self.pools_max.clone(),
        );
    }

    fn read_pools(&self, store: &Store) {
        for (name, pool) in store.pools() {
            let idle = i64::try_from(pool.num_idle()).unwrap_or(i64::MAX);
            let busy = i64::from(pool.size()).saturating_sub(idle).max(0);
            for (state, count) in [("idle", idle), ("busy", busy)] {
                let labels = [("pool", name.into()), ("state", state.into())];
                self.pools.get_or_create(&labels).set(count);
            }
            let max = pool.options().get_max_connections();
            self.pools_max
                .get_or_create(&[("pool", name.into())])
                .set(max.into());
        }
    }
}

impl Engine {
    /// Reads how many connections there are, and from the database what stands open. A promise is near when its
    /// deadline is at most `near` away.
    pub async fn read_gauges(&self, near: SignedDuration) -> Result<(), EngineError> {
        let gauges = self.telemetry().gauges();
        gauges.read_pools(self.store());
        let now = self.now();
        let mut db = self.store().read().await?;
        self.read_cases(&mut db, gauges, now).await?;
        self.read_promises(&mut db, gauges, (now, later(now, near)))
            .await?;
        read_outbox(&mut db, gauges, now).await?;
        read_work(&mut db, gauges, now).await
    }

    async fn read_cases(
        &self,
        db: &mut AnyConnection,
        gauges: &Gauges,
        now: Timestamp,
    ) -> Result<(), EngineError> {
        for operator in self.operators() {
            let rows = sqlx::query(CASES)
                .bind(operator.to_string())
                .fetch_all(&mut *db)
                .await?;
            let mut counted = BTreeMap::from(OPEN_STAGES.map(|stage| (stage, 0)));
            for row in &rows {
                counted.insert(known(&OPEN_STAGES, row.try_get(0)?), row.try_get(1)?);
            }
            for (stage, count) in counted {
                let labels = [("operator", operator.to_string().into()), ("stage", stage.into())];
                gauges.cases.get_or_create(&labels).set(count);
            }
        }
        let overdue = now.saturating_sub(OVERDUE_AFTER).unwrap_or(Timestamp::MIN);
        let row = sqlx::query(DUE)
            .bind(now.as_microsecond())
            .bind(overdue.as_microsecond())
            .fetch_one(db)
            .await?;
        gauges.due.set(row.try_get(0)?);
        gauges.overdue.set(row.try_get(1)?);
        Ok(())
    }

    async fn read_promises(
        &self,
        db: &mut AnyConnection,
        gauges: &Gauges,
        (now, soon): (Timestamp, Timestamp),
    ) -> Result<(), EngineError> {
        let rows = sqlx::query(PROMISES)
            .bind(soon.as_microsecond())
            .bind(now.as_microsecond())
            .fetch_all(db)
            .await?;
        let mut counted: BTreeMap<String, (i64, i64)> = self
            .operators()
            .map(|operator| (operator.to_string(), (0, 0)))
            .collect();
        for row in &rows {
            let (all, missed): (i64, i64) = (row.try_get(1)?, row.try_get(2)?);
            counted.insert(row.try_get(0)?, (all - missed, missed));
        }
        for (operator, (near, missed)) in counted {
            let labels = [("operator", operator.into())];
            gauges.promises_near.get_or_create(&labels).set(near);
            gauges.promises_missed.get_or_create(&labels).set(missed);
        }
        Ok(())
    }
}

/// How many effects are open, and since when the oldest of each kind is owed; a notice has no event, so it counts
/// from when it is due.
async fn read_outbox(db: &mut AnyConnection, gauges: &Gauges, now: Timestamp) -> Result<(), EngineError> {
    let mut open = BTreeMap::new();
    let mut oldest: BTreeMap<_, _> = EFFECT_KINDS
        .iter()
        .map(|kind| (*kind, now.as_microsecond()))
        .collect();
    for kind in EFFECT_KINDS {
        open.extend(OPEN_STATES.map(|state| ((kind, state), 0_i64)));
    }
    for statement in [EFFECTS, NOTICES] {
        let rows = sqlx::query(statement).bind(EVER).fetch_all(&mut *db).await?;
        for row in &rows {
            let kind = known(&EFFECT_KINDS, row.try_get(0)?);
            let state = known(&OPEN_STATES, row.try_get(1)?);
            let since: i64 = row.try_get(3)?;
            *open.entry((kind, state)).or_default() += row.try_get::<i64, _>(2)?;
            let at = oldest.entry(kind).or_insert(since);
            *at = since.min(*at);
        }
    }
    for ((kind, state), count) in open {
        let labels = [("kind", kind.into()), ("state", state.into())];
        gauges.effects.get_or_create(&labels).set(count);
    }
    for (kind, since) in oldest {
        let age = SignedDuration::from_micros(now.as_microsecond().saturating_sub(since));
        gauges
            .oldest
            .get_or_create(&[("kind", kind.into())])
            .set(age.as_secs_f64().max(0.0));
    }
    Ok(())
}

async fn read_work(db: &mut AnyConnection, gauges: &Gauges, now: Timestamp) -> Result<(), EngineError> {
    let rows = sqlx::query(WORK)
        .bind(EVER)
        .bind(now.as_microsecond())
        .fetch_all(db)
        .await?;
    let kinds = WorkKind::ALL.map(WorkKind::code);
    let mut counted = BTreeMap::from(kinds.map(|kind| (kind, (0, 0))));
    for row in &rows {
        counted.insert(known(&kinds, row.try_get(0)?), (row.try_get(1)?, row.try_get(2)?));
    }
    for (kind, (open, overdue)) in counted {
        let labels = [("kind", kind.into())];
        gauges.work.get_or_create(&labels).set(open);
        gauges.work_overdue.get_or_create(&labels).set(overdue);
    }
    Ok(())
}

/// A name from the database, if it is one that we know: no label grows by what stands in a row.
fn known(names: &[&'static str], name: &str) -> &'static str {
    names
        .iter()
        .find(|known| **known == name)
        .copied()
        .unwrap_or(OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sqlx::AssertSqlSafe;

    #[tokio::test]
    async fn whoever_looks_reads_open_rows_by_an_index_and_never_a_whole_table() {
        let file = std::env::temp_dir().join(format!("cease-gauges-{}.db", std::process::id()));
        let _ = std::fs::remove_file(&file);
        let store = Store::open(&format!("sqlite:{}?mode=rwc", file.display()))
            .await
            .unwrap();
        let mut db = store.read().await.unwrap();
        for (statement, bounds) in [
            (CASES, 1),
            (DUE, 2),
            (PROMISES, 2),
            (EFFECTS, 1),
            (NOTICES, 1),
            (WORK, 2),
        ] {
            let mut plan = sqlx::query(AssertSqlSafe(format!("explain query plan {statement}")));
            for _ in 0..bounds {
                plan = plan.bind(EVER);
            }
            let rows = plan.fetch_all(&mut *db).await.unwrap();
            let steps: Vec<String> = rows.iter().map(|row| row.get(3)).collect();
            let searched = steps
                .iter()
                .any(|step| step.starts_with("SEARCH") && step.contains("INDEX"));
            let scanned = steps.iter().any(|step| step.starts_with("SCAN"));
            assert!(searched && !scanned, "{statement}: {steps:?}");
        }
        drop(db);
        store.close().await;
        let _ = std::fs::remove_file(&file);
    }
}
