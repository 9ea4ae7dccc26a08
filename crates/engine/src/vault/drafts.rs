//! What was typed into a draft, under a party and a key of its own. Nothing refers to that party once the draft is over, so
//! its row goes with its key.

use super::PartyKey;
use super::rows::{PartyKind, PartyRow, party_key_of, sealed};
use crate::drafts::DraftFields;
use crate::entropy::Entropy;
use crate::error::EngineError;
use crate::keys::Keys;
use crate::store::statement::execute;
use sqlx::AnyConnection;
use termination::identifier::PartyId;

const STORE: &str = "insert into party (party_id, kind, wrapped_key, sealed) values ($1, $2, $3, $4)";

const RESEAL: &str = "update party set sealed = $2 where party_id = $1 and wrapped_key is not null";

const DESTROY: [&str; 2] = [
    "delete from party where kind = 'draft' and party_id in ({rows})",
    "delete from notice where party_id in ({rows})",
];

/// Seals what was typed under a new key.
pub(crate) async fn store_draft(
    db: &mut AnyConnection,
    keys: &Keys,
    entropy: &dyn Entropy,
    party: PartyId,
    typed: &DraftFields,
) -> Result<(), EngineError> {
    let key = PartyKey::draw(party, entropy);
    sqlx::query(STORE)
        .bind(party.to_string())
        .bind(PartyKind::Draft.name())
        .bind(key.wrap(keys, entropy)?)
        .bind(sealed(&key, entropy, PartyKind::Draft, typed)?)
        .execute(db)
        .await?;
    Ok(())
}

/// Seals what was typed anew, with the same key.
pub(crate) async fn reseal_draft(
    db: &mut AnyConnection,
    keys: &Keys,
    entropy: &dyn Entropy,
    party: PartyId,
    typed: &DraftFields,
) -> Result<(), EngineError> {
    let key = party_key_of(db, keys, party, PartyKind::Draft).await?;
    sqlx::query(RESEAL)
        .bind(party.to_string())
        .bind(sealed(&key, entropy, PartyKind::Draft, typed)?)
        .execute(db)
        .await?;
    Ok(())
}

/// What was typed; none once the draft is over.
pub(crate) async fn draft_of(
    db: &mut AnyConnection,
    keys: &Keys,
    party: PartyId,
) -> Result<Option<DraftFields>, EngineError> {
    match PartyRow::read(db, keys, party, PartyKind::Draft).await? {
        Some(row) => row.content(PartyKind::Draft),
        None => Ok(None),
    }
}

/// Destroys the keys of drafts, what was sealed with them, and the messages that are still owed.
pub(crate) async fn destroy_drafts(db: &mut AnyConnection, parties: &[PartyId]) -> Result<(), EngineError> {
    for statement in DESTROY {
        let rows = parties.iter().map(|party| [party.to_string().into()]).collect();
        execute(db, statement, rows).await?;
    }
    Ok(())
}
