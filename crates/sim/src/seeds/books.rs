//! What stands in the database, read beside the engine with SQL of our own.

use super::fault::SeedsFault;
use super::fold::Fold;
use super::invariant::{Findings, Invariant};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::Event;
use termination::identifier::CaseId;

/// Every case as it was last read.
#[derive(Default)]
pub(super) struct Books {
    pub(super) cases: BTreeMap<CaseId, CaseBook>,
    /// Lines that have ended: subscription, instant, case.
    pub(super) ended: BTreeMap<String, (i64, String)>,
}

/// One case.
#[derive(Default)]
pub(super) struct CaseBook {
    pub(super) version: u64,
    pub(super) stage: String,
    pub(super) next_due: Option<i64>,
    pub(super) holder: Option<String>,
    pub(super) snapshot: String,
    pub(super) events: Vec<EventRow>,
    /// What the events owe: by event and number.
    pub(super) owed: BTreeMap<(u64, u32), String>,
    pub(super) effects: BTreeMap<(u64, u32), EffectRow>,
    pub(super) work: BTreeMap<(u64, u32), WorkRow>,
    pub(super) commands: BTreeMap<String, (u64, u64)>,
    pub(super) fold: Fold,
}

pub(super) struct EventRow {
    pub(super) body: String,
    pub(super) event: Event,
}

#[derive(Debug, Clone)]
pub(super) struct EffectRow {
    pub(super) what: String,
    pub(super) state: String,
    pub(super) attempts: i64,
    pub(super) next_at: Option<i64>,
    /// The step after which it was first seen void.
    pub(super) void_since: Option<u64>,
}

impl EffectRow {
    pub(super) fn is_open(&self) -> bool {
        self.state == "ready" || self.state == "leased"
    }
}

#[derive(Debug, Clone)]
pub(super) struct WorkRow {
    pub(super) kind: String,
    pub(super) since_at: i64,
    pub(super) by_at: i64,
    pub(super) open: bool,
}

const CASES: &str = "select case_id, version, next_due from case_snapshot";
const CASE: &str = "select version, stage, next_due, holder, snapshot from case_snapshot where case_id = $1";
const EVENTS: &str = "select seq, format, body from event where case_id = $1 order by seq";
const EFFECTS: &str = "select seq, n, effect, state, attempts, next_at from effect where case_id = $1";
const OPEN: &str = "select case_id, seq, n, state, attempts, next_at from effect where next_at is not null";
const WORK: &str = "select seq, n, kind, since_at, by_at, closed_at from work where case_id = $1";
const COMMANDS: &str = "select command_id, from_seq, to_seq from command where case_id = $1";
const ENDED: &str = "select subscription_id, ended_at, ended_by from subscription where ended_at is not null";

impl Books {
    /// Reads what has changed, or everything. Gives back the cases that were read anew.
    pub(super) async fn refresh(
        &mut self,
        db: &mut AnyConnection,
        (step, everything): (u64, bool),
        findings: &mut Findings,
    ) -> Result<BTreeSet<CaseId>, SeedsFault> {
        let mut changed = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for row in sqlx::query(CASES).fetch_all(&mut *db).await? {
            let (id, version, next_due) = (case_id(&row)?, count(&row, 1)?, row.try_get(2)?);
            seen.insert(id);
            let known = self.cases.get(&id);
            let same = known.is_some_and(|case| case.version == version && case.next_due == next_due);
            if everything || !same {
                changed.insert(id);
            }
        }
        for gone in self.cases.keys().filter(|id| !seen.contains(id)) {
            findings.note(Invariant::RequestKept, format!("{gone} is gone"));
        }
        self.open_effects(db, &mut changed).await?;
        for id in &changed {
            let before = self.cases.remove(id).unwrap_or_default();
            let read = read_case(db, *id, (step, before), findings).await?;
            self.cases.insert(*id, read);
        }
        for row in sqlx::query(ENDED).fetch_all(&mut *db).await? {
            let by: Option<String> = row.try_get(2)?;
            self.ended
                .insert(row.try_get(0)?, (row.try_get(1)?, by.unwrap_or_default()));
        }
        Ok(changed)
    }

    /// Follows the outbox, which moves without its case; a row that left it makes its case be read anew.
    async fn open_effects(
        &mut self,
        db: &mut AnyConnection,
        changed: &mut BTreeSet<CaseId>,
    ) -> Result<(), SeedsFault> {
        let mut open = BTreeSet::new();
        for row in sqlx::query(OPEN).fetch_all(db).await? {
            let (id, key) = (case_id(&row)?, (count(&row, 1)?, number(&row, 2)?));
            open.insert((id, key));
            let known = self
                .cases
                .get_mut(&id)
                .and_then(|case| case.effects.get_mut(&key));
            match known {
                Some(effect) => {
                    (effect.state, effect.attempts) = (row.try_get(3)?, row.try_get(4)?);
                    effect.next_at = row.try_get(5)?;
                }
                None => {
                    changed.insert(id);
                }
            }
        }
        for (id, case) in &self.cases {
            let left = |(key, effect): (&(u64, u32), &EffectRow)| {
                effect.next_at.is_some() && !open.contains(&(*id, *key))
            };
            if case.effects.iter().any(left) {
                changed.insert(*id);
            }
        }
        Ok(())
    }

