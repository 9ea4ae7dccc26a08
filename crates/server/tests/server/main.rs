//! The web face, the configuration and the command line, as a whole.
#![cfg(test)]

mod account;
mod account_login;
mod account_register;
mod account_secrets;
mod account_zone;
mod app;
mod browser;
mod cli;
mod cli_bulk;
mod cli_case;
mod cli_demo;
mod cli_demo_story;
mod cli_import;
mod cli_process;
mod cli_samples;
mod cli_serve;
mod config;
mod guide;
mod metrics;
mod place;
mod portal;
mod portal_dates;
mod portal_fields;
mod portal_links;
mod portal_secrecy;
mod portal_session;
mod portal_story;
mod portal_twice;
mod shell;
mod shell_folder;
mod shell_forms;
mod shell_limits;
mod shell_outages;
mod traces;
