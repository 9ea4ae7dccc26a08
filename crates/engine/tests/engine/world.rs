//! An engine over a database of its own, with two customers on file.

use crate::outside::Outside;
use crate::place::Place;
use engine::{
    Answer, Contact, Difference, EffectRow, EffectState, Engine, EngineParts, GroupSettings, HolderChecks,
    HolderDetails, Intake, LastBill, LineIdentity, ManualClock, MasterKey, Ports, RequesterDetails,
    RowOutcome, RuleBooks, SeededEntropy, Store, StoreSettings, SubscriberRow, Verdict,
};
use futures::TryStreamExt as _;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use termination::case::{DesiredEnd, KeepNumber, Kind, Stage};
use termination::identifier::{CaseId, CommandId, Iccid, Imsi, Msisdn, OperatorId};
use termination::money::Cents;
use termination::party::{Acting, Channel, Language};
use termination::rules::{RuleBook, parse_law, parse_operator};
use termination::subscription::{Changes, Contract, Payment, SimKind};
use termination::{Case, Command, Event, Refusal};

/// A Monday morning in Brussels.
pub(crate) const START: &str = "2026-06-01T08:00:00Z";

pub(crate) const AN_EMAIL: &str = "an.peeters@planted.example";
pub(crate) const AN_LINE: &str = "+32470100001";
pub(crate) const AN_LINE_2: &str = "+32470100002";
pub(crate) const BO_LINE: &str = "+32470100003";
/// Typed by somebody; on nobody's file.
pub(crate) const STRANGE_LINE: &str = "+32470100009";

/// Everything personal that the tests type or import, in the spellings it could leak in.
pub(crate) const PLANTED: [&str; 14] = [
    "Plantedname",
    "planted.example",
    "470100001",
    "470100002",
    "470100003",
    "470100009",
    "470 10 00 01",
    "Plantedstreet",
    "Plantedcause",
    "Plantedreference",
    "893202000000000001",
    "206010000000001",
    "planted-user",
    "C-77001",
];

const OPERATOR: &str = r##"
id = "base"
valid_from = 2026-01-01
brand_colour = "#00aa44"
[name]
en = "BASE"
[policy]
sla_working_days = 2
objection_window_minutes = 60
reminder_days = [1, 3]
worklist_after_days = 7
lapse_days = 14
code_minutes = 10
codes_max = 5
resend_pause_seconds = 60
resends_max = 5
wrong_answers_max = 5
lock_minutes = 60
detach_attempts_max = 3
"##;

pub(crate) struct World {
    pub(crate) engine: Engine,
    pub(crate) clock: ManualClock,
    pub(crate) outside: Arc<Outside>,
    pub(crate) ports: Ports,
    pub(crate) place: Place,
}

impl World {
    /// Opens a new database named after the test.
    pub(crate) async fn new(name: &str) -> Self {
        captured_logs();
        let place = Place::fresh(name);
        let clock = ManualClock::at(START.parse().unwrap());
        let outside = Outside::new();
        let ports = Ports {
            messenger: outside.clone(),
            network: outside.clone(),
        };
        let engine = engine_over(&place, &clock, 1, GroupSettings::default()).await;
        let rows = [
            subscriber(1, AN_LINE),
            subscriber(1, AN_LINE_2),
            subscriber(2, BO_LINE),
        ];
        assert_eq!(engine.import_batch(&rows).await.unwrap(), [RowOutcome::Added; 3]);
        Self {
            engine,
            clock,
            outside,
            ports,
            place,
        }
    }

    /// Another engine over the same database, as a second process would have it.
    pub(crate) async fn second_engine(&self) -> Engine {
        engine_over(&self.place, &self.clock, 2, GroupSettings::default()).await
    }

    /// Another engine over the same database that can die inside of a group: it does groups only when told to, on the
    /// task of whoever tells it.
    pub(crate) async fn mortal_engine(&self, seed: u64) -> Engine {
        let by_hand = GroupSettings {
            at_once: 0,
            ..GroupSettings::default()
        };
        self.engine_with(seed, by_hand).await
    }

    /// Another engine over the same database, with groups as set.
    pub(crate) async fn engine_with(&self, seed: u64, group: GroupSettings) -> Engine {
        engine_over(&self.place, &self.clock, seed, group).await
    }

