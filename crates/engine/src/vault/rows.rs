//! The vault's rows: parties, and the sealed numbers of lines.

use super::{HolderDetails, LineIdentity, PartyKey, RequesterDetails, email_hash};
use crate::entropy::{Draw as _, Entropy};
use crate::error::EngineError;
use crate::keys::Keys;
use crate::store::rows::id;
use crate::store::statement::{Cell, execute, look_up};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::collections::{BTreeMap, BTreeSet};
use termination::identifier::{PartyId, SubscriptionId};

/// What a party is to us; also what its seal is bound to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartyKind {
    /// Somebody who asked, with what they typed.
    Requester,
    /// A customer on the operator's files.
    Holder,
    /// What was typed into a form that is not sent yet.
    Draft,
}

impl PartyKind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Requester => "requester",
            Self::Holder => "holder",
            Self::Draft => "draft",
        }
    }
}

/// A party as it is stored.
pub(crate) struct PartyRow {
    /// Its key, `None` once erased.
    pub(crate) key: Option<PartyKey>,
    sealed: Option<Vec<u8>>,
}

const READ: &str = "select wrapped_key, sealed from party where party_id = $1 and kind = $2";

const READ_MANY: &str = "select wrapped_key, sealed, party_id, kind from party where party_id in ({rows})";

const RESEAL: &str = "update party set sealed = $2, email_hash = $3, content_hash = $4
    where party_id = $1 and wrapped_key is not null";

impl PartyRow {
    pub(crate) async fn read(
        db: &mut AnyConnection,
        keys: &Keys,
        party: PartyId,
        kind: PartyKind,
    ) -> Result<Option<Self>, EngineError> {
        let row = sqlx::query(READ)
            .bind(party.to_string())
            .bind(kind.name())
            .fetch_optional(db)
            .await?;
        row.map(|row| Self::of(party, keys, &row)).transpose()
    }

    /// From the columns `wrapped_key, sealed`.
    fn of(party: PartyId, keys: &Keys, row: &AnyRow) -> Result<Self, EngineError> {
        let wrapped: Option<Vec<u8>> = row.try_get(0)?;
        Ok(Self {
            key: wrapped
                .map(|wrapped| PartyKey::unwrap(party, keys, &wrapped))
                .transpose()?,
            sealed: row.try_get(1)?,
        })
    }

    /// The content, `None` once erased.
    pub(super) fn content<T: DeserializeOwned>(&self, kind: PartyKind) -> Result<Option<T>, EngineError> {
        let (Some(key), Some(sealed)) = (&self.key, &self.sealed) else {
            return Ok(None);
        };
        let content = key.open(kind.name(), sealed)?;
        serde_json::from_slice(&content)
            .map(Some)
            .map_err(|_| EngineError::Corrupt { what: "party" })
    }
}

/// What a requester typed; `None` once erased.
pub(crate) async fn requester_of(
    db: &mut AnyConnection,
    keys: &Keys,
    party: PartyId,
) -> Result<Option<RequesterDetails>, EngineError> {
    match PartyRow::read(db, keys, party, PartyKind::Requester).await? {
        Some(row) => row.content(PartyKind::Requester),
        None => Ok(None),
    }
}

/// What is on file of a holder; `None` once erased or when there is no such holder.
pub(crate) async fn holder_of(
    db: &mut AnyConnection,
    keys: &Keys,
    party: PartyId,
) -> Result<Option<HolderDetails>, EngineError> {
    match PartyRow::read(db, keys, party, PartyKind::Holder).await? {
        Some(row) => row.content(PartyKind::Holder),
        None => Ok(None),
    }
}

