//! Why a date is that date.

use crate::{Args, Wording};
use jiff::civil::Weekday;
use termination::calendar::{Deadline, Step, Why};
use termination::case::{EndRule, Scheduled};
use termination::party::Language;

impl Wording {
    /// A deadline in one sentence: "2 working days, counted from Monday 20 July 2026; Tuesday 21 July 2026 is a
    /// holiday (National Day)."
    pub fn explain_deadline(&self, language: Language, deadline: &Deadline) -> String {
        let days = deadline.steps.iter().filter_map(counted).max().unwrap_or(0);
        let args = Args::new()
            .set("days", days)
            .set("from", self.date(language, deadline.counted_from));
        let start = self.text_with(language, "explain-deadline", &args);
        let weekends = self.weekends(language, &deadline.steps);
        let others = deadline
            .steps
            .iter()
            .filter_map(|step| self.exception(language, step));
        let text = others.chain(weekends).fold(start, |first, next| {
            self.text_with(
                language,
                "explain-and",
                &Args::new().set("first", first).set("next", next),
            )
        });
        self.text_with(language, "explain-sentence", &Args::new().set("text", text))
    }

    /// Every day on the way to a deadline with what it is, for a table: ("Tuesday 21 July 2026", "holiday
    /// (National Day)").
    pub fn explain_steps(&self, language: Language, deadline: &Deadline) -> Vec<(String, String)> {
        let told = |step: &Step| (self.date(language, step.on), self.explain_step(language, step));
        deadline.steps.iter().map(told).collect()
    }

    /// Why the contract ends when it ends.
    pub fn explain_end(&self, language: Language, rule: EndRule) -> String {
        match rule {
            EndRule::AtRequest => self.text(language, "explain-end-at-request"),
            EndRule::LastDay { on } => {
                let args = Args::new().set("date", self.date(language, on));
                self.text_with(language, "explain-end-last-day", &args)
            }
            EndRule::PaidPeriod { last_paid_on } => {
                let args = Args::new().set("date", self.date(language, last_paid_on));
                self.text_with(language, "explain-end-paid-period", &args)
            }
            EndRule::NothingPaidAhead => self.text(language, "explain-end-nothing-paid-ahead"),
            EndRule::StatutoryWithdrawal => self.text(language, "explain-end-statutory-withdrawal"),
            EndRule::Corrected => self.text(language, "explain-end-corrected"),
        }
    }

    /// Why the point of no return lies where it lies: at the end, or a while after the yes when the end was
    /// earlier than that.
    pub fn explain_point_of_no_return(&self, language: Language, schedule: &Scheduled) -> String {
        let at_the_end = schedule.point_of_no_return_at == schedule.ends_at;
        let id = if at_the_end {
            "explain-no-return-at-end"
        } else {
            "explain-no-return-after-end"
        };
        self.text(language, id)
    }

    /// The name of a legal holiday by its key in the law file, else the key.
    pub fn holiday(&self, language: Language, key: &str) -> String {
        let id = format!("holiday-{key}");
        if self.has(language, &id) {
            self.text(language, &id)
        } else {
            key.to_owned()
        }
    }

    fn explain_step(&self, language: Language, step: &Step) -> String {
        match &step.why {
            Why::Counted(number) => self.text_with(
                language,
                "explain-step-counted",
                &Args::new().set("number", *number),
            ),
            Why::Weekend => self.text(language, "explain-step-weekend"),
            Why::Holiday(key) => {
                let args = Args::new().set("holiday", self.holiday(language, key));
                self.text_with(language, "explain-step-holiday", &args)
            }
            Why::AfterCutoff => self.text(language, "explain-step-after-cutoff"),
        }
    }

    /// A day that was passed over for a reason of its own. Weekends are told once, together.
    fn exception(&self, language: Language, step: &Step) -> Option<String> {
        let date = self.date(language, step.on);
        match &step.why {
            Why::Counted(_) | Why::Weekend => None,
            Why::Holiday(key) => {
                let args = Args::new()
                    .set("date", date)
                    .set("holiday", self.holiday(language, key));
                Some(self.text_with(language, "explain-holiday", &args))
            }
            Why::AfterCutoff => {
                Some(self.text_with(language, "explain-after-cutoff", &Args::new().set("date", date)))
            }
        }
    }

    fn weekends(&self, language: Language, steps: &[Step]) -> Option<String> {
        let mut weekends = steps.iter().filter(|step| step.why == Why::Weekend).peekable();
        weekends.peek()?;
        let saturdays = weekends.any(|step| step.on.weekday() == Weekday::Saturday);
        let id = if saturdays {
            "explain-weekends"
        } else {
            "explain-sundays"
        };
        Some(self.text(language, id))
    }
}

fn counted(step: &Step) -> Option<u8> {
    match step.why {
        Why::Counted(number) => Some(number),
        Why::Weekend | Why::Holiday(_) | Why::AfterCutoff => None,
    }
}
