//! Waiting for a yes: reminders, a human, the lapse; and what downtime does to it.

use crate::world::{World, brussels, friday, request};
use jiff::SignedDuration;
use termination::case::{Event, Message, Recipient, WorkKind};
use termination::due;

#[test]
fn reminders_then_a_human_then_the_lapse() {
    let mut world = World::receive(&request());
    let mut seen = vec![];
    while world.stage() == "received" {
        for event in world.wake_when_due() {
            seen.push((world.now, event));
        }
    }
    let at = |text: &str| brussels(text);
    let lapse = at("2026-12-04T10:14:07");
    assert_eq!(
        seen,
        [
            (
                at("2026-11-21T10:14:07"),
                Event::Reminded {
                    at: at("2026-11-21T10:14:07"),
                    number: 1
                }
            ),
            (
                at("2026-11-23T10:14:07"),
                Event::Reminded {
                    at: at("2026-11-23T10:14:07"),
                    number: 2
                }
            ),
            (
                at("2026-11-27T10:14:07"),
                Event::HumanNeeded {
                    at: at("2026-11-27T10:14:07"),
                    why: WorkKind::Unverified,
                    by: lapse
                }
            ),
            (lapse, Event::Lapsed { at: lapse }),
        ]
    );
    assert!(world.owes(Message::LapseNotice, Recipient::ReceiptAddress));
    assert!(world.work.is_empty(), "nothing is left for a human");
    assert_eq!(due(&world.case), None);
}

#[test]
fn a_case_that_is_proven_but_not_confirmed_is_another_work_than_an_unproven_one() {
    let session = termination::case::Request {
        session: Some(crate::world::holder()),
        ..request()
    };
    let mut world = World::receive(&session);
    while world.work.is_empty() {
        world.wake_when_due();
    }
    assert_eq!(world.work, [WorkKind::Unconfirmed]);
}

#[test]
fn after_a_month_of_downtime_one_reminder_comes_before_the_lapse() {
    let mut world = World::receive(&request());
    let back = brussels("2026-12-22T09:00:00");
    let events = world.at(back).wake();
    assert_eq!(
        events.first(),
        Some(&Event::Reminded { at: back, number: 2 }),
        "missed ones become one"
    );
    assert_eq!(
        world.stage(),
        "received",
        "nobody's request lapses on the heels of a late reminder"
    );
    assert_eq!(due(&world.case), Some(back + SignedDuration::from_hours(24)));
    world.wake_when_due();
    assert_eq!(world.stage(), "lapsed");
}

#[test]
fn an_early_wake_changes_nothing() {
    let mut world = World::receive(&request());
    assert_eq!(world.at(friday() + SignedDuration::from_hours(1)).wake(), []);
    let mut pending = World::pending();
    assert_eq!(pending.wake(), []);
}

#[test]
fn reminders_keep_their_local_hour_when_the_clocks_change() {
    let request = request();
    let received = brussels("2026-10-24T10:00:00");
    let world = World::try_receive(&request, received, vec![]).expect("a receipt");
    assert_eq!(
        due(&world.case),
        Some(brussels("2026-10-25T10:00:00")),
        "25 hours later"
    );
}

#[test]
fn the_cut_after_downtime_begins_at_once_and_the_end_stays_where_it_was() {
    let mut world = World::pending();
    world.at(brussels("2026-12-20T08:00:00")).wake();
    let termination::Stage::Ceasing(stage) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(stage.schedule.ends_at, friday());
}
