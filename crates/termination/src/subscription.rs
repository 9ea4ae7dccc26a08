//! One data card as the domain sees it: its terms, never its number.

use crate::identifier::{PartyId, SubscriptionId};
use crate::money::Cents;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the operator's files say of one data card. No identifier of the card or its holder is in here but ids.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subscription {
    /// Which card.
    pub id: SubscriptionId,
    /// Who holds it.
    pub holder: PartyId,
    /// How it is paid for.
    pub payment: Payment,
    /// What the card is.
    pub sim: SimKind,
    /// When and how its contract was made.
    pub contract: Contract,
    /// What was changed last, as far as the operator's files say.
    pub changes: Changes,
}

/// The days of the last changes that a thief of a line would make first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// When the SIM was last exchanged.
    pub sim_on: Option<Date>,
    /// When the holder's postal address was last changed.
    pub address_on: Option<Date>,
    /// When the holder's e-mail address was last changed.
    pub email_on: Option<Date>,
}

/// How a data card is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Payment {
    /// Credit is bought first.
    Prepaid,
    /// A monthly fee, VAT included, for periods of a month.
    Postpaid {
        /// The fee of one period, VAT included.
        monthly_fee: Cents,
        /// Whether the fee of a period is billed at its beginning.
        in_advance: bool,
        /// The first day that is not paid for yet, which is also the day on which periods begin.
        paid_until_on: Date,
    },
}

/// What kind of card carries the subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SimKind {
    /// A plastic card.
    Physical,
    /// A profile on an embedded chip; only its holder can delete it from the phone.
    Esim,
}

/// When and how the contract was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// The day it was concluded.
    pub concluded_on: Date,
    /// Whether it was concluded at a distance, which opens the statutory withdrawal.
    pub at_distance: bool,
}
