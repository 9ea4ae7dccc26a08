//! Rows of drafts.

use super::{Draft, DraftLink, DraftState, DraftToKeep, HandOverTo};
use crate::error::EngineError;
use crate::store::rows::{at, count, id, optional_at, optional_id};
use crate::store::statement::fetch;
use crate::vault;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use termination::identifier::{CaseId, DraftId, OperatorId, PartyId, StaffId, SubscriptionId};
use termination::party::Channel;

const READ: &str =
    "select draft_id, operator, party_id, state, version, channel, staff_id, shop, holder, subscription_id,
    case_id, reference, created_at, updated_at, expires_at, link_number, link_to, link_until
    from draft where operator = $1 and draft_id = $2";

const OF_LINE: &str = "select draft_id, operator, party_id, state, version, channel, staff_id, shop, holder,
    subscription_id, case_id, reference, created_at, updated_at, expires_at, link_number, link_to, link_until
    from draft where holder = $1 and subscription_id = $2 and operator = $3 and state = 'open' and expires_at > $4
    order by updated_at desc";

const OF_STAFF: &str = "select draft_id, operator, party_id, state, version, channel, staff_id, shop, holder,
    subscription_id, case_id, reference, created_at, updated_at, expires_at, link_number, link_to, link_until
    from draft where operator = $1 and staff_id = $2 and state = 'open' and expires_at > $3
    order by updated_at desc";

const INSERT: &str =
    "insert into draft (operator, draft_id, party_id, state, version, channel, staff_id, shop, holder,
    subscription_id, case_id, reference, created_at, updated_at, expires_at, link_number)
    values ($1, $2, $3, 'open', 1, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, 0) on conflict do nothing";

const KEEP: &str =
    "update draft set staff_id = $4, shop = $5, holder = $6, subscription_id = $7, updated_at = $8,
    expires_at = $9, version = version + 1
    where operator = $1 and draft_id = $2 and version = $3 and state = 'open' and expires_at > $8";

const HAND_OVER: &str = "update draft set link_number = link_number + 1, link_to = $4, link_until = $5
    where operator = $1 and draft_id = $2 and state = 'open' and expires_at > $3";

const DISCARD: &str = "update draft set state = 'discarded'
    where operator = $1 and draft_id = $2 and state = 'open' and expires_at > $3 returning party_id";

const CLOSE: &str =
    "update draft set state = 'used' where case_id in ({rows}) and state = 'open' returning party_id";

const EXPIRE: &str =
    "update draft set state = 'expired' where expires_at <= $1 and state = 'open' returning party_id";

/// Takes away the rows of drafts that are long over. Until then a link that was sent can say what became of its draft.
pub(crate) const SWEPT: &str = "delete from draft where expires_at <= $1 and state <> 'open'";

/// The draft as it stands.
pub(super) async fn read(
    db: &mut AnyConnection,
    operator: &OperatorId,
    draft: DraftId,
    now: Timestamp,
) -> Result<Option<Draft>, EngineError> {
    let row = sqlx::query(READ)
        .bind(operator.to_string())
        .bind(draft.to_string())
        .fetch_optional(db)
        .await?;
    row.map(|row| draft_row(&row, now)).transpose()
}

/// The open drafts about a line, the newest first.
pub(super) async fn of_line(
    db: &mut AnyConnection,
    operator: &OperatorId,
    (holder, line): (PartyId, SubscriptionId),
    now: Timestamp,
) -> Result<Vec<Draft>, EngineError> {
    let rows = sqlx::query(OF_LINE)
        .bind(holder.to_string())
        .bind(line.to_string())
        .bind(operator.to_string())
        .bind(now.as_microsecond())
        .fetch_all(db)
        .await?;
    rows.iter().map(|row| draft_row(row, now)).collect()
}

/// The open drafts of somebody of the staff, the newest first.
pub(super) async fn of_staff(
    db: &mut AnyConnection,
    operator: &OperatorId,
    staff: StaffId,
    now: Timestamp,
) -> Result<Vec<Draft>, EngineError> {
    let rows = sqlx::query(OF_STAFF)
        .bind(operator.to_string())
        .bind(staff.to_string())
        .bind(now.as_microsecond())
        .fetch_all(db)
        .await?;
    rows.iter().map(|row| draft_row(row, now)).collect()
}

/// Stores a new draft; false when its id or its reference is taken.
pub(super) async fn insert(db: &mut AnyConnection, draft: &Draft) -> Result<bool, EngineError> {
    let stored = sqlx::query(INSERT)
        .bind(draft.operator.to_string())
        .bind(draft.id.to_string())
        .bind(draft.party.to_string())
        .bind(draft.channel.code())
        .bind(draft.staff.map(|staff| staff.to_string()))
        .bind(draft.shop.clone())
        .bind(draft.line.map(|(holder, _)| holder.to_string()))
        .bind(draft.line.map(|(_, line)| line.to_string()))
        .bind(draft.case.to_string())
        .bind(draft.reference.to_string())
        .bind(draft.created_at.as_microsecond())
        .bind(draft.expires_at.as_microsecond())
        .execute(db)
        .await?;
    Ok(stored.rows_affected() == 1)
}

