//! The facts of a case as the texts take them: every instant, day and amount already in words.

use super::LetterFacts;
use crate::Wording;
use crate::args::Args;
use termination::case::{
    Closed, EndRule, EndedBy, KeepNumber, Kind, Message, RefusedBecause, Scheduled, Stage, Yes,
};
use termination::party::{Acting, Channel, Language};

/// Arguments by name, computed once for a message.
pub(crate) struct Told {
    language: Language,
    count: usize,
    values: Vec<(&'static str, String)>,
}

impl Told {
    pub(crate) fn new(wording: &Wording, facts: &LetterFacts<'_>) -> Self {
        let stage = &facts.case.stage;
        let mut told = Self {
            language: facts.language,
            count: facts.lines_told().len(),
            values: vec![],
        };
        told.common(wording, facts);
        told.people(wording, facts);
        told.codes(wording, facts);
        told.by_stage(wording, facts);
        if let Some(schedule) = schedule(stage) {
            told.schedule(wording, facts, schedule);
        }
        if let Stage::Closed(closed) = stage {
            told.closed(wording, facts, closed);
        }
        told
    }

    /// The text with all that is known.
    pub(crate) fn text(&self, wording: &Wording, id: &str) -> String {
        wording.text_with(self.language, id, &self.args())
    }

    pub(crate) fn args(&self) -> Args<'_> {
        let start = Args::new().set("count", self.count);
        self.values
            .iter()
            .fold(start, |args, (name, value)| args.set(name, value.as_str()))
    }

    /// Whether the case has this argument.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.values.iter().any(|(known, _)| *known == name)
    }

    /// One of the arguments; empty when the case does not have it.
    pub(crate) fn value(&self, name: &str) -> String {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }

    fn add(&mut self, name: &'static str, value: impl Into<String>) {
        self.values.push((name, value.into()));
    }

    fn common(&mut self, wording: &Wording, facts: &LetterFacts<'_>) {
        let (language, zone, asked) = (facts.language, facts.zone, &facts.case.asked);
        let statutory = asked.kind == Kind::StatutoryWithdrawal;
        self.add("operator", facts.operator);
        self.add("reference", facts.case.reference.to_string());
        self.add("kind", if statutory { "withdrawal" } else { "termination" });
        self.add(
            "keep-number",
            if asked.keep_number == KeepNumber::Yes {
                "yes"
            } else {
                "no"
            },
        );
        self.add(
            "entered",
            if asked.channel == Channel::BackOffice {
                "back-office"
            } else {
                "requester"
            },
        );
        self.add("received", wording.instant_to_second(language, asked.at, zone));
        self.add("received-short", wording.instant_short(language, asked.at, zone));
        self.add("case-link", facts.links.case);
        self.add("confirm-link", facts.links.confirm);
        self.add("owner-link", facts.links.owner);
        if let Some(name) = facts.requester_name() {
            self.add("name", name);
        }
        let left_out = facts.lines_left_out();
        if !left_out.is_empty() {
            self.add("left-out", wording.list(language, &left_out));
        }
    }

    /// For whom somebody asked, through which channel, and how they said yes.
    fn people(&mut self, wording: &Wording, facts: &LetterFacts<'_>) {
        let asked = &facts.case.asked;
        let whose = match asked.acting {
            Acting::Holder => "self",
            Acting::Heir => "heir",
            Acting::Guardian | Acting::Administrator | Acting::Company => "other",
        };
        let channel = match asked.channel {
            Channel::Phone => "phone",
            Channel::Shop => "shop",
            Channel::BackOffice => "back-office",
            Channel::Online | Channel::Api => "online",
        };
        let how = facts.case.yes.map_or("online", |yes| match yes.how {
            Yes::Spoken { .. } => "spoken",
            Yes::CodeAtDesk { .. } => "code-at-desk",
            Yes::Signed { .. } => "signed",
            Yes::Online | Yes::Vouched { .. } => "online",
        });
        self.add("for", whose);
        self.add("channel", channel);
        self.add("how", how);
        if let Some(yes) = facts.case.yes {
            self.add("yes", wording.instant(facts.language, yes.at, facts.zone));
        }
    }

    fn codes(&mut self, wording: &Wording, facts: &LetterFacts<'_>) {
        if let Some(code) = facts.mail_code {
            self.add("mail-code", code);
        }
        if let Some(code) = facts.code {
            self.add("code", code);
        }
        self.add(
            "valid",
            if facts.case.checks.live_code.is_some() {
                "yes"
            } else {
                "no"
            },
        );
        if let Some(live) = facts.case.checks.live_code {
            self.add(
                "code-until",
                wording.instant(facts.language, live.expires_at, facts.zone),
            );
            self.add("code-time", wording.time(live.expires_at, facts.zone));
        }
    }

    fn by_stage(&mut self, wording: &Wording, facts: &LetterFacts<'_>) {
        let (language, zone) = (facts.language, facts.zone);
        match &facts.case.stage {
            Stage::Received(received) => {
                let lapse_at = received.patience.lapse_at;
                self.add("lapses", wording.instant(language, lapse_at, zone));
                self.add("lapses-short", wording.instant_short(language, lapse_at, zone));
            }
            Stage::Withdrawn(EndedBy::Requester { at } | EndedBy::Owner { at }) => {
                self.add("at", wording.instant_to_second(language, *at, zone));
                self.add("at-short", wording.instant_short(language, *at, zone));
            }
            Stage::Lapsed(at) => {
                self.add("at", wording.instant(language, *at, zone));
                self.add("at-short", wording.instant_short(language, *at, zone));
            }
            Stage::Refused(RefusedBecause::WithdrawalOutOfTime { until_on, .. }) => {
                self.add("period", if until_on.is_some() { "over" } else { "none" });
                self.add(
                    "until",
                    until_on.map(|on| wording.date(language, on)).unwrap_or_default(),
                );
            }
            Stage::Pending(_)
            | Stage::Ceasing(_)
            | Stage::Settling(_)
            | Stage::Closed(_)
            | Stage::Refused(RefusedBecause::AnsweredByEarlier { .. }) => {}
        }
    }

    fn schedule(&mut self, wording: &Wording, facts: &LetterFacts<'_>, schedule: &Scheduled) {
        let (language, zone) = (facts.language, facts.zone);
        let ends_on = zone.to_datetime(schedule.ends_at).date();
        self.add("form", form(schedule));
        self.add("ends", wording.instant(language, schedule.ends_at, zone));
        self.add("ends-day", wording.date(language, ends_on));
        self.add(
            "ends-short",
            wording.instant_short(language, schedule.ends_at, zone),
        );
        self.add(
            "no-return",
            wording.instant(language, schedule.point_of_no_return_at, zone),
        );
        self.add(
            "no-return-short",
            wording.instant_short(language, schedule.point_of_no_return_at, zone),
        );
        self.add("off-by", wording.date(language, schedule.cut_due.last_day()));
        self.add("off-why", wording.explain_deadline(language, &schedule.cut_due));
    }

    fn closed(&mut self, wording: &Wording, facts: &LetterFacts<'_>, closed: &Closed) {
        let language = facts.language;
        self.add("off", wording.instant(language, closed.off_at, facts.zone));
        self.add("port-out", wording.date(language, closed.port_out_until_on));
        self.add("rests", wording.date(language, closed.rests_until_on));
        if let Some(total) = closed.settlement.total().filter(|total| !total.is_zero()) {
            self.add("credit", wording.money(language, total));
        }
    }
}

