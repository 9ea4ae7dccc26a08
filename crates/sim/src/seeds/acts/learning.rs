//! What saying something may prove or confirm, and what an answer of the engine tells us: the model learns from what
//! people did, and not from what the engine made of it.

use super::asking::is_email;
use crate::seeds::invariant::Invariant;
use crate::seeds::judge::CLOCKS_DIFFER;
use crate::seeds::model::{CaseModel, Told, What};
use crate::seeds::people::People;
use crate::seeds::world::World;
use jiff::{SignedDuration, Timestamp};
use termination::case::{Answered, ConfirmedBy, KeepNumber, Proposal, SecondOpinion};
use termination::identifier::{CaseId, CommandId};
use termination::identity::evidence::{Kind, Outcome};
use termination::party::Channel;
use termination::verification::CodeTo;
use termination::{Command, Event};

impl World {
    /// What saying this may prove or confirm, whatever comes of it.
    pub(super) fn learn(&mut self, id: CaseId, what: &What) {
        let inbox = self.outside.inbox(id);
        let fold = self.books.case(id).map(|case| &case.fold);
        let holder = fold.and_then(|fold| fold.holder);
        let customer = holder.and_then(|holder| self.people.customer_of(holder));
        let email = customer.and_then(|customer| customer.holder.email.clone());
        let code = fold.and_then(|fold| Some((inbox.codes.get(&fold.codes)?.as_str(), fold.code_to?)));
        let right = |answer: &str| {
            code.filter(|(code, _)| *code == answer)
                .map(|(_, to)| kind_of(to))
        };
        let Some(model) = self.model.cases.get_mut(&id) else {
            return;
        };
        let keeps = model.intake.keep_number == KeepNumber::Yes;
        match what {
            What::Correct(contact) => model.may_be_on_file |= is_email(contact, email.as_deref()),
            What::Command(Command::AnswerCode { answer }) => {
                if let Some(kind) = right(answer) {
                    model.shown.push((self.now, kind));
                    model.may_be_confirmed |= !keeps;
                }
            }
            What::Command(Command::ProveBySession { holder: of }) if holder == Some(*of) => {
                model.shown.push((self.now, Kind::Session));
            }
            What::Command(Command::Answer { answered, .. }) => match answered {
                Answered::Code { answer, yes } => {
                    if let Some(kind) = right(answer) {
                        model.shown.push((self.now, kind));
                        model.may_be_confirmed |= *yes && !keeps;
                    }
                }
                Answered::Compared { kind, outcome, .. } if *outcome == Outcome::Proven => {
                    model.shown.push((self.now, *kind));
                }
                Answered::Compared { .. } => {}
            },
            What::Command(Command::Judge { number, by, verdict }) => {
                let proposed = fold.and_then(|fold| fold.proposals.get(number));
                model.may_be_proven |= *verdict == SecondOpinion::Approve
                    && proposed.is_some_and(|(what, of)| *what == Proposal::OverrideCheck && of != by);
            }
            What::Command(Command::Confirm { by, despite_porting }) if *despite_porting || !keeps => {
                let from_mail = said_yes(model, by, inbox.mail_code.as_ref());
                model.may_be_proven |= from_mail && model.may_be_on_file && holder.is_some();
            }
            What::Command(_) => {}
        }
        model.may_be_proven |= is_enough(model, &self.people, self.now);
    }

    /// What the answer to a command tells, the first time it is heard.
    pub(super) fn told(&mut self, id: CaseId, command: CommandId, answer: &engine::Answer) {
        let step = self.step;
        let Some(model) = self.model.cases.get_mut(&id) else {
            return;
        };
        let said = model.commands.iter_mut().find(|said| said.id == command);
        let said = said.map(|said| {
            said.told = Some(Told::of(answer));
            said.what.clone()
        });
        let stopped = |event: &Event| matches!(event, Event::Withdrawn { .. } | Event::Objected { .. });
        if answer.events.iter().any(stopped) {
            model.withdrawn_in = Some(step);
        }
        let reopened = |event: &Event| matches!(event, Event::Reopened { .. });
        if answer.events.iter().any(reopened) {
            model.begin_anew();
        }
        self.count_wrong_answers(id, said.as_ref(), &answer.events);
        if let Some(What::Command(Command::Judge { number, by, .. })) = said {
            self.judge_four_eyes(id, (number, by), &answer.events);
        }
    }

