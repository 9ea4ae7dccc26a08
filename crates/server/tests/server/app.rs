//! The whole program in one process: its own database, a clock that stands until it is moved, an outbox that keeps
//! everything, a network that is simulated, and browsers with cookies.
//!
//! ```text
//! let app = TestApp::start().await;
//! let mut browser = app.browser();
//! let form = browser.get("/proximus/en/end").await;
//! let receipt = browser.submit(&form, "/end", &[("line", ZOE.line), ("name", ZOE.name)]).await;   // follows the 303
//! app.settle().await;                                   // effects are carried out
//! let mail = app.mail_to(ZOE.email);                    // the newest one
//! app.advance(SignedDuration::from_hours(72)).await;    // the clock moves, what is due happens
//! ```

use crate::browser::Browser;
use crate::place;
use crate::shell_folder::Folder;
use adapters::delay::NoDelay;
use adapters::network::{SimulatedNetwork, SimulatedNetworkSettings};
use adapters::outbox_local::{Item, Kept};
use adapters::{Composer, LocalOutbox, Messengers, PublicAddress};
use axum::Router;
use engine::{
    Clock, Engine, EngineParts, GroupSettings, HolderChecks, HolderDetails, LastBill, LineIdentity,
    ManualClock, MasterKey, Ports, RuleBooks, SeededEntropy, Store, SubscriberRow,
};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use server::app::{App, AppParts};
use server::brand;
use server::config::{Config, Database, Settings, Sources};
use server::health::Watch;
use server::web::{Assets, WebKey, router};
use std::path::Path;
use std::sync::Arc;
use termination::identifier::{Iccid, Imsi, Msisdn};
use termination::money::Cents;
use termination::party::Language;
use termination::subscription::{Changes, Contract, Payment, SimKind};
use wording::Wording;

/// Monday 23 November 2026, 10:00 in Brussels.
pub(crate) const START: &str = "2026-11-23T09:00:00Z";
/// The master key of all tests.
pub(crate) const MASTER: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// Somebody with a data card. Every test begins with all of [`PEOPLE`] on file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    pub(crate) operator: &'static str,
    pub(crate) line: &'static str,
    pub(crate) name: &'static str,
    /// Empty: only the postal address is on file.
    pub(crate) email: &'static str,
    pub(crate) language: Language,
    /// Cents a month; 0 is a prepaid card.
    pub(crate) monthly_cents: i64,
    /// The day of the contract.
    pub(crate) concluded_on: Date,
    pub(crate) at_distance: bool,
    pub(crate) customer: &'static str,
}

/// Postpaid at Proximus, 12.50 a month in advance, paid until 1 December 2026.
pub(crate) const ZOE: Person = Person {
    operator: "proximus",
    line: "+32470000001",
    name: "Zoë Voorbeeld",
    email: "zoe@example.test",
    language: Language::Nl,
    monthly_cents: 1250,
    concluded_on: date(2026, 3, 2),
    at_distance: false,
    customer: "C-1",
};
/// Zoë's other card: prepaid.
pub(crate) const ZOE_PREPAID: Person = Person {
    line: "+32470000002",
    monthly_cents: 0,
    ..ZOE
};
/// Bought online on 19 November 2026, so the contract can still be withdrawn from.
pub(crate) const JEAN: Person = Person {
    line: "+32470000003",
    name: "Jean-Baptiste d'Exemple",
    email: "jean@example.test",
    language: Language::Fr,
    concluded_on: date(2026, 11, 19),
    at_distance: true,
    customer: "C-2",
    ..ZOE
};
/// At Telenet, with a postal address only.
pub(crate) const MARY: Person = Person {
    operator: "telenet",
    line: "+32468000001",
    name: "Mary O'Sample",
    email: "",
    language: Language::En,
    customer: "C-3",
    ..ZOE
};
/// Prepaid at BASE.
pub(crate) const WEI: Person = Person {
    operator: "base",
    line: "+32485000001",
    name: "样本伟",
    email: "wei@example.test",
    language: Language::Zh,
    monthly_cents: 0,
    customer: "C-4",
    ..ZOE
};

