//! Limits on how often something may be tried: per line, per address, per user name.

use crate::engine::Engine;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::rows::{at, count};
use jiff::{SignedDuration, Timestamp};

/// Whether one more attempt is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Yes.
    Yes,
    /// Not now.
    TryAgainAt(Timestamp),
}

const COUNT: &str = "insert into throttle (key, window_at, attempts) values ($1, $2, 1)
    on conflict (key) do update set
        attempts = case when throttle.window_at <= $3 then 1 else throttle.attempts + 1 end,
        window_at = case when throttle.window_at <= $3 then $2 else throttle.window_at end
    returning window_at, attempts";

impl Engine {
    /// Counts an attempt of a kind by a subject (an address, a line, a user name; kept as a keyed hash only) and
    /// says whether it is allowed: `limit` attempts in a `window` that begins with the first. Attempts that are not
    /// allowed do not make the window longer.
    pub async fn throttle(
        &self,
        kind: &'static str,
        subject: &str,
        limit: u32,
        window: SignedDuration,
    ) -> Result<Allowed, EngineError> {
        let now = self.now();
        let over = now.saturating_sub(window).unwrap_or(Timestamp::MIN);
        let mut tx = self.store().write().await?;
        let row = sqlx::query(COUNT)
            .bind(
                self.keys()
                    .throttle
                    .mac_text(&[kind.as_bytes(), subject.as_bytes()]),
            )
            .bind(now.as_microsecond())
            .bind(over.as_microsecond())
            .fetch_one(&mut *tx)
            .await?;
        let (since, attempts): (_, u64) = (at(&row, 0)?, count(&row, 1, "throttle")?);
        tx.commit().await?;
        Ok(if attempts <= u64::from(limit) {
            Allowed::Yes
        } else {
            Allowed::TryAgainAt(later(since, window))
        })
    }
}