/// How the end is spoken of: as a withdrawal, as counting from the request, or as an instant to come.
fn form(schedule: &Scheduled) -> &'static str {
    match schedule.end_rule {
        EndRule::StatutoryWithdrawal => "withdrawal",
        EndRule::AtRequest | EndRule::NothingPaidAhead => "at-once",
        EndRule::LastDay { .. } | EndRule::PaidPeriod { .. } | EndRule::Corrected => "later",
    }
}

/// The schedule, from the moment there is one.
pub(crate) fn schedule(stage: &Stage) -> Option<&Scheduled> {
    match stage {
        Stage::Pending(pending) => Some(&pending.schedule),
        Stage::Ceasing(ceasing) => Some(&ceasing.schedule),
        Stage::Settling(settling) => Some(&settling.schedule),
        Stage::Closed(closed) => Some(&closed.schedule),
        Stage::Received(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => None,
    }
}

impl LetterFacts<'_> {
    /// The masked lines this message speaks of, each with whether the case ends it: while nothing is proven
    /// all that were asked for, afterwards those that the case ends. To the holder, only their own.
    pub(crate) fn lines_told(&self) -> Vec<String> {
        let only_ours = schedule(&self.case.stage).is_some() || self.may_reach_another();
        self.lines_where(|ours| ours || !only_ours)
    }

    /// The lines that were asked for and are not part of the case, once that may be said.
    fn lines_left_out(&self) -> Vec<String> {
        if schedule(&self.case.stage).is_none() || self.may_reach_another() {
            return vec![];
        }
        self.lines_where(|ours| !ours)
    }

    fn lines_where(&self, wanted: impl Fn(bool) -> bool) -> Vec<String> {
        let asked = self.case.asked.lines.iter().zip(self.lines);
        asked
            .filter(|(line, _)| wanted(line.is_some()))
            .map(|(_, masked)| masked.clone())
            .collect()
    }

    /// Whether the message may reach somebody else than the requester: it then tells nothing of them.
    pub(crate) fn may_reach_another(&self) -> bool {
        matches!(
            self.message,
            Message::Code { .. } | Message::OwnerNotice | Message::ObjectionReceipt
        )
    }
}
