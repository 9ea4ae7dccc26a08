//! What the texts say, held against golden files, rules of writing and each other.
#![cfg(test)]

#[path = "wording/cases.rs"]
mod cases;
#[path = "wording/dates.rs"]
mod dates;
#[path = "wording/explain.rs"]
mod explain;
#[path = "wording/golden.rs"]
mod golden;
#[path = "wording/lookup.rs"]
mod lookup;
#[path = "wording/messages.rs"]
mod messages;
#[path = "wording/people.rs"]
mod people;
#[path = "wording/refusals.rs"]
mod refusals;
#[path = "wording/sms.rs"]
mod sms;
