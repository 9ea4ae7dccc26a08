//! One case: whole, kept, replayable, ended when it was chosen to end, and paid back to the cent.

use super::desk::judge_desk;
use super::effects::judge_effects;
use super::money::{chosen_end, credit_in_cents, right_end};
use super::{Scene, has_passed, way_back};
use crate::seeds::books::CaseBook;
use crate::seeds::fold::Stage;
use crate::seeds::invariant::{Findings, Invariant};
use crate::seeds::model::{CaseModel, Told};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use termination::Case;
use termination::identifier::CaseId;
use termination::settlement::Settlement;

/// Judges a case that was read anew.
pub(crate) fn judge_case(scene: &Scene<'_>, id: CaseId, findings: &mut Findings) {
    let Some(case) = scene.books.case(id) else { return };
    judge_history(id, case, findings);
    judge_replay(id, case, findings);
    if let Some(model) = scene.model.cases.get(&id) {
        judge_kept(id, case, model, findings);
    } else {
        findings.note(Invariant::NothingUnowed, format!("nobody asked for {id}"));
    }
    judge_money(scene, id, case, findings);
    judge_effects(scene, id, case, findings);
    judge_desk(scene, id, case, findings);
}

/// Every event belongs to exactly one command, and every command to its events.
fn judge_history(id: CaseId, case: &CaseBook, findings: &mut Findings) {
    let events = u64::try_from(case.events.len()).unwrap_or(u64::MAX);
    findings.expect(events == case.version, Invariant::Whole, || {
        format!("{id}: {events} events, but version {}", case.version)
    });
    let mut ranges: Vec<_> = case
        .commands
        .values()
        .filter(|(from, to)| from <= to)
        .copied()
        .collect();
    ranges.sort_unstable();
    let mut next = 1;
    for (from, to) in ranges {
        findings.expect(from == next, Invariant::Whole, || {
            format!("{id}: event {next} belongs to no command or to two")
        });
        next = to + 1;
    }
    findings.expect(next == case.version + 1, Invariant::Whole, || {
        format!("{id}: event {next} belongs to no command")
    });
}

/// The snapshot and the columns say what the events say.
fn judge_replay(id: CaseId, case: &CaseBook, findings: &mut Findings) {
    let replayed = termination::reopen(case.events.iter().map(|row| &row.event));
    let stored: Option<Case> = serde_json::from_str(&case.snapshot).ok();
    let (Some(replayed), Some(stored)) = (replayed, stored) else {
        findings.note(Invariant::Replay, format!("{id} does not read"));
        return;
    };
    findings.expect(replayed == stored, Invariant::Replay, || {
        format!("{id}: the snapshot is not what the events give")
    });
    let due = termination::due(&replayed).map(Timestamp::as_microsecond);
    findings.expect(due == case.next_due, Invariant::InTime, || {
        format!(
            "{id}: is due at {due:?} and will be looked at at {:?}",
            case.next_due
        )
    });
    let holder = replayed.holder.map(|holder| holder.to_string());
    let columns = (replayed.stage.name(), &holder) == (case.stage.as_str(), &case.holder);
    findings.expect(columns, Invariant::Replay, || {
        format!("{id}: the columns beside the snapshot say something else")
    });
    findings.expect(case.fold.stage.name() == case.stage, Invariant::Replay, || {
        format!(
            "{id}: by its events {}, by its column {}",
            case.fold.stage.name(),
            case.stage
        )
    });
}

/// What was acknowledged is there, as it was acknowledged.
fn judge_kept(id: CaseId, case: &CaseBook, model: &CaseModel, findings: &mut Findings) {
    findings.expect(
        model.sent_at.contains(&case.fold.asked_at),
        Invariant::RequestKept,
        || format!("{id}: received at an instant at which nobody asked"),
    );
    let told = model.opened.iter().map(|told| (None, told)).chain(
        model
            .commands
            .iter()
            .filter_map(|said| Some((Some(said.id), said.told.as_ref()?))),
    );
    for (command, told) in told {
        let (from, to) = told.range();
        if let Some(command) = command {
            let row = case.commands.get(&command.to_string());
            findings.expect(row == Some(&(from, to)), Invariant::RequestKept, || {
                format!("{id}: {command} was answered with events {from} to {to} and stands as {row:?}")
            });
        }
        findings.expect(events_stand(case, told), Invariant::RequestKept, || {
            format!("{id}: acknowledged events {from} to {to} are gone or others")
        });
    }
}

