//! Reading the numbers of a period.

use super::counting::{ASKED, FROM_CHOSEN_END, FROM_RECEIPT, KEPT, LATE, LEFT, PROMISE, STEP};
use super::names::{CHANNELS, EndReason, Left, Reached, Step, Took};
use crate::engine::Engine;
use crate::error::EngineError;
use crate::store::cases::{OPEN_BY_STAGE, OPEN_STAGES};
use crate::store::rows::{count, optional_id};
use crate::store::tally::{Tallied, tallied};
use jiff::civil::Date;
use sqlx::Row as _;
use std::collections::BTreeMap;
use termination::identifier::OperatorId;
use termination::party::Channel;

/// The most days of a period.
pub const DAYS_MAX: i32 = 366;

const SINCE: &str = "select min(day) from tally where operator = $1";

/// Open cases in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenCases {
    /// The stage's stable name.
    pub stage: &'static str,
    /// How many.
    pub cases: u64,
}

/// The numbers of an operator in a period. What is absent was not counted once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Since which day it is counted at all; `None` when nothing was counted yet.
    pub since: Option<Date>,
    /// Requests by the day of their receipt and by channel.
    pub asked: BTreeMap<(Date, &'static str), u64>,
    /// The same requests by reason.
    pub reasons: BTreeMap<EndReason, u64>,
    /// How many of the same requests took each step until now.
    pub steps: BTreeMap<Step, u64>,
    /// How many of the same requests ended early until now.
    pub left: BTreeMap<(Left, Reached), u64>,
    /// Of those that were off in the period: the time since the receipt.
    pub from_receipt: BTreeMap<Took, u64>,
    /// The same since the end that the customer chose, if that was later.
    pub from_chosen_end: BTreeMap<Took, u64>,
    /// Of those that were off in the period: in time, and late.
    pub promise: (u64, u64),
    /// What is open now, whenever it was received.
    pub open: Vec<OpenCases>,
}

impl Numbers {
    /// The channels by which requests are told apart, with their names, in the order of the tables.
    pub const CHANNELS: [(Channel, &'static str); 5] = CHANNELS;

    /// Requests of the period.
    pub fn requests(&self) -> u64 {
        self.asked.values().sum()
    }

    /// Adds a row of the tally; one that a newer version of the program counted is left out.
    fn add(&mut self, row: &Tallied) -> Option<()> {
        let cases = row.cases;
        match row.counted.as_str() {
            ASKED => {
                let (channel, reason) = row.value.split_once('.')?;
                let (_, channel) = CHANNELS.into_iter().find(|(_, name)| *name == channel)?;
                let reason = EndReason::ALL.into_iter().find(|known| known.code() == reason)?;
                *self.asked.entry((row.day, channel)).or_default() += cases;
                *self.reasons.entry(reason).or_default() += cases;
                *self.steps.entry(Step::Received).or_default() += cases;
            }
            STEP => {
                let step = Step::ALL.into_iter().find(|step| step.code() == row.value)?;
                *self.steps.entry(step).or_default() += cases;
            }
            LEFT => {
                let (how, far) = row.value.split_once('.')?;
                let how = Left::ALL.into_iter().find(|known| known.code() == how)?;
                let far = Reached::ALL.into_iter().find(|known| known.code() == far)?;
                *self.left.entry((how, far)).or_default() += cases;
            }
            FROM_RECEIPT | FROM_CHOSEN_END => {
                let took = Took::ALL.into_iter().find(|took| took.code() == row.value)?;
                let table = if row.counted == FROM_RECEIPT {
                    &mut self.from_receipt
                } else {
                    &mut self.from_chosen_end
                };
                *table.entry(took).or_default() += cases;
            }
            PROMISE if row.value == KEPT => self.promise.0 += cases,
            PROMISE if row.value == LATE => self.promise.1 += cases,
            _ => return None,
        }
        Some(())
    }
}

impl Engine {
    /// The numbers of an operator from one day to another, both included; of a longer period than [`DAYS_MAX`] the last
    /// days.
    pub async fn numbers(&self, operator: &OperatorId, from: Date, to: Date) -> Result<Numbers, EngineError> {
        let first = to.saturating_sub(jiff::Span::new().days(DAYS_MAX - 1)).max(from);
        let mut db = self.store().read().await?;
        let mut numbers = Numbers::default();
        for row in tallied(&mut db, operator, first, to).await? {
            if numbers.add(&row).is_none() {
                tracing::debug!(counted = row.counted, "counted by a newer version");
            }
        }
        let since = sqlx::query(SINCE)
            .bind(operator.to_string())
            .fetch_one(&mut *db)
            .await?;
        numbers.since = optional_id(&since, 0, "tally")?;
        let rows = sqlx::query(OPEN_BY_STAGE)
            .bind(operator.to_string())
            .fetch_all(&mut *db)
            .await?;
        let mut open = BTreeMap::new();
        for row in &rows {
            let stage: String = row.try_get(0)?;
            open.insert(stage, count(row, 1, "case_snapshot")?);
        }
        let cases = |stage: &'static str| OpenCases {
            stage,
            cases: open.get(stage).copied().unwrap_or(0),
        };
        numbers.open = OPEN_STAGES.into_iter().map(cases).collect();
        Ok(numbers)
    }
}
