//! The outside, one small trait for each party. Every call carries the effect's id, which the other side uses as
//! its idempotency key: the same call may come twice.

use crate::effect_id::EffectId;
use crate::links::Links;
use crate::vault::{LineIdentity, RequesterDetails};
use futures::future::BoxFuture;
use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;
use termination::case::{Case, Message};
use termination::identifier::CaseReference;
use termination::party::Language;
use termination::rules::RuleBook;

/// Why a call outside failed. The name of the kind is for logs, metrics and the record; it never carries personal
/// data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It may work later.
    Temporary(&'static str),
    /// It will never work; a human is asked at once.
    Permanent(&'static str),
}

/// Carries messages to people.
pub trait Messenger: Send + Sync {
    /// Hands a message of a case to the next carrier.
    fn send<'a>(&'a self, key: &'a EffectId, parcel: &'a Parcel) -> BoxFuture<'a, Result<(), Fault>>;

    /// Hands a message that belongs to no case to the next carrier.
    fn notify<'a>(&'a self, key: &'a str, notice: &'a Notice) -> BoxFuture<'a, Result<(), Fault>>;
}

/// The mobile network. Every call is idempotent.
pub trait Network: Send + Sync {
    /// Bars the line: no traffic, charging stopped.
    fn bar<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>>;

    /// Throws the line off the network.
    fn detach<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>>;

    /// Asks whether the line is dead.
    fn read_back<'a>(
        &'a self,
        key: &'a EffectId,
        line: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>>;

    /// Deletes the subscriber.
    fn delete<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>>;
}

/// What the network says of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// No traffic is possible.
    Dead,
    /// It can still be used.
    Alive,
}

/// Everything outside.
#[derive(Clone)]
pub struct Ports {
    /// Carries messages.
    pub messenger: Arc<dyn Messenger>,
    /// Ends lines.
    pub network: Arc<dyn Network>,
}

/// A message of a case, ready to be worded and sent. It holds personal data for as long as the call lasts.
#[derive(Clone)]
pub struct Parcel {
    /// The rules and the profile the case is judged by.
    pub operator: Arc<RuleBook>,
    /// The language to write in.
    pub language: Language,
    /// Which message.
    pub message: Message,
    /// Where it goes.
    pub to: Address,
    /// The case as it stands.
    pub case: Case,
    /// What the requester typed. A message to the line's owner must not repeat it.
    pub details: RequesterDetails,
    /// Links of the case. Only the link that fits the reader belongs into a message.
    pub links: Links,
    /// The one-time code, in [`Message::Code`] only.
    pub code: Option<String>,
    /// The code printed in a mail that carries the confirmation link.
    pub mail_code: Option<String>,
}

/// A message that belongs to no case.
#[derive(Clone)]
pub struct Notice {
    /// The rules and the profile in force.
    pub operator: Arc<RuleBook>,
    /// The language to write in.
    pub language: Language,
    /// Which message.
    pub kind: NoticeKind,
    /// Where it goes.
    pub to: Address,
    /// The one-time code, in [`NoticeKind::LineCode`] only.
    pub code: Option<String>,
    /// The link, in [`NoticeKind::HandOver`] only.
    pub link: Option<NoticeLink>,
}

/// A link to a form that somebody of the staff filled in.
#[derive(Clone, PartialEq, Eq)]
pub struct NoticeLink {
    /// The token; whoever sends it makes an address of it.
    pub token: String,
    /// The reference that was told to the customer.
    pub reference: CaseReference,
    /// Until when it works.
    pub until: Timestamp,
}

impl fmt::Debug for NoticeLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoticeLink(..)")
    }
}

/// Messages that belong to no case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// The code that proves a line for the customer zone.
    LineCode,
    /// The link to a form that somebody of the staff filled in.
    HandOver,
}

impl NoticeKind {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::LineCode, Self::HandOver];

    /// Stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LineCode => "line-code",
            Self::HandOver => "hand-over",
        }
    }
}

/// Where a message goes.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// An e-mail address.
    Email(String),
    /// A line, E.164 with its `+`.
    Phone(String),
    /// A letter.
    Post {
        /// Whom it is for.
        name: String,
        /// The address, line by line.
        lines: Vec<String>,
    },
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email(_) => "Email(..)",
            Self::Phone(_) => "Phone(..)",
            Self::Post { .. } => "Post(..)",
        })
    }
}

impl fmt::Debug for Parcel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parcel")
            .field("case", &self.case.id)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notice")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
