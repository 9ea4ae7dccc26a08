//! What a comparison says, and all it says.

/// Whether an answer is what is on file. `Slip` names how an answer was nearly right, without naming a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict<Slip> {
    /// The answer is right.
    Match,
    /// The answer is not right, but a plain slip would explain it. It proves nothing; the desk may say what to
    /// look at again.
    Near(Slip),
    /// The answer is something else.
    Different,
}

impl<Slip> Verdict<Slip> {
    /// The same verdict with its slip put into a wider type.
    pub fn map<Wider>(self, widen: impl FnOnce(Slip) -> Wider) -> Verdict<Wider> {
        match self {
            Self::Match => Verdict::Match,
            Self::Near(slip) => Verdict::Near(widen(slip)),
            Self::Different => Verdict::Different,
        }
    }
}
