//! Taking work and giving it back.

use super::rows::Claim;
use crate::effect_id::EffectId;
use crate::engine::Engine;
use crate::error::EngineError;
use crate::outbox::later;
use crate::store::rows::{at, bigint, id, optional_at};
use jiff::{SignedDuration, Timestamp};
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{CaseId, StaffId};

/// What came of wanting to take an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClaimAnswer {
    /// It is theirs, until then.
    Taken(Claim),
    /// Somebody else has it, until then.
    Held(Claim),
    /// It is closed, or there is none.
    Over,
}

/// One statement, so that of many who want it at the same moment one gets it: the others wait for its row and then find
/// the condition broken. Whoever has it goes on having it by [`KEEP`], and takes nothing anew.
const TAKE: &str = "update work set claimed_by = $4, claimed_until = $5, claims = claims + 1
    where case_id = $1 and seq = $2 and n = $3 and closed_at is null
        and (claimed_until is null or claimed_until <= $6)
    returning claims";

const WRITE_DOWN: &str =
    "insert into work_claim (case_id, seq, n, number, staff, from_at, until_at) values {rows}";

const HELD: &str = "select claimed_by, claimed_until, closed_at from work
    where case_id = $1 and seq = $2 and n = $3";

const GIVE_BACK: &str = "update work set claimed_by = null, claimed_until = null
    where case_id = $1 and seq = $2 and n = $3 and closed_at is null and claimed_by = $4 and claimed_until > $5";

const GAVE_BACK: &str = "update work_claim set released_at = $5
    where case_id = $1 and seq = $2 and n = $3 and staff = $4 and released_at is null and until_at > $5";

const KEEP: &str = "update work set claimed_until = $4
    where case_id = $1 and claimed_by = $2 and claimed_until > $3 and closed_at is null";

const KEPT: &str = "update work_claim set until_at = $4
    where case_id = $1 and staff = $2 and until_at > $3 and released_at is null";

impl Engine {
    /// Takes an entry for some time. Whoever has it already keeps it for that time from now on.
    pub async fn claim(
        &self,
        work: EffectId,
        staff: StaffId,
        hold_for: SignedDuration,
    ) -> Result<ClaimAnswer, EngineError> {
        let now = self.now();
        let until = later(now, hold_for);
        let mut tx = self.store().write().await?;
        let taken = sqlx::query(TAKE)
            .bind(work.case.to_string())
            .bind(bigint(work.seq))
            .bind(i64::from(work.n))
            .bind(staff.to_string())
            .bind(until.as_microsecond())
            .bind(now.as_microsecond())
            .fetch_optional(&mut *tx)
            .await?;
        if let Some(row) = taken {
            let turn = [
                work.case.to_string().into(),
                bigint(work.seq).into(),
                i64::from(work.n).into(),
                row.try_get::<i64, _>(0)?.into(),
                staff.to_string().into(),
                now.as_microsecond().into(),
                until.as_microsecond().into(),
            ];
            crate::store::statement::execute(&mut tx, WRITE_DOWN, vec![turn]).await?;
            tx.commit().await?;
            tracing::info!(%work, %staff, "taken");
            return Ok(ClaimAnswer::Taken(Claim { by: staff, until }));
        }
        let Some(claim) = held(&mut tx, work).await? else {
            return Ok(ClaimAnswer::Over);
        };
        if claim.by != staff {
            return Ok(ClaimAnswer::Held(claim));
        }
        keep(&mut tx, work.case, staff, (now, until)).await?;
        tx.commit().await?;
        Ok(ClaimAnswer::Taken(Claim { by: staff, until }))
    }

    /// Gives an entry back; whether it was theirs to give.
    pub async fn release(&self, work: EffectId, staff: StaffId) -> Result<bool, EngineError> {
        let now = self.now();
        let mut tx = self.store().write().await?;
        let mut given = false;
        for statement in [GIVE_BACK, GAVE_BACK] {
            let changed = sqlx::query(statement)
                .bind(work.case.to_string())
                .bind(bigint(work.seq))
                .bind(i64::from(work.n))
                .bind(staff.to_string())
                .bind(now.as_microsecond())
                .execute(&mut *tx)
                .await?;
            given |= changed.rows_affected() > 0;
        }
        tx.commit().await?;
        if given {
            tracing::info!(%work, %staff, "given back");
        }
        Ok(given)
    }

    /// Whoever does something in a case keeps what they have taken there, for that time from now on.
    pub async fn keep_claims(
        &self,
        case: CaseId,
        staff: StaffId,
        hold_for: SignedDuration,
    ) -> Result<(), EngineError> {
        let now = self.now();
        let mut tx = self.store().write().await?;
        keep(&mut tx, case, staff, (now, later(now, hold_for))).await?;
        Ok(tx.commit().await?)
    }
}

/// Moves the end of what somebody has in a case.
pub(super) async fn keep(
    db: &mut AnyConnection,
    case: CaseId,
    staff: StaffId,
    (now, until): (Timestamp, Timestamp),
) -> Result<(), EngineError> {
    for statement in [KEEP, KEPT] {
        sqlx::query(statement)
            .bind(case.to_string())
            .bind(staff.to_string())
            .bind(now.as_microsecond())
            .bind(until.as_microsecond())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Who has an entry that could not be taken; `None` when it is closed or there is none.
async fn held(db: &mut AnyConnection, work: EffectId) -> Result<Option<Claim>, EngineError> {
    let row = sqlx::query(HELD)
        .bind(work.case.to_string())
        .bind(bigint(work.seq))
        .bind(i64::from(work.n))
        .fetch_optional(db)
        .await?;
    let Some(row) = row else { return Ok(None) };
    if optional_at(&row, 2)?.is_some() {
        return Ok(None);
    }
    Ok(Some(Claim {
        by: id(&row, 0, "work")?,
        until: at(&row, 1)?,
    }))
}
