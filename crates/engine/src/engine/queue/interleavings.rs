//! The queue, in every order in which callers and runners can come to it.
//!
//! A story says which orders are asked; the checker tries every interleaving of their callers and of the runners, with
//! callers that go away, orders that wait too long, groups that lose a case to another node, and runners that panic. It is
//! the real [`Queue`](super::Queue) that is played on. The few lines of `run` and `Runner` in `group.rs` around it are
//! repeated in `play.rs`, one critical section a step, and a runner with a bad habit must be caught.

mod play;

use super::{GroupSettings, Lane};
use crate::explore::{Model, explore};
use play::{Hands, Heard, Moment, Phase, Play, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    /// An order of a case.
    Of(Lane, u8),
    /// An attempt to count.
    Count,
}

/// How runners behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Habit {
    /// As `group.rs` has it.
    AsWritten,
    /// A runner frees its cases before it puts its losers back.
    FreesFirst,
    /// Whoever asks does not start the runner that is wanted.
    IgnoresTheStart,
    /// A runner that finds nothing says only later that it has ended.
    EndsInTwoSteps,
    /// A runner never says that its cases are free.
    NeverFrees,
    /// A runner says so as soon as it has taken them.
    FreesAtOnce,
    /// What lost against another node is not put back.
    DropsLosers,
    /// A panic ends the runner, and the queue is not told.
    BreaksInSilence,
}

impl Habit {
    const fn puts_back_first(self) -> bool {
        !matches!(self, Self::FreesFirst)
    }

    const fn survives_a_panic(self) -> bool {
        !matches!(self, Self::BreaksInSilence)
    }
}

/// What is asked in which order, and how much may go wrong.
#[derive(Debug, Clone)]
struct Story {
    orders: Vec<Order>,
    habit: Habit,
    at_once: u32,
    members_max: usize,
    queue_max: usize,
    panics: bool,
    /// How often a caller goes, an order waits too long, a case is lost or a runner panics, all together.
    mishaps_max: usize,
}

impl Story {
    fn settings(&self) -> GroupSettings {
        GroupSettings {
            at_once: self.at_once,
            members_max: self.members_max,
            queue_max: self.queue_max,
            ..GroupSettings::default()
        }
    }
}

/// A moment with the steps that lead to it; two ways to the same moment count as one.
#[derive(Debug, Clone)]
struct Reached {
    steps: Vec<Step>,
    moment: Moment,
}

impl Hash for Reached {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.moment.hash(hasher);
    }
}

impl PartialEq for Reached {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for Reached {}

impl Reached {
    fn by(story: &Story, steps: Vec<Step>) -> Self {
        let moment = Play::of(story, &steps).moment();
        Self { steps, moment }
    }
}

impl Model for Story {
    type State = Reached;
    type Step = Step;

    fn start(&self) -> Reached {
        Reached::by(self, vec![])
    }

    fn steps(&self, reached: &Reached) -> Vec<Step> {
        let moment = &reached.moment;
        let mut steps = vec![];
        if moment.heard.len() < self.orders.len() {
            steps.push(Step::Ask);
        }
        steps.extend((0..moment.runners.len()).map(Step::Run));
        if moment.mishaps == self.mishaps_max {
            return steps;
        }
        let waits = |number: &usize| moment.heard[*number] == Heard::Nothing;
        steps.extend((0..moment.heard.len()).filter(waits).map(Step::Leave));
        let fresh = moment
            .people
            .iter()
            .filter(|number| !moment.tired.contains(number));
        steps.extend(fresh.copied().map(Step::Tire));
        for (place, Hands { phase, orders, .. }) in moment.runners.iter().enumerate() {
            if *phase == Phase::Doing {
                let of_a_case = |number: &&usize| self.orders[**number] != Order::Count;
                let members = orders.iter().filter(of_a_case).count();
                steps.extend((0..members).map(|member| Step::Lose(place, member)));
                steps.extend(self.panics.then_some(Step::Break(place)));
            }
        }
        steps
    }

    fn after(&self, reached: &Reached, step: Step) -> Reached {
        let steps = [reached.steps.as_slice(), &[step]].concat();
        Reached::by(self, steps)
    }
}

const AWAITED: &str = "nothing waits where no runner is";
const TOLD: &str = "no answer is lost, except where a runner panicked";
const ANSWERED: &str = "whoever asks is answered in the end";
const ONCE: &str = "no order is followed twice";
const ONE_GROUP: &str = "no two groups have one case";
const IN_TURN: &str = "orders of a case are followed in the order in which they came";
const COUNTED: &str = "the queue counts the runners that there are";

/// The ways in which a story breaks what is promised.
fn breaches(story: &Story) -> Vec<(&'static str, Vec<Step>)> {
    let explored = explore(story);
    let always = |name, holds: &dyn Fn(&Moment) -> bool| {
        Some((name, explored.against(|reached| holds(&reached.moment))?))
    };
    let in_the_end = |name, holds: &dyn Fn(&Moment) -> bool| {
        Some((name, explored.without(|reached| holds(&reached.moment))?))
    };
    let breaches = [
        in_the_end(ANSWERED, &|moment| moment.has_answered(story.orders.len())),
        always(AWAITED, &Moment::is_awaited),
        always(TOLD, &Moment::has_told),
        always(ONCE, &|moment| moment.followed.iter().all(|times| *times <= 1)),
        always(ONE_GROUP, &|moment| story.is_in_one_group(moment)),
        always(IN_TURN, &|moment| !moment.overtaken),
        always(COUNTED, &|moment| moment.counts_runners(story.at_once)),
    ];
    breaches.into_iter().flatten().collect()
}

impl Moment {
    fn has_answered(&self, orders: usize) -> bool {
        self.heard.len() == orders && !self.heard.contains(&Heard::Nothing)
    }

