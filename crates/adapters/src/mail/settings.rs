//! Where mail goes out, as written in the configuration file, and what is wrong with it.

use super::address::{AddressFault, parse_mailbox};
use crate::secret::Secret;
use lettre::Address;
use lettre::message::Mailbox;
use lettre::transport::smtp::extension::ClientId;
use serde::Deserialize;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

/// The mail server and how we present ourselves to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpSettings {
    /// Host name of the mail server. Its certificate must name it.
    pub host: String,
    /// Port; by default the one that belongs to the encryption: 587, 465 or 25.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is encrypted.
    #[serde(default)]
    pub encryption: Encryption,
    /// User name for the mail server, together with `password`; neither for a server that wants no login.
    #[serde(default)]
    pub user: Option<String>,
    /// The password that goes with `user`.
    #[serde(default)]
    pub password: Option<Secret>,
    /// Whom mails come from: `no-reply@example.org` or `Name <no-reply@example.org>`. A mail of an operator carries the
    /// operator's name instead of this one.
    pub from: String,
    /// Where answers go, if not to `from`.
    #[serde(default)]
    pub reply_to: Option<String>,
    /// Where the mail servers of the world send what could not be delivered; by default the address of `from`.
    #[serde(default)]
    pub bounces_to: Option<String>,
    /// Milliseconds for each step with the server: connecting, logging in, each command, the mail itself. The engine
    /// gives up on the whole mail after 45 seconds, so more than 40 would mean nothing.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: u64,
    /// The name with which we greet the server; by default this machine's own.
    #[serde(default)]
    pub helo: Option<String>,
    /// A file with one or more root certificates (PEM) that are trusted besides those of the system, for a mail server
    /// whose certificate a private authority has signed.
    #[serde(default)]
    pub trusted_root: Option<PathBuf>,
    /// Connections open at the same time, at most.
    #[serde(default = "default_connections_max")]
    pub connections_max: usize,
}

/// How the connection to the mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// Starts in the clear and must become TLS before anything is said; never falls back.
    #[default]
    Starttls,
    /// TLS from the first byte.
    Tls,
    /// None: only for a mail server on this very machine.
    None,
}

impl Encryption {
    /// The usual port (RFC 6409, RFC 8314).
    const fn port(self) -> u16 {
        match self {
            Self::Starttls => 587,
            Self::Tls => 465,
            Self::None => 25,
        }
    }
}

const fn default_timeout_ms() -> u64 {
    15_000
}

const fn default_connections_max() -> usize {
    4
}

/// Why the mail settings cannot be used. Each says what to write instead.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSettingsFault {
    /// The host is missing or is no host name.
    #[error("mail: `host` must be the name of the mail server, such as mail.example.org")]
    Host,
    /// Unencrypted to another machine.
    #[error(
        "mail: `encryption = \"none\"` is only for a server on this machine; write \"starttls\" or \"tls\""
    )]
    ClearToElsewhere,
    /// A user without a password, or the other way around.
    #[error("mail: `user` and `password` belong together; write both or neither")]
    HalfLogin,
    /// One of the addresses is none.
    #[error("mail: `{field}` must be an address such as no-reply@example.org or Name <no-reply@example.org>")]
    Address {
        /// The setting.
        field: &'static str,
    },
    /// The greeting is no host name.
    #[error("mail: `helo` must be this machine's full name, such as cease.example.org")]
    Helo,
    /// Too short or too long to be meant.
    #[error("mail: `timeout_ms` must be from 1 to 40000")]
    Timeout,
    /// No connection, or far too many.
    #[error("mail: `connections_max` must be from 1 to 64")]
    Connections,
    /// The file with root certificates cannot be read.
    #[error("mail: `trusted_root` {path} cannot be read: {source}")]
    RootUnreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file holds no certificate.
    #[error("mail: `trusted_root` {path} holds no PEM certificate")]
    RootEmpty {
        /// The file.
        path: PathBuf,
    },
    /// The TLS library refuses to start.
    #[error("mail: TLS cannot be set up: {0}")]
    Tls(lettre::transport::smtp::Error),
}

/// The settings after they were checked.
#[derive(Debug, Clone)]
pub(crate) struct Checked {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) from: Mailbox,
    pub(crate) reply_to: Option<Mailbox>,
    pub(crate) bounces_to: Address,
    pub(crate) timeout: Duration,
    pub(crate) helo: ClientId,
    pub(crate) connections_max: usize,
}