fn events_stand(case: &CaseBook, told: &Told) -> bool {
    let (from, _) = told.range();
    let first = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    let stand = case.events.get(first..).unwrap_or_default();
    told.events.len() <= stand.len()
        && told
            .events
            .iter()
            .zip(stand)
            .all(|(told, stands)| *told == stands.body)
}

/// It ends when the customer chose, and what is given back is right.
fn judge_money(scene: &Scene<'_>, id: CaseId, case: &CaseBook, findings: &mut Findings) {
    let fold = &case.fold;
    let Some(schedule) = &fold.schedule else { return };
    let right = right_end(case, scene.people);
    findings.expect(
        right == Some(schedule.ends_at),
        Invariant::NoChargeAfterEnd,
        || {
            format!(
                "{id}: ends at {} and was chosen to end at {right:?}",
                schedule.ends_at
            )
        },
    );
    if let (Some(rules), Some(at), Some(end)) = (
        fold.operator
            .as_ref()
            .and_then(|operator| scene.people.rules(operator)),
        fold.scheduled_at,
        chosen_end(case, scene.people),
    ) {
        let back_until = end.max(at + way_back(case, rules));
        findings.expect(
            schedule.point_of_no_return_at == back_until,
            Invariant::WayBack,
            || format!("{id}: the way back ends at {}", schedule.point_of_no_return_at),
        );
    }
    if !fold.settlements.is_empty() {
        // For another end it is settled anew; the last statement is the one that counts.
        let last = fold.settlements.last().and_then(Settlement::total);
        let stated = last.map_or(0, |cents| cents.0);
        let right = credit_in_cents(case, scene.people);
        findings.expect(
            fold.settlements.len() == 1 + fold.settled_anew && Some(stated) == right,
            Invariant::CreditOnce,
            || format!("{id}: gives back {stated} cents, {right:?} are right"),
        );
    }
    judge_ended_lines(scene, id, case, findings);
}

/// The lines of a closed case stand as ended at the chosen end, by this case, and they are dead.
fn judge_ended_lines(scene: &Scene<'_>, id: CaseId, case: &CaseBook, findings: &mut Findings) {
    let (fold, text) = (&case.fold, id.to_string());
    if fold.stage != Stage::Closed {
        return;
    }
    let end = fold
        .schedule
        .as_ref()
        .map(|schedule| schedule.ends_at.as_microsecond());
    for line in &fold.lines {
        let ended = scene.books.ended.get(&line.to_string());
        let at = ended.map(|(at, _)| *at);
        findings.expect(at.is_some() && at == end, Invariant::NoChargeAfterEnd, || {
            format!("{id}: {line} is charged until {at:?}, its end is {end:?}")
        });
        findings.expect(
            ended.is_none_or(|(_, by)| *by == text),
            Invariant::CreditOnce,
            || format!("{id}: {line} was ended by another case as well"),
        );
    }
    let just_closed = fold
        .closed_at
        .is_some_and(|at| !has_passed(at, SignedDuration::ZERO, scene.now));
    for line in fold.lines.iter().filter_map(|line| scene.people.line_of(*line)) {
        let dead = scene.outside.line(line.msisdn).is_dead();
        findings.expect(dead || !just_closed, Invariant::ReallyOff, || {
            format!("{id} is closed and one of its lines is alive")
        });
    }
}

/// Never two open cases that hold one line, and never two cases that have ended one.
pub(crate) fn judge_holds(scene: &Scene<'_>, findings: &mut Findings) {
    let mut held = BTreeMap::new();
    let mut settled = BTreeMap::new();
    for (id, case) in &scene.books.cases {
        for line in case.fold.lines.iter().filter(|_| case.fold.holds()) {
            if let Some(other) = held.insert(*line, *id) {
                findings.note(
                    Invariant::OneCase,
                    format!("{line} is held by {other} and by {id}"),
                );
            }
        }
        for line in case
            .fold
            .lines
            .iter()
            .filter(|_| !case.fold.settlements.is_empty())
        {
            if let Some(other) = settled.insert(*line, *id) {
                findings.note(
                    Invariant::CreditOnce,
                    format!("{line} was settled by {other} and by {id}"),
                );
            }
        }
    }
}
