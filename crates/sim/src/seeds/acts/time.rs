//! Time passes: a little, to the very moment at which something is due, or while nobody runs; and clocks err.

use crate::seeds::world::World;
use jiff::{SignedDuration, Timestamp};

/// No leap to something that is due is longer; everything else would fall due on the way.
const LEAP_MAX: SignedDuration = SignedDuration::from_hours(24 * 30);

#[derive(Clone, Copy)]
enum Span {
    Seconds,
    Minutes,
    Hours,
    Brink,
    Outage,
}

impl World {
    pub(super) fn pass_time(&mut self) {
        let odds = [
            (38, Span::Seconds),
            (26, Span::Minutes),
            (8, Span::Hours),
            (26, Span::Brink),
            (2, Span::Outage),
        ];
        let span = self.random.weighted(&odds).unwrap_or(Span::Seconds);
        let by = match span {
            Span::Seconds => SignedDuration::from_secs(self.random.between(1, 150)),
            Span::Minutes => SignedDuration::from_mins(self.random.between(1, 59)),
            Span::Hours => SignedDuration::from_hours(self.random.between(1, 26)),
            Span::Outage => {
                self.outside.count_fault("outage of days");
                SignedDuration::from_hours(24 * self.random.between(1, 6))
            }
            Span::Brink => {
                self.go_to_the_brink();
                return;
            }
        };
        self.move_to(self.now.saturating_add(by).unwrap_or(self.now));
        self.say_step("time passes");
    }

    /// To a moment at which something is due by the first node's clock, a microsecond before, or one after.
    fn go_to_the_brink(&mut self) {
        let here = self.time_of(0).as_microsecond();
        let furthest = here + i64::try_from(LEAP_MAX.as_micros()).unwrap_or(0);
        let cases = self.books.cases.values();
        let mut due: Vec<_> = cases
            .flat_map(|case| {
                let effects = case.effects.values().filter_map(|effect| effect.next_at);
                effects.chain(case.next_due)
            })
            .filter(|at| (here + 1..furthest).contains(at))
            .collect();
        due.sort_unstable();
        due.dedup();
        // Mostly one of the next few.
        due.truncate(8);
        if let Some(at) = self.random.one_of(&due).copied() {
            self.move_node_to(0, at + self.random.clone().between(-1, 1));
        }
        self.say_step("time passes to the brink");
    }

    /// Moves until the clock of a node says so.
    pub(super) fn move_node_to(&mut self, node: usize, microsecond: i64) {
        let to = Timestamp::from_microsecond(microsecond).unwrap_or(self.now);
        let skew = self
            .nodes
            .get(node)
            .map_or(SignedDuration::ZERO, |node| node.skew);
        self.move_to(to.saturating_sub(skew).unwrap_or(self.now));
    }

    /// The clock of a node jumps, forward or back.
    pub(super) fn clocks_go_wrong(&mut self) {
        let number = self.any_node();
        let seconds = if self.random.percent(40) {
            0
        } else {
            self.random.between(-600, 600)
        };
        if let Some(node) = self.nodes.get_mut(number) {
            node.skew = SignedDuration::from_secs(seconds);
        }
        self.outside.count_fault("clock jumped");
        self.move_to(self.now);
        self.say_step(&format!("the clock of node {number} is now {seconds} s off"));
    }

    pub(super) fn clocks_agree(&mut self) {
        for node in &mut self.nodes {
            node.skew = SignedDuration::ZERO;
        }
        self.move_to(self.now);
    }
}
