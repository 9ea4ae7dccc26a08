//! What the database and the mail server say afterwards.

use super::customer::Tally;
use super::report::Report;
use crate::load::Trouble;
use crate::load::mail::MailSink;
use crate::load::time::{Stopwatch, pause};
use sqlx::{AnyPool, Row as _};
use std::collections::BTreeMap;
use std::time::Duration;

/// How long what is owed may take once nothing hinders it.
const QUIET_MAX: Duration = Duration::from_mins(3);
const LOOK_AGAIN: Duration = Duration::from_millis(200);

const OPEN_EFFECTS: &str = "select count(*) from effect where next_at is not null";
const OPEN_CASES: &str =
    "select count(*) from case_snapshot c where stage in ('pending', 'ceasing', 'settling')
    and not exists (select 1 from work w where w.case_id = c.case_id and w.closed_at is null)";
// The simulated network lives in the program and forgets with it which lines were barred; a line that was cut across
// several deaths then reads as alive too often, and is put before a human, as it should be.
const BEFORE_A_HUMAN: &str = "select count(distinct c.case_id) from case_snapshot c
    join work w on w.case_id = c.case_id
    where c.stage = 'ceasing' and w.kind = 'read-back-contradicts' and w.closed_at is null";

/// Lets every lease and every pause run out, as if the time had passed. Only while no program runs.
pub(super) async fn let_time_pass(db: &AnyPool) -> Result<(), Trouble> {
    sqlx::query("update effect set next_at = 1 where next_at is not null")
        .execute(db)
        .await?;
    Ok(())
}

/// Effects that a worker has.
pub(super) async fn leased(db: &AnyPool) -> Result<i64, Trouble> {
    count(db, "select count(*) from effect where state = 'leased'").await
}

/// Waits until nothing is owed and no cut is under way; false when that did not come.
pub(super) async fn quiet(db: &AnyPool) -> Result<bool, Trouble> {
    let watch = Stopwatch::start();
    while watch.elapsed() < QUIET_MAX {
        if count(db, OPEN_EFFECTS).await? + count(db, OPEN_CASES).await? == 0 {
            return Ok(true);
        }
        pause(LOOK_AGAIN).await;
    }
    Ok(false)
}

async fn count(db: &AnyPool, statement: &'static str) -> Result<i64, Trouble> {
    Ok(sqlx::query(statement).fetch_one(db).await?.try_get(0)?)
}

/// Holds what the customers know against what is stored and what arrived.
pub(super) async fn compare(
    db: &AnyPool,
    post: &MailSink,
    tally: Tally,
    report: &mut Report,
) -> Result<(), Trouble> {
    report.wishes = tally.wishes;
    report.posts = tally.posts;
    report.receipts = tally.receipts;
    let human = unsigned(count(db, BEFORE_A_HUMAN).await?);
    report.before_a_human = human;
    for (what, statement, expected) in [
        ("cases", "select count(*) from case_snapshot", tally.wishes),
        (
            "requesters",
            "select count(*) from party where kind = 'requester'",
            tally.wishes,
        ),
        (
            "receipts in the history",
            "select count(*) from event where kind = 'received'",
            tally.wishes,
        ),
        (
            "closed cases",
            "select count(*) from case_snapshot where stage = 'closed'",
            tally.confirmed.saturating_sub(human),
        ),
        (
            "lines that ended",
            "select count(*) from subscription where ended_at is not null",
            tally.confirmed.saturating_sub(human),
        ),
        ("lines that are held", "select count(*) from hold", human),
    ] {
        let found = unsigned(count(db, statement).await?);
        if found != expected {
            report
                .faults
                .push(format!("{found} {what} where {expected} belong"));
        }
        match what {
            "cases" => report.cases = found,
            "closed cases" => report.closed = found,
            _ => {}
        }
    }
    effects(db, post, report).await
}

const EFFECTS: &str =
    "select case_id, seq, n, kind, state, attempts, coalesce(fault, ''), effect from effect";

/// Every effect is done, void, or one that cannot be done here: this installation sends no SMS.
async fn effects(db: &AnyPool, post: &MailSink, report: &mut Report) -> Result<(), Trouble> {
    let witnesses = post.witnesses();
    let mut owed = BTreeMap::new();
    for row in sqlx::query(EFFECTS).fetch_all(db).await? {
        let (case, seq, n): (String, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let key = format!("{case}-{seq}-{n}");
        let (kind, state, fault): (String, String, String) =
            (row.try_get(3)?, row.try_get(4)?, row.try_get(6)?);
        report.effects += 1;
        report.retried += u64::from(row.try_get::<i64, _>(5)? > 1);
        let settled = match state.as_str() {
            "done" => kind != "send" || witnesses.contains_key(&key),
            "void" => true,
            "gave_up" => kind == "send" && fault == "no-sms-gateway",
            _ => false,
        };
        if !settled {
            report
                .faults
                .push(format!("the effect {key} ({kind}) is {state} {fault}"));
        }
        owed.insert(key, row.try_get::<String, _>(7)?);
    }
    for (key, witness) in witnesses {
        report.mails += 1;
        report.mails_repeated += u64::from(witness.times > 1);
        report.mails_changed += u64::from(witness.changed);
        if !owed.contains_key(&key) {
            report
                .faults
                .push(format!("a mail came under {key}, which nobody owed"));
        }
    }
    // Two messages of one case may read alike when the first comes so late that it tells of the end as well; one message
    // under two keys would be one that was owed twice.
    for (one, other) in post.twins() {
        if owed.get(&one) == owed.get(&other) {
            report
                .faults
                .push(format!("one mail under the keys {one} and {other}"));
        } else {
            report.mails_alike += 1;
        }
    }
    report.faults.extend(post.faults());
    Ok(())
}

fn unsigned(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}
