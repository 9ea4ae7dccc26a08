//! Talks to people: portal, guide, command line.

pub mod account;
pub mod app;
pub mod brand;
mod bulk;
mod chart;
pub mod cli;
pub mod config;
pub mod demo;
pub mod desk;
pub mod guide;
pub mod health;
mod hooks;
mod import;
pub mod metrics;
pub mod portal;
mod shops;
mod table;
pub mod traces;
pub mod web;
