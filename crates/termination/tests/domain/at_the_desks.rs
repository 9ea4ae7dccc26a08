//! Who is asking, at the telephone and at the counter: enough, not enough, locked, at risk, for somebody else.

use crate::world::{RIGHT, WRONG, World, ask_code, case_id, counter, friday, phone, postpaid, request, said};
use jiff::SignedDuration;
use jiff::civil::date;
use proptest::prelude::*;
use termination::case::{
    Answered, ConfirmedBy, Desk, Event, KeepNumber, LineChecks, Message, Recipient, Request, Stage, WorkKind,
    Yes,
};
use termination::identity::evidence::{Kind, Level, Outcome};
use termination::money::Cents;
use termination::party::Channel;
use termination::subscription::{Changes, Payment, Subscription};
use termination::verification::{CodeTo, Evidence};
use termination::{Command, Refusal};

fn by_phone() -> Request {
    Request {
        channel: Channel::Phone,
        ..request()
    }
}

pub fn in_shop() -> Request {
    Request {
        channel: Channel::Shop,
        ..request()
    }
}

fn with(request: &Request, subscription: Subscription) -> World {
    World::with(request, friday(), vec![], vec![subscription]).expect("a receipt")
}

impl World {
    pub fn says(&mut self, at: Desk, kind: Kind, outcome: Outcome) -> Result<Vec<Event>, Refusal> {
        let answered = said(kind, outcome);
        self.ask(Command::Answer { at, answered })
    }

    pub fn reads_code(&mut self, answer: &str, yes: bool) -> Result<Vec<Event>, Refusal> {
        let answered = Answered::Code {
            answer: answer.to_owned(),
            yes,
        };
        self.ask(Command::Answer {
            at: phone(),
            answered,
        })
    }

    fn says_yes(&mut self) -> Result<Vec<Event>, Refusal> {
        self.ask(Command::Confirm {
            by: ConfirmedBy::Spoken { at: phone() },
            despite_porting: false,
        })
    }

    pub fn signs(&mut self, at_once: bool) -> Result<Vec<Event>, Refusal> {
        self.ask(Command::Confirm {
            by: ConfirmedBy::Signed {
                at: counter(),
                at_once,
            },
            despite_porting: false,
        })
    }

    pub fn how(&self) -> Option<Yes> {
        self.case.yes.map(|yes| yes.how)
    }

    pub fn proof(&self) -> Option<Evidence> {
        match &self.case.stage {
            Stage::Received(stage) => stage.verified.map(|verified| verified.by),
            Stage::Pending(stage) => Some(stage.verified.by),
            _ => None,
        }
    }
}

#[test]
fn two_answers_prove_and_a_spoken_yes_ends_it_with_the_agents_name_on_record() {
    let mut world = World::receive(&by_phone());
    assert!(
        world.owes(Message::Receipt, Recipient::ReceiptAddress),
        "received before anything is asked"
    );
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert_eq!((world.stage(), world.proof()), ("received", None));
    assert_eq!(
        world.says_yes(),
        Err(Refusal::NotProven),
        "what will happen is read to nobody else"
    );
    world
        .says(phone(), Kind::BillingAddress, Outcome::Proven)
        .unwrap();
    let agent = phone().by;
    assert_eq!(
        world.proof(),
        Some(Evidence::Answers {
            channel: Channel::Phone,
            risk: Level::Plain,
            by: agent
        })
    );
    world.says_yes().unwrap();
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert!(pending.confirmed_at == world.now && world.how() == Some(Yes::Spoken { by: agent }));
    // A spoken yes leaves no trace with the caller: the owner hears of it at once, on two ways.
    for to in [Recipient::Line, Recipient::AddressOnFile] {
        assert!(world.owes(Message::OwnerNotice, to), "{to:?}");
    }
}

#[test]
fn the_code_read_aloud_after_the_summary_is_proof_and_yes_at_once() {
    let mut world = World::receive(&by_phone());
    world.reads_code(RIGHT, true).unwrap();
    assert_eq!(world.stage(), "pending");
    assert_eq!(world.how(), Some(Yes::CodeAtDesk { by: phone().by }));
    // Before the summary it only proves.
    let mut world = World::receive(&by_phone());
    world.reads_code(RIGHT, false).unwrap();
    assert_eq!(world.stage(), "received");
    assert!(world.proof().is_some());
    // Who wants to keep the number first hears that porting would end the card by itself.
    let mut world = World::receive(&Request {
        keep_number: KeepNumber::Yes,
        ..by_phone()
    });
    world.reads_code(RIGHT, true).unwrap();
    assert_eq!(world.stage(), "received");
    assert_eq!(world.says_yes(), Err(Refusal::KeepNumberFirst));
}

