//! Rows of cases, events and commands.

use super::rows::{at, bigint, count, id};
use super::statement::{Cell, execute, fetch, look_up};
use crate::change::Change;
use crate::engine::Actor;
use crate::error::EngineError;
use crate::snapshot::{self, SNAPSHOT_FORMAT};
use crate::wire;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::identifier::{CaseId, CaseReference, CommandId, OperatorId, PartyId};
use termination::party::Channel;
use termination::{Case, Event};

/// An event with its number and the instant at which it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its number within the case, from 1.
    pub seq: u64,
    /// When it was recorded.
    pub at: Timestamp,
    /// What happened.
    pub event: Event,
}

const LOAD: &str = "select snapshot_format, snapshot, version from case_snapshot where case_id = $1";

/// The case as it stands. A snapshot that cannot be used is made anew from the events.
pub(crate) async fn load(db: &mut AnyConnection, case: CaseId) -> Result<Option<Case>, EngineError> {
    let row = sqlx::query(LOAD)
        .bind(case.to_string())
        .fetch_optional(&mut *db)
        .await?;
    match row {
        Some(row) => usable(db, case, &row).await.map(Some),
        None => Ok(None),
    }
}

const LOAD_MANY: &str =
    "select snapshot_format, snapshot, version, case_id from case_snapshot where case_id in ({rows})";

/// Many cases as they stand; one that cannot be read says so for itself. What is not there is left out.
pub(crate) async fn load_many(
    db: &mut AnyConnection,
    cases: &[CaseId],
) -> Result<BTreeMap<CaseId, Result<Case, EngineError>>, EngineError> {
    let keys = cases.iter().map(|case| [case.to_string().into()]).collect();
    let rows = look_up(db, LOAD_MANY, keys).await?;
    let mut loaded = BTreeMap::new();
    for row in rows {
        let case: CaseId = id(&row, 3, "case_snapshot")?;
        match usable(db, case, &row).await {
            Err(error) if !error.is_of_one_case() => return Err(error),
            read => loaded.insert(case, read),
        };
    }
    Ok(loaded)
}

async fn usable(db: &mut AnyConnection, id: CaseId, row: &AnyRow) -> Result<Case, EngineError> {
    let version: u64 = count(row, 2, "case_snapshot")?;
    let read = snapshot::read(row.try_get(0)?, row.try_get(1)?);
    if let Some(case) = read.filter(|case| case.version == version && case.id == id) {
        return Ok(case);
    }
    tracing::info!(case = %id, "snapshot made anew from the events");
    replayed(db, id, version).await
}

/// The case as its first events made it.
pub(crate) async fn replayed(db: &mut AnyConnection, case: CaseId, up_to: u64) -> Result<Case, EngineError> {
    let history = history(db, case, up_to).await?;
    termination::reopen(history.iter().map(|recorded| &recorded.event))
        .ok_or(EngineError::Corrupt { what: "event" })
}

const HISTORY: &str = "select seq, at, format, body from event where case_id = $1 and seq <= $2 order by seq";

/// The first events of a case, in order; an event that is missing in between is refused.
pub(crate) async fn history(
    db: &mut AnyConnection,
    case: CaseId,
    up_to: u64,
) -> Result<Vec<Recorded>, EngineError> {
    let rows = sqlx::query(HISTORY)
        .bind(case.to_string())
        .bind(bigint(up_to))
        .fetch_all(db)
        .await?;
    let corrupt = || EngineError::Corrupt { what: "event" };
    let mut history = Vec::with_capacity(rows.len());
    for (expected, row) in (1..).zip(&rows) {
        let seq: u64 = count(row, 0, "event")?;
        if seq != expected {
            return Err(corrupt());
        }
        let event = wire::read_event(row.try_get(2)?, row.try_get(3)?).map_err(|_| corrupt())?;
        history.push(Recorded {
            seq,
            at: at(row, 1)?,
            event,
        });
    }
    Ok(history)
}

const FOLLOWED: &str =
    "select case_id, command_id from command where (case_id, command_id) in (values {rows})";

/// Which of these commands were followed before.
pub(crate) async fn followed(
    db: &mut AnyConnection,
    commands: impl Iterator<Item = (CaseId, CommandId)>,
) -> Result<BTreeSet<(CaseId, CommandId)>, EngineError> {
    let keys = commands.map(|(case, command)| [case.to_string().into(), command.to_string().into()]);
    let rows = look_up(db, FOLLOWED, keys.collect()).await?;
    let followed = |row: &AnyRow| Ok((id(row, 0, "command")?, id(row, 1, "command")?));
    rows.iter().map(followed).collect()
}

const FIND_COMMAND: &str = "select from_seq, to_seq from command where case_id = $1 and command_id = $2";

