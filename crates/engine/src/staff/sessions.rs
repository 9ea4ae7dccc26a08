//! Sessions of the staff. The secret in the cookie is random; the database has its keyed hash only.

mod beginning;
mod ending;

pub(crate) use ending::SWEEP;
pub(super) use ending::end_all;

use super::StaffMember;
use super::rows::find;
use crate::audit::Act;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::rows::{at, id};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row as _};
use std::fmt;
use termination::identifier::{OperatorId, StaffId};

/// How long sessions last, and how many somebody may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaffSessionLife {
    /// Without a request for so long, it is locked.
    pub idle: SignedDuration,
    /// After so long, it is over in any case.
    pub absolute: SignedDuration,
    /// So many at a time; one more ends the oldest.
    pub at_most: u32,
}

impl Default for StaffSessionLife {
    fn default() -> Self {
        Self {
            idle: SignedDuration::from_mins(10),
            absolute: SignedDuration::from_hours(10),
            at_most: 2,
        }
    }
}

/// How far somebody has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffSessionStage {
    /// Chose a password with the one-time secret; a second factor is to be chosen.
    SetUp,
    /// Gave the right password; a second factor is to be shown.
    SecondFactor,
    /// May work.
    Open,
    /// Was away too long; the password is to be given again.
    Locked,
}

impl StaffSessionStage {
    const fn name(self) -> &'static str {
        match self {
            Self::SetUp => "set_up",
            Self::SecondFactor => "second_factor",
            Self::Open => "open",
            Self::Locked => "locked",
        }
    }

    fn read(name: &str) -> Option<Self> {
        let all = [Self::SetUp, Self::SecondFactor, Self::Open, Self::Locked];
        all.into_iter().find(|stage| stage.name() == name)
    }
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffSession {
    /// Who, as they are on file now.
    pub staff: StaffMember,
    /// How far they have come.
    pub stage: StaffSessionStage,
    /// What names it among the sessions of the same person, and opens nothing.
    pub handle: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen_at: Timestamp,
    /// When it is over in any case.
    pub expires_at: Timestamp,
}

/// A session that has just begun, with the secret for its cookie: 43 signs of URL-safe base64.
#[derive(Clone, PartialEq, Eq)]
pub struct NewStaffSession {
    /// Goes into the cookie and is kept nowhere else.
    pub secret: String,
    /// The session.
    pub session: StaffSession,
}

impl fmt::Debug for NewStaffSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewStaffSession").finish_non_exhaustive()
    }
}

/// A session in the list of somebody's sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffSessionRow {
    /// What names it in the list.
    pub handle: String,
    /// How far it has come; one that was left alone too long may still stand here as open.
    pub stage: StaffSessionStage,
    /// When it began.
    pub created_at: Timestamp,
    /// When it was last used, to the minute.
    pub last_seen_at: Timestamp,
}

/// How precise `last_seen_at` is: a session is written at most once in this time.
const SEEN: SignedDuration = SignedDuration::from_mins(1);

const READ: &str = "select staff_id, stage, created_at, last_seen_at, expires_at, idle from staff_session
    where operator = $1 and id_hash = $2 and expires_at > $3";

const TOUCH: &str = "update staff_session set last_seen_at = $3 where operator = $1 and id_hash = $2";

const SET_STAGE: &str = "update staff_session set stage = $3, last_seen_at = $4
    where operator = $1 and id_hash = $2 and stage = $5";

const LIST: &str = "select id_hash, stage, created_at, last_seen_at from staff_session
    where operator = $1 and staff_id = $2 order by created_at";

const SET_CEREMONY: &str = "update staff_session set ceremony = $3 where operator = $1 and id_hash = $2";

const READ_CEREMONY: &str = "select ceremony from staff_session
    where operator = $1 and id_hash = $2 and ceremony is not null";

impl Engine {
    /// The session with this secret at this operator, unless it is over or its owner was shut out; notes that it is
    /// in use. One that was left alone too long is locked from then on.
    pub async fn staff_session(
        &self,
        operator: &OperatorId,
        secret: &str,
    ) -> Result<Option<StaffSession>, EngineError> {
        let now = self.now();
        let found = self
            .read_staff_session(&mut *self.store().read().await?, operator, secret)
            .await?;
        let Some((mut session, idle)) = found else {
            return Ok(None);
        };
        if session.stage != StaffSessionStage::Open {
            return Ok(Some(session));
        }
        if later(session.last_seen_at, idle) <= now {
            self.lock_staff_session(operator, session.staff.id, secret)
                .await?;
            session.stage = StaffSessionStage::Locked;
        } else if later(session.last_seen_at, SEEN) <= now {
            let mut tx = self.store().write().await?;
            let touch = sqlx::query(TOUCH)
                .bind(operator.as_str())
                .bind(&session.handle)
                .bind(now.as_microsecond());
            touch.execute(&mut *tx).await?;
            tx.commit().await?;
            session.last_seen_at = now;
        }
        Ok(Some(session))
    }

