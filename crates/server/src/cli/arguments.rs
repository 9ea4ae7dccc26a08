//! The words of the command line, and what `--help` teaches.

mod staff;

pub(crate) use staff::{AuditCommand, AuditWhich, StaffArguments, StaffCommand};

use crate::config::Sources;
use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;
use termination::identifier::StaffId;

const EXAMPLES: &str = "\
Examples:
  cease demo                                look around: own database, made-up customers, a clock you can move
  cease config default > cease.toml         every setting with its default and its reason
  cease config check --config cease.toml    what is set, from where, and everything that is wrong
  cease serve --config cease.toml           serve customers
  cease import subscribers.csv              take over the lines and their holders
  cease backup /backup/cease-today.db       copy the database while it is in use
  cease bulk end lines.csv --dry-run        what ending all these lines would mean
  cease case show 749-56K-MMQ --operator base what happened in a case
  cease staff add j.doe --operator base --role agent
                                            somebody who works at the desk
  cease audit verify                        whether anybody changed the audit record

Exit status: 0 done, 1 refused or something is wrong, 2 the command line cannot be understood.";

/// The system with which a customer ends a data card and has it really end.
#[derive(Debug, Parser)]
#[command(name = "cease", version, after_help = EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve customers, and carry out what was asked
    #[command(after_help = SERVE)]
    Serve(ServeArguments),
    /// Look around with made-up customers; nothing leaves the program
    #[command(after_help = DEMO)]
    Demo(DemoArguments),
    /// Take over lines and their holders from a CSV file
    #[command(after_help = IMPORT)]
    Import(ImportArguments),
    /// Bring the database to this version's schema
    #[command(after_help = MIGRATE)]
    Migrate(MigrateArguments),
    /// Copy the database into a file, also while it is in use
    #[command(after_help = BACKUP)]
    Backup(BackupArguments),
    /// End many lines at once, for which the back office vouches
    #[command(subcommand)]
    Bulk(BulkCommand),
    /// Look at cases, check them, and get stuck ones going
    #[command(subcommand)]
    Case(CaseCommand),
    /// Say who of the operators' staff may log in
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Read the audit record, and check that nobody changed it
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Look at the configuration and check it
    #[command(subcommand)]
    Config(ConfigCommand),
}

const SERVE: &str = "\
The program applies pending migrations (unless `migrate_at_start = false`), starts the loops that carry out what is owed, and listens. Asked to stop
(SIGTERM, Ctrl-C), it takes no new requests, finishes those under way within `stop_grace_seconds`, and gives its
unfinished work back.

Examples:
  cease serve --config /etc/cease/cease.toml
  CEASE_MASTER_KEY=... cease serve --database sqlite:/var/lib/cease/cease.db --log-format json

/healthz says that the process lives; /readyz that it can work.";

const DEMO: &str = "\
It makes its own key and database in the data folder and keeps them between runs; delete the folder to begin anew.
Mails and SMS go to an outbox that you read in the browser. Move the clock forward to see a case close in minutes.

Examples:
  cease demo
  cease demo --listen 127.0.0.1:9000 --data /tmp/cease-demo";

const IMPORT: &str = "\
One row is one data card; samples/README.md describes the columns. Rows are taken in batches, each all or nothing.
A row that is known already is recognised, so an interrupted import is simply started again. Rows with mistakes are
listed with line, column and remedy; their batch is left out, the others are taken.

Examples:
  cease import subscribers.csv --config cease.toml
  cease import subscribers.csv --check             only look for mistakes
  cease import subscribers.csv --json              a summary for machines";

const MIGRATE: &str = "\
`cease serve` applies pending migrations by itself, unless `migrate_at_start = false`. Nodes of the version before may
go on running meanwhile. A database that a newer version has migrated is refused.

Examples:
  cease migrate --check --config cease.toml        what is pending; the exit status is 1 when something is
  cease backup /backup/before.db --config cease.toml && cease migrate --config cease.toml";

