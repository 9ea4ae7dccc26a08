//! The workers and the effect, one transaction or call a step.

use super::row::{Row, Statement, Statements, instant, units};
use super::{BOUNDED, Flaw, OWN_LEASE, PATIENT, STALE};
use crate::explore::Model;
use crate::outbox::{OutboxSettings, Patience, next_attempt};
use crate::ports::Fault;
use std::collections::BTreeSet;
use std::time::Duration;

/// What a worker does with the effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Phase {
    /// Nothing.
    Idle,
    /// It has claimed it, and is about to look whether it still has it.
    Claimed,
    /// Its call is under way.
    Calling,
    /// The call is over, and it is about to write down what came of it.
    Back(Came),
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Came {
    Done,
    Temporary,
    Permanent,
    /// It was not made: too many workers died of it.
    NotMade,
}

/// A worker. One that dies is another one at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Worker {
    pub(super) phase: Phase,
    attempt: u32,
    /// Units of time in this phase.
    age: i64,
    /// What it has to write waits for longer than a lease lasts, perhaps.
    stalls: bool,
}

const IDLE: Worker = Worker {
    phase: Phase::Idle,
    attempt: 0,
    age: 0,
    stalls: false,
};

/// Where everything stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    pub(super) row: Row,
    pub(super) workers: [Worker; 2],
    /// Whose claim was the last, as nobody but the checker knows it.
    holder: Option<usize>,
    /// What the case was told first, and will answer to every later report.
    pub(super) told: Option<Came>,
    /// Promises that a step has broken.
    pub(super) breaches: BTreeSet<&'static str>,
    /// How often somebody stalled.
    stalled: usize,
}

/// A step of a worker, named by its place, or of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Claim(usize),
    Look(usize),
    Answer(usize, Came),
    Write(usize),
    /// What it has to write waits: the database is slow, or others come first.
    Stall(usize),
    /// The worker dies, or the database cannot be reached when it is about to write.
    Die(usize),
    /// An event of the case makes the effect void.
    Void,
    Pass,
}

/// The effect with its surroundings.
pub(super) struct Outbox<'a> {
    pub(super) statements: &'a Statements,
    pub(super) flaw: Flaw,
    /// How far each node's clock is ahead of the database's.
    pub(super) ahead: [i64; 2],
    /// How long it takes at most until a claimed effect is called.
    pub(super) slow: i64,
    /// The last attempt of which a worker may die: where all die for ever, nothing is ever settled.
    pub(super) deadly: u32,
    /// How often what is to be written waits for long.
    pub(super) stalls_max: usize,
    /// How long the lease is, and a call at most.
    pub(super) lease: i64,
    pub(super) call: i64,
}

/// An instant that is further off is as good as this one: by then no worker has anything in hand.
const FAR: i64 = 10;
const PATIENCE: Patience = Patience::Short;

impl<'a> Outbox<'a> {
    /// As the settings are by default, on nodes that are sound.
    pub(super) fn new(statements: &'a Statements, flaw: Flaw) -> Self {
        let settings = OutboxSettings::default();
        let in_units = |time: Duration| units(instant(0) + time);
        Self {
            statements,
            flaw,
            ahead: [0, 0],
            slow: 1,
            deadly: PATIENCE.begun_max() + 1,
            stalls_max: 1,
            lease: in_units(settings.lease),
            call: in_units(settings.call_max),
        }
    }

    fn name(&self, place: usize) -> u8 {
        if self.flaw == Flaw::OneName {
            return 0;
        }
        u8::try_from(place).unwrap()
    }

    fn claim(&self, row: &Row, place: usize) -> Option<Row> {
        let now = self.ahead[place];
        let claim = Statement::Claim {
            by: self.name(place),
            now,
            until: now + self.lease,
        };
        let (mut row, taken) = self.statements.run(row, claim);
        if !taken {
            return None;
        }
        if self.flaw == Flaw::NeverEnds {
            row.next = None;
        }
        row.attempts -= u32::from(self.flaw == Flaw::DeathsAreFree);
        Some(row)
    }

    fn has(&self, row: &Row, place: usize) -> bool {
        let by = self.name(place);
        self.statements.run(row, Statement::StillLeased { by }).1
    }

    /// How long a worker stays in a phase at most.
    fn patience(&self, worker: &Worker) -> i64 {
        match worker.phase {
            Phase::Idle => i64::MAX,
            Phase::Claimed => self.slow,
            Phase::Calling => self.call,
            Phase::Back(_) if worker.stalls => self.lease,
            Phase::Back(_) => 0,
        }
    }

    fn time_passes(&self, moment: &Moment) -> bool {
        let patient = |worker: &Worker| worker.age < self.patience(worker);
        let is_idle = moment.workers == [IDLE; 2];
        let waits = moment.row.next.is_some() && (0..2).all(|place| self.claim(&moment.row, place).is_none());
        moment.workers.iter().all(patient) && (!is_idle || waits)
    }

    /// The beginning of `run_effect`: is the effect still ours, and is the attempt to be made at all.
    fn look(&self, moment: &mut Moment, place: usize) {
        let attempt = moment.workers[place].attempt;
        let too_often = attempt > PATIENCE.begun_max();
        let time_left = moment
            .row
            .next
            .is_none_or(|next| next - self.ahead[place] > self.call);
        moment.workers[place].phase = if self.flaw != Flaw::NoLook && !self.has(&moment.row, place) {
            Phase::Idle
        } else if too_often && self.flaw != Flaw::TriesForEver {
            Phase::Back(Came::NotMade)
        } else if !time_left {
            Phase::Idle
        } else {
            moment.breaks(OWN_LEASE, !moment.is_held_by(place));
            moment.breaks(BOUNDED, too_often);
            Phase::Calling
        };
    }

