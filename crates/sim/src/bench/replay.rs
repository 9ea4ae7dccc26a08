//! The writes by which a case was carried, done again by the database alone: the same rows into the same tables, in
//! the same steps, many cases in a transaction.

use super::bare::Bare;
use super::rows::{Rows, one, values};
use super::take::count;
use crate::load::Trouble;
use crate::load::database::Database;
use crate::load::time::Stopwatch;
use sqlx::{AnyPool, AssertSqlSafe, Row as _};

/// What one command wrote.
#[derive(Debug, Default)]
pub(super) struct Step {
    /// Rows of `command`, `event` and `effect`.
    pub(super) inserts: Vec<Rows>,
    /// The effect that was claimed before and is settled now.
    pub(super) settles: Option<(i64, i64)>,
    /// Stage, version and snapshot; none when the command made no event.
    pub(super) snapshot: Option<(String, i64, String)>,
    /// Whether the line and its promise end here.
    pub(super) ends: bool,
}

/// The steps of one case, which all cases take alike, and the cases.
pub(super) struct Replay {
    steps: Vec<Step>,
    /// The case from which the steps were read: its id stands in the rows.
    pub(super) sample: String,
    cases: Vec<String>,
}

const SAMPLE: &str = "select case_id from case_snapshot order by case_id limit 1";
const CASES: &str = "select case_id from case_snapshot where stage = 'pending' order by case_id";
const COMMANDS: &str = "select * from command where case_id = $1 and from_seq > $2 order by to_seq, from_seq";
const SNAPSHOT: &str = "select stage, version, snapshot from case_snapshot where case_id = $1";

impl Replay {
    /// Reads the steps from the database in which the cases were carried, and the cases from the copy made before.
    pub(super) async fn read(carried: &Database, before: &Database) -> Result<Self, Trouble> {
        let (after, before) = (carried.open().await?, before.open().await?);
        let sample: String = sqlx::query(SAMPLE).fetch_one(&before).await?.try_get(0)?;
        let from: i64 = sqlx::query(SNAPSHOT)
            .bind(&sample)
            .fetch_one(&before)
            .await?
            .try_get(1)?;
        let cases = sqlx::query(CASES).fetch_all(&before).await?;
        let cases = cases.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
        let steps = steps(&after, &sample, from).await?;
        after.close().await;
        before.close().await;
        Ok(Self { steps, sample, cases })
    }

    /// Rows written for a case: inserted, and changed.
    pub(super) fn writes(&self) -> usize {
        let of = |step: &Step| {
            let inserted: usize = step.inserts.iter().map(|rows| rows.all.len()).sum();
            // A settled effect was claimed first; with its end go the line, its hold and its promise.
            inserted
                + usize::from(step.snapshot.is_some())
                + 2 * usize::from(step.settles.is_some())
                + 3 * usize::from(step.ends)
        };
        self.steps.iter().map(of).sum()
    }

    /// Cases per second when the copy takes all of it, one connection, so many cases in a transaction.
    pub(super) async fn rate(&self, copy: &Database, group: usize) -> Result<f64, Trouble> {
        let bare = Bare::open(copy, 1).await?;
        let watch = Stopwatch::start();
        for step in &self.steps {
            for cases in self.cases.chunks(group) {
                bare.step(step, &self.sample, cases).await?;
            }
        }
        let took = watch.elapsed();
        bare.close().await;
        Ok(count(self.cases.len()) / took.as_secs_f64())
    }
}

async fn steps(db: &AnyPool, sample: &str, from: i64) -> Result<Vec<Step>, Trouble> {
    let snapshot = sqlx::query(SNAPSHOT).bind(sample).fetch_one(db).await?;
    let snapshot: (String, i64, String) = (snapshot.try_get(0)?, snapshot.try_get(1)?, snapshot.try_get(2)?);
    let mut steps = Vec::new();
    let mut claimed = None;
    for row in sqlx::query(COMMANDS)
        .bind(sample)
        .bind(from)
        .fetch_all(db)
        .await?
    {
        let (first, last): (i64, i64) = (row.try_get("from_seq")?, row.try_get("to_seq")?);
        let mut step = Step {
            inserts: vec![Rows {
                table: "command",
                columns: one(&row),
                all: vec![values(&row)?],
            }],
            settles: claimed.take(),
            ..Step::default()
        };
        for table in ["event", "effect"] {
            let statement =
                format!("select * from {table} where case_id = $1 and seq between $2 and $3 order by seq");
            let rows = sqlx::query(AssertSqlSafe(statement))
                .bind(sample)
                .bind(first)
                .bind(last);
            let rows = rows.fetch_all(db).await?;
            let Some(head) = rows.first() else { continue };
            if table == "event" {
                step.snapshot = Some(snapshot.clone());
                step.ends = rows
                    .iter()
                    .any(|row| row.try_get("kind").is_ok_and(|kind: String| kind == "ceased"));
            } else {
                claimed = Some((head.try_get("seq")?, head.try_get("n")?));
            }
            let all = rows.iter().map(values).collect::<Result<_, _>>()?;
            step.inserts.push(Rows {
                table,
                columns: one(head),
                all,
            });
        }
        steps.push(step);
    }
    Ok(steps)
}