pub(crate) const PEOPLE: [Person; 5] = [ZOE, ZOE_PREPAID, JEAN, MARY, WEI];

/// The program, running in the test.
pub(crate) struct TestApp {
    pub(crate) app: App,
    pub(crate) engine: Engine,
    pub(crate) clock: ManualClock,
    pub(crate) outbox: LocalOutbox,
    pub(crate) ports: Ports,
    pub(crate) router: Router,
    pub(crate) folder: Folder,
    /// The address of its database, as in the settings.
    pub(crate) database: String,
}

impl TestApp {
    /// With the default settings.
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// With changed settings.
    pub(crate) async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        let folder = Folder::new();
        let database = place::fresh(folder.path());
        Self::build(change, folder, database).await
    }

    /// With its database as a file in a folder that is there already.
    pub(crate) async fn in_folder(folder: &Path) -> Self {
        Self::build(|_| {}, Folder::new(), place::file_in(folder)).await
    }

    async fn build(change: impl FnOnce(&mut Settings), folder: Folder, database: String) -> Self {
        let environment = vec![("CEASE_MASTER_KEY".to_owned(), MASTER.to_owned())];
        let config = Config::read(&Sources {
            environment,
            ..Sources::default()
        })
        .unwrap();
        let mut settings = config.settings;
        change(&mut settings);
        let clock = ManualClock::at(START.parse().unwrap());
        let address = Database::try_from(database.clone()).unwrap().address(None);
        let store = Store::open(&address).await.unwrap();
        let master = MasterKey::from_hex(MASTER).unwrap();
        let key = WebKey::derive(master.to_hex().as_bytes());
        let entropy = Arc::new(SeededEntropy::new(7));
        let engine = Engine::new(EngineParts {
            store,
            master,
            clock: Arc::new(clock.clone()),
            entropy: entropy.clone(),
            rules: RuleBooks::new(config.books),
            group: GroupSettings::default(),
            outbox: engine::OutboxSettings::default(),
        });
        let wording = Arc::new(Wording::strict());
        let outbox = LocalOutbox::new(Arc::new(clock.clone()), 10_000);
        let network = SimulatedNetwork::new(SimulatedNetworkSettings::default(), Arc::new(NoDelay)).unwrap();
        let network = Arc::new(network);
        let outside = ports(&settings, wording.clone(), &outbox, &network, &clock);
        let operators: Vec<_> = engine.operators().filter_map(|id| engine.rules(id)).collect();
        let assets = Assets::new(brand::assets(&operators));
        let watch = Watch::new();
        let parts = AppParts {
            engine: engine.clone(),
            wording,
            settings,
            key,
            entropy,
            assets,
            demo: None,
            watch,
        };
        let app = App::new(parts);
        let router = router(&app);
        let test = Self {
            app,
            engine,
            clock,
            outbox,
            ports: outside,
            router,
            folder,
            database,
        };
        let rows: Vec<_> = PEOPLE.iter().map(on_file).collect();
        test.engine.import_batch(&rows).await.unwrap();
        test
    }

    /// A browser of its own, without cookies.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Carries out everything that is due now.
    pub(crate) async fn settle(&self) {
        self.engine.run_until_quiet(&self.ports).await.unwrap();
    }

    /// Moves the clock forward and carries out what has come due. What happens on the way happens at its end: move
    /// in steps when that matters.
    pub(crate) async fn advance(&self, by: SignedDuration) {
        self.clock.advance(by);
        self.settle().await;
    }

    /// Moves the clock to an instant, like `2026-12-01T00:00:00+01:00`, and carries out what has come due.
    pub(crate) async fn advance_to(&self, instant: &str) {
        let to: Timestamp = instant.parse().unwrap();
        assert!(to >= self.clock.now(), "the clock only moves forward");
        self.clock.set(to);
        self.settle().await;
    }

    /// Everything that went out to an address or a line, oldest first.
    pub(crate) fn sent_to(&self, to: &str) -> Vec<Item> {
        let mut items: Vec<_> = self
            .outbox
            .list()
            .into_iter()
            .filter(|item| item.kept.to() == to)
            .collect();
        items.reverse();
        items
    }

    /// The text of the newest mail to an address.
    #[track_caller]
    pub(crate) fn mail_to(&self, email: &str) -> String {
        let mail = self
            .sent_to(email)
            .pop()
            .unwrap_or_else(|| panic!("no mail to {email}: {:?}", self.outbox.list()));
        assert!(matches!(mail.kept, Kept::Mail { .. }));
        mail.kept.text().to_owned()
    }

    /// The text of the newest SMS to a line.
    #[track_caller]
    pub(crate) fn sms_to(&self, line: &str) -> String {
        let sms = self
            .sent_to(line)
            .pop()
            .unwrap_or_else(|| panic!("no SMS to {line}: {:?}", self.outbox.list()));
        sms.kept.text().to_owned()
    }
}

