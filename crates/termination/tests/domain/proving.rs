//! Codes, sessions, links, wrong answers and the lock.

use crate::world::{RIGHT, WRONG, World, ask_code, friday, holder, request, stranger};
use jiff::SignedDuration;
use termination::case::{ConfirmedBy, Event, Message, Recipient, Request, Stage, WorkKind};
use termination::party::ReceiptRoute;
use termination::verification::{CodeTo, Evidence};
use termination::{Command, Refusal};

fn mailed(same_browser: bool, code: Option<&str>) -> Command {
    let by = ConfirmedBy::MailedLink {
        same_browser,
        code: code.map(str::to_owned),
    };
    Command::Confirm {
        by,
        despite_porting: false,
    }
}

fn proven_by(world: &World) -> Option<Evidence> {
    match &world.case.stage {
        Stage::Received(stage) => stage.verified.map(|verified| verified.by),
        Stage::Pending(stage) => Some(stage.verified.by),
        _ => None,
    }
}

#[test]
fn five_wrong_answers_lock_the_checks_and_not_the_right() {
    let mut world = World::receive(&request());
    for _ in 0..5 {
        world.answer(WRONG).expect("counted");
    }
    let until = friday() + SignedDuration::from_hours(1);
    assert_eq!(
        world.answer(RIGHT),
        Err(Refusal::Locked { until }),
        "not even the right one is looked at"
    );
    assert_eq!(
        world.decide(&ask_code(CodeTo::Line)),
        Err(Refusal::Locked { until })
    );
    assert_eq!(world.stage(), "received", "the request stands");
    assert_eq!(world.work, [WorkKind::Locked]);
    assert!(
        world.owes(Message::OwnerNotice, Recipient::AddressOnFile),
        "the owner hears of it"
    );

    world
        .at(until)
        .ask(ask_code(CodeTo::Line))
        .expect("a new code after the lock");
    world.answer(RIGHT).expect("the right code");
    assert_eq!(world.stage(), "pending");
    assert!(world.work.is_empty());
}

#[test]
fn a_code_expires_at_its_last_instant() {
    let mut world = World::receive(&request());
    let expires_at = friday() + SignedDuration::from_mins(30);
    world.at(expires_at);
    assert_eq!(world.answer(RIGHT), Err(Refusal::CodeExpired));
    world
        .at(expires_at - SignedDuration::from_micros(1))
        .answer(RIGHT)
        .expect("in time");
}

#[test]
fn codes_have_a_pause_and_an_end() {
    let mut world = World::receive(&request());
    let again_at = friday() + SignedDuration::from_secs(60);
    assert_eq!(
        world.ask(ask_code(CodeTo::Line)),
        Err(Refusal::TooSoon { again_at })
    );
    world
        .ask(ask_code(CodeTo::AddressOnFile))
        .expect("the other way needs no pause");
    for _ in 2..5 {
        let later = world.now + SignedDuration::from_mins(1);
        world
            .at(later)
            .ask(ask_code(CodeTo::AddressOnFile))
            .expect("after the pause");
    }
    let later = world.now + SignedDuration::from_hours(1);
    assert_eq!(
        world.at(later).ask(ask_code(CodeTo::Line)),
        Err(Refusal::TooManyCodes)
    );
}

#[test]
fn a_line_that_is_not_on_file_is_never_proven() {
    let mut world = World::receive(&Request {
        holder: None,
        lines: vec![None],
        ..request()
    });
    assert!(matches!(
        world.answer(RIGHT).as_deref(),
        Ok([Event::WrongAnswer { .. }])
    ));
    assert_eq!(
        world.decide(&Command::ProveBySession { holder: holder() }),
        Err(Refusal::NotTheHolder)
    );
}

#[test]
fn a_session_proves_and_the_mail_confirms() {
    let mut world = World::receive(&Request {
        session: Some(holder()),
        ..request()
    });
    assert_eq!(proven_by(&world), Some(Evidence::Session));
    assert!(
        !world.owes(Message::Code { number: 1 }, Recipient::Line),
        "no code is needed"
    );
    let by_page = Command::Confirm {
        by: ConfirmedBy::CasePage,
        despite_porting: false,
    };
    assert_eq!(world.decide(&by_page), Err(Refusal::ConfirmByMail));
    world.confirm_by_mail().expect("the link and its button");
    assert_eq!(world.stage(), "pending");
}

