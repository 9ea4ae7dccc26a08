//! What customers, owners and staff say to a case: right and wrong codes, yes, no, at the last second, twice, and
//! into crashes.

use super::Next;
use super::asking::Came;
use super::desk::{self, DeskWish};
use crate::seeds::bugs::Bug;
use crate::seeds::coverage::Met;
use crate::seeds::database::Cut;
use crate::seeds::fault::SeedsFault;
use crate::seeds::invariant::Invariant;
use crate::seeds::model::{Said, Told, What};
use crate::seeds::world::World;
use engine::EngineError;
use std::collections::BTreeMap;
use termination::case::ConfirmedBy;
use termination::identifier::{CaseId, CommandId};
use termination::verification::CodeTo;
use termination::{Command, Refusal};

/// What somebody wants to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::seeds) enum Wish {
    RightCode,
    OldCode,
    WrongCode,
    NewCode,
    MailLink,
    MailLinkElsewhere,
    CasePage,
    Session,
    Withdraw,
    Object,
    Correct,
    Resend,
    Statutory,
    RevokeLink,
    Retry,
    AtDesk(DeskWish),
}

const WISHES: [(usize, Wish); 15] = [
    (22, Wish::RightCode),
    (2, Wish::OldCode),
    (7, Wish::WrongCode),
    (7, Wish::NewCode),
    (10, Wish::MailLink),
    (8, Wish::MailLinkElsewhere),
    (6, Wish::CasePage),
    (6, Wish::Session),
    (5, Wish::Withdraw),
    (3, Wish::Object),
    (4, Wish::Correct),
    (5, Wish::Resend),
    (4, Wish::Statutory),
    (2, Wish::RevokeLink),
    (1, Wish::Retry),
];

impl World {
    pub(super) async fn say_something(&mut self) -> Result<(), SeedsFault> {
        let Some(id) = self.some_case() else { return Ok(()) };
        let wish = self.random.weighted(&WISHES).unwrap_or(Wish::Resend);
        self.wish(id, wish).await?;
        if wish == Wish::NewCode && self.random.percent(70) {
            self.next.extend([Next::Wait, Next::Say(id, Wish::RightCode)]);
        }
        Ok(())
    }

    /// Somebody of the staff says something; what was proposed is mostly looked at.
    pub(super) async fn say_at_desk(&mut self) -> Result<(), SeedsFault> {
        let Some(id) = self.some_case() else { return Ok(()) };
        let wish = self.random.weighted(&desk::WISHES).unwrap_or(DeskWish::Answer);
        self.wish(id, Wish::AtDesk(wish)).await?;
        if wish == DeskWish::Propose && self.random.percent(80) {
            if self.random.percent(30) {
                self.next
                    .push_back(Next::Say(id, Wish::AtDesk(DeskWish::JudgeOneself)));
            }
            self.next
                .push_back(Next::Say(id, Wish::AtDesk(DeskWish::JudgeAnothers)));
        }
        Ok(())
    }

    /// Says it, to a case that is there.
    pub(super) async fn wish(&mut self, id: CaseId, wish: Wish) -> Result<(), SeedsFault> {
        if self.books.case(id).is_none() {
            return Ok(());
        }
        let what = self.worded(id, wish);
        let command = CommandId::from_entropy(self.random.bytes());
        self.say(id, command, what).await
    }

    /// A command that was said before, by the same id: a form sent twice, a client that retries.
    pub(super) async fn say_again(&mut self) -> Result<(), SeedsFault> {
        let Some(id) = self.some_case() else { return Ok(()) };
        let said = self.model.cases.get(&id).map_or(&[][..], |model| &model.commands);
        if let Some(said) = self.random.one_of(said).cloned() {
            self.say(id, said.id, said.what).await?;
        }
        Ok(())
    }

