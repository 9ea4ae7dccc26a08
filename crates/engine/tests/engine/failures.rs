//! Failure by place, for each kind of effect: done twice; lost between call and report; failing until a human is
//! asked.

use crate::outside::Trouble;
use crate::world::{AN_LINE, World, intake};
use engine::{EffectState, Fault};
use jiff::SignedDuration;
use termination::case::WorkKind;
use termination::{Case, Command};

/// A kind of effect, how to come to the point where one is owed, and what giving up leads to.
struct Place {
    kind: &'static str,
    attempts: u32,
    work: Option<WorkKind>,
}

const PLACES: [Place; 9] = [
    Place {
        kind: "receipt",
        attempts: 10,
        work: Some(WorkKind::Undelivered),
    },
    Place {
        kind: "code",
        attempts: 6,
        work: None,
    },
    Place {
        kind: "scheduled",
        attempts: 10,
        work: Some(WorkKind::Undelivered),
    },
    Place {
        kind: "owner-notice",
        attempts: 10,
        work: None,
    },
    Place {
        kind: "bar_line",
        attempts: 10,
        work: Some(WorkKind::CutFailed),
    },
    Place {
        kind: "detach_line",
        attempts: 10,
        work: Some(WorkKind::CutFailed),
    },
    Place {
        kind: "read_back_line",
        attempts: 10,
        work: Some(WorkKind::CutFailed),
    },
    Place {
        kind: "delete_line",
        attempts: 10,
        work: Some(WorkKind::CutFailed),
    },
    Place {
        kind: "closing-letter",
        attempts: 10,
        work: Some(WorkKind::Undelivered),
    },
];

/// Brings a case to where effects of the kind are owed. The trouble with that kind is already there, so that it
/// strikes as soon as it can.
async fn bring_to(world: &World, kind: &str) -> Case {
    let case = world.receive(intake(1, AN_LINE)).await;
    if matches!(kind, "receipt" | "code") {
        return case;
    }
    world.quiet().await;
    let case = world
        .handle(
            &case,
            Command::AnswerCode {
                answer: world.code_sent(&case),
            },
        )
        .await;
    if matches!(kind, "scheduled" | "owner-notice") {
        return case;
    }
    world.quiet().await;
    world.reach_the_point_of_no_return(&case);
    case
}

/// Runs until the trouble has swallowed a call.
async fn run_into_silence(world: &World) {
    for _ in 0..20 {
        world.engine.wake_due_once().await.unwrap();
        tokio::select! {
            run = world.engine.run_effects_once(&world.ports, "dies") => { run.unwrap(); }
            () = world.outside.reached.notified() => return,
        }
    }
    panic!("no call was swallowed");
}

/// How often the outcome of this kind is on record.
async fn outcomes(world: &World, case: &Case, kind: &str) -> usize {
    let expected = match kind {
        "bar_line" => "line_barred",
        "detach_line" => "line_detached",
        "read_back_line" => "line_dead",
        "delete_line" => "line_deleted",
        _ => "message_sent",
    };
    let events = world.events(case.id).await;
    let of_kind = |event: &&termination::Event| {
        if let termination::Event::MessageSent { message, .. } = event {
            return message.kind() == kind;
        }
        engine::wire::event_kind(event) == expected
    };
    events.iter().filter(of_kind).count()
}

#[tokio::test]
async fn a_worker_that_dies_between_call_and_report_leaves_the_call_to_another_with_the_same_key() {
    for Place { kind, .. } in PLACES {
        let world = World::new(&format!("failures-dies-{kind}")).await;
        let case = bring_to(&world, kind).await;
        world.outside.trouble(kind, Trouble::AnswerLost);
        run_into_silence(&world).await;
        let swallowed = world.outside.calls(kind);
        assert_eq!(outcomes(&world, &case, kind).await, 0, "{kind}");

        world.outside.no_trouble();
        world.quiet().await;
        assert_eq!(
            world.outside.calls(kind).len(),
            swallowed.len(),
            "{kind}: the lease still runs"
        );
        world.advance_minutes(3);
        world.quiet().await;
        let calls = world.outside.calls(kind);
        for call in &swallowed {
            assert_eq!(
                calls.iter().filter(|other| other.key == call.key).count(),
                2,
                "{kind}: {call:?}"
            );
        }
        let keys: std::collections::BTreeSet<_> = calls.iter().map(|call| &call.key).collect();
        assert_eq!(
            outcomes(&world, &case, kind).await,
            keys.len(),
            "{kind}: each outcome once"
        );
        world.verify_all().await;
    }
}

