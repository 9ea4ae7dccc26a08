//! For tests: walks through every state of a small model, breadth first, so that the way to a state is a shortest one.
//!
//! What must never be is looked for in all states. What must be in the end is looked for on all paths: a path that stops,
//! or goes round for ever, without it is found. Why not a library: ADR 0016.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt::Debug;
use std::hash::Hash;
use std::rc::Rc;

/// Something that moves in steps, in finitely many states.
pub(crate) trait Model {
    /// Where it is.
    type State: Eq + Hash;
    /// What can happen.
    type Step: Copy + Debug;

    /// Where it begins.
    fn start(&self) -> Self::State;

    /// What can happen in a state.
    fn steps(&self, state: &Self::State) -> Vec<Self::Step>;

    /// Where a step leads.
    fn after(&self, state: &Self::State, step: Self::Step) -> Self::State;
}

/// All states of a model and the ways between them. States are named by their place, the first one is the start.
pub(crate) struct Explored<M: Model> {
    states: Vec<Rc<M::State>>,
    /// The state before on a shortest way, and the step from there.
    from: Vec<Option<(usize, M::Step)>>,
    next: Vec<Vec<(M::Step, usize)>>,
}

/// Walks through all states.
pub(crate) fn explore<M: Model>(model: &M) -> Explored<M> {
    let start = Rc::new(model.start());
    let mut known = HashMap::from([(start.clone(), 0)]);
    let mut explored = Explored {
        states: vec![start],
        from: vec![None],
        next: vec![],
    };
    while let Some(state) = explored.states.get(explored.next.len()).cloned() {
        let here = explored.next.len();
        let mut next = vec![];
        for step in model.steps(&state) {
            let reached = Rc::new(model.after(&state, step));
            let place = *known.entry(reached.clone()).or_insert_with(|| {
                explored.states.push(reached);
                explored.from.push(Some((here, step)));
                explored.states.len() - 1
            });
            next.push((step, place));
        }
        explored.next.push(next);
    }
    explored
}

impl<M: Model> Explored<M> {
    /// How many states there are.
    pub(crate) fn len(&self) -> usize {
        self.states.len()
    }

    /// The shortest way to a state in which something is not so that must always be.
    pub(crate) fn against(&self, always: impl Fn(&M::State) -> bool) -> Option<Vec<M::Step>> {
        let found = self.states.iter().position(|state| !always(state))?;
        Some(self.way_to(found))
    }

    /// A way that ends, or goes round, without ever coming to a state that every way must come to.
    pub(crate) fn without(&self, in_the_end: impl Fn(&M::State) -> bool) -> Option<Vec<M::Step>> {
        let sure = self.sure(in_the_end);
        let (mut here, mut way, mut been) = (0, vec![], HashSet::new());
        if sure[here] {
            return None;
        }
        while been.insert(here)
            && let Some((step, next)) = self.next[here].iter().find(|(_, next)| !sure[*next])
        {
            way.push(*step);
            here = *next;
        }
        Some(way)
    }

    /// The states from which every way comes to a good one: the good ones, and those whose every step leads to such.
    fn sure(&self, good: impl Fn(&M::State) -> bool) -> Vec<bool> {
        let mut before = vec![vec![]; self.len()];
        for (here, next) in self.next.iter().enumerate() {
            for (_, place) in next {
                before[*place].push(here);
            }
        }
        let mut unsure: Vec<_> = self.next.iter().map(Vec::len).collect();
        let mut sure: Vec<_> = self.states.iter().map(|state| good(state)).collect();
        let mut news: VecDeque<_> = (0..self.len()).filter(|place| sure[*place]).collect();
        while let Some(place) = news.pop_front() {
            for here in &before[place] {
                unsure[*here] -= 1;
                if unsure[*here] == 0 && !sure[*here] {
                    sure[*here] = true;
                    news.push_back(*here);
                }
            }
        }
        sure
    }

    fn way_to(&self, place: usize) -> Vec<M::Step> {
        let mut way = vec![];
        let mut here = place;
        while let Some((before, step)) = self.from[here] {
            way.push(step);
            here = before;
        }
        way.reverse();
        way
    }
}

/// Numbers up to nine: one can be added, ten goes back to the number that is said, and five may stand still for good.
struct Dial {
    back_to: u8,
    stops_at_five: bool,
}

impl Model for Dial {
    type State = u8;
    type Step = &'static str;

    fn start(&self) -> u8 {
        0
    }

    fn steps(&self, state: &u8) -> Vec<&'static str> {
        match state {
            5 if self.stops_at_five => vec!["on", "stop"],
            10 => vec![],
            _ => vec!["on"],
        }
    }

    fn after(&self, state: &u8, step: &'static str) -> u8 {
        match (step, state) {
            ("stop", _) => 10,
            (_, 9) => self.back_to,
            (_, state) => state + 1,
        }
    }
}

#[test]
fn a_way_that_stops_or_goes_round_is_told_from_one_that_arrives() {
    let round = explore(&Dial {
        back_to: 3,
        stops_at_five: false,
    });
    assert_eq!(round.len(), 10);
    assert_eq!(round.against(|state| *state < 3).map(|way| way.len()), Some(3));
    assert_eq!(round.against(|state| *state < 10), None);
    assert_eq!(round.without(|state| *state == 9), None, "every way comes to it");
    assert_eq!(
        round.without(|state| *state == 10).map(|way| way.len()),
        Some(10),
        "goes round"
    );
    let stops = explore(&Dial {
        back_to: 3,
        stops_at_five: true,
    });
    assert_eq!(stops.without(|state| *state == 5), None);
    let stopped = stops.without(|state| *state == 9).unwrap();
    assert_eq!(stopped.last(), Some(&"stop"), "may stop before");
}
