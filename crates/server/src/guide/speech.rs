//! How the guide speaks: one language, one operator, and the numbers that its texts may name.

use crate::shops::hours::Hours;
use crate::shops::said::Clockwork;
use crate::web::Visit;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use termination::party::Language;
use termination::rules::{OpeningHours, OperatorProfile, RuleBook};
use wording::{Args, Wording};

/// One language, one operator, one day.
#[derive(Clone)]
pub(crate) struct Speech {
    wording: Arc<Wording>,
    language: Language,
    rules: Arc<RuleBook>,
    today: Date,
}

impl Speech {
    /// As the visit's page speaks, today where legal days are counted.
    pub(crate) fn of(visit: &Visit) -> Self {
        let zone = visit.operator.law.zone.clone();
        let today = visit.app.engine().now().to_zoned(zone).date();
        Self::new(
            visit.app.wording().clone(),
            visit.language,
            visit.operator.clone(),
            today,
        )
    }

    pub(crate) fn new(wording: Arc<Wording>, language: Language, rules: Arc<RuleBook>, today: Date) -> Self {
        Self {
            wording,
            language,
            rules,
            today,
        }
    }

    /// What the operator's file says.
    pub(crate) fn operator(&self) -> &OperatorProfile {
        &self.rules.operator
    }

    /// A text of the guide; it may name the operator and the numbers that hold today.
    pub(crate) fn text(&self, id: &str) -> String {
        let (operator, law) = (&self.rules.operator, &self.rules.law);
        let args = Args::new()
            .set("operator", operator.name_in(self.language.code()))
            .set("days", operator.policy.sla_working_days)
            .set("port", operator.policy.port_out_days)
            .set("withdrawal", law.withdrawal_days.on(self.today))
            .set("months", law.furthest_end_months.on(self.today))
            .set("languages", self.languages_spoken().unwrap_or_default());
        self.wording.text_with(self.language, id, &args)
    }

    /// A text with arguments of its own.
    pub(crate) fn say(&self, id: &str, args: &Args<'_>) -> String {
        self.wording.text_with(self.language, id, args)
    }

    /// Every text.
    pub(crate) fn wording(&self) -> &Wording {
        &self.wording
    }

    /// The language that is spoken.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// How opening hours are said at a moment.
    pub(crate) fn clockwork(&self, now: Timestamp) -> Clockwork<'_> {
        Clockwork {
            wording: &self.wording,
            language: self.language,
            zone: &self.rules.law.zone,
            now,
        }
    }

    /// Opening hours that can be asked about the days around today. They were checked at start-up.
    pub(crate) fn hours(&self, written: Option<&OpeningHours>, today: Date) -> Option<Hours> {
        Hours::read(&written?.text, &self.rules.law.holidays, today).ok()
    }

    /// Names of languages, written out; `None` when none of them is known.
    pub(crate) fn spoken(&self, codes: &[String]) -> Option<String> {
        let known = codes
            .iter()
            .filter_map(|code| Language::from_code(code.get(..2)?));
        let name = |language: Language| {
            self.wording
                .text(self.language, &format!("guide-spoken-{}", language.code()))
        };
        let names: Vec<_> = known.map(name).collect();
        (!names.is_empty()).then(|| self.wording.list(self.language, &names))
    }

    /// The languages of customer service, written out; `None` when the operator's file names none.
    pub(crate) fn languages_spoken(&self) -> Option<String> {
        self.spoken(&self.rules.operator.languages)
    }
}
