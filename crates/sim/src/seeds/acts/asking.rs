//! People ask: in every way the form allows, twice, at once on both nodes, and into crashes.

use crate::seeds::coverage::Met;
use crate::seeds::database::Cut;
use crate::seeds::fault::SeedsFault;
use crate::seeds::invariant::Invariant;
use crate::seeds::model::{CaseModel, Told};
use crate::seeds::people::{LINES_BEGIN, MARK, language};
use crate::seeds::world::World;
use engine::{Answer, Contact, EngineError, Intake, RequesterDetails};
use jiff::ToSpan as _;
use jiff::tz::TimeZone;
use termination::Refusal;
use termination::case::{Cause, DesiredEnd, KeepNumber, Kind};
use termination::identifier::{CaseId, OperatorId, PartyId};
use termination::party::{Acting, Channel};

/// What came of a call to the engine.
pub(super) type Came = Result<Result<Answer, Refusal>, EngineError>;

impl World {
    pub(super) async fn ask(&mut self) -> Result<(), SeedsFault> {
        let id = CaseId::from_entropy(self.random.bytes());
        let intake = self.intake(id);
        let mut model = CaseModel::new(intake);
        self.first_knowledge(&mut model);
        self.model.cases.insert(id, model);
        self.model.order.push(id);
        self.send_in(id, "asks").await?;
        if self.random.percent(60) {
            self.set_mind(id);
        }
        Ok(())
    }

    /// The same form once more: a customer who is not sure, or whose first try got no answer.
    pub(super) async fn ask_again(&mut self) -> Result<(), SeedsFault> {
        let Some(id) = self.random.one_of(&self.model.order).copied() else {
            return Ok(());
        };
        self.send_in(id, "asks again").await
    }

    async fn send_in(&mut self, id: CaseId, how: &str) -> Result<(), SeedsFault> {
        let Some(model) = self.model.cases.get(&id) else {
            return Ok(());
        };
        let intake = model.intake.clone();
        match self.random.below(100) {
            0..4 => self.send_into_a_crash(id, intake).await,
            4..9 => {
                let node = self.any_node();
                let came = self.receive(node, intake).await?;
                self.outside.count_fault("crash after commit");
                self.restart(node).await?;
                self.received(id, came, &format!("{how}, and the answer is lost"))
            }
            9..14 => {
                self.clocks_agree();
                // Whoever comes first draws the same reference, so that which one it is leaves no trace.
                for node in &self.nodes {
                    node.dice.begin_alike(self.seed, self.step);
                }
                let (one, two) = (self.node(0)?.engine.clone(), self.node(1)?.engine.clone());
                self.sent_at(id, 0);
                let (first, second) = futures::join!(one.receive(intake.clone()), two.receive(intake));
                self.outside.count_fault("asked twice at once");
                // One of them came first; which one is nobody's business.
                let (first, second) = if repeated(&first) {
                    (second, first)
                } else {
                    (first, second)
                };
                self.received(id, first, &format!("{how} twice at once"))?;
                self.received(id, second, "and the other")
            }
            _ => {
                let node = self.any_node();
                let came = self.receive(node, intake).await?;
                self.received(id, came, how)
            }
        }
    }

    async fn receive(&mut self, node: usize, intake: Intake) -> Result<Came, SeedsFault> {
        self.sent_at(intake.case_id, node);
        let engine = self.node(node)?.engine.clone();
        Ok(engine.receive(intake).await)
    }

    fn sent_at(&mut self, id: CaseId, node: usize) {
        let at = self.time_of(node);
        if let Some(model) = self.model.cases.get_mut(&id) {
            model.sent_at.push(at);
        }
    }

    /// The process dies before the commit.
    async fn send_into_a_crash(&mut self, id: CaseId, intake: Intake) -> Result<(), SeedsFault> {
        let node = self.any_node();
        let cut = self.random.one_of(&Cut::ALL).copied();
        self.cut(cut).await?;
        let came = self.receive(node, intake).await?;
        self.cut(None).await?;
        self.restart(node).await?;
        if matches!(came, Err(EngineError::Storage(_))) {
            self.outside.count_fault("crash before commit");
            self.say_step(&format!(
                "{id} asks, and the node dies before its commit ({cut:?})"
            ));
            return Ok(());
        }
        self.received(id, came, "asks")
    }

    fn received(&mut self, id: CaseId, came: Came, how: &str) -> Result<(), SeedsFault> {
        let known = self.model.cases.get(&id).and_then(|model| model.opened.clone());
        match came {
            Ok(Ok(answer)) => {
                let told = Told::of(&answer);
                self.say_step(&format!("{id} {how}: {}", answer.case.stage.name()));
                if let Some(first) = known {
                    let same = answer.repeated && first == told;
                    self.findings.expect(same, Invariant::SameAnswer, || {
                        format!("{id}: asked again, and answered otherwise")
                    });
                } else if let Some(model) = self.model.cases.get_mut(&id) {
                    model.opened = Some(told);
                }
            }
            Ok(Err(refusal)) => {
                self.say_step(&format!("{id} {how}: refused, {}", refusal.code()));
                self.findings.expect(known.is_none(), Invariant::SameAnswer, || {
                    format!("{id}: was acknowledged, and asked again is refused")
                });
                self.coverage.note("none", "open", Met::Refused);
                if known.is_none() && self.books.case(id).is_none() {
                    self.model.cases.remove(&id);
                    self.model.order.retain(|other| *other != id);
                }
            }
            Err(error) => self.failed(error, how)?,
        }
        Ok(())
    }

