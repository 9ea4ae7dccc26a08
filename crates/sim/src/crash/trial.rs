//! One trial: a load, what happens to the program meanwhile, and what is left afterwards.

use super::check;
use super::customer::{Customer, Tally, World};
use super::disk::Disk;
use super::report::Report;
use crate::load::Trouble;
use crate::load::chance::Chance;
use crate::load::database::{Choice, Kind};
use crate::load::installation::{Installation, Plan};
use crate::load::mail::MailSink;
use crate::load::postgres::Server;
use crate::load::serving::Serving;
use crate::load::time::pause;
use clap::ValueEnum;
use futures::future::join_all;
use serde::Serialize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Lines that can be asked for, for each disturbance, and the most.
const LINES_EACH: u64 = 100;
const LINES_MAX: u64 = 40_000;
/// What the program may take to stop: its own limit and a little air.
const STOP_MAX: Duration = Duration::from_secs(21);
/// How long a fault of the surroundings lasts.
const FAULT: Duration = Duration::from_millis(1500);

/// What happens to the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trial {
    /// Killed with SIGKILL, also while it starts
    Kill,
    /// Asked to stop with SIGTERM
    Term,
    /// The disk is full for a while
    DiskFull,
    /// The file system becomes read-only under it
    ReadOnly,
    /// The database's server is stopped or killed, and comes back
    DatabaseStopped,
}

impl Trial {
    /// In words.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Kill => "killed",
            Self::Term => "asked to stop",
            Self::DiskFull => "disk full",
            Self::ReadOnly => "disk read-only",
            Self::DatabaseStopped => "database stopped",
        }
    }

    const fn needs_a_disk(self) -> bool {
        matches!(self, Self::DiskFull | Self::ReadOnly)
    }
}

/// A trial that is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The program.
    pub program: PathBuf,
    /// The database.
    pub database: Choice,
    /// Where its folder is made.
    pub place: PathBuf,
    /// What happens.
    pub trial: Trial,
    /// How often.
    pub times: u32,
    /// Customers at the same time.
    pub customers: u32,
    /// Decides what chance decides.
    pub seed: u64,
    /// Whether the folder stays.
    pub keep: bool,
}

/// What came of a trial.
#[derive(Debug)]
pub enum Outcome {
    /// It ran.
    Ran(Report),
    /// It could not run here.
    SteppedAside(&'static str),
}

/// A trial that is under way.
struct Running<'a> {
    wanted: &'a Wanted,
    installation: &'a Installation,
    world: Arc<World>,
    disk: Option<&'a Disk>,
    server: Option<&'a Server>,
    chance: Chance,
    report: Report,
}

/// What a trial needs of the machine.
struct Surroundings {
    disk: Option<Disk>,
    kind: Kind,
    server: Option<Server>,
}

impl Surroundings {
    /// Makes them, or says why it cannot be.
    fn make(wanted: &Wanted) -> Result<Result<Self, &'static str>, Trouble> {
        let (kind, server) = wanted.database.open(&wanted.place)?;
        if wanted.trial.needs_a_disk() && kind != Kind::Sqlite {
            return Ok(Err("the server's disk is not the program's"));
        }
        if wanted.trial == Trial::DatabaseStopped && server.is_none() {
            return Ok(Err("it needs a server of its own: --database postgres"));
        }
        let mut disk = None;
        if wanted.trial.needs_a_disk() {
            let words = wanted.trial.words().replace(' ', "-");
            let name = format!("cease-sim-{words}-{}", std::process::id());
            disk = Disk::mounted(&wanted.place, &name)?;
            if disk.is_none() {
                return Ok(Err("this user may not mount a small disk"));
            }
        }
        Ok(Ok(Self { disk, kind, server }))
    }
}

/// Runs one trial.
pub async fn run_trial(wanted: &Wanted) -> Result<Outcome, Trouble> {
    let surroundings = match Surroundings::make(wanted)? {
        Ok(surroundings) => surroundings,
        Err(why) => return Ok(Outcome::SteppedAside(why)),
    };
    let Surroundings { disk, kind, server } = surroundings;
    let post = MailSink::start()
        .await
        .map_err(Trouble::with("the mail server"))?;
    let plan = Plan {
        program: wanted.program.clone(),
        kind,
        place: disk
            .as_ref()
            .map_or_else(|| wanted.place.clone(), |disk| disk.path.clone()),
        mail_port: post.port,
        keep: wanted.keep,
    };
    let installation = Installation::make(&plan).await?;
    let lines = (LINES_EACH * (u64::from(wanted.times) + 2)).min(LINES_MAX);
    installation.import(0, lines)?;
    disk.as_ref().map_or(Ok(()), Disk::settle)?;
    let running = Running {
        wanted,
        installation: &installation,
        world: Arc::new(World::new(post, lines)),
        disk: disk.as_ref(),
        server: server.as_ref(),
        chance: Chance::new(wanted.seed),
        report: Report {
            trial: Some(wanted.trial),
            database: installation.database.kind(),
            seed: wanted.seed,
            ..Report::default()
        },
    };
    let ran = running.run().await;
    if ran.is_err() {
        let _ = std::io::Write::write_all(&mut std::io::stderr(), installation.log_tail().as_bytes());
    }
    installation.remove().await?;
    ran.map(Outcome::Ran)
}