#[test]
fn once_proven_a_second_code_read_aloud_is_the_yes_and_only_at_a_desk() {
    let mut world = World::receive(&by_phone());
    world.reads_code(RIGHT, false).unwrap();
    assert_eq!(
        world.reads_code(RIGHT, false),
        Err(Refusal::AlreadyProven),
        "proven is proven"
    );
    world.at(friday() + SignedDuration::from_mins(2));
    world.ask(ask_code(CodeTo::Line)).unwrap();
    assert!(world.owes(Message::Code { number: 2 }, Recipient::Line));
    world.reads_code(WRONG, true).unwrap();
    assert_eq!((world.stage(), world.line.wrong_answers), ("received", 1));
    world.reads_code(RIGHT, true).unwrap();
    assert_eq!(world.stage(), "pending");
    assert_eq!(world.how(), Some(Yes::CodeAtDesk { by: phone().by }));
    // Online, where a session proved, there is nobody to read it to.
    let mut online = World::receive(&Request {
        session: Some(crate::world::holder()),
        ..request()
    });
    assert_eq!(online.ask(ask_code(CodeTo::Line)), Err(Refusal::AlreadyProven));
}

#[test]
fn five_wrong_answers_lock_the_line_tell_its_owner_and_leave_the_request_standing() {
    let mut world = World::receive(&by_phone());
    for kind in [
        Kind::LastBill,
        Kind::LastBill,
        Kind::BillingAddress,
        Kind::BillingAddress,
    ] {
        world.says(phone(), kind, Outcome::Wrong).unwrap();
    }
    assert_eq!(world.line.locked_until, None);
    let events = world.says(phone(), Kind::DateOfBirth, Outcome::Wrong).unwrap();
    let until = friday() + SignedDuration::from_mins(60);
    assert!(events.contains(&Event::LineLocked { at: friday(), until }));
    assert_eq!(world.stage(), "received", "the request stands");
    assert_eq!(world.work, [WorkKind::Locked]);
    for to in [Recipient::Line, Recipient::AddressOnFile] {
        assert!(world.owes(Message::OwnerNotice, to), "{to:?}");
    }
    // The right answer is not looked at while it is locked, nor is it at any other case of the line.
    let locked = Err(Refusal::Locked { until });
    assert_eq!(world.says(phone(), Kind::LastBill, Outcome::Proven), locked);
    assert_eq!(world.reads_code(RIGHT, true), locked);
    let mut other = World::receive(&Request {
        id: case_id(2),
        ..by_phone()
    });
    other.line = world.line;
    assert_eq!(other.says(phone(), Kind::LastBill, Outcome::Proven), locked);
    // Then it is looked at again, and asks for more than before.
    world.at(until);
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    world
        .says(phone(), Kind::BillingAddress, Outcome::Proven)
        .unwrap();
    assert_eq!(world.proof(), None, "many attempts raise the risk");
}

#[test]
fn wrong_answers_of_other_calls_count_and_a_proof_forgives_them() {
    let four = LineChecks {
        wrong_answers: 4,
        ..LineChecks::default()
    };
    let mut world = World::receive(&by_phone());
    world.line = four;
    world.says(phone(), Kind::LastBill, Outcome::Wrong).unwrap();
    assert!(world.line.locked_until.is_some(), "the fifth over two calls");
    let mut world = World::receive(&by_phone());
    world.line = four;
    world.reads_code(RIGHT, false).unwrap();
    assert_eq!(world.line, LineChecks::default());
}

#[test]
fn the_first_nearly_right_answer_is_free_and_the_next_counts() {
    let mut world = World::receive(&by_phone());
    world.says(phone(), Kind::LastBill, Outcome::Nearly).unwrap();
    assert_eq!(world.line.wrong_answers, 0);
    world.says(phone(), Kind::LastBill, Outcome::Nearly).unwrap();
    assert_eq!(world.line.wrong_answers, 1);
    world
        .says(phone(), Kind::BillingAddress, Outcome::NotAtHand)
        .unwrap();
    assert_eq!(world.line.wrong_answers, 1);
}

#[test]
fn an_answer_of_an_earlier_contact_proves_nothing_any_more() {
    let mut world = World::receive(&by_phone());
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    world.at(friday() + SignedDuration::from_mins(60));
    world
        .says(phone(), Kind::BillingAddress, Outcome::Proven)
        .unwrap();
    assert_eq!(world.proof(), None);
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert!(world.proof().is_some(), "within the hour it counts");
}

#[test]
fn a_line_that_is_not_on_file_cannot_be_proven_at_a_desk() {
    let mut world = World::receive(&Request {
        holder: None,
        lines: vec![None],
        ..by_phone()
    });
    let refused = world.says(phone(), Kind::LastBill, Outcome::Proven);
    assert_eq!(refused, Err(Refusal::NotOnFile));
    // The request stands all the same, and a human looks at it now and not in a week.
    let leave = Command::LeaveUnproven { at: phone() };
    world.ask(leave.clone()).unwrap();
    assert_eq!(
        (world.stage(), world.work.as_slice()),
        ("received", &[WorkKind::Unverified][..])
    );
    assert_eq!(world.ask(leave), Ok(vec![]), "once is enough");
}

