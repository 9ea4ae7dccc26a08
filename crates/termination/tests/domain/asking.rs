//! The request and its way back.

use crate::world::{RIGHT, World, brussels, case_id, friday, holder, line, request, stranger};
use jiff::SignedDuration;
use jiff::civil::date;
use termination::case::{
    ConfirmedBy, DesiredEnd, Event, Held, KeepNumber, LINES_MAX, Message, Outcome, Recipient, RefusedBecause,
    Request, Stage, WorkKind,
};
use termination::party::ReceiptRoute;
use termination::{Command, Effect, Refusal};

#[test]
fn the_whole_way_from_the_form_to_the_closed_case() {
    let mut world = World::receive(&request());
    assert!(world.owes(Message::Receipt, Recipient::ReceiptAddress));
    assert!(world.owes(Message::Code { number: 1 }, Recipient::Line));

    world
        .at(friday() + SignedDuration::from_mins(2))
        .answer(RIGHT)
        .expect("the right code");
    assert_eq!(world.stage(), "pending");
    assert!(world.owes(Message::Scheduled, Recipient::ReceiptAddress));
    assert!(world.owes(Message::OwnerNotice, Recipient::Line));
    assert!(world.owes(Message::OwnerNotice, Recipient::AddressOnFile));

    world.wake_when_due();
    assert_eq!(
        world.now,
        brussels("2026-11-20T11:16:07"),
        "the objection window after the yes"
    );
    assert_eq!(world.stage(), "ceasing");
    world.carry_out_the_cut();
    assert_eq!(world.stage(), "settling");
    world.wake_when_due();
    let Stage::Closed(closed) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(
        closed.schedule.ends_at,
        friday(),
        "billing stopped when the customer asked"
    );
    assert_eq!(closed.port_out_until_on, date(2026, 12, 21));
    assert_eq!(closed.rests_until_on, date(2027, 5, 19));
    assert!(world.owes(Message::ClosingLetter, Recipient::ReceiptAddress));
    assert!(world.work.is_empty());
}

#[test]
fn a_receipt_waits_for_nothing() {
    let unknown = Request {
        holder: None,
        lines: vec![None],
        ..request()
    };
    let world = World::receive(&unknown);
    assert_eq!(world.stage(), "received");
    assert!(world.owes(Message::Receipt, Recipient::ReceiptAddress));
    assert!(
        !world.owes(Message::Code { number: 1 }, Recipient::Line),
        "nobody's line gets a code"
    );
    assert!(
        matches!(world.events[1], Event::CodeIssued { .. }),
        "yet the case looks the same"
    );
}

#[test]
fn only_what_no_receipt_could_confirm_is_refused_at_once() {
    let table = [
        (
            Request {
                lines: vec![],
                ..request()
            },
            Some("no-lines"),
        ),
        (
            Request {
                lines: vec![None; LINES_MAX],
                ..request()
            },
            None,
        ),
        (
            Request {
                lines: vec![None; LINES_MAX + 1],
                ..request()
            },
            Some("too-many-lines"),
        ),
        (
            Request {
                end: DesiredEnd::LastDay {
                    on: date(2026, 11, 19),
                },
                ..request()
            },
            Some("end-in-the-past"),
        ),
        (
            Request {
                end: DesiredEnd::LastDay {
                    on: date(2026, 11, 20),
                },
                ..request()
            },
            None,
        ),
        (
            Request {
                end: DesiredEnd::LastDay {
                    on: date(2028, 11, 20),
                },
                ..request()
            },
            None,
        ),
        (
            Request {
                end: DesiredEnd::LastDay {
                    on: date(2028, 11, 21),
                },
                ..request()
            },
            Some("end-too-far"),
        ),
        (
            Request {
                session: Some(stranger()),
                ..request()
            },
            Some("not-the-holder"),
        ),
    ];
    for (request, refusal) in table {
        let answer = World::try_receive(&request, friday(), vec![]).err();
        assert_eq!(answer.as_ref().map(Refusal::code), refusal, "{request:?}");
    }
}

#[test]
fn a_request_can_be_withdrawn_until_the_instant_of_no_return_and_not_at_it() {
    let mut world = World::pending();
    let Stage::Pending(pending) = world.case.stage.clone() else {
        panic!("{}", world.stage())
    };
    let last = pending.schedule.point_of_no_return_at;
    world.at(last);
    assert_eq!(
        world.decide(&Command::Withdraw),
        Err(Refusal::TooLate { since: last })
    );
    world.at(last - SignedDuration::from_micros(1));
    world.ask(Command::Withdraw).expect("in time");
    assert_eq!(world.stage(), "withdrawn");
    assert!(world.owes(Message::WithdrawalReceipt, Recipient::ReceiptAddress));
    assert!(
        !world.owes(Message::Scheduled, Recipient::ReceiptAddress),
        "nothing is announced any more"
    );
}

#[test]
fn withdrawing_twice_is_harmless() {
    let mut world = World::pending();
    world.ask(Command::Withdraw).expect("in time");
    assert_eq!(world.ask(Command::Withdraw), Ok(vec![]));
}

#[test]
fn a_stranger_cannot_block_a_line_by_asking_first() {
    // The stranger's unproven request holds nothing, so the owner's own goes its way.
    let mut own = World::receive(&Request {
        id: case_id(2),
        ..request()
    });
    own.answer(RIGHT).expect("the right code");
    assert_eq!(own.stage(), "pending");
}

