//! What the events of a case mean, told a second time and more simply than the core tells it: who may be cut when,
//! and what each event owes. The judges compare the engine with this and not with itself.

use jiff::Timestamp;
use std::collections::BTreeMap;
use termination::Event;
use termination::case::{DesiredEnd, Kind, Proposal, Scheduled, WorkKind, Yes};
use termination::identifier::{OperatorId, PartyId, StaffId, SubscriptionId};
use termination::settlement::Settlement;
use termination::verification::CodeTo;

/// A case as its events tell it.
#[derive(Debug, Clone, Default)]
pub(super) struct Fold {
    pub(super) operator: Option<OperatorId>,
    pub(super) asked_at: Timestamp,
    /// Since when it is waited for the customer: the request, or that it was taken up again.
    pub(super) waits_since: Timestamp,
    pub(super) kind: Option<Kind>,
    pub(super) end: Option<DesiredEnd>,
    pub(super) holder: Option<PartyId>,
    pub(super) lines: Vec<SubscriptionId>,
    pub(super) on_file: bool,
    pub(super) codes: u32,
    /// Where the newest code went.
    pub(super) code_to: Option<CodeTo>,
    pub(super) verified: bool,
    pub(super) schedule: Option<Scheduled>,
    pub(super) scheduled_at: Option<Timestamp>,
    pub(super) reminded_at: Option<Timestamp>,
    /// When it was heard that everything is off.
    pub(super) off_at: Option<Timestamp>,
    pub(super) asked_human: Vec<WorkKind>,
    pub(super) locked_until: Option<Timestamp>,
    pub(super) closed_at: Option<Timestamp>,
    pub(super) stage: Stage,
    pub(super) steps: BTreeMap<SubscriptionId, Step>,
    pub(super) settlements: Vec<Settlement>,
    /// Every proposal: what, and by whom.
    pub(super) proposals: BTreeMap<u32, (Proposal, StaffId)>,
    /// The end as two of the staff have put it right.
    pub(super) corrected: Option<Timestamp>,
    /// How often it was settled anew for another end.
    pub(super) settled_anew: usize,
    /// Signed at a counter that there is no way back.
    pub(super) at_once: bool,
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Stage {
    #[default]
    Received,
    Pending,
    Ceasing,
    Settling,
    Closed,
    Withdrawn,
    Lapsed,
    Refused,
}

impl Stage {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Pending => "pending",
            Self::Ceasing => "ceasing",
            Self::Settling => "settling",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::Refused => "refused",
        }
    }

    pub(super) const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Received | Self::Pending | Self::Ceasing | Self::Settling
        )
    }
}

/// The step of the cut whose answer is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Bar,
    Detach(u32),
    ReadBack(u32),
    Delete,
    Gone,
}

impl Step {
    fn owed(self, line: SubscriptionId) -> String {
        match self {
            Self::Bar => format!("bar_line:{line}"),
            Self::Detach(attempt) => format!("detach_line:{line}:{attempt}"),
            Self::ReadBack(attempt) => format!("read_back_line:{line}:{attempt}"),
            Self::Delete => format!("delete_line:{line}"),
            Self::Gone => String::new(),
        }
    }
}

impl Fold {
    /// Whether it is the only one that may end its lines.
    pub(super) const fn holds(&self) -> bool {
        self.verified && self.stage.is_open()
    }

