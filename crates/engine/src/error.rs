//! What can break. A refusal is an answer and not in here.

use std::sync::Arc;
use termination::identifier::{CaseId, CaseReference, OperatorId};

/// Broken infrastructure, or a caller that names what does not exist. No variant carries personal data.
#[derive(Debug, Clone, thiserror::Error)]
pub enum EngineError {
    /// The database is locked by somebody else, or too many wait for it. Nothing was changed; ask again.
    #[error("the database is busy; nothing was changed, try again")]
    Busy,
    /// Others changed the same case again and again. Nothing was changed; ask again.
    #[error("the case was changed by others at the same time; nothing was changed, try again")]
    Conflict,
    /// The disk is full. Nothing was changed.
    #[error("the disk is full; nothing was changed")]
    Full,
    /// The database cannot be written: its disk is read-only, or it is a replica.
    #[error("the database is read-only; nothing was changed")]
    ReadOnly,
    /// The connection to the database broke, or there was none. What was under way was written or not; the same id
    /// asked again gets the answer.
    #[error("the database cannot be reached; ask again with the same id")]
    Unreachable,
    /// The address names no database that we speak.
    #[error("the address names no database: write sqlite: and a path, or postgres://")]
    UnknownDatabase,
    /// The database was made by a newer version of this program.
    #[error("the database has migration {version}, which this version does not know; run the newer version")]
    SchemaNewer {
        /// The first migration that is not known.
        version: i64,
    },
    /// The database lacks migrations, and this process is not to apply them.
    #[error("the database lacks {pending} migrations of this version, and `migrate_at_start` is off")]
    SchemaOlder {
        /// How many.
        pending: usize,
    },
    /// The database failed in another way.
    #[error("the database failed")]
    Storage(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// A stored row cannot be read.
    #[error("a stored row cannot be read: {what}")]
    Corrupt {
        /// Which kind of row.
        what: &'static str,
    },
    /// A sealed row does not open: it was changed, moved, or sealed with another master key.
    #[error("a sealed row does not open: changed, moved, or sealed with another master key")]
    Seal,
    /// The database was begun with another master key.
    #[error(
        "the database was begun with another master key; nothing in it can be found or opened with this one"
    )]
    WrongMasterKey,
    /// There is no such case.
    #[error("there is no case {0}")]
    UnknownCase(CaseId),
    /// The reference that was reserved for a case belongs to another one. Nothing was changed.
    #[error("the reserved reference {0} belongs to another case")]
    ReferenceTaken(CaseReference),
    /// There is no such operator.
    #[error("there is no operator {0}")]
    UnknownOperator(OperatorId),
    /// The personal data that is needed was erased.
    #[error("the personal data was erased")]
    Erased,
}

impl EngineError {
    /// Stable name of the kind, for logs and metrics.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::Conflict => "conflict",
            Self::Full => "full",
            Self::ReadOnly => "read_only",
            Self::Unreachable => "unreachable",
            Self::UnknownDatabase => "unknown_database",
            Self::SchemaNewer { .. } => "schema_newer",
            Self::SchemaOlder { .. } => "schema_older",
            Self::Storage(_) => "storage",
            Self::Corrupt { .. } => "corrupt",
            Self::Seal => "seal",
            Self::WrongMasterKey => "wrong_master_key",
            Self::UnknownCase(_) => "unknown_case",
            Self::ReferenceTaken(_) => "reference_taken",
            Self::UnknownOperator(_) => "unknown_operator",
            Self::Erased => "erased",
        }
    }

    /// Whether it lies in one row or case, so that others can go on.
    pub(crate) const fn is_of_one_case(&self) -> bool {
        match self {
            Self::Corrupt { .. }
            | Self::Seal
            | Self::UnknownCase(_)
            | Self::ReferenceTaken(_)
            | Self::UnknownOperator(_)
            | Self::Erased => true,
            Self::Busy
            | Self::Conflict
            | Self::Full
            | Self::ReadOnly
            | Self::Unreachable
            | Self::UnknownDatabase
            | Self::SchemaNewer { .. }
            | Self::SchemaOlder { .. }
            | Self::Storage(_)
            | Self::WrongMasterKey => false,
        }
    }

    /// Whether it strikes everybody who writes at that moment, so that it is no use to try each alone.
    pub(crate) const fn is_of_everybody(&self) -> bool {
        matches!(self, Self::Busy | Self::Full | Self::ReadOnly | Self::Unreachable)
    }

    /// Whether the same call may work in a moment.
    pub const fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Busy | Self::Conflict | Self::Full | Self::ReadOnly | Self::Unreachable
        )
    }
}
