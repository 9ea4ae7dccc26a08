//! A network in memory, with the habits of real ones: deleting a line does not cut its connection, a line that is not
//! barred comes back at once after a detach, and answers get lost.

use super::settings::{NetworkSettingsFault, Plan, SimulatedNetworkSettings, Step, UnknownLines};
use crate::delay::Delay;
use engine::{EffectId, Fault, LineIdentity, LineState, Network};
use futures::future::BoxFuture;
use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Calls that are remembered; the oldest are forgotten first.
const CALLS_MAX: usize = 10_000;

/// What the network knows of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimulatedLine {
    /// The register knows it.
    pub provisioned: bool,
    /// Traffic and charging are stopped, and it cannot attach again.
    pub barred: bool,
    /// It is on the network.
    pub attached: bool,
}

impl SimulatedLine {
    const LIVE: Self = Self {
        provisioned: true,
        barred: false,
        attached: true,
    };

    /// Dead is what is off the network and cannot come back.
    const fn is_dead(self) -> bool {
        !self.attached && (self.barred || !self.provisioned)
    }
}

/// A call the network saw.
#[derive(Clone, PartialEq, Eq)]
pub struct Call {
    /// Under which key.
    pub key: EffectId,
    /// For which line, as `+32470123456`.
    pub line: String,
    /// What was asked.
    pub step: Step,
    /// Whether it had already been done under this key, so that nothing was done now.
    pub repeated: bool,
    /// What the caller was told; the state for a read-back.
    pub answer: Result<Option<LineState>, Fault>,
}

/// The line is personal data, so it is not shown.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("key", &self.key)
            .field("step", &self.step)
            .field("repeated", &self.repeated)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}

/// The simulated network. Everything lies in memory: lines, keys seen, calls.
pub struct SimulatedNetwork {
    settings: SimulatedNetworkSettings,
    delay: Arc<dyn Delay>,
    world: Mutex<World>,
}

#[derive(Default)]
struct World {
    lines: HashMap<String, Record>,
    /// Keys under which something was done.
    done: HashSet<EffectId>,
    /// How often each key was tried.
    tries: HashMap<EffectId, u32>,
    /// How often each script struck, by line and step.
    struck: HashMap<(usize, String, Step), u32>,
    calls: VecDeque<Call>,
}

#[derive(Clone, Copy)]
struct Record {
    line: SimulatedLine,
    /// Detach attempts under different keys.
    detaches: u32,
}

/// What will become of a call.
#[derive(Clone, Copy)]
enum Fate {
    Works,
    Fails(Fault),
    Silence,
    AnswerLost,
}

impl SimulatedNetwork {
    /// Starts a network with no lines but those that are asked about.
    pub fn new(
        settings: SimulatedNetworkSettings,
        delay: Arc<dyn Delay>,
    ) -> Result<Self, NetworkSettingsFault> {
        settings.check()?;
        Ok(Self {
            settings,
            delay,
            world: Mutex::new(World::default()),
        })
    }

    /// Puts a line on the network, live, whatever it was before.
    pub fn connect(&self, line: &str) {
        self.world().lines.insert(
            line.to_owned(),
            Record {
                line: SimulatedLine::LIVE,
                detaches: 0,
            },
        );
    }

    /// What the network knows of a line, such as `+32470123456`; None when it has never heard of it.
    pub fn state(&self, line: &str) -> Option<SimulatedLine> {
        self.world().lines.get(line).map(|record| record.line)
    }

