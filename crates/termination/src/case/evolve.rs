//! History: applying events. Nothing is refused here; an event that does not fit its stage changes nothing.

use super::{
    Case, Ceasing, Closed, EndRule, EndedBy, Event, GivenYes, Kind, LineProgress, OpenProposal, Patience,
    Pending, Received, ReceivedEvent, RefusedBecause, Resends, Scheduled, Settling, Stage, Verified,
    WorkKind, cease,
};
use crate::identifier::SubscriptionId;
use crate::identity::evidence;
use crate::settlement::Settlement;
use crate::verification::{Checks, GivenAnswer, LiveCode};
use jiff::Timestamp;
use jiff::civil::Date;

/// The case that a first event begins.
pub(super) fn begin(first: &ReceivedEvent) -> Case {
    Case {
        id: first.id,
        version: 1,
        reference: first.reference,
        operator: first.operator.clone(),
        rules: first.rules.clone(),
        requester: first.requester,
        holder: first.holder,
        asked: first.asked.clone(),
        checks: Checks::default(),
        resends: Resends::default(),
        call_back_by: None,
        proposals: (0, None),
        link_generation: 0,
        yes: None,
        stage: received(first.patience.clone()),
    }
}

fn received(patience: Patience) -> Stage {
    Stage::Received(Received {
        patience,
        verified: None,
        confirmed_at: None,
        reminders: 0,
        last_reminder_at: None,
        worklisted: false,
    })
}

/// Rebuilds a case from its events; `None` when they do not begin with a receipt.
pub fn reopen<'a>(events: impl IntoIterator<Item = &'a Event>) -> Option<Case> {
    let mut events = events.into_iter();
    let Some(Event::Received(first)) = events.next() else {
        return None;
    };
    let mut case = begin(first);
    for event in events {
        evolve(&mut case, event);
    }
    Some(case)
}

