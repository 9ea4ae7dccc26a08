//! What the events of a case tell: which steps were made, and when.

use engine::Recorded;
use jiff::Timestamp;
use termination::Event;
use termination::case::{EndRule, Message, Recipient, Scheduled, WorkKind, Yes};
use termination::identifier::SubscriptionId;
use termination::party::Acting;
use termination::verification::Evidence;

/// The steps that were made. A case that was stopped keeps those that it had made before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Milestones {
    pub(crate) received_at: Timestamp,
    pub(crate) lapse_at: Timestamp,
    /// Whether somebody asks for the holder, who is proven by a paper and not by a code.
    pub(crate) acts_for_another: bool,
    pub(crate) proven: Option<(Timestamp, Evidence)>,
    pub(crate) confirmed_at: Option<Timestamp>,
    pub(crate) how: Yes,
    pub(crate) schedule: Option<Scheduled>,
    pub(crate) off_at: Option<Timestamp>,
    pub(crate) settled_at: Option<Timestamp>,
    pub(crate) closed_at: Option<Timestamp>,
    /// The text id of the early end, and when it came.
    pub(crate) exit: Option<(&'static str, Timestamp)>,
    /// Places, among the lines as typed, of those that are not on file with this holder.
    pub(crate) not_found: Vec<usize>,
    /// Places of those that an earlier case ends.
    pub(crate) dropped: Vec<usize>,
    /// The latest moment at which staff look at an objection.
    pub(crate) objection_by: Option<Timestamp>,
    /// When the owner of the line last said that it was not them.
    pub(crate) objected_at: Option<Timestamp>,
    /// Messages with what became of them.
    pub(crate) messages: Vec<Told>,
}

/// A message and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) at: Timestamp,
    pub(crate) message: Message,
    pub(crate) to: Recipient,
    pub(crate) failed: bool,
    /// Whether the address for the receipt was another one then.
    pub(crate) earlier_address: bool,
}

impl Milestones {
    /// Reads a history; `None` for one that does not begin with the receipt.
    pub(crate) fn of(history: &[Recorded]) -> Option<Self> {
        let (first, rest) = history.split_first()?;
        let Event::Received(received) = &first.event else {
            return None;
        };
        let lines = &received.asked.lines;
        let mut milestones = Self {
            received_at: received.asked.at,
            lapse_at: received.patience.lapse_at,
            acts_for_another: received.asked.acting != Acting::Holder,
            proven: None,
            confirmed_at: None,
            how: Yes::default(),
            schedule: None,
            off_at: None,
            settled_at: None,
            closed_at: None,
            exit: None,
            not_found: places(lines, |line| line.is_none()),
            dropped: Vec::new(),
            objection_by: None,
            objected_at: None,
            messages: Vec::new(),
        };
        for recorded in rest {
            if let Event::LinesDropped { lines: dropped } = &recorded.event {
                milestones.dropped = places(lines, |line| line.is_some_and(|line| dropped.contains(&line)));
            }
            milestones.add(&recorded.event);
        }
        Some(milestones)
    }

    fn add(&mut self, event: &Event) {
        match event {
            Event::Verified { at, by } => self.proven = Some((*at, *by)),
            Event::Confirmed { at, how, .. } => (self.confirmed_at, self.how) = (Some(*at), *how),
            Event::Reopened { patience, .. } => self.reopen(patience.lapse_at),
            Event::EndCorrected { ends_at, .. } => self.correct_end(*ends_at),
            Event::Scheduled { schedule, .. } => self.schedule = Some(schedule.clone()),
            Event::Ceased { off_at, .. } => self.off_at = Some(*off_at),
            Event::Settled { at, .. } => self.settled_at = Some(*at),
            Event::Closed { at, .. } => self.closed_at = Some(*at),
            Event::Withdrawn { .. }
            | Event::Objected { .. }
            | Event::ObjectedLate { .. }
            | Event::Lapsed { .. }
            | Event::AnsweredByEarlier { .. }
            | Event::WithdrawalOutOfTime { .. } => self.add_exit(event),
            Event::HumanNeeded {
                why: WorkKind::Objection,
                by,
                ..
            } => self.objection_by = Some(*by),
            Event::MessageSent { at, message, to } => self.told(*at, *message, *to, false),
            Event::MessageFailed { at, message, to } => self.told(*at, *message, *to, true),
            Event::AddressCorrected { .. } => {
                self.messages
                    .iter_mut()
                    .for_each(|told| told.earlier_address = true);
            }
            Event::Received(_)
            | Event::CodeIssued { .. }
            | Event::WrongAnswer { .. }
            | Event::Answered { .. }
            | Event::LineLocked { .. }
            | Event::CallBackPromised { .. }
            | Event::CalledBack { .. }
            | Event::Proposed { .. }
            | Event::Approved { .. }
            | Event::Declined { .. }
            | Event::ChecksLocked { .. }
            | Event::StatutoryWithdrawalChosen { .. }
            | Event::Reminded { .. }
            | Event::HumanNeeded { .. }
            | Event::ReceiptResent { .. }
            | Event::LinkRevoked { .. }
            | Event::LinesDropped { .. }
            | Event::CutOrdered { .. }
            | Event::LineBarred { .. }
            | Event::LineDetached { .. }
            | Event::LineStillAlive { .. }
            | Event::LineStuck { .. }
            | Event::LineDead { .. }
            | Event::LineDeleted { .. }
            | Event::CutRetried { .. } => {}
        }
    }

    /// What was proven before the case was over proves nothing any more.
    fn reopen(&mut self, lapse_at: Timestamp) {
        self.lapse_at = lapse_at;
        (self.proven, self.confirmed_at, self.exit) = (None, None, None);
    }

    fn correct_end(&mut self, ends_at: Timestamp) {
        if let Some(schedule) = &mut self.schedule {
            schedule.ends_at = ends_at;
            schedule.end_rule = EndRule::Corrected;
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "`add` has sorted the events; the rest cannot come here"
    )]
    fn add_exit(&mut self, event: &Event) {
        match event {
            Event::Withdrawn { at } => self.exit = Some(("case-step-withdrawn", *at)),
            Event::Objected { at } => {
                self.exit = Some(("case-step-stopped", *at));
                self.objected_at = Some(*at);
            }
            Event::ObjectedLate { at } => self.objected_at = Some(*at),
            Event::Lapsed { at } => self.exit = Some(("case-step-lapsed", *at)),
            Event::AnsweredByEarlier { at, .. } | Event::WithdrawalOutOfTime { at, .. } => {
                self.exit = Some(("case-step-refused", *at));
            }
            _ => {}
        }
    }

    fn told(&mut self, at: Timestamp, message: Message, to: Recipient, failed: bool) {
        self.messages.push(Told {
            at,
            message,
            to,
            failed,
            earlier_address: false,
        });
    }

    /// The messages that may be shown: before the proof, only those to the address that was typed, so that nobody
    /// learns from this page whether a line is on file.
    pub(crate) fn messages_to_show(&self) -> impl Iterator<Item = &Told> {
        let proven = self.proven.is_some();
        self.messages
            .iter()
            .filter(move |told| proven || told.to == Recipient::ReceiptAddress)
    }
}

fn places(lines: &[Option<SubscriptionId>], wanted: impl Fn(Option<SubscriptionId>) -> bool) -> Vec<usize> {
    let places = lines.iter().enumerate().filter(|(_, line)| wanted(**line));
    places.map(|(place, _)| place).collect()
}
