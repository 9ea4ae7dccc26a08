//! Finding a holder at a desk: by line, by customer number, by name and postcode. Never a list that invites browsing.

use super::{find_customers, find_living_lines};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::rows::id;
use crate::vault::{customer_hash, line_hash, name_hash};
use std::collections::BTreeSet;
use std::fmt;
use termination::identifier::{Msisdn, OperatorId, PartyId, SubscriptionId};

/// What somebody is looked for by.
#[derive(Clone, PartialEq, Eq)]
pub enum Wanted {
    /// The number of a line, as people write it.
    Line(String),
    /// The customer's number.
    Customer(String),
    /// Name and postcode together.
    NameAndPostcode {
        /// In any order, with or without accents.
        name: String,
        /// Of the address on file.
        postcode: String,
    },
}

impl fmt::Debug for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Line(_) => "Line(..)",
            Self::Customer(_) => "Customer(..)",
            Self::NameAndPostcode { .. } => "NameAndPostcode(..)",
        })
    }
}

/// Who was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nobody.
    Nobody,
    /// This line and its holder.
    Line(SubscriptionId, PartyId),
    /// A customer; which of their lines is still to be said.
    Customer(PartyId),
    /// More than one: another number is needed to tell them apart.
    Several,
}

const BY_NAME: &str = "select party_id from party where name_hash = $1 limit 2";

impl Engine {
    /// Looks for a holder at an operator.
    pub async fn look_for(&self, operator: &OperatorId, wanted: &Wanted) -> Result<Found, EngineError> {
        let mut db = self.store().read().await?;
        match wanted {
            Wanted::Line(typed) => {
                let Ok(line) = Msisdn::parse(typed) else {
                    return Ok(Found::Nobody);
                };
                let hash = line_hash(self.keys(), operator, line);
                let found = find_living_lines(&mut db, &BTreeSet::from([hash])).await?;
                let found = found.into_values().next();
                Ok(found.map_or(Found::Nobody, |(line, holder)| Found::Line(line, holder)))
            }
            Wanted::Customer(number) => {
                let hash = customer_hash(self.keys(), operator, number);
                let found = find_customers(&mut db, &BTreeSet::from([hash])).await?;
                Ok(found.into_values().next().map_or(Found::Nobody, Found::Customer))
            }
            Wanted::NameAndPostcode { name, postcode } => {
                let Some(hash) = name_hash(self.keys(), operator, name, postcode) else {
                    return Ok(Found::Nobody);
                };
                let rows = sqlx::query(BY_NAME).bind(hash).fetch_all(&mut *db).await?;
                match rows.as_slice() {
                    [] => Ok(Found::Nobody),
                    [row] => Ok(Found::Customer(id(row, 0, "party")?)),
                    [_, _, ..] => Ok(Found::Several),
                }
            }
        }
    }
}
