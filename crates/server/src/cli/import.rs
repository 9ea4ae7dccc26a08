//! `cease import`.

mod batches;

use super::Ending;
use super::arguments::ImportArguments;
use super::opening::{Missing, block_on, configuration, engine, failed};
use super::terminal::{Look, Terminal, Trouble, listed};
use crate::import::Rows;
use crate::table::RowFault;
use batches::{Batch, Content};
use engine::{Engine, RowOutcome};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use serde_json::json;
use std::fs::File;
use std::io::BufReader;
use termination::identifier::OperatorId;

/// Mistakes that are shown; all are counted.
const SHOWN_MAX: usize = 50;

/// What came of the file.
#[derive(Debug, Default, Clone, Copy)]
struct Summary {
    added: u64,
    changed: u64,
    known: u64,
    /// Rows with a mistake.
    wrong: u64,
    /// Rows without one, in a batch that was left out because of others.
    left_out: u64,
}

impl Summary {
    /// Rows that were read.
    const fn rows(self) -> u64 {
        self.added + self.changed + self.known + self.wrong + self.left_out
    }
}

/// Takes over the rows of a file, batch by batch.
pub(super) fn run(
    arguments: &ImportArguments,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let config = configuration(&arguments.settings.sources(environment))?;
    let path = arguments.file.display();
    let file = File::open(&arguments.file).map_err(|error| {
        Trouble::new(
            format!("{path} cannot be read: {error}"),
            "name a CSV file as samples/README.md describes it",
        )
    })?;
    let bytes = file.metadata().map_or(0, |metadata| metadata.len());
    let known: Vec<OperatorId> = config.books.iter().map(|book| book.operator.id.clone()).collect();
    let rows = Rows::open(BufReader::new(file), &known).map_err(|faults| {
        let listed = listed(&format!("{path}: "), &faults);
        Trouble::new(
            format!("the header of the file is wrong:{listed}"),
            "mend the first line of the file",
        )
    })?;
    let bar = progress(bytes, terminal);
    let summary = block_on(async {
        let engine = if arguments.check {
            None
        } else {
            let engine = engine(&config, Missing::Make).await?;
            engine
                .store()
                .expect_much()
                .await
                .map_err(|error| failed(&error))?;
            Some(engine)
        };
        let mut import = Import {
            engine,
            arguments,
            bar,
            summary: Summary::default(),
            shown: 0,
        };
        import.all(rows, terminal).await?;
        import.bar.finish_and_clear();
        Ok(import.summary)
    })?;
    conclude(summary, arguments, terminal)
}

