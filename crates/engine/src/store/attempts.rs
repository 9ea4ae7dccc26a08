//! What is held against lines: wrong answers over all cases, and the lock they lead to.

use super::facts::Line;
use super::rows::{bigint, count, id, optional_at};
use super::statement::{Cell, execute, look_up};
use crate::change::Change;
use crate::error::EngineError;
use crate::snapshot;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::case::LineChecks;
use termination::identifier::PartyId;
use termination::identity::evidence::WRONG_ANSWERS_MAX;
use termination::{Case, Event};

/// What is known of many lines and of their holders' cases.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    lines: BTreeMap<Line, LineChecks>,
    open: BTreeMap<PartyId, Vec<Case>>,
}

const READ: &str = "select party_id, subscription_id, wrong_answers, attempts, locked_until from line_attempt
    where (party_id, subscription_id) in (values {rows})";

// A case that is being cut needs no proof any more and says nothing about who asks now.
const OPEN: &str = "select holder, snapshot_format, snapshot from case_snapshot
    where holder in ({rows}) and stage in ('received', 'pending')";

/// Looks up what is held against lines.
pub(crate) async fn load(db: &mut AnyConnection, lines: &BTreeSet<Line>) -> Result<Attempts, EngineError> {
    let mut attempts = Attempts::default();
    let keys = lines
        .iter()
        .map(|(holder, line)| [holder.to_string().into(), line.to_string().into()]);
    for row in look_up(db, READ, keys.collect()).await? {
        let line = (id(&row, 0, "line_attempt")?, id(&row, 1, "line_attempt")?);
        attempts.lines.insert(line, read(&row)?);
    }
    let holders: BTreeSet<PartyId> = lines.iter().map(|(holder, _)| *holder).collect();
    let keys = holders.iter().map(|holder| [holder.to_string().into()]);
    for row in look_up(db, OPEN, keys.collect()).await? {
        // A snapshot of another format is made anew when its case is next asked; until then it raises no risk.
        if let Some(case) = snapshot::read(row.try_get(1)?, row.try_get(2)?) {
            let holder = id(&row, 0, "case_snapshot")?;
            attempts.open.entry(holder).or_default().push(case);
        }
    }
    Ok(attempts)
}

fn read(row: &AnyRow) -> Result<LineChecks, EngineError> {
    Ok(LineChecks {
        wrong_answers: count(row, 2, "line_attempt")?,
        attempts: count(row, 3, "line_attempt")?,
        locked_until: optional_at(row, 4)?,
        other_channel_open: false,
    })
}

impl Attempts {
    /// What is held against the lines of a case: of several the most.
    pub(crate) fn of(&self, case: &Case) -> LineChecks {
        let Some(holder) = case.holder else {
            return LineChecks::default();
        };
        let lines: BTreeSet<_> = case.subscriptions().collect();
        let worst = lines
            .iter()
            .filter_map(|line| self.lines.get(&(holder, *line)))
            .fold(LineChecks::default(), |worst, line| LineChecks {
                wrong_answers: worst.wrong_answers.max(line.wrong_answers),
                attempts: worst.attempts.max(line.attempts),
                locked_until: worst.locked_until.max(line.locked_until),
                other_channel_open: false,
            });
        let other = |other: &Case| {
            other.id != case.id
                && other.asked.channel != case.asked.channel
                && other.subscriptions().any(|line| lines.contains(&line))
        };
        LineChecks {
            other_channel_open: self.open.get(&holder).is_some_and(|open| open.iter().any(other)),
            ..worst
        }
    }
}

const ADD: &str =
    "insert into line_attempt (party_id, subscription_id, wrong_answers, attempts, last_at, locked_until)
    values {rows}
    on conflict (party_id, subscription_id) do update set
        wrong_answers = case when excluded.locked_until is null
            then line_attempt.wrong_answers + excluded.wrong_answers else 0 end,
        attempts = line_attempt.attempts + excluded.attempts,
        last_at = excluded.last_at,
        locked_until = coalesce(excluded.locked_until, line_attempt.locked_until)";

const FORGET: &str = "delete from line_attempt where (party_id, subscription_id) in (values {rows})";

/// What the events of one case say of its lines.
#[derive(Default)]
struct Held {
    wrong_answers: u32,
    attempts: u32,
    locked_until: Option<Timestamp>,
    proven: bool,
}

impl Held {
    fn of(events: &[Event]) -> Self {
        let mut held = Self::default();
        for event in events {
            held.add(event);
        }
        held
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "a new event is held against nobody unless it is said here"
    )]
    fn add(&mut self, event: &Event) {
        match event {
            Event::Answered { counts: true, .. } => {
                self.wrong_answers += 1;
                self.attempts += 1;
            }
            // Guessed codes lock their own case, or a stranger could lock the desks; but they are a sign of risk.
            Event::ChecksLocked { .. } => self.attempts += WRONG_ANSWERS_MAX,
            Event::LineLocked { until, .. } => {
                self.wrong_answers = 0;
                self.locked_until = Some(*until);
            }
            Event::Verified { .. } => self.proven = true,
            _ => {}
        }
    }
}

/// Counts what changes hold against lines. A proof forgives them; `forgiving` says of which changes something was held.
pub(crate) async fn follow(
    db: &mut AnyConnection,
    changes: &[(&Change, bool)],
    now: Timestamp,
) -> Result<(), EngineError> {
    let (mut adds, mut forgets) = (BTreeMap::new(), BTreeSet::new());
    for (change, forgiving) in changes {
        let Some(holder) = change.case.holder else {
            continue;
        };
        let held = Held::of(&change.events);
        for line in change.case.subscriptions() {
            if held.proven && *forgiving {
                forgets.insert((holder, line));
            } else if held.attempts > 0 {
                let so_far: &mut Held = adds.entry((holder, line)).or_default();
                so_far.wrong_answers += held.wrong_answers;
                so_far.attempts += held.attempts;
                so_far.locked_until = so_far.locked_until.max(held.locked_until);
            }
        }
    }
    let key = |(holder, line): &Line| -> [Cell; 2] { [holder.to_string().into(), line.to_string().into()] };
    let added = adds.iter().map(|(line, held)| {
        let [holder, subscription] = key(line);
        [
            holder,
            subscription,
            bigint(held.wrong_answers).into(),
            bigint(held.attempts).into(),
            now.as_microsecond().into(),
            Cell::MaybeNumber(held.locked_until.map(Timestamp::as_microsecond)),
        ]
    });
    execute(db, ADD, added.collect()).await?;
    execute(db, FORGET, forgets.iter().map(key).collect()).await?;
    Ok(())
}