    /// Locks a session: it goes on where it was once the password is given again.
    pub async fn lock_staff_session(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        secret: &str,
    ) -> Result<(), EngineError> {
        let way = (StaffSessionStage::Open, StaffSessionStage::Locked);
        self.move_staff_session(operator, staff, secret, way, Act::Locked)
            .await
    }

    /// Unlocks a session. The caller has checked the password.
    pub async fn unlock_staff_session(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        secret: &str,
    ) -> Result<(), EngineError> {
        let way = (StaffSessionStage::Locked, StaffSessionStage::Open);
        self.move_staff_session(operator, staff, secret, way, Act::Unlocked)
            .await
    }

    /// Somebody's sessions, the oldest first.
    pub async fn staff_sessions(
        &self,
        operator: &OperatorId,
        staff: StaffId,
    ) -> Result<Vec<StaffSessionRow>, EngineError> {
        let list = sqlx::query(LIST).bind(operator.as_str()).bind(staff.to_string());
        let rows = list.fetch_all(&mut *self.store().read().await?).await?;
        let row = |row: &sqlx::any::AnyRow| {
            Ok(StaffSessionRow {
                handle: row.try_get(0)?,
                stage: stage(row, 1)?,
                created_at: at(row, 2)?,
                last_seen_at: at(row, 3)?,
            })
        };
        rows.iter().map(row).collect()
    }

    /// Keeps what a passkey is being asked in a session.
    pub async fn begin_ceremony(
        &self,
        operator: &OperatorId,
        secret: &str,
        ceremony: &[u8],
    ) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        self.set_ceremony(&mut tx, operator, secret, Some(ceremony))
            .await?;
        Ok(tx.commit().await?)
    }

    /// What a passkey was asked in a session; it is asked once and answered once.
    pub async fn take_ceremony(
        &self,
        operator: &OperatorId,
        secret: &str,
    ) -> Result<Option<Vec<u8>>, EngineError> {
        let mut tx = self.store().write().await?;
        let read = sqlx::query(READ_CEREMONY)
            .bind(operator.as_str())
            .bind(self.staff_session_hash(operator, secret));
        let Some(row) = read.fetch_optional(&mut *tx).await? else {
            return Ok(None);
        };
        self.set_ceremony(&mut tx, operator, secret, None).await?;
        tx.commit().await?;
        Ok(row.try_get(0)?)
    }

    async fn set_ceremony(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        secret: &str,
        ceremony: Option<&[u8]>,
    ) -> Result<(), EngineError> {
        let set = sqlx::query(SET_CEREMONY)
            .bind(operator.as_str())
            .bind(self.staff_session_hash(operator, secret))
            .bind(ceremony);
        set.execute(db).await?;
        Ok(())
    }

    async fn move_staff_session(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        secret: &str,
        (from, to): (StaffSessionStage, StaffSessionStage),
        act: Act,
    ) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, act).await?;
        let set = sqlx::query(SET_STAGE)
            .bind(operator.as_str())
            .bind(self.staff_session_hash(operator, secret))
            .bind(to.name())
            .bind(self.now().as_microsecond())
            .bind(from.name());
        // Two requests may find the same lock at the same moment: one of them writes it down.
        if set.execute(&mut *tx).await?.rows_affected() > 0 {
            tx.commit().await?;
        }
        Ok(())
    }

    /// The session with this secret, and after which time alone it is locked.
    pub(super) async fn read_staff_session(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        secret: &str,
    ) -> Result<Option<(StaffSession, SignedDuration)>, EngineError> {
        let handle = self.staff_session_hash(operator, secret);
        let read = sqlx::query(READ)
            .bind(operator.as_str())
            .bind(&handle)
            .bind(self.now().as_microsecond());
        let Some(row) = read.fetch_optional(&mut *db).await? else {
            return Ok(None);
        };
        let staff: StaffId = id(&row, 0, "staff session")?;
        let owner = find(db, operator, staff).await?.map(|row| row.member);
        let Some(staff) = owner.filter(|owner| !owner.disabled) else {
            return Ok(None);
        };
        let session = StaffSession {
            staff,
            stage: stage(&row, 1)?,
            handle,
            created_at: at(&row, 2)?,
            last_seen_at: at(&row, 3)?,
            expires_at: at(&row, 4)?,
        };
        Ok(Some((session, SignedDuration::from_micros(row.try_get(5)?))))
    }

    fn staff_session_hash(&self, operator: &OperatorId, secret: &str) -> String {
        let parts: [&[u8]; 3] = [b"session", operator.as_str().as_bytes(), secret.as_bytes()];
        self.keys().staff.mac_text(&parts)
    }
}

fn stage(row: &sqlx::any::AnyRow, column: usize) -> Result<StaffSessionStage, EngineError> {
    let name: String = row.try_get(column)?;
    StaffSessionStage::read(&name).ok_or(EngineError::Corrupt {
        what: "staff session",
    })
}
