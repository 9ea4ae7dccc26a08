//! Real mail: SMTP with a few connections that are kept and used again.

use super::connection::{Failure, Route};
use super::fault::{Trouble, fault, needs_the_operator};
use super::message::{Sealed, seal};
use super::settings::{SmtpSettings, SmtpSettingsFault};
use super::{Mail, MailTransport};
use engine::{Clock, Fault};
use futures::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// How long a connection may lie idle and still be tried. Servers hang up after five minutes, firewalls forget sooner.
const IDLE_MAX: SignedDuration = SignedDuration::from_secs(60);

/// Sends mail through one SMTP server.
pub struct SmtpTransport {
    route: Route,
    clock: Arc<dyn Clock>,
    idle: Mutex<Vec<Idle>>,
    gate: Semaphore,
}

/// A connection at rest.
struct Idle {
    connection: AsyncSmtpConnection,
    since: Timestamp,
}

impl SmtpTransport {
    /// Checks the settings and reads the file of trusted roots; does not connect. `clock` dates the mails.
    pub fn new(settings: &SmtpSettings, clock: Arc<dyn Clock>) -> Result<Self, SmtpSettingsFault> {
        let route = Route::new(settings)?;
        let gate = Semaphore::new(route.to.connections_max);
        Ok(Self {
            route,
            clock,
            idle: Mutex::new(Vec::new()),
            gate,
        })
    }

    /// Connects, encrypts, logs in and hangs up: for a check of the configuration.
    pub async fn check(&self) -> Result<(), Fault> {
        let connection = self.route.open().await.map_err(|failure| self.judge(failure))?;
        self.route.close(connection).await;
        Ok(())
    }

    /// Says goodbye on the connections at rest, before a graceful stop.
    pub async fn close(&self) {
        while let Some(idle) = self.take_idle() {
            self.route.close(idle.connection).await;
        }
    }

    async fn send_sealed(&self, mail: &Sealed) -> Result<(), Fault> {
        let Ok(_permit) = self.gate.acquire().await else {
            return Err(Fault::Temporary("mail-stopping"));
        };
        let mut connection = match self.reuse().await {
            Some(connection) => connection,
            None => self.route.open().await.map_err(|failure| self.judge(failure))?,
        };
        match self.route.deliver(&mut connection, mail).await {
            Ok(()) => {
                self.rest(connection);
                Ok(())
            }
            Err(failure) => {
                // Only after a clear answer is the conversation in a known place; else the line is simply cut.
                if matches!(failure.trouble, Trouble::Answer(_)) {
                    self.route.close(connection).await;
                }
                Err(self.judge(failure))
            }
        }
    }

    /// A connection at rest that still answers.
    async fn reuse(&self) -> Option<AsyncSmtpConnection> {
        while let Some(mut idle) = self.take_idle() {
            let age = self.clock.now().duration_since(idle.since);
            let fresh = age >= SignedDuration::ZERO && age <= IDLE_MAX;
            if fresh && self.route.answers(&mut idle.connection).await {
                return Some(idle.connection);
            }
        }
        None
    }

    fn take_idle(&self) -> Option<Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    fn rest(&self, connection: AsyncSmtpConnection) {
        let since = self.clock.now();
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Idle { connection, since });
    }

    /// The verdict, written to the log without a word of what the server said: it may quote an address.
    fn judge(&self, Failure { step, trouble }: Failure) -> Fault {
        let verdict = fault(step, trouble);
        let (Fault::Temporary(kind) | Fault::Permanent(kind)) = &verdict;
        let (host, port) = (self.route.to.host.as_str(), self.route.to.port);
        if needs_the_operator(&verdict) {
            tracing::error!(
                kind,
                host,
                port,
                ?step,
                ?trouble,
                "no mail goes out until somebody acts"
            );
        } else {
            tracing::warn!(kind, host, port, ?step, ?trouble, "a mail did not go out");
        }
        verdict
    }
}

impl MailTransport for SmtpTransport {
    fn send<'a>(&'a self, key: &'a str, mail: &'a Mail) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move {
            let sealed = seal(mail, key, &self.route.to, self.clock.now())?;
            self.send_sealed(&sealed).await
        })
    }
}

impl fmt::Debug for SmtpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (host, port) = (&self.route.to.host, self.route.to.port);
        f.debug_struct("SmtpTransport")
            .field("host", host)
            .field("port", &port)
            .finish_non_exhaustive()
    }
}
