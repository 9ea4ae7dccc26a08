//! What happens at the desks, told by the events of a case: what proves there is enough, two are two, what was locked
//! stays locked, and what is over stays over until two of the staff have taken it up again.

use super::Scene;
use crate::seeds::books::CaseBook;
use crate::seeds::invariant::{Findings, Invariant};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use termination::Event;
use termination::case::{DesiredEnd, Kind as Ending, Proposal, Yes};
use termination::identifier::{CaseId, StaffId};
use termination::identity::evidence::{Kind, Level, Outcome, WRONG_ANSWERS_MAX};
use termination::party::{Acting, Channel};
use termination::rules::RuleBook;
use termination::verification::Evidence;

/// What has been said so far.
#[derive(Default)]
struct Heard {
    /// The proposal that waits: its number, what, by whom, until when.
    open: Option<(u32, Proposal, StaffId, Timestamp)>,
    /// What two have just agreed on: what, who proposed it, who agreed.
    agreed: Option<(Proposal, StaffId, StaffId)>,
    answers: Vec<(Timestamp, Kind, Outcome)>,
    verified: Option<Evidence>,
    over: bool,
}

/// Judges every event of a case by those before it.
pub(super) fn judge_desk(scene: &Scene<'_>, id: CaseId, case: &CaseBook, findings: &mut Findings) {
    let operator = case.fold.operator.as_ref();
    let Some(rules) = operator.and_then(|operator| scene.people.rules(operator)) else {
        return;
    };
    let mut heard = Heard::default();
    for event in case.events.iter().map(|row| &row.event) {
        findings.expect(!(heard.over && acts(event)), Invariant::NotCutWithdrawn, || {
            format!("{id}: acts after it was over: {event:?}")
        });
        heard.judge_agreed(id, (event, case), findings);
        heard.judge_proof(id, (event, case), rules, findings);
        heard.take(event);
    }
}

/// No line has more wrong answers than lock it, over all cases. After a step, when all that was said in it is known.
pub(crate) fn judge_guesses(scene: &Scene<'_>, findings: &mut Findings) {
    for (line, guesses) in &scene.model.guesses {
        let operator = scene
            .people
            .line_of(*line)
            .map(|line| scene.people.operator_of(line.customer));
        let Some(rules) = operator.and_then(|operator| scene.people.rules(&operator)) else {
            continue;
        };
        let most = rules.operator.policy.wrong_answers_max.min(WRONG_ANSWERS_MAX);
        findings.expect(guesses.wrong < most, Invariant::LocksLine, || {
            format!("{line}: {} wrong answers and not locked", guesses.wrong)
        });
    }
}

/// Whether a case that is over must not have such an event. A yes may stand beside a request that was found to be too
/// late in the same breath; it moves nothing.
const fn acts(event: &Event) -> bool {
    matches!(
        event,
        Event::Verified { .. }
            | Event::Scheduled { .. }
            | Event::CutOrdered { .. }
            | Event::LineBarred { .. }
            | Event::LineDetached { .. }
            | Event::LineDead { .. }
            | Event::LineDeleted { .. }
            | Event::Ceased { .. }
            | Event::Settled { .. }
            | Event::Closed { .. }
            | Event::EndCorrected { .. }
    )
}

