//! Runs cases durably: one transaction a command, an outbox of effects, a vault for personal data.
//!
//! [`Engine::receive`] begins a case, [`Engine::handle`] answers a command, the loops of [`Engine::spawn_loops`] keep
//! what was promised. Everything outside is a port; the time and randomness are passed in.

mod accounts;
mod audit;
mod change;
mod clock;
mod codes;
mod cores;
mod drafts;
mod effect_id;
mod engine;
mod entropy;
mod error;
#[cfg(test)]
mod explore;
mod installation;
mod keys;
mod line_codes;
mod links;
mod loops;
mod outbox;
mod ports;
mod reports;
mod rule_books;
mod sessions;
mod snapshot;
mod staff;
mod store;
mod subscribers;
mod sweep;
mod telemetry;
mod throttle;
mod vault;
mod wake;
pub mod wire;
mod worklist;

pub use accounts::{Account, NewAccount};
pub use audit::{
    Act, AuditEntry, AuditFault, AuditFilter, AuditHead, AuditHeadFault, AuditRow, AuditVerdict, CONSOLE,
    NOBODY, Reason, ReasonFault, console, nobody,
};
pub use clock::{Clock, ManualClock, NodeClock, OffsetClock, SystemClock};
pub use drafts::{
    Draft, DraftFields, DraftLink, DraftRefusal, DraftState, DraftToKeep, DraftTooLarge, HandOverAnswer,
    HandOverTo, HandOverWish,
};
pub use effect_id::{EffectId, EffectIdFault};
pub use engine::{
    Actor, Answer, BulkAnswer, BulkCase, BulkRefusal, BulkRow, CaseFile, CaseFilter, CaseSummary, Check,
    Difference, Engine, EngineParts, GroupSettings, Happened, Intake, Pace, Share, Told, Verdict, Vouched,
};
pub use entropy::{Entropy, SeededEntropy, SystemEntropy};
pub use error::EngineError;
pub use keys::{MasterKey, MasterKeyFault};
pub use line_codes::{LineCodeAnswer, LineCodeCheck};
pub use links::{LinkAnswer, LinkKind, Links};
pub use loops::{LoopSettings, Loops};
pub use outbox::{LaneSettings, OutboxSettings, Patience, next_attempt};
pub use ports::{
    Address, Fault, LineState, Messenger, Network, Notice, NoticeKind, NoticeLink, Parcel, Ports,
};
pub use reports::{DAYS_MAX, EndReason, Left, Numbers, OpenCases, Reached, Step, Took};
pub use rule_books::RuleBooks;
pub use sessions::{NewSession, Session, SessionLife};
pub use staff::{
    CODE_SECONDS, NewStaff, NewStaffSession, Passkey, RECOVERY_CODES, Role, RoleFault, Roles, SetUp,
    StaffMember, StaffRefusal, StaffSession, StaffSessionLife, StaffSessionRow, StaffSessionStage,
    TotpSecret,
};
pub use store::backup::{Copied, back_up};
pub use store::cases::{Recorded, StaffAct};
pub use store::effects::{EffectRow, EffectState};
pub use store::migrations::{Migration, Schema};
pub use store::{Durability, Store, StoreSettings};
pub use subscribers::{CustomerLine, Found, PreparedBatch, RowOutcome, SubscriberRow, Wanted};
pub use telemetry::{SPANS, Stopwatch, Telemetry};
pub use throttle::Allowed;
pub use vault::{Contact, HolderChecks, HolderDetails, LastBill, LineIdentity, RequesterDetails};
pub use worklist::{
    Claim, ClaimAnswer, NOTE_CHARS_MAX, Note, NoteFault, Turn, TurnEnd, WorkCount, WorkFile, WorkItem,
    WorkPage, WorkPlace, WorkPlaceFault, WorkRow,
};
