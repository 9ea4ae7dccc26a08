//! Rows of the outbox and of the worklist.

use super::rows::{at, bigint, count, id, optional_at};
use super::statement::{Cell, execute, look_up};
use crate::change::Change;
use crate::effect_id::EffectId;
use crate::error::EngineError;
use crate::outbox::OutboxLane;
use crate::wire;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::str::FromStr;
use termination::Event;
use termination::case::{Effect, WorkKind, closes_work};
use termination::identifier::CaseId;

/// Where an effect stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EffectState {
    /// Waits for its time.
    Ready,
    /// A worker has it.
    Leased,
    /// The other side said it is done.
    Done,
    /// An event made it void before it was done.
    Void,
    /// All attempts failed; the case knows.
    GaveUp,
}

impl EffectState {
    const ALL: [Self; 5] = [Self::Ready, Self::Leased, Self::Done, Self::Void, Self::GaveUp];

    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Leased => "leased",
            Self::Done => "done",
            Self::Void => "void",
            Self::GaveUp => "gave_up",
        }
    }
}

impl FromStr for EffectState {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|state| state.name() == text).ok_or(())
    }
}

/// An effect as it stands in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectRow {
    /// Its id.
    pub id: EffectId,
    /// What is owed.
    pub effect: Effect,
    /// Where it stands.
    pub state: EffectState,
    /// Attempts begun.
    pub attempts: u32,
    /// The kind of the last fault.
    pub last_error: Option<String>,
    /// When it is tried next, or when the running attempt counts as lost.
    pub next_at: Option<Timestamp>,
}

const INSERT: &str =
    "insert into effect (case_id, seq, n, lane, kind, effect, state, attempts, next_at) values {rows}";

const INSERT_WORK: &str = "insert into work (case_id, seq, n, operator, kind, since_at, by_at) values {rows}";

/// Inserts what the changes owe: effects into the outbox, questions to people onto the worklist.
pub(crate) async fn insert(
    db: &mut AnyConnection,
    changes: &[&Change],
    now: Timestamp,
) -> Result<(), EngineError> {
    let (mut outside, mut work) = (vec![], vec![]);
    for change in changes {
        for (id, effect) in &change.effects {
            let [case, seq, n] = key(*id);
            if let Effect::AskHuman { why, by } = effect {
                let operator = change.case.operator.to_string().into();
                let (since, by) = (now.as_microsecond().into(), by.as_microsecond().into());
                work.push([case, seq, n, operator, why.code().into(), since, by]);
                continue;
            }
            let text = wire::write_effect(effect).map_err(|_| EngineError::Corrupt { what: "effect" })?;
            outside.push([
                case,
                seq,
                n,
                OutboxLane::of(effect, &change.case).name().into(),
                effect.kind().into(),
                text.into(),
                EffectState::Ready.name().into(),
                0.into(),
                now.as_microsecond().into(),
            ]);
        }
    }
    execute(db, INSERT, outside).await?;
    execute(db, INSERT_WORK, work).await?;
    Ok(())
}

fn key(id: EffectId) -> [Cell; 3] {
    [
        id.case.to_string().into(),
        bigint(id.seq).into(),
        i64::from(id.n).into(),
    ]
}

const OPEN_EFFECTS: &str =
    "select case_id, seq, n, effect from effect where next_at is not null and case_id in ({rows})";

const VOID: &str = "update effect set state = 'void', next_at = null, lease_by = null
    where (case_id, seq, n) in (values {rows}) and next_at is not null";

/// Makes void what a later event of a change says is void, unless it is done; whether there was anything. An effect that
/// this version cannot read stays: a customer's command does not fail on it.
pub(crate) async fn make_void(db: &mut AnyConnection, changes: &[&Change]) -> Result<bool, EngineError> {
    let mut void = vec![];
    for row in look_up(db, OPEN_EFFECTS, begun_before(changes)).await? {
        let id = effect_id(&row)?;
        let Ok(effect) = effect_in(&row, 3) else {
            tracing::error!(effect = %id, "an effect cannot be read");
            continue;
        };
        let voided = |event| termination::voids(event, &effect);
        if later(changes, id).any(voided) {
            void.push(key(id));
        }
    }
    Ok(execute(db, VOID, void).await? > 0)
}

