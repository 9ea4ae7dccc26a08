//! Who is asking: reading documents, comparing answers with what is on file, and what proves enough.
//!
//! The phone desk and the shop desk put questions; the answers are compared here and only a [`Verdict`] leaves.
//! A stored value enters as [`OnFile`], which shows itself nowhere, and no function of this module gives it back.
//!
//! Nothing here knows a case: the ladder in [`evidence`] says what is proven, and who acts on it is elsewhere.

pub mod address;
mod answer;
pub mod digits;
pub mod evidence;
pub mod mrz;
pub mod name;

mod hidden;
mod verdict;

pub use answer::{Answer, BillAnswer, NotCompared, OnRecord, comparable, compare};
pub use hidden::{OnFile, Said};
pub use verdict::Verdict;
