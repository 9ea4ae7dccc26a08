//! Shops: when they are open, how far they are, how one is found, and the entry for a calendar.
//!
//! What is known of a shop stands in the operator's file ([`termination::rules::Shop`]). Its opening hours are
//! evaluated here and not in the core, which names no library for them: `docs/adr/0018-opening-hours.md`.

pub(crate) mod calendar_entry;
pub(crate) mod distance;
pub(crate) mod finding;
pub(crate) mod hours;
mod postcodes;
pub(crate) mod said;
pub(crate) mod visits;