    /// The calls so far, oldest first; at most the last 10 000.
    pub fn calls(&self) -> Vec<Call> {
        self.world().calls.iter().cloned().collect()
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn call(
        &self,
        key: &EffectId,
        line: &LineIdentity,
        step: Step,
    ) -> Result<Option<LineState>, Fault> {
        let line = line.msisdn.e164();
        let fate = self.world().fate(&self.settings, key, &line, step);
        let length = match fate {
            Fate::Works | Fate::Fails(_) => self.settings.latency_ms,
            Fate::Silence | Fate::AnswerLost => self.settings.timeout_ms,
        };
        if length > 0 {
            self.delay.wait(Duration::from_millis(length)).await;
        }
        let mut world = self.world();
        let (repeated, done) = match fate {
            Fate::Works | Fate::AnswerLost => world.act(&self.settings, key, &line, step),
            Fate::Fails(fault) => (false, Err(fault)),
            Fate::Silence => (false, Err(Fault::Temporary("network-timeout"))),
        };
        let answer = if matches!(fate, Fate::AnswerLost) {
            Err(Fault::Temporary("network-timeout"))
        } else {
            done
        };
        world.remember(Call {
            key: *key,
            line,
            step,
            repeated,
            answer,
        });
        answer
    }

    async fn change(&self, key: &EffectId, line: &LineIdentity, step: Step) -> Result<(), Fault> {
        self.call(key, line, step).await.map(|_| ())
    }
}

impl World {
    fn fate(&mut self, settings: &SimulatedNetworkSettings, key: &EffectId, line: &str, step: Step) -> Fate {
        let tries = self.tries.entry(*key).or_insert(0);
        *tries = tries.saturating_add(1);
        let unlucky = chance(settings.seed, key, *tries) < u64::from(settings.failures_percent);
        if let Some((place, plan)) = settings.plan(line, step) {
            let struck = self.struck.entry((place, line.to_owned(), step)).or_insert(0);
            *struck = struck.saturating_add(1);
            match plan {
                Plan::Fails { times } if *struck <= times => {
                    return Fate::Fails(Fault::Temporary("network-busy"));
                }
                Plan::AnswerLost { times } if *struck <= times => return Fate::AnswerLost,
                Plan::NeverAnswers => return Fate::Silence,
                Plan::Permanent => return Fate::Fails(Fault::Permanent("network-refused")),
                Plan::Fails { .. } | Plan::AnswerLost { .. } => {}
            }
        }
        if unlucky {
            Fate::Fails(Fault::Temporary("network-busy"))
        } else {
            Fate::Works
        }
    }

    /// Does the step, once for each key. Says whether it had been done before, and the answer.
    fn act(
        &mut self,
        settings: &SimulatedNetworkSettings,
        key: &EffectId,
        line: &str,
        step: Step,
    ) -> (bool, Result<Option<LineState>, Fault>) {
        let record = match (self.lines.get_mut(line), settings.unknown_lines) {
            (Some(record), _) => record,
            (None, UnknownLines::Live) => self.lines.entry(line.to_owned()).or_insert(Record {
                line: SimulatedLine::LIVE,
                detaches: 0,
            }),
            (None, UnknownLines::Absent) => return (false, absent(step)),
        };
        if step == Step::ReadBack {
            let state = if record.line.is_dead() {
                LineState::Dead
            } else {
                LineState::Alive
            };
            return (false, Ok(Some(state)));
        }
        if self.done.contains(key) {
            return (true, Ok(None));
        }
        if !record.line.provisioned && step != Step::Delete {
            return (false, absent(step));
        }
        match step {
            Step::Bar => record.line.barred = true,
            Step::Detach => {
                record.detaches = record.detaches.saturating_add(1);
                let ignored = record.detaches <= settings.ignored_detaches(line);
                // What is not barred is back before anybody looks.
                record.line.attached = ignored || !record.line.barred;
            }
            // The register forgets; the connection does not end by that.
            Step::Delete | Step::ReadBack => record.line.provisioned = false,
        }
        self.done.insert(*key);
        (false, Ok(None))
    }

    fn remember(&mut self, call: Call) {
        if self.calls.len() == CALLS_MAX {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }
}

/// The answer about a line that does not exist.
const fn absent(step: Step) -> Result<Option<LineState>, Fault> {
    match step {
        Step::Bar | Step::Detach => Err(Fault::Permanent("network-unknown-line")),
        Step::ReadBack => Ok(Some(LineState::Dead)),
        Step::Delete => Ok(None),
    }
}

/// A number from 0 to 99 that depends on nothing but its arguments (FNV-1a, finished as in splitmix64).
fn chance(seed: u64, key: &EffectId, tries: u32) -> u64 {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64 ^ seed;
    for byte in key.to_string().bytes().chain(tries.to_le_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    (hash ^ (hash >> 31)) % 100
}

impl Network for SimulatedNetwork {
    fn bar<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(self.change(key, line, Step::Bar))
    }

    fn detach<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(self.change(key, line, Step::Detach))
    }

    fn read_back<'a>(
        &'a self,
        key: &'a EffectId,
        line: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        Box::pin(async move {
            // A read-back always carries a state; one without would be no proof of death.
            self.call(key, line, Step::ReadBack)
                .await
                .map(|state| state.unwrap_or(LineState::Alive))
        })
    }

    fn delete<'a>(&'a self, key: &'a EffectId, line: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(self.change(key, line, Step::Delete))
    }
}

impl fmt::Debug for SimulatedNetwork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SimulatedNetwork")
            .field("settings", &self.settings.failures_percent)
            .finish_non_exhaustive()
    }
}
