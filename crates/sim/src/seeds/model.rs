//! What we know without asking the engine: what was asked, what was answered, and who had which secret.

use engine::{Answer, Contact, Intake};
use jiff::Timestamp;
use std::collections::BTreeMap;
use termination::Command;
use termination::identifier::{CaseId, CommandId, SubscriptionId};
use termination::identity::evidence::Kind;

/// Every case that somebody asked for.
#[derive(Default)]
pub(super) struct Model {
    pub(super) cases: BTreeMap<CaseId, CaseModel>,
    /// In the order in which they were asked for.
    pub(super) order: Vec<CaseId>,
    /// Wrong answers at the desks, by line.
    pub(super) guesses: BTreeMap<SubscriptionId, Guesses>,
}

/// What is held against a line, over all its cases.
#[derive(Default)]
pub(super) struct Guesses {
    /// Wrong answers since the last proof or lock, at the least.
    pub(super) wrong: u32,
    /// The step of the last proof or lock.
    pub(super) calmed_in: u64,
    pub(super) locked_until: Option<Timestamp>,
}

/// One case as its customer knows it.
pub(super) struct CaseModel {
    pub(super) intake: Intake,
    /// When it was sent in; more than once where no answer came.
    pub(super) sent_at: Vec<Timestamp>,
    /// The answer to the request.
    pub(super) opened: Option<Told>,
    pub(super) commands: Vec<Said>,
    /// Whether somebody showed what proves; whether somebody said yes in a way that counts.
    pub(super) may_be_proven: bool,
    pub(super) may_be_confirmed: bool,
    /// What was shown to be right, and when.
    pub(super) shown: Vec<(Timestamp, Kind)>,
    /// Whether an address was given that is the one on file.
    pub(super) may_be_on_file: bool,
    /// The step at which a withdrawal or an objection in time was acknowledged.
    pub(super) withdrawn_in: Option<u64>,
}

/// A command as it was said.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) id: CommandId,
    pub(super) what: What,
    /// What it was answered, where an answer was made; lost ones too.
    pub(super) told: Option<Told>,
}

#[derive(Clone)]
pub(super) enum What {
    Command(Command),
    Correct(Contact),
}

impl What {
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Command(command) => command.name(),
            Self::Correct(_) => "correct-address",
        }
    }
}

/// An answer: the events, and the version of the case after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) events: Vec<String>,
    pub(super) version: u64,
}

impl Told {
    pub(super) fn of(answer: &Answer) -> Self {
        let text = |event| engine::wire::write_event(event).unwrap_or_default();
        Self {
            events: answer.events.iter().map(text).collect(),
            version: answer.case.version,
        }
    }

    /// The first and the last event it stands for.
    pub(super) fn range(&self) -> (u64, u64) {
        let events = u64::try_from(self.events.len()).unwrap_or(0);
        (self.version + 1 - events, self.version)
    }
}

impl CaseModel {
    pub(super) fn new(intake: Intake) -> Self {
        Self {
            intake,
            sent_at: vec![],
            opened: None,
            commands: vec![],
            may_be_proven: false,
            may_be_confirmed: false,
            shown: vec![],
            may_be_on_file: false,
            withdrawn_in: None,
        }
    }

    /// Taken up again: what was shown and said before it was over does not count any more.
    pub(super) fn begin_anew(&mut self) {
        (self.may_be_proven, self.may_be_confirmed) = (false, false);
        self.shown.clear();
        self.withdrawn_in = None;
    }
}