    /// Nobody agrees with a proposal of their own: told by who really said both.
    fn judge_four_eyes(
        &mut self,
        id: CaseId,
        (number, by): (u32, termination::identifier::StaffId),
        events: &[Event],
    ) {
        let approved = events.iter().any(|event| matches!(event, Event::Approved { .. }));
        let fold = self.books.case(id).map(|case| &case.fold);
        let proposer = fold.and_then(|fold| Some(fold.proposals.get(&number)?.1));
        self.findings.expect(
            !approved || proposer.is_some_and(|proposer| proposer != by),
            Invariant::FourEyes,
            || format!("{id}: {by} agreed with proposal {number} of {proposer:?}"),
        );
    }

    /// Wrong answers at the desks, by line, over all cases; and no desk looks at an answer while a line is locked.
    fn count_wrong_answers(&mut self, id: CaseId, said: Option<&What>, events: &[Event]) {
        let at_desk = matches!(said, Some(What::Command(Command::Answer { .. })));
        let Some(case) = self.books.case(id) else { return };
        let lines = case.fold.lines.clone();
        for line in lines {
            let guesses = self.model.guesses.entry(line).or_default();
            for event in events {
                if let Event::Answered { at, counts, .. } = event {
                    let locked = guesses.locked_until.filter(|_| guesses.calmed_in < self.step);
                    let looked_at = at_desk && locked.is_some_and(|until| *at < until);
                    self.findings.expect(!looked_at, Invariant::LocksLine, || {
                        format!("{id}: an answer at {at} was looked at, {line} is locked until {locked:?}")
                    });
                    // What befell in one step befell in an order that nobody knows.
                    if *counts && guesses.calmed_in < self.step {
                        guesses.wrong += 1;
                    }
                } else if let Event::LineLocked { until, .. } = event {
                    guesses.locked_until = guesses.locked_until.max(Some(*until));
                    (guesses.wrong, guesses.calmed_in) = (0, self.step);
                } else if matches!(event, Event::Verified { .. }) {
                    // A proof forgives, the lock as well.
                    guesses.locked_until = None;
                    (guesses.wrong, guesses.calmed_in) = (0, self.step);
                }
            }
        }
    }
}

/// Notes a yes that counts; whether it came from the mail.
fn said_yes(model: &mut CaseModel, by: &ConfirmedBy, mail_code: Option<&String>) -> bool {
    match by {
        ConfirmedBy::MailedLink { same_browser, code } => {
            let counts = *same_browser || (code.is_some() && code.as_ref() == mail_code);
            model.may_be_confirmed |= counts;
            return counts;
        }
        ConfirmedBy::CasePage => model.may_be_confirmed |= model.may_be_proven,
        ConfirmedBy::Spoken { at } => {
            model.may_be_confirmed |= model.may_be_proven && at.channel == Channel::Phone;
        }
        ConfirmedBy::Signed { at, .. } => {
            model.may_be_confirmed |= model.may_be_proven && at.channel == Channel::Shop;
        }
    }
    false
}

/// Whether what was shown lately is enough in any channel where nothing stands out: the least there is.
fn is_enough(model: &CaseModel, people: &People, now: Timestamp) -> bool {
    let Some(rules) = people.rules(&model.intake.operator) else {
        return false;
    };
    let minutes = i64::from(rules.operator.policy.answer_minutes);
    let long = SignedDuration::from_mins(minutes) + CLOCKS_DIFFER;
    let since = now.saturating_sub(long).unwrap_or(Timestamp::MIN);
    let fresh = |kind: &Kind| {
        model
            .shown
            .iter()
            .any(|(at, shown)| shown == kind && *at >= since)
    };
    let ladder = &rules.operator.evidence.ladder;
    [Channel::Online, Channel::Phone, Channel::Shop]
        .into_iter()
        .filter_map(|channel| ladder.ladder(channel))
        .flat_map(|ladder| &ladder.plain)
        .any(|way| way.kinds().iter().all(fresh))
}

const fn kind_of(to: CodeTo) -> Kind {
    match to {
        CodeTo::Line => Kind::CodeToLine,
        CodeTo::AddressOnFile => Kind::CodeToAddress,
    }
}
