//! The back office vouches for a request: what that proves, and what it does not take from the owner.

use crate::world::{World, brussels, friday, holder, line, request, stranger};
use jiff::civil::date;
use termination::case::{
    ConfirmedBy, DesiredEnd, Held, KeepNumber, LINES_MAX, Message, Recipient, Request, Stage, Yes,
};
use termination::identifier::CaseId;
use termination::party::{Channel, ReceiptRoute};
use termination::verification::Evidence;
use termination::{Command, Event, Refusal};

fn entered() -> Request {
    Request {
        channel: Channel::BackOffice,
        receipt_on_file: true,
        ..request()
    }
}

#[test]
fn one_word_of_the_back_office_proves_and_confirms_and_names_who_gave_it() {
    let world = World::vouched(&entered(), holder(), vec![]).expect("a receipt");
    assert_eq!(world.stage(), "pending");
    let [
        Event::Received(_),
        Event::Verified {
            by: Evidence::BackOffice { batch, by },
            at,
        },
        Event::Confirmed {
            at: yes_at,
            despite_porting: false,
            how: Yes::Vouched { .. },
        },
        Event::Scheduled { .. },
    ] = world.events.as_slice()
    else {
        panic!("{:?}", world.events)
    };
    assert_eq!((at, yes_at), (&friday(), &friday()));
    assert_eq!(batch.to_string(), "batch_08080808080808080808080808080808");
    assert_eq!(by.to_string(), "j.doe");
}

#[test]
fn the_owner_is_told_out_of_band_and_can_object_within_the_window() {
    let mut world = World::vouched(&entered(), holder(), vec![]).expect("a receipt");
    for (message, to) in [
        (Message::Receipt, Recipient::ReceiptAddress),
        (Message::Scheduled, Recipient::ReceiptAddress),
        (Message::OwnerNotice, Recipient::Line),
        (Message::OwnerNotice, Recipient::AddressOnFile),
    ] {
        assert!(world.owes(message, to), "{message:?} {to:?}");
    }
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("not pending")
    };
    assert!(
        pending.schedule.point_of_no_return_at > friday(),
        "an end of now can still be stopped"
    );
    world.ask(Command::Object).expect("in time");
    assert_eq!(world.stage(), "withdrawn");
}

#[test]
fn the_holder_takes_it_back_until_the_point_of_no_return_and_not_after() {
    let mut world = World::vouched(&entered(), holder(), vec![]).expect("a receipt");
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("not pending")
    };
    let since = pending.schedule.point_of_no_return_at;
    world.at(since);
    assert_eq!(world.decide(&Command::Withdraw), Err(Refusal::TooLate { since }));
    world.at(friday());
    world.ask(Command::Withdraw).expect("in time");
    assert_eq!(world.stage(), "withdrawn");
}

#[test]
fn where_the_number_is_to_be_kept_the_yes_is_left_to_the_holder() {
    for (receipt, by_page) in [(ReceiptRoute::Email, false), (ReceiptRoute::Post, true)] {
        let keeping = Request {
            keep_number: KeepNumber::Yes,
            receipt,
            ..entered()
        };
        let world = World::vouched(&keeping, holder(), vec![]).expect("a receipt");
        assert_eq!(world.stage(), "received");
        let yes = Command::Confirm {
            by: ConfirmedBy::CasePage,
            despite_porting: true,
        };
        assert_eq!(world.decide(&yes).is_ok(), by_page, "{receipt:?}");
    }
}

#[test]
fn nobody_can_vouch_for_what_is_not_so() {
    let earlier = CaseId::from_entropy([77; 16]);
    let held = |line| {
        vec![Held {
            subscription: line,
            by: earlier,
        }]
    };
    let today = date(2026, 11, 20);
    let on = |on| DesiredEnd::LastDay { on };
    let cases = [
        (entered(), stranger(), vec![], Refusal::NotTheHolder),
        (
            Request {
                holder: None,
                lines: vec![None],
                ..entered()
            },
            holder(),
            vec![],
            Refusal::NotTheHolder,
        ),
        (
            entered(),
            holder(),
            held(line(1)),
            Refusal::AlreadyAsked { case: earlier },
        ),
        (
            Request {
                end: on(date(2026, 11, 19)),
                ..entered()
            },
            holder(),
            vec![],
            Refusal::EndInThePast { earliest_on: today },
        ),
        (
            Request {
                lines: vec![],
                ..entered()
            },
            holder(),
            vec![],
            Refusal::NoLines,
        ),
        (
            Request {
                lines: vec![Some(line(1)); LINES_MAX + 1],
                ..entered()
            },
            holder(),
            vec![],
            Refusal::TooManyLines { max: LINES_MAX },
        ),
    ];
    for (request, by, held, refusal) in cases {
        assert_eq!(World::vouched(&request, by, held).err(), Some(refusal));
    }
    let far = Request {
        end: on(date(2036, 1, 1)),
        ..entered()
    };
    let refused = World::vouched(&far, holder(), vec![]).err();
    assert!(matches!(refused, Some(Refusal::EndTooFar { .. })), "{refused:?}");
}

#[test]
fn it_ends_at_the_end_of_the_chosen_day_as_for_everybody() {
    let chosen = Request {
        end: DesiredEnd::LastDay {
            on: date(2026, 11, 30),
        },
        ..entered()
    };
    let world = World::vouched(&chosen, holder(), vec![]).expect("a receipt");
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("not pending")
    };
    assert_eq!(pending.schedule.ends_at, brussels("2026-12-01T00:00:00"));
    assert_eq!(pending.schedule.point_of_no_return_at, pending.schedule.ends_at);
}
