//! The faked outside: networks, mail and SMS. It loses, delays, refuses and lies as [`Weather`] says, and remembers
//! what really happened.

use super::fate::{Fate, Weather};
use engine::{Address, EffectId, Fault, LineIdentity, LineState, Messenger, Network, Notice, Parcel};
use futures::FutureExt as _;
use futures::future::BoxFuture;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use termination::case::Message;
use termination::identifier::{CaseId, Msisdn};
use tokio::sync::{Notify, oneshot};

/// A call as it arrived outside.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) key: EffectId,
    /// The effect's kind; `send:receipt` and so on for messages.
    pub(super) kind: String,
    pub(super) line: Option<Msisdn>,
    pub(super) fate: Fate,
}

/// A line as the network has it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct NetLine {
    pub(super) barred: bool,
    pub(super) detached: bool,
    pub(super) deleted: bool,
}

impl NetLine {
    pub(super) const fn is_dead(self) -> bool {
        self.barred && self.detached
    }
}

/// What people got to read of one case.
#[derive(Debug, Clone, Default)]
pub(super) struct Inbox {
    /// Codes by number.
    pub(super) codes: BTreeMap<u32, String>,
    pub(super) mail_code: Option<String>,
}

/// What happens to calls from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Mode {
    /// As the weather says.
    #[default]
    Usual,
    /// No call is done and none is answered: the caller died before it.
    DiesBefore,
    /// Every call is done and none is answered: the caller died after it.
    DiesAfter,
    /// Every call waits until it is let go.
    Late,
}

#[derive(Default)]
struct State {
    mode: Mode,
    calm: bool,
    calls: Vec<Call>,
    times: BTreeMap<String, u32>,
    lines: BTreeMap<Msisdn, NetLine>,
    inboxes: BTreeMap<CaseId, Inbox>,
    happened: BTreeSet<EffectId>,
    answered: BTreeSet<EffectId>,
    waiting: Vec<oneshot::Sender<()>>,
    faults: BTreeMap<&'static str, u64>,
    line_codes: BTreeMap<String, String>,
}

/// The outside, shared by all nodes.
pub(super) struct Outside {
    weather: Weather,
    state: Mutex<State>,
    /// Signalled whenever a call is left without an answer.
    pub(super) reached: Notify,
}

impl Outside {
    pub(super) fn new(weather: Weather) -> Arc<Self> {
        Arc::new(Self {
            weather,
            state: Mutex::default(),
            reached: Notify::new(),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn set_mode(&self, mode: Mode) {
        self.state().mode = mode;
    }

    /// From now on everything works.
    pub(super) fn calm_down(&self) {
        self.state().calm = true;
    }

    /// The calls since this was last asked.
    pub(super) fn take_calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.state().calls)
    }

    /// How many calls arrived since they were last taken.
    pub(super) fn calls_waiting(&self) -> usize {
        self.state().calls.len()
    }

    /// Those who wait for an answer since this was last asked.
    pub(super) fn take_waiting(&self) -> Vec<oneshot::Sender<()>> {
        std::mem::take(&mut self.state().waiting)
    }

    pub(super) fn inbox(&self, case: CaseId) -> Inbox {
        self.state().inboxes.get(&case).cloned().unwrap_or_default()
    }

    /// The code that a line got for the customer zone.
    pub(super) fn line_code(&self, line: &str) -> Option<String> {
        self.state().line_codes.get(line).cloned()
    }

    pub(super) fn line(&self, line: Msisdn) -> NetLine {
        self.state().lines.get(&line).copied().unwrap_or_default()
    }

    /// Whether anybody answered that it is done.
    pub(super) fn was_answered(&self, key: EffectId) -> bool {
        self.state().answered.contains(&key)
    }

    /// Bars a line, as staff at the network do by hand, or as a wrong adapter does.
    pub(super) fn bar_by_hand(&self, key: EffectId, line: Msisdn) {
        let mut state = self.state();
        state.lines.entry(line).or_default().barred = true;
        state.calls.push(Call {
            key,
            kind: "bar_line".into(),
            line: Some(line),
            fate: Fate::Done,
        });
    }

    /// The read-back of an adapter that does not look.
    pub(super) fn say_dead<'a>(
        &'a self,
        key: &'a EffectId,
        id: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        let asked = Asked::of_line(key, "read_back_line", id, false);
        self.call(asked, |_| LineState::Dead, LineState::Dead).boxed()
    }

    /// Puts right by hand what lies have left undone.
    pub(super) fn repair(&self, line: Msisdn) {
        let mut state = self.state();
        let line = state.lines.entry(line).or_default();
        (line.barred, line.detached) = (true, true);
    }

    pub(super) fn count_fault(&self, name: &'static str) {
        *self.state().faults.entry(name).or_default() += 1;
    }

