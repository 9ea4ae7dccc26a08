//! People and companies as the domain sees them: never by name, only by how to speak to and reach them.

use serde::{Deserialize, Serialize};

/// A language the product is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch as in Belgium.
    Nl,
    /// French as in Belgium.
    Fr,
    /// German as in Belgium.
    De,
    /// English.
    En,
    /// Simplified Chinese.
    Zh,
}

impl Language {
    /// Every language, in the order of the switch on the pages.
    pub const ALL: [Self; 5] = [Self::Nl, Self::Fr, Self::De, Self::En, Self::Zh];

    /// The two-letter code, as in URLs and stored events.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// The language with this code, if the product is written in it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// Where the requester wants the receipt. The address itself lies in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptRoute {
    /// By e-mail.
    Email,
    /// By letter.
    Post,
}

/// Through which channel somebody spoke to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// The portal.
    Online,
    /// The phone desk.
    Phone,
    /// The shop desk.
    Shop,
    /// The programming interface.
    Api,
    /// The operator's back office, which enters many requests at once.
    BackOffice,
}
