//! What needed a person, who took it, and what staff wrote down.

use crate::desk::StaffVisit;
use crate::desk::work::kind_name;
use crate::portal::words::Words;
use engine::{CaseFile, Note, Turn, TurnEnd, WorkFile};
use wording::Args;

/// An entry of a worklist with its history.
pub(super) struct Entry {
    /// Its id, for the buttons.
    pub(super) work: String,
    /// The list.
    pub(super) kind: String,
    /// Since when, and until when or by when.
    pub(super) span: String,
    /// Whether its deadline has passed while it is open.
    pub(super) late: bool,
    /// Whether it is open and nobody has it.
    pub(super) free: bool,
    /// Whether it is open and who is looking has it.
    pub(super) yours: bool,
    /// Who had it, in sentences.
    pub(super) turns: Vec<String>,
}

/// A note as the page shows it.
pub(super) struct Written {
    pub(super) at: String,
    pub(super) who: String,
    /// `None` once it was erased.
    pub(super) text: Option<String>,
}

pub(super) fn entries(visit: &StaffVisit, file: &CaseFile, words: &Words) -> Vec<Entry> {
    let entry = |entry: &WorkFile| {
        let work = &entry.work;
        let open = entry.closed_at.is_none();
        Entry {
            work: work.id.to_string(),
            kind: kind_name(visit, work.kind),
            span: span(entry, words),
            late: open && work.by_at <= visit.app.engine().now(),
            free: open && work.claim.is_none(),
            yours: open && work.claim.is_some_and(|claim| claim.by == visit.staff.id),
            turns: entry.turns.iter().map(|turn| told(turn, words)).collect(),
        }
    };
    file.work.iter().map(entry).collect()
}

fn span(entry: &WorkFile, words: &Words) -> String {
    let since = Args::new().set("since", words.short(entry.work.since_at));
    match entry.closed_at {
        Some(at) => words.text_with("work-entry-closed", &since.set("until", words.short(at))),
        None => words.text_with("work-entry-open", &since.set("by", words.short(entry.work.by_at))),
    }
}

fn told(turn: &Turn, words: &Words) -> String {
    let (id, at) = match turn.end {
        TurnEnd::Running { until } => ("work-turn-running", until),
        TurnEnd::Released { at } => ("work-turn-released", at),
        TurnEnd::Returned { at } => ("work-turn-returned", at),
        TurnEnd::Closed { at } => ("work-turn-closed", at),
    };
    let args = Args::new()
        .set("who", turn.by.to_string())
        .set("from", words.short(turn.from_at))
        .set("at", words.short(at));
    words.text_with(id, &args)
}

pub(super) fn notes(file: &CaseFile, words: &Words) -> Vec<Written> {
    let written = |note: &Note| Written {
        at: words.short(note.at),
        who: note.by.to_string(),
        text: note.text.clone(),
    };
    file.notes.iter().map(written).collect()
}