#[test]
fn a_second_proven_request_for_the_line_is_answered_with_the_first_case() {
    let held = vec![Held {
        subscription: line(1),
        by: case_id(9),
    }];
    let mut second = World::try_receive(&request(), friday(), held.clone()).expect("a receipt all the same");
    second.answer(RIGHT).expect("the right code");
    assert!(matches!(
        second.case.stage,
        Stage::Refused(RefusedBecause::AnsweredByEarlier { case, .. }) if case == case_id(9)
    ));
    assert!(second.owes(Message::AnsweredByEarlier, Recipient::ReceiptAddress));

    let from_session = Request {
        session: Some(holder()),
        ..request()
    };
    let answer = World::try_receive(&from_session, friday(), held).err();
    assert_eq!(answer, Some(Refusal::AlreadyAsked { case: case_id(9) }));
}

#[test]
fn of_several_lines_only_those_that_are_free_go_on() {
    let both = Request {
        lines: vec![Some(line(1)), Some(line(2))],
        ..request()
    };
    let held = vec![Held {
        subscription: line(1),
        by: case_id(9),
    }];
    let mut world = World::try_receive(&both, friday(), held).expect("a receipt");
    world.answer(RIGHT).expect("the right code");
    assert_eq!(world.stage(), "pending");
    assert_eq!(world.case.subscriptions().collect::<Vec<_>>(), [line(2)]);
}

#[test]
fn who_wants_to_keep_the_number_reads_first_that_porting_ends_the_card() {
    let mut world = World::receive(&Request {
        keep_number: KeepNumber::Yes,
        ..request()
    });
    world.answer(RIGHT).expect("the right code");
    assert_eq!(world.stage(), "received", "proven, but nothing is set going");
    let go_on = |despite_porting| Command::Confirm {
        by: ConfirmedBy::CasePage,
        despite_porting,
    };
    assert_eq!(world.decide(&go_on(false)), Err(Refusal::KeepNumberFirst));
    world.ask(go_on(true)).expect("the customer may still go on");
    assert_eq!(world.stage(), "pending");
}

#[test]
fn the_owner_stops_a_request_that_was_not_theirs() {
    let mut world = World::pending();
    world.ask(Command::Object).expect("in time");
    assert_eq!(world.stage(), "withdrawn");
    assert_eq!(world.work, [WorkKind::Objection]);
    assert!(world.owes(Message::ObjectionReceipt, Recipient::AddressOnFile));
    assert_eq!(world.take_network_effect(), None);
}

#[test]
fn an_objection_that_comes_too_late_reaches_a_human() {
    let mut world = World::ceasing();
    world.ask(Command::Object).expect("always heard");
    assert_eq!(world.stage(), "ceasing");
    assert_eq!(world.work, [WorkKind::Objection]);

    let mut at_the_brink = World::pending();
    let brink = termination::due(&at_the_brink.case).expect("a point of no return");
    at_the_brink.at(brink).ask(Command::Object).expect("always heard");
    assert_eq!(at_the_brink.stage(), "pending", "it goes on, before a human");
    assert_eq!(at_the_brink.work, [WorkKind::Objection]);
}

#[test]
fn a_corrected_address_gets_the_receipt_and_the_old_one_no_more() {
    let mut world = World::receive(&request());
    let sent_before = world.outbox.borrow().len();
    world
        .ask(Command::CorrectAddress {
            route: ReceiptRoute::Post,
            on_file: false,
        })
        .expect("may be corrected");
    assert_eq!(
        world.outbox.borrow().len(),
        sent_before,
        "one receipt is owed, not two"
    );
    assert_eq!(world.case.asked.receipt, ReceiptRoute::Post);
}

#[test]
fn resending_has_a_pause_and_an_end() {
    let mut world = World::receive(&request());
    world.ask(Command::Resend).expect("the first time");
    let again_at = world.now + SignedDuration::from_secs(60);
    assert_eq!(world.ask(Command::Resend), Err(Refusal::TooSoon { again_at }));
    for _ in 1..5 {
        let later = world.now + SignedDuration::from_secs(60);
        world.at(later).ask(Command::Resend).expect("after the pause");
    }
    let later = world.now + SignedDuration::from_hours(1);
    assert_eq!(world.at(later).ask(Command::Resend), Err(Refusal::TooManyResends));
}

#[test]
fn a_message_that_the_customer_must_have_is_brought_before_a_human_when_it_fails() {
    let mut world = World::receive(&request());
    let receipt = Effect::Send {
        message: Message::Receipt,
        to: Recipient::ReceiptAddress,
    };
    world.report(receipt, Outcome::GaveUp);
    assert_eq!(world.work, [WorkKind::Undelivered]);
    world
        .ask(Command::CorrectAddress {
            route: ReceiptRoute::Email,
            on_file: false,
        })
        .expect("may be corrected");
    assert!(world.work.is_empty());

    let code = Effect::Send {
        message: Message::Code { number: 1 },
        to: Recipient::Line,
    };
    world.report(code, Outcome::GaveUp);
    assert!(world.work.is_empty(), "a code can be asked for again");
}

#[test]
fn a_new_link_makes_the_old_one_useless() {
    let mut world = World::closed();
    assert_eq!(world.case.link_generation, 0);
    world.ask(Command::RevokeLink).expect("in every stage");
    assert_eq!(world.case.link_generation, 1);
}
