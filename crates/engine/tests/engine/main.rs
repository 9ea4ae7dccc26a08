#![cfg(test)]
//! The engine against a real database, a clock that stands still and a simulated outside.

mod accounts;
mod audit;
mod backup;
mod bulk;
mod concurrency;
mod crashes;
mod desks;
mod drafts;
mod durability;
mod failures;
mod groups;
mod intake;
mod leases;
mod links;
mod migrations;
mod out_of_band;
mod outside;
mod place;
mod privacy;
mod repetition;
mod reports;
mod staff;
mod staff_sessions;
mod stored_events;
mod story;
mod subscribers;
mod subscribers_batch;
mod telemetry;
mod vault;
mod waking;
mod worklist;
mod world;
