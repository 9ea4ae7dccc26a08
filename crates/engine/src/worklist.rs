//! What needs a human, with its deadline, and who has taken it.
//!
//! Nothing on a worklist is lost. An entry is open until an event of its case closes it; taking it only says who looks
//! after it for a while. Taken and forgotten, it is anybody's again when the lease runs out: that is read off the clock,
//! so no loop has to run for it and no crash can keep it away.

mod claiming;
mod counting;
mod history;
mod listing;
mod notes;
mod rows;

pub use claiming::ClaimAnswer;
pub use counting::WorkCount;
pub use history::{Turn, TurnEnd, WorkFile};
pub use listing::{WorkItem, WorkPage, WorkPlace, WorkPlaceFault};
pub use notes::{NOTE_CHARS_MAX, Note, NoteFault};
pub use rows::{Claim, WorkRow};

pub(crate) use history::of_case;
pub(crate) use notes::notes_of;
