//! A story played step by step on the real queue. Every step is one critical section of the queue, with what its caller
//! does beside it: nothing finer can come between.

use super::{Habit, Order, Story};
use crate::engine::order::{Asked, Counted, Reply, Waiting};
use crate::engine::queue::{Batch, Caller, Queue, StartRunner};
use crate::error::EngineError;
use crate::throttle::Allowed;
use jiff::SignedDuration;
use std::time::Duration;
use termination::identifier::{CaseId, CommandId};
use termination::{Command, Refusal};
use tokio::sync::oneshot::{self, error::TryRecvError};
use tracing::Span;

/// What happens next, and to whom. Orders and runners are named by their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// The next order of the story is asked.
    Ask,
    /// Who asked goes away.
    Leave(usize),
    /// An order has waited too long.
    Tire(usize),
    /// A runner does its next step, and its group goes well.
    Run(usize),
    /// A runner's group is written without the order at this place: another node changed its case.
    Lose(usize, usize),
    /// A runner panics inside of its group.
    Break(usize),
}

/// What came of an order, as far as its caller can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Heard {
    Nothing,
    Followed,
    Busy,
    /// The caller was told to look whether it was followed.
    Unreachable,
    /// The caller has gone.
    Gone,
}

/// Where a runner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Phase {
    /// About to take a group.
    Looking,
    /// In its transaction.
    Doing,
    /// Has answered.
    Answered,
    /// Has freed its cases or put back its losers, and is about to do the other.
    Tidying,
    /// About to say that it ended.
    Ending,
}

/// A runner with all that it holds.
struct Runner {
    phase: Phase,
    batch: Batch,
    cases: Vec<CaseId>,
    again: Vec<Waiting>,
}

enum Answer {
    Order(oneshot::Receiver<Reply>),
    Count(oneshot::Receiver<Result<Allowed, EngineError>>),
}

/// A story in the middle.
pub(super) struct Play<'a> {
    story: &'a Story,
    queue: Queue,
    answers: Vec<Option<Answer>>,
    heard: Vec<Heard>,
    runners: Vec<Runner>,
    /// How often each order was followed.
    followed: Vec<u8>,
    in_broken_group: Vec<usize>,
    overtaken: bool,
    tired: Vec<usize>,
    mishaps: usize,
}

/// Everything that tells two moments of a story apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    pub(super) heard: Vec<Heard>,
    pub(super) followed: Vec<u8>,
    pub(super) in_broken_group: Vec<usize>,
    pub(super) overtaken: bool,
    /// Orders that have waited too long, as far as somebody still has to find that out.
    pub(super) tired: Vec<usize>,
    pub(super) mishaps: usize,
    pub(super) people: Vec<usize>,
    pub(super) background: Vec<usize>,
    pub(super) counts: Vec<usize>,
    pub(super) under_way: Vec<CaseId>,
    /// Runners as the queue counts them.
    pub(super) counted: u32,
    /// Runners as they are.
    pub(super) runners: Vec<Hands>,
}

/// What a runner has in its hands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Hands {
    pub(super) phase: Phase,
    /// Orders and counts that it does, or will put back.
    pub(super) orders: Vec<usize>,
    /// Cases that it has not freed yet.
    cases: Vec<CaseId>,
}

impl<'a> Play<'a> {
    /// Plays the steps so far.
    pub(super) fn of(story: &'a Story, steps: &[Step]) -> Self {
        let mut play = Self {
            story,
            queue: Queue::new(story.settings()),
            answers: vec![],
            heard: vec![],
            runners: vec![],
            followed: vec![0; story.orders.len()],
            in_broken_group: vec![],
            overtaken: false,
            tired: vec![],
            mishaps: 0,
        };
        for step in steps {
            play.step(*step);
        }
        play
    }

