//! SMS: the port. The demo's outbox implements it; a connection to an SMS centre comes later.

use engine::Fault;
use futures::future::BoxFuture;
use std::fmt;
use termination::party::Language;

/// One text message to one line.
#[derive(Clone, PartialEq, Eq)]
pub struct Sms {
    /// The line, as `+32470123456`.
    pub to: String,
    /// The text; how many segments it takes is the carrier's concern.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl fmt::Debug for Sms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sms")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// A way for text messages to leave.
pub trait SmsCarrier: Send + Sync {
    /// Hands a message over. The same `key` may come twice and is sent once where the carrier can tell.
    fn send<'a>(&'a self, key: &'a str, sms: &'a Sms) -> BoxFuture<'a, Result<(), Fault>>;
}
