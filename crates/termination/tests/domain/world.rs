//! A small world for the domain's tests: one operator, one holder, two lines, a clock that is set by hand.

use jiff::Timestamp;
use jiff::civil::{date, time};
use jiff::tz::TimeZone;
use std::cell::RefCell;
use termination::calendar::{HolidayDate, HolidayRule, Holidays, WorkingDays};
use termination::case::{
    Answered, ConfirmedBy, DesiredEnd, Desk, Held, KeepNumber, Kind, LineChecks, Message, Outcome, Recipient,
    Request, Voucher, WorkKind, closes_work,
};
use termination::identifier::{BatchId, CaseId, CaseReference, PartyId, StaffId, SubscriptionId};
use termination::identity::evidence;
use termination::money::Cents;
use termination::party::{Acting, Channel, Language, ReceiptRoute};
use termination::rules::{
    Dated, EvidenceRules, Hotlines, Law, LocalText, OperatorProfile, Plans, Policy, RuleBook,
};
use termination::subscription::{Changes, Contract, Payment, SimKind, Subscription};
use termination::verification::{CodeTo, Proof};
use termination::{
    Case, Command, Effect, Event, Given, Refusal, decide, due, evolve, open, open_vouched, owed, reopen,
    voids,
};

pub const RIGHT: &str = "314159";
pub const WRONG: &str = "271828";

pub fn case_id(n: u8) -> CaseId {
    CaseId::from_entropy([n; 16])
}

pub fn line(n: u8) -> SubscriptionId {
    SubscriptionId::from_entropy([n; 16])
}

pub fn holder() -> PartyId {
    PartyId::from_entropy([200; 16])
}

pub fn stranger() -> PartyId {
    PartyId::from_entropy([201; 16])
}

/// An instant written in Brussels time, e.g. `2026-11-20T10:14:07`.
pub fn brussels(text: &str) -> Timestamp {
    let local: jiff::civil::DateTime = text.parse().expect("a local time");
    zone().to_timestamp(local).expect("an unambiguous local time")
}

pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Brussels").expect("bundled zones")
}

pub fn postpaid(n: u8) -> Subscription {
    Subscription {
        id: line(n),
        holder: holder(),
        payment: Payment::Postpaid {
            monthly_fee: Cents(2000),
            in_advance: true,
            paid_until_on: date(2026, 12, 1),
        },
        sim: SimKind::Physical,
        contract: Contract {
            concluded_on: date(2024, 3, 1),
            at_distance: true,
        },
        changes: Changes::default(),
    }
}

pub fn prepaid(n: u8) -> Subscription {
    Subscription {
        payment: Payment::Prepaid,
        ..postpaid(n)
    }
}

pub fn rules() -> RuleBook {
    RuleBook {
        version: "example@2026-01-01+be@2026-06-19".to_owned(),
        operator: operator(),
        law: law(),
    }
}

fn operator() -> OperatorProfile {
    OperatorProfile {
        id: "example".parse().expect("an operator id"),
        valid_from: date(2026, 1, 1),
        name: LocalText {
            en: Some("Example".to_owned()),
            ..LocalText::default()
        },
        legal_entity: None,
        zone_name: None,
        site: None,
        hotlines: Hotlines::default(),
        email: None,
        postal_address: vec![],
        languages: vec!["nl".to_owned()],
        networks: vec![],
        plans: Plans::default(),
        host: None,
        brand_colour: "#336699".to_owned(),
        shops: vec![],
        policy: policy(),
        evidence: EvidenceRules::default(),
        sources: vec![],
    }
}

pub fn policy() -> Policy {
    Policy {
        sla_working_days: 3,
        sla_counting: WorkingDays {
            saturday_counts: false,
            cutoff: time(16, 0, 0, 0),
        },
        objection_window_minutes: 60,
        reminder_days: vec![1, 3],
        worklist_after_days: 7,
        lapse_days: 14,
        code_minutes: 30,
        codes_max: 5,
        resend_pause_seconds: 60,
        resends_max: 5,
        wrong_answers_max: 5,
        lock_minutes: 60,
        answer_minutes: 60,
        counter_ends_at_once: true,
        proposal_hours: 72,
        quarantine_days: 180,
        port_out_days: 31,
        detach_attempts_max: 3,
    }
}

fn law() -> Law {
    let from = date(2026, 6, 19);
    let dated = |value| Dated::new(vec![(from, value)]).expect("one value");
    Law {
        country: "be".to_owned(),
        valid_from: from,
        zone: zone(),
        holidays: Holidays::new(vec![
            HolidayRule {
                key: "national-day".to_owned(),
                on: HolidayDate::Fixed { month: 7, day: 21 },
            },
            HolidayRule {
                key: "armistice".to_owned(),
                on: HolidayDate::Fixed { month: 11, day: 11 },
            },
            HolidayRule {
                key: "easter-monday".to_owned(),
                on: HolidayDate::AfterEaster { days: 1 },
            },
        ]),
        withdrawal_days: dated(14),
        withdrawal_moves_to_working_day: Dated::new(vec![(from, true)]).expect("one value"),
        furthest_end_months: Dated::new(vec![(from, 24)]).expect("one value"),
        sla_working_days_max: Dated::new(vec![(from, 3)]).expect("one value"),
        port_out_days_min: dated(31),
        sources: vec![],
    }
}

