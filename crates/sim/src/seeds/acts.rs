//! What happens in a run, one act a step, drawn from the seed.

mod asking;
mod crowd;
mod ending;
mod files;
mod saying;
mod time;
mod working;

pub(super) use saying::Wish;

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
const ODDS: [(usize, Act); 12] = [
    (8, Act::Ask),
    (3, Act::AskAgain),
    (26, Act::Say),
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
        let wishes = [
            (50, &[Next::Wait, Next::Say(id, Wish::RightCode)][..]),
            (
                20,
                &[
                    Next::Wait,
                    Next::Say(id, Wish::RightCode),
                    Next::Say(id, Wish::MailLink),
                ],
            ),
            (
                15,
                &[
                    Next::Wait,
                    Next::Say(id, Wish::WrongCode),
                    Next::Say(id, Wish::WrongCode),
                    Next::Say(id, Wish::NewCode),
                    Next::Say(id, Wish::WrongCode),
                    Next::Say(id, Wish::WrongCode),
                    Next::Say(id, Wish::WrongCode),
                ],
            ),
            (15, &[Next::Wait, Next::Say(id, Wish::MailLinkElsewhere)]),
        ];
        if let Some(wishes) = self.random.weighted(&wishes) {
            self.next.extend(wishes);
        }
    }

    pub(super) fn say_step(&mut self, what: &str) {
        let line = format!("{:>5} {} {what}", self.step, self.now);
        self.trace.say(line);
    }
}
