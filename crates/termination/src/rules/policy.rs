//! What an operator promises and sets: the defaults, each with its reason, and the bounds that law and sense put.

use super::fault::{Findings, Objection};
use super::reading::{Section, flag, list, number, time_of_day};
use super::{Law, Policy};
use crate::calendar::WorkingDays;
use jiff::civil::{Date, Time};

/// The keys of the section `[policy]`.
pub(super) const KEYS: [&str; 19] = [
    "sla_working_days",
    "sla_saturday_counts",
    "sla_cutoff",
    "objection_window_minutes",
    "reminder_days",
    "worklist_after_days",
    "lapse_days",
    "code_minutes",
    "codes_max",
    "resend_pause_seconds",
    "resends_max",
    "wrong_answers_max",
    "lock_minutes",
    "answer_minutes",
    "counter_ends_at_once",
    "proposal_hours",
    "quarantine_days",
    "port_out_days",
    "detach_attempts_max",
];

impl Default for Policy {
    /// What holds where an operator's file says nothing. The one place for these values.
    fn default() -> Self {
        Self {
            // The most that is allowed: a promise that is kept is better than a short one.
            sla_working_days: 3,
            // Saturdays left out and an office day's end: the reading that never promises too much.
            sla_counting: WorkingDays {
                saturday_counts: false,
                cutoff: Time::constant(17, 0, 0, 0),
            },
            // Eight hours, as long as the regulator's measure against SIM swapping gives the owner of a line to
            // answer STOP. Billing stops at the chosen moment all the same.
            objection_window_minutes: 8 * 60,
            // Once while it is fresh, once more after a weekend.
            reminder_days: vec![1, 3],
            // A human looks while there is still a week to put it right.
            worklist_after_days: 7,
            lapse_days: 14,
            // Long enough to find the telephone abroad, too short to guess six digits.
            code_minutes: 10,
            codes_max: 5,
            resend_pause_seconds: 60,
            resends_max: 5,
            wrong_answers_max: 5,
            lock_minutes: 60,
            // As long as a call may take, with a call that drops and comes again.
            answer_minutes: 60,
            // Who stands at the counter with their document needs no protection from themselves.
            counter_ends_at_once: true,
            // Until the next working day is over, also when it was proposed before a weekend.
            proposal_hours: 72,
            // No Belgian figure exists; between France's 45 to 120 days and Portugal's 180, the careful end.
            quarantine_days: 180,
            // A month, as the right to take the number along lasts (Directive (EU) 2018/1972, art. 106).
            port_out_days: 31,
            detach_attempts_max: 3,
        }
    }
}

/// Reads `[policy]`; what is left out has its default. `valid_from` is the policy's first day: every legal limit
/// in force then or later binds it.
pub(super) fn policy(
    section: &Section<'_>,
    law: &Law,
    valid_from: Date,
    findings: &mut Findings<'_>,
) -> Policy {
    let policy = read(section, Policy::default(), findings);
    check_law(section, &policy, law, valid_from, findings);
    check_order(section, &policy, findings);
    policy
}

fn read(section: &Section<'_>, usual: Policy, f: &mut Findings<'_>) -> Policy {
    Policy {
        sla_working_days: bounded(
            section,
            "sla_working_days",
            1..=u8::MAX,
            usual.sla_working_days,
            f,
        ),
        sla_counting: sla_counting(section, usual.sla_counting, f),
        // Never longer than a day, so that the window always ends before the first working day promised.
        objection_window_minutes: bounded(
            section,
            "objection_window_minutes",
            0..=24 * 60,
            usual.objection_window_minutes,
            f,
        ),
        reminder_days: section
            .optional("reminder_days", f, |value| {
                list(value, |day| number(day, 1..=180))
            })
            .unwrap_or(usual.reminder_days),
        worklist_after_days: bounded(
            section,
            "worklist_after_days",
            1..=180,
            usual.worklist_after_days,
            f,
        ),
        lapse_days: bounded(section, "lapse_days", 1..=180, usual.lapse_days, f),
        code_minutes: bounded(section, "code_minutes", 1..=60, usual.code_minutes, f),
        codes_max: bounded(section, "codes_max", 1..=20, usual.codes_max, f),
        resend_pause_seconds: bounded(
            section,
            "resend_pause_seconds",
            1..=3600,
            usual.resend_pause_seconds,
            f,
        ),
        resends_max: bounded(section, "resends_max", 1..=20, usual.resends_max, f),
        wrong_answers_max: bounded(section, "wrong_answers_max", 1..=5, usual.wrong_answers_max, f),
        lock_minutes: bounded(section, "lock_minutes", 1..=24 * 60, usual.lock_minutes, f),
        answer_minutes: bounded(section, "answer_minutes", 5..=24 * 60, usual.answer_minutes, f),
        counter_ends_at_once: section
            .optional("counter_ends_at_once", f, flag)
            .unwrap_or(usual.counter_ends_at_once),
        proposal_hours: bounded(section, "proposal_hours", 1..=14 * 24, usual.proposal_hours, f),
        quarantine_days: bounded(section, "quarantine_days", 1..=730, usual.quarantine_days, f),
        port_out_days: bounded(section, "port_out_days", 1..=730, usual.port_out_days, f),
        detach_attempts_max: bounded(
            section,
            "detach_attempts_max",
            1..=10,
            usual.detach_attempts_max,
            f,
        ),
    }
}

