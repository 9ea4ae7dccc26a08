//! Bugs that are planted in the database: a trigger each, in the words of `SQLite`.

use super::Bug;

/// A row of the outbox or of the worklist.
const ROW: &str = "where case_id = new.case_id and seq = new.seq and n = new.n";
const CASE: &str = "where case_id = new.case_id";
const LINE: &str = "where subscription_id = new.subscription_id";

/// When a line ends.
const ENDS: &str = "update on subscription when old.ended_at is null and new.ended_at is not null";

/// Each bug with the moment at which it strikes, what it does, and to which rows.
const STATEMENTS: [(Bug, &str, &str, &str); 17] = [
    (
        Bug::BarDropped,
        "insert on effect when new.kind = 'bar_line'",
        "delete from effect",
        ROW,
    ),
    (
        Bug::ReceiptDropped,
        "insert on effect when new.effect like '%withdrawal_receipt%'",
        "delete from effect",
        ROW,
    ),
    (
        Bug::DoneWithoutDoing,
        r#"insert on effect when new.effect like '%"scheduled"%'"#,
        "update effect set state = 'done', next_at = null",
        ROW,
    ),
    (
        Bug::LeaseForEver,
        "update on effect when new.state = 'leased'",
        "update effect set next_at = 9000000000000000",
        ROW,
    ),
    (
        Bug::VoidUndone,
        "update on effect when new.state = 'void'",
        "update effect set state = 'ready', next_at = 0",
        ROW,
    ),
    (
        Bug::WorkClosed,
        "insert on work",
        "update work set closed_at = new.since_at",
        ROW,
    ),
    (
        Bug::WorkNeverDue,
        "insert on work when new.kind <> 'deadline-near'",
        "update work set by_at = by_at + 6000000000000",
        ROW,
    ),
    (
        Bug::CaseDeleted,
        "update on case_snapshot when new.stage = 'withdrawn'",
        "delete from case_snapshot",
        CASE,
    ),
    (
        Bug::HistoryRewritten,
        "insert on event when new.kind = 'message_sent' and new.seq > 1",
        r#"update event set body = replace(body, '"channel":"online"', '"channel":"shop"')"#,
        CASE,
    ),
    (
        Bug::CommandForgotten,
        "insert on command",
        "delete from command",
        CASE,
    ),
    (
        Bug::SnapshotChanged,
        "update on case_snapshot",
        r#"update case_snapshot set snapshot = replace(snapshot, '"link_generation":0', '"link_generation":7')"#,
        CASE,
    ),
    (
        Bug::StageStale,
        "update on case_snapshot when new.stage = 'pending' and old.stage = 'received'",
        "update case_snapshot set stage = 'received'",
        CASE,
    ),
    (
        Bug::NeverDue,
        "update on case_snapshot when new.stage = 'pending'",
        "update case_snapshot set next_due = null",
        CASE,
    ),
    (Bug::HoldLost, "insert on hold", "delete from hold", LINE),
    (
        Bug::ChargedOneDayMore,
        ENDS,
        "update subscription set ended_at = ended_at + 86400000000",
        LINE,
    ),
    (
        Bug::LineNeverEnds,
        ENDS,
        "update subscription set ended_at = null, ended_by = null",
        LINE,
    ),
    (
        Bug::FeeMisread,
        "insert on subscription",
        r#"update subscription set facts = replace(facts, '_cents":', '_cents":1')"#,
        LINE,
    ),
];

/// The trigger that plants a bug, if that is where it lives.
pub(super) fn of(bug: Bug) -> Option<String> {
    let (_, when, does, to) = STATEMENTS.into_iter().find(|(planted, ..)| *planted == bug)?;
    Some(format!("create trigger bug after {when} begin {does} {to}; end"))
}
