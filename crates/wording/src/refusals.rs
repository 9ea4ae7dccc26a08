//! What a refusal says: what it is about, why and by which rule, and what else is possible.

use crate::{Args, Wording};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use termination::case::Refusal;
use termination::party::Language;

/// A refusal in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalText {
    /// A short heading without a full stop.
    pub title: String,
    /// One to four sentences.
    pub body: String,
}

impl Wording {
    /// The text of a refusal: `refusal-<code>` and its `body`, with the facts it carries.
    pub fn refusal(&self, language: Language, refusal: &Refusal, zone: &TimeZone) -> RefusalText {
        let id = format!("refusal-{}", refusal.code());
        RefusalText {
            title: self.text(language, &id),
            body: self.text_with(
                language,
                &format!("{id}.body"),
                &self.facts_of(language, refusal, zone),
            ),
        }
    }

    fn facts_of(&self, language: Language, refusal: &Refusal, zone: &TimeZone) -> Args<'static> {
        let instant = |at: Timestamp| Args::new().set("at", self.instant(language, at, zone));
        let day = |on: Date| Args::new().set("date", self.date(language, on));
        match refusal {
            Refusal::Closed { ended_at: at }
            | Refusal::Lapsed { at }
            | Refusal::Locked { until: at }
            | Refusal::TooLate { since: at }
            | Refusal::Withdrawn { at } => instant(*at),
            Refusal::TooSoon { again_at } => {
                Args::new().set("at", self.instant_to_second(language, *again_at, zone))
            }
            Refusal::EndInThePast { earliest_on: on } | Refusal::EndTooFar { latest_on: on } => day(*on),
            Refusal::NotInTheWithdrawalPeriod { until_on: Some(on) } => day(*on).set("known", "yes"),
            Refusal::NotInTheWithdrawalPeriod { until_on: None } => {
                Args::new().set("date", "").set("known", "no")
            }
            Refusal::ProposalOpen { number } => Args::new().set("number", *number),
            Refusal::TooManyLines { max } => Args::new().set("max", *max),
            Refusal::AlreadyAsked { .. }
            | Refusal::AlreadyProven
            | Refusal::CannotBeProposed
            | Refusal::CodeExpired
            | Refusal::CodeFromMailNeeded
            | Refusal::ConfirmByMail
            | Refusal::KeepNumberFirst
            | Refusal::NoLines
            | Refusal::NoProposal
            | Refusal::NotAtOnce
            | Refusal::NotHere
            | Refusal::NotOnFile
            | Refusal::NotProven
            | Refusal::NotTheHolder
            | Refusal::NothingToRetry
            | Refusal::OnItsWay
            | Refusal::Refused
            | Refusal::SamePerson
            | Refusal::TooManyCodes
            | Refusal::TooManyResends
            | Refusal::WrongPaper => Args::new(),
        }
    }
}
