//! Calls that were promised.

use super::{Event, Given};
use jiff::Timestamp;

/// A promise that is over before it begins would never be seen on a worklist in time.
pub(super) fn promise(by: Timestamp, given: &Given<'_>) -> Vec<Event> {
    vec![Event::CallBackPromised {
        at: given.now,
        by: by.max(given.now),
    }]
}

/// The call was made, whether or not anybody answered. Who was not reached is promised another one.
pub(super) fn called(reached: bool, given: &Given<'_>) -> Vec<Event> {
    vec![Event::CalledBack {
        at: given.now,
        reached,
    }]
}