    /// Takes one event and says what it owes, in order.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "told once more on purpose: an event that is not named here owes and moves nothing"
    )]
    pub(super) fn take(&mut self, event: &Event) -> Vec<String> {
        match event {
            Event::Received(first) => {
                self.operator = Some(first.operator.clone());
                (self.asked_at, self.waits_since) = (first.asked.at, first.asked.at);
                (self.kind, self.end) = (Some(first.asked.kind), Some(first.asked.end));
                self.lines = first.asked.lines.iter().flatten().copied().collect();
                (self.holder, self.on_file) = (first.holder, first.asked.receipt_on_file);
                to_requester("receipt")
            }
            Event::CodeIssued { number, to, .. } => {
                (self.codes, self.code_to) = (*number, Some(*to));
                let to = if *to == CodeTo::Line {
                    "line"
                } else {
                    "address_on_file"
                };
                self.to_lines(format!("send:code:{to}:{number}"))
            }
            Event::ChecksLocked { until, .. } => {
                self.locked_until = Some(*until);
                self.to_lines("send:owner_notice:address_on_file".into())
            }
            Event::Verified { .. } => {
                self.verified = true;
                vec![]
            }
            Event::LinesDropped { lines } => {
                self.lines.retain(|line| !lines.contains(line));
                vec![]
            }
            Event::StatutoryWithdrawalChosen { .. } => {
                self.kind = Some(Kind::StatutoryWithdrawal);
                vec![]
            }
            Event::Scheduled { at, schedule } => {
                (self.schedule, self.scheduled_at) = (Some(schedule.clone()), Some(*at));
                self.stage = Stage::Pending;
                let mut owed = to_requester("scheduled");
                owed.extend(self.to_lines("send:owner_notice:line".into()));
                owed.extend(self.to_lines("send:owner_notice:address_on_file".into()));
                owed
            }
            Event::HumanNeeded { why, .. } => {
                self.asked_human.push(*why);
                vec![format!("ask_human:{}", why.code())]
            }
            Event::AddressCorrected { on_file, .. } => {
                self.on_file = *on_file;
                self.again()
            }
            Event::ReceiptResent { .. } => self.again(),
            other => self
                .cut(other)
                .or_else(|| self.at_desk(other))
                .unwrap_or_else(|| self.over(other)),
        }
    }

    /// The steps of the cut; `None` for an event that is none of them.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "an event that is not part of the cut moves nothing in it"
    )]
    fn cut(&mut self, event: &Event) -> Option<Vec<String>> {
        let (line, step) = match event {
            Event::CutOrdered { .. } => {
                self.stage = Stage::Ceasing;
                self.steps = self.lines.iter().map(|line| (*line, Step::Bar)).collect();
                return Some(self.lines.iter().map(|line| Step::Bar.owed(*line)).collect());
            }
            Event::LineBarred { line, .. } => (*line, Step::Detach(1)),
            Event::LineDetached { line, attempt, .. } => (*line, Step::ReadBack(*attempt)),
            Event::LineStillAlive {
                line,
                attempt,
                again: true,
                ..
            } => (*line, Step::Detach(attempt + 1)),
            Event::LineDead { line, .. } => (*line, Step::Delete),
            Event::CutRetried { line, .. } => match self.steps.get(line)? {
                Step::ReadBack(attempt) => (*line, Step::Detach(attempt + 1)),
                step => (*line, *step),
            },
            Event::LineDeleted { line, .. } => {
                self.steps.insert(*line, Step::Gone);
                return None;
            }
            _ => return None,
        };
        self.steps.insert(line, step);
        Some(vec![step.owed(line)])
    }

    /// What happens at the desks; `None` for an event that happens elsewhere.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "an event that does not come from a desk moves nothing there"
    )]
    fn at_desk(&mut self, event: &Event) -> Option<Vec<String>> {
        Some(match event {
            Event::Confirmed { how, .. } => {
                self.at_once = matches!(how, Yes::Signed { at_once: true, .. });
                vec![]
            }
            Event::LineLocked { until, .. } => {
                self.locked_until = Some(*until);
                let mut owed = self.to_lines("send:owner_notice:line".into());
                owed.extend(self.to_lines("send:owner_notice:address_on_file".into()));
                owed
            }
            Event::CallBackPromised { .. } => vec!["ask_human:call-back".into()],
            Event::Proposed { number, what, by, .. } => {
                self.proposals.insert(*number, (*what, *by));
                vec!["ask_human:four-eyes".into()]
            }
            Event::Reopened { at, .. } => {
                (self.stage, self.waits_since) = (Stage::Received, *at);
                (self.verified, self.at_once) = (false, false);
                (self.schedule, self.scheduled_at, self.reminded_at) = (None, None, None);
                to_requester("receipt")
            }
            Event::EndCorrected { ends_at, .. } => {
                self.corrected = Some(*ends_at);
                if let Some(schedule) = &mut self.schedule {
                    schedule.ends_at = *ends_at;
                }
                let closed = self.stage == Stage::Closed;
                self.settled_anew += usize::from(closed);
                to_requester(if closed { "closing_letter" } else { "scheduled" })
            }
            _ => return None,
        })
    }

    /// The end of a case, one way or another.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "what is named nowhere here owes nothing and ends nothing"
    )]
    fn over(&mut self, event: &Event) -> Vec<String> {
        match event {
            Event::Ceased { at, .. } => {
                (self.stage, self.off_at) = (Stage::Settling, Some(*at));
                vec![]
            }
            Event::Settled { settlement, .. } => {
                self.settlements.push(settlement.clone());
                vec![]
            }
            Event::Reminded { at, number } => {
                self.reminded_at = Some(*at);
                vec![format!("send:reminder:receipt_address:{number}")]
            }
            Event::Objected { .. } | Event::ObjectedLate { .. } => self.objected(event),
            Event::Lapsed { .. } => self.ends(Stage::Lapsed, "lapse_notice"),
            Event::Withdrawn { .. } => self.ends(Stage::Withdrawn, "withdrawal_receipt"),
            Event::AnsweredByEarlier { .. } => self.ends(Stage::Refused, "answered_by_earlier"),
            Event::WithdrawalOutOfTime { .. } => self.ends(Stage::Refused, "withdrawal_out_of_time"),
            Event::Closed { at, .. } => {
                self.closed_at = Some(*at);
                self.ends(Stage::Closed, "closing_letter")
            }
            _ => vec![],
        }
    }

    fn ends(&mut self, stage: Stage, message: &str) -> Vec<String> {
        self.stage = stage;
        to_requester(message)
    }

    fn objected(&mut self, event: &Event) -> Vec<String> {
        if matches!(event, Event::Objected { .. }) {
            self.stage = Stage::Withdrawn;
        }
        let mut owed = to_requester("objection_receipt");
        if !self.on_file {
            owed.extend(self.to_lines("send:objection_receipt:address_on_file".into()));
        }
        owed
    }

    /// The newest message that tells the whole story.
    fn again(&self) -> Vec<String> {
        to_requester(if self.stage == Stage::Pending {
            "scheduled"
        } else {
            "receipt"
        })
    }

    /// A line that is not on file gets nothing.
    fn to_lines(&self, owed: String) -> Vec<String> {
        if self.lines.is_empty() { vec![] } else { vec![owed] }
    }
}

fn to_requester(message: &str) -> Vec<String> {
    vec![format!("send:{message}:receipt_address")]
}

/// Whether an event makes void what is still owed.
pub(super) fn makes_void(event: &Event, owed: &str) -> bool {
    let is = |messages: &[&str]| {
        messages
            .iter()
            .any(|message| owed.starts_with(&format!("send:{message}:")))
    };
    if matches!(event, Event::Verified { .. }) {
        is(&["code"])
    } else if matches!(event, Event::Scheduled { .. }) {
        is(&["code", "reminder"])
    } else if matches!(
        event,
        Event::Withdrawn { .. } | Event::Objected { .. } | Event::Lapsed { .. }
    ) {
        is(&["code", "reminder", "scheduled"])
    } else {
        matches!(event, Event::AddressCorrected { .. })
            && owed.contains(":receipt_address")
            && is(&["receipt", "reminder", "scheduled"])
    }
}
