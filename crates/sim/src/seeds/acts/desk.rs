//! What is said at the desks: questions and their answers, calls, what needs a second person, and the spoken and the
//! signed yes. The staff of a run are few, so that the same one often comes by twice.

use crate::seeds::fold::Stage;
use crate::seeds::world::World;
use jiff::SignedDuration;
use termination::Command;
use termination::case::{Answered, ConfirmedBy, Desk, Proposal, SecondOpinion};
use termination::identifier::{CaseId, StaffId};
use termination::identity::evidence::{Kind, Outcome};
use termination::party::{Channel, Paper};

/// What somebody at a desk wants to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::seeds) enum DeskWish {
    /// The newest code is read aloud.
    ReadCode,
    /// A code that is not the right one is read aloud.
    ReadWrongCode,
    /// Any question, with any outcome.
    Answer,
    /// A question whose answer is wrong.
    WrongAnswer,
    /// The document on the counter.
    ShowDocument,
    LeaveUnproven,
    PromiseCall,
    CallBack,
    Propose,
    /// The proposal is looked at by whoever made it.
    JudgeOneself,
    /// The proposal is looked at by somebody else.
    JudgeAnothers,
    Speak,
    Sign,
}

pub(super) const WISHES: [(usize, DeskWish); 13] = [
    (10, DeskWish::ReadCode),
    (4, DeskWish::ReadWrongCode),
    (22, DeskWish::Answer),
    (8, DeskWish::WrongAnswer),
    (6, DeskWish::ShowDocument),
    (5, DeskWish::LeaveUnproven),
    (5, DeskWish::PromiseCall),
    (5, DeskWish::CallBack),
    (12, DeskWish::Propose),
    (5, DeskWish::JudgeOneself),
    (10, DeskWish::JudgeAnothers),
    (8, DeskWish::Speak),
    (8, DeskWish::Sign),
];

/// What is asked as a question or seen; codes come as codes, and nobody has a session at a desk.
const ASKED: [Kind; 8] = [
    Kind::LastBill,
    Kind::BillingAddress,
    Kind::DocumentNumber,
    Kind::DateOfBirth,
    Kind::CallBack,
    Kind::DocumentSeen,
    Kind::SimSeen,
    Kind::Iccid,
];

const OUTCOMES: [(usize, Outcome); 4] = [
    (60, Outcome::Proven),
    (15, Outcome::Nearly),
    (15, Outcome::Wrong),
    (10, Outcome::NotAtHand),
];

impl World {
    pub(super) fn worded_at_desk(&mut self, id: CaseId, wish: DeskWish) -> Command {
        let inbox = self.outside.inbox(id);
        let code = inbox.codes.last_key_value().map(|(_, code)| code.clone());
        let wrong =
            |code: Option<String>| code.map_or_else(|| "none".into(), |code| super::other_than(&code));
        match wish {
            DeskWish::ReadCode => self.read_aloud(code.unwrap_or_else(|| "no code".into())),
            DeskWish::ReadWrongCode => self.read_aloud(wrong(code)),
            DeskWish::Answer => {
                let outcome = self.random.weighted(&OUTCOMES).unwrap_or(Outcome::NotAtHand);
                self.compared(outcome)
            }
            DeskWish::WrongAnswer => self.compared(Outcome::Wrong),
            DeskWish::ShowDocument => Command::Answer {
                at: self.desk(Channel::Shop),
                answered: Answered::Compared {
                    kind: Kind::DocumentSeen,
                    outcome: Outcome::Proven,
                    paper: None,
                },
            },
            DeskWish::LeaveUnproven => Command::LeaveUnproven { at: self.any_desk() },
            DeskWish::PromiseCall => {
                let hours = SignedDuration::from_hours(self.random.between(-2, 72));
                let by = self.now.saturating_add(hours).unwrap_or(self.now);
                Command::PromiseCallBack { by }
            }
            DeskWish::CallBack => Command::CallBack {
                reached: self.random.percent(60),
            },
            DeskWish::Propose => Command::Propose {
                what: self.proposal(id),
                by: self.any_staff(),
            },
            DeskWish::JudgeOneself => self.judgement(id, true),
            DeskWish::JudgeAnothers => self.judgement(id, false),
            DeskWish::Speak => self.spoken_or_signed(Channel::Phone),
            DeskWish::Sign => self.spoken_or_signed(Channel::Shop),
        }
    }

