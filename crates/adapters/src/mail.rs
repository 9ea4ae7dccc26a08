//! E-mail: what a mail is, how it is written, and how it goes out.

mod address;
mod colour;
mod connection;
mod fault;
mod html;
mod message;
mod settings;
mod text;
mod transport;

pub(crate) use address::one_line;
pub(crate) use colour::Colour;
pub(crate) use html::document as html_document;
pub use settings::{Encryption, SmtpSettings, SmtpSettingsFault};
pub(crate) use text::{body, facts, plain as plain_text};
pub use transport::SmtpTransport;

use engine::Fault;
use futures::future::BoxFuture;
use std::fmt;
use termination::party::Language;

/// One mail to one person, ready to be sent by any transport.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// The name beside our address: the operator's. Without it the one in the settings stands.
    pub from_name: Option<String>,
    /// The bare address.
    pub to: String,
    /// The subject; whatever it holds, it stays one line.
    pub subject: String,
    /// The whole mail as plain text.
    pub text: String,
    /// The whole mail as an HTML document.
    pub html: String,
    /// The language of both.
    pub language: Language,
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// A way for mail to leave.
pub trait MailTransport: Send + Sync {
    /// Sends a mail. The same `key` gives the same Message-ID, so that a repeat can be recognised.
    fn send<'a>(&'a self, key: &'a str, mail: &'a Mail) -> BoxFuture<'a, Result<(), Fault>>;
}

/// A key in the alphabet of header tokens, boundaries and file names.
pub(crate) fn token(key: &str) -> String {
    let fits = |c: char| {
        if c.is_ascii_alphanumeric() || c == '_' || c == '.' {
            c
        } else {
            '-'
        }
    };
    key.chars().map(fits).take(60).collect()
}