    /// A change of mind around the point of no return, a microsecond before, at it, or after it.
    pub(super) async fn say_at_the_last_second(&mut self) -> Result<(), SeedsFault> {
        let here = self.time_of(0).as_microsecond();
        let soon = here + 30 * 24 * 3_600_000_000;
        let points: Vec<_> = self
            .books
            .cases
            .iter()
            .filter(|(_, case)| case.stage == "pending")
            .filter_map(|(id, case)| {
                let point = case
                    .fold
                    .schedule
                    .as_ref()?
                    .point_of_no_return_at
                    .as_microsecond();
                (here..soon).contains(&point).then_some((*id, point))
            })
            .collect();
        let Some((id, point)) = self.random.one_of(&points).copied() else {
            return Ok(());
        };
        let at = point + self.random.between(-1, 1);
        self.move_node_to(0, at);
        self.outside.count_fault("at the last second");
        let what = if self.random.percent(70) {
            Command::Withdraw
        } else {
            Command::Object
        };
        let command = CommandId::from_entropy(self.random.bytes());
        self.say_on(0, (id, command), What::Command(what), "at the last second")
            .await
    }

    /// Staff try again what is stuck.
    pub(super) async fn staff_retries(&mut self) -> Result<(), SeedsFault> {
        let stuck: Vec<_> = self
            .books
            .cases
            .iter()
            .filter(|(_, case)| {
                let mut open = case.work.values().filter(|work| work.open);
                open.any(|work| matches!(work.kind.as_str(), "cut-failed" | "read-back-contradicts"))
            })
            .map(|(id, _)| *id)
            .collect();
        if let Some(id) = self.random.one_of(&stuck).copied() {
            if self.random.percent(50) {
                self.repair_by_hand(id);
            }
            let command = CommandId::from_entropy(self.random.bytes());
            self.say(id, command, What::Command(Command::Retry)).await?;
        }
        Ok(())
    }

    /// Lines that the network left alive are cut by hand.
    pub(super) fn repair_by_hand(&self, id: CaseId) {
        let lines = self.books.case(id).map_or(&[][..], |case| &case.fold.lines);
        for line in lines.iter().filter_map(|line| self.people.line_of(*line)) {
            self.outside.repair(line.msisdn);
        }
    }

    /// Mostly one that is open; and now and then one of any stage there is, the rare ones as often as the others.
    pub(super) fn some_case(&mut self) -> Option<CaseId> {
        let mut stages = BTreeMap::<&str, Vec<CaseId>>::new();
        for id in &self.model.order {
            if let Some(case) = self.books.case(*id) {
                stages.entry(case.fold.stage.name()).or_default().push(*id);
            }
        }
        let open = ["received", "pending", "ceasing"];
        let open: Vec<_> = open
            .iter()
            .filter_map(|stage| stages.get(stage))
            .flatten()
            .copied()
            .collect();
        if !open.is_empty() && self.random.percent(70) {
            return self.random.one_of(&open).copied();
        }
        let stages: Vec<_> = stages.into_values().collect();
        let stage = self.random.one_of(&stages)?;
        self.random.one_of(stage).copied()
    }

    /// Anything that somebody may want.
    pub(super) fn any_wish(&mut self, id: CaseId) -> What {
        let wish = if self.random.percent(30) {
            Wish::AtDesk(self.random.weighted(&desk::WISHES).unwrap_or(DeskWish::Answer))
        } else {
            self.random.weighted(&WISHES).unwrap_or(Wish::Resend)
        };
        self.worded(id, wish)
    }

    fn worded(&mut self, id: CaseId, wish: Wish) -> What {
        let inbox = self.outside.inbox(id);
        let despite_porting = self.random.percent(75);
        let confirm = |by| Command::Confirm { by, despite_porting };
        let last_code = inbox.codes.last_key_value().map(|(_, code)| code.clone());
        What::Command(match wish {
            Wish::RightCode => Command::AnswerCode {
                answer: last_code.unwrap_or_else(|| "no code".into()),
            },
            Wish::OldCode => Command::AnswerCode {
                answer: inbox.codes.values().next().cloned().unwrap_or_default(),
            },
            Wish::WrongCode => Command::AnswerCode {
                answer: last_code.map_or_else(|| "none".into(), |code| other_than(&code)),
            },
            Wish::NewCode => Command::AskForCode {
                to: if self.random.percent(70) {
                    CodeTo::Line
                } else {
                    CodeTo::AddressOnFile
                },
            },
            Wish::MailLink => confirm(ConfirmedBy::MailedLink {
                same_browser: true,
                code: None,
            }),
            Wish::MailLinkElsewhere => {
                let code = match self.random.below(4) {
                    0 => None,
                    1 => Some(
                        inbox
                            .mail_code
                            .map_or_else(|| "none".into(), |code| other_than(&code)),
                    ),
                    _ => inbox.mail_code,
                };
                confirm(ConfirmedBy::MailedLink {
                    same_browser: false,
                    code,
                })
            }
            Wish::CasePage => confirm(ConfirmedBy::CasePage),
            Wish::Session => return self.session_of(id),
            Wish::Withdraw => Command::Withdraw,
            Wish::Object => Command::Object,
            Wish::Correct => return self.correction(id),
            Wish::Resend => Command::Resend,
            Wish::Statutory => Command::ChooseStatutoryWithdrawal,
            Wish::RevokeLink => Command::RevokeLink,
            Wish::Retry => Command::Retry,
            Wish::AtDesk(wish) => self.worded_at_desk(id, wish),
        })
    }

