//! What is owed: nothing is missing, nothing is done that was not done outside, nothing void comes back.

use super::{CLOCKS_DIFFER, Scene};
use crate::seeds::books::{CaseBook, EffectRow};
use crate::seeds::fold::makes_void;
use crate::seeds::invariant::{Findings, Invariant};
use engine::EffectId;
use jiff::SignedDuration;
use termination::identifier::CaseId;

/// No effect rests longer than the longest pause between two attempts.
const REST_MAX: SignedDuration = SignedDuration::from_hours(8);
/// The most attempts there are, and one that only says that too many were lost.
const ATTEMPTS_MAX: i64 = 11;

pub(super) fn judge_effects(scene: &Scene<'_>, id: CaseId, case: &CaseBook, findings: &mut Findings) {
    for (key, owed) in &case.owed {
        let stands = if let Some(kind) = owed.strip_prefix("ask_human:") {
            case.work.get(key).is_some_and(|work| work.kind == kind)
        } else {
            case.effects.get(key).is_some_and(|effect| effect.what == *owed)
        };
        findings.expect(stands, Invariant::EffectKept, || {
            format!("{id}-{}-{}: {owed} is owed and not there", key.0, key.1)
        });
    }
    for (key, effect) in &case.effects {
        findings.expect(case.owed.contains_key(key), Invariant::NothingUnowed, || {
            format!("{id}-{}-{}: nobody owes {}", key.0, key.1, effect.what)
        });
        judge_effect(scene, (id, *key), (case, effect), findings);
    }
}

fn judge_effect(
    scene: &Scene<'_>,
    (id, (seq, n)): (CaseId, (u64, u32)),
    (case, effect): (&CaseBook, &EffectRow),
    findings: &mut Findings,
) {
    let key = EffectId { case: id, seq, n };
    let voided = later(case, seq).any(|event| makes_void(event, &effect.what));
    findings.expect(!(voided && effect.is_open()), Invariant::VoidStaysVoid, || {
        format!("{key}: {} is void and stands as {}", effect.what, effect.state)
    });
    let why = || format!("{key}: {} stands as {}", effect.what, effect.state);
    match effect.state.as_str() {
        "ready" | "leased" => {
            findings.expect(effect.next_at.is_some(), Invariant::EffectKept, why);
            let latest = scene.now.as_microsecond() + micros(REST_MAX) + micros(CLOCKS_DIFFER);
            findings.expect(
                effect.next_at.is_none_or(|at| at <= latest),
                Invariant::InTime,
                || format!("{key}: {} rests too long", effect.what),
            );
            findings.expect(effect.attempts <= ATTEMPTS_MAX, Invariant::InTime, || {
                format!("{key}: {} was tried {} times", effect.what, effect.attempts)
            });
        }
        "done" => findings.expect(scene.outside.was_answered(key), Invariant::EffectKept, || {
            format!(
                "{key}: {} counts as done, and nobody outside said so",
                effect.what
            )
        }),
        "void" => findings.expect(voided, Invariant::EffectKept, why),
        "gave_up" => judge_given_up((&key, seq), (case, effect), findings),
        _ => findings.note(Invariant::EffectKept, why()),
    }
}

/// Who is given up on must be told: the case stands still, or a message that matters did not arrive.
fn judge_given_up(
    (key, seq): (&EffectId, u64),
    (case, effect): (&CaseBook, &EffectRow),
    findings: &mut Findings,
) {
    let mut parts = effect.what.split(':');
    let (kind, message, to) = (parts.next(), parts.next(), parts.next());
    let told = |kinds: &[&str]| {
        case.work
            .iter()
            .any(|((since, _), work)| *since > seq && kinds.contains(&work.kind.as_str()))
    };
    let holds = if kind == Some("send") {
        let courtesy = matches!(message, Some("code" | "reminder")) || to != Some("receipt_address");
        courtesy || told(&["undelivered"])
    } else {
        told(&["cut-failed", "read-back-contradicts"])
    };
    findings.expect(holds, Invariant::InTime, || {
        format!("{key}: {} was given up and no human was asked", effect.what)
    });
}

fn later(case: &CaseBook, seq: u64) -> impl Iterator<Item = &termination::Event> {
    let passed = usize::try_from(seq).unwrap_or(usize::MAX);
    case.events.iter().skip(passed).map(|row| &row.event)
}

fn micros(span: SignedDuration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}
