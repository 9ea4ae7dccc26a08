//! Who is told past the requester, on which ways, and when a letter goes where there is no e-mail.

use crate::world::{RIGHT, WRONG, World, counter, phone, request, said, staff};
use termination::Command;
use termination::case::{
    Answered, ConfirmedBy, Message, Proposal, Recipient, Request, SecondOpinion, may_go_by_letter,
};
use termination::identity::evidence::{Kind, Outcome};
use termination::party::{Acting, Channel, Paper};
use termination::verification::CodeTo;

fn through(channel: Channel) -> Request {
    Request { channel, ..request() }
}

fn spoken() -> World {
    let mut world = World::receive(&through(Channel::Phone));
    for kind in [Kind::LastBill, Kind::BillingAddress] {
        let answered = said(kind, Outcome::Proven);
        world
            .ask(Command::Answer {
                at: phone(),
                answered,
            })
            .unwrap();
    }
    let by = ConfirmedBy::Spoken { at: phone() };
    let despite_porting = false;
    world.ask(Command::Confirm { by, despite_porting }).unwrap();
    world
}

fn read_aloud() -> World {
    let mut world = World::receive(&through(Channel::Phone));
    let answered = Answered::Code {
        answer: RIGHT.to_owned(),
        yes: true,
    };
    world
        .ask(Command::Answer {
            at: phone(),
            answered,
        })
        .unwrap();
    world
}

fn signed(at_once: bool) -> World {
    let mut world = World::receive(&through(Channel::Shop));
    let answered = said(Kind::DocumentSeen, Outcome::Proven);
    world
        .ask(Command::Answer {
            at: counter(),
            answered,
        })
        .unwrap();
    let by = ConfirmedBy::Signed {
        at: counter(),
        at_once,
    };
    let despite_porting = false;
    world.ask(Command::Confirm { by, despite_porting }).unwrap();
    world
}

fn locked() -> World {
    let mut world = World::receive(&request());
    for _ in 0..5 {
        world.answer(WRONG).unwrap();
    }
    world
}

fn heir() -> World {
    let mut world = World::receive(&Request {
        acting: Acting::Heir,
        ..through(Channel::Shop)
    });
    let paper = Answered::Compared {
        kind: Kind::AuthoritySeen,
        outcome: Outcome::Proven,
        paper: Some(Paper::Succession),
    };
    for answered in [said(Kind::DocumentSeen, Outcome::Proven), paper] {
        world
            .ask(Command::Answer {
                at: counter(),
                answered,
            })
            .unwrap();
    }
    world
}

#[test]
fn a_letter_goes_where_the_owner_may_have_no_other_sign() {
    for (name, world, letter) in [
        ("spoken", spoken(), true),
        ("read aloud", read_aloud(), true),
        ("signed", signed(false), true),
        ("signed, over at once", signed(true), true),
        ("locked", locked(), true),
        ("said to have died", heir(), true),
        ("online", World::pending(), false),
        (
            "by phone, no yes yet",
            World::receive(&through(Channel::Phone)),
            false,
        ),
    ] {
        for message in Message::EXAMPLES {
            let tells_the_owner = matches!(message, Message::OwnerNotice | Message::ObjectionReceipt);
            assert_eq!(
                may_go_by_letter(&world.case, message),
                letter && tells_the_owner,
                "{name}: {message:?}"
            );
        }
    }
}

#[test]
fn an_objection_to_a_spoken_yes_is_answered_by_letter_although_the_case_is_over() {
    let mut world = spoken();
    world.ask(Command::Object).unwrap();
    assert_eq!(world.stage(), "withdrawn");
    assert!(world.owes(Message::ObjectionReceipt, Recipient::AddressOnFile));
    assert!(may_go_by_letter(&world.case, Message::ObjectionReceipt));
}

#[test]
fn a_yes_to_a_request_that_was_taken_up_again_is_asked_for_anew() {
    let mut world = spoken();
    world.ask(Command::Withdraw).unwrap();
    let [by, second] = ["one.supervisor", "other.supervisor"].map(staff);
    let what = Proposal::Reopen;
    world.ask(Command::Propose { what, by }).unwrap();
    let (number, verdict) = (1, SecondOpinion::Approve);
    world
        .ask(Command::Judge {
            number,
            by: second,
            verdict,
        })
        .unwrap();
    assert_eq!((world.stage(), world.case.yes), ("received", None));
    assert!(!may_go_by_letter(&world.case, Message::OwnerNotice));
}

#[test]
fn the_telephone_of_a_dead_person_gets_nothing_and_the_household_hears_of_it() {
    let mut world = heir();
    world
        .ask(Command::Confirm {
            by: ConfirmedBy::Signed {
                at: counter(),
                at_once: false,
            },
            despite_porting: false,
        })
        .unwrap();
    assert_eq!(world.stage(), "pending");
    assert!(world.owes(Message::OwnerNotice, Recipient::AddressOnFile));
    let mut asking = World::receive(&Request {
        acting: Acting::Heir,
        ..through(Channel::Phone)
    });
    asking.now += jiff::SignedDuration::from_mins(5);
    asking.ask(Command::AskForCode { to: CodeTo::Line }).unwrap();
    for world in [&world, &asking] {
        for message in Message::EXAMPLES.into_iter().chain([Message::Code { number: 2 }]) {
            assert!(!world.owes(message, Recipient::Line), "{message:?}");
        }
    }
    // The line of somebody who lives gets a code when it is asked for; by itself none goes, since it proves nothing of a guardian.
    let mut guardian = World::receive(&Request {
        acting: Acting::Guardian,
        ..through(Channel::Phone)
    });
    assert!(!guardian.owes(Message::Code { number: 1 }, Recipient::Line));
    guardian.ask(Command::AskForCode { to: CodeTo::Line }).unwrap();
    assert!(guardian.owes(Message::Code { number: 1 }, Recipient::Line));
}