/// The cases of changes that had effects or work before: what a case begins with can void nothing older.
fn begun_before(changes: &[&Change]) -> Vec<[Cell; 1]> {
    let older = changes.iter().filter(|change| change.before > 0);
    older.map(|change| [change.case.id.to_string().into()]).collect()
}

/// The events of an effect's case that came after it.
fn later<'a>(changes: &'a [&Change], id: EffectId) -> impl Iterator<Item = &'a Event> {
    let change = changes.iter().find(|change| change.case.id == id.case);
    change.into_iter().flat_map(move |change| change.later(id.seq))
}

const OPEN_WORK: &str =
    "select case_id, seq, n, kind from work where closed_at is null and case_id in ({rows})";

const CLOSE_WORK: &str = "update work set closed_at = v.column4 from (values {rows}) as v
    where work.case_id = v.column1 and work.seq = v.column2 and work.n = v.column3";

/// Closes human work that a later event of a change ends.
pub(crate) async fn close_work(
    db: &mut AnyConnection,
    changes: &[&Change],
    now: Timestamp,
) -> Result<(), EngineError> {
    let mut closed = vec![];
    for row in look_up(db, OPEN_WORK, begun_before(changes)).await? {
        let (id, kind) = (effect_id(&row)?, work_kind(&row, 3)?);
        if later(changes, id).any(|event| closes_work(event, kind)) {
            let [case, seq, n] = key(id);
            closed.push([case, seq, n, now.as_microsecond().into()]);
        }
    }
    execute(db, CLOSE_WORK, closed).await?;
    Ok(())
}

/// An effect that a worker has taken.
#[derive(Debug, Clone)]
pub(crate) struct Claimed {
    pub(crate) id: EffectId,
    pub(crate) effect: Effect,
    /// This attempt's number, from 1.
    pub(crate) attempt: u32,
}

const ANY_DUE: &str = "select 1 from effect where lane = $1 and next_at <= $2 limit 1";

/// Whether the time of an effect of a lane has come.
pub(crate) async fn any_due(
    db: &mut AnyConnection,
    lane: OutboxLane,
    now: Timestamp,
) -> Result<bool, EngineError> {
    let row = sqlx::query(ANY_DUE)
        .bind(lane.name())
        .bind(now.as_microsecond())
        .fetch_optional(db)
        .await?;
    Ok(row.is_some())
}

const CLAIM: &str = "update effect set state = 'leased', lease_by = $1, next_at = $2, attempts = attempts + 1
    where next_at <= $3 and (case_id, seq, n) in
        (select case_id, seq, n from effect where lane = $5 and next_at <= $3 order by next_at limit $4)
    returning case_id, seq, n, effect, attempts";

/// Takes effects whose time has come, and those whose lease ran out. One statement, so that two workers never
/// take the same; the condition stands twice so that it is looked at again where one waits for the other.
pub(crate) async fn claim(
    db: &mut AnyConnection,
    lane: OutboxLane,
    (lease_by, until): (&str, Timestamp),
    now: Timestamp,
    limit: i64,
) -> Result<Vec<Claimed>, EngineError> {
    let rows = sqlx::query(CLAIM)
        .bind(lease_by)
        .bind(until.as_microsecond())
        .bind(now.as_microsecond())
        .bind(limit)
        .bind(lane.name())
        .fetch_all(db)
        .await?;
    let mut claimed: Vec<_> = rows.iter().filter_map(claimed).collect();
    claimed.sort_unstable_by_key(|claimed| claimed.id);
    Ok(claimed)
}

/// A row that cannot be read, perhaps written by a newer version, holds up no other: its lease runs out and it is
/// looked at again.
fn claimed(row: &AnyRow) -> Option<Claimed> {
    let read = || -> Result<Claimed, EngineError> {
        Ok(Claimed {
            id: effect_id(row)?,
            effect: effect_in(row, 3)?,
            attempt: count(row, 4, "effect")?,
        })
    };
    read()
        .inspect_err(|error| tracing::error!(kind = error.kind(), "an effect cannot be read"))
        .ok()
}

const STILL_LEASED: &str = "select 1 from effect
    where case_id = $1 and seq = $2 and n = $3 and state = 'leased' and lease_by = $4 and next_at > $5";

