//! The made-up customers, their accounts, and what each is good for.

use crate::account;
use crate::app::App;
use crate::import::{Row, read_all};
use crate::web::PageError;
use engine::RowOutcome;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use termination::identifier::OperatorId;
use termination::subscription::Payment;

/// The file, compiled in.
const FILE: &str = include_str!("../../../../samples/subscribers.csv");

/// The day on which the dates of the file make sense, as samples/README.md says.
const WRITTEN_ON: Date = date(2026, 11, 22);

/// The password of every account of the demo.
const PASSWORD: &str = "demo demo demo";

/// An account that was made at the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    /// At which operator.
    pub operator: OperatorId,
    /// The user name.
    pub username: &'static str,
    /// The password.
    pub password: &'static str,
}

/// A sample worth trying, by the last digits of its number.
pub(super) struct Sample {
    pub(super) last_digits: &'static str,
    pub(super) shows: &'static str,
}

/// The same for each of the three operators of the file.
pub(super) const SAMPLES: [Sample; 8] = [
    Sample {
        last_digits: "0001",
        shows: "monthly fee paid in advance: credit for the days after the end; has an account",
    },
    Sample {
        last_digits: "0002",
        shows: "prepaid card",
    },
    Sample {
        last_digits: "0003",
        shows: "bought online days ago: the contract can still be withdrawn from",
    },
    Sample {
        last_digits: "0005",
        shows: "billed in arrears: a last amount is owed",
    },
    Sample {
        last_digits: "0008",
        shows: "its network lies: reported as off while still attached, which the read-back catches",
    },
    Sample {
        last_digits: "0010",
        shows: "a very long name",
    },
    Sample {
        last_digits: "0014",
        shows: "no e-mail on file: letters to the postal address",
    },
    Sample {
        last_digits: "0047",
        shows: "its SIM was exchanged three days ago: a code to the line proves nothing",
    },
];

/// The line about which the simulated network lies.
pub(super) const LYING: &str = "0008";

/// Operators of the file, in its order.
pub(super) const OPERATORS: [(&str, &str); 3] = [
    ("proximus", "+3247000"),
    ("telenet", "+3246800"),
    ("base", "+3248500"),
];

/// The number of a sample.
pub(super) fn number(beginning: &str, last_digits: &str) -> String {
    format!("{beginning}{last_digits}")
}

/// Reads the file with its dates moved to today, as the demo's clock has it.
pub(super) fn rows(today: Date, operators: &[OperatorId]) -> Vec<Row> {
    let days = WRITTEN_ON.until(today).map_or(0, |span| span.get_days());
    let moved = |day: Date| day.saturating_add(days.days());
    let mut rows = read_all(FILE.as_bytes(), operators).unwrap_or_default();
    for row in &mut rows {
        row.contract.concluded_on = moved(row.contract.concluded_on);
        if let Some(bill) = &mut row.holder.checks.last_bill {
            bill.on = moved(bill.on);
        }
        let changes = &mut row.changes;
        for day in [
            &mut changes.sim_on,
            &mut changes.address_on,
            &mut changes.email_on,
        ] {
            *day = day.map(moved);
        }
        if let Payment::Postpaid { paid_until_on, .. } = &mut row.payment {
            *paid_until_on = moved(*paid_until_on);
        }
    }
    rows
}

/// Loads the customers into an empty database, and makes an account for the first of each operator. On a later start
/// nothing changes.
pub(super) async fn load(app: &App, today: Date) -> Result<Vec<Login>, PageError> {
    let engine = app.engine();
    let known: Vec<OperatorId> = engine.operators().cloned().collect();
    if engine
        .find_line(&known_operator(OPERATORS[0].0)?, &number(OPERATORS[0].1, "0001"))
        .await?
        .is_none()
    {
        let rows: Vec<_> = rows(today, &known)
            .into_iter()
            .map(Row::into_subscriber)
            .collect();
        let outcomes = engine.import_batch(&rows).await?;
        let refused = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, RowOutcome::Refused(_)))
            .count();
        if refused > 0 || outcomes.is_empty() {
            return Err(PageError::internal(format!("{refused} samples were refused")));
        }
    }
    let mut logins = Vec::new();
    for (operator, beginning) in OPERATORS {
        let operator = known_operator(operator)?;
        if let Some((_, party)) = engine.find_line(&operator, &number(beginning, "0001")).await? {
            account::make(app, &operator, USERNAME, PASSWORD, party).await?;
        }
        super::staff::make(app, &operator).await?;
        logins.push(Login {
            operator,
            username: USERNAME,
            password: PASSWORD,
        });
    }
    Ok(logins)
}

const USERNAME: &str = "demo";

fn known_operator(name: &str) -> Result<OperatorId, PageError> {
    name.parse().map_err(PageError::internal)
}
