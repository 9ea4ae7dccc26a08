//! The words of `cease staff` and `cease audit`.

use super::SettingArguments;
use clap::{Args, Subcommand};
use engine::{AuditHead, Role};
use termination::identifier::{CaseId, OperatorId, PartyId, StaffId};

const ADD: &str = "\
It prints a one-time link with which the person chooses a password and a second factor. No password ever goes through
the shell. The link works for `staff.setup_hours`; whoever opens it first becomes that person, so hand it over yourself.

Roles: agent (phone), clerk (shop, needs --shop), back-office, supervisor (looks after the staff), auditor (reads only).

Examples:
  cease staff add j.doe --operator base --role agent
  cease staff add s.chief --operator base --role supervisor --role back-office
  cease staff add m.lens --operator base --role clerk --shop brussels-nieuwstraat";

const VERIFY: &str = "\
It follows the chain from the first row to its sealed end and tells the first thing that does not fit. What it prints at
the end, like 1234:9f…, is a place in the record: keep it where nobody who can write to the database or has the master
key can change it, and hold the record against it later with --noted.

Examples:
  cease audit verify --config cease.toml
  cease audit verify --operator base --noted 1234:9f86d081884c7d65… --json

Exit status: 0 everything fits, 1 something does not or is wrong, 2 the command line cannot be understood.";

#[derive(Debug, Subcommand)]
pub(crate) enum StaffCommand {
    /// Add somebody to an operator's staff
    #[command(after_help = ADD)]
    Add {
        /// The short name in the operator's directory, like j.doe; no full name. It stands in events for ever
        #[arg(value_name = "NAME")]
        name: StaffId,
        #[command(flatten)]
        at: StaffArguments,
        /// What they may do: agent, clerk, back-office, supervisor or auditor; may be given several times
        #[arg(long, value_name = "ROLE", required = true)]
        role: Vec<Role>,
        /// The shop of a clerk, by its id in the operator's file
        #[arg(long, value_name = "ID")]
        shop: Option<String>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// List an operator's staff
    #[command(after_help = "Examples:\n  cease staff list --operator base\n  cease staff list --json")]
    List {
        #[command(flatten)]
        settings: SettingArguments,
        /// Only of this operator
        #[arg(long, value_name = "NAME")]
        operator: Option<OperatorId>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Shut somebody out; their sessions end at once
    #[command(after_help = "Example:\n  cease staff disable j.doe --operator base")]
    Disable {
        /// The short name
        #[arg(value_name = "NAME")]
        name: StaffId,
        #[command(flatten)]
        at: StaffArguments,
    },
    /// Let somebody in again who was disabled
    #[command(after_help = "Example:\n  cease staff enable j.doe --operator base")]
    Enable {
        /// The short name
        #[arg(value_name = "NAME")]
        name: StaffId,
        #[command(flatten)]
        at: StaffArguments,
    },
    /// Have somebody begin anew: password, second factors and sessions end; a new one-time link is printed
    #[command(after_help = "Example:\n  cease staff reset j.doe --operator base")]
    Reset {
        /// The short name
        #[arg(value_name = "NAME")]
        name: StaffId,
        #[command(flatten)]
        at: StaffArguments,
        /// For machines
        #[arg(long)]
        json: bool,
    },
}

/// Whose staff, and where the data lies.
#[derive(Debug, Args)]
pub(crate) struct StaffArguments {
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// Whose staff: the operator's short name
    #[arg(long, value_name = "NAME")]
    pub(crate) operator: OperatorId,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Check that no row of the audit record was changed or taken away
    #[command(after_help = VERIFY)]
    Verify {
        #[command(flatten)]
        settings: SettingArguments,
        /// Only of this operator
        #[arg(long, value_name = "NAME")]
        operator: Option<OperatorId>,
        /// A place that was printed before and kept elsewhere; needs --operator
        #[arg(long, value_name = "PLACE", requires = "operator")]
        noted: Option<AuditHead>,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Show the audit record, the newest first. Never a customer's name or number
    #[command(
        after_help = "Examples:\n  cease audit show --operator base --staff j.doe\n  cease audit show --operator base --case case_0f3a… --json\n  cease audit show --operator base --act opened-file --limit 200"
    )]
    Show {
        #[command(flatten)]
        at: StaffArguments,
        #[command(flatten)]
        which: AuditWhich,
        /// Only rows before this number
        #[arg(long, value_name = "NUMBER")]
        before: Option<u64>,
        /// How many at most
        #[arg(long, value_name = "NUMBER", default_value_t = 50)]
        limit: u32,
        /// For machines
        #[arg(long)]
        json: bool,
    },
}

/// Which rows of the audit record; one of these at a time.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct AuditWhich {
    /// What somebody did
    #[arg(long, value_name = "NAME")]
    pub(crate) staff: Option<StaffId>,
    /// One kind of act, like opened-file
    #[arg(long, value_name = "ACT")]
    pub(crate) act: Option<String>,
    /// What was done in a case
    #[arg(long, value_name = "CASE")]
    pub(crate) case: Option<CaseId>,
    /// Who looked at a customer
    #[arg(long, value_name = "PARTY")]
    pub(crate) party: Option<PartyId>,
}
