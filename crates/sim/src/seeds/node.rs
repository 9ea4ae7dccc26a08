//! A node: one engine, its clock, its randomness. It can die and begin anew over the same database.

use super::bugs::Bug;
use super::database::Database;
use super::fault::SeedsFault;
use super::people::rule_books;
use super::random::Random;
use engine::{
    Engine, EngineParts, Entropy, GroupSettings, ManualClock, MasterKey, OutboxSettings, Ports, RuleBooks,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex, PoisonError};

/// One process of the installation.
pub(super) struct Node {
    pub(super) engine: Engine,
    pub(super) clock: ManualClock,
    /// How far its clock is ahead of the true time.
    pub(super) skew: SignedDuration,
    pub(super) ports: Ports,
    pub(super) dice: Arc<Dice>,
    bug: Option<Bug>,
}

/// Randomness that begins anew with every step, so that what one step draws does not depend on how often another
/// had to draw.
pub(super) struct Dice {
    node: u64,
    random: Mutex<Random>,
}

impl Dice {
    fn new(node: u64) -> Arc<Self> {
        Arc::new(Self {
            node,
            random: Mutex::new(Random::new(node)),
        })
    }

    pub(super) fn begin(&self, seed: u64, step: u64) {
        self.begin_as(self.node, seed, step);
    }

    /// Begins as every other node does that begins so in this step.
    pub(super) fn begin_alike(&self, seed: u64, step: u64) {
        self.begin_as(u64::MAX, seed, step);
    }

    fn begin_as(&self, node: u64, seed: u64, step: u64) {
        let mut random = Random::new(seed ^ node.rotate_left(32) ^ step.rotate_left(16));
        random.next();
        *self.random.lock().unwrap_or_else(PoisonError::into_inner) = random;
    }
}

impl Entropy for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            let drawn = random.next().to_be_bytes();
            for (byte, drawn) in chunk.iter_mut().zip(drawn) {
                *byte = drawn;
            }
        }
    }
}

impl Node {
    pub(super) async fn start(
        database: &Database,
        (number, bug): (u64, Option<Bug>),
        (now, ports): (Timestamp, Ports),
    ) -> Result<Self, SeedsFault> {
        let clock = ManualClock::at(now);
        let dice = Dice::new(number);
        let engine = engine(database, &clock, &dice, bug).await?;
        Ok(Self {
            engine,
            clock,
            skew: SignedDuration::ZERO,
            ports,
            dice,
            bug,
        })
    }

    /// What was in memory is gone.
    pub(super) async fn restart(&mut self, database: &Database) -> Result<(), SeedsFault> {
        let old = self.engine.store().clone();
        self.engine = engine(database, &self.clock, &self.dice, self.bug).await?;
        old.close().await;
        Ok(())
    }

    pub(super) fn set_time(&self, now: Timestamp) {
        self.clock.set(now.saturating_add(self.skew).unwrap_or(now));
    }
}

async fn engine(
    database: &Database,
    clock: &ManualClock,
    dice: &Arc<Dice>,
    bug: Option<Bug>,
) -> Result<Engine, SeedsFault> {
    let master = MasterKey::from_hex(&"5a".repeat(32)).map_err(|fault| SeedsFault::own(fault.to_string()))?;
    let books = rule_books()?;
    let books = bug.map_or_else(|| books.clone(), |bug| bug.rules(books.clone()));
    Ok(Engine::new(EngineParts {
        store: database.open().await?,
        master,
        clock: Arc::new(clock.clone()),
        entropy: dice.clone(),
        rules: RuleBooks::new(books),
        group: GroupSettings::default(),
        outbox: OutboxSettings::default(),
    }))
}
