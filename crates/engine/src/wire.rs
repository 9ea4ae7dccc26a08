//! Stored forms. What is stored outlives the program that wrote it, so events and effects are written through types
//! of their own, with a format number, and not through the domain's types.
//!
//! Ids, days, instants and closed lists of names (`Evidence`, `WorkKind`, ...) are stored under the names that the
//! domain gives them; the frozen samples in `tests/stored_events_v1.jsonl` fail when such a name changes. A change
//! that old rows cannot follow by a serde default makes a new format, read beside the old one.

mod asked;
mod effect;
mod event;
mod facts;
mod schedule;

pub use event::{EVENT_FORMAT, EVENT_KINDS, event_kind, read_event, write_event};

pub(crate) use effect::{read_effect, write_effect};
pub(crate) use facts::{FACTS_FORMAT, read_facts, write_facts};

/// Why a stored row cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireFault {
    /// It was written by another version in a format that this one does not know.
    #[error("stored in format {0}, which this version does not know")]
    UnknownFormat(i64),
    /// It is not what its format says.
    #[error("stored text is not of its format")]
    Malformed,
}