    fn step(&mut self, step: Step) {
        self.mishaps += usize::from(!matches!(step, Step::Ask | Step::Run(_)));
        match step {
            Step::Ask => self.ask(),
            Step::Leave(order) => self.answers[order] = None,
            Step::Tire(order) => self.tire(order),
            Step::Run(runner) => self.run(runner),
            Step::Lose(runner, place) => self.finish(runner, Some(place)),
            Step::Break(runner) => self.break_off(runner),
        }
    }

    fn ask(&mut self) {
        let number = self.answers.len();
        let start = match self.story.orders[number] {
            Order::Count => {
                let (reply, answer) = oneshot::channel();
                self.answers.push(Some(Answer::Count(answer)));
                self.queue.push_count(Counted {
                    key: number.to_string(),
                    limit: 1,
                    window: SignedDuration::ZERO,
                    reply,
                })
            }
            Order::Of(lane, case) => {
                let (reply, answer) = oneshot::channel();
                self.answers.push(Some(Answer::Order(answer)));
                let asked = Asked {
                    actor: None,
                    case: CaseId::from_entropy([case; 16]),
                    command: CommandId::from_entropy([u8::try_from(number).unwrap(); 16]),
                    order: crate::engine::Order::Plain(Command::Withdraw),
                    span: Span::none(),
                    reply,
                };
                self.queue.push(lane, asked)
            }
        };
        self.start(start);
    }

    fn start(&mut self, StartRunner(start): StartRunner) {
        if start && self.story.habit != Habit::IgnoresTheStart {
            self.runners.push(Runner {
                phase: Phase::Looking,
                batch: Batch::default(),
                cases: vec![],
                again: vec![],
            });
        }
    }

    fn tire(&mut self, number: usize) {
        self.tired.push(number);
        let too_long = self.story.settings().wait_max + Duration::from_secs(1);
        let mut state = self.queue.lock();
        let order = state.people.iter_mut().find(|order| number_of(order) == number);
        let order = order.unwrap();
        order.since = order.since.checked_sub(too_long).unwrap();
    }

    /// What `run` and `Runner` in `group.rs` do, one step of it.
    fn run(&mut self, place: usize) {
        match self.runners[place].phase {
            Phase::Looking => self.take(place),
            Phase::Doing => self.finish(place, None),
            Phase::Answered => {
                if self.story.habit.puts_back_first() {
                    self.put_back(place);
                } else {
                    self.free(place);
                }
                self.runners[place].phase = Phase::Tidying;
            }
            Phase::Tidying => {
                if self.story.habit.puts_back_first() {
                    self.free(place);
                } else {
                    self.put_back(place);
                }
                self.runners[place].phase = Phase::Looking;
            }
            Phase::Ending => {
                if self.story.habit != Habit::BreaksInSilence {
                    self.queue.runner_broke();
                }
                self.runners.remove(place);
            }
        }
    }

    fn take(&mut self, place: usize) {
        let caller = if self.story.habit == Habit::EndsInTwoSteps {
            Caller::Hand
        } else {
            Caller::Runner
        };
        let Some(batch) = self.queue.next(caller) else {
            if caller == Caller::Hand {
                self.runners[place].phase = Phase::Ending;
            } else {
                self.runners.remove(place);
            }
            return;
        };
        let cases: Vec<_> = batch.orders.iter().map(|order| order.asked.case).collect();
        if self.story.habit == Habit::FreesAtOnce {
            self.queue.over(&cases);
        }
        let runner = &mut self.runners[place];
        (runner.phase, runner.batch, runner.cases) = (Phase::Doing, batch, cases);
    }

    /// A group is written and answered, but for the order that lost.
    fn finish(&mut self, place: usize, loser: Option<usize>) {
        let batch = std::mem::take(&mut self.runners[place].batch);
        let mut again = vec![];
        for (member, order) in batch.orders.into_iter().enumerate() {
            if loser == Some(member) {
                again.push(order);
                continue;
            }
            let number = number_of(&order);
            self.followed[number] += 1;
            self.overtaken |= self.earlier_waits(number);
            order.answer(Ok(Err(Refusal::AlreadyProven)));
        }
        for count in batch.counts {
            self.followed[count.key.parse::<usize>().unwrap()] += 1;
            count.answer(Ok(Allowed::Yes));
        }
        let runner = &mut self.runners[place];
        (runner.phase, runner.again) = (Phase::Answered, again);
    }

