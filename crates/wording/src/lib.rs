//! Every text that a person reads, in each locale: Dutch, French and German as in Belgium, English, and
//! simplified Chinese.
//!
//! The texts lie in `locales/<language>/<topic>.ftl` in the Fluent language; [`Wording`] holds them parsed.
//! Code gives ids and arguments, never words. Built on that: [dates](Wording::date), [money](Wording::money),
//! [explanations of dates](Wording::explain_end), [refusals](Wording::refusal) and the
//! [letters](Wording::letter) and [SMS](Wording::sms) that a case sends.
//!
//! # Directions and invisible characters
//!
//! All five languages run from left to right, so a text holds no isolation marks: what a person copies out of
//! a mail (a reference, a code, a date) is exactly what they see. What a person typed goes in through
//! [`Args::person`]: it is cleaned of control and direction characters, and isolated (FSI, PDI) if and only if
//! it holds characters that run from right to left, because only then could it turn its neighbours around.

mod args;
mod asked;
mod bundles;
mod dates;
mod explain;
mod handing_over;
mod letter;
mod locales;
mod money;
mod negotiate;
mod numbers;
mod refusals;
mod sms;

pub use args::Args;
pub use bundles::Wording;
pub use handing_over::HandOverFacts;
pub use letter::{Letter, LetterFacts, LetterLinks, Paragraph};
pub use locales::TOPICS;
pub use negotiate::negotiate;
pub use refusals::RefusalText;
pub use termination::party::Language;
