//! Staff of the operators: who they are, what they may do, what they log in with, and their sessions.
//!
//! Everything is of one operator: every key begins with it, so nothing of one is found by asking as another. What
//! changes somebody's account is on the audit record in the same transaction. Passwords are argon2 texts that the
//! caller makes and checks.

mod accounts;
mod changes;
mod factors;
mod passkeys;
mod recovery;
mod rows;
mod sessions;
mod setup;

pub use accounts::{NewStaff, StaffRefusal};
pub use factors::{CODE_SECONDS, TotpSecret};
pub use passkeys::Passkey;
pub use recovery::RECOVERY_CODES;
pub(crate) use sessions::SWEEP;
pub use sessions::{NewStaffSession, StaffSession, StaffSessionLife, StaffSessionRow, StaffSessionStage};
pub use setup::SetUp;

use jiff::Timestamp;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use termination::identifier::{OperatorId, StaffId};

/// What somebody of the staff may do; a person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Talks with customers on the phone.
    Agent,
    /// Serves customers in a shop, to which they are bound.
    Clerk,
    /// Works off what needs a human.
    BackOffice,
    /// Looks after the staff and approves.
    Supervisor,
    /// Reads everything and changes nothing.
    Auditor,
}

impl Role {
    /// All, in order.
    pub const ALL: [Self; 5] = [
        Self::Agent,
        Self::Clerk,
        Self::BackOffice,
        Self::Supervisor,
        Self::Auditor,
    ];

    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agent => "agent",
            Self::Clerk => "clerk",
            Self::BackOffice => "back-office",
            Self::Supervisor => "supervisor",
            Self::Auditor => "auditor",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that is none of the roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a role is one of agent, clerk, back-office, supervisor, auditor")]
pub struct RoleFault;

impl FromStr for Role {
    type Err = RoleFault;

    fn from_str(text: &str) -> Result<Self, RoleFault> {
        let known = Self::ALL.into_iter().find(|role| role.name() == text);
        known.ok_or(RoleFault)
    }
}

/// The roles of somebody.
pub type Roles = BTreeSet<Role>;

/// Somebody of an operator's staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    /// Whose staff.
    pub operator: OperatorId,
    /// The short name in the operator's own directory; no two of an operator have the same.
    pub id: StaffId,
    /// What they may do.
    pub roles: Roles,
    /// The shop to which a clerk is bound, by its id.
    pub shop: Option<String>,
    /// Whether they were shut out.
    pub disabled: bool,
    /// Whether they have chosen a password.
    pub has_password: bool,
    /// Whether an authenticator app is a second factor of theirs.
    pub has_totp: bool,
    /// Until when the one-time link works with which they choose a password; `None` when there is none.
    pub setup_until: Option<Timestamp>,
    /// Since when they are on file.
    pub created_at: Timestamp,
}

impl StaffMember {
    /// Whether they have one of some roles.
    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.roles.contains(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_reads_back() {
        for role in Role::ALL {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        assert_eq!("admin".parse::<Role>(), Err(RoleFault));
    }
}
