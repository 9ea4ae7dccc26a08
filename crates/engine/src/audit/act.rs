//! What staff do, and why, under names that stay the same for ever.

use std::fmt;
use std::str::FromStr;
use termination::identifier::StaffId;

/// What somebody of the staff did. What stands beside a name is a literal of the program or the name of somebody of
/// the staff: nothing that a person typed can get onto the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Logged in, with both factors.
    LoggedIn,
    /// Logged out.
    LoggedOut,
    /// A log-in failed.
    LogInFailed,
    /// The session locked itself, or was locked.
    Locked,
    /// The session was unlocked with the password.
    Unlocked,
    /// Asked for a page that their roles do not open.
    TurnedAway,
    /// Chose a password and a second factor with the one-time link.
    SetUp,
    /// Chose another password.
    PasswordChanged,
    /// Added a second factor: `totp` or `passkey`.
    FactorAdded(&'static str),
    /// Took away a second factor.
    FactorRemoved(&'static str),
    /// Had new recovery codes made; the old ones are void.
    RecoveryCodesMade,
    /// Logged in with a recovery code.
    RecoveryCodeUsed,
    /// Ended another of their own sessions.
    SessionEnded,
    /// Looked for a line.
    SearchedLine,
    /// Looked for a customer.
    SearchedCustomer,
    /// Looked for a case by its reference.
    SearchedCase,
    /// Opened a customer's file.
    OpenedFile,
    /// Opened a case.
    OpenedCase,
    /// Took a request of a customer.
    TookRequest,
    /// Put a question to the customer; which kind.
    Asked(&'static str),
    /// Sent a command to a case; its name.
    Acted(&'static str),
    /// Looked at the worklists.
    ReadWork,
    /// Took a piece of work.
    Claimed,
    /// Gave a piece of work back.
    Released,
    /// Wrote a note.
    Noted,
    /// Took data out; of which kind.
    Exported(&'static str),
    /// Printed a document; which kind.
    Printed(&'static str),
    /// Sent a link; which kind.
    SentLink(&'static str),
    /// Proposed what a second person must approve.
    Proposed(&'static str),
    /// Approved what somebody proposed.
    Approved(&'static str),
    /// Declined what somebody proposed.
    Declined(&'static str),
    /// Added somebody to the staff.
    StaffAdded(StaffId),
    /// Changed somebody's roles or shop.
    StaffChanged(StaffId),
    /// Disabled somebody; their sessions ended.
    StaffDisabled(StaffId),
    /// Enabled somebody again.
    StaffEnabled(StaffId),
    /// Made somebody begin anew; password, factors and sessions ended.
    StaffReset(StaffId),
    /// Ended somebody's sessions.
    ForcedLogOut(StaffId),
    /// Looked at the numbers.
    ReadNumbers,
    /// Read the audit record.
    ReadAudit,
}

impl Act {
    /// Its stable name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::LoggedIn => "logged-in",
            Self::LoggedOut => "logged-out",
            Self::LogInFailed => "log-in-failed",
            Self::Locked => "locked",
            Self::Unlocked => "unlocked",
            Self::TurnedAway => "turned-away",
            Self::SetUp => "set-up",
            Self::PasswordChanged => "password-changed",
            Self::FactorAdded(_) => "factor-added",
            Self::FactorRemoved(_) => "factor-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::RecoveryCodeUsed => "recovery-code-used",
            Self::SessionEnded => "session-ended",
            Self::SearchedLine => "searched-line",
            Self::SearchedCustomer => "searched-customer",
            Self::SearchedCase => "searched-case",
            Self::OpenedFile => "opened-file",
            Self::OpenedCase => "opened-case",
            Self::TookRequest => "took-request",
            Self::Asked(_) => "asked",
            Self::Acted(_) => "acted",
            Self::ReadWork => "read-work",
            Self::Claimed => "claimed",
            Self::Released => "released",
            Self::Noted => "noted",
            Self::Exported(_) => "exported",
            Self::Printed(_) => "printed",
            Self::SentLink(_) => "sent-link",
            Self::Proposed(_) => "proposed",
            Self::Approved(_) => "approved",
            Self::Declined(_) => "declined",
            Self::StaffAdded(_) => "staff-added",
            Self::StaffChanged(_) => "staff-changed",
            Self::StaffDisabled(_) => "staff-disabled",
            Self::StaffEnabled(_) => "staff-enabled",
            Self::StaffReset(_) => "staff-reset",
            Self::ForcedLogOut(_) => "forced-log-out",
            Self::ReadNumbers => "read-numbers",
            Self::ReadAudit => "read-audit",
        }
    }

    /// What stands beside the name, if anything does.
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::FactorAdded(what)
            | Self::FactorRemoved(what)
            | Self::Asked(what)
            | Self::Acted(what)
            | Self::Exported(what)
            | Self::Printed(what)
            | Self::SentLink(what)
            | Self::Proposed(what)
            | Self::Approved(what)
            | Self::Declined(what) => Some((*what).to_owned()),
            Self::StaffAdded(who)
            | Self::StaffChanged(who)
            | Self::StaffDisabled(who)
            | Self::StaffEnabled(who)
            | Self::StaffReset(who)
            | Self::ForcedLogOut(who) => Some(who.to_string()),
            Self::LoggedIn
            | Self::LoggedOut
            | Self::LogInFailed
            | Self::Locked
            | Self::Unlocked
            | Self::TurnedAway
            | Self::SetUp
            | Self::PasswordChanged
            | Self::RecoveryCodesMade
            | Self::RecoveryCodeUsed
            | Self::SessionEnded
            | Self::SearchedLine
            | Self::SearchedCustomer
            | Self::SearchedCase
            | Self::OpenedFile
            | Self::OpenedCase
            | Self::TookRequest
            | Self::ReadWork
            | Self::Claimed
            | Self::Released
            | Self::Noted
            | Self::ReadNumbers
            | Self::ReadAudit => None,
        }
    }

    /// The names of all acts, in the order of the list above; for filters.
    pub const NAMES: [&'static str; 39] = [
        "logged-in",
        "logged-out",
        "log-in-failed",
        "locked",
        "unlocked",
        "turned-away",
        "set-up",
        "password-changed",
        "factor-added",
        "factor-removed",
        "recovery-codes-made",
        "recovery-code-used",
        "session-ended",
        "searched-line",
        "searched-customer",
        "searched-case",
        "opened-file",
        "opened-case",
        "took-request",
        "asked",
        "acted",
        "read-work",
        "claimed",
        "released",
        "noted",
        "exported",
        "printed",
        "sent-link",
        "proposed",
        "approved",
        "declined",
        "staff-added",
        "staff-changed",
        "staff-disabled",
        "staff-enabled",
        "staff-reset",
        "forced-log-out",
        "read-numbers",
        "read-audit",
    ];
}

/// Why somebody looks. Chosen from this list and never written freely: what is on the record stays there for ever, so
/// that a name in a free text would outlive every erasure. Whoever has more to say writes it into the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The customer calls or stands at the counter, and asks.
    CustomerAsks,
    /// A letter or a mail came.
    Letter,
    /// A complaint is being looked into.
    Complaint,
    /// Something wrong is put right.
    Correction,
    /// A supervisor looks how work is done.
    Supervision,
    /// An auditor looks.
    Audit,
    /// None of these.
    Other,
}

impl Reason {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::CustomerAsks,
        Self::Letter,
        Self::Complaint,
        Self::Correction,
        Self::Supervision,
        Self::Audit,
        Self::Other,
    ];

    /// Its stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::CustomerAsks => "customer-asks",
            Self::Letter => "letter",
            Self::Complaint => "complaint",
            Self::Correction => "correction",
            Self::Supervision => "supervision",
            Self::Audit => "audit",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that is none of the reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reason is one of customer-asks, letter, complaint, correction, supervision, audit, other")]
pub struct ReasonFault;

impl FromStr for Reason {
    type Err = ReasonFault;

    fn from_str(text: &str) -> Result<Self, ReasonFault> {
        let known = Self::ALL.into_iter().find(|reason| reason.name() == text);
        known.ok_or(ReasonFault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_reads_back_and_nothing_else_is_one() {
        for reason in Reason::ALL {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
        assert_eq!("An Peeters called".parse::<Reason>(), Err(ReasonFault));
    }

    #[test]
    fn the_list_of_names_has_no_name_twice() {
        let names: std::collections::BTreeSet<_> = Act::NAMES.into_iter().collect();
        assert_eq!(names.len(), Act::NAMES.len());
        for act in [
            Act::LoggedIn,
            Act::Asked("puk"),
            Act::StaffReset("jd".parse().unwrap()),
            Act::ReadAudit,
        ] {
            assert!(names.contains(act.name()), "{act:?}");
        }
    }
}