impl Heard {
    /// What needs two happens only right after two have agreed on it, in time.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is named nowhere here needs no second person"
    )]
    fn judge_agreed(&self, id: CaseId, (event, case): (&Event, &CaseBook), findings: &mut Findings) {
        let holds = match event {
            Event::Approved { at, number, by } => self
                .open
                .is_some_and(|(open, _, proposer, until)| open == *number && proposer != *by && *at < until),
            Event::Reopened { .. } => {
                self.over && self.agreed.is_some_and(|(what, ..)| what == Proposal::Reopen)
            }
            Event::EndCorrected { at, ends_at } => {
                let right = Proposal::CorrectEnd { ends_at: *ends_at };
                let in_bounds = case.fold.asked_at <= *ends_at && ends_at <= at;
                in_bounds && self.agreed.is_some_and(|(what, ..)| what == right)
            }
            Event::Verified {
                by:
                    Evidence::TwoOfStaff {
                        proposed_by,
                        approved_by,
                    },
                ..
            } => self.agreed == Some((Proposal::OverrideCheck, *proposed_by, *approved_by)),
            _ => true,
        };
        findings.expect(holds, Invariant::FourEyes, || {
            format!("{id}: {event:?}, agreed is {:?}", self.agreed)
        });
    }

    /// What is taken for proof at a desk suffices by the operator's ladder, and the yes comes after it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is named nowhere here is no proof and no yes at a desk"
    )]
    fn judge_proof(
        &self,
        id: CaseId,
        (event, case): (&Event, &CaseBook),
        rules: &RuleBook,
        findings: &mut Findings,
    ) {
        let holds = match event {
            Event::Verified {
                at,
                by: Evidence::Answers { channel, risk, .. },
            } => {
                let proven = self.proven(*at, rules);
                let ways = rules
                    .operator
                    .evidence
                    .ladder
                    .ways(*channel, Acting::Holder, *risk);
                ways.iter().any(|way| way.kinds().is_subset(&proven))
            }
            Event::Confirmed {
                at,
                how: Yes::Signed { at_once: true, .. },
                ..
            } => {
                let now = case.fold.end == Some(DesiredEnd::Now)
                    || case.fold.kind == Some(Ending::StatutoryWithdrawal);
                let at_counter = matches!(
                    self.verified,
                    Some(Evidence::Answers {
                        channel: Channel::Shop,
                        risk: Level::Plain,
                        ..
                    })
                );
                now && at_counter && self.proven(*at, rules).contains(&Kind::DocumentSeen)
            }
            Event::Confirmed {
                how: Yes::Spoken { .. } | Yes::Signed { .. },
                ..
            } => self.verified.is_some(),
            // A wrong answer counts at once, a right one never.
            Event::Answered { outcome, counts, .. } => match outcome {
                Outcome::Wrong => *counts,
                Outcome::Proven | Outcome::NotAtHand => !*counts,
                Outcome::Nearly => true,
            },
            _ => true,
        };
        findings.expect(holds, Invariant::NotCutUnproven, || {
            format!("{id}: {event:?}, answered was {:?}", self.answers)
        });
    }

    /// The kinds whose last answer in this contact was right.
    fn proven(&self, now: Timestamp, rules: &RuleBook) -> BTreeSet<Kind> {
        let minutes = i64::from(rules.operator.policy.answer_minutes);
        let since = now
            .saturating_sub(SignedDuration::from_mins(minutes))
            .unwrap_or(now);
        let last: BTreeMap<Kind, Outcome> = self
            .answers
            .iter()
            .filter(|(at, ..)| *at > since)
            .map(|(_, kind, outcome)| (*kind, *outcome))
            .collect();
        let right = last
            .into_iter()
            .filter(|(_, outcome)| *outcome == Outcome::Proven);
        right.map(|(kind, _)| kind).collect()
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is named nowhere here changes nothing of what was said"
    )]
    fn take(&mut self, event: &Event) {
        self.agreed = None;
        match event {
            Event::Proposed {
                number,
                what,
                by,
                until,
                ..
            } => self.open = Some((*number, *what, *by, *until)),
            Event::Approved { by, .. } => {
                self.agreed = self
                    .open
                    .take()
                    .map(|(_, what, proposer, _)| (what, proposer, *by));
            }
            Event::Declined { .. } => self.open = None,
            Event::Answered {
                at, kind, outcome, ..
            } => self.answers.push((*at, *kind, *outcome)),
            Event::ChecksLocked { .. } | Event::LineLocked { .. } => self.answers.clear(),
            Event::Verified { by, .. } => self.verified = Some(*by),
            Event::Reopened { .. } => {
                (self.over, self.verified) = (false, None);
                self.answers.clear();
            }
            Event::Withdrawn { .. }
            | Event::Objected { .. }
            | Event::Lapsed { .. }
            | Event::AnsweredByEarlier { .. }
            | Event::WithdrawalOutOfTime { .. } => self.over = true,
            _ => {}
        }
    }
}