/// Keeps a draft over the version that was seen; false when it is another one now, or over.
pub(super) async fn keep(
    db: &mut AnyConnection,
    kept: &DraftToKeep,
    seen: u32,
    (now, expires_at): (Timestamp, Timestamp),
) -> Result<bool, EngineError> {
    let changed = sqlx::query(KEEP)
        .bind(kept.operator.to_string())
        .bind(kept.id.to_string())
        .bind(i64::from(seen))
        .bind(kept.staff.map(|staff| staff.to_string()))
        .bind(kept.shop.clone())
        .bind(kept.line.map(|(holder, _)| holder.to_string()))
        .bind(kept.line.map(|(_, line)| line.to_string()))
        .bind(now.as_microsecond())
        .bind(expires_at.as_microsecond())
        .execute(db)
        .await?;
    Ok(changed.rows_affected() == 1)
}

/// Notes that a link was sent, with which those before it stop working; false when the draft is over.
pub(super) async fn hand_over(
    db: &mut AnyConnection,
    draft: &Draft,
    (to, until): (HandOverTo, Timestamp),
    now: Timestamp,
) -> Result<bool, EngineError> {
    let changed = sqlx::query(HAND_OVER)
        .bind(draft.operator.to_string())
        .bind(draft.id.to_string())
        .bind(now.as_microsecond())
        .bind(to.name())
        .bind(until.as_microsecond())
        .execute(db)
        .await?;
    Ok(changed.rows_affected() == 1)
}

/// Gives a draft up and destroys what was typed; false when it is over already.
pub(super) async fn discard(
    db: &mut AnyConnection,
    operator: &OperatorId,
    draft: DraftId,
    now: Timestamp,
) -> Result<bool, EngineError> {
    let rows = sqlx::query(DISCARD)
        .bind(operator.to_string())
        .bind(draft.to_string())
        .bind(now.as_microsecond())
        .fetch_all(&mut *db)
        .await?;
    destroy(db, &rows).await?;
    Ok(!rows.is_empty())
}

/// The cases of these drafts were opened: what was typed lies with them now, and is destroyed here.
pub(crate) async fn close(
    db: &mut AnyConnection,
    cases: impl Iterator<Item = CaseId>,
) -> Result<(), EngineError> {
    let rows = cases.map(|case| [case.to_string().into()]).collect();
    let rows = fetch(db, CLOSE, rows).await?;
    destroy(db, &rows).await
}

/// Drafts to which nobody came back: what was typed is destroyed.
pub(crate) async fn expire(db: &mut AnyConnection, now: Timestamp) -> Result<(), EngineError> {
    let rows = sqlx::query(EXPIRE)
        .bind(now.as_microsecond())
        .fetch_all(&mut *db)
        .await?;
    destroy(db, &rows).await
}

async fn destroy(db: &mut AnyConnection, rows: &[AnyRow]) -> Result<(), EngineError> {
    let parties: Result<Vec<PartyId>, EngineError> = rows.iter().map(|row| id(row, 0, "draft")).collect();
    vault::destroy_drafts(db, &parties?).await
}

fn draft_row(row: &AnyRow, now: Timestamp) -> Result<Draft, EngineError> {
    let corrupt = || EngineError::Corrupt { what: "draft" };
    let (state, channel): (&str, &str) = (row.try_get(3)?, row.try_get(5)?);
    let expires_at = at(row, 14)?;
    let state = DraftState::ALL.into_iter().find(|known| known.name() == state);
    let state = state.ok_or_else(corrupt)?;
    let too_late = state == DraftState::Open && expires_at <= now;
    let state = if too_late { DraftState::Expired } else { state };
    let holder: Option<PartyId> = optional_id(row, 8, "draft")?;
    let link_to: Option<String> = row.try_get(16)?;
    let link_to = link_to.map(|name| HandOverTo::from_name(&name).ok_or_else(corrupt));
    Ok(Draft {
        id: id(row, 0, "draft")?,
        operator: id(row, 1, "draft")?,
        party: id(row, 2, "draft")?,
        state,
        version: count(row, 4, "draft")?,
        channel: Channel::from_code(channel).ok_or_else(corrupt)?,
        staff: optional_id(row, 6, "draft")?,
        shop: row.try_get(7)?,
        line: holder.zip(optional_id(row, 9, "draft")?),
        case: id(row, 10, "draft")?,
        reference: id(row, 11, "draft")?,
        created_at: at(row, 12)?,
        updated_at: at(row, 13)?,
        expires_at,
        link: match (link_to.transpose()?, optional_at(row, 17)?) {
            (Some(to), Some(until)) => Some(DraftLink {
                number: count(row, 15, "draft")?,
                to,
                until,
            }),
            _ => None,
        },
    })
}