fn sla_counting(section: &Section<'_>, usual: WorkingDays, findings: &mut Findings<'_>) -> WorkingDays {
    let saturday_counts = section.optional("sla_saturday_counts", findings, flag);
    let cutoff = section.optional("sla_cutoff", findings, time_of_day);
    WorkingDays {
        saturday_counts: saturday_counts.unwrap_or(usual.saturday_counts),
        cutoff: cutoff.unwrap_or(usual.cutoff),
    }
}

fn bounded<T>(
    section: &Section<'_>,
    key: &str,
    bounds: std::ops::RangeInclusive<T>,
    usual: T,
    findings: &mut Findings<'_>,
) -> T
where
    T: TryFrom<i64> + PartialOrd + std::fmt::Display,
{
    section
        .optional(key, findings, |value| number(value, bounds))
        .unwrap_or(usual)
}

fn check_law(
    section: &Section<'_>,
    policy: &Policy,
    law: &Law,
    valid_from: Date,
    findings: &mut Findings<'_>,
) {
    let promised = policy.sla_working_days;
    let most = law.sla_working_days_max.from(valid_from).min();
    if let Some(most) = most.filter(|most| promised > *most) {
        let wrong = format!(
            "{promised} working days are more than the {most} that law/{}.toml allows",
            law.country
        );
        section.note(
            "sla_working_days",
            Objection::new(wrong, format!("write a number from 1 to {most}")),
            findings,
        );
    }
    let portable = policy.port_out_days;
    let least = law.port_out_days_min.from(valid_from).max();
    if let Some(least) = least.filter(|least| portable < *least) {
        let wrong = format!(
            "{portable} days are fewer than the {least} that law/{}.toml asks for",
            law.country
        );
        section.note(
            "port_out_days",
            Objection::new(wrong, format!("write {least} or more")),
            findings,
        );
    }
}

fn check_order(section: &Section<'_>, policy: &Policy, findings: &mut Findings<'_>) {
    if !policy
        .reminder_days
        .is_sorted_by(|earlier, later| earlier < later)
    {
        let remedy = "write the days in ascending order, each once, like [1, 3]";
        section.note(
            "reminder_days",
            Objection::new("these days do not ascend", remedy),
            findings,
        );
    }
    let worklist = policy.worklist_after_days;
    if let Some(last) = policy
        .reminder_days
        .iter()
        .max()
        .filter(|last| **last >= worklist)
    {
        let wrong =
            format!("a human would be asked on day {worklist}, but the last reminder goes on day {last}");
        let remedy = format!("write more than {last}, or remind earlier");
        section.note("worklist_after_days", Objection::new(wrong, remedy), findings);
    }
    let lapse = policy.lapse_days;
    if lapse <= worklist {
        let wrong = format!("a request would lapse on day {lapse}, but a human is asked on day {worklist}");
        let remedy = format!("write more than {worklist}, or ask a human earlier");
        section.note("lapse_days", Objection::new(wrong, remedy), findings);
    }
    let (rests, portable) = (policy.quarantine_days, policy.port_out_days);
    if rests < portable {
        let wrong = format!("the number would rest {rests} days, but may be taken along for {portable}");
        section.note(
            "quarantine_days",
            Objection::new(wrong, format!("write {portable} or more")),
            findings,
        );
    }
}