#[test]
fn what_cannot_be_shown_at_a_desk_is_refused_there() {
    let mut world = World::receive(&by_phone());
    let document = world.says(phone(), Kind::DocumentSeen, Outcome::Proven);
    assert_eq!(document, Err(Refusal::NotHere), "nobody shows a card by phone");
    let mut world = World::receive(&in_shop());
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    let signed_by_phone = Command::Confirm {
        by: ConfirmedBy::Signed {
            at: phone(),
            at_once: false,
        },
        despite_porting: false,
    };
    assert_eq!(
        world.ask(signed_by_phone),
        Err(Refusal::NotHere),
        "nobody signs by phone"
    );
    // What was proven at the counter can be confirmed by phone.
    world.says_yes().unwrap();
    assert_eq!(world.stage(), "pending");
}

#[test]
fn a_swapped_sim_makes_a_code_to_the_line_worthless_everywhere() {
    let swapped = Subscription {
        changes: Changes {
            sim_on: Some(date(2026, 11, 18)),
            ..Changes::default()
        },
        ..postpaid(1)
    };
    let mut online = with(&request(), swapped.clone());
    online.answer(RIGHT).unwrap();
    assert_eq!((online.stage(), online.proof()), ("received", None));
    assert!(online.case.checks.live_code.is_none(), "a code is used once");
    let mut phoned = with(&by_phone(), swapped);
    phoned.reads_code(RIGHT, true).unwrap();
    assert_eq!((phoned.stage(), phoned.proof()), ("received", None));
    phoned.ask(ask_code(CodeTo::AddressOnFile)).unwrap();
    phoned.reads_code(RIGHT, true).unwrap();
    phoned
        .says(phone(), Kind::DocumentNumber, Outcome::Proven)
        .unwrap();
    phoned.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert_eq!(
        phoned.stage(),
        "pending",
        "the yes was said already; three other proofs suffice"
    );
}

#[test]
fn at_risk_one_proof_online_is_one_of_two() {
    let valuable = Subscription {
        payment: Payment::Postpaid {
            monthly_fee: Cents(9_900),
            in_advance: true,
            paid_until_on: date(2026, 12, 1),
        },
        ..postpaid(1)
    };
    let mut world = with(&request(), valuable);
    world.answer(RIGHT).unwrap();
    assert_eq!(world.proof(), None);
    world.at(friday() + SignedDuration::from_mins(2));
    world.ask(ask_code(CodeTo::AddressOnFile)).unwrap();
    world.answer(RIGHT).unwrap();
    assert_eq!(world.stage(), "pending");
}

#[test]
fn a_case_of_another_channel_raises_what_is_needed() {
    let mut world = World::receive(&by_phone());
    world.line.other_channel_open = true;
    world.reads_code(RIGHT, false).unwrap();
    assert_eq!(world.proof(), None);
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert!(matches!(
        world.proof(),
        Some(Evidence::Answers {
            risk: Level::Raised,
            ..
        })
    ));
}

#[test]
fn a_call_that_was_promised_is_on_the_worklist_until_it_was_made() {
    let mut world = World::receive(&by_phone());
    let by = friday() + SignedDuration::from_hours(2);
    world.ask(Command::PromiseCallBack { by }).unwrap();
    assert_eq!(
        (world.work.as_slice(), world.case.call_back_by),
        (&[WorkKind::CallBack][..], Some(by))
    );
    world.ask(Command::CallBack { reached: false }).unwrap();
    assert_eq!((world.work.len(), world.case.call_back_by), (0, None));
    world.ask(Command::PromiseCallBack { by }).unwrap();
    world.ask(Command::Withdraw).unwrap();
    assert_eq!(world.work, [], "there is nothing to call about any more");
}

#[test]
fn a_wrong_code_at_a_desk_counts_against_the_line_and_can_be_read_again() {
    let mut world = World::receive(&by_phone());
    world.reads_code(WRONG, true).unwrap();
    assert_eq!(world.line.wrong_answers, 1);
    world.reads_code(RIGHT, true).unwrap();
    assert_eq!(world.stage(), "pending");
    world.at(friday() + SignedDuration::from_mins(40));
    let mut late = World::receive(&by_phone());
    late.at(friday() + SignedDuration::from_mins(40));
    assert_eq!(late.reads_code(RIGHT, true), Err(Refusal::CodeExpired));
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(&Kind::ALL[..])
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    prop::sample::select(vec![
        Outcome::Proven,
        Outcome::Nearly,
        Outcome::Wrong,
        Outcome::NotAtHand,
    ])
}

proptest! {
    /// However somebody answers, at most five wrong answers are looked at before the line is locked.
    #[test]
    fn nobody_gets_a_sixth_wrong_answer(answers in prop::collection::vec((any_kind(), any_outcome()), 1..40)) {
        let mut world = World::receive(&in_shop());
        let mut wrong = 0;
        for (kind, outcome) in answers {
            let Ok(events) = world.says(counter(), kind, outcome) else { continue };
            wrong += events.iter().filter(|event| matches!(event, Event::Answered { counts: true, .. })).count();
            prop_assert!(wrong <= 5);
            let locked = events.iter().any(|event| matches!(event, Event::LineLocked { .. }));
            prop_assert_eq!(locked, wrong == 5);
            if locked || world.proof().is_some() {
                break;
            }
        }
    }
}
