//! At a counter: what is signed, what is over at once, and who acts for the holder.

use crate::at_the_desks::in_shop;
use crate::world::{RIGHT, World, counter, friday, phone};
use jiff::SignedDuration;
use jiff::civil::date;
use termination::case::{Answered, DesiredEnd, Event, Request, Stage};
use termination::identity::evidence::{Kind, Outcome};
use termination::party::{Acting, Channel, Paper};
use termination::{Command, Refusal, case};

impl World {
    fn shows_paper(&mut self, paper: Paper) -> Result<Vec<Event>, Refusal> {
        let answered = Answered::Compared {
            kind: Kind::AuthoritySeen,
            outcome: Outcome::Proven,
            paper: Some(paper),
        };
        self.ask(Command::Answer {
            at: counter(),
            answered,
        })
    }
}

#[test]
fn who_stands_at_the_counter_with_their_document_can_have_it_over_at_once() {
    let mut world = World::receive(&in_shop());
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    world.signs(true).unwrap();
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(pending.schedule.point_of_no_return_at, friday());
    world.wake_when_due();
    assert_eq!((world.stage(), world.now), ("ceasing", friday()));
    // Without it the window of objection stays.
    let mut world = World::receive(&in_shop());
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    world.signs(false).unwrap();
    let Stage::Pending(pending) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    assert_eq!(
        pending.schedule.point_of_no_return_at,
        friday() + SignedDuration::from_mins(60)
    );
}

#[test]
fn at_once_needs_now_a_document_no_risk_and_the_operators_word() {
    let later = Request {
        end: DesiredEnd::LastDay {
            on: date(2026, 12, 24),
        },
        ..in_shop()
    };
    let mut world = World::receive(&later);
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    assert_eq!(world.signs(true), Err(Refusal::NotAtOnce));
    let mut world = World::receive(&in_shop());
    world.says(counter(), Kind::SimSeen, Outcome::Proven).unwrap();
    world.says(counter(), Kind::LastBill, Outcome::Proven).unwrap();
    assert_eq!(
        world.signs(true),
        Err(Refusal::NotAtOnce),
        "card and bill could be found"
    );
    let mut world = World::receive(&in_shop());
    world.line.other_channel_open = true;
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    world.says(counter(), Kind::SimSeen, Outcome::Proven).unwrap();
    assert_eq!(world.signs(true), Err(Refusal::NotAtOnce), "something stands out");
    let mut world = World::receive(&in_shop());
    world.rules.operator.policy.counter_ends_at_once = false;
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    assert_eq!(world.signs(true), Err(Refusal::NotAtOnce));
    assert!(world.signs(false).is_ok());
}

#[test]
fn an_heir_shows_a_document_and_a_paper_and_nothing_else_will_do() {
    let heir = Request {
        acting: Acting::Heir,
        ..in_shop()
    };
    let mut world = World::receive(&heir);
    let death = case::Kind::ForCause {
        cause: Some(case::Cause::Death),
    };
    assert_eq!(world.case.asked.kind, death, "whatever was ticked");
    world
        .says(counter(), Kind::DocumentSeen, Outcome::Proven)
        .unwrap();
    assert_eq!(
        world.shows_paper(Paper::CompanyRegister),
        Err(Refusal::WrongPaper)
    );
    assert_eq!(world.proof(), None);
    world.shows_paper(Paper::Succession).unwrap();
    assert!(world.proof().is_some());
    assert!(world.events.iter().any(|event| matches!(
        event,
        Event::Answered {
            paper: Some(Paper::Succession),
            ..
        }
    )));
    world.signs(false).unwrap();
    assert_eq!(world.stage(), "pending");
    // By phone no paper can be seen: the request stands, and what the holder knew proves nothing of the heir.
    let mut phoned = World::receive(&Request {
        channel: Channel::Phone,
        ..heir
    });
    phoned.reads_code(RIGHT, true).unwrap();
    phoned.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert_eq!((phoned.stage(), phoned.proof()), ("received", None));
}

#[test]
fn every_paper_fits_a_quality_and_every_quality_has_a_paper() {
    for paper in Paper::ALL {
        assert!(
            Acting::ALL.into_iter().any(|acting| paper.fits(acting)),
            "{}",
            paper.code()
        );
        assert_eq!(Paper::from_code(paper.code()), Some(paper));
    }
    for acting in Acting::ALL {
        let papers = Paper::ALL.into_iter().filter(|paper| paper.fits(acting)).count();
        assert_eq!(papers == 0, acting == Acting::Holder, "{}", acting.code());
        assert_eq!(Acting::from_code(acting.code()), Some(acting));
    }
}