pub fn request() -> Request {
    Request {
        id: case_id(1),
        reference: CaseReference::from_entropy([7; 8]),
        operator: "example".parse().expect("an operator id"),
        requester: PartyId::from_entropy([100; 16]),
        holder: Some(holder()),
        lines: vec![Some(line(1))],
        kind: Kind::Ordinary,
        end: DesiredEnd::Now,
        keep_number: KeepNumber::No,
        language: Language::Nl,
        channel: Channel::Online,
        acting: Acting::Holder,
        receipt: ReceiptRoute::Email,
        receipt_on_file: false,
        session: None,
    }
}

struct TestProof;

impl Proof for TestProof {
    fn code_matches(&self, _: CaseId, _: u32, answer: &str) -> bool {
        answer == RIGHT
    }

    fn mail_code_matches(&self, _: CaseId, answer: &str) -> bool {
        answer == RIGHT
    }
}

/// One case with everything around it. Every step checks that replaying the history gives the same case.
pub struct World {
    pub case: Case,
    pub now: Timestamp,
    pub rules: RuleBook,
    pub subscriptions: Vec<Subscription>,
    pub held: Vec<Held>,
    /// What is held against the lines. Kept here as the engine keeps it: from the events.
    pub line: LineChecks,
    pub events: Vec<Event>,
    /// Effects still owed, as an outbox would hold them.
    pub outbox: RefCell<Vec<Effect>>,
    pub work: Vec<WorkKind>,
}

/// Where most stories begin: a Friday morning in a week without holidays.
pub fn friday() -> Timestamp {
    brussels("2026-11-20T10:14:07")
}

impl World {
    pub fn receive(request: &Request) -> Self {
        Self::try_receive(request, friday(), vec![]).expect("a receipt")
    }

    pub fn try_receive(request: &Request, now: Timestamp, held: Vec<Held>) -> Result<Self, Refusal> {
        Self::with(request, now, held, vec![postpaid(1), postpaid(2), prepaid(3)])
    }

    pub fn with(
        request: &Request,
        now: Timestamp,
        held: Vec<Held>,
        subscriptions: Vec<Subscription>,
    ) -> Result<Self, Refusal> {
        Self::opened(|given| open(request, given), now, held, subscriptions)
    }

    /// As the back office enters it for this holder.
    pub fn vouched(request: &Request, holder: PartyId, held: Vec<Held>) -> Result<Self, Refusal> {
        let voucher = Voucher {
            holder,
            batch: BatchId::from_entropy([8; 16]),
            by: "j.doe".parse().expect("a staff id"),
        };
        let opening = |given: &Given<'_>| open_vouched(request, &voucher, given);
        Self::opened(
            opening,
            friday(),
            held,
            vec![postpaid(1), postpaid(2), prepaid(3)],
        )
    }

    fn opened(
        opening: impl FnOnce(&Given<'_>) -> Result<Vec<Event>, Refusal>,
        now: Timestamp,
        held: Vec<Held>,
        subscriptions: Vec<Subscription>,
    ) -> Result<Self, Refusal> {
        let rules = rules();
        let given = Given {
            now,
            rules: &rules,
            subscriptions: &subscriptions,
            held: &held,
            line: LineChecks::default(),
            proof: &TestProof,
        };
        let events = opening(&given)?;
        let case = reopen(&events[..1]).expect("a receipt comes first");
        let mut world = Self {
            case,
            now,
            rules,
            subscriptions,
            held,
            line: LineChecks::default(),
            events: vec![],
            outbox: RefCell::default(),
            work: vec![],
        };
        world.owe(&events[0]);
        world.events.push(events[0].clone());
        world.apply(&events[1..]);
        Ok(world)
    }

    pub fn decide(&self, command: &Command) -> Result<Vec<Event>, Refusal> {
        let given = Given {
            now: self.now,
            rules: &self.rules,
            subscriptions: &self.subscriptions,
            held: &self.held,
            line: self.line,
            proof: &TestProof,
        };
        decide(&self.case, command, &given)
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "stories read better without references"
    )]
    pub fn ask(&mut self, command: Command) -> Result<Vec<Event>, Refusal> {
        let events = self.decide(&command)?;
        self.apply(&events);
        Ok(events)
    }

    fn apply(&mut self, events: &[Event]) {
        for event in events {
            evolve(&mut self.case, event);
            self.count(event);
            self.owe(event);
            self.events.push(event.clone());
        }
        assert_eq!(
            reopen(&self.events).as_ref(),
            Some(&self.case),
            "replay equals snapshot"
        );
    }

