//! Time: after the loops have run, nothing that is due is left; at the end, nothing hangs in the air.

use super::{CLOCKS_DIFFER, Scene, has_passed};
use crate::seeds::books::CaseBook;
use crate::seeds::fold::Stage;
use crate::seeds::invariant::{Findings, Invariant};
use jiff::{SignedDuration, Timestamp};
use termination::identifier::CaseId;

/// Hours before the promised moment at which a human is told.
const WARN: SignedDuration = SignedDuration::from_hours(12);
/// A day that changes its clock, and a night.
const A_DAY: SignedDuration = SignedDuration::from_hours(26);

/// No human work may wait longer, in microseconds: the patience with a request is two weeks at the most here.
const WORK_WAITS_MAX: i64 = 20 * 24 * 3_600_000_000;

/// After the loops of a node have run until nothing was due by its clock.
pub(crate) fn judge_quiet(scene: &Scene<'_>, node_now: Timestamp, findings: &mut Findings) {
    let now = node_now.as_microsecond();
    for (id, case) in &scene.books.cases {
        findings.expect(
            case.next_due.is_none_or(|due| due > now),
            Invariant::InTime,
            || format!("{id}: was due and was not woken"),
        );
        for ((seq, n), effect) in &case.effects {
            findings.expect(
                effect.next_at.is_none_or(|at| at > now),
                Invariant::InTime,
                || format!("{id}-{seq}-{n}: {} was due and was not done", effect.what),
            );
        }
        judge_patience(scene, (*id, case), node_now, findings);
        judge_deadline((*id, case), node_now, findings);
    }
}

/// An unconfirmed request is brought before a human, and lapses in the end.
fn judge_patience(
    scene: &Scene<'_>,
    (id, case): (CaseId, &CaseBook),
    now: Timestamp,
    findings: &mut Findings,
) {
    let fold = &case.fold;
    let rules = fold
        .operator
        .as_ref()
        .and_then(|operator| scene.people.rules(operator));
    let (Some(rules), true) = (rules, fold.stage == Stage::Received) else {
        return;
    };
    let policy = &rules.operator.policy;
    let days = |days: u8| SignedDuration::from_hours(24 * i64::from(days)) + SignedDuration::from_hours(2);
    if has_passed(fold.waits_since, days(policy.worklist_after_days), now) {
        let since = fold
            .waits_since
            .saturating_sub(CLOCKS_DIFFER)
            .unwrap_or(Timestamp::MIN);
        let asked = case.work.values().any(|work| {
            matches!(work.kind.as_str(), "unverified" | "unconfirmed")
                && work.since_at >= since.as_microsecond()
        });
        findings.expect(asked, Invariant::InTime, || {
            format!("{id}: waits since {} and no human was asked", fold.waits_since)
        });
    }
    let after_reminder = fold.reminded_at.is_none_or(|at| has_passed(at, A_DAY, now));
    let lapses = has_passed(fold.waits_since, days(policy.lapse_days), now) && after_reminder;
    findings.expect(!lapses, Invariant::InTime, || {
        format!("{id}: waits since {} and has not lapsed", fold.waits_since)
    });
}

/// The end comes, and near the promised moment of the cut a human knows.
fn judge_deadline((id, case): (CaseId, &CaseBook), now: Timestamp, findings: &mut Findings) {
    let fold = &case.fold;
    let Some(schedule) = &fold.schedule else { return };
    let overdue = fold.stage == Stage::Pending && now >= schedule.point_of_no_return_at;
    findings.expect(!overdue, Invariant::InTime, || {
        format!("{id}: its end has come and the cut was not ordered")
    });
    let unpaid = fold.stage == Stage::Settling && fold.off_at.is_none_or(|at| at <= now);
    findings.expect(!unpaid, Invariant::InTime, || {
        format!("{id}: everything is off and the bill was not made")
    });
    let near = schedule.cut_due.at.saturating_sub(WARN).unwrap_or(Timestamp::MIN);
    if fold.stage == Stage::Ceasing && now >= near {
        let told = case.work.values().any(|work| {
            matches!(
                work.kind.as_str(),
                "deadline-near" | "cut-failed" | "read-back-contradicts"
            ) && work.by_at <= schedule.cut_due.at.as_microsecond()
        });
        findings.expect(told, Invariant::InTime, || {
            format!(
                "{id}: the deadline {} is near and nobody was told",
                schedule.cut_due.at
            )
        });
    }
}

/// After everything has calmed down and time has passed.
pub(crate) fn judge_end(scene: &Scene<'_>, findings: &mut Findings) {
    for (id, case) in &scene.books.cases {
        let open_work: Vec<_> = case.work.values().filter(|work| work.open).collect();
        if case.fold.stage.is_open() {
            findings.expect(!open_work.is_empty(), Invariant::EndsOrWorklist, || {
                format!("{id}: is {} and on no worklist", case.stage)
            });
        }
        for work in &open_work {
            let waits = work.by_at.saturating_sub(work.since_at);
            findings.expect(waits <= WORK_WAITS_MAX, Invariant::EndsOrWorklist, || {
                format!("{id}: the deadline of {} is no deadline", work.kind)
            });
        }
        for ((seq, n), effect) in case.effects.iter().filter(|(_, effect)| effect.is_open()) {
            findings.note(
                Invariant::EffectKept,
                format!("{id}-{seq}-{n}: {} was never done", effect.what),
            );
        }
    }
    for id in scene
        .model
        .cases
        .iter()
        .filter(|(_, model)| model.opened.is_some())
        .map(|(id, _)| id)
    {
        findings.expect(scene.books.case(*id).is_some(), Invariant::RequestKept, || {
            format!("{id} was acknowledged and is not there")
        });
    }
}
