//! Snapshots: a case as text, so that a command needs one row instead of the whole history. A cache: one that was
//! written in another format, or does not read, is thrown away and made anew from the events. It is spelled as the
//! domain spells it, so a change there needs a new [`SNAPSHOT_FORMAT`] and costs each case one replay.

use termination::Case;

/// Raised whenever the serialised form changes in a way that old text cannot follow.
pub(crate) const SNAPSHOT_FORMAT: i64 = 2;

/// The case as text. `None` only if serde cannot write it, which the caller treats as a broken row.
pub(crate) fn write(case: &Case) -> Option<String> {
    serde_json::to_string(case).ok()
}

/// The case, unless the text is of another format or broken.
pub(crate) fn read(format: i64, text: &str) -> Option<Case> {
    if format != SNAPSHOT_FORMAT {
        return None;
    }
    serde_json::from_str(text).ok()
}
