//! The settings as types. What each means, its default and the reason stand in `config.default.toml`.

use super::database::Database;
use super::throughput::{Connections, Groups, Outbox};
use super::voice::Voice;
use crate::web::Cidr;
use adapters::Secret;
use adapters::mail::{Encryption, SmtpSettings};
use engine::StaffSessionLife;
use jiff::SignedDuration;
use serde::{Deserialize, Deserializer};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Everything that can be set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where the program listens.
    pub listen: SocketAddr,
    /// The address that people see.
    pub base_url: BaseUrl,
    /// `sqlite:` and a path, or `postgres://`.
    pub database: Database,
    /// The file with the password for the database.
    #[serde(deserialize_with = "optional_path")]
    pub database_password_file: Option<PathBuf>,
    /// Connections to it.
    pub connections: Connections,
    /// How commands share transactions.
    pub groups: Groups,
    /// How what is owed is carried out.
    pub outbox: Outbox,
    /// Whether pending migrations are applied when the database is opened.
    pub migrate_at_start: bool,
    /// A file with the master key.
    #[serde(deserialize_with = "optional_path")]
    pub master_key_file: Option<PathBuf>,
    /// A folder with one file an operator; compiled-in files otherwise.
    #[serde(deserialize_with = "optional_path")]
    pub operators_dir: Option<PathBuf>,
    /// A folder with one file a country; compiled-in files otherwise.
    #[serde(deserialize_with = "optional_path")]
    pub law_dir: Option<PathBuf>,
    /// Whether each operator has its own host name.
    pub host_routing: bool,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<Cidr>,
    /// Seconds of `Strict-Transport-Security`; 0 sends nothing.
    pub hsts_seconds: u32,
    /// Seconds to finish in when asked to stop.
    pub stop_grace_seconds: u16,
    /// Certificate and key.
    pub tls: Tls,
    /// Sizes and times.
    pub limits: Limits,
    /// How often something may be tried.
    pub rates: Rates,
    /// Log-ins of the staff.
    pub staff: Staff,
    /// Forms that the staff began.
    pub drafts: Drafts,
    /// The voice system.
    pub voice: Voice,
    /// The mail server.
    pub mail: Mail,
    /// The SMS gateway.
    pub sms: Sms,
    /// Letters on paper.
    pub letters: Letters,
    /// The network.
    pub network: Network,
    /// The log.
    pub log: Log,
    /// What Prometheus reads.
    pub metrics: Metrics,
    /// Traces.
    pub traces: Traces,
}

/// Certificate and key, both or neither.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// Certificate chain, PEM.
    #[serde(deserialize_with = "optional_path")]
    pub cert_file: Option<PathBuf>,
    /// Private key, PEM.
    #[serde(deserialize_with = "optional_path")]
    pub key_file: Option<PathBuf>,
}

/// Sizes and times of a request.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Bytes of a posted form.
    pub body_bytes: usize,
    /// Bytes of the path.
    pub path_bytes: usize,
    /// Bytes of the query.
    pub query_bytes: usize,
    /// Seconds in which the head of a request must arrive.
    pub header_read_seconds: u16,
    /// Seconds after which a request is given up.
    pub request_seconds: u16,
    /// Requests answered at the same time.
    pub concurrent_requests: usize,
}

impl Limits {
    /// How long the head of a request may take.
    pub fn header_read(&self) -> Duration {
        Duration::from_secs(self.header_read_seconds.into())
    }

    /// How long a request may take.
    pub fn request(&self) -> Duration {
        Duration::from_secs(self.request_seconds.into())
    }
}

/// How often something may be tried, per subject.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Posted forms from one client address.
    pub client: Rate,
    /// Codes and requests for one line.
    pub line: Rate,
    /// Messages to one address.
    pub address: Rate,
    /// Attempts to log in to one account.
    pub login: Rate,
    /// Calls that the voice system of one operator announces.
    pub voice: Rate,
}

/// Log-ins of the operators' staff.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Hours for which a one-time link works with which somebody chooses how to log in.
    pub setup_hours: u16,
    /// Minutes alone after which a session is locked.
    pub idle_minutes: u16,
    /// Hours after which a session is over.
    pub session_hours: u16,
    /// Sessions that somebody may have at a time.
    pub sessions_max: u32,
    /// Minutes for which an entry of a worklist is kept for whoever took it.
    pub claim_minutes: u16,
}

impl Staff {
    /// How long an entry of a worklist is kept for whoever took it.
    pub fn claim(&self) -> SignedDuration {
        SignedDuration::from_mins(self.claim_minutes.into())
    }

    /// How long a one-time link works.
    pub fn setup_life(&self) -> SignedDuration {
        SignedDuration::from_hours(self.setup_hours.into())
    }

    /// How long sessions last.
    pub fn session_life(&self) -> StaffSessionLife {
        StaffSessionLife {
            idle: SignedDuration::from_mins(self.idle_minutes.into()),
            absolute: SignedDuration::from_hours(self.session_hours.into()),
            at_most: self.sessions_max,
        }
    }
}