/// Applies one event.
pub fn evolve(case: &mut Case, event: &Event) {
    case.version += 1;
    match event {
        // `begin` has taken the receipt; the others are only on record.
        Event::Received(_)
        | Event::MessageSent { .. }
        | Event::MessageFailed { .. }
        | Event::ObjectedLate { .. } => {}
        Event::CodeIssued { .. }
        | Event::WrongAnswer { .. }
        | Event::Answered { .. }
        | Event::LineLocked { .. }
        | Event::ChecksLocked { .. } => {
            checks(case, event);
        }
        Event::CallBackPromised { by, .. } => case.call_back_by = Some(*by),
        Event::CalledBack { .. } => case.call_back_by = None,
        Event::Proposed { .. } | Event::Approved { .. } | Event::Declined { .. } => proposals(case, event),
        // What was said to a request that is over does not hold for the one that is taken up again.
        Event::Reopened { patience, .. } => {
            case.stage = received(patience.clone());
            case.yes = None;
            case.checks.answers.clear();
        }
        Event::EndCorrected { ends_at, .. } => end_corrected(case, *ends_at),
        Event::LinesDropped { .. }
        | Event::StatutoryWithdrawalChosen { .. }
        | Event::AddressCorrected { .. }
        | Event::ReceiptResent { .. }
        | Event::LinkRevoked { .. } => corrected(case, event),
        Event::AnsweredByEarlier { .. }
        | Event::WithdrawalOutOfTime { .. }
        | Event::Lapsed { .. }
        | Event::Withdrawn { .. }
        | Event::Objected { .. } => ended_early(case, event),
        Event::Verified { .. }
        | Event::Confirmed { .. }
        | Event::Reminded { .. }
        | Event::HumanNeeded { .. }
        | Event::Scheduled { .. } => before_the_cut(case, event),
        Event::CutOrdered { .. }
        | Event::LineBarred { .. }
        | Event::LineDetached { .. }
        | Event::LineStillAlive { .. }
        | Event::LineStuck { .. }
        | Event::LineDead { .. }
        | Event::LineDeleted { .. }
        | Event::CutRetried { .. }
        | Event::Ceased { .. } => cut(case, event),
        Event::Settled { settlement, .. } => settled(case, settlement),
        Event::Closed {
            at,
            port_out_until_on,
            rests_until_on,
        } => {
            closed(case, *at, *port_out_until_on, *rests_until_on);
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`evolve` has sorted the events; the rest cannot come here"
)]
fn checks(case: &mut Case, event: &Event) {
    let checks = &mut case.checks;
    match event {
        Event::CodeIssued {
            number,
            to,
            issued_at,
            expires_at,
        } => {
            checks.codes_issued = *number;
            checks.live_code = Some(LiveCode {
                number: *number,
                to: *to,
                issued_at: *issued_at,
                expires_at: *expires_at,
            });
        }
        Event::WrongAnswer { .. } => checks.wrong_answers += 1,
        Event::Answered {
            at, kind, outcome, ..
        } => {
            checks.answers.push(GivenAnswer {
                at: *at,
                kind: *kind,
                outcome: *outcome,
            });
            let is_code = matches!(kind, evidence::Kind::CodeToLine | evidence::Kind::CodeToAddress);
            if is_code && *outcome == evidence::Outcome::Proven {
                checks.live_code = None;
            }
        }
        Event::ChecksLocked { until, .. } | Event::LineLocked { until, .. } => {
            checks.locked_until = Some(*until);
            checks.wrong_answers = 0;
            checks.live_code = None;
            checks.answers.clear();
        }
        _ => {}
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`evolve` has sorted the events; the rest cannot come here"
)]
fn proposals(case: &mut Case, event: &Event) {
    case.proposals = match event {
        Event::Proposed {
            number,
            what,
            by,
            until,
            ..
        } => {
            let open = OpenProposal {
                number: *number,
                what: *what,
                by: *by,
                until: *until,
            };
            (*number, Some(open))
        }
        _ => (case.proposals.0, None),
    };
}

fn end_corrected(case: &mut Case, ends_at: Timestamp) {
    let schedule = match &mut case.stage {
        Stage::Ceasing(stage) => &mut stage.schedule,
        Stage::Settling(stage) => &mut stage.schedule,
        Stage::Closed(stage) => &mut stage.schedule,
        Stage::Received(_)
        | Stage::Pending(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => return,
    };
    schedule.ends_at = ends_at;
    schedule.end_rule = EndRule::Corrected;
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`evolve` has sorted the events; the rest cannot come here"
)]
fn corrected(case: &mut Case, event: &Event) {
    match event {
        Event::LinesDropped { lines } => {
            for line in &mut case.asked.lines {
                *line = line.filter(|id| !lines.contains(id));
            }
        }
        Event::StatutoryWithdrawalChosen { .. } => case.asked.kind = Kind::StatutoryWithdrawal,
        Event::AddressCorrected { at, route, on_file } => {
            case.asked.receipt = *route;
            case.asked.receipt_on_file = *on_file;
            resent(case, *at);
        }
        Event::ReceiptResent { at } => resent(case, *at),
        Event::LinkRevoked { generation } => case.link_generation = *generation,
        _ => {}
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`evolve` has sorted the events; the rest cannot come here"
)]
fn ended_early(case: &mut Case, event: &Event) {
    case.stage = match event {
        Event::AnsweredByEarlier { at, case: earlier } => Stage::Refused(RefusedBecause::AnsweredByEarlier {
            at: *at,
            case: *earlier,
        }),
        Event::WithdrawalOutOfTime { at, until_on } => Stage::Refused(RefusedBecause::WithdrawalOutOfTime {
            at: *at,
            until_on: *until_on,
        }),
        Event::Lapsed { at } => Stage::Lapsed(*at),
        Event::Withdrawn { at } => Stage::Withdrawn(EndedBy::Requester { at: *at }),
        Event::Objected { at } => Stage::Withdrawn(EndedBy::Owner { at: *at }),
        _ => return,
    };
}

fn resent(case: &mut Case, at: Timestamp) {
    case.resends.count += 1;
    case.resends.last_at = Some(at);
}

fn before_the_cut(case: &mut Case, event: &Event) {
    match (&mut case.stage, event) {
        (Stage::Received(stage), Event::Verified { at, by }) => {
            stage.verified = Some(Verified { at: *at, by: *by });
            case.checks.live_code = None;
            case.checks.wrong_answers = 0;
        }
        (Stage::Received(stage), Event::Confirmed { at, how, .. }) => {
            stage.confirmed_at = Some(*at);
            case.yes = Some(GivenYes { at: *at, how: *how });
        }
        (Stage::Received(stage), Event::Reminded { at, number }) => {
            stage.reminders = *number;
            stage.last_reminder_at = Some(*at);
        }
        (
            Stage::Received(stage),
            Event::HumanNeeded {
                why: WorkKind::Unverified | WorkKind::Unconfirmed,
                ..
            },
        ) => stage.worklisted = true,
        (
            Stage::Ceasing(stage),
            Event::HumanNeeded {
                why: WorkKind::DeadlineNear,
                ..
            },
        ) => stage.warned = true,
        (_, Event::Scheduled { schedule, .. }) => scheduled(case, schedule),
        _ => {}
    }
}

fn scheduled(case: &mut Case, schedule: &Scheduled) {
    match &mut case.stage {
        Stage::Received(stage) => {
            if let (Some(verified), Some(confirmed_at)) = (stage.verified, stage.confirmed_at) {
                case.stage = Stage::Pending(Pending {
                    verified,
                    confirmed_at,
                    schedule: schedule.clone(),
                });
            }
        }
        Stage::Pending(stage) => stage.schedule = schedule.clone(),
        Stage::Ceasing(_)
        | Stage::Settling(_)
        | Stage::Closed(_)
        | Stage::Withdrawn(_)
        | Stage::Lapsed(_)
        | Stage::Refused(_) => {}
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "`evolve` has sorted the events; the rest cannot come here"
)]
fn cut(case: &mut Case, event: &Event) {
    if let (Stage::Pending(stage), Event::CutOrdered { at }) = (&case.stage, event) {
        case.stage = Stage::Ceasing(Ceasing {
            since: *at,
            schedule: stage.schedule.clone(),
            lines: cease::first_steps(case),
            warned: false,
            stuck: vec![],
        });
        return;
    }
    let Stage::Ceasing(stage) = &mut case.stage else {
        return;
    };
    match event {
        Event::LineBarred { line, .. } => step(stage, *line, LineProgress::Detaching { attempt: 1 }),
        Event::LineDetached { line, attempt, .. } => {
            step(stage, *line, LineProgress::ReadingBack { attempt: *attempt });
        }
        Event::LineStillAlive {
            line,
            attempt,
            again: true,
            ..
        } => {
            step(stage, *line, LineProgress::Detaching { attempt: attempt + 1 });
        }
        Event::LineStuck { line, .. } => stage.stuck.push(*line),
        Event::LineDead { at, line } => step(stage, *line, LineProgress::Deleting { dead_at: *at }),
        Event::LineDeleted { line, .. } => {
            if let Some(LineProgress::Deleting { dead_at }) = stage.progress(*line) {
                step(stage, *line, LineProgress::Gone { dead_at });
            }
        }
        Event::CutRetried { line, .. } => retried(stage, *line),
        Event::Ceased { at, off_at } => {
            case.stage = Stage::Settling(Settling {
                since: *at,
                schedule: stage.schedule.clone(),
                off_at: *off_at,
                settlement: None,
            });
        }
        _ => {}
    }
}

fn step(stage: &mut Ceasing, line: SubscriptionId, progress: LineProgress) {
    for (other, at) in &mut stage.lines {
        if *other == line {
            *at = progress;
        }
    }
}

/// A line that answered "alive" is detached once more; any other stuck step is simply taken again.
fn retried(stage: &mut Ceasing, line: SubscriptionId) {
    stage.stuck.retain(|other| *other != line);
    if let Some(LineProgress::ReadingBack { attempt }) = stage.progress(line) {
        step(stage, line, LineProgress::Detaching { attempt: attempt + 1 });
    }
}

fn settled(case: &mut Case, settlement: &Settlement) {
    if let Stage::Settling(stage) = &mut case.stage {
        stage.settlement = Some(settlement.clone());
    } else if let Stage::Closed(stage) = &mut case.stage {
        stage.settlement = settlement.clone();
    }
}

fn closed(case: &mut Case, at: Timestamp, port_out_until_on: Date, rests_until_on: Date) {
    if let Stage::Settling(stage) = &case.stage {
        case.stage = Stage::Closed(Closed {
            at,
            schedule: stage.schedule.clone(),
            off_at: stage.off_at,
            settlement: stage.settlement.clone().unwrap_or_default(),
            port_out_until_on,
            rests_until_on,
        });
    }
}