/// With rate and remaining time, on a terminal only.
fn progress(bytes: u64, terminal: &Terminal) -> ProgressBar {
    if !terminal.is_live() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(bytes);
    let style = "{bar:30} {percent:>3}%  {msg}  {eta} left";
    // A template that does not read leaves the library's own look.
    bar.set_style(ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

/// A running import.
struct Import<'a> {
    /// None when rows are only checked.
    engine: Option<Engine>,
    arguments: &'a ImportArguments,
    bar: ProgressBar,
    summary: Summary,
    shown: usize,
}

impl Import<'_> {
    async fn all(&mut self, rows: Rows<BufReader<File>>, terminal: &mut Terminal) -> Result<(), Trouble> {
        let size = usize::from(self.arguments.batch);
        let mut batches = batches::read(rows, size, self.engine.clone());
        while let Some(read) = batches.recv().await {
            let Batch { content, bytes } = read.map_err(|error| failed(&error))?;
            self.batch(content, terminal).await?;
            self.show(bytes);
        }
        Ok(())
    }

    /// All of a batch, or nothing of it.
    async fn batch(&mut self, content: Content, terminal: &mut Terminal) -> Result<(), Trouble> {
        match content {
            Content::Wrong { faults, wrong, good } => {
                for fault in &faults {
                    self.tell(fault, terminal);
                }
                self.summary.wrong += wrong;
                self.summary.left_out += good;
            }
            Content::Good { lines, prepared } => match (&self.engine, prepared) {
                (Some(engine), Some(batch)) => {
                    let outcomes = engine.import_prepared(batch).await;
                    let outcomes = outcomes.map_err(|error| failed(&error))?;
                    self.count(&lines, &outcomes, terminal);
                }
                (None, _) | (_, None) => self.summary.known += lines.len() as u64,
            },
        }
        Ok(())
    }

    fn show(&self, bytes: u64) {
        let rows = self.summary.rows();
        let ms = self.bar.elapsed().as_millis().max(1);
        let rate = u64::try_from(u128::from(rows) * 1000 / ms).unwrap_or(u64::MAX);
        self.bar.set_position(bytes);
        let (rows, rate) = (HumanCount(rows), HumanCount(rate));
        self.bar.set_message(format!("{rows} rows, {rate} a second"));
    }

    fn count(&mut self, lines: &[u64], outcomes: &[RowOutcome], terminal: &mut Terminal) {
        let refused = outcomes
            .iter()
            .filter(|outcome| matches!(outcome, RowOutcome::Refused(_)))
            .count() as u64;
        for (line, outcome) in lines.iter().zip(outcomes) {
            match outcome {
                RowOutcome::Refused(why) => {
                    self.summary.wrong += 1;
                    self.tell(&refusal(*line, why), terminal);
                }
                RowOutcome::Added | RowOutcome::Known | RowOutcome::Changed if refused > 0 => {
                    self.summary.left_out += 1;
                }
                RowOutcome::Added => self.summary.added += 1,
                RowOutcome::Known => self.summary.known += 1,
                RowOutcome::Changed => self.summary.changed += 1,
            }
        }
    }

    fn tell(&mut self, fault: &RowFault, terminal: &mut Terminal) {
        self.shown += 1;
        if self.shown <= SHOWN_MAX {
            let line = format!("{}: {fault}", self.arguments.file.display());
            self.bar.suspend(|| terminal.remark(line));
        }
    }
}

/// Why the engine does not take a row.
fn refusal(line: u64, why: &str) -> RowFault {
    let (column, wrong, remedy) = match why {
        "line-of-another-customer" => (
            "msisdn",
            "this line is on file with another customer".to_owned(),
            "end it there first, or correct the customer reference",
        ),
        "customer-erased" => (
            "customer_reference",
            "this customer was erased".to_owned(),
            "give a new customer a new reference, or take the row out",
        ),
        other => (
            "row",
            format!("it was refused: {other}"),
            "look at docs/ for this name",
        ),
    };
    RowFault {
        line,
        column,
        wrong,
        remedy,
    }
}

fn conclude(
    summary: Summary,
    arguments: &ImportArguments,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let Summary {
        added,
        changed,
        known,
        wrong,
        left_out,
    } = summary;
    if arguments.json {
        terminal.say(json!({
            "checked_only": arguments.check, "added": added, "changed": changed, "known": known,
            "wrong": wrong, "left_out": left_out,
        }));
    } else if arguments.check {
        terminal.say(format!(
            "{} rows are in order, {wrong} are wrong",
            known + left_out
        ));
    } else {
        let line = format!(
            "{added} added, {changed} changed, {known} known already, {wrong} wrong, {left_out} left out"
        );
        let look = if wrong == 0 { Look::Good } else { Look::Strong };
        let line = terminal.look(look, line);
        terminal.say(line);
    }
    if wrong == 0 {
        return Ok(Ending::Done);
    }
    let what = match (arguments.check, left_out) {
        (true, _) => format!("{wrong} rows are wrong"),
        (false, _) => {
            format!("{wrong} rows are wrong; with them {left_out} others of their batches were left out")
        }
    };
    Err(Trouble::new(
        what,
        "mend the rows named above and run the same command again: what is known is recognised",
    ))
}
