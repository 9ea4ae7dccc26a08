//! The evidence ladder: what proves who is asking, how much of it a channel and a risk need, and what to ask next.
//!
//! What suffices is data of the operator ([`Policy`]). What no operator can change:
//!
//! - Customer number, SIM number, PUK and date of birth have leaked by the hundred thousand; they never suffice, alone
//!   or together, in any channel. A policy that says otherwise does not load.
//! - A nearly right answer proves nothing. The desk may say how it was nearly right, never what is right.
//! - Five wrong answers lock, or fewer where the operator says so.
//! - A recent change makes what it touched worthless: a code to a SIM swapped yesterday reaches whoever swapped it.

mod asking;
mod checking;
mod kind;
mod policy;
mod policy_default;
mod risk;

pub use asking::{Standing, standing};
pub use checking::{Checking, Compared, Locked, Nearly, Outcome, WRONG_ANSWERS_MAX, document};
pub use kind::{Kind, Strength};
pub use policy::{Ladder, Objection, Place, Policy, PolicyFault, Way};
pub use risk::{Level, Risk, RiskSettings, Signal, Signals, assess};

#[cfg(test)]
mod tests;
