//! Stories that people live through, played in a real Chromium against the real program.
#![cfg(test)]
#![expect(unreachable_pub, reason = "the modules of one test binary share a browser")]
#![expect(
    clippy::disallowed_methods,
    reason = "this is the outside: it starts programs and measures time"
)]

mod accessibility;
mod between_desks;
mod browser;
mod changing_your_mind;
mod conversations;
mod demo;
mod desk;
mod ending;
mod finding_a_shop;
mod person;
mod repeating;
mod wire;
