//! Accounts of the customer zone: one a party. User names are keyed hashes; passwords are argon2 texts that the
//! caller makes and checks.

use crate::engine::Engine;
use crate::entropy::Draw as _;
use crate::error::EngineError;
use crate::store::rows::id;
use crate::vault::user_name_hash;
use data_encoding::HEXLOWER;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row as _};
use std::fmt;
use termination::identifier::{OperatorId, PartyId};

/// An account.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id, `acc_…`.
    pub id: String,
    /// Whose it is.
    pub party: PartyId,
    /// The argon2 text of the password.
    pub password_hash: String,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// What making an account was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewAccount {
    /// It was made.
    Made(Account),
    /// Somebody else has this user name.
    NameTaken,
    /// The party has an account already.
    PartyHasOne,
}

const INSERT: &str = "insert into account (party_id, account_id, name_hash, password_hash, created_at)
    values ($1, $2, $3, $4, $5) on conflict do nothing";

const BY_NAME: &str = "select account_id, party_id, password_hash from account where name_hash = $1";

const BY_PARTY: &str = "select account_id, party_id, password_hash from account where party_id = $1";

const CHANGE_PASSWORD: &str = "update account set password_hash = $2 where party_id = $1";

impl Engine {
    /// Makes the account of a party.
    pub async fn create_account(
        &self,
        operator: &OperatorId,
        user_name: &str,
        party: PartyId,
        password_hash: &str,
    ) -> Result<NewAccount, EngineError> {
        let account = Account {
            id: format!("acc_{}", HEXLOWER.encode(&self.entropy().bytes::<16>())),
            party,
            password_hash: password_hash.to_owned(),
        };
        let mut tx = self.store().write().await?;
        if find(&mut tx, BY_PARTY, &party.to_string()).await?.is_some() {
            return Ok(NewAccount::PartyHasOne);
        }
        let inserted = sqlx::query(INSERT)
            .bind(party.to_string())
            .bind(&account.id)
            .bind(user_name_hash(self.keys(), operator, user_name))
            .bind(password_hash)
            .bind(self.now().as_microsecond())
            .execute(&mut *tx)
            .await?;
        if inserted.rows_affected() == 0 {
            return Ok(NewAccount::NameTaken);
        }
        tx.commit().await?;
        tracing::info!(account = account.id, "account made");
        Ok(NewAccount::Made(account))
    }

    /// The account with this user name; capitals and white space around it do not matter.
    pub async fn find_account(
        &self,
        operator: &OperatorId,
        user_name: &str,
    ) -> Result<Option<Account>, EngineError> {
        let name = user_name_hash(self.keys(), operator, user_name);
        find(&mut *self.store().read().await?, BY_NAME, &name).await
    }

    /// The account of a party.
    pub async fn account_of(&self, party: PartyId) -> Result<Option<Account>, EngineError> {
        find(&mut *self.store().read().await?, BY_PARTY, &party.to_string()).await
    }

    /// Changes the password and ends every session of the party. Gives back whether there is an account.
    pub async fn change_password(&self, party: PartyId, password_hash: &str) -> Result<bool, EngineError> {
        let mut tx = self.store().write().await?;
        let change = sqlx::query(CHANGE_PASSWORD)
            .bind(party.to_string())
            .bind(password_hash);
        let changed = change.execute(&mut *tx).await?.rows_affected() > 0;
        crate::sessions::end_all(&mut tx, party).await?;
        tx.commit().await?;
        Ok(changed)
    }
}

async fn find(
    db: &mut AnyConnection,
    statement: &'static str,
    key: &str,
) -> Result<Option<Account>, EngineError> {
    let row = sqlx::query(statement).bind(key).fetch_optional(db).await?;
    row.map(|row: AnyRow| {
        Ok(Account {
            id: row.try_get(0)?,
            party: id(&row, 1, "account")?,
            password_hash: row.try_get(2)?,
        })
    })
    .transpose()
}