const BACKUP: &str = "\
The copy is the database as it is at one instant; nobody who reads or writes has to wait. Only its owner can read it, and
it never takes the place of another file. Names and addresses in it open with the master key alone: keep the key elsewhere.
For a server the command names that server's own tools.

Examples:
  cease backup /backup/cease-$(date +%F).db --config /etc/cease/cease.toml
  cease case verify --all --database sqlite:/backup/cease-2026-12-01.db --config /etc/cease/cease.toml";
const BULK_END: &str = "\
One row is one line that is to end, in UTF-8 with commas and a header line. Columns:
  operator            required: the short name, like proximus
  msisdn              required: the number, like +32470000001
  end                 required: now, paid-period, or the last day of service, like 2026-12-31
  customer_reference  the customer number; if it is given, the line must be on file with it
  kind, cause         ordinary (if nothing is said) or for-cause; terms-changed, service-fails, death, lost-or-stolen, other
  language            nl, fr, de, en or zh; that of the customer on file if nothing is said
  row_reference       your own name for the row; it comes back in the result file

Each row becomes a case of its own, proven by your word: --by says whose. The holder gets the receipt at the address on
file and a notice with \"this was not me\", and can take it back until the point of no return.

The same file again is the same batch and gives the same answers, so a run that was interrupted is simply started again.
Answers stand in the result file beside the input: received, known-already (an earlier case ends the line), or a refusal.

Examples:
  cease bulk end lines.csv --dry-run                       count, refusals, credit; writes nothing
  cease bulk end lines.csv --by j.doe                      end them; j.doe vouches
  cease bulk end lines.csv --by j.doe --share 25           leave a serving program three quarters of the time
  cease bulk end lines.csv --by j.doe --batch brand-closes the same lines in another file are the same cases

Exit status: 0 every line ends, 1 some rows are refused or something is wrong, 2 the command line cannot be understood.";

/// Where the settings come from.
#[derive(Debug, Args)]
pub(crate) struct SettingArguments {
    /// The configuration file
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Where the data lies
    #[arg(
        long,
        value_name = "URL",
        help = "The database, like sqlite:/var/lib/cease/cease.db or postgres://cease@db.example.org/cease"
    )]
    pub(crate) database: Option<String>,
}

impl SettingArguments {
    /// The layers above the defaults.
    pub(crate) fn sources(&self, environment: Vec<(String, String)>) -> Sources {
        let database = self.database.iter().map(|url| ("database", url.clone()));
        Sources {
            file: self.config.clone(),
            environment,
            flags: database.collect(),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// Where to listen
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) listen: Option<String>,
    /// The address that people see
    #[arg(
        long,
        value_name = "URL",
        help = "The address that people see, like https://stop.example.be"
    )]
    pub(crate) base_url: Option<String>,
    /// The log, for people or for machines: text or json
    #[arg(long, value_name = "FORMAT")]
    pub(crate) log_format: Option<String>,
    /// From which weight on something is logged: error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL")]
    pub(crate) log_level: Option<String>,
}

impl ServeArguments {
    /// The layers above the defaults.
    pub(crate) fn sources(&self, environment: Vec<(String, String)>) -> Sources {
        let mut sources = self.settings.sources(environment);
        let flags = [
            ("listen", &self.listen),
            ("base_url", &self.base_url),
            ("log.format", &self.log_format),
            ("log.level", &self.log_level),
        ];
        let given = flags
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.clone()?)));
        sources.flags.extend(given);
        sources
    }
}

