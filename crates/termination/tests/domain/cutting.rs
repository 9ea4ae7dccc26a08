//! The network part: order, lies, failures, repetition.

use crate::world::{World, line, request};
use termination::case::{Effect, Event, LineProgress, Outcome, Request, Stage, WorkKind};
use termination::{Command, Refusal};

fn ceasing(world: &World) -> &termination::case::Ceasing {
    match &world.case.stage {
        Stage::Ceasing(stage) => stage,
        other => panic!("{}", other.name()),
    }
}

#[test]
fn a_line_is_barred_detached_read_back_and_only_then_deleted() {
    let mut world = World::ceasing();
    let mut order = vec![];
    while let Some(effect) = world.take_network_effect() {
        order.push(effect);
        let outcome = if matches!(effect, Effect::ReadBackLine { .. }) {
            Outcome::Dead
        } else {
            Outcome::Done
        };
        world.report(effect, outcome);
    }
    let line = line(1);
    assert_eq!(
        order,
        [
            Effect::BarLine { line },
            Effect::DetachLine { line, attempt: 1 },
            Effect::ReadBackLine { line, attempt: 1 },
            Effect::DeleteLine { line },
        ]
    );
}

#[test]
fn a_line_that_lies_is_detached_again_and_then_brought_before_a_human() {
    let mut world = World::ceasing();
    let mut detached = 0;
    while let Some(effect) = world.take_network_effect() {
        detached += u32::from(matches!(effect, Effect::DetachLine { .. }));
        let outcome = if matches!(effect, Effect::ReadBackLine { .. }) {
            Outcome::Alive
        } else {
            Outcome::Done
        };
        world.report(effect, outcome);
    }
    assert_eq!(detached, 3);
    assert_eq!(world.work, [WorkKind::ReadBackContradicts]);
    assert_eq!(world.stage(), "ceasing", "a case does not close on a promise");

    world.ask(Command::Retry).expect("something is stuck");
    assert!(world.work.is_empty());
    assert_eq!(
        ceasing(&world).progress(line(1)),
        Some(LineProgress::Detaching { attempt: 4 })
    );
    world.carry_out_the_cut();
    assert_eq!(world.stage(), "settling");
}

#[test]
fn a_step_that_fails_for_good_waits_for_a_human_and_goes_on_from_there() {
    for failing in ["bar_line", "detach_line", "read_back_line", "delete_line"] {
        let mut world = World::ceasing();
        while let Some(effect) = world.take_network_effect() {
            let outcome = match effect {
                effect if effect.kind() == failing => Outcome::GaveUp,
                Effect::ReadBackLine { .. } => Outcome::Dead,
                _ => Outcome::Done,
            };
            world.report(effect, outcome);
        }
        assert_eq!(world.stage(), "ceasing", "{failing}");
        assert_eq!(world.work, [WorkKind::CutFailed], "{failing}");
        assert_eq!(ceasing(&world).stuck, [line(1)], "{failing}");
        world.ask(Command::Retry).expect("something is stuck");
        world.carry_out_the_cut();
        assert_eq!(world.stage(), "settling", "{failing}");
        assert!(world.work.is_empty(), "{failing}");
    }
}

#[test]
fn nothing_is_retried_when_nothing_is_stuck() {
    assert_eq!(
        World::ceasing().decide(&Command::Retry),
        Err(Refusal::NothingToRetry)
    );
}

#[test]
fn every_answer_given_twice_changes_nothing_the_second_time() {
    let mut world = World::ceasing();
    while let Some(effect) = world.take_network_effect() {
        let outcome = if matches!(effect, Effect::ReadBackLine { .. }) {
            Outcome::Dead
        } else {
            Outcome::Done
        };
        world.report(effect, outcome);
        assert_eq!(world.report(effect, outcome), [], "{effect:?}");
        assert_eq!(
            world.report(effect, Outcome::GaveUp),
            [],
            "a late failure of {effect:?}"
        );
    }
}

#[test]
fn an_answer_about_an_earlier_attempt_or_a_foreign_line_is_ignored() {
    let mut world = World::ceasing();
    let bar = world.take_network_effect().expect("the bar");
    world.report(bar, Outcome::Done);
    let table = [
        (
            Effect::DetachLine {
                line: line(1),
                attempt: 2,
            },
            Outcome::Done,
        ),
        (
            Effect::ReadBackLine {
                line: line(1),
                attempt: 1,
            },
            Outcome::Dead,
        ),
        (Effect::DeleteLine { line: line(1) }, Outcome::Done),
        (
            Effect::DetachLine {
                line: line(9),
                attempt: 1,
            },
            Outcome::Done,
        ),
    ];
    for (effect, outcome) in table {
        assert_eq!(world.report(effect, outcome), [], "{effect:?}");
    }
}

#[test]
fn a_case_of_two_lines_is_off_when_both_are() {
    let both = Request {
        lines: vec![Some(line(1)), Some(line(2))],
        ..request()
    };
    let mut world = World::receive(&both);
    world.answer(crate::world::RIGHT).expect("the right code");
    world.wake_when_due();
    let mut deleted = vec![];
    while let Some(effect) = world.take_network_effect() {
        let outcome = if matches!(effect, Effect::ReadBackLine { .. }) {
            Outcome::Dead
        } else {
            Outcome::Done
        };
        for event in world.report(effect, outcome) {
            if let Event::LineDeleted { line, .. } = event {
                deleted.push((line, world.stage()));
            }
        }
    }
    assert_eq!(deleted, [(line(1), "ceasing"), (line(2), "settling")]);
}

#[test]
fn a_promise_that_comes_close_to_its_deadline_alarms_once() {
    let mut world = World::ceasing();
    world.wake_when_due();
    assert_eq!(world.work, [WorkKind::DeadlineNear]);
    assert!(
        world.now < ceasing(&world).schedule.cut_due.at,
        "before it passes"
    );
    assert_eq!(termination::due(&world.case), None);
    assert_eq!(world.wake(), []);
    world.carry_out_the_cut();
    assert!(world.work.is_empty(), "the alarm ends with its cause");
}
