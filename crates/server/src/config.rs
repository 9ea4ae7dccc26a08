//! The configuration: read once, passed on, never global.

mod check;
mod database;
mod fault;
mod keys;
mod layers;
mod rules;
mod secrets;
mod settings;
mod throughput;
mod voice;

pub use database::Database;
pub use fault::{ConfigFault, ConfigFaults};
pub use layers::{DEFAULTS, Layered, Origin, Sources, layer};
pub use rules::compiled_rules;
pub use secrets::Secrets;
pub use settings::{
    BaseUrl, Drafts, Letters, Limits, Log, LogFormat, LogLevel, Mail, Metrics, Network, NetworkAdapter, Rate,
    Rates, Settings, Simulated, Sms, SmsGateway, Staff, Tls, Traces,
};
pub use throughput::{Connections, Groups, Lane, Outbox};
pub use voice::{HookSecret, HookSecretFault, Voice};

use termination::rules::RuleBook;

/// Everything that is configured, read and checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// The settings.
    pub settings: Settings,
    /// The secrets they name.
    pub secrets: Secrets,
    /// One rule book an operator.
    pub books: Vec<RuleBook>,
    /// Where each setting comes from; a secret is masked.
    pub origins: Vec<Origin>,
}

impl Config {
    /// Reads every layer, secret and rule file. Finds every mistake at once.
    pub fn read(sources: &Sources) -> Result<Self, ConfigFaults> {
        // Without readable settings the rule files that are compiled in cannot be meant, so they wait.
        let Layered {
            mut settings,
            mut origins,
        } = layer(sources)?;
        let mut found = Vec::new();
        check::together(&settings, &mut found);
        let (secrets, secret_origins) = secrets::read(&settings, sources, &mut found);
        origins.extend(secret_origins);
        settings.voice.read_secrets(&mut found);
        let books = rules::read(&settings)
            .map_err(|faults| found.extend(faults.0))
            .ok();
        let read = secrets.zip(books);
        let config = read.map(|(secrets, books)| Self {
            settings,
            secrets,
            books,
            origins,
        });
        ConfigFaults::unless_found(found, config)
    }
}
