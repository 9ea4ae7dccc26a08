//! The summary list: what was asked, when, when it ends, until when it can be taken back.

use super::LetterFacts;
use super::told::{Told, schedule};
use crate::{Args, Wording};
use jiff::ToSpan as _;
use termination::case::{Case, DesiredEnd, EndedBy, Kind, Message, Scheduled, Stage};
use termination::settlement::{Credit, Settlement};

/// Labels and values, in their order on every message.
struct List<'a> {
    wording: &'a Wording,
    facts: &'a LetterFacts<'a>,
    told: &'a Told,
    rows: Vec<(String, String)>,
}

pub(super) fn facts(wording: &Wording, facts: &LetterFacts<'_>, told: &Told) -> Vec<(String, String)> {
    let mut list = List {
        wording,
        facts,
        told,
        rows: vec![],
    };
    if let Message::Code { .. } = facts.message {
        list.row_if_known("fact-code-until", "code-until");
        return list.rows;
    }
    list.asked();
    list.row("fact-received", told.value("received"));
    list.stage();
    list.rows
}

impl List<'_> {
    fn row(&mut self, label: &str, value: String) {
        self.rows.push((self.told.text(self.wording, label), value));
    }

    fn row_if_known(&mut self, label: &str, name: &str) {
        if self.told.knows(name) {
            self.row(label, self.told.value(name));
        }
    }

    fn asked(&mut self) {
        let (language, asked) = (self.facts.language, &self.facts.case.asked);
        self.row("fact-what", self.wording.kind(language, told_kind(self.facts)));
        let lines = self.facts.lines_told();
        if !lines.is_empty() {
            self.row("fact-lines", self.wording.list(language, &lines));
        }
        if self.facts.may_reach_another() {
            return;
        }
        self.row_if_known("fact-name", "name");
        self.row(
            "fact-end-asked",
            self.wording.desired_end(language, asked.kind, asked.end),
        );
        if asked.kind != Kind::StatutoryWithdrawal {
            self.row(
                "fact-keep-number",
                self.wording.keep_number(language, asked.keep_number),
            );
        }
    }

    fn stage(&mut self) {
        match &self.facts.case.stage {
            Stage::Received(_) if self.facts.may_reach_another() => {}
            Stage::Received(_) => self.received(self.facts.case),
            Stage::Pending(pending) => {
                self.instant("fact-confirmed", pending.confirmed_at);
                self.row("fact-ends", self.told.value("ends"));
                if !self.facts.case.ends_without_way_back() {
                    self.row("fact-no-return", self.told.value("no-return"));
                }
                self.off_by(&pending.schedule);
            }
            Stage::Ceasing(_) | Stage::Settling(_) => {
                self.row("fact-ends", self.told.value("ends"));
                if let Some(schedule) = schedule(&self.facts.case.stage) {
                    self.off_by(schedule);
                }
            }
            Stage::Closed(closed) if !self.facts.may_reach_another() => {
                self.row("fact-ended", self.told.value("ends"));
                self.row("fact-off", self.told.value("off"));
                self.settlement(&closed.settlement);
                self.row("fact-port-out", self.told.value("port-out"));
                self.row("fact-rests", self.told.value("rests"));
            }
            Stage::Closed(_) => self.row("fact-ended", self.told.value("ends")),
            Stage::Withdrawn(EndedBy::Requester { .. }) => self.row("fact-taken-back", self.told.value("at")),
            Stage::Withdrawn(EndedBy::Owner { .. }) => self.row("fact-stopped", self.told.value("at")),
            Stage::Lapsed(_) | Stage::Refused(_) => {}
        }
    }

    fn received(&mut self, case: &Case) {
        if case.asked.end == DesiredEnd::EndOfPaidPeriod && case.asked.kind != Kind::StatutoryWithdrawal {
            self.row("fact-ends", self.told.text(self.wording, "fact-ends-unknown"));
        }
        self.row("fact-lapses", self.told.value("lapses"));
    }

    fn instant(&mut self, label: &str, at: jiff::Timestamp) {
        self.row(
            label,
            self.wording
                .instant_to_second(self.facts.language, at, self.facts.zone),
        );
    }

    fn off_by(&mut self, schedule: &Scheduled) {
        let day = self
            .wording
            .date(self.facts.language, schedule.cut_due.last_day());
        let value = self.wording.text_with(
            self.facts.language,
            "fact-off-by-value",
            &Args::new().set("date", day),
        );
        self.row("fact-off-by", value);
    }

    fn settlement(&mut self, settlement: &Settlement) {
        for credit in &settlement.lines {
            let line = self.masked(credit);
            let label =
                self.wording
                    .text_with(self.facts.language, "fact-credit", &Args::new().set("line", line));
            self.rows.push((label, self.credit(credit)));
        }
        if settlement.lines.len() > 1 {
            self.row_if_known("fact-credit-total", "credit");
        }
    }

    fn credit(&self, credit: &Credit) -> String {
        let language = self.facts.language;
        let last_on = credit.period.end_on.saturating_sub(1.day());
        let args = Args::new()
            .set("amount", self.wording.money(language, credit.amount))
            .set("days", credit.unused_days)
            .set("from", self.wording.date_short(language, credit.period.start_on))
            .set("to", self.wording.date_short(language, last_on))
            .set("fee", self.wording.money(language, credit.fee));
        self.wording.text_with(language, "fact-credit-value", &args)
    }

    fn masked(&self, credit: &Credit) -> String {
        let asked = self.facts.case.asked.lines.iter().zip(self.facts.lines);
        let mut of_credit = asked.filter(|(line, _)| **line == Some(credit.subscription));
        of_credit
            .next()
            .map(|(_, masked)| masked.clone())
            .unwrap_or_default()
    }
}

/// The kind; without its cause where the message may reach somebody else, for the cause is the requester's.
fn told_kind(facts: &LetterFacts<'_>) -> Kind {
    match facts.case.asked.kind {
        Kind::ForCause { .. } if facts.may_reach_another() => Kind::Ordinary,
        Kind::Ordinary | Kind::ForCause { .. } | Kind::StatutoryWithdrawal => facts.case.asked.kind,
    }
}
