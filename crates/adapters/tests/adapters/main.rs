//! The outside, tried out: against a real mail server, against one that misbehaves, against a network that lies.
#![cfg(test)]

mod composing;
mod fault_server;
mod kept;
mod network;
mod parcels;
mod postfix;
mod real_mail;
mod smtp_faults;
mod support;