/// Forms that the staff began.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drafts {
    /// Days for which a draft is kept after it was last worked on.
    pub days: u16,
    /// Hours for which the link works that hands one over to the customer.
    pub link_hours: u16,
}

impl Drafts {
    /// How long a draft is kept.
    pub fn life(&self) -> SignedDuration {
        SignedDuration::from_hours(i64::from(self.days) * 24)
    }

    /// How long a link works.
    pub fn link_life(&self) -> SignedDuration {
        SignedDuration::from_hours(self.link_hours.into())
    }
}

/// So many times in so many minutes.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// How many times.
    pub max: u32,
    /// In how many minutes.
    pub minutes: u16,
}

/// The mail server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Its host name; empty when there is none.
    pub host: String,
    /// Its port; 0 is the one that belongs to the encryption.
    pub port: u16,
    /// How the connection is protected.
    pub encryption: Encryption,
    /// The user name, if it wants one.
    pub user: String,
    /// The file with the password.
    #[serde(deserialize_with = "optional_path")]
    pub password_file: Option<PathBuf>,
    /// The sender.
    pub from: String,
    /// Where answers go.
    pub reply_to: String,
    /// Where mail servers send what cannot be delivered.
    pub bounces_to: String,
    /// How we greet the server.
    pub helo: String,
    /// Root certificates to trust besides the system's.
    #[serde(deserialize_with = "optional_path")]
    pub trusted_root_file: Option<PathBuf>,
    /// Milliseconds for each step with the server.
    pub timeout_ms: u64,
    /// Connections that are open at the same time.
    pub connections_max: usize,
}

impl Mail {
    /// The settings as the mail adapter wants them; `None` when there is no mail server.
    pub fn smtp(&self, password: Option<Secret>) -> Option<SmtpSettings> {
        let set = |text: &String| (!text.is_empty()).then(|| text.clone());
        Some(SmtpSettings {
            host: set(&self.host)?,
            port: Some(self.port).filter(|port| *port != 0),
            encryption: self.encryption,
            user: set(&self.user),
            password,
            from: self.from.clone(),
            reply_to: set(&self.reply_to),
            bounces_to: set(&self.bounces_to),
            timeout_ms: self.timeout_ms,
            helo: set(&self.helo),
            trusted_root: self.trusted_root_file.clone(),
            connections_max: self.connections_max,
        })
    }
}

/// The SMS gateway.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sms {
    /// Which one.
    pub gateway: SmsGateway,
}

/// Which SMS gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmsGateway {
    /// No SMS leaves the program.
    None,
}

/// Letters on paper.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// The folder into which they are written.
    pub folder: PathBuf,
}

/// The network.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Network {
    /// Which one.
    pub adapter: NetworkAdapter,
    /// How the simulated one behaves.
    pub simulated: Simulated,
}

/// How the simulated network behaves.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Simulated {
    /// Milliseconds that each call takes.
    pub latency_ms: u64,
    /// Calls in a hundred that fail for the moment.
    pub failures_percent: u8,
}

/// Which network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NetworkAdapter {
    /// Lines are not really cut.
    Simulated,
}

/// The log.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// For people or for machines.
    pub format: LogFormat,
    /// From which weight on.
    pub level: LogLevel,
}

/// What Prometheus reads.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Where it is shown; nowhere when not set.
    #[serde(deserialize_with = "optional_address")]
    pub listen: Option<SocketAddr>,
    /// Hours before its deadline from which on a promise is near.
    pub near_hours: u16,
}

/// Traces.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traces {
    /// The collector; without one nothing is sent.
    #[serde(deserialize_with = "optional_base_url")]
    pub otlp_endpoint: Option<BaseUrl>,
    /// Traces in a hundred that are sent.
    pub percent: u8,
}

/// For whom the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// From which weight on something is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    /// What is broken.
    Error,
    /// And what may break.
    Warn,
    /// And each request.
    Info,
    /// And what we do meanwhile.
    Debug,
    /// And what our libraries do.
    Trace,
}

/// The address that people see: scheme and host, no path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct BaseUrl(String);

impl BaseUrl {
    /// The address, without a final slash.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether people come by TLS.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
    }
}

impl TryFrom<String> for BaseUrl {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        match rest {
            Some(host) if !host.is_empty() && !host.contains(['/', ' ', '?', '#', '@']) => Ok(Self(text)),
            _ => Err(format!(
                "`{text}` is no base address; write https://host without a path or final slash"
            )),
        }
    }
}

pub(super) fn optional_path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<PathBuf>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok((!text.is_empty()).then(|| text.into()))
}

fn optional_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SocketAddr>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| {
        serde::de::Error::custom(format!(
            "`{text}` is no address to listen on; write it like \"127.0.0.1:9464\""
        ))
    })
}

fn optional_base_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<BaseUrl>, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(None);
    }
    BaseUrl::try_from(text)
        .map(Some)
        .map_err(serde::de::Error::custom)
}