#[tokio::test]
async fn a_kind_that_keeps_failing_is_tried_by_the_table_and_then_put_before_a_human() {
    for Place { kind, attempts, work } in PLACES {
        let world = World::new(&format!("failures-always-{kind}")).await;
        let case = bring_to(&world, kind).await;
        world
            .outside
            .trouble(kind, Trouble::Fails(Fault::Temporary("refused_for_now")));
        for _ in 0..attempts + 2 {
            world.quiet().await;
            let next = world
                .effects_named(case.id, kind)
                .await
                .into_iter()
                .filter_map(|row| row.next_at)
                .min();
            let Some(next) = next else { break };
            world.clock.set(next);
        }
        let given_up = world.effects_named(case.id, kind).await;
        for row in &given_up {
            assert_eq!(
                (row.state, row.attempts),
                (EffectState::GaveUp, attempts),
                "{kind}"
            );
            assert_eq!(row.last_error.as_deref(), Some("refused_for_now"), "{kind}");
        }
        assert!(!given_up.is_empty(), "{kind}");
        let open: Vec<_> = world
            .engine
            .work_of(case.id)
            .await
            .unwrap()
            .into_iter()
            .map(|row| row.kind)
            .collect();
        if let Some(work) = work {
            assert!(open.contains(&work), "{kind}: {open:?}");
        }
        let calls = world.outside.calls(kind).len();
        world.advance_minutes(60 * 24);
        world
            .engine
            .run_effects_once(&world.ports, "later")
            .await
            .unwrap();
        assert_eq!(
            world.outside.calls(kind).len(),
            calls,
            "{kind}: nothing is tried after giving up"
        );
        world.verify_all().await;
    }
}

#[tokio::test]
async fn a_permanent_fault_gives_up_at_once() {
    for Place { kind, work, .. } in PLACES {
        let world = World::new(&format!("failures-never-{kind}")).await;
        let case = bring_to(&world, kind).await;
        world
            .outside
            .trouble(kind, Trouble::Fails(Fault::Permanent("never")));
        world.quiet().await;
        for row in world.effects_named(case.id, kind).await {
            assert_eq!((row.state, row.attempts), (EffectState::GaveUp, 1), "{kind}");
        }
        let open: Vec<_> = world
            .engine
            .work_of(case.id)
            .await
            .unwrap()
            .into_iter()
            .map(|row| row.kind)
            .collect();
        assert_eq!(open, work.into_iter().collect::<Vec<_>>(), "{kind}");
    }
}

#[tokio::test]
async fn a_step_of_the_cut_that_was_given_up_goes_on_when_staff_say_so() {
    for kind in ["bar_line", "detach_line", "read_back_line", "delete_line"] {
        let world = World::new(&format!("failures-retry-{kind}")).await;
        let case = bring_to(&world, kind).await;
        world
            .outside
            .trouble(kind, Trouble::Fails(Fault::Permanent("never")));
        world.quiet().await;
        assert_eq!(world.case(case.id).await.stage.name(), "ceasing", "{kind}");
        world.outside.no_trouble();
        world.handle(&case, Command::Retry).await;
        world.quiet().await;
        assert_eq!(world.case(case.id).await.stage.name(), "closed", "{kind}");
        assert_eq!(world.engine.work_of(case.id).await.unwrap(), [], "{kind}");
        world.verify_all().await;
    }
}

#[tokio::test]
async fn a_call_that_kills_its_worker_each_time_ends_before_a_human() {
    let world = World::new("failures-poison").await;
    let case = bring_to(&world, "receipt").await;
    world.outside.trouble("receipt", Trouble::AnswerLost);
    for _ in 0..30 {
        run_into_silence(&world).await;
        world.clock.advance(SignedDuration::from_mins(3));
    }
    assert_eq!(world.outside.calls("receipt").len(), 30);
    world
        .engine
        .run_effects_once(&world.ports, "survivor")
        .await
        .unwrap();
    assert_eq!(
        world.outside.calls("receipt").len(),
        30,
        "it is not called once more"
    );
    assert_eq!(world.states(case.id, "receipt").await, [EffectState::GaveUp]);
    let open: Vec<_> = world
        .engine
        .work_of(case.id)
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.kind)
        .collect();
    assert_eq!(open, [WorkKind::Undelivered]);
}

#[tokio::test]
async fn one_failing_message_holds_up_no_other() {
    let world = World::new("failures-neighbours").await;
    world
        .outside
        .trouble("receipt", Trouble::Fails(Fault::Temporary("down")));
    let case = world.pending(1).await;
    world.reach_the_point_of_no_return(&case);
    world.quiet().await;
    assert_eq!(world.case(case.id).await.stage.name(), "closed");
}

#[tokio::test]
async fn a_holder_without_an_address_on_file_is_told_on_the_line_alone() {
    let world = World::new("failures-no-address").await;
    let case = world.receive(intake(1, crate::world::BO_LINE)).await;
    world.quiet().await;
    let case = world
        .handle(
            &case,
            Command::AnswerCode {
                answer: world.code_sent(&case),
            },
        )
        .await;
    world.quiet().await;
    let rows = world.effects_named(case.id, "owner-notice").await;
    let states: Vec<_> = rows
        .iter()
        .map(|row| (row.state, row.last_error.as_deref()))
        .collect();
    assert_eq!(
        states,
        [
            (EffectState::Done, None),
            (EffectState::GaveUp, Some("no_address"))
        ]
    );
    assert_eq!(world.engine.work_of(case.id).await.unwrap(), []);
}
