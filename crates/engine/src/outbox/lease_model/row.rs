//! One row of the outbox, and what the outbox's own statements make of it.

use crate::effect_id::EffectId;
use crate::outbox::OutboxLane;
use crate::store::effects::{self, EffectState, Settled};
use crate::wire;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Connection as _, Row as _};
use std::cell::RefCell;
use std::collections::HashMap;
use termination::case::Effect;
use termination::identifier::{CaseId, SubscriptionId};
use tokio::runtime::{Builder, Runtime};

/// What one unit of the model's time is.
pub(super) const UNIT: SignedDuration = SignedDuration::from_secs(20);

/// Where the effect stands. Instants are units from now, by the database's clock.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Row {
    pub(super) state: &'static str,
    pub(super) attempts: u32,
    pub(super) next: Option<i64>,
    pub(super) lease_by: Option<u8>,
}

/// A statement with what is bound to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Statement {
    /// `now` by the worker's clock.
    Claim {
        by: u8,
        now: i64,
        until: i64,
    },
    StillLeased {
        by: u8,
    },
    Retry {
        by: u8,
        next: i64,
    },
    SettleDone,
    SettleGaveUp,
}

/// A database with this one row. What a statement makes of a row is asked once and then known.
pub(super) struct Statements {
    runtime: Runtime,
    db: RefCell<AnyConnection>,
    known: RefCell<HashMap<(Row, Statement), (Row, bool)>>,
}

impl Statements {
    pub(super) fn new() -> Self {
        sqlx::any::install_default_drivers();
        let runtime = Builder::new_current_thread().build().unwrap();
        let db = runtime.block_on(async {
            let mut db = AnyConnection::connect("sqlite::memory:").await.unwrap();
            sqlx::migrate!("../../migrations").run(&mut db).await.unwrap();
            db
        });
        Self {
            runtime,
            db: RefCell::new(db),
            known: RefCell::default(),
        }
    }

    /// The row after a statement, and whether the statement found what it looks for.
    pub(super) fn run(&self, row: &Row, statement: Statement) -> (Row, bool) {
        let asked = (row.clone(), statement);
        let known = self.known.borrow().get(&asked).cloned();
        known.unwrap_or_else(|| {
            let came = self
                .runtime
                .block_on(ask(&mut self.db.borrow_mut(), row, statement));
            self.known.borrow_mut().insert(asked, came.clone());
            came
        })
    }
}

async fn ask(db: &mut AnyConnection, row: &Row, statement: Statement) -> (Row, bool) {
    write(db, row).await;
    let found = match statement {
        Statement::Claim { by, now, until } => {
            let (name, until) = (name(by), instant(until));
            let lease = (name.as_str(), until);
            let claimed = effects::claim(db, OutboxLane::Network, lease, instant(now), 1).await;
            !claimed.unwrap().is_empty()
        }
        Statement::StillLeased { by } => effects::still_leased(db, id(), &name(by), Timestamp::MIN)
            .await
            .unwrap(),
        Statement::Retry { by, next } => {
            let again = (instant(next), "timeout");
            effects::retry(db, id(), &name(by), again).await.unwrap();
            true
        }
        Statement::SettleDone => settle(db, EffectState::Done).await,
        Statement::SettleGaveUp => settle(db, EffectState::GaveUp).await,
    };
    (read(db).await, found)
}

async fn settle(db: &mut AnyConnection, state: EffectState) -> bool {
    let settled = Settled {
        id: id(),
        state,
        fault: None,
    };
    effects::settle(db, &[settled]).await.unwrap();
    true
}

async fn write(db: &mut AnyConnection, row: &Row) {
    let effect = Effect::BarLine {
        line: SubscriptionId::from_entropy([1; 16]),
    };
    let delete = sqlx::query("delete from effect where case_id = $1 and seq = 1 and n = 1");
    let delete = delete.bind(id().case.to_string());
    delete.execute(&mut *db).await.unwrap();
    let insert =
        "insert into effect (case_id, seq, n, lane, kind, effect, state, attempts, next_at, lease_by)
        values ($1, 1, 1, 'network', 'bar_line', $2, $3, $4, $5, $6)";
    let insert = sqlx::query(insert)
        .bind(id().case.to_string())
        .bind(wire::write_effect(&effect).unwrap())
        .bind(row.state)
        .bind(i64::from(row.attempts))
        .bind(row.next.map(|next| instant(next).as_microsecond()))
        .bind(row.lease_by.map(name));
    insert.execute(db).await.unwrap();
}

async fn read(db: &mut AnyConnection) -> Row {
    let select =
        "select state, attempts, next_at, lease_by from effect where case_id = $1 and seq = 1 and n = 1";
    let select = sqlx::query(select).bind(id().case.to_string());
    let row = select.fetch_one(db).await.unwrap();
    let state: EffectState = row.get::<&str, _>(0).parse().unwrap();
    let next: Option<i64> = row.get(2);
    let lease_by: Option<String> = row.get(3);
    Row {
        state: state.name(),
        attempts: u32::try_from(row.get::<i64, _>(1)).unwrap(),
        next: next.map(|next| units(Timestamp::from_microsecond(next).unwrap())),
        lease_by: lease_by.map(|name| name.parse().unwrap()),
    }
}

fn id() -> EffectId {
    EffectId {
        case: CaseId::from_entropy([1; 16]),
        seq: 1,
        n: 1,
    }
}

fn name(by: u8) -> String {
    by.to_string()
}

/// Some instant that stands for now.
const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// The instant so many units from now.
pub(super) fn instant(units: i64) -> Timestamp {
    let from_now = UNIT.checked_mul(i32::try_from(units).unwrap()).unwrap();
    NOW.checked_add(from_now).unwrap()
}

/// Units from now, begun ones included.
pub(super) fn units(at: Timestamp) -> i64 {
    let (from_now, unit) = (at.duration_since(NOW).as_secs(), UNIT.as_secs());
    from_now.div_euclid(unit) + i64::from(from_now.rem_euclid(unit) > 0)
}
