//! `cease bulk end`.

mod reading;
mod summary;

use super::Ending;
use super::arguments::{BulkCommand, BulkEndArguments};
use super::opening::{Missing, block_on, configuration, engine_with, failed};
use super::terminal::{Terminal, Trouble, listed};
use crate::bulk::{Fingerprint, Lines, Results, ResultsFault, Told, named_batch};
use crate::config::Config;
use crate::table::RowFault;
use engine::{BulkAnswer, Engine, GroupSettings, NodeClock, Pace, Share, Vouched};
use futures::{Stream, StreamExt as _, stream};
use indicatif::{ProgressBar, ProgressStyle};
use reading::{Entry, Portions};
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use summary::{Summary, explained};
use termination::identifier::OperatorId;

/// Mistakes that a real run shows; the result file has all. A preview shows all.
const SHOWN_MAX: usize = 50;

/// Rows of a portion where the database's writer is ours alone, and portions under way at the same time: while one is
/// written, and while the writer rests from us, the next is looked up and sealed.
const PORTION: usize = 256;
const PORTIONS_AT_ONCE: usize = 2;

/// The share of a file's one writer that is taken when nothing else is said.
const SHARE_OF_A_FILE: u8 = 50;

/// Runs one of the commands.
pub(super) fn run(
    command: BulkCommand,
    environment: Vec<(String, String)>,
    terminal: &mut Terminal,
) -> Result<Ending, Trouble> {
    let BulkCommand::End(arguments) = command;
    let config = configuration(&arguments.settings.sources(environment))?;
    let fingerprint = opened(&arguments.file)
        .and_then(|file| Fingerprint::of(file).map_err(|error| unreadable(&arguments.file, &error)))?;
    let named = arguments.batch.as_deref().map(named_batch);
    let batch = named.unwrap_or_else(|| fingerprint.batch());
    let known: Vec<OperatorId> = config.books.iter().map(|book| book.operator.id.clone()).collect();
    let path = arguments.file.display();
    let lines = Lines::open(BufReader::new(opened(&arguments.file)?), &known).map_err(|faults| {
        let listed = listed(&format!("{path}: "), &faults);
        Trouble::new(
            format!("the header of the file is wrong:{listed}"),
            "mend the first line of the file; `cease bulk end --help` lists the columns",
        )
    })?;
    if !arguments.json {
        terminal.say(format!("Batch {batch}, {} rows", fingerprint.rows));
    }
    let vouched = Vouched {
        batch,
        by: arguments.by,
    };
    let mut bulk = Bulk {
        arguments: &arguments,
        vouched,
        bar: progress(fingerprint.rows, terminal),
        summary: Summary::default(),
        shown: 0,
        results: None,
    };
    let run = fingerprint.run(batch);
    block_on(bulk.all(&config, lines, run, terminal))?;
    bulk.summary.conclude(&arguments, batch, terminal)
}

