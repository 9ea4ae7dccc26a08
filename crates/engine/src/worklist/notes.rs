//! Notes of staff on a case, sealed like everything that may name people.

use super::claiming::keep;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::outbox::later;
use crate::store::rows::{at, id};
use crate::vault::{self, PartyKey, PartyKind};
use jiff::{SignedDuration, Timestamp};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::fmt;
use termination::Case;
use termination::identifier::{CommandId, StaffId};
use zeroize::Zeroizing;

/// The most characters of a note.
pub const NOTE_CHARS_MAX: usize = 2_000;

/// A note. Its `Debug` does not show its text.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub by: StaffId,
    /// The text; `None` once the requester was erased.
    pub text: Option<String>,
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Note")
            .field("at", &self.at)
            .field("by", &self.by)
            .finish_non_exhaustive()
    }
}

/// Why a note was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteFault {
    /// There is nothing in it.
    #[error("the note is empty")]
    Empty,
    /// It is longer than [`NOTE_CHARS_MAX`].
    #[error("the note is too long")]
    TooLong,
}

const WRITE: &str = "insert into work_note (party_id, note_id, case_id, at, staff, sealed)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing";

const OF_CASE: &str = "select w.note_id, w.at, w.staff, w.sealed, p.wrapped_key
    from work_note w join party p on p.party_id = w.party_id where w.party_id = $1 order by w.at, w.note_id";

/// Binds a seal to its note.
fn sealed_as(note: CommandId) -> String {
    format!("note/{note}")
}

impl Engine {
    /// Writes a note on a case down. The same id again writes nothing. Whoever writes keeps what they have taken in the
    /// case. Fails when the requester was erased: there is no key to seal it with.
    pub async fn write_note(
        &self,
        case: &Case,
        note: CommandId,
        (staff, hold_for): (StaffId, SignedDuration),
        text: &str,
    ) -> Result<Result<(), NoteFault>, EngineError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Err(NoteFault::Empty));
        }
        if text.chars().count() > NOTE_CHARS_MAX {
            return Ok(Err(NoteFault::TooLong));
        }
        let now = self.now();
        let mut tx = self.store().write().await?;
        let key = vault::party_key_of(&mut tx, self.keys(), case.requester, PartyKind::Requester).await?;
        sqlx::query(WRITE)
            .bind(case.requester.to_string())
            .bind(note.to_string())
            .bind(case.id.to_string())
            .bind(now.as_microsecond())
            .bind(staff.to_string())
            .bind(key.seal(self.entropy(), &sealed_as(note), text.as_bytes())?)
            .execute(&mut *tx)
            .await?;
        keep(&mut tx, case.id, staff, (now, later(now, hold_for))).await?;
        tx.commit().await?;
        tracing::info!(case = %case.id, %staff, "note");
        Ok(Ok(()))
    }
}

/// The notes on a case, the oldest first.
pub(crate) async fn notes_of(
    db: &mut AnyConnection,
    keys: &Keys,
    case: &Case,
) -> Result<Vec<Note>, EngineError> {
    let rows = sqlx::query(OF_CASE)
        .bind(case.requester.to_string())
        .fetch_all(db)
        .await?;
    rows.iter().map(|row| note(row, keys, case)).collect()
}

fn note(row: &AnyRow, keys: &Keys, case: &Case) -> Result<Note, EngineError> {
    let (sealed, wrapped): (Option<Vec<u8>>, Option<Vec<u8>>) = (row.try_get(3)?, row.try_get(4)?);
    let open = |sealed: &[u8], wrapped: &[u8]| -> Result<String, EngineError> {
        let key = PartyKey::unwrap(case.requester, keys, wrapped)?;
        let text: Zeroizing<Vec<u8>> = key.open(&sealed_as(id(row, 0, "work_note")?), sealed)?;
        String::from_utf8(text.to_vec()).map_err(|_| EngineError::Corrupt { what: "work_note" })
    };
    Ok(Note {
        at: at(row, 1)?,
        by: id(row, 2, "work_note")?,
        text: sealed
            .zip(wrapped)
            .map(|(sealed, wrapped)| open(&sealed, &wrapped))
            .transpose()?,
    })
}