#[derive(Debug, Args)]
pub(crate) struct DemoArguments {
    /// Where to listen; only this machine's own addresses
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// The folder with the demo's key and database
    #[arg(long, value_name = "FOLDER", default_value = "cease-data")]
    pub(crate) data: PathBuf,
    /// Listen where others can see it, too. Everybody can then read the outbox
    #[arg(long)]
    pub(crate) i_know_this_is_a_demo: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The CSV file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// Rows in a batch; each batch is taken whole or not at all
    #[arg(long, value_name = "ROWS", default_value_t = 500, value_parser = clap::value_parser!(u16).range(1..=5000))]
    pub(crate) batch: u16,
    /// Only look for mistakes; take nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// Write the summary as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct MigrateArguments {
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// Only say what is pending; change nothing
    #[arg(long)]
    pub(crate) check: bool,
    /// For machines
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct BackupArguments {
    /// Where the copy goes; a file that does not exist yet
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// For machines
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum BulkCommand {
    /// End the lines of a CSV file, each as a case of its own
    #[command(after_help = BULK_END)]
    End(BulkEndArguments),
}

#[derive(Debug, Args)]
pub(crate) struct BulkEndArguments {
    /// The CSV file
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// Only say what would come of each row; write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Who vouches: a staff id like j.doe, no full name. It stands in the history of every case
    #[arg(
        long,
        value_name = "STAFF",
        required = false,
        required_unless_present = "dry_run",
        default_value_if("dry_run", "true", "dry-run")
    )]
    pub(crate) by: StaffId,
    /// The batch, by a name of yours or by the id printed before; the content of the file if nothing is said
    #[arg(long, value_name = "NAME", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub(crate) batch: Option<String>,
    /// The result file; FILE.result.csv beside the input if nothing is said
    #[arg(long, value_name = "FILE")]
    pub(crate) results: Option<PathBuf>,
    /// Percent of the time in which it may keep the database's writer; 50 for a file, else 100
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) share: Option<u8>,
    /// Write the summary as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum CaseCommand {
    /// List cases, the newest first
    #[command(
        after_help = "Examples:\n  cease case list --stage ceasing\n  cease case list --operator base --json"
    )]
    List {
        #[command(flatten)]
        settings: SettingArguments,
        /// Only of this operator
        #[arg(long, value_name = "NAME")]
        operator: Option<String>,
        /// Only in this stage: received, pending, ceasing, settling, closed, withdrawn, lapsed or refused
        #[arg(long)]
        stage: Option<String>,
        /// How many at most
        #[arg(long, value_name = "NUMBER", default_value_t = 50)]
        limit: u32,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Show one case: its stage, its history, what is still owed. Never a name or a number
    #[command(
        after_help = "Examples:\n  cease case show case_0f3a…\n  cease case show 749-56K-MMQ --operator base"
    )]
    Show {
        #[command(flatten)]
        which: CaseArguments,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Check that replaying the history of a case gives what is stored of it
    #[command(
        after_help = "Examples:\n  cease case verify --all\n  cease case verify 749-56K-MMQ --operator base"
    )]
    Verify {
        #[command(flatten)]
        settings: SettingArguments,
        /// The case, or its reference together with --operator
        #[arg(value_name = "CASE", required_unless_present = "all")]
        case: Option<String>,
        /// The operator of the reference
        #[arg(long, value_name = "NAME")]
        operator: Option<String>,
        /// Every case
        #[arg(long, conflicts_with = "case")]
        all: bool,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Try the stuck lines of a case again
    #[command(after_help = "Example:\n  cease case retry 749-56K-MMQ --operator base")]
    Retry {
        #[command(flatten)]
        which: CaseArguments,
    },
}

#[derive(Debug, Args)]
pub(crate) struct CaseArguments {
    #[command(flatten)]
    pub(crate) settings: SettingArguments,
    /// The case, or its reference together with --operator
    #[arg(value_name = "CASE")]
    pub(crate) case: String,
    /// The operator of the reference
    #[arg(long, value_name = "NAME")]
    pub(crate) operator: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Print what is set, from where, and everything that is wrong
    #[command(
        after_help = "Examples:\n  cease config check --config cease.toml\n  CEASE_LOG__LEVEL=debug cease config check"
    )]
    Check {
        #[command(flatten)]
        settings: SettingArguments,
        /// For machines
        #[arg(long)]
        json: bool,
    },
    /// Print every setting with its default and the reason for it
    #[command(after_help = "Example:\n  cease config default > cease.toml")]
    Default,
}