impl Running<'_> {
    async fn run(mut self) -> Result<Report, Trouble> {
        let serving = self.serve()?;
        let customers: Vec<_> = (0..self.wanted.customers)
            .map(|number| {
                let customer = Customer::new(number, serving.at, &self.chance);
                let world = Arc::clone(&self.world);
                tokio::spawn(async move { customer.live(&world).await })
            })
            .collect();
        let serving = self.disturb(serving).await?;
        self.world.over.cancel();
        let customers = join_all(customers).await.into_iter().flatten().collect();
        // Once more without a chance to tidy up.
        serving.kill()?;
        self.let_time_pass().await?;
        self.afterwards(customers).await
    }

    fn serve(&mut self) -> Result<Serving, Trouble> {
        let serving = tokio::task::block_in_place(|| self.installation.serve())?;
        let ms = u64::try_from(serving.started_in.as_millis()).unwrap_or(u64::MAX);
        self.report.start_ms_max = self.report.start_ms_max.max(ms);
        self.world.is_at(Some(serving.at));
        Ok(serving)
    }

    /// Lets what waits become due. Nobody looks at the database from outside for longer than that: a process that
    /// starts must find it as the dead one left it.
    async fn let_time_pass(&self) -> Result<(), Trouble> {
        let db = self.installation.database.open().await?;
        check::let_time_pass(&db).await?;
        db.close().await;
        Ok(())
    }

    async fn disturb(&mut self, mut serving: Serving) -> Result<Serving, Trouble> {
        for _ in 0..self.wanted.times {
            let length = self.chance.between(20, 700);
            pause(Duration::from_millis(length)).await;
            serving = match self.wanted.trial {
                Trial::Kill => self.killed(serving).await?,
                Trial::Term => self.asked_to_stop(serving).await?,
                Trial::DiskFull => self.disk_full(serving).await?,
                Trial::ReadOnly => self.read_only(serving).await?,
                Trial::DatabaseStopped => self.database_stopped(serving).await?,
            };
            self.report.disturbances += 1;
        }
        Ok(serving)
    }

    async fn killed(&mut self, serving: Serving) -> Result<Serving, Trouble> {
        serving.kill()?;
        self.world.is_at(None);
        // Sometimes the next one does not live to say that it listens.
        if self.chance.between(0, 5) == 0 {
            let length = Duration::from_millis(self.chance.between(0, 150));
            self.installation.serve_shortly(length).await?;
        }
        if self.chance.between(0, 2) == 0 {
            self.let_time_pass().await?;
        }
        self.serve()
    }

    async fn asked_to_stop(&mut self, serving: Serving) -> Result<Serving, Trouble> {
        let stopped = serving.stop(STOP_MAX).await?;
        self.world.is_at(None);
        let ms = u64::try_from(stopped.took.as_millis()).unwrap_or(u64::MAX);
        self.report.stop_ms_max = self.report.stop_ms_max.max(ms);
        match stopped.status {
            Some(status) if status.success() => {}
            Some(status) => self.world.fault(format!("asked to stop it ended with {status}")),
            None => self
                .world
                .fault(format!("asked to stop it still ran after {ms} ms")),
        }
        let db = self.installation.database.open().await?;
        let leased = check::leased(&db).await?;
        db.close().await;
        if leased > 0 {
            self.world
                .fault(format!("{leased} effects were not given back at the stop"));
        }
        self.serve()
    }

    async fn disk_full(&mut self, serving: Serving) -> Result<Serving, Trouble> {
        let Some(disk) = self.disk else { return Ok(serving) };
        disk.fill()?;
        pause(FAULT).await;
        // Every second time it is killed as well, and must start again once there is room.
        if self.chance.between(0, 2) == 0 {
            serving.kill()?;
            self.world.is_at(None);
            disk.make_room()?;
            return self.serve();
        }
        disk.make_room()?;
        Ok(serving)
    }

    async fn read_only(&mut self, serving: Serving) -> Result<Serving, Trouble> {
        let Some(disk) = self.disk else { return Ok(serving) };
        if !disk.fail() {
            return Err(Trouble::said("the small disk does not fail"));
        }
        pause(FAULT).await;
        serving.kill()?;
        self.world.is_at(None);
        disk.repair()?;
        self.serve()
    }

    /// The program stays; it answers "busy" meanwhile, and goes on by itself.
    async fn database_stopped(&mut self, serving: Serving) -> Result<Serving, Trouble> {
        let Some(server) = self.server else {
            return Ok(serving);
        };
        if self.chance.between(0, 2) == 0 {
            server.kill()?;
        } else {
            server.stop()?;
        }
        pause(FAULT).await;
        server.start_again()?;
        Ok(serving)
    }

    async fn afterwards(mut self, customers: Vec<Customer>) -> Result<Report, Trouble> {
        let serving = self.serve()?;
        let finished = customers
            .into_iter()
            .map(|customer| customer.finish(serving.at, &self.world));
        let finished = join_all(finished).await;
        let db = self.installation.database.open().await?;
        if !check::quiet(&db).await? {
            self.world.fault("what is owed was not done in time".to_owned());
        }
        let looked = finished.into_iter().map(|customer| customer.look(&self.world));
        let tally = join_all(looked)
            .await
            .into_iter()
            .fold(Tally::default(), |sum, one| Tally {
                wishes: sum.wishes + one.wishes,
                posts: sum.posts + one.posts,
                receipts: sum.receipts + one.receipts,
                confirmed: sum.confirmed + one.confirmed,
            });
        let serving = self.asked_to_stop(serving).await?;
        serving.kill()?;
        check::compare(&db, &self.world.post, tally, &mut self.report).await?;
        db.close().await;
        let (agrees, said) = tokio::task::block_in_place(|| self.installation.verify())?;
        if !agrees {
            self.report
                .faults
                .push(format!("cases do not agree with their history: {said}"));
        }
        self.report.faults.extend(self.world.take_faults());
        Ok(self.report)
    }
}