    /// A connection beside the engine's, to look at or to disturb the database.
    pub(crate) async fn beside(&self) -> sqlx::AnyConnection {
        self.place.beside().await
    }

    pub(crate) async fn receive(&self, intake: Intake) -> Case {
        self.engine.receive(intake).await.unwrap().unwrap().case
    }

    pub(crate) async fn try_handle(&self, case: &Case, command: Command) -> Result<Answer, Refusal> {
        self.engine
            .handle(case.id, self.engine.new_command_id(), command)
            .await
            .unwrap()
    }

    pub(crate) async fn handle(&self, case: &Case, command: Command) -> Case {
        self.try_handle(case, command).await.unwrap().case
    }

    /// The one-time code that was last sent in a case.
    pub(crate) fn code_sent(&self, case: &Case) -> String {
        let parcels = self
            .outside
            .sent("code")
            .into_iter()
            .filter_map(|sent| sent.parcel);
        parcels
            .filter(|parcel| parcel.case.id == case.id)
            .last()
            .unwrap()
            .code
            .unwrap()
    }

    /// A case of An's first line, proven by the code and confirmed.
    pub(crate) async fn pending(&self, number: u8) -> Case {
        let case = self.receive(intake(number, AN_LINE)).await;
        self.quiet().await;
        let case = self
            .handle(
                &case,
                Command::AnswerCode {
                    answer: self.code_sent(&case),
                },
            )
            .await;
        assert_eq!(case.stage.name(), "pending");
        case
    }

    pub(crate) async fn quiet(&self) {
        self.engine.run_until_quiet(&self.ports).await.unwrap();
    }

    /// Moves to the point of no return.
    pub(crate) fn reach_the_point_of_no_return(&self, case: &Case) {
        let Stage::Pending(pending) = &case.stage else {
            panic!("not pending: {:?}", case.stage)
        };
        self.clock.set(pending.schedule.point_of_no_return_at);
    }

    pub(crate) async fn case(&self, id: CaseId) -> Case {
        self.engine.case(id).await.unwrap().unwrap()
    }

    pub(crate) async fn events(&self, id: CaseId) -> Vec<Event> {
        self.engine
            .history(id)
            .await
            .unwrap()
            .into_iter()
            .map(|recorded| recorded.event)
            .collect()
    }

    pub(crate) async fn kinds(&self, id: CaseId) -> Vec<&'static str> {
        self.events(id)
            .await
            .iter()
            .map(engine::wire::event_kind)
            .collect()
    }

    pub(crate) async fn effects(&self, id: CaseId) -> Vec<EffectRow> {
        self.engine.effects_of(id).await.unwrap()
    }

    /// The effects of a kind: the message's kind for messages.
    pub(crate) async fn effects_named(&self, id: CaseId, name: &str) -> Vec<EffectRow> {
        self.effects(id)
            .await
            .into_iter()
            .filter(|row| name_of(row) == name)
            .collect()
    }

    pub(crate) async fn states(&self, id: CaseId, name: &str) -> Vec<EffectState> {
        self.effects_named(id, name)
            .await
            .into_iter()
            .map(|row| row.state)
            .collect()
    }

    /// Every case of the database replays to its snapshot.
    pub(crate) async fn verify_all(&self) {
        let verdicts: Vec<_> = self.engine.verify_all().try_collect().await.unwrap();
        for (case, verdict) in verdicts {
            assert!(matches!(verdict, Verdict::Agrees { .. }), "{case}: {verdict:?}");
            assert_ne!(verdict, Verdict::Differs(Difference::Snapshot));
        }
    }

    pub(crate) fn advance_minutes(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.engine.now()
    }
}

pub(crate) fn name_of(row: &EffectRow) -> &'static str {
    if let termination::case::Effect::Send { message, .. } = &row.effect {
        return message.kind();
    }
    row.effect.kind()
}

