//! One conversation with the mail server, step by step.
//!
//! The mail library's own pool is not used: it parks a connection again whose answer was given up on after a time limit,
//! and the next mail would then read the answer to the one before. Here every step has its limit, and a connection that
//! failed anywhere is closed.

use super::fault::{Step, Trouble};
use super::message::Sealed;
use super::settings::{Checked, Encryption, SmtpSettings, SmtpSettingsFault};
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Noop, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use std::path::Path;
use std::time::Duration;

/// Where a conversation ended early, and why.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Failure {
    pub(crate) step: Step,
    pub(crate) trouble: Trouble,
}

/// How to reach the server; checked settings and what was made of them.
pub(crate) struct Route {
    pub(crate) to: Checked,
    encryption: Encryption,
    tls: TlsParameters,
    login: Option<Credentials>,
}

impl Route {
    /// Checks the settings and reads the file of trusted roots.
    pub(crate) fn new(settings: &SmtpSettings) -> Result<Self, SmtpSettingsFault> {
        let to = settings.check()?;
        let mut tls = TlsParameters::builder(to.host.clone());
        if let Some(path) = &settings.trusted_root {
            tls = tls.add_root_certificate(read_roots(path)?);
        }
        // Asks for rustls by name. Its cryptography is ring: the library's only provider by our choice of features,
        // handed to the configuration explicitly, so nothing depends on a default installed for the whole process.
        let tls = tls.build_rustls().map_err(SmtpSettingsFault::Tls)?;
        let login = settings.user.clone().zip(settings.password.as_ref());
        let login = login.map(|(user, password)| Credentials::new(user, password.reveal().to_owned()));
        Ok(Self {
            to,
            encryption: settings.encryption,
            tls,
            login,
        })
    }

    /// Connects, encrypts, logs in.
    pub(crate) async fn open(&self) -> Result<AsyncSmtpConnection, Failure> {
        let wrapped = (self.encryption == Encryption::Tls).then(|| self.tls.clone());
        let server = (self.to.host.as_str(), self.to.port);
        let limit = self.to.timeout;
        let connecting =
            AsyncSmtpConnection::connect_tokio1(server, Some(limit), &self.to.helo, wrapped, None);
        let step = if self.encryption == Encryption::Tls {
            Step::ConnectTls
        } else {
            Step::Connect
        };
        let mut connection = within(limit, step, connecting).await?;
        if self.encryption == Encryption::Starttls {
            let encrypting = connection.starttls(self.tls.clone(), &self.to.helo);
            within(limit, Step::StartTls, encrypting).await?;
        }
        if let Some(login) = &self.login {
            let methods = [Mechanism::Plain, Mechanism::Login];
            within(limit, Step::Login, connection.auth(&methods, login)).await?;
        }
        Ok(connection)
    }

    /// Whether a connection that was idle still answers.
    pub(crate) async fn answers(&self, connection: &mut AsyncSmtpConnection) -> bool {
        within(self.to.timeout, Step::Connect, connection.command(Noop))
            .await
            .is_ok()
    }

    /// Hands one mail over. After `Ok` the server has taken responsibility for it.
    pub(crate) async fn deliver(
        &self,
        connection: &mut AsyncSmtpConnection,
        mail: &Sealed,
    ) -> Result<(), Failure> {
        let limit = self.to.timeout;
        let parameters = parameters(connection, mail)?;
        let sender = Mail::new(Some(mail.sender.clone()), parameters);
        within(limit, Step::Sender, connection.command(sender)).await?;
        let recipient = Rcpt::new(mail.recipient.clone(), Vec::new());
        within(limit, Step::Recipient, connection.command(recipient)).await?;
        within(limit, Step::Data, connection.command(Data)).await?;
        within(limit, Step::Content, connection.message(&mail.bytes)).await?;
        Ok(())
    }

    /// Says goodbye; whether it is heard does not matter.
    pub(crate) async fn close(&self, mut connection: AsyncSmtpConnection) {
        let _heard = tokio::time::timeout(self.to.timeout, connection.abort()).await;
    }
}

fn parameters(connection: &AsyncSmtpConnection, mail: &Sealed) -> Result<Vec<MailParameter>, Failure> {
    let addresses = [mail.sender.as_ref(), mail.recipient.as_ref()];
    if addresses.iter().all(|address: &&str| address.is_ascii()) {
        return Ok(Vec::new());
    }
    if connection.server_info().supports_feature(Extension::SmtpUtfEight) {
        // The header fields then hold the address as it is; RFC 6531 makes 8BITMIME part of the bargain.
        return Ok(vec![
            MailParameter::SmtpUtfEight,
            MailParameter::Body(MailBodyParameter::EightBitMime),
        ]);
    }
    Err(Failure {
        step: Step::Recipient,
        trouble: Trouble::NotOffered,
    })
}

fn read_roots(path: &Path) -> Result<Certificate, SmtpSettingsFault> {
    let pem = std::fs::read(path).map_err(|source| SmtpSettingsFault::RootUnreadable {
        path: path.to_owned(),
        source,
    })?;
    let empty = || SmtpSettingsFault::RootEmpty {
        path: path.to_owned(),
    };
    if !String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") {
        return Err(empty());
    }
    Certificate::from_pem(&pem).map_err(|_| empty())
}

/// One step under its time limit.
async fn within<T>(
    limit: Duration,
    step: Step,
    doing: impl Future<Output = Result<T, SmtpError>>,
) -> Result<T, Failure> {
    match tokio::time::timeout(limit, doing).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => Err(Failure {
            step,
            trouble: Trouble::of(&error),
        }),
        Err(_) => Err(Failure {
            step,
            trouble: Trouble::Silence,
        }),
    }
}