fn opened(path: &Path) -> Result<File, Trouble> {
    File::open(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &io::Error) -> Trouble {
    let what = format!("{} cannot be read: {error}", path.display());
    Trouble::new(what, "name a CSV file as `cease bulk end --help` describes it")
}

/// With rate and remaining time, on a terminal only.
fn progress(rows: u64, terminal: &Terminal) -> ProgressBar {
    if !terminal.is_live() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(rows);
    let style = "{bar:30} {percent:>3}%  {human_pos} of {human_len} rows  {msg}  {per_sec}  {eta} left";
    // A template that does not read leaves the library's own look.
    bar.set_style(ProgressStyle::with_template(style).unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

/// Where the results go: beside the input unless something else is said.
pub(super) fn results_path(arguments: &BulkEndArguments) -> PathBuf {
    let beside = || arguments.file.with_extension("result.csv");
    arguments.results.clone().unwrap_or_else(beside)
}

/// A running command.
struct Bulk<'a> {
    arguments: &'a BulkEndArguments,
    vouched: Vouched,
    bar: ProgressBar,
    summary: Summary,
    shown: usize,
    /// None in a preview.
    results: Option<Results>,
}

/// What came of a portion: each row with its mistakes as they are shown.
type Portion = Result<Vec<(Told, Vec<RowFault>)>, Trouble>;

impl Bulk<'_> {
    async fn all(
        &mut self,
        config: &Config,
        lines: Lines<BufReader<File>>,
        run: String,
        terminal: &mut Terminal,
    ) -> Result<(), Trouble> {
        let share = self.share(config);
        let groups = groups(config, share);
        let engine = engine_with(config, Missing::Refuse, NodeClock::default(), groups).await?;
        if !self.arguments.dry_run {
            // Beside a serving program the log must stay short: who commits next would bring all of it into the file.
            if share.is_whole() {
                let expecting = engine.store().expect_much().await;
                expecting.map_err(|error| failed(&error))?;
            }
            self.results = Some(self.results(run)?);
        }
        let size = if share.is_whole() {
            PORTION
        } else {
            groups.members_max.min(PORTION)
        };
        let portions = Portions::new(lines, size, self.summary.rows);
        let way = if self.arguments.dry_run {
            Way::Preview
        } else {
            Way::End
        };
        let pace = Pace::of(share);
        let answers = answers(&engine, self.vouched, way, &pace, portions);
        let mut answered = std::pin::pin!(answers.buffered(PORTIONS_AT_ONCE));
        while let Some(portion) = answered.next().await {
            self.take(portion?, terminal)?;
        }
        if let Some(results) = &self.results {
            results
                .finish()
                .map_err(|error| self.not_written(&error.into()))?;
        }
        self.bar.finish_and_clear();
        engine.store().close().await;
        Ok(())
    }

    /// How much of the writer is taken. On a server others have connections of their own; a preview takes nothing.
    fn share(&self, config: &Config) -> Share {
        if self.arguments.dry_run {
            return Share::WHOLE;
        }
        let of_a_file = config.settings.database.file().map(|_| SHARE_OF_A_FILE);
        let percent = self.arguments.share.or(of_a_file);
        percent.and_then(Share::percent).unwrap_or(Share::WHOLE)
    }

    /// Opens the result file and counts what it holds already.
    fn results(&mut self, run: String) -> Result<Results, Trouble> {
        let summary = &mut self.summary;
        let opened = Results::open(&results_path(self.arguments), run, |outcome, credit_cents| {
            summary.count(outcome, credit_cents);
        });
        self.bar.set_position(self.summary.rows);
        self.bar.reset_eta();
        opened.map_err(|fault| self.not_written(&fault))
    }

    fn take(&mut self, portion: Vec<(Told, Vec<RowFault>)>, terminal: &mut Terminal) -> Result<(), Trouble> {
        let (told, faults): (Vec<_>, Vec<_>) = portion.into_iter().unzip();
        if let Some(results) = &mut self.results {
            let written = results.write(&told);
            written.map_err(|error| self.not_written(&error.into()))?;
        }
        for told in &told {
            self.summary.count(&told.outcome, told.credit_cents);
        }
        for fault in faults.iter().flatten() {
            self.show(fault, terminal);
        }
        self.bar.set_position(self.summary.rows);
        self.bar
            .set_message(format!("{} refused", self.summary.refused()));
        Ok(())
    }

    fn show(&mut self, fault: &RowFault, terminal: &mut Terminal) {
        self.shown += 1;
        if self.arguments.dry_run || self.shown <= SHOWN_MAX {
            let line = format!("{}: {fault}", self.arguments.file.display());
            self.bar.suspend(|| terminal.remark(line));
        }
    }

    fn not_written(&self, fault: &ResultsFault) -> Trouble {
        let path = results_path(self.arguments);
        let next = match fault {
            ResultsFault::Disk(_) => {
                "make room and check the folder, then run the same command again: it goes on"
            }
            ResultsFault::Other => "name another file with --results, or move this one away",
        };
        Trouble::new(
            format!("the result file {} cannot be used: {fault}", path.display()),
            next,
        )
    }
}

/// One group at a time: on a server, too, people keep the other connections for themselves. Where nobody else is to
/// be waited for a whole portion is one group, unless the settings say that cases must not share one.
fn groups(config: &Config, share: Share) -> GroupSettings {
    let set: GroupSettings = config.settings.groups.into();
    let members_max = match set.members_max {
        alone @ ..=1 => alone.max(1),
        some if share.is_whole() => some.max(PORTION),
        some => some,
    };
    GroupSettings {
        at_once: 1,
        members_max,
        ..set
    }
}

/// How portions are asked.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Nothing is written.
    Preview,
    /// For real.
    End,
}

/// The answers to all portions, in order, each asked when it is waited for.
fn answers(
    engine: &Engine,
    vouched: Vouched,
    way: Way,
    pace: &Pace,
    portions: Portions<BufReader<File>>,
) -> impl Stream<Item: Future<Output = Portion>> {
    stream::iter(portions).map(move |portion: Vec<Entry>| async move {
        let rows: Vec<_> = portion.iter().filter_map(Entry::row).cloned().collect();
        let answers = match way {
            Way::Preview => engine.preview_bulk(vouched, &rows).await,
            Way::End => engine.end_bulk(vouched, &rows, pace).await,
        };
        Ok(paired(portion, answers.map_err(|error| failed(&error))?))
    })
}

/// Each row with its answer, and with its mistakes as they are shown.
fn paired(portion: Vec<Entry>, answers: Vec<BulkAnswer>) -> Vec<(Told, Vec<RowFault>)> {
    let mut answers = answers.into_iter();
    let told = portion.into_iter().filter_map(|entry| match entry.what {
        Ok(_) => {
            let answer = answers.next()?;
            let faults = explained(entry.line, &answer).into_iter().collect();
            Some((Told::answer(entry.line, entry.own, &answer), faults))
        }
        Err((code, faults)) => Some((Told::refused(entry.line, entry.own, code), faults)),
    });
    told.collect()
}