fn ports(
    settings: &Settings,
    wording: Arc<Wording>,
    outbox: &LocalOutbox,
    network: &Arc<SimulatedNetwork>,
    clock: &ManualClock,
) -> Ports {
    let public = PublicAddress::new(settings.base_url.as_str(), settings.host_routing).unwrap();
    let carrier = Arc::new(outbox.clone());
    let messengers = Messengers {
        composer: Composer::new(wording, public),
        mail: carrier.clone(),
        sms: carrier.clone(),
        post: carrier,
        clock: Arc::new(clock.clone()),
    };
    Ports {
        messenger: Arc::new(messengers),
        network: network.clone(),
    }
}

/// What answers at a desk are compared with; the same for everybody but the customer number.
fn checks(person: &Person) -> HolderChecks {
    HolderChecks {
        customer_number: Some(person.customer.to_owned()),
        born_on: Some(date(1985, 7, 30)),
        document_number: Some("Q7X9".to_owned()),
        last_bill: Some(LastBill {
            number: "RX-2026-0012345".to_owned(),
            structured: Some("090933755493".to_owned()),
            amount_cents: 1377,
            on: date(2026, 11, 5),
        }),
    }
}

/// A person as the operator's files have them.
fn on_file(person: &Person) -> SubscriberRow {
    let digits = person.line.trim_start_matches('+');
    let payment = match person.monthly_cents {
        0 => Payment::Prepaid,
        cents => Payment::Postpaid {
            monthly_fee: Cents(cents),
            in_advance: true,
            paid_until_on: date(2026, 12, 1),
        },
    };
    SubscriberRow {
        operator: person.operator.parse().unwrap(),
        customer: person.customer.to_owned(),
        holder: HolderDetails {
            name: person.name.to_owned(),
            email: Some(person.email.to_owned()).filter(|email| !email.is_empty()),
            postal: vec!["Voorbeeldstraat 1".to_owned(), "1000 Brussel".to_owned()],
            language: person.language,
            checks: checks(person),
        },
        line: LineIdentity {
            msisdn: Msisdn::parse(person.line).unwrap(),
            iccid: Some(Iccid::parse("8932001122334455661").unwrap()),
            imsi: Some(Imsi::parse(&format!("2060{digits}")).unwrap()),
        },
        payment,
        sim: SimKind::Esim,
        contract: Contract {
            concluded_on: person.concluded_on,
            at_distance: person.at_distance,
        },
        changes: Changes::default(),
    }
}

/// Six digits in a row: the code in a message.
pub(crate) fn code_in(text: &str) -> String {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    runs.into_iter()
        .find(|run| run.len() == 6)
        .unwrap_or_else(|| panic!("no code in: {text}"))
        .to_owned()
}

/// The path of the first link in a message whose path holds `part`, like `/confirm/`.
#[track_caller]
pub(crate) fn link_in(text: &str, part: &str) -> String {
    let words = text.split_whitespace();
    let link = words
        .filter(|word| word.starts_with("http"))
        .find(|word| word.contains(part));
    let link = link.unwrap_or_else(|| panic!("no link with {part} in: {text}"));
    let rest = link.split_once("://").map(|(_, rest)| rest).unwrap();
    rest[rest.find('/').unwrap()..]
        .trim_end_matches(['.', ',', ')'])
        .to_owned()
}
