//! The steps of a case, done and to come, each with its date and the reason for it.

mod milestones;

pub(crate) use milestones::Milestones;

use super::end;
use super::words::Words;
use jiff::Timestamp;
use termination::case::{EndPreview, Scheduled, Yes};
use termination::party::Channel;
use termination::verification::Evidence;
use wording::Args;

/// One step as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    /// `done`, `next`, `later`, `limit` or `limit past`: the point of no return is drawn as a line.
    pub(crate) state: &'static str,
    /// What happens.
    pub(crate) name: String,
    /// When it happened or will happen; empty when only the note says so.
    pub(crate) when: String,
    /// The same instant for machines, RFC 3339; empty when there is none.
    pub(crate) instant: String,
    /// The promise, or what it means.
    pub(crate) note: String,
    /// Why this date.
    pub(crate) why: Vec<String>,
    /// Each day that was counted on the way, with what it is.
    pub(crate) days: Vec<(String, String)>,
}

/// An end that does not hold yet.
pub(crate) struct Foreseen {
    /// The end.
    pub(crate) end: EndPreview,
    /// What is missing before it holds.
    pub(crate) condition: String,
}

/// The steps of a case at `now`. `milestones` are what its events tell; `foreseen` is its end while nothing is
/// scheduled.
pub(crate) fn steps(
    milestones: &Milestones,
    foreseen: Option<&Foreseen>,
    words: &Words,
    now: Timestamp,
) -> Vec<Step> {
    let line = Line {
        milestones,
        foreseen,
        words,
        now,
    };
    let mut steps = vec![line.received()];
    if let Some((id, at)) = milestones.exit {
        steps.extend(
            [line.proven(), line.confirmed()]
                .into_iter()
                .filter(|step| step.state == "done"),
        );
        steps.push(line.exit(id, at));
        return steps;
    }
    steps.extend([line.proven(), line.confirmed()]);
    steps.extend(line.end_and_after());
    mark_next(&mut steps);
    steps
}

/// The first step that is still to come is the next one. The point of no return is no step.
fn mark_next(steps: &mut [Step]) {
    if let Some(step) = steps.iter_mut().find(|step| step.state == "later") {
        step.state = "next";
    }
}

struct Line<'a> {
    milestones: &'a Milestones,
    foreseen: Option<&'a Foreseen>,
    words: &'a Words,
    now: Timestamp,
}

