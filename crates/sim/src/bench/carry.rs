//! Cases per second from due to closed, with the simulated world: the cut is ordered, four steps on the network are
//! done and reported, the final statement is made, the closing letter is written. Beside it a bare replay of the same
//! writes.

use super::Run;
use super::figures::{Aim, Figure, Report};
use super::replay::Replay;
use super::take::{count, megabytes};
use super::world::World;
use crate::load::Trouble;
use crate::load::installation::Installation;
use crate::load::time::{Stopwatch, pause};
use engine::LoopSettings;
use std::fs;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long all of it may take at most.
const LIMIT: Duration = Duration::from_hours(1);
const LOOK_AGAIN: Duration = Duration::from_millis(100);
/// Cases in a transaction of the replay.
const GROUP: usize = 64;

const OPEN: &str = "select (select count(*) from (select 1 from effect where next_at is not null limit 1) e)
    + (select count(*) from (select 1 from case_snapshot
        where operator = $1 and stage in ('pending', 'ceasing', 'settling') limit 1) c)";

/// What carrying came to.
pub(super) struct Carried {
    /// Cases per second.
    pub(super) rate: f64,
    /// The most memory of this process meanwhile, in bytes.
    pub(super) memory: u64,
}

/// Measures.
pub(super) async fn measure(run: &Run<'_>, report: &mut Report) -> Result<(), Trouble> {
    let cases = run.arguments.cases;
    let installation = Installation::make(&run.plan).await?;
    installation.import(0, cases)?;
    prepare(&installation, cases).await?;
    let copy = installation.copy_of_database("replay").await?;
    let carried = carry(&installation, cases).await?;
    let replay = Replay::read(&installation.database, &copy).await?;
    let bare = replay.rate(&copy, GROUP).await?;
    copy.remove().await?;
    installation.remove().await?;
    let what = format!("{cases} due cases to closed; bare: groups of {GROUP}");
    report.add(
        Figure::plain("carry", what, carried.rate, "a second")
            .beside(bare)
            .aiming(Aim::RatioAtLeast(0.5)),
    );
    report.add(Figure::plain(
        "carry",
        "writes of a case",
        count(replay.writes()),
        "rows",
    ));
    report.add(Figure::plain(
        "carry",
        "memory at its most",
        megabytes(carried.memory),
        "MB",
    ));
    Ok(())
}

/// Makes cases that are due as soon as the time is moved.
pub(super) async fn prepare(installation: &Installation, cases: u64) -> Result<(), Trouble> {
    let world = World::open(installation).await?;
    world.make_pending(installation, cases).await?;
    world.close().await;
    Ok(())
}

/// Carries every case that is due to its close.
pub(super) async fn carry(installation: &Installation, cases: u64) -> Result<Carried, Trouble> {
    let world = World::open(installation).await?;
    world.let_them_be_due();
    let db = installation.database.open().await?;
    forget_peak()?;
    let cancel = CancellationToken::new();
    let watch = Stopwatch::start();
    let loops = world
        .engine
        .spawn_loops(&world.ports, &LoopSettings::default(), &cancel);
    while open(&db).await? {
        if watch.elapsed() > LIMIT {
            return Err(Trouble::said("the cases were not carried in time"));
        }
        pause(LOOK_AGAIN).await;
    }
    let took = watch.elapsed();
    let memory = peak()?;
    cancel.cancel();
    loops.stopped().await;
    db.close().await;
    world.close().await;
    Ok(Carried {
        rate: count(usize::try_from(cases).unwrap_or(0)) / took.as_secs_f64(),
        memory,
    })
}

async fn open(db: &sqlx::AnyPool) -> Result<bool, Trouble> {
    let row = sqlx::query(OPEN)
        .bind(crate::load::subscribers::OPERATOR)
        .fetch_one(db)
        .await?;
    Ok(sqlx::Row::try_get::<i64, _>(&row, 0)? > 0)
}

/// Begins to look anew for the most memory that this process holds.
fn forget_peak() -> Result<(), Trouble> {
    fs::write("/proc/self/clear_refs", "5").map_err(Trouble::with("this process's memory"))
}

fn peak() -> Result<u64, Trouble> {
    crate::load::serving::memory_of("self", "VmHWM")
}