/// What is known of many parties. What cannot be read says so of itself.
#[derive(Default)]
pub(crate) struct Parties(BTreeMap<(PartyId, &'static str), Result<PartyRow, EngineError>>);

/// Reads many parties.
pub(crate) async fn parties(
    db: &mut AnyConnection,
    keys: &Keys,
    wanted: &BTreeSet<PartyId>,
) -> Result<Parties, EngineError> {
    let ids = wanted.iter().map(|party| [party.to_string().into()]).collect();
    let mut parties = Parties::default();
    for row in look_up(db, READ_MANY, ids).await? {
        let party: PartyId = id(&row, 2, "party")?;
        let kind: &str = row.try_get(3)?;
        let kind = [PartyKind::Requester, PartyKind::Holder]
            .into_iter()
            .find(|known| known.name() == kind)
            .ok_or(EngineError::Corrupt { what: "party" })?;
        parties
            .0
            .insert((party, kind.name()), PartyRow::of(party, keys, &row));
    }
    Ok(parties)
}

impl Parties {
    /// What a requester typed; `None` once erased.
    pub(crate) fn requester(&self, party: PartyId) -> Result<Option<RequesterDetails>, EngineError> {
        self.content(party, PartyKind::Requester)
    }

    /// What is on file of a holder; `None` once erased or when there is no such holder.
    pub(crate) fn holder(&self, party: PartyId) -> Result<Option<HolderDetails>, EngineError> {
        self.content(party, PartyKind::Holder)
    }

    fn content<T: DeserializeOwned>(
        &self,
        party: PartyId,
        kind: PartyKind,
    ) -> Result<Option<T>, EngineError> {
        match self.0.get(&(party, kind.name())) {
            None => Ok(None),
            Some(row) => row.as_ref().map_err(Clone::clone)?.content(kind),
        }
    }
}

/// The party's key; refused once erased.
pub(crate) async fn party_key_of(
    db: &mut AnyConnection,
    keys: &Keys,
    party: PartyId,
    kind: PartyKind,
) -> Result<PartyKey, EngineError> {
    let row = PartyRow::read(db, keys, party, kind).await?;
    row.and_then(|row| row.key).ok_or(EngineError::Erased)
}

/// A sealed text, ready for its column.
pub(super) fn sealed(
    key: &PartyKey,
    entropy: &dyn Entropy,
    kind: PartyKind,
    content: &impl Serialize,
) -> Result<Vec<u8>, EngineError> {
    let json = serde_json::to_vec(content).map_err(|_| EngineError::Corrupt { what: "party" })?;
    key.seal(entropy, kind.name(), &zeroize::Zeroizing::new(json))
}

/// A new requester, sealed and ready for its row.
#[derive(Clone)]
pub(crate) struct NewRequester {
    pub(crate) party: PartyId,
    row: [Cell; 6],
}

impl NewRequester {
    /// Draws a party and its key, and seals what was typed.
    pub(crate) fn seal(
        keys: &Keys,
        entropy: &dyn Entropy,
        details: &RequesterDetails,
    ) -> Result<Self, EngineError> {
        let party = entropy.party();
        let key = PartyKey::draw(party, entropy);
        let row = [
            party.to_string().into(),
            PartyKind::Requester.name().into(),
            Cell::Bytes(key.wrap(keys, entropy)?),
            Cell::Bytes(sealed(&key, entropy, PartyKind::Requester, details)?),
            Cell::MaybeText(None),
            Cell::MaybeText(None),
        ];
        Ok(Self { party, row })
    }
}

const INSERT_MANY: &str =
    "insert into party (party_id, kind, wrapped_key, sealed, email_hash, content_hash) values {rows}";

/// Stores new requesters.
pub(crate) async fn store_requesters(
    db: &mut AnyConnection,
    requesters: impl Iterator<Item = &NewRequester>,
) -> Result<(), EngineError> {
    let rows = requesters.map(|requester| requester.row.clone()).collect();
    execute(db, INSERT_MANY, rows).await?;
    Ok(())
}

const EMAIL_HASHES: &str = "select party_id, email_hash from party
    where kind = 'holder' and email_hash is not null and party_id in ({rows})";

/// The keyed hashes of the addresses on file of holders; one without an address is left out.
pub(crate) async fn email_hashes(
    db: &mut AnyConnection,
    holders: &BTreeSet<PartyId>,
) -> Result<BTreeMap<PartyId, String>, EngineError> {
    let keys = holders.iter().map(|holder| [holder.to_string().into()]).collect();
    let rows = look_up(db, EMAIL_HASHES, keys).await?;
    let hash = |row: &AnyRow| Ok((id(row, 0, "party")?, row.try_get(1)?));
    rows.iter().map(hash).collect()
}

/// Seals a requester's details anew, with the same key.
pub(crate) async fn reseal(
    db: &mut AnyConnection,
    keys: &Keys,
    entropy: &dyn Entropy,
    party: PartyId,
    details: &RequesterDetails,
) -> Result<(), EngineError> {
    let key = party_key_of(db, keys, party, PartyKind::Requester).await?;
    sqlx::query(RESEAL)
        .bind(party.to_string())
        .bind(sealed(&key, entropy, PartyKind::Requester, details)?)
        .bind(None::<String>)
        .bind(None::<String>)
        .execute(db)
        .await?;
    Ok(())
}

/// A holder, sealed and ready for its row.
pub(crate) struct HolderRow([Cell; 7]);

impl HolderRow {
    /// Seals a holder's details. The key comes as it is and as it is stored, the details with their hash.
    pub(crate) fn seal(
        keys: &Keys,
        entropy: &dyn Entropy,
        (key, wrapped_key): (&PartyKey, Vec<u8>),
        (details, content_hash, name_hash): (&HolderDetails, &str, Option<String>),
    ) -> Result<Self, EngineError> {
        Ok(Self([
            key.party().to_string().into(),
            PartyKind::Holder.name().into(),
            Cell::Bytes(wrapped_key),
            Cell::Bytes(sealed(key, entropy, PartyKind::Holder, details)?),
            Cell::MaybeText(details.email.as_deref().map(|email| email_hash(keys, email))),
            Cell::MaybeText(Some(content_hash.to_owned())),
            Cell::MaybeText(name_hash),
        ]))
    }
}

const STORE_HOLDERS: &str =
    "insert into party (party_id, kind, wrapped_key, sealed, email_hash, content_hash, name_hash) values {rows}
    on conflict (party_id) do update set sealed = excluded.sealed, email_hash = excluded.email_hash,
        content_hash = excluded.content_hash, name_hash = excluded.name_hash where party.wrapped_key is not null";

/// Stores holders: new ones, and new details of those that are known. Who was erased meanwhile stays erased.
pub(crate) async fn store_holders(
    db: &mut AnyConnection,
    holders: Vec<HolderRow>,
) -> Result<(), EngineError> {
    let rows = holders.into_iter().map(|holder| holder.0).collect();
    execute(db, STORE_HOLDERS, rows).await?;
    Ok(())
}

/// Seals the numbers of a line.
pub(crate) fn seal_line(
    key: &PartyKey,
    entropy: &dyn Entropy,
    subscription: SubscriptionId,
    identity: LineIdentity,
) -> Result<Vec<u8>, EngineError> {
    let json = identity
        .to_json()
        .map_err(|_| EngineError::Corrupt { what: "subscription" })?;
    key.seal(
        entropy,
        &format!("line/{subscription}"),
        &zeroize::Zeroizing::new(json),
    )
}

const LINE: &str =
    "select p.wrapped_key, s.sealed from subscription s join party p on p.party_id = s.party_id
    where s.party_id = $1 and s.subscription_id = $2";

/// The numbers of a line; `None` once erased or when there is no such line.
pub(crate) async fn line_identity(
    db: &mut AnyConnection,
    keys: &Keys,
    party: PartyId,
    subscription: SubscriptionId,
) -> Result<Option<LineIdentity>, EngineError> {
    let row = sqlx::query(LINE)
        .bind(party.to_string())
        .bind(subscription.to_string())
        .fetch_optional(db)
        .await?;
    match row {
        Some(row) => open_line(keys, (party, subscription), &row),
        None => Ok(None),
    }
}

const LINES: &str = "select p.wrapped_key, s.sealed, s.party_id, s.subscription_id
    from subscription s join party p on p.party_id = s.party_id
    where (s.party_id, s.subscription_id) in (values {rows})";

/// A line and its holder.
type Line = (PartyId, SubscriptionId);

/// The numbers of many lines. What cannot be read says so of itself.
pub(crate) type Lines = BTreeMap<Line, Result<Option<LineIdentity>, EngineError>>;

/// Reads the numbers of many lines; those that there are not are left out.
pub(crate) async fn line_identities(
    db: &mut AnyConnection,
    keys: &Keys,
    wanted: &BTreeSet<Line>,
) -> Result<Lines, EngineError> {
    let ids = wanted
        .iter()
        .map(|(party, line)| [party.to_string().into(), line.to_string().into()])
        .collect();
    let mut lines = Lines::new();
    for row in look_up(db, LINES, ids).await? {
        let line = (id(&row, 2, "subscription")?, id(&row, 3, "subscription")?);
        lines.insert(line, open_line(keys, line, &row));
    }
    Ok(lines)
}

/// From the columns `wrapped_key, sealed`; `None` once erased.
fn open_line(
    keys: &Keys,
    (party, subscription): Line,
    row: &AnyRow,
) -> Result<Option<LineIdentity>, EngineError> {
    let (wrapped, sealed): (Option<Vec<u8>>, Option<Vec<u8>>) = (row.try_get(0)?, row.try_get(1)?);
    let (Some(wrapped), Some(sealed)) = (wrapped, sealed) else {
        return Ok(None);
    };
    line_of_row(&PartyKey::unwrap(party, keys, &wrapped)?, subscription, &sealed).map(Some)
}

/// Opens the numbers of a line.
pub(crate) fn line_of_row(
    key: &PartyKey,
    subscription: SubscriptionId,
    sealed: &[u8],
) -> Result<LineIdentity, EngineError> {
    let content = key.open(&format!("line/{subscription}"), sealed)?;
    LineIdentity::from_json(&content).ok_or(EngineError::Corrupt { what: "subscription" })
}

const ERASE: [&str; 9] = [
    "update party set wrapped_key = null, sealed = null, email_hash = null, content_hash = null, name_hash = null
        where party_id = $1",
    "update subscription set sealed = null, content_hash = '' where party_id = $1",
    "delete from lookup where party_id = $1",
    "delete from account where party_id = $1",
    "delete from session where party_id = $1",
    "delete from notice where party_id = $1",
    "update work_note set sealed = null where party_id = $1",
    "delete from party where kind = 'draft' and party_id in
        (select party_id from draft where holder = $1 and state = 'open')",
    "update draft set state = 'discarded', holder = null, subscription_id = null where holder = $1 and state = 'open'",
];

/// Destroys a party's key, what was sealed with it, every way to find the party, and what was begun for them.
pub(crate) async fn erase_party(db: &mut AnyConnection, party: PartyId) -> Result<(), EngineError> {
    for statement in ERASE {
        sqlx::query(statement)
            .bind(party.to_string())
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
