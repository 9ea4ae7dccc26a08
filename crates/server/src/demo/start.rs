//! Starting a demonstration.

use super::Demo;
use super::folder::{Folder, FolderFault};
use super::samples::{self, LYING, OPERATORS, number};
use crate::app::{App, AppParts};
use crate::brand;
use crate::config::{BaseUrl, Database, Layered, Settings, Sources, compiled_rules, layer};
use crate::health::Watch;
use crate::web::{Assets, WebKey};
use adapters::delay::RealDelay;
use adapters::network::{Lie, SimulatedNetwork, SimulatedNetworkSettings};
use adapters::{Composer, LocalOutbox, Messengers, PublicAddress};
use engine::{
    Clock, Engine, EngineError, EngineParts, OffsetClock, Ports, RuleBooks, Store, SystemClock, SystemEntropy,
};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use wording::Wording;

/// Milliseconds that the simulated network takes for each step of a cut.
const LATENCY_MS: u64 = 1500;
/// Mails, SMS and letters that are kept.
const OUTBOX_MAX: usize = 500;
/// The lying line reports once that it is off while it is still attached.
const LYING_ATTEMPTS: u32 = 1;

/// A demonstration that is ready to be served.
pub struct Started {
    /// Its pages.
    pub app: App,
    /// The outside, for the loops.
    pub ports: Ports,
}

/// Why a demonstration was not started.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The folder.
    #[error(transparent)]
    Folder(#[from] FolderFault),
    /// The database.
    #[error("{0}")]
    Database(#[from] EngineError),
    /// Something that ships with the program is broken.
    #[error("{0}")]
    Broken(String),
}

/// Opens the folder and puts everything together; the customers are loaded the first time.
pub async fn start(path: &Path, listen: SocketAddr) -> Result<Started, Refused> {
    let folder = Folder::open(path)?;
    let settings = settings(&folder, listen)?;
    let clock = OffsetClock::new(Arc::new(SystemClock), folder.clock_offset()?);
    let master = folder.key(&SystemEntropy)?;
    let key = WebKey::derive(master.to_hex().as_bytes());
    let books = compiled_rules().map_err(|faults| Refused::Broken(faults.to_string()))?;
    let engine = Engine::new(EngineParts {
        store: Store::open(&settings.database.address(None)).await?,
        master,
        clock: Arc::new(clock.clone()),
        entropy: Arc::new(SystemEntropy),
        rules: RuleBooks::new(books),
        group: settings.groups.into(),
    });
    engine.check_master_key().await?;
    engine.mark_demo().await?;
    let broken = |error: std::io::Error| FolderFault::Unusable {
        path: folder.outbox(),
        error,
    };
    let outbox =
        LocalOutbox::in_folder(Arc::new(clock.clone()), OUTBOX_MAX, folder.outbox()).map_err(broken)?;
    let wording = Arc::new(Wording::new());
    let outside = ports(&settings, wording.clone(), &outbox, &clock)?;
    let made_of = |logins| AppParts {
        assets: Assets::new(brand::assets(&operators(&engine))),
        demo: Some(Demo {
            clock: clock.clone(),
            outbox: outbox.clone(),
            folder: folder.clone(),
            logins,
        }),
        engine: engine.clone(),
        wording: wording.clone(),
        settings: settings.clone(),
        key: key.clone(),
        entropy: Arc::new(SystemEntropy),
        watch: Watch::new(),
    };
    let app = App::new(made_of(Vec::new()));
    let today = super::control::zone(&app).to_datetime(clock.now()).date();
    let loaded = samples::load(&app, today).await;
    let logins = loaded.map_err(|_| Refused::Broken("the samples could not be loaded".to_owned()))?;
    Ok(Started {
        app: App::new(made_of(logins)),
        ports: outside,
    })
}

fn settings(folder: &Folder, listen: SocketAddr) -> Result<Settings, Refused> {
    let Layered { mut settings, .. } =
        layer(&Sources::default()).map_err(|faults| Refused::Broken(faults.to_string()))?;
    // An address for everybody is no address to follow.
    let shown = if listen.ip().is_unspecified() {
        format!("localhost:{}", listen.port())
    } else {
        listen.to_string()
    };
    settings.listen = listen;
    settings.base_url = BaseUrl::try_from(format!("http://{shown}")).map_err(Refused::Broken)?;
    settings.database = Database::Sqlite(folder.database());
    Ok(settings)
}

fn operators(engine: &Engine) -> Vec<Arc<termination::rules::RuleBook>> {
    engine.operators().filter_map(|id| engine.rules(id)).collect()
}

/// One lying line at each operator of the samples.
fn ports(
    settings: &Settings,
    wording: Arc<Wording>,
    outbox: &LocalOutbox,
    clock: &OffsetClock,
) -> Result<Ports, Refused> {
    let lie = |(_, beginning): &(&str, &str)| Lie::DetachIgnored {
        line: number(beginning, LYING),
        attempts: LYING_ATTEMPTS,
    };
    let network = SimulatedNetworkSettings {
        latency_ms: LATENCY_MS,
        lies: OPERATORS.iter().map(lie).collect(),
        ..SimulatedNetworkSettings::default()
    };
    let network = SimulatedNetwork::new(network, Arc::new(RealDelay));
    let network = network.map_err(|fault| Refused::Broken(fault.to_string()))?;
    let public = PublicAddress::new(settings.base_url.as_str(), settings.host_routing);
    let public = public.map_err(|fault| Refused::Broken(fault.to_string()))?;
    let carrier = Arc::new(outbox.clone());
    let messengers = Messengers {
        composer: Composer::new(wording, public),
        mail: carrier.clone(),
        sms: carrier.clone(),
        post: carrier,
        clock: Arc::new(clock.clone()),
    };
    Ok(Ports {
        messenger: Arc::new(messengers),
        network: Arc::new(network),
    })
}
