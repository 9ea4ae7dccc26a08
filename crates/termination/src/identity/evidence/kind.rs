//! Kinds of evidence.

use crate::party::Channel;
use serde::{Deserialize, Serialize};

/// A kind of evidence. Its name in rule files and stored events is in small letters, `code_to_line`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A session in the customer zone of the line's holder.
    Session,
    /// A one-time code sent to the line.
    CodeToLine,
    /// A one-time code sent to the address on file.
    CodeToAddress,
    /// The holder answers when called back at the number on file.
    CallBack,
    /// An identity document was seen, is sound and has the holder's name.
    DocumentSeen,
    /// The last four characters of the document that the operator saw before.
    DocumentNumber,
    /// The SIM card was seen and has the line's number.
    SimSeen,
    /// The last bill: its number, or its structured communication, or its amount and date.
    LastBill,
    /// The billing address.
    BillingAddress,
    /// The date of birth.
    DateOfBirth,
    /// The customer's or contract's number.
    CustomerNumber,
    /// The number of the SIM card, read aloud or typed.
    Iccid,
    /// The PUK of the SIM card.
    Puk,
    /// A paper was seen that says that this person may act for the holder, and it has the holder's name.
    AuthoritySeen,
}

/// How much a kind proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// It leaks, or others know it. Never enough, alone or with its like.
    Weak,
    /// Others may have it: they share the household, or found the card. Enough with something else.
    Fair,
    /// Something the holder alone has or is, seen now. May be enough alone.
    Strong,
}

impl Kind {
    /// Every kind, in the order of the issue that names them.
    pub const ALL: [Self; 14] = [
        Self::Session,
        Self::CodeToLine,
        Self::CodeToAddress,
        Self::CallBack,
        Self::DocumentSeen,
        Self::DocumentNumber,
        Self::SimSeen,
        Self::LastBill,
        Self::BillingAddress,
        Self::DateOfBirth,
        Self::CustomerNumber,
        Self::Iccid,
        Self::Puk,
        Self::AuthoritySeen,
    ];

    /// The name in rule files and stored events.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::CodeToLine => "code_to_line",
            Self::CodeToAddress => "code_to_address",
            Self::CallBack => "call_back",
            Self::DocumentSeen => "document_seen",
            Self::DocumentNumber => "document_number",
            Self::SimSeen => "sim_seen",
            Self::LastBill => "last_bill",
            Self::BillingAddress => "billing_address",
            Self::DateOfBirth => "date_of_birth",
            Self::CustomerNumber => "customer_number",
            Self::Iccid => "iccid",
            Self::Puk => "puk",
            Self::AuthoritySeen => "authority_seen",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// How much it proves.
    pub const fn strength(self) -> Strength {
        match self {
            Self::Session | Self::CodeToLine | Self::CodeToAddress | Self::CallBack | Self::DocumentSeen => {
                Strength::Strong
            }
            // A paper says who may act, not who stands there: others can carry it in.
            Self::DocumentNumber
            | Self::SimSeen
            | Self::LastBill
            | Self::BillingAddress
            | Self::AuthoritySeen => Strength::Fair,
            // SIM numbers and PUK codes of 850,000 accounts leaked in Belgium in 2025; dates of birth stand in profiles.
            Self::DateOfBirth | Self::CustomerNumber | Self::Iccid | Self::Puk => Strength::Weak,
        }
    }

    /// Whether it can be given in a channel: nobody shows a card by phone. The back office and the programming
    /// interface have proofs of their own and no ladder.
    pub const fn possible_in(self, channel: Channel) -> bool {
        match channel {
            Channel::Online => !matches!(self, Self::CallBack) && !self.is_seen(),
            Channel::Phone => !matches!(self, Self::Session) && !self.is_seen(),
            Channel::Shop => !matches!(self, Self::Session | Self::CallBack),
            Channel::Api | Channel::BackOffice => false,
        }
    }

    /// Whether it must lie on the counter.
    const fn is_seen(self) -> bool {
        matches!(self, Self::DocumentSeen | Self::SimSeen | Self::AuthoritySeen)
    }

    /// What it costs the caller to give it: an order, not a measurement. Known by heart, then at hand, then to be
    /// looked for, then to be waited for.
    pub(super) const fn burden(self, channel: Channel) -> u32 {
        match self {
            Self::Session | Self::DateOfBirth => 1,
            Self::DocumentSeen | Self::AuthoritySeen | Self::BillingAddress => 2,
            Self::CodeToLine | Self::SimSeen => 3,
            Self::DocumentNumber => 4,
            // At the counter it was brought along; on the phone it is in a drawer.
            Self::LastBill => match channel {
                Channel::Shop => 3,
                Channel::Online | Channel::Phone | Channel::Api | Channel::BackOffice => 5,
            },
            Self::CodeToAddress | Self::CustomerNumber => 5,
            Self::Iccid => 6,
            Self::Puk => 7,
            Self::CallBack => 8,
        }
    }
}
