//! What the staff did in a case: when, through which channel, and what. Never who of them, and never what came of a
//! question.

use crate::portal::opened::{Instead, Opened};
use crate::portal::timeline::Milestones;
use engine::{Recorded, StaffAct};
use jiff::Timestamp;
use termination::Event;
use termination::party::Channel;
use termination::verification::Evidence;
use wording::Args;

/// An act as the page tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Act {
    /// When.
    pub(crate) at: String,
    /// Through which channel, and what.
    pub(crate) what: String,
}

/// When, through which channel, and the text of what was done.
type Done = (Timestamp, Channel, &'static str);

/// The acts that may be shown, oldest first.
pub(super) async fn of(opened: &Opened, milestones: &Milestones) -> Result<Vec<Act>, Instead> {
    let engine = opened.visit.app.engine();
    let staff = engine.acts_of(opened.case.id).await?;
    let received_through = opened.case.asked.channel;
    if staff.is_empty() && !has_staff(received_through) {
        return Ok(Vec::new());
    }
    let history = engine.history(opened.case.id).await?;
    let words = &opened.words;
    let told = |(at, channel, what): Done| {
        let channel = match channel {
            Channel::Phone => "phone",
            Channel::Shop => "shop",
            Channel::Online | Channel::Api | Channel::BackOffice => "back-office",
        };
        let args = Args::new().set("channel", channel).set("what", words.text(what));
        Act {
            at: words
                .wording()
                .instant_short(words.language(), at, &words.rules().law.zone),
            what: words.text_with("case-act-line", &args),
        }
    };
    let done = done(&history, &staff, received_through, milestones.proven.is_some());
    Ok(done.into_iter().map(told).collect())
}

const fn has_staff(channel: Channel) -> bool {
    matches!(channel, Channel::Phone | Channel::Shop | Channel::BackOffice)
}

/// What the staff did, from their acts and the events that those made.
///
/// Whoever has the link is the requester, and acts as such harm nobody. But questions are asked only about a line that is on
/// file, so they are told only once the case is proven: before, no page says whether a line is on file. Questions that follow
/// each other are told once, so that their number does not tell how they were answered.
fn done(history: &[Recorded], staff: &[StaffAct], received_through: Channel, proven: bool) -> Vec<Done> {
    let mut done: Vec<Done> = Vec::new();
    for recorded in history {
        let act = staff
            .iter()
            .find(|act| (act.from_seq..=act.to_seq).contains(&recorded.seq));
        let channel = match (act, &recorded.event) {
            (Some(act), _) => act.actor.channel,
            (None, Event::Received(_)) if has_staff(received_through) => received_through,
            (None, _) => continue,
        };
        let Some(what) = what(&recorded.event) else {
            continue;
        };
        let told_last = done.last().map(|(_, channel, what)| (*channel, *what));
        if (proven || what != ASKED) && told_last != Some((channel, what)) {
            done.push((recorded.at, channel, what));
        }
    }
    done
}

const ASKED: &str = "case-act-asked";

/// What an event says that was done; nothing where it only follows from another, or is a matter among the staff.
const fn what(event: &Event) -> Option<&'static str> {
    Some(match event {
        Event::Received(_) => "case-act-took",
        Event::Answered { .. } | Event::WrongAnswer { .. } => ASKED,
        Event::Verified {
            by: Evidence::TwoOfStaff { .. },
            ..
        } => "case-act-checked",
        Event::Confirmed { .. } => "case-act-yes",
        Event::Withdrawn { .. } => "case-act-withdrew",
        Event::Objected { .. } => "case-act-stopped",
        Event::ObjectedLate { .. } => "case-act-objection",
        Event::AddressCorrected { .. } => "case-act-address",
        Event::ReceiptResent { .. } => "case-act-resent",
        Event::LinkRevoked { .. } => "case-act-link",
        Event::StatutoryWithdrawalChosen { .. } => "case-act-statutory",
        Event::CallBackPromised { .. } => "case-act-promised",
        Event::CalledBack { .. } => "case-act-called",
        Event::Reopened { .. } => "case-act-again",
        Event::EndCorrected { .. } => "case-act-end",
        Event::CutRetried { .. } => "case-act-retried",
        // Where a code went stands with the messages.
        Event::CodeIssued { .. }
        | Event::Verified { .. }
        | Event::HumanNeeded { .. }
        | Event::ChecksLocked { .. }
        | Event::LineLocked { .. }
        | Event::LinesDropped { .. }
        | Event::AnsweredByEarlier { .. }
        | Event::WithdrawalOutOfTime { .. }
        | Event::Scheduled { .. }
        | Event::Reminded { .. }
        | Event::Lapsed { .. }
        | Event::CutOrdered { .. }
        | Event::LineBarred { .. }
        | Event::LineDetached { .. }
        | Event::LineStillAlive { .. }
        | Event::LineStuck { .. }
        | Event::LineDead { .. }
        | Event::LineDeleted { .. }
        | Event::Ceased { .. }
        | Event::Settled { .. }
        | Event::Closed { .. }
        | Event::Proposed { .. }
        | Event::Approved { .. }
        | Event::Declined { .. }
        | Event::MessageSent { .. }
        | Event::MessageFailed { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::Actor;
    use jiff::SignedDuration;
    use termination::case::Yes;
    use termination::identity::evidence::{Kind, Outcome};

    fn at(seq: u64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(i64::try_from(seq).unwrap())
    }

    fn history(events: Vec<Event>) -> Vec<Recorded> {
        let numbered = (2..).zip(events);
        let recorded = numbered.map(|(seq, event)| Recorded {
            seq,
            at: at(seq),
            event,
        });
        recorded.collect()
    }

    fn act(from_seq: u64, to_seq: u64, channel: Channel) -> StaffAct {
        StaffAct {
            from_seq,
            to_seq,
            actor: Actor {
                channel,
                staff: "a.agent".parse().unwrap(),
            },
        }
    }

    fn answered(outcome: Outcome) -> Event {
        Event::Answered {
            at: at(0),
            kind: Kind::LastBill,
            outcome,
            counts: false,
            paper: None,
        }
    }

    #[test]
    fn questions_are_told_once_and_only_after_the_proof_and_never_what_came_of_them() {
        let how = Yes::Spoken {
            by: "a.agent".parse().unwrap(),
        };
        let despite_porting = false;
        let history = history(vec![
            answered(Outcome::Wrong),
            answered(Outcome::Proven),
            Event::Confirmed {
                at: at(0),
                despite_porting,
                how,
            },
            Event::ReceiptResent { at: at(0) },
            Event::ReceiptResent { at: at(0) },
        ]);
        let staff = [
            act(2, 2, Channel::Phone),
            act(3, 4, Channel::Phone),
            // It was refused and made no event.
            act(5, 4, Channel::Phone),
            act(6, 6, Channel::Shop),
        ];
        let yes = (at(4), Channel::Phone, "case-act-yes");
        let resent = (at(6), Channel::Shop, "case-act-resent");
        let asked = (at(2), Channel::Phone, ASKED);
        assert_eq!(
            done(&history, &staff, Channel::Online, true),
            [asked, yes, resent]
        );
        assert_eq!(done(&history, &staff, Channel::Online, false), [yes, resent]);
        assert_eq!(
            done(&history, &[], Channel::Phone, true),
            [],
            "the customer's own"
        );
    }
}
