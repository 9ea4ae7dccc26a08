//! Talks to people: portal, guide, command line.

pub mod app;
pub mod config;
pub mod health;
pub mod web;
