//! Talks to people: portal, guide, command line.

pub mod app;
pub mod brand;
pub mod cli;
pub mod config;
pub mod health;
pub mod web;