/// The answer a command was once given: the case as it then was, and the events it made.
pub(crate) async fn recorded_answer(
    db: &mut AnyConnection,
    case: CaseId,
    command: CommandId,
) -> Result<Option<(Case, Vec<Event>)>, EngineError> {
    let row = sqlx::query(FIND_COMMAND)
        .bind(case.to_string())
        .bind(command.to_string())
        .fetch_optional(&mut *db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (from, to): (u64, u64) = (count(&row, 0, "command")?, count(&row, 1, "command")?);
    let history = history(db, case, to).await?;
    let then = termination::reopen(history.iter().map(|recorded| &recorded.event))
        .ok_or(EngineError::Corrupt { what: "event" })?;
    let made = history
        .into_iter()
        .filter(|recorded| recorded.seq >= from)
        .map(|recorded| recorded.event);
    Ok(Some((then, made.collect())))
}

const RECORD_COMMANDS: &str = "insert into command (case_id, command_id, from_seq, to_seq, channel, staff) values {rows} on conflict do nothing";

/// Writes down that commands were followed. One that somebody else wrote down meanwhile is a conflict.
pub(crate) async fn record_commands(
    db: &mut AnyConnection,
    changes: &[(&Change, CommandId, Option<Actor>)],
) -> Result<(), EngineError> {
    let row = |(change, command, actor): &(&Change, CommandId, Option<Actor>)| {
        [
            change.case.id.to_string().into(),
            command.to_string().into(),
            bigint(change.before + 1).into(),
            bigint(change.case.version).into(),
            Cell::MaybeText(actor.map(|actor| actor.channel.code().to_owned())),
            Cell::MaybeText(actor.map(|actor| actor.staff.to_string())),
        ]
    };
    let rows: Vec<_> = changes.iter().map(row).collect();
    let wanted = bigint(rows.len());
    if bigint(execute(db, RECORD_COMMANDS, rows).await?) == wanted {
        Ok(())
    } else {
        Err(EngineError::Conflict)
    }
}

/// What somebody of the staff caused in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaffAct {
    /// The first event it made.
    pub from_seq: u64,
    /// The last; before the first when it made none.
    pub to_seq: u64,
    /// Who, and through which channel.
    pub actor: Actor,
}

const ACTS: &str = "select from_seq, to_seq, channel, staff from command
    where case_id = $1 and staff is not null order by from_seq, to_seq";

/// What the staff caused in a case, in order.
pub(crate) async fn acts(db: &mut AnyConnection, case: CaseId) -> Result<Vec<StaffAct>, EngineError> {
    let rows = sqlx::query(ACTS).bind(case.to_string()).fetch_all(db).await?;
    let corrupt = || EngineError::Corrupt { what: "command" };
    let act = |row: &AnyRow| {
        let (channel, staff): (&str, &str) = (row.try_get(2)?, row.try_get(3)?);
        Ok(StaffAct {
            from_seq: count(row, 0, "command")?,
            to_seq: count(row, 1, "command")?,
            actor: Actor {
                channel: Channel::from_code(channel).ok_or_else(corrupt)?,
                staff: staff.parse().map_err(|_| corrupt())?,
            },
        })
    };
    rows.iter().map(act).collect()
}

const APPEND: &str = "insert into event (case_id, seq, at, kind, format, body) values {rows}";

/// Appends the events; a number that is taken means that somebody else was quicker.
pub(crate) async fn append(
    db: &mut AnyConnection,
    changes: &[&Change],
    now: Timestamp,
) -> Result<(), EngineError> {
    let mut rows = vec![];
    for change in changes {
        for (seq, event) in change.numbered() {
            let body = wire::write_event(event).map_err(|_| EngineError::Corrupt { what: "event" })?;
            rows.push([
                change.case.id.to_string().into(),
                bigint(seq).into(),
                now.as_microsecond().into(),
                wire::event_kind(event).into(),
                wire::EVENT_FORMAT.into(),
                body.into(),
            ]);
        }
    }
    execute(db, APPEND, rows).await?;
    Ok(())
}

const INSERT_SNAPSHOTS: &str =
    "insert into case_snapshot (case_id, operator, reference, holder, stage, version, received_at,
    next_due, snapshot_format, snapshot) values {rows} on conflict do nothing returning case_id";

const UPDATE_SNAPSHOTS: &str =
    "update case_snapshot set holder = v.column2, stage = v.column3, version = v.column4,
    next_due = v.column5, snapshot_format = v.column6, snapshot = v.column7 from (values {rows}) as v
    where case_snapshot.case_id = v.column1 and case_snapshot.version = v.column8 returning case_id";

