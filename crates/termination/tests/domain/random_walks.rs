//! Random histories: whatever anybody says in whatever order, the promises hold.

use crate::world::{RIGHT, WRONG, World, brussels, holder, line, request, stranger};
use jiff::SignedDuration;
use proptest::prelude::*;
use termination::case::{ConfirmedBy, DesiredEnd, Effect, Event, KeepNumber, Kind, Outcome, Request, Stage};
use termination::party::ReceiptRoute;
use termination::settlement::settle;
use termination::verification::CodeTo;
use termination::{Command, due};

#[derive(Debug, Clone)]
enum Step {
    Say(Box<Command>),
    Wait(i64),
    WakeWhenDue,
    Network(Outcome),
}

fn said() -> impl Strategy<Value = Command> {
    prop_oneof![
        prop_oneof![Just(CodeTo::Line), Just(CodeTo::AddressOnFile)]
            .prop_map(|to| Command::AskForCode { to }),
        prop_oneof![Just(RIGHT), Just(WRONG)].prop_map(|answer| Command::AnswerCode {
            answer: answer.to_owned()
        }),
        prop_oneof![Just(holder()), Just(stranger())].prop_map(|holder| Command::ProveBySession { holder }),
        (
            any::<bool>(),
            any::<bool>(),
            proptest::option::of(prop_oneof![Just(RIGHT), Just(WRONG)])
        )
            .prop_map(|(same_browser, despite_porting, code)| Command::Confirm {
                by: ConfirmedBy::MailedLink {
                    same_browser,
                    code: code.map(str::to_owned)
                },
                despite_porting,
            }),
        any::<bool>().prop_map(|despite_porting| Command::Confirm {
            by: ConfirmedBy::CasePage,
            despite_porting
        }),
        Just(Command::Withdraw),
        Just(Command::Object),
        any::<bool>().prop_map(|on_file| Command::CorrectAddress {
            route: ReceiptRoute::Email,
            on_file
        }),
        Just(Command::Resend),
        Just(Command::ChooseStatutoryWithdrawal),
        Just(Command::RevokeLink),
        Just(Command::Retry),
        Just(Command::Wake),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let outcome = prop_oneof![
        4 => Just(Outcome::Done),
        4 => Just(Outcome::Dead),
        1 => Just(Outcome::Alive),
        1 => Just(Outcome::GaveUp)
    ];
    prop_oneof![
        3 => said().prop_map(|command| Step::Say(Box::new(command))),
        1 => (0_i64..40 * 24 * 60).prop_map(Step::Wait),
        2 => Just(Step::WakeWhenDue),
        4 => outcome.prop_map(Step::Network),
    ]
}

fn asked() -> impl Strategy<Value = Request> {
    let end = prop_oneof![
        Just(DesiredEnd::Now),
        Just(DesiredEnd::EndOfPaidPeriod),
        (0_i32..700).prop_map(|days| DesiredEnd::LastDay {
            on: jiff::civil::date(2026, 11, 20).saturating_add(jiff::Span::new().days(days)),
        }),
    ];
    let kind = prop_oneof![Just(Kind::Ordinary), Just(Kind::StatutoryWithdrawal)];
    let keep = prop_oneof![Just(KeepNumber::Yes), Just(KeepNumber::No)];
    let lines = prop_oneof![
        Just(vec![Some(line(1))]),
        Just(vec![None, Some(line(2)), Some(line(3))])
    ];
    (end, kind, keep, lines, any::<bool>()).prop_map(|(end, kind, keep_number, lines, receipt_on_file)| {
        Request {
            end,
            kind,
            keep_number,
            lines,
            receipt_on_file,
            ..request()
        }
    })
}

fn take(world: &mut World, step: &Step) {
    match step {
        Step::Say(command) => {
            let _ = world.ask((**command).clone());
        }
        Step::Wait(minutes) => {
            world.now += SignedDuration::from_mins(*minutes);
        }
        Step::WakeWhenDue => {
            if let Some(at) = due(&world.case) {
                world.now = world.now.max(at);
                let before = (world.stage(), due(&world.case));
                world.wake();
                let after = (world.stage(), due(&world.case));
                assert_ne!(before, after, "a wake at its time makes progress");
            }
        }
        Step::Network(outcome) => {
            if let Some(effect) = world.take_network_effect() {
                let outcome = match (effect, *outcome) {
                    (Effect::ReadBackLine { .. }, Outcome::Done) => Outcome::Dead,
                    (Effect::ReadBackLine { .. }, outcome) => outcome,
                    (_, Outcome::Dead | Outcome::Alive) => Outcome::Done,
                    (_, outcome) => outcome,
                };
                world.report(effect, outcome);
            }
        }
    }
}

/// Where in the history an event of a kind stands first.
fn first(world: &World, wanted: impl Fn(&Event) -> bool) -> Option<usize> {
    world.events.iter().position(wanted)
}

fn the_promises_hold(world: &World) {
    let cut = first(world, |event| matches!(event, Event::CutOrdered { .. }));
    if let Some(cut) = cut {
        let before = &world.events[..cut];
        assert!(
            before.iter().any(|event| matches!(event, Event::Verified { .. })),
            "cut without proof"
        );
        assert!(
            before
                .iter()
                .any(|event| matches!(event, Event::Confirmed { .. })),
            "cut without a yes"
        );
        assert!(
            !before
                .iter()
                .any(|event| matches!(event, Event::Withdrawn { .. } | Event::Objected { .. })),
            "cut after a withdrawal"
        );
        let (Event::CutOrdered { at }, Some(schedule)) = (&world.events[cut], last_schedule(before)) else {
            panic!("a cut without a schedule")
        };
        assert!(*at >= schedule.ends_at, "no line is cut before its end");
        assert!(
            *at >= schedule.point_of_no_return_at,
            "no line is cut while there is a way back"
        );
    } else {
        assert!(
            !world.outbox.borrow().iter().any(|effect| effect.line().is_some()),
            "the network is asked for nothing before the cut is ordered"
        );
    }
    if let Stage::Closed(closed) = &world.case.stage {
        for line in world.case.subscriptions() {
            let dead = |event: &Event| matches!(event, Event::LineDead { line: dead, .. } if *dead == line);
            let gone =
                |event: &Event| matches!(event, Event::LineDeleted { line: gone, .. } if *gone == line);
            assert!(
                first(world, dead).is_some(),
                "closed, but never read back as dead"
            );
            assert!(
                first(world, dead) < first(world, gone),
                "deleted before it was read back as dead"
            );
        }
        assert!(closed.off_at >= closed.schedule.ends_at);
    }
    if world.case.is_open() {
        let waits_for_a_human = !world.work.is_empty();
        let owed = !world.outbox.borrow().is_empty();
        assert!(
            due(&world.case).is_some() || waits_for_a_human || owed,
            "an open case that nothing moves"
        );
    }
}

fn last_schedule(events: &[Event]) -> Option<&termination::case::Scheduled> {
    events.iter().rev().find_map(|event| match event {
        Event::Scheduled { schedule, .. } => Some(schedule),
        _ => None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn no_history_breaks_a_promise(request in asked(), steps in proptest::collection::vec(step(), 1..60)) {
        let mut world = World::receive(&request);
        for step in &steps {
            take(&mut world, step);
            the_promises_hold(&world);
        }
    }

    #[test]
    fn left_alone_every_case_ends(request in asked(), proven in any::<bool>()) {
        let mut world = World::receive(&request);
        if proven {
            let _ = world.answer(RIGHT);
        }
        for _ in 0..20 {
            world.carry_out_the_cut();
            if due(&world.case).is_some() {
                world.wake_when_due();
            }
        }
        prop_assert!(!world.case.is_open(), "{}", world.stage());
    }

    #[test]
    fn a_later_end_never_gives_more_back(minutes in 0_i64..120 * 24 * 60, more in 0_i64..60 * 24 * 60) {
        let world = World::receive(&request());
        let start = brussels("2026-11-01T00:00:00");
        let zone = world.rules.law.zone.clone();
        let total = |minutes| {
            let subscription = crate::world::postpaid(1);
            let end = start + SignedDuration::from_mins(minutes);
            settle([subscription.id].into_iter(), &[subscription], end, &zone).lines
        };
        let (earlier, later) = (total(minutes), total(minutes + more));
        for credit in &later {
            let same = earlier.iter().find(|other| other.period == credit.period);
            if let Some(same) = same {
                prop_assert!(credit.amount <= same.amount);
            }
        }
        for credit in earlier.iter().chain(&later) {
            prop_assert!(credit.amount <= credit.fee, "no more is given back than was paid");
        }
    }
}
