//! Sweeping away what has expired and is of no use to anybody: sessions, limits, checks of lines, wrong answers of long
//! ago, sent notices, drafts to which nobody came back.

use crate::drafts;
use crate::engine::Engine;
use crate::error::EngineError;
use jiff::{SignedDuration, Timestamp};

/// Longer than any window, lock or code lasts.
const KEPT: SignedDuration = SignedDuration::from_hours(48);

/// How long wrong answers about a line are remembered.
const ATTEMPTS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

const ATTEMPTS: &str = "delete from line_attempt where last_at <= $1";

const SESSIONS: [&str; 2] = ["delete from session where expires_at <= $1", crate::staff::SWEEP];

const EXPIRED: [&str; 2] = [
    "delete from throttle where window_at <= $1",
    "delete from line_check where expires_at <= $1 and (locked_until is null or locked_until <= $1)",
];

const NOTICES: &str = "delete from notice where next_at is null";

impl Engine {
    /// Sweeps once.
    pub async fn sweep_once(&self) -> Result<(), EngineError> {
        let now = self.now();
        let old = now.saturating_sub(KEPT).unwrap_or(Timestamp::MIN);
        let mut tx = self.store().write().await?;
        for statement in SESSIONS {
            sqlx::query(statement)
                .bind(now.as_microsecond())
                .execute(&mut *tx)
                .await?;
        }
        for statement in EXPIRED {
            sqlx::query(statement)
                .bind(old.as_microsecond())
                .execute(&mut *tx)
                .await?;
        }
        drafts::expire(&mut tx, now).await?;
        sqlx::query(drafts::SWEPT)
            .bind(old.as_microsecond())
            .execute(&mut *tx)
            .await?;
        let forgotten = now.saturating_sub(ATTEMPTS_KEPT).unwrap_or(Timestamp::MIN);
        sqlx::query(ATTEMPTS)
            .bind(forgotten.as_microsecond())
            .execute(&mut *tx)
            .await?;
        sqlx::query(NOTICES).execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }
}
