//! The texts, dates and amounts of one page: one language, one operator's zone.

use crate::web::Visit;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use termination::case::Refusal;
use termination::money::Cents;
use termination::party::Language;
use termination::rules::RuleBook;
use wording::{Args, RefusalText, Wording};

/// How a page speaks.
#[derive(Clone)]
pub(crate) struct Words {
    wording: Arc<Wording>,
    language: Language,
    rules: Arc<RuleBook>,
}

impl Words {
    /// As the visit's page speaks.
    pub(crate) fn of(visit: &Visit) -> Self {
        Self::new(
            visit.app.wording().clone(),
            visit.language,
            visit.operator.clone(),
        )
    }

    /// One language, one operator.
    pub(crate) fn new(wording: Arc<Wording>, language: Language, rules: Arc<RuleBook>) -> Self {
        Self {
            wording,
            language,
            rules,
        }
    }

    /// Every text.
    pub(crate) fn wording(&self) -> &Wording {
        &self.wording
    }

    /// The language.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// The operator's policy and the law.
    pub(crate) fn rules(&self) -> &RuleBook {
        &self.rules
    }

    /// The operator as customers write it.
    pub(crate) fn operator(&self) -> &str {
        self.rules.operator.name_in(self.language.code())
    }

    /// A text.
    pub(crate) fn text(&self, id: &str) -> String {
        self.wording.text(self.language, id)
    }

    /// A text with arguments.
    pub(crate) fn text_with(&self, id: &str, args: &Args<'_>) -> String {
        self.wording.text_with(self.language, id, args)
    }

    /// A text about an instant, which stands in it as `at`, to the minute.
    pub(crate) fn text_at(&self, id: &str, at: Timestamp) -> String {
        self.text_with(id, &Args::new().set("at", self.instant(at)))
    }

    /// A text about a day, which stands in it as `date`.
    pub(crate) fn text_on(&self, id: &str, on: Date) -> String {
        self.text_with(id, &Args::new().set("date", self.date(on)))
    }

    /// "Tuesday 1 December 2026 at 00:00 (Brussels time)".
    pub(crate) fn instant(&self, at: Timestamp) -> String {
        self.wording.instant(self.language, at, &self.rules.law.zone)
    }

    /// The same to the second.
    pub(crate) fn second(&self, at: Timestamp) -> String {
        self.wording
            .instant_to_second(self.language, at, &self.rules.law.zone)
    }

    /// "1 Dec 2026 00:00", for a table.
    pub(crate) fn short(&self, at: Timestamp) -> String {
        self.wording
            .instant_short(self.language, at, &self.rules.law.zone)
    }

    /// "Tuesday 1 December 2026".
    pub(crate) fn date(&self, on: Date) -> String {
        self.wording.date(self.language, on)
    }

    /// "€ 12,34".
    pub(crate) fn money(&self, amount: Cents) -> String {
        self.wording.money(self.language, amount)
    }

    /// A refusal in words.
    pub(crate) fn refusal(&self, refusal: &Refusal) -> RefusalText {
        self.wording.refusal(self.language, refusal, &self.rules.law.zone)
    }

    /// The day of an instant in the operator's zone.
    pub(crate) fn day(&self, at: Timestamp) -> Date {
        termination::calendar::civil_day(at, &self.rules.law.zone)
    }
}
