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

/// In which quality somebody asks. Whoever is not the holder shows a paper that says that they may.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Acting {
    /// The holder themselves.
    #[default]
    Holder,
    /// An heir, after the holder's death.
    Heir,
    /// The guardian of a minor, or a parent.
    Guardian,
    /// The administrator of a protected person (Civil Code, art. 492 and following), or whom the holder gave a power.
    Administrator,
    /// Somebody who may bind the company that holds the line.
    Company,
}

impl Acting {
    /// Every quality, in the order of the desks' forms.
    pub const ALL: [Self; 5] = [
        Self::Holder,
        Self::Heir,
        Self::Guardian,
        Self::Administrator,
        Self::Company,
    ];

    /// Stable name in forms and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Heir => "heir",
            Self::Guardian => "guardian",
            Self::Administrator => "administrator",
            Self::Company => "company",
        }
    }

    /// The quality with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|acting| acting.code() == code)
    }
}

/// A paper that says that somebody may act for the holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// A certificate or deed of succession, of a notary or of the tax administration (Civil Code, art. 4.59).
    Succession,
    /// A death certificate together with a document of the family, where there is no certificate of succession.
    DeathCertificate,
    /// A judgment or order that names the guardian or administrator.
    Judgment,
    /// A birth certificate, a family record or a certificate of family composition.
    FamilyRecord,
    /// A power of attorney signed by the holder.
    PowerOfAttorney,
    /// The publication or register entry that says who may bind the company.
    CompanyRegister,
}

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 6] = [
        Self::Succession,
        Self::DeathCertificate,
        Self::Judgment,
        Self::FamilyRecord,
        Self::PowerOfAttorney,
        Self::CompanyRegister,
    ];

    /// Stable name in forms, texts and stored events.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Succession => "succession",
            Self::DeathCertificate => "death_certificate",
            Self::Judgment => "judgment",
            Self::FamilyRecord => "family_record",
            Self::PowerOfAttorney => "power_of_attorney",
            Self::CompanyRegister => "company_register",
        }
    }

    /// The paper with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|paper| paper.code() == code)
    }

    /// Whether it can show that somebody acts in this quality.
    pub const fn fits(self, acting: Acting) -> bool {
        match acting {
            Acting::Holder => false,
            Acting::Heir => matches!(self, Self::Succession | Self::DeathCertificate),
            Acting::Guardian => matches!(self, Self::Judgment | Self::FamilyRecord),
            Acting::Administrator => matches!(self, Self::Judgment | Self::PowerOfAttorney),
            Acting::Company => matches!(self, Self::CompanyRegister | Self::PowerOfAttorney),
        }
    }
}

/// How the requester wants the receipt and every message after it. The address itself lies in the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptRoute {
    /// By e-mail.
    Email,
    /// By text message.
    Sms,
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

impl Channel {
    /// Every channel, the customers' own first.
    pub const ALL: [Self; 5] = [Self::Online, Self::Phone, Self::Shop, Self::Api, Self::BackOffice];

    /// Stable name, as in texts and in columns.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Phone => "phone",
            Self::Shop => "shop",
            Self::Api => "api",
            Self::BackOffice => "back_office",
        }
    }

    /// The channel with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}
