//! Drafts: forms that somebody of the staff has begun for a caller. The case's id and reference are reserved with the
//! first keeping, told to the caller at once, and kept when the case is opened: ADR 0021.

mod fields;
mod handing_over;
mod keeping;
mod reading;
mod rows;
mod tickets;

pub use fields::{DraftFields, DraftTooLarge};
pub(crate) use handing_over::token;
pub use handing_over::{HandOverAnswer, HandOverTo, HandOverWish};
pub use keeping::DraftToKeep;
pub(crate) use rows::{SWEPT, close, expire};

use jiff::Timestamp;
use termination::identifier::{CaseId, CaseReference, DraftId, OperatorId, PartyId, StaffId, SubscriptionId};
use termination::party::Channel;

/// A form that was begun. What was typed is read with [`Engine::typed_in`](crate::Engine::typed_in).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// At which operator.
    pub operator: OperatorId,
    /// Through which channel the customer came.
    pub channel: Channel,
    /// Who of the staff keeps it; nobody yet for a call that was announced and not taken.
    pub staff: Option<StaffId>,
    /// In which shop.
    pub shop: Option<String>,
    /// The line and its holder, once it was found.
    pub line: Option<(PartyId, SubscriptionId)>,
    /// The id that its case will have.
    pub case: CaseId,
    /// The reference that its case will have; told to the customer at once.
    pub reference: CaseReference,
    /// Whether it can still be worked on.
    pub state: DraftState,
    /// How often it was kept, from 1: whoever keeps it again says which they saw.
    pub version: u32,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was last kept.
    pub updated_at: Timestamp,
    /// When it is forgotten.
    pub expires_at: Timestamp,
    /// The link to the filled form that was sent last.
    pub link: Option<DraftLink>,
    /// Its own party in the vault.
    pub(crate) party: PartyId,
}

/// A link to the filled form that was sent to the customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftLink {
    /// The number of the link; those before it no longer work.
    pub(crate) number: u32,
    /// Where it went.
    pub to: HandOverTo,
    /// Until when it works.
    pub until: Timestamp,
}

/// What became of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftState {
    /// It is being worked on.
    Open,
    /// Its case was opened.
    Used,
    /// Somebody of the staff gave it up.
    Discarded,
    /// Nobody came back to it in time.
    Expired,
}

impl DraftState {
    const ALL: [Self; 4] = [Self::Open, Self::Used, Self::Discarded, Self::Expired];

    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Used => "used",
            Self::Discarded => "discarded",
            Self::Expired => "expired",
        }
    }
}

/// Why something cannot be done with a draft. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftRefusal {
    /// There is none, or it is over.
    Gone,
    /// It was kept by somebody else, or in another tab, since it was read: this is how it stands now.
    Newer(Box<Draft>),
    /// A link cannot go to the line: no line was found.
    NoLine,
    /// A link cannot go by e-mail: no address was typed.
    NoEmail,
}
