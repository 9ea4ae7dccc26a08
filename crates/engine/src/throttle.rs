//! Limits on how often something may be tried: per line, per address, per user name.

use crate::engine::{Counted, Engine};
use crate::error::EngineError;
use crate::store::rows::at;
use crate::store::statement::fetch_with;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};

/// Whether one more attempt is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Yes.
    Yes,
    /// Not now.
    TryAgainAt(Timestamp),
}

const COUNT: &str = "insert into throttle (key, window_at, attempts) values {rows}
    on conflict (key) do update set
        attempts = case when throttle.window_at <= {last} then excluded.attempts
            else throttle.attempts + excluded.attempts end,
        window_at = case when throttle.window_at <= {last} then excluded.window_at else throttle.window_at end
    returning key, window_at, attempts";

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
        let parts = [kind.as_bytes(), subject.as_bytes()];
        let key = self.keys().throttle.mac_text(&parts);
        self.ask_to_count(|reply| Counted {
            key,
            limit,
            window,
            reply,
        })
        .await
    }
}

/// Counts attempts and says of each whether it is allowed. Attempts of one subject count one after the other.
pub(crate) async fn count(
    db: &mut AnyConnection,
    counts: &[Counted],
    now: Timestamp,
) -> Result<Vec<Allowed>, EngineError> {
    let mut subjects: BTreeMap<(SignedDuration, &str), i64> = BTreeMap::new();
    for count in counts {
        *subjects.entry((count.window, count.key.as_str())).or_default() += 1;
    }
    let windows: BTreeSet<SignedDuration> = subjects.keys().map(|(window, _)| *window).collect();
    let mut counted: BTreeMap<String, (Timestamp, i64)> = BTreeMap::new();
    for window in windows {
        let over = now.saturating_sub(window).unwrap_or(Timestamp::MIN);
        let rows = subjects
            .iter()
            .filter(|((of, _), _)| *of == window)
            .map(|((_, key), times)| [(*key).into(), now.as_microsecond().into(), (*times).into()]);
        let rows = fetch_with(db, COUNT, rows.collect(), over.as_microsecond().into()).await?;
        for row in rows {
            counted.insert(row.try_get(0)?, (at(&row, 1)?, row.try_get(2)?));
        }
    }
    counts
        .iter()
        .map(|count| {
            let counted = counted.get(&count.key);
            let (since, attempts) = *counted.ok_or(EngineError::Corrupt { what: "throttle" })?;
            // Of n attempts of a subject in this group, the first was the n-th from the end.
            let later = subjects.entry((count.window, count.key.as_str())).or_default();
            *later -= 1;
            Ok(if attempts - *later <= i64::from(count.limit) {
                Allowed::Yes
            } else {
                Allowed::TryAgainAt(crate::outbox::later(since, count.window))
            })
        })
        .collect()
}
