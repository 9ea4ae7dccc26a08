//! The domain's stories and tables.
#![expect(unreachable_pub, reason = "the modules of one test binary share a world")]

mod asking;
mod cutting;
mod ends;
mod money_back;
mod patience;
mod proving;
mod random_walks;
mod stages_and_commands;
mod statutory;
mod world;