    /// What the request itself may prove.
    fn first_knowledge(&self, model: &mut CaseModel) {
        let typed = &model.intake.details.lines;
        let theirs = self
            .people
            .lines
            .iter()
            .filter(|line| typed.contains(&line.msisdn.e164()));
        for line in theirs {
            let Some(customer) = self.people.customers.get(line.customer) else {
                continue;
            };
            model.may_be_proven |= model.intake.session.is_some() && model.intake.session == customer.party;
            model.may_be_on_file |= is_email(&model.intake.details.contact, customer.holder.email.as_deref());
        }
    }

    fn intake(&mut self, case_id: CaseId) -> Intake {
        let first = self.random.below(self.people.lines.len());
        let customer = self.people.lines.get(first).map_or(0, |line| line.customer);
        let (operator, contact, session) = self.about(customer);
        let (kind, end) = (self.kind(), self.desired_end());
        Intake {
            reference: None,
            acting: Acting::Holder,
            case_id,
            operator,
            details: RequesterDetails {
                name: format!("{MARK} Requester"),
                lines: self.typed_lines(first),
                reference: self.random.percent(30).then(|| format!("{MARK} reference")),
                contact,
                cause_text: self.random.percent(20).then(|| format!("{MARK} cause")),
            },
            kind,
            end,
            keep_number: if self.random.percent(20) {
                KeepNumber::Yes
            } else {
                KeepNumber::No
            },
            language: language(&mut self.random),
            channel: self
                .random
                .one_of(&[Channel::Online, Channel::Phone, Channel::Shop, Channel::Api])
                .copied()
                .unwrap_or(Channel::Online),
            session,
        }
    }

    /// At which operator, where the receipt goes, and whose session it is.
    fn about(&mut self, customer: usize) -> (OperatorId, Contact, Option<PartyId>) {
        let other = self.random.below(self.people.customers.len());
        let whose = if self.random.percent(85) { customer } else { other };
        let session = self.random.percent(25);
        let session = self
            .people
            .customers
            .get(whose)
            .filter(|_| session)
            .and_then(|of| of.party);
        let contact = self.contact(customer);
        (self.people.operator_of(customer), contact, session)
    }

    pub(super) fn contact(&mut self, customer: usize) -> Contact {
        let on_file = self
            .people
            .customers
            .get(customer)
            .and_then(|of| of.holder.email.clone());
        match (self.random.below(10), on_file) {
            (0..6, Some(email)) => Contact::Email(email),
            (6, _) => Contact::Sms("+33612345678".to_owned()),
            (7, _) => Contact::Post(vec![format!("{MARK} Elsewhere 9")]),
            _ => Contact::Email(format!("{MARK}.other{}@elsewhere.example", self.random.below(3))),
        }
    }

    /// Mostly one line on file; sometimes several, somebody else's, or one that nobody has.
    fn typed_lines(&mut self, first: usize) -> Vec<String> {
        let mut typed = vec![];
        let number = |line: usize| format!("+{LINES_BEGIN}{line:04}");
        if self.random.percent(94) {
            typed.push(number(first));
        } else if self.random.percent(80) {
            typed.push(number(9_000 + first));
        }
        if self.random.percent(20) {
            typed.push(number(first + 1));
        }
        if self.random.percent(5) {
            typed.push(number(self.random.below(self.people.lines.len())));
        }
        typed
    }

    fn kind(&mut self) -> Kind {
        match self.random.below(20) {
            0..15 => Kind::Ordinary,
            15..17 => Kind::ForCause {
                cause: self.random.one_of(&Cause::ALL).copied(),
            },
            _ => Kind::StatutoryWithdrawal,
        }
    }

    fn desired_end(&mut self) -> DesiredEnd {
        match self.random.below(20) {
            0..10 => DesiredEnd::Now,
            10..16 => {
                let today = self.now.to_zoned(TimeZone::UTC).date();
                let days = self.random.between(-1, 12);
                let days = if self.random.percent(5) { days * 80 } else { days };
                DesiredEnd::LastDay {
                    on: today.saturating_add(days.days()),
                }
            }
            _ => DesiredEnd::EndOfPaidPeriod,
        }
    }
}

/// Whether an address is the one on file.
pub(super) fn is_email(contact: &Contact, on_file: Option<&str>) -> bool {
    matches!((contact, on_file), (Contact::Email(email), Some(on_file)) if email == on_file)
}

fn repeated(came: &Came) -> bool {
    matches!(came, Ok(Ok(answer)) if answer.repeated)
}
