//! A file of lines that all end now: `cease bulk end` beside a `cease serve` on the same database, until every case is
//! closed. Meanwhile people send forms; what they wait stands beside what they waited before.

use super::Run;
use super::figures::{Aim, Figure, Report};
use super::latency::Latencies;
use super::online::People;
use super::take::{count, megabytes};
use crate::load::Trouble;
use crate::load::installation::Installation;
use crate::load::serving::Serving;
use crate::load::subscribers::{OPERATOR, write_endings};
use crate::load::time::{Stopwatch, pause};
use sqlx::{AnyPool, Row as _};
use std::time::Duration;
use tokio::try_join;
use tokio_util::sync::CancellationToken;

/// A brand that is closed; what the aim is for.
const MANY: u64 = 1_000_000;
/// Within how many minutes that many lines are to be closed.
const MINUTES_MAX: f64 = 10.0;
/// What the 99th of a hundred people may wait for a receipt, in milliseconds; docs/performance.md says why.
const WAIT_MAX_MS: f64 = 250.0;
const LOOK_AGAIN: Duration = Duration::from_millis(250);
/// How long no case is closed before the run is given up.
const STANDSTILL_MAX: Duration = Duration::from_mins(5);
const STOP_MAX: Duration = Duration::from_secs(25);

/// Whether a case is on its way; those of people online are not proven and stay where they are.
const ON_ITS_WAY: &str = "select count(*) from (select 1 from case_snapshot
    where operator = $1 and stage in ('pending', 'ceasing', 'settling') limit 1) c";
const CLOSED: &str = "select count(*) from case_snapshot where operator = $1 and stage = 'closed'";
const OWED: &str = "select count(*) from effect where next_at is not null";

/// What a file of lines came to.
struct Ended {
    /// From the start of the command to its end.
    taken_in: Duration,
    /// From the start of the command to the last case that is closed.
    closed_in: Duration,
    /// Effects that were then still owed, those of people online among them.
    owed: i64,
    /// What people waited: before, while rows were taken, and from then on until all cases were closed.
    waits: [Latencies; 3],
    /// How often they were told that the program is busy.
    busy: usize,
    /// The most memory of the serving process and of the command, in bytes.
    memory: [u64; 2],
}

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let lines = run.arguments.bulk_lines;
    let installation = Installation::make(&run.plan).await?;
    // People online ask for lines that are not in the file.
    installation.import(0, lines + run.arguments.subscribers)?;
    let serving = installation.serve()?;
    let ended = end(run, &installation, &serving).await?;
    serving.stop(STOP_MAX).await?;
    installation.remove().await?;
    tell(report, lines, &ended);
    tell_waits(report, run.arguments.bulk_rate, ended);
    Ok(())
}

async fn end(run: &Run<'_>, installation: &Installation, serving: &Serving) -> Result<Ended, Trouble> {
    let lines = run.arguments.bulk_lines;
    let others = lines..lines + run.arguments.subscribers;
    let mut people = People::open(serving.at, others, run.arguments.bulk_rate).await?;
    let file = installation.folder.join("lines.csv");
    write_endings(&file, lines)?;
    let db = installation.database.open().await?;

    let before = async {
        pause(run.arguments.length()).await;
        Ok(())
    };
    let ((), before) = beside(&mut people, before).await?;

    let watch = Stopwatch::start();
    let words = ["bulk", "end", "--by", "bench", "--json"].map(AsRef::as_ref);
    let command = installation.begin(&[&words[..], &[file.as_os_str()]].concat())?;
    let taken = async { Ok((command.ended().await?, watch.elapsed())) };
    let ((command, taken_in), taking) = beside(&mut people, taken).await?;
    if !command.said.success {
        let said = command.said.text;
        return Err(Trouble::said(format!("the file was not taken: {said}")));
    }

    let closed = async {
        all_closed(&db, lines).await?;
        Ok(watch.elapsed())
    };
    let (closed_in, closing) = beside(&mut people, closed).await?;
    let ended = Ended {
        taken_in,
        closed_in,
        owed: number(&db, OWED).await?,
        waits: [before, taking, closing],
        busy: people.busy(),
        memory: [serving.memory("VmHWM")?, command.memory],
    };
    db.close().await;
    Ok(ended)
}

/// Lets people send forms until something is done.
async fn beside<T>(
    people: &mut People,
    what: impl Future<Output = Result<T, Trouble>>,
) -> Result<(T, Latencies), Trouble> {
    let over = CancellationToken::new();
    let what = async {
        let done = what.await?;
        over.cancel();
        Ok(done)
    };
    try_join!(what, people.post_until(&over))
}

