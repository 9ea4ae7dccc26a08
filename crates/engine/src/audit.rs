//! The audit record: who of the staff looked at what and did what, when and why. Rows are only ever added, and each is
//! bound to the one before it, so that one that was changed or taken away shows: ADR 0017.

mod act;
mod chain;
mod reading;
mod verifying;
mod writing;

pub use act::{Act, Reason, ReasonFault};
pub use reading::{AuditFilter, AuditRow};
pub use verifying::{AuditFault, AuditHead, AuditHeadFault, AuditVerdict};
pub(crate) use writing::append;

use termination::identifier::{CaseId, OperatorId, PartyId, StaffId, SubscriptionId};

/// The name under which the program's own command line acts; nobody of the staff can have it.
pub const CONSOLE: &str = "console";

/// The name under which a log-in fails that named nobody on file. What was typed is not kept: it may be a password.
pub const NOBODY: &str = "nobody";

/// What is to be put on the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// Whose staff it is.
    pub operator: OperatorId,
    /// Who.
    pub staff: StaffId,
    /// What.
    pub act: Act,
    /// In which case, if in one.
    pub case: Option<CaseId>,
    /// About which customer, if about one.
    pub party: Option<PartyId>,
    /// About which line, if about one.
    pub line: Option<SubscriptionId>,
    /// Why; asked of whoever looks somebody up without an open case.
    pub reason: Option<Reason>,
}

impl AuditEntry {
    /// An act that is about no case and no customer.
    pub fn of(operator: &OperatorId, staff: StaffId, act: Act) -> Self {
        Self {
            operator: operator.clone(),
            staff,
            act,
            case: None,
            party: None,
            line: None,
            reason: None,
        }
    }

    /// The same in a case.
    #[must_use]
    pub fn in_case(self, case: CaseId) -> Self {
        Self {
            case: Some(case),
            ..self
        }
    }

    /// The same about a customer.
    #[must_use]
    pub fn about(self, party: PartyId, line: Option<SubscriptionId>) -> Self {
        Self {
            party: Some(party),
            line,
            ..self
        }
    }

    /// The same with a reason.
    #[must_use]
    pub fn because(self, reason: Reason) -> Self {
        Self {
            reason: Some(reason),
            ..self
        }
    }
}

/// The program's own command line as whoever acts: [`CONSOLE`].
pub fn console() -> StaffId {
    reserved(CONSOLE)
}

/// Whoever failed to log in under no name that is on file: [`NOBODY`].
pub fn nobody() -> StaffId {
    reserved(NOBODY)
}

fn reserved(name: &str) -> StaffId {
    match name.parse() {
        Ok(id) => id,
        Err(_) => unreachable!("both names are fit for an id"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserved_names_are_ids() {
        assert_eq!(console().to_string(), CONSOLE);
        assert_eq!(nobody().to_string(), NOBODY);
    }
}
