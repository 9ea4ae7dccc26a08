//! The vault: personal data in one place, one row a party, each sealed with that party's own key.
//!
//! A party's data key is random and wrapped by a key derived from the master key. Erasing a party destroys its
//! data key; events and effects carry ids only, so the history stays whole. What must be found again (a line, a
//! customer number) is found by a keyed hash.

mod content;
mod drafts;
mod hashes;
mod holders;
mod rows;
mod seal;

pub use content::{Contact, HolderChecks, HolderDetails, LastBill, LineIdentity, RequesterDetails};
pub(crate) use drafts::{destroy_drafts, draft_of, reseal_draft, store_draft};
pub(crate) use hashes::{customer_hash, email_hash, line_hash, name_hash, user_name_hash};
pub(crate) use holders::{SealedHolder, sealed_holders};
pub(crate) use rows::{
    HolderRow, Lines, NewRequester, Parties, PartyKind, email_hashes, erase_party, holder_of,
    line_identities, line_identity, line_of_row, parties, party_key_of, requester_of, reseal, seal_line,
    store_holders, store_requesters,
};
pub(crate) use seal::{PartyKey, open, seal};
