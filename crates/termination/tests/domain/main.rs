//! The domain's stories and tables.
#![cfg(test)]
#![expect(clippy::too_many_lines, reason = "a table is read as a whole")]
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a test asks for one variant and fails on the rest"
)]
#![expect(unreachable_pub, reason = "the modules of one test binary share a world")]

mod asking;
mod at_the_counter;
mod at_the_desks;
mod cutting;
mod ends;
mod four_eyes;
mod money_back;
mod out_of_band;
mod patience;
mod proving;
mod random_walks;
mod stages_and_commands;
mod statutory;
mod vouching;
mod world;
