//! An engine in this process over an installation's database, with the simulated world around it.

use crate::load::Trouble;
use crate::load::installation::{Installation, MASTER};
use crate::load::program::root;
use crate::load::subscribers::{self, OPERATOR};
use adapters::delay::NoDelay;
use adapters::network::{SimulatedNetwork, SimulatedNetworkSettings};
use adapters::{Composer, LocalOutbox, Messengers, PublicAddress};
use engine::{
    Contact, Engine, EngineParts, GroupSettings, Intake, ManualClock, MasterKey, Ports, RequesterDetails,
    RuleBooks, Store, SystemEntropy,
};
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};
use std::fmt::Display;
use std::fs;
use std::sync::Arc;
use termination::Command;
use termination::case::{ConfirmedBy, DesiredEnd, KeepNumber, Kind};
use termination::identifier::{CaseId, OperatorId};
use termination::party::{Acting, Channel, Language};
use termination::rules::{RuleBook, parse_law, parse_operator};
use wording::Wording;

/// When the cases are asked for, a Monday morning in Brussels; they are due at once.
const ASKED_AT: &str = "2026-11-23T09:00:00Z";
/// Commands under way at the same time while the cases are made.
const AT_ONCE: usize = 256;
/// Messages that are kept to be looked at.
const KEPT: usize = 16;

/// An engine, its time and its outside.
pub(super) struct World {
    pub(super) engine: Engine,
    pub(super) ports: Ports,
    clock: ManualClock,
}

impl World {
    /// Opens the installation's database; its own program must not run.
    pub(super) async fn open(installation: &Installation) -> Result<Self, Trouble> {
        let asked_at: Timestamp = ASKED_AT.parse().map_err(said)?;
        let clock = ManualClock::at(asked_at);
        let engine = Engine::new(EngineParts {
            store: Store::open(&installation.database.url()).await.map_err(said)?,
            master: MasterKey::from_hex(MASTER).map_err(said)?,
            clock: Arc::new(clock.clone()),
            entropy: Arc::new(SystemEntropy),
            rules: RuleBooks::new([rule_book(installation)?]),
            group: GroupSettings::default(),
            outbox: engine::OutboxSettings::default(),
        });
        Ok(Self {
            ports: ports(&clock)?,
            engine,
            clock,
        })
    }

    /// Moves the time past the moment at which every case is due.
    pub(super) fn let_them_be_due(&self) {
        self.clock.advance(SignedDuration::from_hours(1));
    }

    /// Makes a proven and confirmed case for each of the first subscribers. What they owe so far counts as done.
    pub(super) async fn make_pending(&self, installation: &Installation, count: u64) -> Result<(), Trouble> {
        stream::iter(0..count)
            .map(|number| self.pending(number))
            .buffer_unordered(AT_ONCE)
            .try_collect::<()>()
            .await?;
        let db = installation.database.open().await?;
        sqlx::query(
            "update effect set state = 'done', attempts = 1, next_at = null where next_at is not null",
        )
        .execute(&db)
        .await?;
        db.close().await;
        Ok(())
    }

    async fn pending(&self, number: u64) -> Result<(), Trouble> {
        let operator: OperatorId = OPERATOR.parse().map_err(said)?;
        let line = subscribers::line(number);
        let found = self.engine.find_line(&operator, &line).await.map_err(said)?;
        let (_, holder) = found.ok_or_else(|| Trouble::said(format!("{line} is not on file")))?;
        let mut id = [0; 16];
        id[8..].copy_from_slice(&number.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        id[..8].copy_from_slice(&number.wrapping_mul(0xc2b2_ae3d_27d4_eb4f).to_be_bytes());
        let intake = Intake {
            reference: None,
            acting: Acting::Holder,
            case_id: CaseId::from_entropy(id),
            operator,
            details: RequesterDetails {
                name: format!("Person {number}"),
                lines: vec![line],
                reference: None,
                contact: Contact::Email(subscribers::email(number)),
                cause_text: None,
            },
            kind: Kind::Ordinary,
            end: DesiredEnd::Now,
            keep_number: KeepNumber::No,
            language: Language::En,
            channel: Channel::Online,
            session: Some(holder),
        };
        let received = self.engine.receive(intake).await.map_err(said)?;
        let case = received.map_err(|refusal| Trouble::said(refusal.code()))?.case;
        let yes = Command::Confirm {
            by: ConfirmedBy::MailedLink {
                same_browser: true,
                code: None,
            },
            despite_porting: false,
        };
        let command = self.engine.new_command_id();
        let answer = self.engine.handle(case.id, command, yes).await.map_err(said)?;
        answer.map(drop).map_err(|refusal| Trouble::said(refusal.code()))
    }

    pub(super) async fn close(self) {
        self.engine.store().close().await;
    }
}

/// A fault of the engine or of a file, in its own words.
pub(super) fn said(fault: impl Display) -> Trouble {
    Trouble::said(fault.to_string())
}

fn rule_book(installation: &Installation) -> Result<RuleBook, Trouble> {
    let read = |path| fs::read_to_string(path).map_err(Trouble::with("the rules"));
    let law = parse_law("be.toml", &read(root().join("law/be.toml"))?).map_err(said)?;
    let file = format!("{OPERATOR}.toml");
    let text = read(installation.folder.join("operators").join(&file))?;
    let operator = parse_operator(&file, &text, &law).map_err(said)?;
    Ok(RuleBook::new(operator, law))
}

/// As `cease demo` has it: everything is written and put aside, the network answers at once.
fn ports(clock: &ManualClock) -> Result<Ports, Trouble> {
    let clock = Arc::new(clock.clone());
    let kept = Arc::new(LocalOutbox::new(clock.clone(), KEPT));
    let public = PublicAddress::new("http://127.0.0.1:8080", false).map_err(said)?;
    let network =
        SimulatedNetwork::new(SimulatedNetworkSettings::default(), Arc::new(NoDelay)).map_err(said)?;
    Ok(Ports {
        messenger: Arc::new(Messengers {
            composer: Composer::new(Arc::new(Wording::new()), public),
            mail: kept.clone(),
            sms: kept.clone(),
            post: kept,
            clock,
        }),
        network: Arc::new(network),
    })
}