impl SmtpSettings {
    /// Checks everything that can be checked without the network or a file.
    pub(crate) fn check(&self) -> Result<Checked, SmtpSettingsFault> {
        if !is_host(&self.host) {
            return Err(SmtpSettingsFault::Host);
        }
        if self.encryption == Encryption::None && !is_loopback(&self.host) {
            return Err(SmtpSettingsFault::ClearToElsewhere);
        }
        if self.user.is_some() != self.password.is_some() {
            return Err(SmtpSettingsFault::HalfLogin);
        }
        if !(1..=40_000).contains(&self.timeout_ms) {
            return Err(SmtpSettingsFault::Timeout);
        }
        if !(1..=64).contains(&self.connections_max) {
            return Err(SmtpSettingsFault::Connections);
        }
        let mailbox = |field, text: &str| {
            parse_mailbox(text).map_err(|AddressFault| SmtpSettingsFault::Address { field })
        };
        let optional = |field, text: &Option<String>| text.as_deref().map(|t| mailbox(field, t)).transpose();
        let from = mailbox("from", &self.from)?;
        let bounces_to = optional("bounces_to", &self.bounces_to)?;
        Ok(Checked {
            host: self.host.clone(),
            port: self.port.unwrap_or(self.encryption.port()),
            bounces_to: bounces_to.map_or_else(|| from.email.clone(), |mailbox| mailbox.email),
            from,
            reply_to: optional("reply_to", &self.reply_to)?,
            timeout: Duration::from_millis(self.timeout_ms),
            helo: self.greeting()?,
            connections_max: self.connections_max,
        })
    }

    fn greeting(&self) -> Result<ClientId, SmtpSettingsFault> {
        match self.helo.as_deref() {
            None => Ok(ClientId::default()),
            Some(name) => match name.parse::<IpAddr>() {
                Ok(IpAddr::V4(ip)) => Ok(ClientId::Ipv4(ip)),
                Ok(IpAddr::V6(ip)) => Ok(ClientId::Ipv6(ip)),
                Err(_) if is_host(name) => Ok(ClientId::Domain(name.to_owned())),
                Err(_) => Err(SmtpSettingsFault::Helo),
            },
        }
    }
}

fn is_host(text: &str) -> bool {
    let name = !text.is_empty()
        && text.len() <= 253
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.' || b == b'_');
    name || text.parse::<IpAddr>().is_ok()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(more: &str) -> SmtpSettings {
        let base = "host = 'mail.example.org'\nfrom = 'Cease <no-reply@example.org>'\n";
        toml::from_str(&format!("{base}{more}")).unwrap()
    }

    #[test]
    fn two_settings_are_enough() {
        let checked = settings("").check().unwrap();
        assert_eq!(checked.port, 587);
        assert_eq!(checked.timeout, Duration::from_secs(15));
        assert_eq!(checked.bounces_to.to_string(), "no-reply@example.org");
    }

    #[test]
    fn the_port_follows_the_encryption_unless_written() {
        for (more, port) in [
            ("encryption = 'starttls'", 587),
            ("encryption = 'tls'", 465),
            ("encryption = 'tls'\nport = 2465", 2465),
        ] {
            assert_eq!(settings(more).check().unwrap().port, port, "{more}");
        }
    }

    #[test]
    fn nothing_goes_unencrypted_to_another_machine() {
        for (host, refused) in [
            ("localhost", false),
            ("127.0.0.1", false),
            ("::1", false),
            ("mail.example.org", true),
            ("192.0.2.1", true),
            ("localhost.example.org", true),
            ("127.example.org", true),
        ] {
            let text = format!("host = '{host}'\nfrom = 'a@example.org'\nencryption = 'none'");
            let checked = toml::from_str::<SmtpSettings>(&text).unwrap().check();
            let found = matches!(checked, Err(SmtpSettingsFault::ClearToElsewhere));
            assert_eq!(found, refused, "{host}");
        }
    }

    #[test]
    fn a_mistake_names_its_setting() {
        for (more, named) in [
            ("user = 'app'", "`user` and `password`"),
            ("password = 'x'", "`user` and `password`"),
            ("reply_to = 'nobody'", "`reply_to`"),
            ("bounces_to = 'a@b, c@d'", "`bounces_to`"),
            ("timeout_ms = 0", "`timeout_ms`"),
            ("timeout_ms = 40001", "`timeout_ms`"),
            ("connections_max = 0", "`connections_max`"),
            ("helo = \"a\\r\\nMAIL FROM:<x@y>\"", "`helo`"),
        ] {
            let said = settings(more).check().unwrap_err().to_string();
            assert!(said.contains(named), "{more}: {said}");
        }
        assert!(toml::from_str::<SmtpSettings>("host = 'a'\nfrom = 'b@c'\npasword = 'x'").is_err());
    }

    #[test]
    fn printing_the_settings_does_not_print_the_password() {
        let printed = format!("{:?}", settings("user = 'app'\npassword = 's3cret'"));
        assert!(
            printed.contains("app") && !printed.contains("s3cret"),
            "{printed}"
        );
    }
}