    pub(super) fn faults(&self) -> BTreeMap<&'static str, u64> {
        self.state().faults.clone()
    }

    /// One call: what is asked, whom it concerns, what it does where it happens.
    async fn call<T>(
        &self,
        asked: Asked<'_>,
        act: impl FnOnce(&mut State) -> T,
        lied: T,
    ) -> Result<T, Fault> {
        let (fate, mode) = self.arrive(&asked);
        if mode == Mode::Late {
            self.wait().await;
        }
        let answer = self.happen(&asked, fate, act);
        if matches!(mode, Mode::DiesBefore | Mode::DiesAfter) {
            self.reached.notify_one();
            std::future::pending::<()>().await;
        }
        match fate {
            Fate::Fails => Err(Fault::Temporary("down")),
            Fate::Refused => Err(Fault::Permanent("never")),
            Fate::AnswerLost => Err(Fault::Temporary("timeout")),
            Fate::Lie => {
                self.state().answered.insert(*asked.key);
                Ok(lied)
            }
            Fate::Done => {
                self.state().answered.insert(*asked.key);
                Ok(answer.unwrap_or(lied))
            }
        }
    }

    /// Notes the call and draws its fate.
    fn arrive(&self, asked: &Asked<'_>) -> (Fate, Mode) {
        let mut state = self.state();
        let nth = state.times.entry(asked.key.to_string()).or_default();
        *nth += 1;
        let nth = *nth;
        let what = format!("{} {}", asked.kind, asked.whom);
        let drawn = self
            .weather
            .fate(&what, asked.key.case.bytes(), nth, asked.may_lie);
        let mode = state.mode;
        let fate = match mode {
            Mode::DiesBefore => Fate::Fails,
            Mode::DiesAfter => Fate::AnswerLost,
            Mode::Usual | Mode::Late if state.calm => Fate::Done,
            Mode::Usual | Mode::Late => drawn,
        };
        if fate != Fate::Done && mode == Mode::Usual {
            *state.faults.entry(fate.name()).or_default() += 1;
        }
        if nth > 1 && state.happened.contains(asked.key) {
            *state.faults.entry("done before, asked again").or_default() += 1;
        }
        state.calls.push(Call {
            key: *asked.key,
            kind: asked.kind.clone(),
            line: asked.line,
            fate,
        });
        (fate, mode)
    }

    fn happen<T>(&self, asked: &Asked<'_>, fate: Fate, act: impl FnOnce(&mut State) -> T) -> Option<T> {
        fate.happens().then(|| {
            let mut state = self.state();
            state.happened.insert(*asked.key);
            act(&mut state)
        })
    }

    async fn wait(&self) {
        let (let_go, wait) = oneshot::channel();
        self.state().waiting.push(let_go);
        self.reached.notify_one();
        // Dropped without a word, the caller is dead as well.
        if wait.await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// What a call asks.
struct Asked<'a> {
    key: &'a EffectId,
    kind: String,
    whom: String,
    line: Option<Msisdn>,
    may_lie: bool,
}

impl<'a> Asked<'a> {
    fn of_line(key: &'a EffectId, kind: &str, line: &LineIdentity, may_lie: bool) -> Self {
        Self {
            key,
            kind: kind.to_owned(),
            whom: line.msisdn.e164(),
            line: Some(line.msisdn),
            may_lie,
        }
    }
}

fn way(to: &Address) -> &'static str {
    match to {
        Address::Email(_) => "email",
        Address::Phone(_) => "phone",
        Address::Post { .. } => "post",
    }
}

impl Messenger for Outside {
    fn send<'a>(&'a self, key: &'a EffectId, parcel: &'a Parcel) -> BoxFuture<'a, Result<(), Fault>> {
        let asked = Asked {
            key,
            kind: format!("send:{}", parcel.message.kind()),
            whom: way(&parcel.to).to_owned(),
            line: None,
            may_lie: false,
        };
        let act = |state: &mut State| {
            let inbox = state.inboxes.entry(key.case).or_default();
            if let (Message::Code { number }, Some(code)) = (parcel.message, &parcel.code) {
                inbox.codes.insert(number, code.clone());
            }
            if let Some(code) = &parcel.mail_code {
                inbox.mail_code = Some(code.clone());
            }
        };
        self.call(asked, act, ()).boxed()
    }

    fn notify<'a>(&'a self, key: &'a str, notice: &'a Notice) -> BoxFuture<'a, Result<(), Fault>> {
        let mut state = self.state();
        let nth = state.times.entry(key.to_owned()).or_default();
        *nth += 1;
        let nth = *nth;
        let drawn = self.weather.fate("notice", key.as_bytes(), nth, false);
        let fate = if state.calm { Fate::Done } else { drawn };
        if let (true, Address::Phone(line), Some(code)) = (fate.happens(), &notice.to, &notice.code) {
            state.line_codes.insert(line.clone(), code.clone());
        }
        let answer = match fate {
            Fate::Done | Fate::Lie => Ok(()),
            Fate::Fails | Fate::AnswerLost => Err(Fault::Temporary("down")),
            Fate::Refused => Err(Fault::Permanent("never")),
        };
        futures::future::ready(answer).boxed()
    }
}

impl Network for Outside {
    fn bar<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| state.lines.entry(id.msisdn).or_default().barred = true;
        self.call(Asked::of_line(key, "bar_line", id, true), act, ())
            .boxed()
    }

    fn detach<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| state.lines.entry(id.msisdn).or_default().detached = true;
        self.call(Asked::of_line(key, "detach_line", id, true), act, ())
            .boxed()
    }

    fn read_back<'a>(
        &'a self,
        key: &'a EffectId,
        id: &'a LineIdentity,
    ) -> BoxFuture<'a, Result<LineState, Fault>> {
        let act = |state: &mut State| {
            if state.lines.get(&id.msisdn).copied().unwrap_or_default().is_dead() {
                LineState::Dead
            } else {
                LineState::Alive
            }
        };
        // The one who is asked for the truth may only err on the side of "alive".
        let asked = Asked::of_line(key, "read_back_line", id, true);
        self.call(asked, act, LineState::Alive).boxed()
    }

    fn delete<'a>(&'a self, key: &'a EffectId, id: &'a LineIdentity) -> BoxFuture<'a, Result<(), Fault>> {
        let act = |state: &mut State| state.lines.entry(id.msisdn).or_default().deleted = true;
        self.call(Asked::of_line(key, "delete_line", id, true), act, ())
            .boxed()
    }
}