    /// A session of the holder, or of somebody else.
    fn session_of(&mut self, id: CaseId) -> What {
        let holder = self.books.case(id).and_then(|case| case.fold.holder);
        let other = self.random.below(self.people.customers.len());
        let other = self
            .people
            .customers
            .get(other)
            .and_then(|customer| customer.party);
        let own = self.random.percent(75);
        match holder.filter(|_| own).or(other) {
            Some(holder) => What::Command(Command::ProveBySession { holder }),
            None => What::Command(Command::Resend),
        }
    }

    fn correction(&mut self, id: CaseId) -> What {
        let holder = self.books.case(id).and_then(|case| case.fold.holder);
        let mut customers = 0..self.people.customers.len();
        let number = customers.find(|number| {
            let customer = self.people.customers.get(*number);
            holder.is_some() && customer.is_some_and(|customer| customer.party == holder)
        });
        What::Correct(self.contact(number.unwrap_or(0)))
    }

    async fn say(&mut self, id: CaseId, command: CommandId, what: What) -> Result<(), SeedsFault> {
        let node = self.any_node();
        match self.random.below(100) {
            0..4 => {
                let cut = self.random.one_of(&Cut::ALL).copied();
                self.learn(id, &what);
                self.cut(cut).await?;
                let came = self.call(node, (id, command), &what).await?;
                self.cut(None).await?;
                self.restart(node).await?;
                if matches!(came, Err(EngineError::Storage(_))) {
                    self.outside.count_fault("crash before commit");
                    self.remember(id, command, &what);
                    self.say_step(&format!(
                        "{id} {}, and the node dies before its commit ({cut:?})",
                        what.name()
                    ));
                    return Ok(());
                }
                self.heard(node, (id, command), (&what, came), "once")
            }
            4..9 => {
                self.say_on(node, (id, command), what, "and the answer is lost")
                    .await?;
                self.outside.count_fault("crash after commit");
                self.restart(node).await
            }
            9..13 => {
                self.clocks_agree();
                self.learn(id, &what);
                let (one, two) = futures::join!(
                    self.call(0, (id, command), &what),
                    self.call(1, (id, command), &what)
                );
                self.outside.count_fault("said twice at once");
                let (one, two) = (one?, two?);
                let first_came_second = matches!(&one, Ok(Ok(answer)) if answer.repeated);
                let (one, two) = if first_came_second { (two, one) } else { (one, two) };
                self.heard(0, (id, command), (&what, one), "twice at once")?;
                self.heard(1, (id, command), (&what, two), "and the other")
            }
            _ => self.say_on(node, (id, command), what, "").await,
        }
    }

    pub(super) async fn say_on(
        &mut self,
        node: usize,
        (id, command): (CaseId, CommandId),
        what: What,
        how: &str,
    ) -> Result<(), SeedsFault> {
        self.learn(id, &what);
        let came = self.call(node, (id, command), &what).await?;
        self.heard(node, (id, command), (&what, came), how)
    }

    pub(super) async fn call(
        &self,
        node: usize,
        (id, command): (CaseId, CommandId),
        what: &What,
    ) -> Result<Came, SeedsFault> {
        let engine = &self.node(node)?.engine;
        let command = self.id_on_the_wire(id, command);
        Ok(match what {
            What::Command(said) => engine.handle(id, command, self.on_the_wire(said)).await,
            What::Correct(contact) => engine.correct_address(id, command, contact.clone()).await,
        })
    }