/// Waits until no case is on its way, and holds how many are closed against the lines of the file.
async fn all_closed(db: &AnyPool, lines: u64) -> Result<(), Trouble> {
    let mut watch = Stopwatch::start();
    let mut closed = 0;
    while number_at(db, ON_ITS_WAY).await? > 0 {
        if watch.elapsed() > STANDSTILL_MAX {
            let now = number_at(db, CLOSED).await?;
            if now == closed {
                return Err(Trouble::said(format!(
                    "the cases stand still: {closed} are closed"
                )));
            }
            (watch, closed) = (Stopwatch::start(), now);
        }
        pause(LOOK_AGAIN).await;
    }
    let closed = number_at(db, CLOSED).await?;
    if u64::try_from(closed) == Ok(lines) {
        Ok(())
    } else {
        Err(Trouble::said(format!("{closed} cases of {lines} are closed")))
    }
}

async fn number(db: &AnyPool, statement: &'static str) -> Result<i64, Trouble> {
    Ok(sqlx::query(statement).fetch_one(db).await?.try_get(0)?)
}

async fn number_at(db: &AnyPool, statement: &'static str) -> Result<i64, Trouble> {
    let row = sqlx::query(statement).bind(OPERATOR).fetch_one(db).await?;
    Ok(row.try_get(0)?)
}

fn tell(report: &mut Report, lines: u64, ended: &Ended) {
    let each_second = |took: Duration| float(lines) / took.as_secs_f64();
    let (taken, closed) = (ended.taken_in, ended.closed_in);
    let mut add = |what: String, value: f64, unit| report.add(Figure::plain("bulk", what, value, unit));
    add(format!("rows taken, of {lines}"), each_second(taken), "a second");
    add(
        "cases closed since the start of the run".to_owned(),
        each_second(closed),
        "a second",
    );
    add(
        "from the start to the last row taken".to_owned(),
        taken.as_secs_f64(),
        "s",
    );
    add(
        "from the start to the last case closed".to_owned(),
        closed.as_secs_f64(),
        "s",
    );
    report.add(of_many(lines, closed));
    let [serving, command] = ended.memory;
    let mut add = |what, value, unit| report.add(Figure::plain("bulk", what, value, unit));
    let owed = count(usize::try_from(ended.owed).unwrap_or(0));
    add("effects owed when the last case was closed", owed, "effects");
    add("memory at its most, serving", megabytes(serving), "MB");
    add("memory at its most, of the run", megabytes(command), "MB");
}

/// The time of very many lines: measured, or what so many fewer make of it.
fn of_many(lines: u64, closed_in: Duration) -> Figure {
    let minutes = closed_in.as_secs_f64() / 60.0 * float(MANY) / float(lines);
    let what = if lines == MANY {
        format!("{MANY} lines to closed")
    } else {
        format!("{MANY} lines to closed, reckoned from {lines}")
    };
    Figure::plain("bulk", what, minutes, "min").aiming(Aim::AtMost(MINUTES_MAX))
}

fn tell_waits(report: &mut Report, rate: u64, ended: Ended) {
    let [mut before, taking, closing] = ended.waits;
    let calm = [500, 990].map(|part| before.within_ms(part));
    report.add(Figure::plain(
        "bulk",
        format!("form, {rate} a second, half of them: before"),
        calm[0],
        "ms",
    ));
    report.add(Figure::plain("bulk", "form, 99 of 100: before", calm[1], "ms"));
    for (when, mut waits) in [
        ("while rows are taken", taking),
        ("until all are closed", closing),
    ] {
        let figures = [("half of them", 500), ("99 of 100", 990)].map(|(what, part)| {
            Figure::plain(
                "bulk",
                format!("form, {what}: {when}"),
                waits.within_ms(part),
                "ms",
            )
        });
        let [half, most] = figures;
        report.add(half.beside(calm[0]));
        report.add(most.beside(calm[1]).aiming(Aim::AtMost(WAIT_MAX_MS)));
    }
    let busy = count(ended.busy);
    report.add(Figure::plain(
        "bulk",
        "told that the program is busy",
        busy,
        "times",
    ));
}

#[expect(clippy::cast_precision_loss, reason = "lines of one run are far below 2^52")]
fn float(lines: u64) -> f64 {
    lines as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_million_is_reckoned_from_fewer_and_said_so() {
        for (lines, seconds, minutes, what, met) in [
            (1_000_000, 600, 10.0, "1000000 lines to closed", true),
            (
                100_000,
                61,
                10.0 + 1.0 / 6.0,
                "1000000 lines to closed, reckoned from 100000",
                false,
            ),
        ] {
            let figure = of_many(lines, Duration::from_secs(seconds));
            assert!((figure.value - minutes).abs() < 1e-9, "{}", figure.value);
            assert_eq!((figure.what.as_str(), figure.met), (what, Some(met)));
        }
    }
}
