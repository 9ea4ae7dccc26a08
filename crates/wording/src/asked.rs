//! What was asked, in words: kind, end, and the answer about the number.

use crate::{Args, Wording};
use termination::case::{DesiredEnd, KeepNumber, Kind};
use termination::party::Language;

impl Wording {
    /// The kind with its cause: "Termination for cause: the holder has died".
    pub fn kind(&self, language: Language, kind: Kind) -> String {
        match kind {
            Kind::Ordinary => self.text(language, "kind-ordinary"),
            Kind::ForCause { cause: None } => self.text(language, "kind-for-cause"),
            Kind::ForCause { cause: Some(cause) } => {
                let cause = self.text(language, &format!("cause-{}", cause.code()));
                self.text_with(language, "kind-for-cause-named", &Args::new().set("cause", cause))
            }
            Kind::StatutoryWithdrawal => self.text(language, "kind-statutory-withdrawal"),
        }
    }

    /// The chosen end: "immediately", "at the end of Monday 30 November 2026". A statutory withdrawal leaves
    /// nothing to choose.
    pub fn desired_end(&self, language: Language, kind: Kind, end: DesiredEnd) -> String {
        if kind == Kind::StatutoryWithdrawal {
            return self.text(language, "end-statutory-withdrawal");
        }
        match end {
            DesiredEnd::Now => self.text(language, "end-now"),
            DesiredEnd::LastDay { on } => {
                let args = Args::new().set("date", self.date(language, on));
                self.text_with(language, "end-last-day", &args)
            }
            DesiredEnd::EndOfPaidPeriod => self.text(language, "end-paid-period"),
        }
    }

    /// Whether the number is to be kept: "Yes", "No".
    pub fn keep_number(&self, language: Language, answer: KeepNumber) -> String {
        match answer {
            KeepNumber::Yes => self.text(language, "keep-number-yes"),
            KeepNumber::No => self.text(language, "keep-number-no"),
        }
    }

    /// Several things in one line: "a, b".
    pub fn list(&self, language: Language, things: &[String]) -> String {
        let mut things = things.iter().cloned();
        let first = things.next().unwrap_or_default();
        things.fold(first, |first, next| {
            self.text_with(
                language,
                "list-comma",
                &Args::new().set("first", first).set("next", next),
            )
        })
    }
}