    /// Whether an order of the same case and lane came earlier and its caller still waits.
    fn earlier_waits(&mut self, number: usize) -> bool {
        self.listen();
        let orders = &self.story.orders;
        let is_of_a_case = orders[number] != Order::Count;
        let waits = |other: usize| orders[other] == orders[number] && self.heard[other] == Heard::Nothing;
        is_of_a_case && (0..number).any(waits)
    }

    /// As dropping them does: the orders' answers, the cases, the runner's place.
    fn break_off(&mut self, place: usize) {
        let runner = &mut self.runners[place];
        let batch = std::mem::take(&mut runner.batch);
        let cases = std::mem::take(&mut runner.cases);
        self.in_broken_group.extend(numbers(&batch));
        drop(batch);
        self.queue.over(&cases);
        runner.phase = if self.story.habit.survives_a_panic() {
            Phase::Looking
        } else {
            Phase::Ending
        };
    }

    fn free(&mut self, place: usize) {
        let cases = std::mem::take(&mut self.runners[place].cases);
        if self.story.habit != Habit::NeverFrees {
            self.queue.over(&cases);
        }
    }

    fn put_back(&mut self, place: usize) {
        let again = std::mem::take(&mut self.runners[place].again);
        if self.story.habit != Habit::DropsLosers {
            self.queue.put_back(again);
        }
    }

    /// Lets each caller that still waits look whether there is an answer.
    fn listen(&mut self) {
        self.heard.resize(self.answers.len(), Heard::Nothing);
        for (answer, hears) in self.answers.iter_mut().zip(&mut self.heard) {
            if *hears == Heard::Nothing {
                *hears = match answer {
                    None => Heard::Gone,
                    Some(Answer::Order(answer)) => heard(&answer.try_recv()),
                    Some(Answer::Count(answer)) => heard(&answer.try_recv()),
                };
            }
        }
    }

    /// The moment reached.
    pub(super) fn moment(mut self) -> Moment {
        self.listen();
        let state = self.queue.lock();
        let still_waits = |number: &usize| state.people.iter().any(|order| number_of(order) == *number);
        let hands = |runner: &Runner| Hands {
            phase: runner.phase,
            orders: numbers(&runner.batch)
                .into_iter()
                .chain(runner.again.iter().map(number_of))
                .collect(),
            cases: runner.cases.clone(),
        };
        Moment {
            heard: self.heard,
            followed: self.followed,
            in_broken_group: self.in_broken_group,
            overtaken: self.overtaken,
            tired: self.tired.into_iter().filter(still_waits).collect(),
            mishaps: self.mishaps,
            people: state.people.iter().map(number_of).collect(),
            background: state.background.iter().map(number_of).collect(),
            counts: state
                .counts
                .iter()
                .map(|count| count.key.parse().unwrap())
                .collect(),
            under_way: state.under_way.iter().copied().collect(),
            counted: state.runners,
            runners: self.runners.iter().map(hands).collect(),
        }
    }
}

fn heard<T>(answer: &Result<Result<T, EngineError>, TryRecvError>) -> Heard {
    match answer {
        Err(TryRecvError::Empty) => Heard::Nothing,
        Err(TryRecvError::Closed) => Heard::Unreachable,
        Ok(Ok(_)) => Heard::Followed,
        Ok(Err(_)) => Heard::Busy,
    }
}

fn number_of(order: &Waiting) -> usize {
    usize::from(order.asked.command.bytes()[0])
}

fn numbers(batch: &Batch) -> Vec<usize> {
    let counts = batch.counts.iter().map(|count| count.key.parse().unwrap());
    batch.orders.iter().map(number_of).chain(counts).collect()
}
