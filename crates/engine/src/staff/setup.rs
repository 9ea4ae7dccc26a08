//! The one-time secret with which somebody of the staff chooses password and second factor. No password ever goes
//! through a shell or another person's hands.

use super::rows::staff_row;
use super::sessions::{StaffSession, StaffSessionLife, StaffSessionStage};
use super::{NewStaffSession, StaffMember};
use crate::audit::Act;
use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::outbox::later;
use data_encoding::BASE32_NOPAD;
use jiff::SignedDuration;
use sqlx::AnyConnection;
use termination::identifier::{OperatorId, StaffId};

const SET_SECRET: &str =
    "update staff set setup_hash = $3, setup_until = $4 where operator = $1 and staff_id = $2";

const BY_SECRET: &str =
    "select operator, staff_id, roles, shop, disabled_at, password_hash, totp, setup_until, created_at
    from staff where operator = $1 and setup_hash = $2 and setup_until > $3 and disabled_at is null";

const SET_PASSWORD: &str = "update staff set password_hash = $3 where operator = $1 and staff_id = $2";

const CLOSE: &str =
    "update staff set setup_hash = null, setup_until = null where operator = $1 and staff_id = $2";

/// What came of finishing a set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetUp {
    /// There is a second factor: the session is open under a new secret, and the recovery codes are shown once.
    Done {
        /// The session in the place of the one of the set-up.
        session: Box<NewStaffSession>,
        /// The recovery codes.
        codes: Vec<String>,
    },
    /// There is none yet.
    NoFactor,
    /// The session was over.
    Over,
}

impl Engine {
    /// Whose one-time secret this is, while it works.
    pub async fn open_setup(
        &self,
        operator: &OperatorId,
        secret: &str,
    ) -> Result<Option<StaffMember>, EngineError> {
        let mut db = self.store().read().await?;
        self.of_secret(&mut db, operator, secret).await
    }

    /// Chooses the password with a one-time secret, as an argon2 text, and begins a session in which nothing can be
    /// done but choosing a second factor. The secret works until that is done. `None` when it does not work any more.
    pub async fn begin_staff_setup(
        &self,
        operator: &OperatorId,
        secret: &str,
        password_hash: &str,
        life: StaffSessionLife,
    ) -> Result<Option<NewStaffSession>, EngineError> {
        let mut tx = self.store().write().await?;
        let Some(member) = self.of_secret(&mut tx, operator, secret).await? else {
            return Ok(None);
        };
        let set = sqlx::query(SET_PASSWORD)
            .bind(operator.as_str())
            .bind(member.id.to_string())
            .bind(password_hash);
        set.execute(&mut *tx).await?;
        let session = self
            .insert_staff_session(&mut tx, member, StaffSessionStage::SetUp, life)
            .await?;
        tx.commit().await?;
        Ok(Some(session))
    }

    /// Ends a set-up once there is a second factor: the one-time secret is void, recovery codes are made, and an open
    /// session takes the place of the one of the set-up.
    pub async fn finish_staff_setup(
        &self,
        operator: &OperatorId,
        session_secret: &str,
        life: StaffSessionLife,
    ) -> Result<SetUp, EngineError> {
        let mut tx = self.store().write().await?;
        let found = self.read_staff_session(&mut tx, operator, session_secret).await?;
        let sets_up = |session: &StaffSession| session.stage == StaffSessionStage::SetUp;
        let Some((session, _)) = found.filter(|(session, _)| sets_up(session)) else {
            return Ok(SetUp::Over);
        };
        let staff = session.staff.id;
        if !session.staff.has_totp && super::passkeys::number(&mut tx, operator, staff).await? == 0 {
            return Ok(SetUp::NoFactor);
        }
        self.note(&mut tx, operator, staff, Act::SetUp).await?;
        let codes = self.new_codes(&mut tx, operator, staff).await?;
        let close = sqlx::query(CLOSE).bind(operator.as_str()).bind(staff.to_string());
        close.execute(&mut *tx).await?;
        let session = self.reopen(&mut tx, session, life).await?;
        tx.commit().await?;
        Ok(SetUp::Done {
            session: Box::new(session),
            codes,
        })
    }

    /// Gives somebody another password, as an argon2 text; their other sessions end.
    pub async fn change_staff_password(
        &self,
        operator: &OperatorId,
        staff: StaffId,
        session_secret: &str,
        password_hash: &str,
    ) -> Result<(), EngineError> {
        let mut tx = self.store().write().await?;
        self.note(&mut tx, operator, staff, Act::PasswordChanged).await?;
        let set = sqlx::query(SET_PASSWORD)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(password_hash);
        set.execute(&mut *tx).await?;
        self.end_other_staff_sessions(&mut tx, operator, staff, session_secret)
            .await?;
        Ok(tx.commit().await?)
    }

    /// Makes a one-time secret in the caller's transaction: 26 letters and digits.
    pub(super) async fn begin_setup(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        staff: StaffId,
        life: SignedDuration,
    ) -> Result<String, EngineError> {
        let secret = BASE32_NOPAD
            .encode(&self.entropy().bytes::<16>())
            .to_ascii_lowercase();
        let set = sqlx::query(SET_SECRET)
            .bind(operator.as_str())
            .bind(staff.to_string())
            .bind(self.setup_hash(operator, &secret))
            .bind(later(self.now(), life).as_microsecond());
        set.execute(db).await?;
        Ok(secret)
    }

    async fn of_secret(
        &self,
        db: &mut AnyConnection,
        operator: &OperatorId,
        secret: &str,
    ) -> Result<Option<StaffMember>, EngineError> {
        let by = sqlx::query(BY_SECRET)
            .bind(operator.as_str())
            .bind(self.setup_hash(operator, secret))
            .bind(self.now().as_microsecond());
        let row = by.fetch_optional(db).await?;
        row.map(|row| Ok(staff_row(&row)?.member)).transpose()
    }

    fn setup_hash(&self, operator: &OperatorId, secret: &str) -> String {
        let secret = secret.trim().to_ascii_lowercase();
        self.keys()
            .staff
            .mac_text(&[b"set-up", operator.as_str().as_bytes(), secret.as_bytes()])
    }
}