    /// The id that goes with the command: its own, unless the client has the bug of making a new one for a retry.
    fn id_on_the_wire(&self, id: CaseId, command: CommandId) -> CommandId {
        let said = self.model.cases.get(&id).map_or(&[][..], |model| &model.commands);
        let told = said.iter().any(|said| said.id == command && said.told.is_some());
        if told && self.bug == Some(Bug::NewIdForRetry) {
            return CommandId::from_entropy(command.bytes().map(|byte| !byte));
        }
        command
    }

    /// What goes over the wire: what was said, unless the desk has the bug of naming somebody else.
    fn on_the_wire(&self, said: &Command) -> Command {
        let mut sent = said.clone();
        if let (Command::Judge { by, .. }, Some(Bug::AnothersName)) = (&mut sent, self.bug) {
            *by = self.people.another_than(*by);
        }
        sent
    }

    /// Notes a command by its id, once.
    pub(super) fn remember(&mut self, id: CaseId, command: CommandId, what: &What) {
        let Some(model) = self.model.cases.get_mut(&id) else {
            return;
        };
        if !model.commands.iter().any(|said| said.id == command) {
            model.commands.push(Said {
                id: command,
                what: what.clone(),
                told: None,
            });
        }
    }

    pub(super) fn heard(
        &mut self,
        node: usize,
        (id, command): (CaseId, CommandId),
        (what, came): (&What, Came),
        how: &str,
    ) -> Result<(), SeedsFault> {
        self.remember(id, command, what);
        let known = self.model.cases.get(&id).and_then(|model| {
            let said = model.commands.iter().find(|said| said.id == command)?;
            said.told.clone()
        });
        let stage = self
            .books
            .case(id)
            .map(|case| case.stage.clone())
            .unwrap_or_default();
        match came {
            Ok(Ok(answer)) => {
                let kinds: Vec<_> = answer.events.iter().map(engine::wire::event_kind).collect();
                self.say_step(&format!(
                    "{id} {stage} {} {how}: {}",
                    what.name(),
                    kinds.join(" ")
                ));
                if let Some(first) = known {
                    let same = answer.repeated && first == Told::of(&answer);
                    self.findings.expect(same, Invariant::SameAnswer, || {
                        format!("{id}: {} said again, and answered otherwise", what.name())
                    });
                    return Ok(());
                }
                let met = if answer.events.is_empty() {
                    Met::Nothing
                } else {
                    Met::Followed
                };
                self.coverage.note(&stage, what.name(), met);
                self.told(id, command, &answer);
            }
            Ok(Err(refusal)) => {
                self.say_step(&format!(
                    "{id} {stage} {} {how}: refused, {}",
                    what.name(),
                    refusal.code()
                ));
                self.coverage.note(&stage, what.name(), Met::Refused);
                self.findings.expect(known.is_none(), Invariant::SameAnswer, || {
                    format!("{id}: {} was followed, and said again is refused", what.name())
                });
                self.judge_way_back(node, id, (what, &refusal));
            }
            Err(error) => self.failed(error, what.name())?,
        }
        Ok(())
    }

    /// A withdrawal may be refused from the point of no return on, and not before.
    fn judge_way_back(&mut self, node: usize, id: CaseId, (what, refusal): (&What, &Refusal)) {
        let now = self.time_of(node);
        let Some(case) = self.books.case(id) else { return };
        let point = case
            .fold
            .schedule
            .as_ref()
            .map(|schedule| schedule.point_of_no_return_at);
        let in_time =
            case.stage == "received" || (case.stage == "pending" && point.is_some_and(|point| now < point));
        let withdraws = matches!(what, What::Command(Command::Withdraw));
        self.findings
            .expect(!(withdraws && in_time), Invariant::WayBack, || {
                format!("{id}: a withdrawal at {now} was refused: {}", refusal.code())
            });
    }
}

/// A code that is not this one.
pub(super) fn other_than(code: &str) -> String {
    code.chars()
        .map(|digit| if digit == '0' { '1' } else { '0' })
        .collect()
}