pub(crate) async fn engine_over(
    place: &Place,
    clock: &ManualClock,
    seed: u64,
    group: GroupSettings,
) -> Engine {
    let settings = StoreSettings {
        busy_timeout: Duration::from_millis(1500),
        ..StoreSettings::at(place.url())
    };
    Engine::new(EngineParts {
        store: Store::open_with(&settings).await.unwrap(),
        master: MasterKey::from_hex(&"5a".repeat(32)).unwrap(),
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SeededEntropy::new(seed)),
        rules: RuleBooks::new([rule_book()]),
        group,
        outbox: engine::OutboxSettings::default(),
    })
}

pub(crate) fn rule_book() -> RuleBook {
    let law = parse_law("be.toml", include_str!("../../../../law/be.toml")).unwrap();
    let operator = parse_operator("base.toml", OPERATOR, &law).unwrap();
    RuleBook::new(operator, law)
}

pub(crate) fn operator() -> OperatorId {
    "base".parse().unwrap()
}

pub(crate) fn case_id(number: u8) -> CaseId {
    CaseId::from_entropy([number; 16])
}

pub(crate) fn command_id(number: u8) -> CommandId {
    CommandId::from_entropy([number; 16])
}

/// What answers about a customer are compared with.
pub(crate) fn checks(customer: u32) -> HolderChecks {
    HolderChecks {
        customer_number: Some(format!("C-7700{customer}")),
        born_on: Some(date(1985, 7, 30)),
        document_number: Some("Q7X9".into()),
        last_bill: Some(LastBill {
            number: "BA-2026-0012345".into(),
            structured: Some("090933755493".into()),
            amount_cents: 2450,
            on: date(2026, 6, 5),
        }),
    }
}

/// A row of the operator's files.
pub(crate) fn subscriber(customer: u32, line: &str) -> SubscriberRow {
    let tail = &line[line.len() - 1..];
    SubscriberRow {
        changes: Changes::default(),
        operator: operator(),
        customer: format!("C-7700{customer}"),
        holder: HolderDetails {
            name: format!("Plantedname {customer}"),
            email: (customer == 1).then(|| AN_EMAIL.to_owned()),
            postal: vec!["Plantedstreet 1".into(), "1000 Brussel".into()],
            language: Language::Nl,
            checks: checks(customer),
        },
        line: LineIdentity {
            msisdn: Msisdn::parse(line).unwrap(),
            iccid: with_check_digit("893202000000000001").map(|text| Iccid::parse(&text).unwrap()),
            imsi: Some(Imsi::parse(&format!("20601000000000{tail}")).unwrap()),
        },
        payment: Payment::Postpaid {
            monthly_fee: Cents(2000),
            in_advance: true,
            paid_until_on: date(2026, 7, 1),
        },
        sim: SimKind::Physical,
        contract: Contract {
            concluded_on: date(2025, 2, 1),
            at_distance: true,
        },
    }
}

/// The digits with the Luhn digit that makes them a card's serial number.
fn with_check_digit(digits: &str) -> Option<String> {
    (0..10)
        .map(|check| format!("{digits}{check}"))
        .find(|text| Iccid::parse(text).is_ok())
}

/// A request by somebody without an account, for the receipt address on An's file.
pub(crate) fn intake(number: u8, line: &str) -> Intake {
    Intake {
        reference: None,
        acting: Acting::Holder,
        case_id: case_id(number),
        operator: operator(),
        details: RequesterDetails {
            name: "Plantedname An".into(),
            lines: vec![line.into()],
            reference: Some("Plantedreference".into()),
            contact: Contact::Email(AN_EMAIL.into()),
            cause_text: Some("Plantedcause".into()),
        },
        kind: Kind::Ordinary,
        end: DesiredEnd::Now,
        keep_number: KeepNumber::No,
        language: Language::En,
        channel: Channel::Online,
        session: None,
    }
}

/// Everything that any test of this binary logged, at every level.
pub(crate) fn captured_logs() -> Arc<Mutex<Vec<u8>>> {
    static LOGS: OnceLock<Arc<Mutex<Vec<u8>>>> = OnceLock::new();
    let logs = LOGS.get_or_init(|| {
        let logs = Arc::<Mutex<Vec<u8>>>::default();
        let sink = logs.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || Sink(sink.clone()))
            .finish();
        tracing::subscriber::set_global_default(subscriber).unwrap();
        logs
    });
    logs.clone()
}

struct Sink(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