#[test]
fn without_a_mail_address_the_case_page_confirms_after_a_session() {
    let by_post = Request {
        session: Some(holder()),
        receipt: ReceiptRoute::Post,
        ..request()
    };
    let mut world = World::receive(&by_post);
    world
        .ask(Command::Confirm {
            by: ConfirmedBy::CasePage,
            despite_porting: false,
        })
        .expect("there is no mail to follow");
    assert_eq!(world.stage(), "pending");
}

#[test]
fn the_link_in_a_text_message_confirms_like_a_mailed_one_and_proves_nothing() {
    let by_sms = Request {
        session: Some(holder()),
        receipt: ReceiptRoute::Sms,
        ..request()
    };
    let mut world = World::receive(&by_sms);
    let by_page = Command::Confirm {
        by: ConfirmedBy::CasePage,
        despite_porting: false,
    };
    assert_eq!(world.decide(&by_page), Err(Refusal::ConfirmByMail));
    world
        .ask(mailed(false, Some(RIGHT)))
        .expect("the code from the message");
    assert_eq!(world.stage(), "pending");
    // Even where the number were on file: who holds a telephone in the hand has not shown that the line is theirs.
    let mut unproven = World::receive(&Request {
        session: None,
        receipt_on_file: true,
        ..by_sms
    });
    unproven.confirm_by_mail().expect("the link and its button");
    assert_eq!(proven_by(&unproven), None);
}

#[test]
fn another_holders_session_proves_nothing() {
    let world = World::receive(&request());
    assert_eq!(
        world.decide(&Command::ProveBySession { holder: stranger() }),
        Err(Refusal::NotTheHolder)
    );
}

#[test]
fn a_mail_scanner_that_presses_the_button_confirms_nothing() {
    let mut world = World::receive(&request());
    assert_eq!(world.ask(mailed(false, None)), Err(Refusal::CodeFromMailNeeded));
    assert!(matches!(
        world.ask(mailed(false, Some(WRONG))).as_deref(),
        Ok([Event::WrongAnswer { .. }])
    ));
    world
        .ask(mailed(false, Some(RIGHT)))
        .expect("the code from the mail");
    let Stage::Received(stage) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(stage.confirmed_at, Some(friday()));
    assert_eq!(
        stage.verified, None,
        "any address can confirm, only the one on file proves"
    );
}

#[test]
fn guessing_the_code_from_the_mail_locks_like_any_other_guess() {
    let mut world = World::receive(&request());
    for _ in 0..5 {
        world.ask(mailed(false, Some(WRONG))).expect("counted");
    }
    assert!(matches!(
        world.ask(mailed(false, Some(RIGHT))),
        Err(Refusal::Locked { .. })
    ));
}

#[test]
fn the_link_to_the_address_on_file_proves_and_confirms_at_once() {
    let mut world = World::receive(&Request {
        receipt_on_file: true,
        ..request()
    });
    world.confirm_by_mail().expect("the link and its button");
    assert_eq!(proven_by(&world), Some(Evidence::LinkToAddressOnFile));
    assert_eq!(world.stage(), "pending");
}

#[test]
fn a_corrected_address_is_no_proof_any_more() {
    let mut world = World::receive(&Request {
        receipt_on_file: true,
        ..request()
    });
    world
        .ask(Command::CorrectAddress {
            route: ReceiptRoute::Email,
            on_file: false,
        })
        .expect("may be corrected");
    world.confirm_by_mail().expect("the link and its button");
    assert_eq!(proven_by(&world), None);
    assert_eq!(world.stage(), "received");
}

#[test]
fn proof_and_yes_may_come_in_either_order() {
    let mut yes_first = World::receive(&request());
    yes_first.confirm_by_mail().expect("a yes");
    assert_eq!(yes_first.stage(), "received");
    yes_first.answer(RIGHT).expect("proof");
    assert_eq!(yes_first.stage(), "pending");
}

#[test]
fn a_code_by_mail_to_the_address_on_file_proves_as_well() {
    let mut world = World::receive(&request());
    world.ask(ask_code(CodeTo::AddressOnFile)).expect("asked for");
    assert!(world.owes(Message::Code { number: 2 }, Recipient::AddressOnFile));
    world.answer(RIGHT).expect("the right code");
    assert_eq!(proven_by(&world), Some(Evidence::CodeToAddress));
    assert!(
        !world.owes(Message::Code { number: 1 }, Recipient::Line),
        "codes not sent yet are void"
    );
}