    fn any_staff(&mut self) -> StaffId {
        let number = self.random.below(self.people.staff.len());
        self.people.staff_at(number)
    }

    fn desk(&mut self, channel: Channel) -> Desk {
        Desk {
            channel,
            by: self.any_staff(),
        }
    }

    /// A desk; now and then the back office, which asks no questions.
    fn any_desk(&mut self) -> Desk {
        let odds = [
            (48, Channel::Phone),
            (48, Channel::Shop),
            (4, Channel::BackOffice),
        ];
        let channel = self.random.weighted(&odds).unwrap_or(Channel::Phone);
        self.desk(channel)
    }

    fn read_aloud(&mut self, answer: String) -> Command {
        Command::Answer {
            at: self.any_desk(),
            answered: Answered::Code {
                answer,
                yes: self.random.percent(50),
            },
        }
    }

    /// A question, mostly one that can be asked at the desk.
    fn compared(&mut self, outcome: Outcome) -> Command {
        let at = self.any_desk();
        let odd = self.random.percent(5);
        let asked: Vec<Kind> = ASKED
            .into_iter()
            .filter(|kind| odd || kind.possible_in(at.channel))
            .collect();
        let kind = self.random.one_of(&asked).copied().unwrap_or(Kind::LastBill);
        let paper = self.random.percent(3).then_some(Paper::PowerOfAttorney);
        Command::Answer {
            at,
            answered: Answered::Compared { kind, outcome, paper },
        }
    }

    /// Mostly what can be proposed where the case stands.
    fn proposal(&mut self, id: CaseId) -> Proposal {
        let fold = self.books.case(id).map(|case| &case.fold);
        let stage = fold.map_or(Stage::Received, |fold| fold.stage);
        let asked_at = fold.map_or(self.now, |fold| fold.asked_at);
        // Mostly a moment that is over: between the request and now.
        let since = self.now.duration_since(asked_at).as_secs().max(0);
        let over = if self.random.percent(90) { 0 } else { 7_200 };
        let after = SignedDuration::from_secs(self.random.between(-over, since + over));
        let ends_at = asked_at.saturating_add(after).unwrap_or(asked_at);
        let all = [
            Proposal::Reopen,
            Proposal::CorrectEnd { ends_at },
            Proposal::OverrideCheck,
        ];
        let [reopen, correct, check] = all;
        if self.random.percent(10) {
            return self.random.one_of(&all).copied().unwrap_or(reopen);
        }
        match stage {
            Stage::Withdrawn | Stage::Lapsed => reopen,
            Stage::Ceasing | Stage::Settling | Stage::Closed => correct,
            Stage::Received | Stage::Pending | Stage::Refused => check,
        }
    }

    /// What is said of the newest proposal, by whoever made it or by somebody else.
    fn judgement(&mut self, id: CaseId, oneself: bool) -> Command {
        let newest = self.books.case(id).and_then(|case| {
            let (number, (_, by)) = case.fold.proposals.last_key_value()?;
            Some((*number, *by))
        });
        let (number, proposer) = newest.unwrap_or((1, self.people.staff_at(0)));
        let by = if oneself {
            proposer
        } else {
            self.people.another_than(proposer)
        };
        let verdict = if self.random.percent(80) {
            SecondOpinion::Approve
        } else {
            SecondOpinion::Decline
        };
        let number = if self.random.percent(4) {
            number + 1
        } else {
            number
        };
        Command::Judge { number, by, verdict }
    }

    /// The yes at a desk; now and then said to have been given at the other one.
    fn spoken_or_signed(&mut self, channel: Channel) -> Command {
        let odd = self.random.percent(5);
        let at = if odd { self.any_desk() } else { self.desk(channel) };
        let by = if channel == Channel::Phone {
            ConfirmedBy::Spoken { at }
        } else {
            ConfirmedBy::Signed {
                at,
                at_once: self.random.percent(50),
            }
        };
        Command::Confirm {
            by,
            despite_porting: self.random.percent(75),
        }
    }
}