/// Whether a worker still has an effect, and until when at least: it was not made void and its lease was not given to
/// another.
pub(crate) async fn still_leased(
    db: &mut AnyConnection,
    id: EffectId,
    lease_by: &str,
    until: Timestamp,
) -> Result<bool, EngineError> {
    let row = sqlx::query(STILL_LEASED)
        .bind(id.case.to_string())
        .bind(bigint(id.seq))
        .bind(i64::from(id.n))
        .bind(lease_by)
        .bind(until.as_microsecond())
        .fetch_optional(db)
        .await?;
    Ok(row.is_some())
}

const RETRY: &str = "update effect set state = 'ready', next_at = $5, lease_by = null, fault = $6
    where case_id = $1 and seq = $2 and n = $3 and state = 'leased' and lease_by = $4";

/// Gives an effect back, to be tried again later.
pub(crate) async fn retry(
    db: &mut AnyConnection,
    id: EffectId,
    lease_by: &str,
    (next, fault): (Timestamp, &str),
) -> Result<(), EngineError> {
    sqlx::query(RETRY)
        .bind(id.case.to_string())
        .bind(bigint(id.seq))
        .bind(i64::from(id.n))
        .bind(lease_by)
        .bind(next.as_microsecond())
        .bind(fault)
        .execute(db)
        .await?;
    Ok(())
}

const SETTLE: &str = "update effect set state = v.column4, next_at = null, lease_by = null,
        fault = coalesce(v.column5, effect.fault)
    from (values {rows}) as v where effect.case_id = v.column1 and effect.seq = v.column2
        and effect.n = v.column3 and effect.state <> 'done'";

/// What became of an effect, with the last fault when there was one.
pub(crate) struct Settled {
    pub(crate) id: EffectId,
    pub(crate) state: EffectState,
    pub(crate) fault: Option<&'static str>,
}

/// Writes down what became of effects. One that was made void while its call was under way and then reported as done
/// was done.
pub(crate) async fn settle(db: &mut AnyConnection, settled: &[Settled]) -> Result<(), EngineError> {
    let row = |settled: &Settled| {
        let [case, seq, n] = key(settled.id);
        let fault = Cell::MaybeText(settled.fault.map(str::to_owned));
        [case, seq, n, settled.state.name().into(), fault]
    };
    execute(db, SETTLE, settled.iter().map(row).collect()).await?;
    Ok(())
}

const OF_CASE: &str = "select case_id, seq, n, effect, attempts, state, fault, next_at from effect
    where case_id = $1 order by seq, n";

/// The outbox of one case.
pub(crate) async fn of_case(db: &mut AnyConnection, case: CaseId) -> Result<Vec<EffectRow>, EngineError> {
    let rows = sqlx::query(OF_CASE).bind(case.to_string()).fetch_all(db).await?;
    let effect = |row: &AnyRow| {
        Ok(EffectRow {
            id: effect_id(row)?,
            effect: effect_in(row, 3)?,
            attempts: count(row, 4, "effect")?,
            state: id(row, 5, "effect")?,
            last_error: row.try_get(6)?,
            next_at: optional_at(row, 7)?,
        })
    };
    rows.iter().map(effect).collect()
}

fn effect_id(row: &AnyRow) -> Result<EffectId, EngineError> {
    Ok(EffectId {
        case: id(row, 0, "effect")?,
        seq: count(row, 1, "effect")?,
        n: count(row, 2, "effect")?,
    })
}

fn effect_in(row: &AnyRow, column: usize) -> Result<Effect, EngineError> {
    wire::read_effect(row.try_get(column)?).map_err(|_| EngineError::Corrupt { what: "effect" })
}

pub(crate) fn work_kind(row: &AnyRow, column: usize) -> Result<WorkKind, EngineError> {
    let code: &str = row.try_get(column)?;
    let kind = WorkKind::ALL.into_iter().find(|kind| kind.code() == code);
    kind.ok_or(EngineError::Corrupt { what: "work" })
}

/// Something a human should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkRow {
    /// The case.
    pub case: CaseId,
    /// Why.
    pub kind: WorkKind,
    /// Since when.
    pub since_at: Timestamp,
    /// The latest moment at which they should have acted.
    pub by_at: Timestamp,
}

/// Reads a worklist row from the columns `case_id, kind, since_at, by_at`.
pub(crate) fn work_row(row: &AnyRow) -> Result<WorkRow, EngineError> {
    Ok(WorkRow {
        case: id(row, 0, "work")?,
        kind: work_kind(row, 1)?,
        since_at: at(row, 2)?,
        by_at: at(row, 3)?,
    })
}
