//! The domain of Cease: what ending a data card is, and nothing else.
//!
//! Four total, pure functions carry it: [`decide`] answers a command with events or a refusal, [`evolve`]
//! applies an event, [`owed`] names what the event makes us owe the world, and [`due`] says when to look
//! again. The time is an argument; timers are a function of the case. Nothing here reads a clock, a file,
//! a socket, the environment or a source of randomness.

pub mod calendar;
pub mod case;
pub mod identifier;
pub mod identity;
pub mod money;
pub mod party;
pub mod rules;
pub mod settlement;
pub mod subscription;
pub mod verification;

pub use case::{
    Case, Command, Effect, Event, Given, Refusal, Stage, decide, due, evolve, open, open_vouched, owed,
    reopen, voids,
};
