//! The web face, the configuration and the command line, as a whole.
#![cfg(test)]

mod cli_samples;
mod config;
mod shell_folder;
