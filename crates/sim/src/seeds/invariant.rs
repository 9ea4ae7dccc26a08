//! What must hold after every step of every run.

use std::fmt;

/// A promise that no run may break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Invariant {
    /// What was acknowledged stays: the case, the command, its events.
    RequestKept,
    /// A command is written down whole or not at all, and its history has no gap.
    Whole,
    /// The same command gets the same answer.
    SameAnswer,
    /// A change of mind before the point of no return is followed.
    WayBack,
    /// Every case ends, or is on a worklist with a deadline.
    EndsOrWorklist,
    /// Nothing is charged after the end that the customer chose.
    NoChargeAfterEnd,
    /// What is given back is right to the cent, and given back once.
    CreditOnce,
    /// No line is cut before its end.
    NotCutEarly,
    /// No line is cut without proof and yes.
    NotCutUnproven,
    /// No line is cut after a withdrawal.
    NotCutWithdrawn,
    /// What needs two of the staff is done by two.
    FourEyes,
    /// Wrong answers lock a line, over all its cases.
    LocksLine,
    /// A case closes only on lines that are dead.
    ReallyOff,
    /// Never two open cases that hold one line.
    OneCase,
    /// No effect is dropped: it is done, void, given up, or its time is yet to come.
    EffectKept,
    /// Nothing reaches the outside that is not owed.
    NothingUnowed,
    /// What was made void is not done afterwards.
    VoidStaysVoid,
    /// Replaying the events gives the snapshot and the columns beside it.
    Replay,
    /// Mail, cut and bill come when they were promised, or a human hears of it in time.
    InTime,
    /// No personal datum lies outside of the vault.
    Private,
}

impl Invariant {
    /// Every invariant, in the order of the documentation.
    pub const ALL: [Self; 20] = [
        Self::RequestKept,
        Self::Whole,
        Self::SameAnswer,
        Self::WayBack,
        Self::EndsOrWorklist,
        Self::NoChargeAfterEnd,
        Self::CreditOnce,
        Self::NotCutEarly,
        Self::NotCutUnproven,
        Self::NotCutWithdrawn,
        Self::FourEyes,
        Self::LocksLine,
        Self::ReallyOff,
        Self::OneCase,
        Self::EffectKept,
        Self::NothingUnowed,
        Self::VoidStaysVoid,
        Self::Replay,
        Self::InTime,
        Self::Private,
    ];

    /// The promise in words.
    pub const fn promise(self) -> &'static str {
        match self {
            Self::RequestKept => "what was acknowledged stays",
            Self::Whole => "a command is written down whole or not at all",
            Self::SameAnswer => "the same command gets the same answer",
            Self::WayBack => "a change of mind before the point of no return is followed",
            Self::EndsOrWorklist => "every case ends or is on a worklist with a deadline",
            Self::NoChargeAfterEnd => "nothing is charged after the end",
            Self::CreditOnce => "what is given back is right, and given back once",
            Self::NotCutEarly => "no line is cut before its end",
            Self::NotCutUnproven => "no line is cut without proof and yes",
            Self::NotCutWithdrawn => "no line is cut after a withdrawal",
            Self::FourEyes => "nobody agrees with a proposal of their own",
            Self::LocksLine => "wrong answers lock a line, over all its cases",
            Self::ReallyOff => "a case closes only on lines that are dead",
            Self::OneCase => "never two open cases that hold one line",
            Self::EffectKept => "no effect is dropped",
            Self::NothingUnowed => "nothing reaches the outside that is not owed",
            Self::VoidStaysVoid => "what was made void is not done afterwards",
            Self::Replay => "replaying the events gives the snapshot",
            Self::InTime => "every promise is kept or escalated in time",
            Self::Private => "no personal datum lies outside of the vault",
        }
    }
}

impl fmt::Display for Invariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.promise())
    }
}

/// A promise that was broken, where and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub invariant: Invariant,
    /// What was seen.
    pub what: String,
    /// After which step.
    pub step: u64,
}

/// What was found broken after one step.
#[derive(Debug, Default)]
pub(super) struct Findings(pub(super) Vec<(Invariant, String)>);

impl Findings {
    /// Notes a finding unless the condition holds.
    pub(super) fn expect(&mut self, holds: bool, invariant: Invariant, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push((invariant, what()));
        }
    }

    pub(super) fn note(&mut self, invariant: Invariant, what: String) {
        self.0.push((invariant, what));
    }
}
