//! The stored forms of schedules, deadlines and settlements.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use termination::calendar::{Deadline, Step, Why};
use termination::case::{EndRule, Scheduled};
use termination::identifier::SubscriptionId;
use termination::money::Cents;
use termination::settlement::{Credit, Period, Settlement};

#[derive(Serialize, Deserialize)]
pub(super) struct StoredSchedule {
    ends_at: Timestamp,
    end_rule: StoredEndRule,
    point_of_no_return_at: Timestamp,
    warn_at: Timestamp,
    cut_due: StoredDeadline,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
enum StoredEndRule {
    AtRequest,
    LastDay { on: Date },
    PaidPeriod { last_paid_on: Date },
    NothingPaidAhead,
    StatutoryWithdrawal,
    Corrected,
}

#[derive(Serialize, Deserialize)]
struct StoredDeadline {
    at: Timestamp,
    counted_from: Date,
    steps: Vec<StoredStep>,
}

#[derive(Serialize, Deserialize)]
struct StoredStep {
    on: Date,
    why: StoredWhy,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredWhy {
    Counted(u8),
    Weekend,
    Holiday(String),
    AfterCutoff,
}

#[derive(Serialize, Deserialize)]
pub(super) struct StoredSettlement {
    lines: Vec<StoredCredit>,
}

#[derive(Serialize, Deserialize)]
struct StoredCredit {
    subscription: SubscriptionId,
    period_start_on: Date,
    period_end_on: Date,
    fee_cents: i64,
    unused_days: u32,
    amount_cents: i64,
}

impl From<Scheduled> for StoredSchedule {
    fn from(schedule: Scheduled) -> Self {
        let Scheduled {
            ends_at,
            end_rule,
            point_of_no_return_at,
            warn_at,
            cut_due,
        } = schedule;
        let end_rule = match end_rule {
            EndRule::AtRequest => StoredEndRule::AtRequest,
            EndRule::LastDay { on } => StoredEndRule::LastDay { on },
            EndRule::PaidPeriod { last_paid_on } => StoredEndRule::PaidPeriod { last_paid_on },
            EndRule::NothingPaidAhead => StoredEndRule::NothingPaidAhead,
            EndRule::StatutoryWithdrawal => StoredEndRule::StatutoryWithdrawal,
            EndRule::Corrected => StoredEndRule::Corrected,
        };
        Self {
            ends_at,
            end_rule,
            point_of_no_return_at,
            warn_at,
            cut_due: cut_due.into(),
        }
    }
}

impl From<StoredSchedule> for Scheduled {
    fn from(stored: StoredSchedule) -> Self {
        let StoredSchedule {
            ends_at,
            end_rule,
            point_of_no_return_at,
            warn_at,
            cut_due,
        } = stored;
        let end_rule = match end_rule {
            StoredEndRule::AtRequest => EndRule::AtRequest,
            StoredEndRule::LastDay { on } => EndRule::LastDay { on },
            StoredEndRule::PaidPeriod { last_paid_on } => EndRule::PaidPeriod { last_paid_on },
            StoredEndRule::NothingPaidAhead => EndRule::NothingPaidAhead,
            StoredEndRule::StatutoryWithdrawal => EndRule::StatutoryWithdrawal,
            StoredEndRule::Corrected => EndRule::Corrected,
        };
        Self {
            ends_at,
            end_rule,
            point_of_no_return_at,
            warn_at,
            cut_due: cut_due.into(),
        }
    }
}

impl From<Deadline> for StoredDeadline {
    fn from(deadline: Deadline) -> Self {
        let Deadline {
            at,
            counted_from,
            steps,
        } = deadline;
        let step = |Step { on, why }| StoredStep {
            on,
            why: match why {
                Why::Counted(number) => StoredWhy::Counted(number),
                Why::Weekend => StoredWhy::Weekend,
                Why::Holiday(key) => StoredWhy::Holiday(key),
                Why::AfterCutoff => StoredWhy::AfterCutoff,
            },
        };
        Self {
            at,
            counted_from,
            steps: steps.into_iter().map(step).collect(),
        }
    }
}

impl From<StoredDeadline> for Deadline {
    fn from(stored: StoredDeadline) -> Self {
        let StoredDeadline {
            at,
            counted_from,
            steps,
        } = stored;
        let step = |StoredStep { on, why }| Step {
            on,
            why: match why {
                StoredWhy::Counted(number) => Why::Counted(number),
                StoredWhy::Weekend => Why::Weekend,
                StoredWhy::Holiday(key) => Why::Holiday(key),
                StoredWhy::AfterCutoff => Why::AfterCutoff,
            },
        };
        Self {
            at,
            counted_from,
            steps: steps.into_iter().map(step).collect(),
        }
    }
}

impl From<Settlement> for StoredSettlement {
    fn from(settlement: Settlement) -> Self {
        let Settlement { lines } = settlement;
        let credit = |Credit {
                          subscription,
                          period,
                          fee,
                          unused_days,
                          amount,
                      }| StoredCredit {
            subscription,
            period_start_on: period.start_on,
            period_end_on: period.end_on,
            fee_cents: fee.0,
            unused_days,
            amount_cents: amount.0,
        };
        Self {
            lines: lines.into_iter().map(credit).collect(),
        }
    }
}

impl From<StoredSettlement> for Settlement {
    fn from(stored: StoredSettlement) -> Self {
        let credit = |line: StoredCredit| Credit {
            subscription: line.subscription,
            period: Period {
                start_on: line.period_start_on,
                end_on: line.period_end_on,
            },
            fee: Cents(line.fee_cents),
            unused_days: line.unused_days,
            amount: Cents(line.amount_cents),
        };
        Self {
            lines: stored.lines.into_iter().map(credit).collect(),
        }
    }
}
