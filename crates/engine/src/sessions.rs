//! Sessions of the customer zone. The secret in the cookie is random; the database has its keyed hash only.

use crate::accounts::Account;
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::rows::{at, id};
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row as _};
use std::fmt;
use termination::identifier::PartyId;

/// How long a session lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLife {
    /// Without a request for so long, it is over.
    pub idle: SignedDuration,
    /// After so long, it is over in any case.
    pub absolute: SignedDuration,
}

impl Default for SessionLife {
    fn default() -> Self {
        Self {
            idle: SignedDuration::from_mins(30),
            absolute: SignedDuration::from_hours(12),
        }
    }
}

/// A session.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// Who is logged in.
    pub party: PartyId,
    /// With which account.
    pub account: String,
    /// Seed of the tokens that guard forms.
    pub csrf: Vec<u8>,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen_at: Timestamp,
    /// When it is over in any case.
    pub expires_at: Timestamp,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// A session that has just begun, with the secret for its cookie: 43 signs of URL-safe base64.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Goes into the cookie and is kept nowhere else.
    pub secret: String,
    /// The session.
    pub session: Session,
}

impl fmt::Debug for NewSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewSession").finish_non_exhaustive()
    }
}

/// How precise `last_seen_at` is: a session is written at most once in this time.
const SEEN: SignedDuration = SignedDuration::from_mins(1);

const INSERT: &str = "insert into session
    (id_hash, party_id, account_id, csrf, created_at, last_seen_at, idle, expires_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8)";

const READ: &str =
    "select party_id, account_id, csrf, created_at, last_seen_at, expires_at, idle from session
    where id_hash = $1 and expires_at > $2 and last_seen_at + idle > $2";

const TOUCH: &str = "update session set last_seen_at = $2 where id_hash = $1";

const END: &str = "delete from session where id_hash = $1";

const END_ALL: &str = "delete from session where party_id = $1";

impl Engine {
    /// Begins a session; whoever logs in gets a new secret.
    pub async fn create_session(
        &self,
        account: &Account,
        life: SessionLife,
    ) -> Result<NewSession, EngineError> {
        let now = self.now();
        let session = Session {
            party: account.party,
            account: account.id.clone(),
            csrf: self.entropy().bytes::<32>().to_vec(),
            created_at: now,
            last_seen_at: now,
            expires_at: later(now, life.absolute),
        };
        let mut tx = self.store().write().await?;
        let secret = self.insert(&mut tx, &session, microseconds(life.idle)).await?;
        tx.commit().await?;
        Ok(NewSession { secret, session })
    }

    /// The session with this secret, unless it is over; notes that it is in use.
    pub async fn touch_session(&self, secret: &str) -> Result<Option<Session>, EngineError> {
        let (now, hash) = (self.now(), self.session_hash(secret));
        let found = read(&mut *self.store().read().await?, &hash, now).await?;
        let Some((mut session, _)) = found else {
            return Ok(None);
        };
        if later(session.last_seen_at, SEEN) <= now {
            let mut tx = self.store().write().await?;
            sqlx::query(TOUCH)
                .bind(&hash)
                .bind(now.as_microsecond())
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
            session.last_seen_at = now;
        }
        Ok(Some(session))
    }

    /// Gives a session a new secret and new form tokens; the old secret ends. `None` when it was over.
    pub async fn rotate_session(&self, secret: &str) -> Result<Option<NewSession>, EngineError> {
        let (now, hash) = (self.now(), self.session_hash(secret));
        let mut tx = self.store().write().await?;
        let Some((mut session, idle)) = read(&mut tx, &hash, now).await? else {
            return Ok(None);
        };
        sqlx::query(END).bind(&hash).execute(&mut *tx).await?;
        session.csrf = self.entropy().bytes::<32>().to_vec();
        session.last_seen_at = now;
        let secret = self.insert(&mut tx, &session, idle).await?;
        tx.commit().await?;
        Ok(Some(NewSession { secret, session }))
    }

    /// Ends a session.
    pub async fn end_session(&self, secret: &str) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        sqlx::query(END)
            .bind(self.session_hash(secret))
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Ends every session of a party.
    pub async fn end_sessions(&self, party: PartyId) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        end_all(&mut tx, party).await?;
        Ok(tx.commit().await?)
    }

    async fn insert(
        &self,
        db: &mut AnyConnection,
        session: &Session,
        idle: i64,
    ) -> Result<String, EngineError> {
        let secret = BASE64URL_NOPAD.encode(&self.entropy().bytes::<32>());
        sqlx::query(INSERT)
            .bind(self.session_hash(&secret))
            .bind(session.party.to_string())
            .bind(&session.account)
            .bind(&session.csrf)
            .bind(session.created_at.as_microsecond())
            .bind(session.last_seen_at.as_microsecond())
            .bind(idle)
            .bind(session.expires_at.as_microsecond())
            .execute(db)
            .await?;
        Ok(secret)
    }

    fn session_hash(&self, secret: &str) -> String {
        self.keys().session.mac_text(&[secret.as_bytes()])
    }
}

fn microseconds(span: SignedDuration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

/// Ends every session of a party, in the caller's transaction.
pub(crate) async fn end_all(db: &mut AnyConnection, party: PartyId) -> Result<(), EngineError> {
    sqlx::query(END_ALL).bind(party.to_string()).execute(db).await?;
    Ok(())
}

async fn read(
    db: &mut AnyConnection,
    hash: &str,
    now: Timestamp,
) -> Result<Option<(Session, i64)>, EngineError> {
    let row = sqlx::query(READ)
        .bind(hash)
        .bind(now.as_microsecond())
        .fetch_optional(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let session = Session {
        party: id(&row, 0, "session")?,
        account: row.try_get(1)?,
        csrf: row.try_get(2)?,
        created_at: at(&row, 3)?,
        last_seen_at: at(&row, 4)?,
        expires_at: at(&row, 5)?,
    };
    Ok(Some((session, row.try_get(6)?)))
}