    /// The end of `run_effect`: an answer is reported, a failure goes on to `failed`.
    fn write(&self, moment: &mut Moment, place: usize, came: Came) {
        let worker = moment.workers[place];
        moment.workers[place] = IDLE;
        let fault = match came {
            Came::Done => return self.report(moment, Came::Done),
            Came::Temporary => Fault::Temporary("timeout"),
            Came::Permanent | Came::NotMade => Fault::Permanent("refused"),
        };
        let now = self.ahead[place];
        match next_attempt(PATIENCE, worker.attempt, fault, instant(now)) {
            Some(next) if self.flaw != Flaw::Hasty => self.retry(moment, place, units(next).min(FAR)),
            _ if !self.has(&moment.row, place) => {}
            _ => {
                let all_made = worker.attempt >= PATIENCE.attempts_max();
                moment.breaks(PATIENT, came == Came::Temporary && !all_made);
                self.give_up(moment, place, came);
            }
        }
    }

    fn retry(&self, moment: &mut Moment, place: usize, next: i64) {
        let own = self.name(place);
        let blind = self.flaw == Flaw::WritesBlindly;
        let by = moment.row.lease_by.filter(|_| blind).unwrap_or(own);
        let (mut row, _) = self.statements.run(&moment.row, Statement::Retry { by, next });
        moment.breaks(STALE, row != moment.row && !moment.is_held_by(place));
        row.attempts += u32::from(self.flaw == Flaw::DeathsAreFree);
        moment.row = row;
    }

    fn give_up(&self, moment: &mut Moment, place: usize, came: Came) {
        moment.breaks(STALE, moment.told.is_none() && !moment.is_held_by(place));
        self.report(moment, came);
    }

    /// A report is a command of the case with one id, so only the first one changes anything.
    fn report(&self, moment: &mut Moment, came: Came) {
        if moment.told.is_none() {
            let is_told = came == Came::Done || self.flaw != Flaw::SettlesUntold;
            moment.told = is_told.then_some(came);
            let settle = match came {
                Came::Done => Statement::SettleDone,
                Came::Temporary | Came::Permanent | Came::NotMade => Statement::SettleGaveUp,
            };
            moment.row = self.statements.run(&moment.row, settle).0;
        }
    }
}

impl Moment {
    fn breaks(&mut self, promise: &'static str, is_broken: bool) {
        self.breaches.extend(is_broken.then_some(promise));
    }

    fn is_held_by(&self, place: usize) -> bool {
        self.row.state == "leased" && self.holder == Some(place)
    }
}

impl Model for Outbox<'_> {
    type State = Moment;
    type Step = Step;

    fn start(&self) -> Moment {
        Moment {
            row: Row {
                state: "ready",
                attempts: 0,
                next: Some(0),
                lease_by: None,
            },
            workers: [IDLE; 2],
            holder: None,
            told: None,
            breaches: BTreeSet::new(),
            stalled: 0,
        }
    }

    fn steps(&self, moment: &Moment) -> Vec<Step> {
        let mut steps = vec![];
        for (place, worker) in moment.workers.iter().enumerate() {
            match worker.phase {
                Phase::Idle => steps.extend(self.claim(&moment.row, place).map(|_| Step::Claim(place))),
                Phase::Claimed => steps.push(Step::Look(place)),
                Phase::Calling => {
                    let answers = [Came::Done, Came::Temporary, Came::Permanent];
                    steps.extend(answers.map(|came| Step::Answer(place, came)));
                }
                Phase::Back(_) => {
                    steps.push(Step::Write(place));
                    let stalls = !worker.stalls && moment.stalled < self.stalls_max;
                    steps.extend(stalls.then_some(Step::Stall(place)));
                }
            }
            if worker.phase != Phase::Idle && moment.row.attempts <= self.deadly {
                steps.push(Step::Die(place));
            }
        }
        if moment.row.next.is_some() {
            steps.push(Step::Void);
        }
        if self.time_passes(moment) {
            steps.push(Step::Pass);
        }
        steps
    }

    fn after(&self, before: &Moment, step: Step) -> Moment {
        let mut moment = before.clone();
        match step {
            Step::Claim(place) => {
                moment.row = self.claim(&before.row, place).unwrap();
                moment.holder = Some(place);
                let attempt = moment.row.attempts + u32::from(self.flaw == Flaw::DeathsAreFree);
                let phase = Phase::Claimed;
                moment.workers[place] = Worker {
                    phase,
                    attempt,
                    ..IDLE
                };
            }
            Step::Look(place) => self.look(&mut moment, place),
            Step::Answer(place, came) => moment.workers[place].phase = Phase::Back(came),
            Step::Write(place) => match before.workers[place].phase {
                Phase::Back(came) => self.write(&mut moment, place, came),
                Phase::Idle | Phase::Claimed | Phase::Calling => {}
            },
            Step::Stall(place) => {
                moment.workers[place].stalls = true;
                moment.stalled += 1;
            }
            Step::Die(place) => moment.workers[place] = IDLE,
            Step::Void => {
                // As the statement that makes effects void, which looks at the events of whole cases.
                (moment.row.state, moment.row.next, moment.row.lease_by) = ("void", None, None);
            }
            Step::Pass => {
                moment.row.next = moment.row.next.map(|next| (next - 1).max(0));
                for worker in &mut moment.workers {
                    worker.age += i64::from(worker.phase != Phase::Idle);
                }
            }
        }
        for (place, worker) in moment.workers.iter_mut().enumerate() {
            if worker.phase == Phase::Idle {
                *worker = IDLE;
            } else if worker.phase != before.workers[place].phase {
                (worker.age, worker.stalls) = (0, false);
            }
        }
        moment
    }
}