impl Line<'_> {
    fn step(&self, id: &str, at: Option<Timestamp>) -> Step {
        Step {
            state: if at.is_some_and(|at| at <= self.now) {
                "done"
            } else {
                "later"
            },
            name: self.words.text(id),
            when: at.map_or_else(String::new, |at| self.words.instant(at)),
            instant: at.map_or_else(String::new, |at| at.to_string()),
            note: String::new(),
            why: Vec::new(),
            days: Vec::new(),
        }
    }

    /// A step with its general reason, and a promise while it is still to come.
    fn explained(&self, id: &str, at: Option<Timestamp>, promise: impl FnOnce() -> String) -> Step {
        let step = self.step(id, at);
        let note = if at.is_none() { promise() } else { String::new() };
        Step {
            why: vec![self.words.text(&format!("{id}.why"))],
            note,
            ..step
        }
    }

    fn received(&self) -> Step {
        let at = self.milestones.received_at;
        let step = self.explained("case-step-received", Some(at), String::new);
        Step {
            when: self.words.second(at),
            ..step
        }
    }

    fn lapse(&self, id: &str) -> String {
        let date = self.words.date(self.words.day(self.milestones.lapse_at));
        self.words.text_with(id, &Args::new().set("date", date))
    }

    fn proven(&self) -> Step {
        let id = "case-step-proven";
        let Some((at, by)) = self.milestones.proven else {
            return Step {
                note: self.lapse(if self.milestones.acts_for_another {
                    "case-step-proven.promise-acting"
                } else {
                    "case-step-proven.promise"
                }),
                ..self.step(id, None)
            };
        };
        let why = self
            .words
            .text_with("case-step-proven.why", &self.by(evidence(by)));
        Step {
            why: vec![why],
            ..self.step(id, Some(at))
        }
    }

    fn confirmed(&self) -> Step {
        let at = self.milestones.confirmed_at;
        let by = match self.milestones.how {
            Yes::Vouched { .. } => "back-office",
            Yes::Spoken { .. } => "spoken",
            Yes::CodeAtDesk { .. } => "code-at-desk",
            Yes::Signed { .. } => "signed",
            Yes::Online => "requester",
        };
        let note = match at {
            Some(_) => String::new(),
            None => self.lapse("case-step-confirmed.promise"),
        };
        Step {
            why: vec![self.words.text_with("case-step-confirmed.why", &self.by(by))],
            note,
            ..self.step("case-step-confirmed", at)
        }
    }

    /// Who did a step, and the operator.
    fn by(&self, by: &'static str) -> Args<'_> {
        Args::new().set("by", by).set("operator", self.words.operator())
    }

    fn exit(&self, id: &'static str, at: Timestamp) -> Step {
        self.explained(id, Some(at), String::new)
    }

    fn end_and_after(&self) -> Vec<Step> {
        let words = self.words;
        let steps = match &self.milestones.schedule {
            Some(schedule) => [self.ends(schedule), self.no_return(schedule), self.off(schedule)],
            None => [
                self.may_end(),
                Step {
                    state: "limit",
                    note: words.text("case-step-no-return.unknown"),
                    ..self.step("case-step-no-return", None)
                },
                self.explained("case-step-off", None, || self.promise_after_end()),
            ],
        };
        let settled = self.explained("case-step-settled", self.milestones.settled_at, || {
            words.text("case-step-settled.promise")
        });
        let closed = self.explained("case-step-closed", self.milestones.closed_at, || {
            words.text("case-step-closed.promise")
        });
        steps.into_iter().chain([settled, closed]).collect()
    }

    fn may_end(&self) -> Step {
        let step = self.step("case-step-ends", None);
        let Some(Foreseen { end, condition }) = self.foreseen else {
            let note = self.words.text("case-step-ends.unknown");
            return Step { note, ..step };
        };
        Step {
            when: self.words.instant(end.ends_at),
            instant: end.ends_at.to_string(),
            note: condition.clone(),
            why: vec![end::explain(self.words, end.rule)],
            ..step
        }
    }

    fn ends(&self, schedule: &Scheduled) -> Step {
        let explained = end::explain(self.words, schedule.end_rule);
        let why = vec![explained, self.words.text("case-step-ends.bill")];
        Step {
            why,
            ..self.step("case-step-ends", Some(schedule.ends_at))
        }
    }

    fn no_return(&self, schedule: &Scheduled) -> Step {
        let at = schedule.point_of_no_return_at;
        let past = at <= self.now;
        let signed = matches!(self.milestones.how, Yes::Signed { at_once: true, .. });
        let why = if signed {
            self.words.text("case-step-no-return.signed")
        } else {
            let wording = self.words.wording();
            wording.explain_point_of_no_return(self.words.language(), schedule)
        };
        Step {
            state: if past { "limit past" } else { "limit" },
            note: if past {
                String::new()
            } else {
                self.words.text("case-step-no-return.until")
            },
            why: vec![why],
            ..self.step("case-step-no-return", Some(at))
        }
    }

    fn off(&self, schedule: &Scheduled) -> Step {
        let id = "case-step-off";
        let (wording, language) = (self.words.wording(), self.words.language());
        let step = self.explained(id, self.milestones.off_at, || {
            let date = self.words.date(schedule.cut_due.last_day());
            self.words
                .text_with("case-step-off.promise", &Args::new().set("date", date))
        });
        if self.milestones.off_at.is_some() {
            return step;
        }
        let why = vec![
            wording.explain_deadline(language, &schedule.cut_due),
            step.why.concat(),
        ];
        Step {
            why,
            days: wording.explain_steps(language, &schedule.cut_due),
            ..step
        }
    }

    fn promise_after_end(&self) -> String {
        let days = self.words.rules().operator.policy.sla_working_days;
        self.words
            .text_with("case-step-off.later", &Args::new().set("days", days))
    }
}

const fn evidence(by: Evidence) -> &'static str {
    match by {
        Evidence::Session => "session",
        Evidence::CodeToLine => "code-to-line",
        Evidence::CodeToAddress => "code-to-address",
        Evidence::LinkToAddressOnFile => "link-to-address-on-file",
        Evidence::BackOffice { .. } => "back-office",
        Evidence::Answers {
            channel: Channel::Phone,
            ..
        } => "answers-by-phone",
        Evidence::Answers { .. } => "answers-in-shop",
        Evidence::TwoOfStaff { .. } => "two-of-staff",
    }
}
