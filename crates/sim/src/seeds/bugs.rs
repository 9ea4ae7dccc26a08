//! Deliberate bugs: each breaks one promise in one way, below the engine, beside it, or in what it is given. The
//! simulator must find each of them, by the promise that is meant, within a stated number of seeds.

mod adapters;
mod statements;

use super::invariant::Invariant;
use super::outside::Outside;
use adapters::Wrong;
use engine::Ports;
use std::sync::Arc;
use termination::rules::RuleBook;

/// A deliberate bug.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// The order to bar a line is lost.
    BarDropped,
    /// The receipt of a withdrawal is never written into the outbox.
    ReceiptDropped,
    /// A message counts as sent when it is owed.
    DoneWithoutDoing,
    /// A case is deleted when it is withdrawn.
    CaseDeleted,
    /// An old event is rewritten.
    HistoryRewritten,
    /// Commands are not noted.
    CommandForgotten,
    /// A client makes a new id for each try.
    NewIdForRetry,
    /// The snapshot says something else than the events.
    SnapshotChanged,
    /// The list shows a stage that is over.
    StageStale,
    /// A proven case does not hold its lines.
    HoldLost,
    /// A pending case is never due.
    NeverDue,
    /// A lease never runs out.
    LeaseForEver,
    /// What was made void becomes ready again.
    VoidUndone,
    /// What was made void is sent all the same.
    VoidSent,
    /// Human work is closed as soon as it is asked for.
    WorkClosed,
    /// Human work has a deadline that nobody lives to see.
    WorkNeverDue,
    /// A line is charged for a day more.
    ChargedOneDayMore,
    /// A line never counts as ended.
    LineNeverEnds,
    /// The fee is misread.
    FeeMisread,
    /// The network's adapter says "dead" without looking.
    SaysDeadUnseen,
    /// The messenger's adapter sends twice, under two keys.
    SendsTwice,
    /// A wrong adapter bars the line as soon as the receipt is sent.
    BarsOnReceipt,
    /// A wrong adapter bars the line as soon as the end is fixed.
    BarsOnSchedule,
    /// A wrong adapter bars the line when the withdrawal is confirmed.
    BarsOnWithdrawal,
    /// The clock of a node is three hours ahead.
    NodeHoursAhead,
    /// The way back is closed at once: the operator's window was lost.
    NoWayBack,
    /// Unconfirmed requests are waited for beyond what was promised.
    WaitsForEver,
    /// A desk sends a judgement in the name of somebody else.
    AnothersName,
    /// Nobody's wrong answers are too many: the operator's limit was lost.
    GuessesForEver,
    /// An adapter logs a name.
    NameLogged,
    /// An adapter says a name in its fault, which is stored.
    NameInFault,
}

impl Bug {
    /// Every bug.
    pub const ALL: [Self; 31] = [
        Self::BarDropped,
        Self::ReceiptDropped,
        Self::DoneWithoutDoing,
        Self::CaseDeleted,
        Self::HistoryRewritten,
        Self::CommandForgotten,
        Self::NewIdForRetry,
        Self::SnapshotChanged,
        Self::StageStale,
        Self::HoldLost,
        Self::NeverDue,
        Self::LeaseForEver,
        Self::VoidUndone,
        Self::VoidSent,
        Self::WorkClosed,
        Self::WorkNeverDue,
        Self::ChargedOneDayMore,
        Self::LineNeverEnds,
        Self::FeeMisread,
        Self::SaysDeadUnseen,
        Self::SendsTwice,
        Self::BarsOnReceipt,
        Self::BarsOnSchedule,
        Self::BarsOnWithdrawal,
        Self::NodeHoursAhead,
        Self::NoWayBack,
        Self::WaitsForEver,
        Self::AnothersName,
        Self::GuessesForEver,
        Self::NameLogged,
        Self::NameInFault,
    ];

    /// Which promise it breaks, and within how many seeds that must be found.
    pub const fn breaks(self) -> (Invariant, u64) {
        match self {
            Self::BarDropped | Self::ReceiptDropped | Self::DoneWithoutDoing => (Invariant::EffectKept, 3),
            Self::CaseDeleted | Self::HistoryRewritten => (Invariant::RequestKept, 3),
            Self::CommandForgotten => (Invariant::Whole, 2),
            Self::NewIdForRetry => (Invariant::SameAnswer, 3),
            Self::SnapshotChanged | Self::StageStale => (Invariant::Replay, 2),
            Self::HoldLost => (Invariant::OneCase, 10),
            Self::NeverDue => (Invariant::InTime, 2),
            Self::LeaseForEver | Self::WaitsForEver => (Invariant::InTime, 5),
            Self::VoidUndone => (Invariant::VoidStaysVoid, 3),
            Self::VoidSent => (Invariant::VoidStaysVoid, 10),
            Self::WorkClosed | Self::WorkNeverDue => (Invariant::EndsOrWorklist, 10),
            Self::ChargedOneDayMore | Self::LineNeverEnds => (Invariant::NoChargeAfterEnd, 3),
            Self::FeeMisread => (Invariant::CreditOnce, 5),
            Self::SaysDeadUnseen => (Invariant::ReallyOff, 10),
            Self::SendsTwice => (Invariant::NothingUnowed, 2),
            Self::BarsOnReceipt => (Invariant::NotCutUnproven, 2),
            Self::BarsOnSchedule => (Invariant::NotCutEarly, 3),
            Self::NodeHoursAhead => (Invariant::NotCutEarly, 10),
            Self::BarsOnWithdrawal => (Invariant::NotCutWithdrawn, 3),
            Self::NoWayBack => (Invariant::WayBack, 2),
            Self::AnothersName => (Invariant::FourEyes, 10),
            Self::GuessesForEver => (Invariant::LocksLine, 5),
            Self::NameLogged | Self::NameInFault => (Invariant::Private, 3),
        }
    }

    /// What is planted in the database, in the words of `SQLite`.
    pub(super) fn statement(self) -> Option<String> {
        statements::of(self)
    }

    /// The adapters that a node with this bug has.
    pub(super) fn ports(self, usual: &Ports, outside: &Arc<Outside>) -> Ports {
        let wrong = Arc::new(Wrong::new(self, usual.clone(), outside.clone()));
        Ports {
            messenger: wrong.clone(),
            network: wrong,
        }
    }

    /// The rules that a node with this bug runs by.
    pub(super) fn rules(self, mut books: Vec<RuleBook>) -> Vec<RuleBook> {
        for book in &mut books {
            let policy = &mut book.operator.policy;
            if self == Self::NoWayBack {
                policy.objection_window_minutes = 0;
            } else if self == Self::WaitsForEver {
                policy.lapse_days = 90;
            } else if self == Self::GuessesForEver {
                policy.wrong_answers_max = 50;
            }
        }
        books
    }
}
