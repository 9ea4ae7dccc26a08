//! The numbers of an operator: what was asked for, how far it came, how long it took.
//!
//! They are counted where they come about, in the transaction of the change itself, into a row a day: see
//! `docs/adr/0019-numbers-are-counted-as-they-come-about.md`.

mod counting;
mod names;
mod reading;

pub use names::{EndReason, Left, Reached, Step, Took};
pub use reading::{DAYS_MAX, Numbers, OpenCases};

pub(crate) use counting::{Counted, begins, counted};
