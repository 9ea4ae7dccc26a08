//! What the local outbox keeps.

use crate::mail::{Mail, one_line, token};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use termination::party::Language;

/// One thing that would have left.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number, from 1, never used twice.
    pub n: u64,
    /// The key under which it was sent: the id of the effect.
    pub key: String,
    /// When it was sent.
    pub at: Timestamp,
    /// The thing itself.
    pub kept: Kept,
}

/// A mail, a text message or a letter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kept {
    /// A mail.
    Mail {
        /// The address.
        to: String,
        /// The subject.
        subject: String,
        /// Names and values, in order, as a reader's program would show them.
        headers: Vec<(String, String)>,
        /// The plain text part.
        text: String,
        /// The HTML part, a whole document.
        html: String,
        /// The language of both.
        language: Language,
    },
    /// A text message.
    Sms {
        /// The line, as `+32470123456`.
        to: String,
        /// The text.
        text: String,
        /// Its language.
        language: Language,
    },
    /// A letter on paper.
    Letter {
        /// The operator's short name.
        operator: String,
        /// Whom it is for.
        name: String,
        /// The address, line by line.
        lines: Vec<String>,
        /// The whole letter.
        text: String,
        /// Its language.
        language: Language,
    },
}

impl Kept {
    /// Stable name of its kind: `mail`, `sms` or `letter`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Mail { .. } => "mail",
            Self::Sms { .. } => "sms",
            Self::Letter { .. } => "letter",
        }
    }

    /// To whom it goes, on one line.
    pub fn to(&self) -> &str {
        match self {
            Self::Mail { to, .. } | Self::Sms { to, .. } => to,
            Self::Letter { name, .. } => name,
        }
    }

    /// The plain text.
    pub fn text(&self) -> &str {
        match self {
            Self::Mail { text, .. } | Self::Sms { text, .. } | Self::Letter { text, .. } => text,
        }
    }

    /// The language it is written in.
    pub const fn language(&self) -> Language {
        match self {
            Self::Mail { language, .. } | Self::Sms { language, .. } | Self::Letter { language, .. } => {
                *language
            }
        }
    }

    /// A mail with the headers that real sending would give it.
    pub(crate) fn of_mail(mail: &Mail, key: &str, at: Timestamp) -> Self {
        let from = format!(
            "{} <no-reply@outbox.invalid>",
            one_line(mail.from_name.as_deref().unwrap_or("Cease"))
        );
        let headers = [
            ("From", from),
            ("To", mail.to.clone()),
            ("Subject", one_line(&mail.subject)),
            ("Date", at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()),
            ("Message-ID", format!("<{}@outbox.invalid>", token(key))),
            ("Content-Language", mail.language.code().to_owned()),
            ("Auto-Submitted", "auto-generated".to_owned()),
        ];
        Self::Mail {
            to: mail.to.clone(),
            subject: one_line(&mail.subject),
            headers: headers.map(|(name, value)| (name.to_owned(), value)).into(),
            text: mail.text.clone(),
            html: mail.html.clone(),
            language: mail.language,
        }
    }
}

/// Shows its number and kind, never what is in it.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Item")
            .field("n", &self.n)
            .field("kept", &self.kept)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}