    fn count(&mut self, event: &Event) {
        match event {
            Event::Answered { counts: true, .. } => {
                self.line.wrong_answers += 1;
                self.line.attempts += 1;
            }
            Event::LineLocked { until, .. } => {
                self.line.wrong_answers = 0;
                self.line.locked_until = Some(*until);
            }
            Event::Verified { .. } => self.line = LineChecks::default(),
            _ => {}
        }
    }

    fn owe(&mut self, event: &Event) {
        let mut outbox = self.outbox.borrow_mut();
        outbox.retain(|effect| !voids(event, effect));
        outbox.extend(owed(&self.case, event));
        self.work.retain(|kind| !closes_work(event, *kind));
        let (human, other): (Vec<_>, Vec<_>) = outbox
            .drain(..)
            .partition(|effect| matches!(effect, Effect::AskHuman { .. }));
        *outbox = other;
        self.work.extend(human.iter().filter_map(|effect| match effect {
            Effect::AskHuman { why, .. } => Some(*why),
            _ => None,
        }));
    }

    pub fn at(&mut self, now: Timestamp) -> &mut Self {
        self.now = now;
        self
    }

    pub fn wake(&mut self) -> Vec<Event> {
        self.ask(Command::Wake).expect("a wake is never refused")
    }

    /// Goes to the next due instant and wakes the case there.
    pub fn wake_when_due(&mut self) -> Vec<Event> {
        self.now = self.now.max(due(&self.case).expect("something is due"));
        self.wake()
    }

    pub fn answer(&mut self, answer: &str) -> Result<Vec<Event>, Refusal> {
        self.ask(Command::AnswerCode {
            answer: answer.to_owned(),
        })
    }

    pub fn confirm_by_mail(&mut self) -> Result<Vec<Event>, Refusal> {
        let by = ConfirmedBy::MailedLink {
            same_browser: true,
            code: None,
        };
        self.ask(Command::Confirm {
            by,
            despite_porting: false,
        })
    }

    pub fn report(&mut self, effect: Effect, outcome: Outcome) -> Vec<Event> {
        self.ask(Command::Report { effect, outcome })
            .expect("a report is never refused")
    }

    /// Takes the oldest effect on the network.
    pub fn take_network_effect(&self) -> Option<Effect> {
        let mut outbox = self.outbox.borrow_mut();
        let index = outbox.iter().position(|effect| effect.line().is_some())?;
        Some(outbox.remove(index))
    }

    /// Lets an honest network carry out everything that is owed to it.
    pub fn carry_out_the_cut(&mut self) {
        while let Some(effect) = self.take_network_effect() {
            let outcome = match effect {
                Effect::ReadBackLine { .. } => Outcome::Dead,
                _ => Outcome::Done,
            };
            self.report(effect, outcome);
        }
    }

    pub fn owes(&self, message: Message, to: Recipient) -> bool {
        self.outbox.borrow().contains(&Effect::Send { message, to })
    }

    pub fn stage(&self) -> &'static str {
        self.case.stage.name()
    }

    pub fn pending() -> Self {
        let mut world = Self::receive(&request());
        world.answer(RIGHT).expect("the right code");
        assert_eq!(world.stage(), "pending");
        world
    }

    pub fn ceasing() -> Self {
        let mut world = Self::pending();
        world.wake_when_due();
        assert_eq!(world.stage(), "ceasing");
        world
    }

    pub fn settling() -> Self {
        let mut world = Self::ceasing();
        world.carry_out_the_cut();
        assert_eq!(world.stage(), "settling");
        world
    }

    pub fn closed() -> Self {
        let mut world = Self::settling();
        world.wake_when_due();
        assert_eq!(world.stage(), "closed");
        world
    }

    pub fn lapsed() -> Self {
        let mut world = Self::receive(&request());
        while world.stage() == "received" {
            world.wake_when_due();
        }
        assert_eq!(world.stage(), "lapsed");
        world
    }

    pub fn refused() -> Self {
        let held = vec![Held {
            subscription: line(1),
            by: case_id(9),
        }];
        let mut world = Self::try_receive(&request(), friday(), held).expect("a receipt");
        world.answer(RIGHT).expect("the right code");
        assert_eq!(world.stage(), "refused");
        world
    }
}

pub fn ask_code(to: CodeTo) -> Command {
    Command::AskForCode { to }
}

/// An agent at the telephone.
pub fn phone() -> Desk {
    Desk {
        channel: Channel::Phone,
        by: staff("a.agent"),
    }
}

/// A clerk at the counter.
pub fn counter() -> Desk {
    Desk {
        channel: Channel::Shop,
        by: staff("c.clerk"),
    }
}

pub fn staff(name: &str) -> StaffId {
    name.parse().expect("a staff id")
}

pub fn said(kind: evidence::Kind, outcome: evidence::Outcome) -> Answered {
    Answered::Compared {
        kind,
        outcome,
        paper: None,
    }
}
