//! What happens in a run, one act a step, drawn from the seed.

mod asking;
mod crowd;
mod desk;
mod ending;
mod files;
mod learning;
mod saying;
mod time;
mod working;

pub(super) use desk::DeskWish;
pub(super) use saying::Wish;

use saying::other_than;

use super::fault::SeedsFault;
use super::invariant::Broken;
use super::world::{Quiet, World};
use termination::identifier::CaseId;

/// What somebody does next who goes through with it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Next {
    /// Waits until the messages are there.
    Wait,
    /// Says something to a case.
    Say(CaseId, Wish),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Ask,
    AskAgain,
    Say,
    AtDesk,
    SayAgain,
    Crowd,
    LastSecond,
    Work,
    Time,
    Files,
    CustomerZone,
    Staff,
    Clocks,
}

/// How often each act happens, once there are cases.
const ODDS: [(usize, Act); 13] = [
    (8, Act::Ask),
    (3, Act::AskAgain),
    (26, Act::Say),
    (16, Act::AtDesk),
    (4, Act::SayAgain),
    (4, Act::Crowd),
    (3, Act::LastSecond),
    (30, Act::Work),
    (20, Act::Time),
    (2, Act::Files),
    (2, Act::CustomerZone),
    (5, Act::Staff),
    (1, Act::Clocks),
];

impl World {
    /// The operators' files before the first request.
    pub(super) async fn first_files(&mut self, customers: u32) -> Result<(), SeedsFault> {
        self.begin_step();
        for _ in 0..customers {
            self.import_new().await?;
        }
        Ok(())
    }

    /// One step, and the judges after it. `may_ask`: whether there may be more cases.
    pub(super) async fn act(&mut self, may_ask: bool) -> Result<Option<Broken>, SeedsFault> {
        self.begin_step();
        if self.random.percent(70)
            && let Some(next) = self.next.pop_front()
        {
            return self.go_on(next).await;
        }
        let mut act = self.random.weighted(&ODDS).unwrap_or(Act::Work);
        if self.model.order.is_empty() || (act == Act::Ask && may_ask) {
            act = Act::Ask;
        } else if act == Act::Ask {
            act = Act::Say;
        }
        let mut quiet: Quiet = None;
        match act {
            Act::Ask => self.ask().await?,
            Act::AskAgain => self.ask_again().await?,
            Act::Say => self.say_something().await?,
            Act::AtDesk => self.say_at_desk().await?,
            Act::SayAgain => self.say_again().await?,
            Act::Crowd => self.crowd().await?,
            Act::LastSecond => self.say_at_the_last_second().await?,
            Act::Work => quiet = self.work().await?,
            Act::Time => self.pass_time(),
            Act::Files => self.import_something().await?,
            Act::CustomerZone => self.customer_zone().await?,
            Act::Staff => self.staff_retries().await?,
            Act::Clocks => self.clocks_go_wrong(),
        }
        self.judge(quiet).await
    }

    async fn go_on(&mut self, next: Next) -> Result<Option<Broken>, SeedsFault> {
        let mut quiet = None;
        match next {
            Next::Wait => {
                let node = self.any_node();
                quiet = self.run_until_quiet(node).await?;
            }
            Next::Say(id, wish) => self.wish(id, wish).await?,
        }
        self.judge(quiet).await
    }

    /// Somebody sets their mind on going through with it.
    fn set_mind(&mut self, id: CaseId) {
        use Wish::{AtDesk, MailLink, MailLinkElsewhere, NewCode, RightCode, WrongCode};
        let wrong_codes = [WrongCode, WrongCode, NewCode, WrongCode, WrongCode, WrongCode];
        let guesses = [AtDesk(DeskWish::WrongAnswer); 6];
        let document = [AtDesk(DeskWish::ShowDocument), AtDesk(DeskWish::Sign)];
        let code_aloud = [AtDesk(DeskWish::ReadCode), AtDesk(DeskWish::Speak)];
        let answers = [
            AtDesk(DeskWish::Answer),
            AtDesk(DeskWish::Answer),
            AtDesk(DeskWish::Answer),
            AtDesk(DeskWish::Speak),
        ];
        let vouched = [
            AtDesk(DeskWish::Propose),
            AtDesk(DeskWish::JudgeOneself),
            AtDesk(DeskWish::JudgeAnothers),
            AtDesk(DeskWish::Speak),
        ];
        let minds: [(usize, &[Wish]); 9] = [
            (40, &[RightCode]),
            (16, &[RightCode, MailLink]),
            (12, &wrong_codes),
            (12, &[MailLinkElsewhere]),
            (4, &guesses),
            (5, &document),
            (4, &code_aloud),
            (4, &answers),
            (3, &vouched),
        ];
        let wishes = self.random.weighted(&minds).unwrap_or_default();
        self.next.push_back(Next::Wait);
        self.next.extend(wishes.iter().map(|wish| Next::Say(id, *wish)));
    }

    pub(super) fn say_step(&mut self, what: &str) {
        let line = format!("{:>5} {} {what}", self.step, self.now);
        self.trace.say(line);
    }
}