/// Stores the snapshots and gives back which cases they were stored of. One that is left out changed since it was
/// loaded, or its reference is taken: somebody else was quicker.
pub(crate) async fn store(
    db: &mut AnyConnection,
    changes: &[&Change],
) -> Result<BTreeSet<CaseId>, EngineError> {
    let (mut new, mut older) = (vec![], vec![]);
    for change in changes {
        let case = &change.case;
        let text = snapshot::write(case).ok_or(EngineError::Corrupt {
            what: "case_snapshot",
        })?;
        let next_due = Cell::MaybeNumber(termination::due(case).map(Timestamp::as_microsecond));
        let holder = Cell::MaybeText(case.holder.map(|holder| holder.to_string()));
        if change.before == 0 {
            new.push([
                case.id.to_string().into(),
                case.operator.to_string().into(),
                case.reference.to_string().into(),
                holder,
                case.stage.name().into(),
                bigint(case.version).into(),
                case.asked.at.as_microsecond().into(),
                next_due,
                SNAPSHOT_FORMAT.into(),
                text.into(),
            ]);
        } else {
            older.push([
                case.id.to_string().into(),
                holder,
                case.stage.name().into(),
                bigint(case.version).into(),
                next_due,
                SNAPSHOT_FORMAT.into(),
                text.into(),
                bigint(change.before).into(),
            ]);
        }
    }
    let mut stored = fetch(db, INSERT_SNAPSHOTS, new).await?;
    stored.extend(fetch(db, UPDATE_SNAPSHOTS, older).await?);
    stored.iter().map(|row| id(row, 0, "case_snapshot")).collect()
}

const FIND_REFERENCE: &str = "select case_id from case_snapshot where operator = $1 and reference = $2";

/// The case with this reference.
pub(crate) async fn find_reference(
    db: &mut AnyConnection,
    operator: &OperatorId,
    reference: &CaseReference,
) -> Result<Option<CaseId>, EngineError> {
    let row = sqlx::query(FIND_REFERENCE)
        .bind(operator.to_string())
        .bind(reference.to_string())
        .fetch_optional(db)
        .await?;
    row.map(|row| id(&row, 0, "case_snapshot")).transpose()
}

const OF_REFERENCES: &str =
    "select operator, reference, case_id from case_snapshot where (operator, reference) in (values {rows})";

/// The cases with these references; one that nobody has is left out.
pub(crate) async fn of_references(
    db: &mut AnyConnection,
    references: Vec<(OperatorId, CaseReference)>,
) -> Result<BTreeMap<(OperatorId, CaseReference), CaseId>, EngineError> {
    let keys = references
        .into_iter()
        .map(|(operator, reference)| [operator.to_string().into(), reference.to_string().into()]);
    let rows = look_up(db, OF_REFERENCES, keys.collect()).await?;
    let found = |row: &AnyRow| {
        let what = "case_snapshot";
        Ok(((id(row, 0, what)?, id(row, 1, what)?), id(row, 2, what)?))
    };
    rows.iter().map(found).collect()
}

const OF_HOLDER: &str = "select case_id from case_snapshot where holder = $1 order by received_at desc";

/// The cases about a holder's lines, newest first.
pub(crate) async fn of_holder(db: &mut AnyConnection, holder: PartyId) -> Result<Vec<CaseId>, EngineError> {
    let rows = sqlx::query(OF_HOLDER)
        .bind(holder.to_string())
        .fetch_all(db)
        .await?;
    rows.iter().map(|row| id(row, 0, "case_snapshot")).collect()
}

const DUE: &str = "select case_id, version, next_due from case_snapshot
    where next_due <= $1 order by next_due limit $2";

/// A case whose time has come.
pub(crate) struct DueCase {
    pub(crate) id: CaseId,
    pub(crate) version: u64,
    pub(crate) due_at: Timestamp,
}

/// Cases whose time has come, the longest due first.
pub(crate) async fn due(
    db: &mut AnyConnection,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<DueCase>, EngineError> {
    let rows = sqlx::query(DUE)
        .bind(now.as_microsecond())
        .bind(limit)
        .fetch_all(db)
        .await?;
    let due = |row: &AnyRow| {
        Ok(DueCase {
            id: id(row, 0, "case_snapshot")?,
            version: count(row, 1, "case_snapshot")?,
            due_at: at(row, 2)?,
        })
    };
    rows.iter().map(due).collect()
}

const POSTPONE: &str = "update case_snapshot set next_due = $3 where case_id = $1 and version = $2";

/// Looks at a case later.
pub(crate) async fn postpone(
    db: &mut AnyConnection,
    case: CaseId,
    version: u64,
    until: Timestamp,
) -> Result<(), EngineError> {
    sqlx::query(POSTPONE)
        .bind(case.to_string())
        .bind(bigint(version))
        .bind(until.as_microsecond())
        .execute(db)
        .await?;
    Ok(())
}

/// Stages in which a case is open, in their order.
pub(crate) const OPEN_STAGES: [&str; 4] = ["received", "pending", "ceasing", "settling"];

/// Counts the open cases of an operator by stage, through an index that leads past those that are over.
pub(crate) const OPEN_BY_STAGE: &str = "select stage, count(*) from case_snapshot
    where operator = $1 and stage in ('received', 'pending', 'ceasing', 'settling') group by stage";
