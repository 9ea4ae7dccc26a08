//! What came of a file, and what to do about the rows that were refused.

use super::results_path;
use crate::bulk::{KNOWN, RECEIVED};
use crate::cli::Ending;
use crate::cli::arguments::BulkEndArguments;
use crate::cli::terminal::{Look, Terminal, Trouble};
use crate::table::RowFault;
use engine::{BulkAnswer, BulkRefusal};
use serde_json::json;
use std::collections::BTreeMap;
use termination::Refusal;
use termination::identifier::BatchId;

/// Rows by outcome.
#[derive(Debug, Default, Clone)]
pub(super) struct Summary {
    pub(super) rows: u64,
    outcomes: BTreeMap<String, u64>,
    credit_cents: i64,
}

impl Summary {
    /// Counts a row. What an earlier case gives back is not counted here.
    pub(super) fn count(&mut self, outcome: &str, credit_cents: i64) {
        self.rows += 1;
        *self.outcomes.entry(outcome.to_owned()).or_default() += 1;
        self.credit_cents = self.credit_cents.saturating_add(credit_cents);
    }

    fn of(&self, outcome: &str) -> u64 {
        self.outcomes.get(outcome).copied().unwrap_or(0)
    }

    fn refusals(&self) -> impl Iterator<Item = (&str, u64)> {
        let all = self.outcomes.iter().map(|(code, count)| (code.as_str(), *count));
        all.filter(|(code, _)| *code != RECEIVED && *code != KNOWN)
    }

    /// Rows that were refused.
    pub(super) fn refused(&self) -> u64 {
        self.refusals().map(|(_, count)| count).sum()
    }

    /// Tells all of it, and how the command ends.
    pub(super) fn conclude(
        &self,
        arguments: &BulkEndArguments,
        batch: BatchId,
        terminal: &mut Terminal,
    ) -> Result<Ending, Trouble> {
        let refused = self.refused();
        let results = (!arguments.dry_run).then(|| results_path(arguments).display().to_string());
        if arguments.json {
            let by_code: BTreeMap<_, _> = self.refusals().collect();
            terminal.say(json!({
                "batch": batch.to_string(), "dry_run": arguments.dry_run, "rows": self.rows,
                "received": self.of(RECEIVED), "known_already": self.of(KNOWN), "refused": refused,
                "refusals": by_code, "credit_cents": self.credit_cents, "results": results,
            }));
        } else {
            self.tell(arguments.dry_run, terminal);
            if let Some(results) = results {
                terminal.say(format!("The answer to each row stands in {results}"));
            }
        }
        match refused {
            0 => Ok(Ending::Done),
            1 => Err(next("1 row is refused", arguments.dry_run)),
            more => Err(next(&format!("{more} rows are refused"), arguments.dry_run)),
        }
    }

    fn tell(&self, preview: bool, terminal: &mut Terminal) {
        let (received, known, refused) = (self.of(RECEIVED), self.of(KNOWN), self.refused());
        let line = if preview {
            format!("{received} would be received, {known} known already, {refused} would be refused")
        } else {
            format!("{received} received, {known} known already, {refused} refused")
        };
        let look = if refused == 0 { Look::Good } else { Look::Strong };
        let line = terminal.look(look, line);
        terminal.say(line);
        if refused > 0 {
            let heading = ["refusal".to_owned(), "rows".to_owned()].to_vec();
            let rows = self
                .refusals()
                .map(|(code, count)| [code.to_owned(), count.to_string()].to_vec());
            terminal.table(&std::iter::once(heading).chain(rows).collect::<Vec<_>>());
        }
        let (euros, cents) = (self.credit_cents / 100, self.credit_cents % 100);
        terminal.say(format!(
            "Credit for fees paid in advance, as far as known now: EUR {euros}.{cents:02}"
        ));
    }
}

fn next(what: &str, preview: bool) -> Trouble {
    let next = if preview {
        "mend the rows named above, or run it all the same without --dry-run: the other rows do not wait for them"
    } else {
        "mend those rows in a file of their own and run that one; this file run again gives the same answers"
    };
    Trouble::new(what, next)
}

/// A refusal as a mistake with its remedy; `None` for a row that is a case.
pub(super) fn explained(line: u64, answer: &BulkAnswer) -> Option<RowFault> {
    let BulkAnswer::Refused(refusal) = answer else {
        return None;
    };
    let (column, wrong, remedy) = match refusal {
        BulkRefusal::NotOnFile => (
            "msisdn",
            "no such line is on file at this operator".to_owned(),
            "correct the number or the operator, or import the line first",
        ),
        BulkRefusal::AlreadyEnded { by } => {
            let by = by.map(|case| format!(" with {case}")).unwrap_or_default();
            let remedy = "take the row out: there is nothing left to end";
            ("msisdn", format!("the line has ended{by}"), remedy)
        }
        BulkRefusal::OtherCustomer => (
            "customer_reference",
            "the line is on file with another customer".to_owned(),
            "correct the number or the customer reference",
        ),
        BulkRefusal::NoAddress => (
            "msisdn",
            "nothing is on file to which the holder's receipt could go".to_owned(),
            "import an e-mail or postal address for this customer first",
        ),
        BulkRefusal::Broken(kind) => (
            "row",
            format!("what is stored of this line cannot be used: {kind}"),
            "check the master key, and run `cease case verify --all`",
        ),
        BulkRefusal::Rule(refusal) => by_the_rules(refusal),
    };
    Some(RowFault {
        line,
        column,
        wrong,
        remedy,
    })
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the other refusals are answers to people and come out of no row; their code is told"
)]
fn by_the_rules(refusal: &Refusal) -> (&'static str, String, &'static str) {
    match refusal {
        Refusal::EndInThePast { earliest_on } => (
            "end",
            format!("this day is over; the earliest is {earliest_on}"),
            "choose a later day, or write now",
        ),
        Refusal::EndTooFar { latest_on } => (
            "end",
            format!("this day is too far ahead; the latest is {latest_on}"),
            "choose an earlier day",
        ),
        Refusal::NotTheHolder => (
            "msisdn",
            "the files changed while the row was asked".to_owned(),
            "ask the row again in a file of its own",
        ),
        other => (
            "row",
            format!("the rules refuse it: {}", other.code()),
            "docs/operating.md explains the refusals",
        ),
    }
}
