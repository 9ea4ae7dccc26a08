//! How a session begins, and how it opens once both factors were shown.

use super::{NewStaffSession, StaffSession, StaffSessionLife, StaffSessionStage};
use crate::audit::Act;
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::outbox::later;
use crate::staff::StaffMember;
use crate::staff::rows::find;
use data_encoding::BASE64URL_NOPAD;
use jiff::SignedDuration;
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{OperatorId, StaffId};

/// So long the second factor is waited for after the password.
const SECOND_FACTOR: SignedDuration = SignedDuration::from_mins(10);
/// So long a set-up may take once it was begun; the one-time secret lets it be begun again.
const SET_UP: SignedDuration = SignedDuration::from_hours(1);

const INSERT: &str = "insert into staff_session
    (operator, id_hash, staff_id, stage, created_at, last_seen_at, idle, expires_at)
    values ($1, $2, $3, $4, $5, $5, $6, $7)";

const IN_USE: &str = "select id_hash from staff_session
    where operator = $1 and staff_id = $2 and stage in ('open', 'locked') and expires_at > $3
    order by created_at desc";

impl Engine {
    /// Begins the session of somebody who gave the right password: it waits for the second factor. `None` when
    /// they were shut out meanwhile.
    pub async fn begin_staff_session(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        life: StaffSessionLife,
    ) -> Result<Option<NewStaffSession>, EngineError> {
        let mut tx = self.store().write().await?;
        let found = find(&mut tx, operator, staff).await?.map(|row| row.member);
        let Some(member) = found.filter(|member| !member.disabled) else {
            return Ok(None);
        };
        let stage = StaffSessionStage::SecondFactor;
        let session = self.insert_staff_session(&mut tx, member, stage, life).await?;
        tx.commit().await?;
        Ok(Some(session))
    }

    /// Opens a session whose owner has shown the second factor: it gets a new secret, and the oldest ends where they
    /// would have too many. `None` when it was over, or waits for something else.
    pub async fn open_staff_session(
        &self,
        operator: &OperatorId,
        secret: &str,
        life: StaffSessionLife,
    ) -> Result<Option<NewStaffSession>, EngineError> {
        let mut tx = self.store().write().await?;
        let found = self.read_staff_session(&mut tx, operator, secret).await?;
        let waits = |session: &StaffSession| session.stage == StaffSessionStage::SecondFactor;
        let Some((session, _)) = found.filter(|(session, _)| waits(session)) else {
            return Ok(None);
        };
        self.note(&mut tx, operator, session.staff.id, Act::LoggedIn)
            .await?;
        let opened = self.reopen(&mut tx, session, life).await?;
        tx.commit().await?;
        Ok(Some(opened))
    }

    /// Begins an open session in the place of another, in the caller's transaction.
    pub(in crate::staff) async fn reopen(
        &self,
        db: &mut AnyConnection,
        old: StaffSession,
        life: StaffSessionLife,
    ) -> Result<NewStaffSession, EngineError> {
        let operator = old.staff.operator.clone();
        super::ending::end_one(db, &operator, old.staff.id, &old.handle).await?;
        let in_use = sqlx::query(IN_USE)
            .bind(operator.as_str())
            .bind(old.staff.id.to_string())
            .bind(self.now().as_microsecond());
        let kept = usize::try_from(life.at_most)
            .unwrap_or(usize::MAX)
            .saturating_sub(1);
        for row in in_use.fetch_all(&mut *db).await?.iter().skip(kept) {
            let handle: String = row.try_get(0)?;
            super::ending::end_one(db, &operator, old.staff.id, &handle).await?;
        }
        self.insert_staff_session(db, old.staff, StaffSessionStage::Open, life)
            .await
    }

    /// Begins a session in the caller's transaction.
    pub(in crate::staff) async fn insert_staff_session(
        &self,
        db: &mut AnyConnection,
        staff: StaffMember,
        stage: StaffSessionStage,
        life: StaffSessionLife,
    ) -> Result<NewStaffSession, EngineError> {
        let now = self.now();
        let lasts = match stage {
            StaffSessionStage::SetUp => SET_UP,
            StaffSessionStage::SecondFactor => SECOND_FACTOR,
            StaffSessionStage::Open | StaffSessionStage::Locked => life.absolute,
        };
        let secret = BASE64URL_NOPAD.encode(&self.entropy().bytes::<32>());
        let session = StaffSession {
            handle: self.staff_session_hash(&staff.operator, &secret),
            staff,
            stage,
            created_at: now,
            last_seen_at: now,
            expires_at: later(now, lasts),
        };
        let insert = sqlx::query(INSERT)
            .bind(session.staff.operator.as_str())
            .bind(&session.handle)
            .bind(session.staff.id.to_string())
            .bind(stage.name())
            .bind(now.as_microsecond())
            .bind(i64::try_from(life.idle.as_micros()).unwrap_or(i64::MAX))
            .bind(session.expires_at.as_microsecond());
        insert.execute(db).await?;
        Ok(NewStaffSession { secret, session })
    }
}