    /// The case, if it was ever read.
    pub(super) fn case(&self, id: CaseId) -> Option<&CaseBook> {
        self.cases.get(&id)
    }
}

async fn read_case(
    db: &mut AnyConnection,
    id: CaseId,
    (step, before): (u64, CaseBook),
    findings: &mut Findings,
) -> Result<CaseBook, SeedsFault> {
    let mut case = CaseBook::default();
    let text = id.to_string();
    if let Some(row) = sqlx::query(CASE).bind(&text).fetch_optional(&mut *db).await? {
        case.version = count(&row, 0)?;
        (case.stage, case.next_due) = (row.try_get(1)?, row.try_get(2)?);
        (case.holder, case.snapshot) = (row.try_get(3)?, row.try_get(4)?);
    }
    let events = sqlx::query(EVENTS).bind(&text).fetch_all(&mut *db).await?;
    read_events(id, &events, &mut case, findings)?;
    for (old, new) in before
        .events
        .iter()
        .zip(case.events.iter().map(Some).chain(std::iter::repeat(None)))
    {
        let same = new.is_some_and(|new| new.body == old.body);
        findings.expect(same, Invariant::RequestKept, || {
            format!("{id}: an event that was written is gone or another")
        });
    }
    for row in sqlx::query(EFFECTS).bind(&text).fetch_all(&mut *db).await? {
        let key = (count(&row, 0)?, number(&row, 1)?);
        let state: String = row.try_get(3)?;
        let known = before.effects.get(&key).and_then(|effect| effect.void_since);
        let effect = EffectRow {
            what: named(row.try_get(2)?)?,
            attempts: row.try_get(4)?,
            next_at: row.try_get(5)?,
            void_since: known.or_else(|| (state == "void").then_some(step)),
            state,
        };
        case.effects.insert(key, effect);
    }
    for row in sqlx::query(WORK).bind(&text).fetch_all(&mut *db).await? {
        let work = WorkRow {
            kind: row.try_get(2)?,
            since_at: row.try_get(3)?,
            by_at: row.try_get(4)?,
            open: row.try_get::<Option<i64>, _>(5)?.is_none(),
        };
        case.work.insert((count(&row, 0)?, number(&row, 1)?), work);
    }
    for row in sqlx::query(COMMANDS).bind(&text).fetch_all(&mut *db).await? {
        let range = (count(&row, 1)?, count(&row, 2)?);
        case.commands.insert(row.try_get(0)?, range);
    }
    Ok(case)
}

fn read_events(
    id: CaseId,
    rows: &[AnyRow],
    case: &mut CaseBook,
    findings: &mut Findings,
) -> Result<(), SeedsFault> {
    for (expected, row) in (1..).zip(rows) {
        let seq: u64 = count(row, 0)?;
        findings.expect(seq == expected, Invariant::Whole, || {
            format!("{id}: event {expected} is missing")
        });
        let body: String = row.try_get(2)?;
        match engine::wire::read_event(row.try_get(1)?, &body) {
            Ok(event) => {
                let owed = case.fold.take(&event);
                case.owed
                    .extend((1..).zip(owed).map(|(n, what)| ((seq, n), what)));
                case.events.push(EventRow { body, event });
            }
            Err(_) => findings.note(Invariant::Whole, format!("{id}: event {seq} does not read")),
        }
    }
    Ok(())
}

/// An effect's stored text as a short name: `send:receipt:receipt_address`, `detach_line:sub_…:2`.
fn named(text: &str) -> Result<String, SeedsFault> {
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|fault| SeedsFault::own(format!("{text}: {fault}")))?;
    let message = value.get("message");
    let parts = [
        value.get("effect"),
        message.and_then(|message| message.get("message")),
        value.get("to"),
        message.and_then(|message| message.get("number")),
        value.get("line"),
        value.get("attempt"),
    ];
    let texts = parts
        .into_iter()
        .flatten()
        .map(|part| part.as_str().map_or_else(|| part.to_string(), ToOwned::to_owned));
    Ok(texts.collect::<Vec<_>>().join(":"))
}

fn case_id(row: &AnyRow) -> Result<CaseId, SeedsFault> {
    let text: String = row.try_get(0)?;
    text.parse()
        .map_err(|_| SeedsFault::own(format!("no case id: {text}")))
}

fn count(row: &AnyRow, column: usize) -> Result<u64, SeedsFault> {
    let value: i64 = row.try_get(column)?;
    u64::try_from(value).map_err(|_| SeedsFault::own(format!("a negative number: {value}")))
}

fn number(row: &AnyRow, column: usize) -> Result<u32, SeedsFault> {
    u32::try_from(count(row, column)?).map_err(|_| SeedsFault::own("a number beyond bounds"))
}
