//! What a decision changes, worked out before anything is written.

use crate::effect_id::EffectId;
use crate::reports::{self, Counted};
use crate::store::promises::promised;
use jiff::Timestamp;
use std::collections::BTreeSet;
use termination::case::{Effect, Stage};
use termination::identifier::SubscriptionId;
use termination::{Case, Event};

/// A case after some events, with what they owe.
pub(crate) struct Change {
    /// The version before.
    pub(crate) before: u64,
    /// The stage before; a case that begins has none.
    pub(crate) stage_before: Option<&'static str>,
    /// The promise that ran before.
    pub(crate) promised_before: Option<Timestamp>,
    /// The case after.
    pub(crate) case: Case,
    /// The events, the first of which has number `before + 1`.
    pub(crate) events: Vec<Event>,
    /// What the events owe.
    pub(crate) effects: Vec<(EffectId, Effect)>,
    /// What the events count for.
    pub(crate) counts: Vec<Counted>,
    /// Lines that this case begins to hold.
    pub(crate) takes: Vec<SubscriptionId>,
    /// Lines that this case holds no longer.
    pub(crate) frees: Vec<SubscriptionId>,
    /// Lines that are over with this change, or whose end is put right by it.
    pub(crate) ends: Vec<SubscriptionId>,
}

impl Change {
    /// Applies events to a case.
    pub(crate) fn apply(before: Case, events: Vec<Event>) -> Self {
        let held = held_lines(&before);
        let (version, stage, promise) = (before.version, before.stage.name(), promised(&before));
        let mut evolved = Evolved::from(before);
        evolved.follow(&events);
        Self {
            stage_before: Some(stage),
            promised_before: promise,
            ..Self::work_out(version, &held, evolved, events)
        }
    }

    /// Begins a case; `None` when the events do not begin one.
    pub(crate) fn begin(events: Vec<Event>) -> Option<Self> {
        let (first, rest) = events.split_first()?;
        let begun = termination::reopen([first])?;
        let mut evolved = Evolved {
            effects: number(&begun, termination::owed(&begun, first)),
            counts: vec![reports::begins(&begun)],
            case: begun,
        };
        evolved.follow(rest);
        Some(Self::work_out(0, &BTreeSet::new(), evolved, events))
    }

    fn work_out(before: u64, held: &BTreeSet<SubscriptionId>, evolved: Evolved, events: Vec<Event>) -> Self {
        let Evolved {
            case,
            effects,
            counts,
        } = evolved;
        let holds = held_lines(&case);
        // An end that is put right before the case closes is written when it closes.
        let ends = |event: &Event| matches!(event, Event::Closed { .. } | Event::EndCorrected { .. });
        let ended = matches!(case.stage, Stage::Closed(_)) && events.iter().any(ends);
        Self {
            before,
            stage_before: None,
            promised_before: None,
            takes: holds.difference(held).copied().collect(),
            frees: held.difference(&holds).copied().collect(),
            ends: if ended {
                case.subscriptions().collect()
            } else {
                vec![]
            },
            case,
            events,
            effects,
            counts,
        }
    }

    /// The stage that the case enters with this change, if it is another than before.
    pub(crate) fn entered(&self) -> Option<&'static str> {
        let after = self.case.stage.name();
        (self.stage_before != Some(after)).then_some(after)
    }

    /// The events that came after the one with this number.
    pub(crate) fn later(&self, seq: u64) -> impl Iterator<Item = &Event> {
        self.numbered()
            .filter(move |(number, _)| *number > seq)
            .map(|(_, event)| event)
    }

    /// The events with their numbers.
    pub(crate) fn numbered(&self) -> impl Iterator<Item = (u64, &Event)> {
        (self.before + 1..).zip(&self.events)
    }
}

/// A case with what came with the events that made it so.
struct Evolved {
    case: Case,
    effects: Vec<(EffectId, Effect)>,
    counts: Vec<Counted>,
}

impl Evolved {
    const fn from(case: Case) -> Self {
        Self {
            case,
            effects: vec![],
            counts: vec![],
        }
    }

    fn follow(&mut self, events: &[Event]) {
        for event in events {
            self.counts.extend(reports::counted(&self.case, event));
            termination::evolve(&mut self.case, event);
            let owed = termination::owed(&self.case, event);
            self.effects.extend(number(&self.case, owed));
        }
    }
}

/// Gives the effects of the newest event their ids.
fn number(case: &Case, effects: Vec<Effect>) -> Vec<(EffectId, Effect)> {
    let id = |n| EffectId {
        case: case.id,
        seq: case.version,
        n,
    };
    (1..).map(id).zip(effects).collect()
}

/// The lines that only this case may end: those of an open case that was proven.
fn held_lines(case: &Case) -> BTreeSet<SubscriptionId> {
    let holds = match &case.stage {
        Stage::Received(stage) => stage.verified.is_some(),
        Stage::Pending(_) | Stage::Ceasing(_) | Stage::Settling(_) => true,
        Stage::Closed(_) | Stage::Withdrawn(_) | Stage::Lapsed(_) | Stage::Refused(_) => false,
    };
    if holds {
        case.subscriptions().collect()
    } else {
        BTreeSet::new()
    }
}
