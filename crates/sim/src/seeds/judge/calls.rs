//! What arrives outside: nothing too early, nothing unproven, nothing withdrawn, nothing void, nothing unowed.

use super::money::chosen_end;
use super::{Scene, may_have_come, way_back};
use crate::seeds::invariant::{Findings, Invariant};
use crate::seeds::outside::Call;
use termination::identifier::{CaseId, Msisdn};

/// Judges calls that began in this step, by what was known before it.
pub(crate) fn judge_calls(scene: &Scene<'_>, calls: &[Call], findings: &mut Findings) {
    for call in calls {
        if let Some(line) = call.line {
            judge_cut(scene, (call.key.case, line), &call.kind, findings);
        }
        let case = scene.books.case(call.key.case);
        let owed = case.and_then(|case| case.owed.get(&(call.key.seq, call.key.n)));
        // The messages of the tables say `lapse_notice` where the adapters hear `lapse-notice`.
        let same = owed.is_some_and(|owed| owed.replace('_', "-").starts_with(&call.kind.replace('_', "-")));
        findings.expect(same, Invariant::NothingUnowed, || {
            format!("{}: {} arrived outside; owed is {owed:?}", call.key, call.kind)
        });
        let effect = case.and_then(|case| case.effects.get(&(call.key.seq, call.key.n)));
        let void_since = effect.and_then(|effect| effect.void_since);
        findings.expect(
            void_since.is_none_or(|since| since >= scene.step),
            Invariant::VoidStaysVoid,
            || format!("{}: {} was void and arrived outside", call.key, call.kind),
        );
    }
}

/// Whether a line may be touched for this case now.
fn judge_cut(scene: &Scene<'_>, (id, line): (CaseId, Msisdn), kind: &str, findings: &mut Findings) {
    let Some(model) = scene.model.cases.get(&id) else {
        findings.note(
            Invariant::NotCutUnproven,
            format!("{kind} for {id}, which nobody asked for"),
        );
        return;
    };
    findings.expect(model.withdrawn_in.is_none(), Invariant::NotCutWithdrawn, || {
        format!("{id}: {kind} after the withdrawal was acknowledged")
    });
    let typed = model.intake.details.lines.iter();
    let typed = typed
        .filter_map(|text| Msisdn::parse(text).ok())
        .any(|typed| typed == line);
    findings.expect(typed, Invariant::NotCutUnproven, || {
        format!("{id}: {kind} for a line that was not asked for")
    });
    findings.expect(model.may_be_proven, Invariant::NotCutUnproven, || {
        format!("{id}: {kind} without proof")
    });
    findings.expect(model.may_be_confirmed, Invariant::NotCutUnproven, || {
        format!("{id}: {kind} without a yes")
    });
    let Some(case) = scene.books.case(id) else { return };
    let end = chosen_end(case, scene.people);
    findings.expect(
        end.is_some_and(|end| may_have_come(end, scene.now)),
        Invariant::NotCutEarly,
        || format!("{id}: {kind} at {}, the end is {end:?}", scene.now),
    );
    let rules = case
        .fold
        .operator
        .as_ref()
        .and_then(|operator| scene.people.rules(operator));
    if let (Some(rules), Some(at)) = (rules, case.fold.scheduled_at) {
        let window = way_back(case, rules);
        findings.expect(
            may_have_come(at + window, scene.now),
            Invariant::NotCutEarly,
            || format!("{id}: {kind} at {}, the owner could object from {at}", scene.now),
        );
    }
}
