//! What needs a second person, and never the same one.

use crate::world::{World, friday, phone, request, staff};
use jiff::SignedDuration;
use termination::case::{EndRule, Event, Message, Proposal, Recipient, SecondOpinion, Stage, WorkKind};
use termination::identity::evidence::{Kind, Outcome};
use termination::verification::Evidence;
use termination::{Command, Refusal};

const ONE: &str = "one.supervisor";
const OTHER: &str = "other.supervisor";

impl World {
    fn propose(&mut self, what: Proposal, by: &str) -> Result<Vec<Event>, Refusal> {
        self.ask(Command::Propose { what, by: staff(by) })
    }

    fn approve(&mut self, number: u32, by: &str) -> Result<Vec<Event>, Refusal> {
        self.judge(number, by, SecondOpinion::Approve)
    }

    fn judge(&mut self, number: u32, by: &str, verdict: SecondOpinion) -> Result<Vec<Event>, Refusal> {
        let by = staff(by);
        self.ask(Command::Judge { number, by, verdict })
    }
}

#[test]
fn a_failed_check_is_overridden_by_two_and_never_by_one() {
    let mut world = World::receive(&request());
    world.propose(Proposal::OverrideCheck, ONE).unwrap();
    assert_eq!(world.work, [WorkKind::FourEyes]);
    assert_eq!(world.approve(1, ONE), Err(Refusal::SamePerson));
    assert_eq!(world.work, [WorkKind::FourEyes], "it still waits");
    let waits = Err(Refusal::ProposalOpen { number: 1 });
    assert_eq!(world.propose(Proposal::OverrideCheck, OTHER), waits);
    assert_eq!(world.approve(2, OTHER), Err(Refusal::NoProposal));
    world.approve(1, OTHER).unwrap();
    assert_eq!(world.work, []);
    let Stage::Received(stage) = &world.case.stage else {
        panic!("{}", world.stage())
    };
    let proof = Evidence::TwoOfStaff {
        proposed_by: staff(ONE),
        approved_by: staff(OTHER),
    };
    assert_eq!(stage.verified.map(|verified| verified.by), Some(proof));
    assert_eq!(world.approve(1, OTHER), Err(Refusal::NoProposal), "once");
}

#[test]
fn a_case_that_lapsed_or_was_withdrawn_is_taken_up_again() {
    let mut withdrawn = World::receive(&request());
    withdrawn.ask(Command::Withdraw).unwrap();
    for mut world in [withdrawn, World::lapsed()] {
        let asked_at = world.case.asked.at;
        world.propose(Proposal::Reopen, ONE).unwrap();
        world.approve(1, OTHER).unwrap();
        let Stage::Received(stage) = &world.case.stage else {
            panic!("{}", world.stage())
        };
        assert!(stage.verified.is_none() && stage.patience.lapse_at > world.now);
        assert_eq!(
            world.case.asked.at, asked_at,
            "it was received when it was received"
        );
        assert!(world.owes(Message::Receipt, Recipient::ReceiptAddress));
    }
}

#[test]
fn an_end_is_put_right_after_the_point_of_no_return_also_when_all_is_over() {
    for mut world in [World::ceasing(), World::closed()] {
        let closed = world.stage() == "closed";
        let right = friday() + SignedDuration::from_mins(10);
        let what = Proposal::CorrectEnd { ends_at: right };
        world.propose(what, ONE).unwrap();
        let events = world.approve(1, OTHER).unwrap();
        let schedule = match &world.case.stage {
            Stage::Ceasing(stage) => &stage.schedule,
            Stage::Closed(stage) => &stage.schedule,
            _ => panic!("{}", world.stage()),
        };
        assert_eq!((schedule.ends_at, schedule.end_rule), (right, EndRule::Corrected));
        let settled_anew = events.iter().any(|event| matches!(event, Event::Settled { .. }));
        assert_eq!(settled_anew, closed);
        let told = if closed {
            Message::ClosingLetter
        } else {
            Message::Scheduled
        };
        assert!(world.owes(told, Recipient::ReceiptAddress));
    }
}

#[test]
fn an_end_is_put_right_only_between_the_request_and_now() {
    let mut world = World::ceasing();
    for wrong in [
        friday() - SignedDuration::from_secs(1),
        world.now + SignedDuration::from_secs(1),
    ] {
        let what = Proposal::CorrectEnd { ends_at: wrong };
        assert_eq!(world.propose(what, ONE), Err(Refusal::CannotBeProposed));
    }
}

#[test]
fn a_proposal_that_nobody_looked_at_is_void_and_a_declined_one_is_over() {
    let mut world = World::receive(&request());
    world.propose(Proposal::OverrideCheck, ONE).unwrap();
    world.at(friday() + SignedDuration::from_hours(72));
    assert_eq!(world.approve(1, OTHER), Err(Refusal::NoProposal));
    world.propose(Proposal::OverrideCheck, OTHER).unwrap();
    // Whoever proposed it may take it back.
    world.judge(2, OTHER, SecondOpinion::Decline).unwrap();
    assert_eq!(world.approve(2, ONE), Err(Refusal::NoProposal));
    assert!(!world.work.contains(&WorkKind::FourEyes));
}

#[test]
fn a_proposal_is_looked_at_for_the_case_as_it_stands_now() {
    let mut world = World::receive(&request());
    world.propose(Proposal::OverrideCheck, ONE).unwrap();
    world.answer(crate::world::RIGHT).unwrap();
    assert_eq!(
        world.approve(1, OTHER),
        Err(Refusal::CannotBeProposed),
        "it was proven meanwhile"
    );
}

#[test]
fn what_was_answered_before_a_case_was_over_proves_nothing_once_it_is_taken_up_again() {
    let mut world = World::receive(&request());
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    world.ask(Command::Withdraw).unwrap();
    world.propose(Proposal::Reopen, ONE).unwrap();
    world.approve(1, OTHER).unwrap();
    world
        .says(phone(), Kind::BillingAddress, Outcome::Proven)
        .unwrap();
    assert_eq!(world.proof(), None);
    world.says(phone(), Kind::LastBill, Outcome::Proven).unwrap();
    assert!(world.proof().is_some());
}