    fn counts_runners(&self, at_once: u32) -> bool {
        self.counted <= at_once && usize::try_from(self.counted) == Ok(self.runners.len())
    }

    fn is_awaited(&self) -> bool {
        let waits = !(self.people.is_empty() && self.background.is_empty() && self.counts.is_empty());
        !waits || !self.runners.is_empty()
    }

    fn has_told(&self) -> bool {
        let lost = |(number, heard): (usize, &Heard)| {
            *heard == Heard::Unreachable && !self.in_broken_group.contains(&number)
        };
        !self.heard.iter().enumerate().any(lost)
    }
}

impl Story {
    fn is_in_one_group(&self, moment: &Moment) -> bool {
        let mut cases = BTreeSet::new();
        let groups = moment.runners.iter().filter(|hands| hands.phase == Phase::Doing);
        let mut orders = groups.flat_map(|hands| &hands.orders);
        orders.all(|number| match self.orders[*number] {
            Order::Of(_, case) => cases.insert(case),
            Order::Count => true,
        })
    }
}

const PEOPLE: fn(u8) -> Order = |case| Order::Of(Lane::People, case);
const BACKGROUND: fn(u8) -> Order = |case| Order::Of(Lane::Background, case);

/// Stories that are small enough to be known completely, and large enough for every habit to matter.
fn stories(habit: Habit, at_once: u32) -> Vec<Story> {
    let orders = [
        vec![PEOPLE(1), PEOPLE(1), PEOPLE(2), PEOPLE(1)],
        vec![PEOPLE(1), BACKGROUND(1), BACKGROUND(2), PEOPLE(2)],
        vec![BACKGROUND(1), Order::Count, PEOPLE(1), Order::Count],
    ];
    let of = |orders: Vec<Order>| {
        [1, 2].map(|members_max| Story {
            orders: orders.clone(),
            habit,
            at_once,
            members_max,
            queue_max: 3,
            panics: true,
            mishaps_max: 1,
        })
    };
    orders.into_iter().flat_map(of).collect()
}

/// The promises that some story breaks, with the shortest way to each.
fn broken(stories: &[Story]) -> BTreeMap<&'static str, String> {
    let mut broken = BTreeMap::<_, String>::new();
    for story in stories {
        for (promise, way) in breaches(story) {
            let found = format!("{way:?} of {:?}", story.orders);
            let known = broken.entry(promise).or_insert_with(|| found.clone());
            if found.len() < known.len() {
                *known = found;
            }
        }
    }
    broken
}

fn all_stories(habit: Habit) -> Vec<Story> {
    [1, 2]
        .into_iter()
        .flat_map(|at_once| stories(habit, at_once))
        .collect()
}

/// ADR 0011: the background always gets some places, or what is owed would wait for as long as people ask.
#[test]
fn people_who_fill_every_group_do_not_keep_the_background_out() {
    for members_max in [1, 2, 4, 8] {
        let mut orders = vec![BACKGROUND(99)];
        orders.extend((1..=16).map(PEOPLE));
        let story = Story {
            orders,
            habit: Habit::AsWritten,
            at_once: 1,
            members_max,
            queue_max: 16,
            panics: false,
            mishaps_max: 0,
        };
        let ask_all = vec![Step::Ask; 17];
        let two_groups = [Step::Run(0); 8];
        let steps = [ask_all.as_slice(), &two_groups].concat();
        let moment = Play::of(&story, &steps).moment();
        assert_eq!(moment.heard[0], Heard::Followed, "{members_max}");
        let waits = moment.heard.contains(&Heard::Nothing);
        assert_eq!(
            waits,
            members_max < 16,
            "{members_max}: people still wait, and it was not last"
        );
    }
}

#[test]
fn the_queue_keeps_every_promise_in_every_order_of_events() {
    assert_eq!(broken(&all_stories(Habit::AsWritten)), BTreeMap::new());
}

#[test]
fn every_bad_habit_is_caught() {
    for (habit, at_once, promise) in [
        (Habit::FreesFirst, 2, IN_TURN),
        (Habit::IgnoresTheStart, 1, AWAITED),
        (Habit::EndsInTwoSteps, 1, ANSWERED),
        (Habit::NeverFrees, 1, ANSWERED),
        (Habit::FreesAtOnce, 2, ONE_GROUP),
        (Habit::DropsLosers, 1, TOLD),
        (Habit::BreaksInSilence, 1, COUNTED),
    ] {
        let broken = broken(&stories(habit, at_once));
        assert!(broken.contains_key(promise), "{habit:?}: {broken:#?}");
    }
}
